"""Asking the resolver and fetching objects: the flows behind `load`."""

from __future__ import annotations

import hashlib
import re
import tempfile
import warnings
from collections.abc import Callable
from typing import IO, TYPE_CHECKING, Any, Final, TypeVar, cast

import attrs

from ...errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    AvalaError,
    DatasetIntegrityError,
    DatasetResolverError,
    MutableDatasetAliasWarning,
)
from ...flow import Failure, Flow, Refused, Reply, Sleep
from ...request import CallContext, call
from ...signed import get
from ...wire import Request, Response
from .checks import ObjectChecks, broken, check_page, check_revision
from .grants import SHORTEST, Grant, check_grant
from .references import Reference

if TYPE_CHECKING:
    import httpx

__all__ = ["READ_LIMIT", "Operations", "Reading", "read_limited", "resolve", "warn_of_alias"]

T = TypeVar("T")

READ_LIMIT: Final = 64 * 2**20
"""The largest object in bytes that `read` takes without being told to (facts B103)."""

_IN_MEMORY: Final = 8 * 2**20
_BATCH: Final = 100
_TRANSPORT: Final = "avala-edge-v1"
_ROLE: Final = re.compile(r"[a-z][a-z0-9_]{0,31}")
_REASONS: Final = {404: "not_found", 410: "revision_withdrawn", 429: "rate_limited"}


@attrs.frozen(kw_only=True)
class Operations:
    """How each operation of the resolver is asked, out of the generated modules.

    Attributes:
        resolve_alias: Builds the request for a revision by owner, dataset and selector.
        resolve_exact: For a revision by uid and digest.
        get_objects: For a page of objects.
        issue_access_grant: For a grant.
        issue_access_grant_legacy: The same, as older servers have it.
    """

    resolve_alias: Callable[..., Request[Any]]
    resolve_exact: Callable[..., Request[Any]]
    get_objects: Callable[..., Request[Any]]
    issue_access_grant: Callable[..., Request[Any]]
    issue_access_grant_legacy: Callable[..., Request[Any]]


def resolve(context: CallContext, operations: Operations, asked: Reference) -> Flow[Any]:
    """Ask which revision a reference means, and check the answer.

    Raises:
        DatasetResolverError: There is none, or the answer is not believed.
    """
    if asked.dataset_uid:
        request = operations.resolve_exact(asked.dataset_uid, asked.selector)
    else:
        request = operations.resolve_alias(asked.owner, asked.dataset, asked.selector)
    found = (yield from _ask(context, request, str(asked), exact=asked.is_exact)).parsed
    check_revision(found, asked)
    return found


def warn_of_alias(asked: Reference) -> None:
    """Warn where a reference may mean another revision tomorrow (facts B096)."""
    if not asked.is_exact:
        warnings.warn(
            f"{asked} may mean another revision tomorrow; "
            "keep canonical_reference to come back to this one",
            MutableDatasetAliasWarning,
            stacklevel=4,
        )


def _ask(
    context: CallContext, request: Request[T], what: str, *, exact: bool = True
) -> Flow[Response[T]]:
    """Make a call of the resolver; whatever goes wrong becomes an error with a reason."""
    try:
        return (yield from call(context, request))
    except APIStatusError as error:
        status = error.status_code
        reason = _REASONS.get(status, "request_rejected")
        if status >= 500:
            reason = "service_unavailable"
        if status == 410 and not exact:
            reason = "request_rejected"  # only a digest can be withdrawn
        found = DatasetResolverError(f"{what}: {reason} ({status})", reason)
        found.status_code, found.body = status, error.body
    except APIResponseError as error:
        found = DatasetIntegrityError(f"{what}: {error}", "invalid_document")
    except APIConnectionError as error:
        found = DatasetResolverError(f"{what}: {error}", "connection_failed")
    raise found


