"""What travels between generated code and the runtime: requests, responses, absence.

Nothing here performs I/O. Generated operation modules build a :class:`Request`,
the request flow answers with a :class:`Response`.
"""

from __future__ import annotations

import enum
import math
import re
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeAlias, TypeGuard, TypeVar
from urllib.parse import quote, unquote, urlencode

import orjson

if TYPE_CHECKING:
    import httpx

__all__ = ["UNSET", "FreeObject", "Request", "Response", "Unset", "segment"]

T_co = TypeVar("T_co", covariant=True)

FreeObject: TypeAlias = dict[str, Any]
"""A JSON object whose keys the API does not document."""


class Unset(enum.Enum):
    """The type of :data:`UNSET`. An enum, so that it stays one object through pickle and copy."""

    # Bytes have no JSON form, so one that is forgotten inside a body is refused, not sent.
    UNSET = b"UNSET"

    def __bool__(self) -> Literal[False]:
        """Nothing was given, so it counts as false."""
        return False

    def __repr__(self) -> str:
        """Show the name under which users know it."""
        return "UNSET"


UNSET: Final = Unset.UNSET
"""An argument that was not given and is therefore not sent (``None`` would be sent as null)."""

_PLAIN_SEGMENT = re.compile(r"[A-Za-z0-9_~-][A-Za-z0-9._~-]*")
_SEPARATORS = re.compile(r"[/\\]")
_CONTROL = re.compile(r"[\x00-\x1f\x7f]")


def segment(value: str | int) -> str:
    """Percent-encode one path segment, refusing whatever could lead out of its place.

    Args:
        value: A uid, slug, owner or index. Slashes and other reserved characters are encoded.

    Raises:
        ValueError: The value is empty, holds control characters or a ``.``/``..`` step,
            plainly or percent-encoded (facts B055).
    """
    if type(value) is int:
        return str(value)
    if not isinstance(value, str):
        raise ValueError(f"a path argument must be a string, not {type(value).__name__}")
    if _PLAIN_SEGMENT.fullmatch(value):
        return value
    steps = _SEPARATORS.split(unquote(value))
    if not value or _CONTROL.search(value) or "." in steps or ".." in steps:
        raise ValueError(
            f"{value!r} cannot be part of a path: pass the uid or slug alone, "
            "without control characters and without '.' or '..' steps"
        )
    return quote(value, safe="")


class Request(Generic[T_co]):
    """One call of one operation, as a value: method, path, query, body and how to decode.

    Args:
        operation: The operationId, as in the document.
        method: HTTP method in capitals.
        path: Path below the base URL, already percent-encoded (see :func:`segment`).
        decode: Turns the decoded JSON body into the result; ``None`` for operations
            that answer without a body.
        query: Query parameters. ``None`` and ``UNSET`` are left out.
        body: The JSON body. ``UNSET`` (the default) sends none; in a mapping, members that
            are ``UNSET`` are left out, and ``None`` as well unless ``keep_null``.
        keep_null: Send ``None`` as null, as updates do.
        safe: The document says that this POST may be repeated without doubling an effect.
        anonymous: The document says that this operation takes no API key, so none is sent.
    """

    __slots__ = ("anonymous", "body", "decode", "method", "operation", "path", "query", "safe")

    def __init__(
        self,
        operation: str,
        method: str,
        path: str,
        *,
        decode: Callable[[Any], T_co] | None = None,
        query: Mapping[str, object] | None = None,
        body: object = UNSET,
        keep_null: bool = False,
        safe: bool = False,
        anonymous: bool = False,
    ) -> None:
        self.operation = operation
        self.method = method
        self.path = path
        self.decode = decode
        self.query = {} if query is None else _given(query, keep_null=False)
        self.body = _given(body, keep_null=keep_null) if _is_mapping(body) else body
        self.safe = safe
        self.anonymous = anonymous

    def with_query(self, **changes: object) -> Request[T_co]:
        """Return the same call with some query parameters replaced (``None`` removes one)."""
        return Request(
            self.operation,
            self.method,
            self.path,
            decode=self.decode,
            query={**self.query, **changes},
            body=self.body,
            keep_null=True,
            safe=self.safe,
            anonymous=self.anonymous,
        )

    @property
    def target(self) -> str:
        """Path and query string, ready to be put behind the base URL."""
        if not self.query:
            return self.path
        pairs = [(name, text) for name, value in self.query.items() for text in _texts(value)]
        return f"{self.path}?{urlencode(pairs, quote_via=quote)}"

    def encode_body(self) -> bytes | None:
        """Return the JSON body, or ``None`` when the operation sends none.

        Raises:
            ValueError: An argument has no JSON form.
        """
        if self.body is UNSET:
            return None
        try:
            content = orjson.dumps(self.body, default=_plain, option=orjson.OPT_NAIVE_UTC)
        except TypeError as error:
            raise ValueError(f"{self.operation}: cannot be sent as JSON: {error}") from None
        # orjson writes NaN and infinity as null, which would change data without a word.
        if b"null" in content and _holds_no_number(self.body):
            raise ValueError(f"{self.operation}: NaN and infinity cannot be sent as JSON")
        return content

    def __repr__(self) -> str:
        """Show the call without its body, which may hold secrets."""
        return f"<Request {self.operation}: {self.method} {self.path}>"


