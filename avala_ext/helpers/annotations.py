"""Bulk edits of any length: sent in chunks, and a failure says which chunk it was."""

from __future__ import annotations

from collections.abc import Awaitable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, Final, Protocol, TypeAlias

from ..errors import AvalaError
from ..flow import Do, Flow

__all__ = ["AsyncAnnotationsHelpers", "AnnotationsHelpers"]

Edits: TypeAlias = Sequence[Mapping[str, Any] | Any]

_CHUNK: Final = 500
"""Edits that the published client sends at a time."""


def _edit(api: Any, owner: str, slug: str, edits: Edits, chunk_size: int) -> Flow[int]:
    """Send the chunks one after another and add up what the server says."""
    count = 0
    for index, chunk in enumerate(_chunks(edits, chunk_size)):
        try:
            result = yield Do(partial(api._bulk_edit, owner, slug, body=chunk))
        except AvalaError as error:
            raise in_chunk(error, index) from error
        count += len(chunk) if result.updated is None else result.updated
    return count


def _chunks(edits: Edits, size: int) -> Iterator[Edits]:
    for start in range(0, len(edits), size):
        yield edits[start : start + size]


def _check_size(size: int) -> int:
    if type(size) is not int or size < 1:
        raise ValueError(f"chunk_size must be a whole number from 1, not {size!r}")
    return size


def in_chunk(error: AvalaError, index: int) -> AvalaError:
    """Return the error as one that is a ``RuntimeError``, too, and names the chunk.

    Args:
        error: What went wrong.
        index: Which chunk it was, from 0; earlier ones were carried out.

    Returns:
        An error of the same class, with all that was known of it, and ``chunk_index``.
    """
    return _rebuild(type(error), f"chunk {index}: {error}", {**vars(error), "chunk_index": index})


def _rebuild(kind: type[AvalaError], message: str, state: dict[str, Any]) -> AvalaError:
    mixed = _also_runtime_error(kind)
    error = mixed.__new__(mixed, message)
    vars(error).update(state, message=message)
    return error


_MIXED: dict[type[AvalaError], type[AvalaError]] = {}


def _also_runtime_error(kind: type[AvalaError]) -> type[AvalaError]:
    """Return a class that both ways of catching errors find; made once for each kind."""
    if kind not in _MIXED:
        _MIXED[kind] = _mix(kind)
    return _MIXED[kind]


def _mix(kind: type[AvalaError]) -> type[AvalaError]:
    """Derive such a class; its errors pickle by their base."""

    def reduce(self: AvalaError) -> Any:
        return _rebuild, (kind, str(self), vars(self))

    return type(
        kind.__name__, (kind, RuntimeError), {"__reduce__": reduce, "__doc__": kind.__doc__}
    )


class _Annotations(Protocol):
    """The generated resource, as far as the helpers know it."""

    _client: Any

    def _bulk_edit(self, owner: str, slug: str, *, body: Edits) -> Any:
        """Send one chunk."""
        ...


class _AsyncAnnotations(Protocol):
    """The generated async resource, as far as the helpers know it."""

    _client: Any

    def _bulk_edit(self, owner: str, slug: str, *, body: Edits) -> Awaitable[Any]:
        """Send one chunk."""
        ...


class AnnotationsHelpers:
    """What ``client.annotations`` can do beyond single operations."""

    def bulk_edit(
        self: _Annotations, owner: str, slug: str, body: Edits, *, chunk_size: int = _CHUNK
    ) -> int:
        """Write or delete any number of annotations of a dataset.

        Edits are sent in chunks, one after another. To send edits again does no harm: an object
        is known by its uuid and its item.

        `POST /datasets/{owner}/{slug}/bulk-edition/`

        Args:
            owner: Owner of the dataset.
            slug: Name of the dataset in URLs.
            body: Edits (`BulkEditItem`, or mappings), carried out in this order.
            chunk_size: Edits in one request, from 1. Default 500.

        Returns:
            How many edits were carried out.

        Raises:
            avala.errors.AvalaError: A chunk failed. The error is a ``RuntimeError``, too, its
                message names the chunk, and ``chunk_index`` counts from 0; earlier chunks were
                carried out, later ones were not sent.
            ValueError: ``chunk_size`` is not a whole number from 1.

        Source: avala 0.10.0 (annotations.bulk_edit).
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        count: int = client.run(_edit(self, owner, slug, body, _check_size(chunk_size)))
        return count


class AsyncAnnotationsHelpers:
    """What ``client.annotations`` can do beyond single operations."""

    async def bulk_edit(
        self: _AsyncAnnotations, owner: str, slug: str, body: Edits, *, chunk_size: int = _CHUNK
    ) -> int:
        """Write or delete any number of annotations of a dataset.

        Arguments, result and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        count: int = await client.run(_edit(self, owner, slug, body, _check_size(chunk_size)))
        return count