class Reading:
    """Reads one revision.

    Args:
        context: The client without a key.
        operations: How the resolver is asked.
        found: The revision.
    """

    def __init__(self, context: CallContext, operations: Operations, found: Any) -> None:
        self.found = found
        self._context = context
        self._operations = operations

    def checked_role(self, role: str) -> str:
        """Return the name of a role, if it is one."""
        if not _ROLE.fullmatch(role):
            raise ValueError(f"{role[:100]!r} is no role: small letters, digits and _, 32 at most")
        return role

    def page(self, *, exact: bool = False, **query: Any) -> Flow[Any]:
        """Read one page of objects and compare it with the revision."""
        found = self.found
        request = self._operations.get_objects(found.dataset_uid, found.revision_sha256, **query)
        page = (yield from _ask(self._context, request, found.canonical_reference)).parsed
        check_page(page, found, exact=exact)
        return page

    def walk(self, role: str | None) -> Walk:
        """Begin to walk through the objects of a role, or all."""
        return Walk(self, role)

    def one(self, role: str, ordinal: int) -> Flow[Any]:
        """Read the object of a role with an ordinal.

        Raises:
            IndexError: There is none.
        """
        if type(ordinal) is not int or ordinal < 0:
            raise IndexError(f"ordinals are whole numbers from 0, not {ordinal!r}")
        page = yield from self.page(exact=True, role=role, ordinal=ordinal)
        checks = ObjectChecks(self.found, role)
        for document in page.results:
            checks.object(document)
            if document.ordinal != ordinal:
                raise broken("page_mismatch", "an object of another ordinal was sent")
        if not page.results:
            raise IndexError(f"there is no {role} {ordinal}")
        yield from self.check_episodes(page.results)
        return page.results[0]

    def check_episodes(self, documents: list[Any]) -> Flow[None]:
        """Make sure that the episodes that objects belong to are there, many at a time (B101)."""
        numbers = {one.episode_ordinal for one in documents if one.role != "episode"}
        wanted = sorted(number for number in numbers if number is not None)
        for start in range(0, len(wanted), _BATCH):
            batch = wanted[start : start + _BATCH]
            page = yield from self.page(exact=True, role="episode", ordinals=batch)
            if {one.ordinal for one in page.results if one.role == "episode"} != set(batch):
                raise broken("page_mismatch", "an object belongs to an episode that is not there")

    def fetch(self, one: Any) -> Flow[IO[bytes]]:
        """Fetch an object, with a new grant whenever one is of no use, and verify it.

        Raises:
            DatasetResolverError: It could not be fetched, or is not what it should be.
        """
        retries, refused = 0, 0
        while True:
            grant = yield from self._usable_grant(one)
            spool = _Spool(one)
            try:
                outcome = yield from get(self._context, grant.url, spool, encoding=grant.encoding)
                file = spool.finish(outcome)
            except BaseException:
                spool.close()
                raise
            if file is not None:
                return file
            spool.close()
            status = outcome.status_code if isinstance(outcome, Reply) else None
            if status in (401, 403) and refused == 0:
                refused += 1
                continue
            wait = self._context.config.retry.delay(retries, status_code=status)
            if wait is None:
                raise _failed(outcome, one)
            retries += 1
            yield Sleep(wait)

    def _usable_grant(self, one: Any) -> Flow[Grant]:
        """Ask for a grant, and once more where too little of it is left (facts B104)."""
        for _ in range(2):
            grant = yield from self._grant(one)
            if grant.left >= SHORTEST:
                return grant
        raise DatasetResolverError(
            f"{one.logical_path}: its grants end too soon to be used", "grant_expiry_too_short"
        )

    def _grant(self, one: Any) -> Flow[Grant]:
        found, operations = self.found, self._operations
        names = (found.dataset_uid, found.revision_sha256, one.object_uid)
        request = operations.issue_access_grant(*names, transport=_TRANSPORT)
        try:
            answer = yield from _ask(self._context, request, one.logical_path)
        except DatasetResolverError as error:
            if error.status_code != 405:
                raise
            older = operations.issue_access_grant_legacy(*names, transport=_TRANSPORT)
            answer = yield from _ask(self._context, older, one.logical_path)
        return check_grant(answer.parsed, answer.headers, found, one, self._context.config)