class Response(Generic[T_co]):
    """A typed answer together with what came around it.

    Attributes:
        status_code: HTTP status, 200 to 299.
        headers: Response headers, looked up without regard to case.
        content: The body's bytes, decompressed.
        parsed: The body as the documented type; ``None`` where there is no body.
    """

    __slots__ = ("content", "headers", "parsed", "status_code")

    def __init__(
        self, status_code: int, headers: httpx.Headers, content: bytes, parsed: T_co
    ) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.parsed = parsed

    @property
    def request_id(self) -> str | None:
        """The server's id of the request (``X-Request-Id``), for support enquiries."""
        request_id: str | None = self.headers.get("x-request-id")
        return request_id

    def __repr__(self) -> str:
        """Show status and type; the body may be large or secret."""
        return f"<Response [{self.status_code}] {type(self.parsed).__name__}>"


def _given(arguments: Mapping[str, object], *, keep_null: bool) -> dict[str, object]:
    """Keep the arguments that were given."""
    if keep_null:
        return {name: value for name, value in arguments.items() if value is not UNSET}
    return {
        name: value for name, value in arguments.items() if value is not None and value is not UNSET
    }


def _is_mapping(value: object) -> TypeGuard[Mapping[str, Any]]:
    return isinstance(value, Mapping)


def _is_collection(value: object) -> TypeGuard[Collection[Any]]:
    return isinstance(value, Sequence | set | frozenset) and not isinstance(value, str | bytes)


def _texts(value: object) -> Sequence[str]:
    """Write one query value; a list becomes the parameter repeated (form style, exploded)."""
    if isinstance(value, str):
        return (value,)
    if isinstance(value, bool):
        return ("true" if value else "false",)
    if isinstance(value, datetime):
        # As in a body: a time without a zone is taken for UTC.
        return ((value if value.tzinfo else value.replace(tzinfo=UTC)).isoformat(),)
    if isinstance(value, date):
        return (value.isoformat(),)
    if _is_collection(value):
        return [text for member in value for text in _texts(member)]
    return (str(value),)


def _plain(value: object) -> object:
    """Give orjson a JSON value for what it does not know: models, mappings, collections."""
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if _is_mapping(value):
        return dict(value)
    if _is_collection(value):
        return list(value)
    raise TypeError(f"{type(value).__name__} has no JSON form")


def _holds_no_number(value: object) -> bool:
    """Tell whether a float somewhere in a body is NaN or infinite."""
    if isinstance(value, float):
        return not math.isfinite(value)
    if _is_mapping(value):
        return any(map(_holds_no_number, value.values()))
    if _is_collection(value):
        return any(map(_holds_no_number, value))
    to_dict = getattr(value, "to_dict", None)
    return to_dict is not None and _holds_no_number(to_dict())
