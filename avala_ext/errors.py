"""Every way a call can fail, as one tree.

::

    AvalaError
    ├── APIConnectionError          no answer: DNS, connect, TLS, reset, truncated
    │   └── APITimeoutError         no answer in time (also a TimeoutError)
    ├── APIResponseError            an answer that is not JSON, or not of the documented shape
    ├── APIStatusError              an answer with a status outside 200 to 299
    │   ├── ValidationError         400, 422
    │   ├── AuthenticationError     401
    │   ├── ForbiddenError          403
    │   ├── NotFoundError           404
    │   ├── ConflictError           409
    │   ├── QuotaExceededError      413 that names a limit
    │   ├── RateLimitError          429
    │   └── ServerError             500 to 599
    ├── WaitTimeoutError            a job was not done in time (also a TimeoutError)
    ├── JobFailedError              a job ended badly
    ├── TransferError               a download or upload could not be completed
    │   └── UploadStateError        what is known of an earlier upload forbids to go on
    ├── DatasetResolverError        a dataset could not be resolved or read; ``reason`` says why
    │   └── DatasetIntegrityError   an answer or an object is not what it should be
    └── WebhookVerificationError    a webhook is not authentic

Wrong use of the client in code (no key, a bad base URL, ``..`` in a path argument) is
``ValueError``; ``UnsupportedDatasetModeError`` is both. All errors pickle and copy; none holds a
secret (see :mod:`avala_ext.redact`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Any, ClassVar

import orjson

from .decode import is_array, is_object
from .redact import plain, redact, redact_headers, redact_json

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "AvalaError",
    "ConflictError",
    "DatasetIntegrityError",
    "DatasetResolverError",
    "ForbiddenError",
    "JobFailedError",
    "MutableDatasetAliasWarning",
    "NotFoundError",
    "QuotaExceededError",
    "RateLimitError",
    "ServerError",
    "TransferError",
    "UnsupportedDatasetModeError",
    "UploadStateError",
    "ValidationError",
    "WaitTimeoutError",
    "WebhookVerificationError",
    "error_for",
]

_SHOWN_TEXT = 500
"""Characters of a body that is not JSON that an error keeps."""

_LARGEST_BODY = 2**20
"""Bytes. The body of an error that is larger is not read as JSON; no error needs as much."""


class AvalaError(Exception):
    """Anything that went wrong between the client and the API.

    Attributes:
        message: What happened and what to do, secrets removed.
        status_code: HTTP status, where there was an answer; else ``None``.
        body: The decoded body of the answer, where there was one; else ``None``.
    """

    status_code: int | None = None
    body: Any = None

    def __init__(self, message: str = "") -> None:
        super().__init__(message)
        self.message = message


class APIConnectionError(AvalaError):
    """No complete answer arrived: name resolution, connect, TLS, reset or a cut body."""


class APITimeoutError(APIConnectionError, TimeoutError):
    """No complete answer arrived within the ``timeout`` of one attempt."""


class APIResponseError(AvalaError):
    """The answer could not be understood: it is not JSON, or a field is not as documented.

    The message names the field. ``status_code`` and ``request_id`` say which answer it was.
    """

    request_id: str | None = None


class APIStatusError(AvalaError):
    """The API answered with a status outside 200 to 299.

    Attributes:
        status_code: The HTTP status.
        body: The decoded JSON when the body is JSON; the first 500 characters of text when it
            is not (a proxy's HTML page) or is larger than 1 MiB; ``None`` when it is empty.
            Secrets removed.
        detail: The server's words, from ``detail``, ``message`` or ``error``; else ``None``.
        code: The machine-readable ``code`` that some endpoints send (``plan_insufficient``);
            else ``None``. Meant for comparisons: ``detail`` may change between versions.
        request_id: The server's id of the request; else ``None``.
        headers: Response headers, names in lower case.
        method: HTTP method of the request.
        url: URL of the request.
    """

    hint: ClassVar[str] = ""

    status_code: int

    def __init__(
        self,
        message: str = "",
        *,
        status_code: int = 0,
        body: Any = None,
        headers: Mapping[str, str] | None = None,
        method: str = "",
        url: str = "",
    ) -> None:
        super().__init__(message)
        # Always known here, which the base cannot promise.
        self.status_code = status_code  # pyright: ignore[reportIncompatibleVariableOverride] # known
        self.body = body
        self.headers = dict(headers or {})
        self.method = method
        self.url = url

    @property
    def detail(self) -> str | None:
        """The server's own words."""
        return _words(self.body)

    @property
    def code(self) -> str | None:
        """The machine-readable error code."""
        body = _object(self.body)
        code = (_object(body.get("error")) or body).get("code")
        return code if isinstance(code, str) else None

    @property
    def request_id(self) -> str | None:
        """The server's id of the request."""
        return self.headers.get("x-request-id")


class ValidationError(APIStatusError):
    """400 or 422: the API refused an argument. ``field_errors`` says which."""

    @property
    def field_errors(self) -> dict[str, list[str]]:
        """Messages by field, whichever of the documented shapes the server used.

        Nested fields are joined by dots (``provider_config.s3_bucket_name``).
        """
        return _field_errors(self.body)

    @property
    def details(self) -> list[Any] | None:
        """The body where the server sent a plain list of problems; else ``None``."""
        return self.body if is_array(self.body) else None


class AuthenticationError(APIStatusError):
    """401: the API key is missing, wrong, revoked or expired."""

    hint = "check the API key (argument api_key or variable AVALA_API_KEY)"


class ForbiddenError(APIStatusError):
    """403: the key is valid but may not do this (organization, role, scope or plan)."""

    hint = "check the key's scopes, your role and your plan"


class NotFoundError(APIStatusError):
    """404: no such resource, or none that this key may see."""

    hint = "check the uid or slug, and that this key may see it"


class ConflictError(APIStatusError):
    """409: the request contradicts the present state, such as a slug that is taken."""


class QuotaExceededError(APIStatusError):
    """413 with figures: a storage quota is used up."""

    hint = "free some space or ask for a larger quota"

    @property
    def limit(self) -> int | None:
        """The quota in bytes."""
        return _integer(self.body, "limit")

    @property
    def used(self) -> int | None:
        """Bytes in use."""
        return _integer(self.body, "used")


class RateLimitError(APIStatusError):
    """429: too many requests."""

    hint = "slow down, or raise max_retries"

    @property
    def retry_after(self) -> float | None:
        """Seconds until the server wants to hear from us again; ``None`` if it did not say."""
        from .retry import retry_after

        return retry_after(self.headers)


class ServerError(APIStatusError):
    """500 to 599: the fault is on the server's side."""

    hint = "try again later; report the request id if it persists"


class WaitTimeoutError(AvalaError, TimeoutError):
    """A job was still running when the deadline passed. ``job`` is its last known state."""

    def __init__(self, message: str = "", job: Any = None) -> None:
        super().__init__(message)
        self.job = job


class JobFailedError(AvalaError):
    """A job ended in a failure status. ``job`` is its last state."""

    def __init__(self, message: str = "", job: Any = None) -> None:
        super().__init__(message)
        self.job = job


class TransferError(AvalaError):
    """A download or upload could not be completed. No half-written file bears the final name."""


class UploadStateError(TransferError):
    """What is known of an earlier upload is damaged, in use, or forbids to go on (facts B074).

    Nothing is thrown away without a word: the message says what to do.
    """


class DatasetResolverError(AvalaError):
    """A dataset could not be resolved or read.

    Attributes:
        reason: One word for programs: ``not_found``, ``revision_withdrawn``, ``rate_limited``,
            ``service_unavailable``, ``request_rejected``, ``connection_failed``,
            ``provider_response``, ``redirect_rejected``, ``grant_expiry_too_short``,
            ``too_large``, or one of :class:`DatasetIntegrityError`.
    """

    def __init__(self, message: str = "", reason: str = "") -> None:
        super().__init__(message)
        self.reason = reason


class DatasetIntegrityError(DatasetResolverError):
    """An answer of the resolver contradicts itself, or an object is not the promised one.

    Reasons are ``invalid_document``, ``reference_mismatch``, ``manifest_mismatch``,
    ``page_mismatch``, ``grant_mismatch``, ``grant_lifetime``, ``clock_skew``, ``url_rejected``,
    ``size_mismatch`` and ``sha256_mismatch`` (facts B099, B107).
    """


class UnsupportedDatasetModeError(AvalaError, ValueError):
    """``load(streaming=...)`` was asked for something other than streaming (facts B097)."""


class MutableDatasetAliasWarning(UserWarning):
    """A reference was resolved that may mean another revision tomorrow (facts B096)."""


class WebhookVerificationError(AvalaError):
    """The signature is missing or wrong, or the message is too old or from the future."""


_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: ValidationError,
    401: AuthenticationError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    422: ValidationError,
    429: RateLimitError,
}


