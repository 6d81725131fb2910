"""Requests to signed URLs: whoever has such a URL may act, so it is shown nowhere.

Neither the API key nor the user's headers go along, redirects are not followed, and only hosts
that are known to belong to a storage provider are spoken to. The exception is a mock: where the
client is pointed at this machine, signed URLs on the very same origin are taken, too.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from .config import check_headers
from .errors import TransferError
from .flow import Failure, Flow, Reply, Send, Sink
from .request import CallContext, exchange, raise_for

if TYPE_CHECKING:
    from .transfer import Source

__all__ = ["UPLOAD_HOSTS", "check_signed_url", "get", "post_form", "put"]

UPLOAD_HOSTS: Final = re.compile(
    "|".join(
        (
            r"data\.avala\.ai",
            r"[0-9a-f]{32}(?:\.eu)?\.r2\.cloudflarestorage\.com",
            # S3, with or without bucket and region: bucket.s3.us-west-2.amazonaws.com.
            r"(?:[a-z0-9.-]+\.)?s3(?:[.-](?:dualstack\.)?[a-z]{2}(?:-[a-z]+)+-[0-9])?\.amazonaws\.com",
            r"(?:[a-z0-9_.-]+\.)?storage\.googleapis\.com",
            r"(?:[a-z0-9.-]+\.)?blob\.core\.windows\.net",
        )
    )
)
"""Hosts that files may be sent to (facts B057)."""

_LARGEST_ANSWER: Final = 2**20
_LONGEST_URL: Final = 2**14
_LOOPBACK: Final = ("localhost", "127.0.0.1", "::1")


def check_signed_url(
    context: CallContext, url: str | None, hosts: re.Pattern[str] = UPLOAD_HOSTS
) -> str:
    """Return a URL that the API handed out, if it leads where such URLs may lead.

    Args:
        context: The client, whose own origin counts when it is this machine.
        url: The URL.
        hosts: Hosts that are allowed.

    Raises:
        TransferError: It does not. The message names the host, never the URL.
    """
    try:
        parts = urlsplit(url or "")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise TransferError("the API gave a signed URL that is none") from None
    if url is None or len(url) > _LONGEST_URL or not url.isascii() or not url.isprintable():
        raise TransferError("the API gave a signed URL that is none")
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise TransferError(f"a signed URL on {host} holds a user name or a fragment")
    if _is_mock(context, url):
        return url
    if parts.scheme != "https" or port is not None:
        raise TransferError(f"a signed URL on {host} must use https on its usual port")
    if not hosts.fullmatch(host):
        raise TransferError(
            f"the API gave a signed URL on {host[:100]!r}, which is no known storage host; "
            "nothing was sent there"
        )
    return url


def _is_mock(context: CallContext, url: str) -> bool:
    base = urlsplit(context.config.base_url)
    origin = f"{base.scheme}://{base.netloc}/"
    return base.hostname in _LOOPBACK and url.startswith(origin)


def put(
    context: CallContext, url: str, source: Source, headers: Mapping[str, str] | None = None
) -> Flow[Reply]:
    """Send the bytes of a file with one PUT.

    It is made once: what may have been stored is for the caller to find out, with a new URL.

    Args:
        context: The client.
        url: A checked URL, see :func:`check_signed_url`.
        source: The bytes.
        headers: Headers that the URL was signed for.

    Returns:
        An answer of 200 to 299, or 412: the object is there already.

    Raises:
        TransferError: The host refused, or the file could not be read.
        APIConnectionError: There was no complete answer.
    """
    sent = _headers(headers) | {"content-length": str(source.length)}
    reply = yield from _once(context, "PUT", url, sent, source, source.chunks)
    if reply.status_code != 412 and not 200 <= reply.status_code <= 299:
        raise _refusal(url, reply, source.path.name)
    return reply


def post_form(
    context: CallContext, url: str, source: Source, fields: Mapping[str, str], content_type: str
) -> Flow[Reply]:
    """Send the bytes of a file as the last part of a form.

    Args:
        context: The client.
        url: A checked URL.
        source: The bytes.
        fields: The fields of the form, which come first.
        content_type: Media type of the file.

    Raises:
        TransferError: The host refused, or the file could not be read.
        APIConnectionError: There was no complete answer.
    """
    boundary = uuid.uuid4().hex
    head = _form_head(boundary, fields, source.path.name, content_type)
    tail = f"\r\n--{boundary}--\r\n".encode()

    def chunks() -> Iterator[bytes]:
        yield head
        yield from source.chunks()
        yield tail

    length = len(head) + source.length + len(tail)
    kind = f"multipart/form-data; boundary={boundary}"
    sent = _headers({"content-type": kind}) | {"content-length": str(length)}
    reply = yield from _once(context, "POST", url, sent, source, chunks)
    if not 200 <= reply.status_code <= 299:
        raise _refusal(url, reply, source.path.name)
    return reply


def get(
    context: CallContext, url: str, sink: Sink, *, encoding: str = "identity"
) -> Flow[Reply | Failure]:
    """Fetch a URL once and hand its bytes to a sink, as they come.

    Args:
        context: The client.
        url: A checked URL.
        sink: Where the bytes go.
        encoding: The ``Accept-Encoding`` to send.

    Returns:
        The answer, whatever its status, or what there was instead.
    """
    headers = {"accept": "*/*", "accept-encoding": encoding}
    timeout = context.config.timeout
    outcome: Reply | Failure = yield Send(
        "GET", url, headers, timeout=timeout, limit=2**16, sink=sink, stall=True, signed=True
    )
    return outcome


def _headers(given: Mapping[str, str] | None) -> dict[str, str]:
    """Return the headers that were signed; length and host are the client's to set."""
    wanted = {name.lower(): value for name, value in (given or {}).items()}
    kind = wanted.pop("content-type", None)
    kept = {name: text for name, text in wanted.items() if name not in ("host", "content-length")}
    try:
        checked = check_headers(kept)
    except ValueError as error:
        raise TransferError(f"the API asked for a header that cannot be sent: {error}") from None
    return {"accept": "*/*", **checked, **({} if kind is None else {"content-type": kind})}


