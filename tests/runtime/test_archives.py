"""Unpacking: nothing is written outside of the folder, whatever the archive says."""

from __future__ import annotations

import io
import stat
import tarfile
import zipfile
from pathlib import Path

import pytest

from avala_ext.archives import extract
from avala_ext.errors import TransferError

EVIL = [
    "../evil",
    "a/../../evil",
    "/evil",
    "//evil",
    "C:/evil",
    "C:\\evil",
    "..\\evil",
    "a\\..\\..\\evil",
    "\\\\host\\share\\evil",
    "..",
    ".. /evil",
    "a/con.",
    "a\x01b",
]


def make_zip(path: Path, members: dict[str, bytes]) -> Path:
    """Write a zip archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return path


def make_tar(path: Path, members: dict[str, bytes], mode: str = "w:gz") -> Path:
    """Write a tar archive."""
    with tarfile.open(path, mode) as archive:  # type: ignore[call-overload] # a plain string
        for name, content in members.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return path


@pytest.mark.parametrize("mode", ["zip", "w", "w:gz", "w:bz2", "w:xz"])
def test_unpacks(tmp_path: Path, mode: str) -> None:
    """Files and folders of all forms are written below the folder, and named in order."""
    members = {"data/a.json": b"{}", "b.txt": b"x" * 600_000, "data/deep/c": b""}
    path = tmp_path / "archive"
    make_zip(path, members) if mode == "zip" else make_tar(path, members, mode)

    written = extract(path, tmp_path / "out")

    assert [file.relative_to(tmp_path / "out").as_posix() for file in written] == list(members)
    assert all(
        file.read_bytes() == members[file.relative_to(tmp_path / "out").as_posix()]
        for file in written
    )


@pytest.mark.parametrize("name", EVIL)
@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_names_that_lead_out(tmp_path: Path, name: str, kind: str) -> None:
    """A name that leads out of the folder, on any system, stops the unpacking."""
    path = tmp_path / "archive"
    (make_zip if kind == "zip" else make_tar)(path, {"good": b"1", name: b"evil"})
    out = tmp_path / "sub" / "out"

    with pytest.raises(TransferError, match="outside of the folder"):
        extract(path, out)

    outside = [file for file in tmp_path.rglob("*") if file.is_file() and out not in file.parents]
    assert outside == [path]


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE]
)
def test_links_and_devices_in_tar(tmp_path: Path, kind: bytes) -> None:
    """Links and devices are refused."""
    path = tmp_path / "archive"
    with tarfile.open(path, "w") as archive:
        info = tarfile.TarInfo("link")
        info.type, info.linkname = kind, "/etc/passwd"
        archive.addfile(info)
    with pytest.raises(TransferError, match="link or device"):
        extract(path, tmp_path / "out")


def test_links_in_zip(tmp_path: Path) -> None:
    """So are links in a zip archive."""
    path = tmp_path / "archive"
    with zipfile.ZipFile(path, "w") as archive:
        info = zipfile.ZipInfo("link")
        info.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(info, "/etc/passwd")
    with pytest.raises(TransferError, match="link or device"):
        extract(path, tmp_path / "out")


def test_a_link_that_was_there_before(tmp_path: Path) -> None:
    """A link inside the folder that leads out is not written through."""
    out = tmp_path / "out"
    out.mkdir()
    (tmp_path / "victim").mkdir()
    (out / "folder").symlink_to(tmp_path / "victim")
    (out / "file").symlink_to(tmp_path / "victim" / "file")
    for name in ("folder/evil", "file"):
        with pytest.raises(TransferError, match="outside"):
            extract(make_zip(tmp_path / "archive", {name: b"evil"}), out)
    assert list((tmp_path / "victim").iterdir()) == []


def test_bounds(tmp_path: Path) -> None:
    """A bomb stops at the bytes and files that are allowed."""
    path = make_zip(tmp_path / "archive", {"a": b" " * 10_000_000, "b": b""})
    with pytest.raises(TransferError, match="more than is allowed"):
        extract(path, tmp_path / "out", max_bytes=1000)
    with pytest.raises(TransferError, match="more than is allowed"):
        extract(path, tmp_path / "out", max_files=1)


def test_a_size_that_lies(tmp_path: Path) -> None:
    """The announced size is not believed."""
    path = make_zip(tmp_path / "archive", {"a": b" " * 1_000_000})
    data = path.read_bytes()
    size = (1_000_000).to_bytes(4, "little")
    assert data.count(size) == 2
    path.write_bytes(data.replace(size, (10).to_bytes(4, "little")))
    with pytest.raises(TransferError):
        extract(path, tmp_path / "out", max_bytes=1000)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"no archive", b"\x1f\x8b" + b"?" * 90])
def test_broken(tmp_path: Path, content: bytes) -> None:
    """What is no archive, or a broken one, is a TransferError."""
    path = tmp_path / "archive"
    path.write_bytes(content)
    with pytest.raises(TransferError, match="cannot be unpacked"):
        extract(path, tmp_path / "out")
    with pytest.raises(TransferError):
        extract(tmp_path / "missing", tmp_path / "out")


def test_cut_off(tmp_path: Path) -> None:
    """So is one that was cut off anywhere."""
    for make in (make_zip, make_tar):
        whole = make(tmp_path / "archive", {"a": bytes(range(256)) * 50, "b": b"2"}).read_bytes()
        for length in range(0, len(whole) - 30, 97):
            (tmp_path / "cut").write_bytes(whole[:length])
            with pytest.raises(TransferError):
                extract(tmp_path / "cut", tmp_path / "out")
