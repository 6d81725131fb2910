"""The short form of the chaos run, with every commit."""

from __future__ import annotations

import pytest

from .run import chaos


def test_chaos(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """A few hundred calls with three faults in ten: nothing lost, nothing doubled, nothing left."""
    monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
    tally = chaos(300)

    assert tally.wrong == []
    assert tally.attempts > 300
