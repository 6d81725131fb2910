"""Downloads and uploads of any size: constant memory, resumed where they broke off.

Bytes of a download go to ``.<name>.part`` beside the target, which appears only when it is
complete. A note beside the part names the server's validator (ETag or Last-Modified), so that a
later run, in another process, continues exactly the same file or begins anew. The API key goes
along to the API's own origin only, and a redirect never carries it elsewhere.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Final, TypeAlias
from urllib.parse import urljoin, urlsplit

import orjson

from .config import check_base_url, check_headers
from .errors import TransferError
from .flow import Failure, Flow, Refused, Reply, Send
from .redact import redact
from .request import CallContext, exchange, raise_for, status_error

if TYPE_CHECKING:
    import httpx

__all__ = ["Progress", "Source", "check_url", "download", "upload"]

Progress: TypeAlias = Callable[[int, int | None], object]
"""Called with the bytes that are there and the bytes expected (``None`` while unknown)."""

_MAX_REDIRECTS: Final = 5
_CHUNK: Final = 2**18
_LARGEST_REFUSAL: Final = 2**20
"""Bytes of an answer that is no file: an error page, or what a storage host says of an upload."""

_LONGEST_URL: Final = 2**15
_CONTENT_RANGE = re.compile(r"bytes ([0-9]+)-[0-9]+/([0-9]+|\*)")


class _Part:
    """The unfinished file: a sink that appends, and remembers which version it holds."""

    def __init__(
        self, target: Path, progress: Progress | None, *, resume: bool, sha256: str | None
    ) -> None:
        self.path = target.with_name(f".{target.name}.part")
        self._note = target.with_name(f".{target.name}.part.json")
        self._progress = progress
        self._sha256 = None if sha256 is None else sha256.lower()
        self.total: int | None = None
        self.error: Exception | None = None
        self._file = self.path.open("r+b" if self.path.exists() else "w+b")
        try:
            _lock(self._file, self.path)
            self.validator = self._read_note() if resume else None
            if self.validator is None:
                self._file.truncate(0)
            self._hash = self._hash_of_the_present()
            self.size = self._file.seek(0, os.SEEK_END)
        except BaseException:
            self._file.close()
            raise

    def _read_note(self) -> str | None:
        try:
            note = orjson.loads(self._note.read_bytes())
            return str(note["validator"]) if self.path.stat().st_size else None
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _hash_of_the_present(self) -> Any:
        """Begin the checksum with what an earlier run left."""
        if self._sha256 is None:
            return None
        self._file.seek(0)
        return hashlib.file_digest(self._file, "sha256")

    def headers(self) -> dict[str, str]:
        """Ask for the rest, on condition that the file is still the same."""
        if not self.size or not self.validator:
            return {}
        return {"range": f"bytes={self.size}-", "if-range": self.validator}

    def start(self, status_code: int, headers: httpx.Headers) -> bool:
        """Take a body that continues what is there, or begin anew with a whole one."""
        if status_code == 206:
            match = _CONTENT_RANGE.fullmatch(headers.get("content-range", ""))
            same = _validator(headers) in (None, self.validator)
            if match is None or int(match[1]) != self.size or not same:
                return False
            self.total = None if match[2] == "*" else int(match[2])
            return True
        if status_code != 200:
            return False
        self.restart()
        length = headers.get("content-length", "")
        self.total = int(length) if length.isascii() and length.isdigit() else None
        self._remember(headers)
        return True

    def restart(self) -> None:
        """Forget what is there."""
        self._file.seek(0)
        self._file.truncate()
        self.size, self.total, self.validator = 0, None, None
        if self._hash is not None:
            self._hash = hashlib.sha256()
        self._note.unlink(missing_ok=True)

    def _remember(self, headers: httpx.Headers) -> None:
        """Note a validator that lets a later request continue."""
        validator = _validator(headers)
        if validator and headers.get("accept-ranges", "").lower() != "none":
            self.validator = validator
            self._note.write_bytes(orjson.dumps({"validator": validator}))

    def write(self, chunk: bytes) -> None:
        """Append."""
        try:
            self._file.write(chunk)
            if self._hash is not None:
                self._hash.update(chunk)
            self.size += len(chunk)
            if self._progress is not None:
                self._progress(self.size, self.total)
        except Exception as error:
            self.error = error
            raise Refused(str(error)) from error

    def finish(self, target: Path) -> None:
        """Check the checksum and give the file its name."""
        if self._hash is not None and self._hash.hexdigest() != self._sha256:
            self.discard()
            raise TransferError(f"{target.name}: the SHA-256 of the download is not as expected")
        self._file.flush()
        os.fsync(self._file.fileno())
        if os.name == "nt":
            self._file.close()  # an open file cannot be renamed there
        self.path.replace(target)
        self._file.close()
        self._note.unlink(missing_ok=True)

    def close(self) -> None:
        """Let go of the file; keep it for a later run when that run could continue it."""
        if not self._file.closed:
            if self.validator and self.size:
                self._file.close()
            else:
                self.discard()

    def discard(self) -> None:
        """Remove all traces."""
        self._file.close()
        self.path.unlink(missing_ok=True)
        self._note.unlink(missing_ok=True)


def _validator(headers: Mapping[str, str]) -> str | None:
    """Return what names this version of a file byte for byte; a weak ETag does not."""
    etag = headers.get("etag", "")
    return etag if etag and not etag.startswith("W/") else headers.get("last-modified")


def _lock(file: Any, path: Path) -> None:
    """Refuse a second download to the same file, where the system has such locks."""
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        # What was opened may have got its final name before it was locked.
        free = os.path.samestat(os.fstat(file.fileno()), path.stat())
    except OSError:
        free = False
    if not free:
        raise TransferError(f"another download is writing {path}")


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
        progress: Called as bytes arrive. What it raises ends the download and is raised.
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
    url = check_url(context.config.base_url, url)
    if sha256 is not None and not re.fullmatch("[0-9a-fA-F]{64}", sha256):
        raise ValueError("sha256 must be 64 hexadecimal digits")
    target = _target(Path(path), url)
    try:
        part = _Part(target, progress, resume=resume, sha256=sha256)
        try:
            yield from _fill(context, url, part, target)
            part.finish(target)
        finally:
            part.close()
    except OSError as error:
        if isinstance(error, TimeoutError):
            raise  # ours, about the network
        raise TransferError(f"{target}: cannot be written: {error}") from error
    return target


def _fill(context: CallContext, url: str, part: _Part, target: Path) -> Flow[None]:
    """Fetch until the part is whole; an attempt that got further earns a new round of retries."""
    redirects = 0
    while True:
        before = part.size
        prepare = partial(_prepare, context, url, part)
        api = _same_origin(url, context.config.base_url)
        outcome, _ = yield from exchange(context, prepare, repeatable=True, paced=api)
        if part.error is not None:
            _give_up(part.error, target)
        if isinstance(outcome, Failure):
            if part.size > before:
                continue
            raise_for(context, prepare(), outcome)
        if outcome.status_code in (301, 302, 303, 307, 308):
            redirects += 1
            url = _redirected(url, outcome.headers, redirects)
        elif outcome.status_code == 416 or (outcome.status_code == 206 and part.size == before):
            if before == 0:
                raise TransferError(f"{target.name}: the server sent a part that was not asked for")
            part.restart()
        elif outcome.status_code not in (200, 206):
            raise _refusal(context, prepare(), outcome, target.name)
        elif part.total is None or part.size == part.total:
            return
        elif part.size > part.total:
            part.restart()
            raise TransferError(f"{target.name}: more bytes arrived than were announced")


def _give_up(error: Exception, target: Path) -> None:
    """Raise what stopped the writing: the disk's error as ours, the callback's as it is."""
    if isinstance(error, OSError):
        raise TransferError(f"{target}: cannot go on writing: {error}") from error
    raise error


def _prepare(context: CallContext, url: str, part: _Part) -> Send:
    headers = {"accept": "*/*", "accept-encoding": "identity", **part.headers()}
    return Send(
        "GET",
        url,
        {**_credentials(context, url), **headers},
        timeout=context.config.timeout,
        limit=_LARGEST_REFUSAL,
        sink=part,
        stall=True,
        signed=not _same_origin(url, context.config.base_url),
    )


def _credentials(context: CallContext, url: str) -> dict[str, str]:
    """Return the key and the user's headers for the API's own origin, and nothing for others."""
    config = context.config
    if not _same_origin(url, config.base_url):
        return {}
    return {**config.headers, "x-avala-api-key": config.api_key}


def _refusal(context: CallContext, send: Send, reply: Reply, what: str) -> Exception:
    """Make the error; a signed URL of a storage host stays out of it."""
    if _same_origin(send.url, context.config.base_url):
        return status_error(context, send, reply)
    host = urlsplit(send.url).hostname
    error = TransferError(
        f"{what}: {host} answered {reply.status_code}; "
        "the link may have expired: ask the API for a new one"
    )
    error.status_code = reply.status_code
    return error


def check_url(base_url: str, url: str) -> str:
    """Complete a path; refuse what is not https, or http on this machine where that is allowed.

    Raises:
        ValueError: The URL cannot be used; the message holds no signature.
    """
    full = urljoin(base_url + "/", url) if url.startswith("/") else url
    shown = redact(full.partition("?")[0])
    try:
        parts = urlsplit(full)
        _ = parts.port
    except ValueError:
        raise ValueError(f"{shown[:200]!r} is not a URL") from None
    web = parts.scheme in ("http", "https") and parts.hostname
    if not web or not full.isprintable() or len(full) > _LONGEST_URL:
        raise ValueError(f"{shown[:200]!r} is not a URL of a file")
    if parts.username is not None or parts.password is not None:
        raise ValueError("the URL of a file must hold no user name")
    if parts.scheme == "http":
        check_base_url(f"http://{parts.netloc}")
    return full


def _redirected(url: str, headers: Mapping[str, str], redirects: int) -> str:
    if redirects > _MAX_REDIRECTS:
        raise TransferError(f"the download was redirected more than {_MAX_REDIRECTS} times")
    try:
        target = check_url(url, urljoin(url, headers.get("location", "")))
    except ValueError as error:
        raise TransferError(f"the download was redirected to a bad place: {error}") from None
    if url.startswith("https:") and not target.startswith("https:"):
        raise TransferError("the download was redirected away from https")
    return target


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


def upload(
    context: CallContext,
    url: str,
    path: str | os.PathLike[str],
    *,
    method: str = "PUT",
    headers: Mapping[str, str] | None = None,
    offset: int = 0,
    length: int | None = None,
    progress: Progress | None = None,
) -> Flow[Reply]:
    """Send a file, or a part of one, to a URL that the API handed out, with constant memory.

    A PUT that fails is sent anew from its beginning: storage keeps a whole object or none. An
    attempt may take as long as it needs while bytes move; the client's ``timeout`` is what it
    may stand still.

    Args:
        context: The client.
        url: Absolute URL, or a path on the API's origin.
        path: The file; its size must not change meanwhile.
        method: ``PUT``, or ``POST``, which is not repeated once the server may have acted.
        headers: Headers that the URL was signed for, such as ``content-type``.
        offset: Where to begin in the file, in bytes. Default 0.
        length: How many bytes to send. ``None`` for all up to the end.
        progress: Called with the bytes sent of this attempt and those to send.

    Returns:
        The answer, whose headers hold the ``etag`` of the part.

    Raises:
        TransferError: A storage host refused, or the file could not be read.
        APIStatusError: The API itself refused.
        APIConnectionError: The connection failed and retries did not help.
        ValueError: The URL, a header or the range of bytes cannot be used.
    """
    url = check_url(context.config.base_url, url)
    api = _same_origin(url, context.config.base_url)
    source = Source(Path(path), offset, length, progress)
    extra = {name.lower(): value for name, value in (headers or {}).items()}
    kind = extra.pop("content-type", "application/octet-stream")
    extra = {name: value for name, value in extra.items() if name not in ("host", "content-length")}
    fixed = {"accept": "*/*", "content-type": kind, "content-length": str(source.length)}

    def prepare() -> Send:
        sent = {**_credentials(context, url), **check_headers(extra), **fixed}
        return Send(
            method,
            url,
            sent,
            source.chunks,
            timeout=context.config.timeout,
            limit=_LARGEST_REFUSAL,
            stall=True,
            signed=not api,
        )

    outcome, _ = yield from exchange(context, prepare, repeatable=method == "PUT", paced=api)
    if source.error is not None:
        _give_up(source.error, source.path)
    if isinstance(outcome, Failure):
        raise_for(context, prepare(), outcome)
    if not 200 <= outcome.status_code <= 299:
        raise _refusal(context, prepare(), outcome, source.path.name)
    return outcome


class Source:
    """The bytes of a file that an upload sends, opened anew for each attempt.

    Args:
        path: The file.
        offset: Where to begin, in bytes.
        length: How many bytes to send; ``None`` for all up to the end.
        progress: Called with the bytes sent of this attempt and those to send.

    Raises:
        TransferError: The file cannot be read.
        ValueError: It has fewer bytes.
    """

    def __init__(
        self, path: Path, offset: int, length: int | None, progress: Progress | None
    ) -> None:
        try:
            size = path.stat().st_size
        except OSError as error:
            raise TransferError(f"{path}: cannot be read: {error}") from error
        self.path = path
        self.length = size - offset if length is None else length
        self.error: Exception | None = None
        self._offset = offset
        self._progress = progress
        if offset < 0 or self.length < 0 or offset + self.length > size:
            raise ValueError(f"{path} has {size} bytes: no {self.length} from {offset} on")

    def chunks(self) -> Iterator[bytes]:
        """Read the bytes, and keep what goes wrong: the HTTP library would garble it."""
        try:
            yield from self._read()
        except Exception as error:
            self.error = error
            raise Refused(str(error)) from error

    def open(self) -> BinaryIO:
        """Open the file."""
        return self.path.open("rb")

    def _read(self) -> Iterator[bytes]:
        sent = 0
        with self.open() as file:
            file.seek(self._offset)
            while sent < self.length:
                chunk = file.read(min(_CHUNK, self.length - sent))
                if not chunk:
                    raise TransferError(f"{self.path}: has become shorter during the upload")
                yield chunk
                sent += len(chunk)
                if self._progress is not None:
                    self._progress(sent, self.length)
