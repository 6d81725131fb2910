"""Downloads of any size to a file: constant memory, resumed where they broke off.

Bytes go to ``.<name>.part`` beside the target, which appears only when it is complete. A note
beside the part names the server's validator (ETag or Last-Modified), so that a later run, in
another process, continues exactly the same file or begins anew. The API key goes along to the
API's own origin only, and a redirect never carries it elsewhere.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Any, Final, TypeAlias
from urllib.parse import urljoin, urlsplit

import httpx
import orjson

from .config import check_base_url
from .errors import TransferError
from .flow import Failure, Flow, Reply, Send
from .redact import redact
from .request import CallContext, exchange, raise_for, status_error

__all__ = ["Progress", "download"]

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes that are there and the bytes expected (``None`` while unknown)."""

_MAX_REDIRECTS: Final = 5
_CONTENT_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")


class _Part:
    """The unfinished file: a sink that appends, and remembers which version it holds."""

    def __init__(self, target: Path, progress: Progress | None, *, resume: bool) -> None:
        self.path = target.with_name(f".{target.name}.part")
        self._note = target.with_name(f".{target.name}.part.json")
        self._progress = progress
        self.total: int | None = None
        self.error: Exception | None = None
        self.validator = self._read_note() if resume else None
        self._file = self.path.open("r+b" if self.validator else "wb")
        self.size = self._file.seek(0, os.SEEK_END) if self.validator else 0

    def _read_note(self) -> str | None:
        try:
            note = orjson.loads(self._note.read_bytes())
            return str(note["validator"]) if self.path.stat().st_size else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def headers(self) -> dict[str, str]:
        """Ask for the rest, on condition that the file is still the same."""
        if not self.size or not self.validator:
            return {}
        return {"range": f"bytes={self.size}-", "if-range": self.validator}

    def start(self, status_code: int, headers: httpx.Headers) -> bool:
        """Take a body that continues what is there, or begin anew with a whole one."""
        if status_code == 206:
            match = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
            if match is None or int(match[1]) != self.size:
                return False
            self.total = None if match[2] == "*" else int(match[2])
            return True
        if status_code != 200:
            return False
        self.restart()
        length = headers.get("content-length", "")
        self.total = int(length) if length.isdigit() else None
        self._remember(headers)
        return True

    def restart(self) -> None:
        """Forget what is there."""
        self._file.seek(0)
        self._file.truncate()
        self.size, self.total, self.validator = 0, None, None
        self._note.unlink(missing_ok=True)

    def _remember(self, headers: httpx.Headers) -> None:
        """Note a validator that lets a later request continue; a weak ETag does not."""
        etag = headers.get("etag", "")
        validator = etag if etag and not etag.startswith("W/") else headers.get("last-modified")
        if validator and headers.get("accept-ranges", "").lower() != "none":
            self.validator = validator
            self._note.write_bytes(orjson.dumps({"validator": validator}))

    def write(self, chunk: bytes) -> None:
        """Append."""
        try:
            self._file.write(chunk)
        except OSError as error:
            self.error = error
            raise
        self.size += len(chunk)
        if self._progress is not None:
            try:
                self._progress(self.size, self.total)
            except Exception as error:
                self.error = error
                raise

    def finish(self, target: Path, sha256: str | None) -> None:
        """Check the checksum and give the file its name."""
        self._file.flush()
        os.fsync(self._file.fileno())
        if sha256 is not None and _sha256(self._file) != sha256.lower():
            self.discard()
            raise TransferError(f"{target.name}: the SHA-256 of the download is not as expected")
        self._file.close()
        self.path.replace(target)
        self._note.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file; keep it for a later run when that run could continue it."""
        if not self._file.closed:
            self._file.close()
            if not (self.validator and self.size):
                self.discard()

    def discard(self) -> None:
        """Remove all traces."""
        self._file.close()
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)


def download(
    context: CallContext,
    url: str,
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
    resume: bool = True,
    sha256: str | None = None,
) -> Flow[Path]:
    """Download a URL that the API handed out to a file.

    Args:
        context: The client.
        url: Absolute URL, or a path on the API's origin.
        path: Where the file goes; an existing directory takes the name from the URL. An
            existing file is replaced once the new one is complete.
        progress: Called as bytes arrive.
        resume: Continue what an earlier, interrupted run left beside the target.
        sha256: Expected checksum, 64 hexadecimal digits.

    Returns:
        The path of the file.

    Raises:
        TransferError: The file could not be completed or written, or is not as expected.
        APIStatusError: The API itself refused.
        APIConnectionError: The connection failed and retries did not help.
        ValueError: The URL or the path cannot be used.
    """
    url = _absolute(context.config.base_url, url)
    target = _target(Path(path), url)
    part = _Part(target, progress, resume=resume)
    try:
        yield from _fill(context, url, part, target)
        part.finish(target, sha256)
    finally:
        part.close()
    return target


def _fill(context: CallContext, url: str, part: _Part, target: Path) -> Flow[None]:
    """Fetch until the part is whole; an attempt that got further earns a new round of retries."""
    redirects = 0
    while True:
        before = part.size
        send = _prepare(context, url, part)
        outcome, _ = yield from exchange(
            context, partial(_prepare, context, url, part), repeatable=True
        )
        if part.error is not None:
            raise TransferError(f"{target}: cannot go on writing: {part.error}") from part.error
        if isinstance(outcome, Failure):
            if part.size > before:
                continue
            raise_for(context, send, outcome)
        if outcome.status_code in (301, 302, 303, 307, 308):
            redirects += 1
            url = _redirected(url, outcome.headers, redirects)
        elif outcome.status_code == 416 or (outcome.status_code == 206 and part.size == before):
            if before == 0:
                raise TransferError(f"{target.name}: the server sent a part that was not asked for")
            part.restart()
        elif outcome.status_code not in (200, 206):
            raise _refusal(context, send, outcome, target)
        elif part.total is None or part.size == part.total:
            return
        elif part.size > part.total:
            part.restart()
            raise TransferError(f"{target.name}: more bytes arrived than were announced")


def _prepare(context: CallContext, url: str, part: _Part) -> Send:
    config = context.config
    headers = {"accept": "*/*", "accept-encoding": "identity", **part.headers()}
    if _same_origin(url, config.base_url):
        headers = {**config.headers, **headers, "x-avala-api-key": config.api_key}
    return Send("GET", url, headers, timeout=config.timeout, limit=2**20, sink=part, stall=True)


def _refusal(context: CallContext, send: Send, reply: Reply, target: Path) -> Exception:
    """Make the error; a signed URL of a storage host stays out of it."""
    if _same_origin(send.url, context.config.base_url):
        return status_error(context, send, reply)
    host = urlsplit(send.url).hostname
    return TransferError(
        f"{target.name}: {host} answered {reply.status_code}; "
        "the link may have expired: ask the API for a new one"
    )


def _absolute(base_url: str, url: str) -> str:
    """Complete a path; refuse what is not https, or http on this machine where that is allowed."""
    full = urljoin(base_url + "/", url) if url.startswith("/") else url
    parts = urlsplit(full)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError(f"{redact(url)!r} is not a URL that can be downloaded")
    if parts.username is not None:
        raise ValueError("a download URL must hold no user name")
    if parts.scheme == "http":
        check_base_url(f"http://{parts.netloc}")
    return full


def _redirected(url: str, headers: Mapping[str, str], redirects: int) -> str:
    if redirects > _MAX_REDIRECTS:
        raise TransferError(f"the download was redirected more than {_MAX_REDIRECTS} times")
    target = urljoin(url, headers.get("location", ""))
    if url.startswith("https:") and not target.startswith("https:"):
        raise TransferError("the download was redirected away from https")
    try:
        return _absolute(url, target)
    except ValueError as error:
        raise TransferError(f"the download was redirected to a bad place: {error}") from None


def _same_origin(url: str, other: str) -> bool:
    return _origin(url) == _origin(other)


def _origin(url: str) -> tuple[str, str | None, int]:
    parts = urlsplit(url)
    return parts.scheme, parts.hostname, parts.port or {"http": 80}.get(parts.scheme, 443)


def _target(path: Path, url: str) -> Path:
    """Name the file; a directory takes the last step of the URL's path."""
    if not path.is_dir():
        if not path.parent.is_dir():
            raise ValueError(f"the folder {path.parent} does not exist; create it first")
        return path
    name = Path(urlsplit(url).path).name
    if not re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9._-]*", name):
        raise ValueError(f"{path} is a folder and the URL names no file; pass a file name")
    return path / name


def _sha256(file: Any) -> str:
    file.seek(0)
    return hashlib.file_digest(file, "sha256").hexdigest()
