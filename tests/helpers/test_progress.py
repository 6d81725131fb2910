"""The bar, and the counting behind it."""

from __future__ import annotations

import io

from avala_ext.helpers.uploads.progress import Bar, Meter, UploadProgress, reporter


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Pretend."""
        return True


def test_a_bar_on_a_terminal() -> None:
    """The last state is always drawn, states in between only now and then."""
    stream = Terminal()
    bar = Bar(stream)
    for done in range(1001):
        bar(UploadProgress(1000, done, 2 * 2**20, done * 2 * 2**20 // 1000))
    assert stream.getvalue().count("\r") < 20
    assert stream.getvalue().endswith("100%  1000/1000 files, 2.0 of 2.0 MiB\n")


def test_no_bar_elsewhere() -> None:
    """A log file stays clean; an upload of empty files is no division by zero."""
    stream = io.StringIO()
    Bar(stream)(UploadProgress(1, 1, 10, 10))
    assert stream.getvalue() == ""
    stream = Terminal()
    Bar(stream)(UploadProgress(1, 1, 0, 0))
    assert "100%" in stream.getvalue()


def test_who_is_told() -> None:
    """A function, a bar, or nobody."""
    seen: list[UploadProgress] = []
    assert isinstance(reporter(True), Bar)
    assert reporter(False) is reporter(None) is None
    assert reporter(seen.append) is not None


def test_an_attempt_that_begins_anew() -> None:
    """Its bytes are taken back, not counted twice."""
    seen: list[UploadProgress] = []
    meter = Meter(1, 100, seen.append)
    tell = meter.track()
    for sent in (60, 90, 10, 100):
        tell(sent, 100)
    meter.done()
    assert [one.uploaded_bytes for one in seen] == [60, 90, 10, 100, 100]
    assert seen[-1].uploaded_files == 1