class Walk:
    """A walk through objects, a page at a time."""

    def __init__(self, reading: Reading, role: str | None) -> None:
        self._reading = reading
        self._role = role
        self._checks = ObjectChecks(reading.found, role)
        self._cursor: str | None = None
        self._ended = False

    def next_page(self) -> Flow[list[Any] | None]:
        """Return the next objects; ``None`` at the end.

        Raises:
            DatasetResolverError: They could not be read, or do not fit.
        """
        if self._ended:
            return None
        page = yield from self._reading.page(role=self._role, limit=_BATCH, cursor=self._cursor)
        for document in page.results:
            self._checks.object(document)
        if self._role is not None:
            yield from self._reading.check_episodes(page.results)
        self._cursor = page.next_cursor
        if self._cursor is None:
            self._ended = True
            self._checks.end()
        else:
            self._checks.cursor(self._cursor)
        return cast("list[Any]", page.results)


class _Spool:
    """Takes the bytes of an object, counts them and adds them to the digest."""

    def __init__(self, one: Any) -> None:
        self._one = one
        self._file = tempfile.SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 # handed out
        self._digest = hashlib.sha256()
        self._size = 0
        self._error: AvalaError | None = None

    def start(self, status_code: int, headers: httpx.Headers) -> bool:
        """Take the body of a 200, nothing else (facts B107)."""
        return status_code == 200

    def write(self, chunk: bytes) -> None:
        """Take the next bytes; more than there should be are refused at once."""
        self._size += len(chunk)
        if self._size > self._one.size_bytes:
            self._error = self._mismatch("size_mismatch", "it is larger than the manifest says")
            raise Refused("too many bytes")
        self._digest.update(chunk)
        self._file.write(chunk)

    def _mismatch(self, reason: str, text: str) -> DatasetIntegrityError:
        return DatasetIntegrityError(f"{self._one.logical_path}: {text} ({reason})", reason)

    def finish(self, outcome: Reply | Failure) -> IO[bytes] | None:
        """Return the verified file; ``None`` when it did not come.

        Raises:
            DatasetIntegrityError: What came is not the object.
            DatasetResolverError: The provider wants to send the reader elsewhere.
        """
        if self._error is not None:
            raise self._error
        if isinstance(outcome, Failure):
            return None
        if 300 <= outcome.status_code <= 399:
            raise DatasetResolverError(
                f"{self._one.logical_path}: the provider redirects, which is not followed",
                "redirect_rejected",
            )
        if outcome.status_code != 200:
            return None
        if self._size != self._one.size_bytes:
            raise self._mismatch("size_mismatch", f"{self._size} bytes came")
        if self._digest.hexdigest() != self._one.sha256:
            raise self._mismatch("sha256_mismatch", "its digest is another one")
        self._file.seek(0)
        return cast("IO[bytes]", self._file)

    def close(self) -> None:
        """Throw away what came."""
        self._file.close()


def _failed(outcome: Reply | Failure, one: Any) -> DatasetResolverError:
    """Say why an object did not come, without its URL."""
    if isinstance(outcome, Reply):
        error = DatasetResolverError(
            f"{one.logical_path}: the provider answered {outcome.status_code}", "provider_response"
        )
        error.status_code = outcome.status_code
        return error
    kind = type(outcome.error).__name__
    return DatasetResolverError(
        f"{one.logical_path}: it did not come completely ({kind})", "connection_failed"
    )


def read_limited(reading: Reading, one: Any, max_bytes: int) -> Flow[bytes]:
    """Fetch an object into memory, if it is not too large.

    Raises:
        DatasetResolverError: It is, or could not be fetched.
    """
    if one.size_bytes > max_bytes:
        raise DatasetResolverError(
            f"{one.logical_path} has {one.size_bytes} bytes, more than max_bytes={max_bytes}; "
            "raise it, or use open()",
            "too_large",
        )
    file = yield from reading.fetch(one)
    with file:
        return file.read()