def error_for(
    status_code: int,
    headers: Mapping[str, str],
    content: bytes,
    *,
    method: str,
    url: str,
    secrets: Iterable[str] = (),
) -> APIStatusError:
    """Build the error that stands for an unsuccessful answer.

    Args:
        status_code: Any status; those without a class of their own give an APIStatusError.
        headers: Response headers.
        content: Response body, whatever it is.
        method: HTTP method of the request.
        url: URL of the request.
        secrets: Literal secrets to remove, besides what looks like one.
    """
    secrets = tuple(secrets)
    body = _body(content, secrets)
    error = _class_for(status_code, body)(
        status_code=status_code,
        body=body,
        headers=redact_headers(headers, secrets),
        method=method,
        url=redact(url, secrets),
    )
    error.message = _sentence(error)
    error.args = (error.message,)
    return error


def _class_for(status_code: int, body: Any) -> type[APIStatusError]:
    if status_code == 413:
        counted = _integer(body, "limit") is not None or _integer(body, "used") is not None
        return QuotaExceededError if counted else APIStatusError
    if 500 <= status_code <= 599:
        return ServerError
    return _BY_STATUS.get(status_code, APIStatusError)


def _sentence(error: APIStatusError) -> str:
    """Say method, path, status, the server's words, the remedy and the request id."""
    path = error.url.partition("://")[2].partition("/")[2].partition("?")[0]
    text = f"{error.method} /{path}: {error.status_code} {_phrase(error.status_code)}".rstrip()
    words = error.detail
    if isinstance(error, ValidationError) and error.field_errors:
        words = "; ".join(f"{field}: {' '.join(m)}" for field, m in error.field_errors.items())
    if words:
        text += f": {plain(words)}"
    if error.status_code in (301, 302, 303, 307, 308):
        text += " (redirects are never followed with the API key; check base_url)"
    if hint := _hint(error, path, words or ""):
        text += f" ({hint})"
    if error.request_id:
        text += f" [request id {plain(error.request_id, 100)}]"
    return text