def _once(
    context: CallContext,
    method: str,
    url: str,
    headers: Mapping[str, str],
    source: Source,
    content: Callable[[], Iterator[bytes]],
) -> Flow[Reply]:
    """Send; repeated only when it is certain that nothing arrived."""

    def prepare() -> Send:
        timeout, limit = context.config.timeout, _LARGEST_ANSWER
        return Send(
            method, url, headers, content, timeout=timeout, limit=limit, stall=True, signed=True
        )

    outcome, _ = yield from exchange(context, prepare, repeatable=False, paced=False)
    if source.error is not None:
        raise _unreadable(source) from None
    if isinstance(outcome, Failure):
        raise_for(context, prepare(), outcome)
    return outcome


def _unreadable(source: Source) -> Exception:
    """Return what stopped the reading: the disk's error as ours, any other as it is."""
    error = source.error
    if isinstance(error, OSError):
        return TransferError(f"{source.path}: cannot be read: {error.strerror}")
    return error or TransferError(f"{source.path}: cannot be read")


def _refusal(url: str, reply: Reply, what: str) -> TransferError:
    error = TransferError(f"{what}: {urlsplit(url).hostname} answered {reply.status_code}")
    error.status_code = reply.status_code
    return error


def _form_head(boundary: str, fields: Mapping[str, str], name: str, content_type: str) -> bytes:
    """Write the form up to the bytes of the file."""
    lines: list[str] = []
    for key, value in fields.items():
        lines += [
            f"--{boundary}",
            f'Content-Disposition: form-data; name="{_quoted(key)}"',
            "",
            value,
        ]
    lines += [
        f"--{boundary}",
        f'Content-Disposition: form-data; name="file"; filename="{_quoted(name)}"',
        f"Content-Type: {content_type}",
        "",
        "",
    ]
    return "\r\n".join(lines).encode("utf-8", "surrogateescape")


def _quoted(text: str) -> str:
    """Write a name inside quotes as HTML forms do."""
    return text.replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")
