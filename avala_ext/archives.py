"""Opening archives that came from elsewhere, without trusting the names inside.

An archive may name ``../../.ssh/authorized_keys``, an absolute path, a link that leads out, or
claim a size that fills the disk. None of these is written.
"""

from __future__ import annotations

import lzma
import os
import re
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import IO, Final, TypeAlias

from .errors import TransferError

__all__ = ["extract"]

MAX_BYTES: Final = 2**40
MAX_FILES: Final = 10_000_000

_Member: TypeAlias = tuple[str, int, IO[bytes] | None]
"""Name, announced size, and the content; ``None`` for a folder."""

_BROKEN: Final = (
    *(OSError, EOFError, ValueError, RuntimeError, NotImplementedError),
    *(zipfile.BadZipFile, tarfile.TarError, zlib.error, lzma.LZMAError),
)
_BAD_STEP = re.compile(r'[\x00-\x1f<>:"|?*\\]|[. ]$')
"""What a file name cannot have on some system, or what would mean something else there."""


def extract(
    archive: str | os.PathLike[str],
    folder: str | os.PathLike[str],
    *,
    max_bytes: int = MAX_BYTES,
    max_files: int = MAX_FILES,
) -> list[Path]:
    """Unpack a zip or tar archive (plain, gzip, bzip2 or xz) into a folder.

    Only plain files and folders are written, and only below the folder; links and devices are
    refused. Modes and owners of the archive are not taken over, existing files are replaced.

    Args:
        archive: The archive.
        folder: Where to unpack; made if it does not exist.
        max_bytes: Bytes that may be written in all, at least 0. Default 1 TiB.
        max_files: Files and folders that may be written in all. Default 10 million.

    Returns:
        The files written, in the order of the archive.

    Raises:
        TransferError: The archive is broken, names a place outside of the folder, holds a
            link, or is larger than allowed. What was written before stays.
    """
    root = Path(folder)
    root.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    left = max_bytes
    try:
        for count, (name, size, content) in enumerate(_members(Path(archive)), 1):
            if count > max_files or size > left:
                raise TransferError(f"{archive} holds more than is allowed; stopped at {name!r}")
            target = _inside(root, name)
            if content is None:
                target.mkdir(parents=True, exist_ok=True)
            else:
                left -= _write(target, content, left)
                written.append(target)
    except _BROKEN as error:
        raise TransferError(f"{archive} cannot be unpacked: {error}") from error
    return written


def _members(path: Path) -> Iterator[_Member]:
    if zipfile.is_zipfile(path):
        yield from _zip_members(path)
    else:
        yield from _tar_members(path)


def _zip_members(path: Path) -> Iterator[_Member]:
    with zipfile.ZipFile(path) as archive:
        for info in archive.infolist():
            kind = info.external_attr >> 28  # the file type of a Unix mode, 0 if there is none
            if kind not in (0, 0o4, 0o10):
                raise TransferError(f"{path} holds a link or device: {info.filename!r}")
            if info.is_dir():
                yield info.filename, 0, None
            else:
                with archive.open(info) as content:
                    yield info.filename, info.file_size, content


def _tar_members(path: Path) -> Iterator[_Member]:
    with tarfile.open(path) as archive:
        for info in archive:
            if not info.isreg() and not info.isdir():
                raise TransferError(f"{path} holds a link or device: {info.name!r}")
            yield info.name, info.size, archive.extractfile(info)


def _inside(root: Path, name: str) -> Path:
    """Turn a member's name into a path below the root, or refuse it."""
    steps = PurePosixPath(name.replace("\\", "/")).parts
    if not steps or any(_BAD_STEP.search(step) or step == "/" for step in steps):
        raise TransferError(f"the archive names a place outside of the folder: {name!r}")
    target = root.joinpath(*steps)
    # A link that was in the folder before must not lead out either.
    if not target.parent.resolve().is_relative_to(root.resolve()) or target.is_symlink():
        raise TransferError(f"the archive names a place outside of the folder: {name!r}")
    return target


def _write(target: Path, content: IO[bytes], limit: int) -> int:
    """Copy a member to its file; announced sizes may lie, so count."""
    target.parent.mkdir(parents=True, exist_ok=True)
    written = 0
    with target.open("wb") as file:
        while chunk := content.read(2**18):
            written += len(chunk)
            if written > limit:
                raise TransferError(f"{target.name} is larger than it claims")
            file.write(chunk)
    return written
