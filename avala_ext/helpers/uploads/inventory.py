"""Which local files are to be sent, under which paths, and whether they stayed the same."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

import attrs

from ...errors import TransferError
from ...transfer import Progress, Source

__all__ = ["FileSource", "LocalFile", "Paths", "Stamp", "collect", "state_folder"]

Paths: TypeAlias = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]
"""A file, a folder, or several of them."""

_LONGEST: Final = 1024
_UNSENDABLE: Final = re.compile(r"[\x00-\x1f\x7f\\]")


def state_folder(given: str | os.PathLike[str] | None) -> Path:
    """Return where the state of uploads is kept: ``~/.avala/uploads`` unless another is given."""
    return Path.home() / ".avala" / "uploads" if given is None else Path(given).absolute()


@attrs.frozen
class Stamp:
    """What tells whether a file is still the same (facts B071).

    Attributes:
        size: Bytes.
        mtime_ns: When its contents were last changed, in nanoseconds.
        ctime_ns: When anything of it was last changed, in nanoseconds.
        inode: Its number in the file system.
    """

    size: int
    mtime_ns: int
    ctime_ns: int
    inode: int

    @classmethod
    def of(cls, found: os.stat_result) -> Stamp:
        """Take it from what the system says."""
        return cls(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino)


@attrs.frozen
class LocalFile:
    """One file to send.

    Attributes:
        path: Where it is; links are resolved.
        target: Its path at the other end, with slashes.
        stamp: What it was when it was found.
    """

    path: Path
    target: str
    stamp: Stamp

    @property
    def size(self) -> int:
        """Bytes."""
        return self.stamp.size

    def check(self) -> None:
        """Make sure that it is still what it was.

        Raises:
            TransferError: It has changed, or is gone.
        """
        try:
            same = Stamp.of(self.path.stat()) == self.stamp
        except OSError as error:
            raise TransferError(f"{self.path}: cannot be read: {error.strerror}") from None
        if not same:
            raise TransferError(f"{self.path}: has changed during the upload; start it again")


class FileSource(Source):
    """The bytes of a file, or a part of it, as long as it stays the same.

    Args:
        file: The file.
        offset: Where to begin, in bytes.
        length: How many bytes to send; ``None`` for all up to the end.
        progress: Called with the bytes sent of this attempt and those to send.
    """

    def __init__(
        self,
        file: LocalFile,
        progress: Progress | None = None,
        *,
        offset: int = 0,
        length: int | None = None,
    ) -> None:
        file.check()
        super().__init__(file.path, offset, length, progress)
        self._expected = file

    def open(self) -> BinaryIO:
        """Open the file, and look whether what was opened is what was found before."""
        flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        file = os.fdopen(os.open(self.path, flags), "rb")
        if Stamp.of(os.fstat(file.fileno())) != self._expected.stamp:
            file.close()
            raise TransferError(f"{self.path}: has changed during the upload; start it again")
        return file


def collect(paths: Paths, state: Path, *, links: bool = True) -> list[LocalFile]:
    """Find all files, sorted by their target.

    A file goes by its name, the files of a folder by their path below it. Nothing inside the
    folder of upload states is ever sent (facts B059).

    Args:
        paths: A file, a folder, or several of them.
        state: The folder of upload states.
        links: Whether links to files inside the same folder are taken. Links to folders, and
            links that lead out of the folder, never are.

    Raises:
        ValueError: There is nothing, no regular file, a name that cannot be sent, or two files
            would have the same target.
    """
    given = [paths] if isinstance(paths, str | os.PathLike) else list(paths)
    found: dict[str, LocalFile] = {}
    for path in map(Path, given):
        for file in _files(path, state, links=links):
            other = found.setdefault(file.target, file)
            if other is not file:
                raise ValueError(f"{other.path} and {file.path} would both become {file.target!r}")
    if not found:
        raise ValueError("there are no files to upload")
    return [found[target] for target in sorted(found)]


def _files(given: Path, state: Path, *, links: bool) -> Iterator[LocalFile]:
    try:
        root = given.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise ValueError(f"{given}: cannot be read: {error}") from None
    if root.is_relative_to(state.resolve()):
        raise ValueError(f"{given} lies in the folder where the states of uploads are kept")
    if not links and given.is_symlink():
        raise ValueError(f"{given} is a link; pass the file itself")
    if root.is_dir():
        yield from _tree(root, state.resolve(), links=links)
    else:
        yield _file(root, given.name)


def _tree(root: Path, state: Path, *, links: bool) -> Iterator[LocalFile]:
    """Walk a folder without following links to folders."""

    def fail(error: OSError) -> None:
        raise ValueError(f"{error.filename}: cannot be read: {error.strerror}")

    for folder, names, files in os.walk(root, onerror=fail):
        here = Path(folder)
        names[:] = sorted(name for name in names if here / name != state)
        for name in names:
            if (here / name).is_symlink():
                raise ValueError(f"{here / name} is a link to a folder, which is not followed")
        for name in files:
            yield _entry(root, here / name, links=links)


def _entry(root: Path, path: Path, *, links: bool) -> LocalFile:
    target = path.relative_to(root).as_posix()
    if not path.is_symlink():
        return _file(path, target)
    real = path.resolve()
    if not links or not real.is_relative_to(root):
        raise ValueError(f"{path} is a link; only links inside {root} to files are followed")
    return _file(real, target)


def _file(path: Path, target: str) -> LocalFile:
    try:
        found = path.stat()
    except OSError as error:
        raise ValueError(f"{path}: cannot be read: {error.strerror}") from None
    if not stat.S_ISREG(found.st_mode):
        raise ValueError(f"{path} is not a regular file")
    _check_target(path, target)
    return LocalFile(path, target, Stamp.of(found))


def _check_target(path: Path, target: str) -> None:
    """Refuse names that have no place in a dataset or a recording (facts B079)."""
    try:
        target.encode()
    except UnicodeEncodeError:
        raise ValueError(f"{path!r}: its name is not valid text") from None
    if len(target) > _LONGEST:
        raise ValueError(f"{path}: its path has more than {_LONGEST} characters")
    if _UNSENDABLE.search(target) or target != target.strip():
        raise ValueError(
            f"{target!r}: backslashes, control characters and blanks at the ends cannot be sent"
        )