def _hint(error: APIStatusError, path: str, words: str) -> str:
    """Say what to do; a 404 has other reasons too than a uid that does not exist."""
    if error.status_code == 404 and "cursor" in words.lower():
        return "the cursor is unknown or too old: begin without one"
    if error.status_code == 404 and not path.startswith("api/v1/"):
        return "check base_url: the API's root normally ends in /api/v1"
    return error.hint


def _phrase(status_code: int) -> str:
    try:
        return HTTPStatus(status_code).phrase
    except ValueError:
        return ""


def _body(content: bytes, secrets: tuple[str, ...]) -> Any:
    if not content:
        return None
    if len(content) <= _LARGEST_BODY:
        try:
            return redact_json(orjson.loads(content), secrets)
        except ValueError:
            pass
    # Redact before cutting, so that no half of a secret stays at the edge.
    text = content[: 4 * _SHOWN_TEXT].decode("utf-8", errors="replace")
    return redact(text, secrets)[:_SHOWN_TEXT]


def _object(value: Any) -> dict[str, Any]:
    """Return a JSON object as it is, and an empty one in place of anything else."""
    return value if is_object(value) else {}


def _texts(value: Any) -> list[str]:
    """Return the array if all its members are texts, else an empty one."""
    members = value if is_array(value) else []
    return members if all(isinstance(member, str) for member in members) else []


def _words(body: Any) -> str | None:
    """Find the server's sentence in any of the documented error bodies."""
    if isinstance(body, str):
        return " ".join(body.split())[:200] if not body.lstrip().startswith("<") else None
    if texts := _texts(body):
        return " ".join(texts)
    for key in ("detail", "message", "error", "non_field_errors"):
        value = _object(body).get(key)
        if isinstance(value, str) and value:
            return value
        if key == "error" and is_object(value):
            return _words(value)
        if texts := _texts(value):
            return " ".join(texts)
    return None


def _field_errors(body: Any) -> dict[str, list[str]]:
    """Read field messages out of the four shapes that the sources document."""
    fields = _object(body)
    for problems in (body, _object(fields.get("error")).get("details"), fields.get("detail")):
        if is_array(problems):
            return _located_errors(problems)
    return dict(_walk(_object(fields.get("detail")) or fields, ""))


def _walk(fields: Mapping[str, Any], prefix: str) -> Iterable[tuple[str, list[str]]]:
    """Yield field and messages from Django REST framework's nested mappings."""
    for name, messages in fields.items():
        if is_array(messages):
            if texts := _texts(messages):
                yield f"{prefix}{name}", texts
            for index, message in enumerate(messages):
                yield from _walk(_object(message), f"{prefix}{name}.{index}.")
        else:
            yield from _walk(_object(messages), f"{prefix}{name}.")


def _located_errors(problems: list[Any]) -> dict[str, list[str]]:
    """Read ``{loc, msg}`` or ``{field, message}`` records."""
    found: dict[str, list[str]] = {}
    for problem in map(_object, problems):
        place = problem.get("loc", problem.get("field"))
        message = problem.get("msg", problem.get("message"))
        if is_array(place):
            steps = [str(step) for step in place]
            place = ".".join(steps[1:] if steps[:1] in (["body"], ["query"]) else steps)
        if isinstance(place, str) and isinstance(message, str):
            found.setdefault(place, []).append(message)
    return found


def _integer(body: Any, key: str) -> int | None:
    value = _object(body).get(key)
    return value if isinstance(value, int) and not isinstance(value, bool) else None
