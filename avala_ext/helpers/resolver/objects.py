"""A resolved dataset, its collections and its objects, in both flavours.

What they do is written once, as flows in `reading`; the classes of this module drive them.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Coroutine, Iterator
from typing import IO, Any, Final, Self

from ...client import AsyncAPIClient, SyncAPIClient
from ...flow import Flow
from .reading import READ_LIMIT, Reading, read_limited

__all__ = [
    "AsyncObjectCollection",
    "AsyncResolvedDataset",
    "AsyncResolvedDatasetObject",
    "ObjectCollection",
    "ResolvedDataset",
    "ResolvedDatasetObject",
]

_EPISODE: Final = "episode"


class _Object:
    """One file of a revision.

    Attributes:
        object_uid: Its uid.
        logical_path: Its path in the dataset.
        role: What it is, such as ``episode``.
        ordinal: Its place among those of its role, from 0.
        episode_ordinal: The episode it belongs to; ``None`` for an episode itself.
        content_type: Media type.
        origin: Name of one of the manifest's origins.
        size_bytes: Size in bytes.
        sha256: Digest of its bytes.
    """

    def __init__(self, reading: Reading, client: Any, document: Any) -> None:
        self._reading = reading
        self._client = client
        self._document = document
        self.object_uid: str = document.object_uid
        self.logical_path: str = document.logical_path
        self.role: str = document.role
        self.ordinal: int = document.ordinal
        self.episode_ordinal: int | None = document.episode_ordinal
        self.content_type: str = document.content_type
        self.origin: str = document.origin
        self.size_bytes: int = document.size_bytes
        self.sha256: str = document.sha256

    def __repr__(self) -> str:
        """Show what it is."""
        return (
            f"<{type(self).__name__} {self.logical_path!r}: {self.role} {self.ordinal}, "
            f"{self.size_bytes} bytes>"
        )


class ResolvedDatasetObject(_Object):
    __doc__ = _Object.__doc__

    _client: SyncAPIClient

    def open(self) -> IO[bytes]:
        """Fetch the object and return it as a file, verified and at its beginning.

        Up to 8 MiB are kept in memory, more on disk, in a file without a name.

        Raises:
            avala.errors.DatasetIntegrityError: Size or digest of what came is another one, or
                the grant is not believed; nothing of it is kept.
            avala.errors.DatasetResolverError: It could not be fetched; ``reason`` says why.
        """
        return self._client.run(self._reading.fetch(self._document))

    def read(self, *, max_bytes: int = READ_LIMIT) -> bytes:
        """Fetch the object and return its bytes, verified.

        Args:
            max_bytes: The largest object that is read into memory. Default 64 MiB.

        Raises:
            avala.errors.DatasetResolverError: It is larger (``too_large``), or as in `open`.
        """
        return self._client.run(read_limited(self._reading, self._document, max_bytes))


class AsyncResolvedDatasetObject(_Object):
    __doc__ = _Object.__doc__

    _client: AsyncAPIClient

    async def open(self) -> IO[bytes]:
        """Fetch the object and return it as a file, verified and at its beginning.

        Errors as in the sync flavour.
        """
        return await self._client.run(self._reading.fetch(self._document))

    async def read(self, *, max_bytes: int = READ_LIMIT) -> bytes:
        """Fetch the object and return its bytes, verified.

        Arguments and errors as in the sync flavour.
        """
        return await self._client.run(read_limited(self._reading, self._document, max_bytes))


class _Collection:
    """Objects of a revision, all or those of one role.

    Attributes:
        role: The role; ``None`` for all objects.
    """

    def __init__(self, reading: Reading, client: Any, role: str | None) -> None:
        self._reading = reading
        self._client = client
        self.role = role

    def __repr__(self) -> str:
        """Show which objects they are."""
        return f"<{type(self).__name__} of {self.role or 'all roles'}>"

    def _one(self, ordinal: int) -> Flow[Any]:
        if self.role is None:
            raise TypeError("an ordinal means something within a role only: use for_role(...)")
        return self._reading.one(self.role, ordinal)


class ObjectCollection(_Collection):
    __doc__ = _Collection.__doc__

    _client: SyncAPIClient

    def __iter__(self) -> Iterator[ResolvedDatasetObject]:
        """Walk through the objects, page by page, in the order of role, ordinal and path.

        Raises:
            avala.errors.DatasetIntegrityError: They do not fit the manifest; with a walk over all
                objects, count and size are compared at the end.
        """
        walk = self._reading.walk(self.role)
        while (page := self._client.run(walk.next_page())) is not None:
            for document in page:
                yield ResolvedDatasetObject(self._reading, self._client, document)

    def __getitem__(self, ordinal: int) -> ResolvedDatasetObject:
        """Return the object of this role with an ordinal, from 0.

        Raises:
            IndexError: There is none.
            TypeError: The collection is of all roles.
        """
        document = self._client.run(self._one(ordinal))
        return ResolvedDatasetObject(self._reading, self._client, document)


class AsyncObjectCollection(_Collection):
    __doc__ = _Collection.__doc__

    _client: AsyncAPIClient

    async def __aiter__(self) -> AsyncIterator[AsyncResolvedDatasetObject]:
        """Walk through the objects; errors as in the sync flavour."""
        walk = self._reading.walk(self.role)
        while (page := await self._client.run(walk.next_page())) is not None:
            for document in page:
                yield AsyncResolvedDatasetObject(self._reading, self._client, document)

    def __getitem__(self, ordinal: int) -> Coroutine[Any, Any, AsyncResolvedDatasetObject]:
        """Return the object of this role with an ordinal, to be awaited; errors as in sync."""
        return self._get(self._one(ordinal))

    async def _get(self, flow: Flow[Any]) -> AsyncResolvedDatasetObject:
        document = await self._client.run(flow)
        return AsyncResolvedDatasetObject(self._reading, self._client, document)


class _Dataset:
    """One published revision of a dataset. Close it, or use it in a ``with`` block.

    Attributes:
        requested_reference: What was asked for, in full.
        canonical_reference: The reference that means this revision for ever.
        dataset_uid: Uid of the dataset.
        revision_uid: Uid of the revision.
        revision_sha256: Digest of the revision.
        manifest: Counts, sizes and origins of its objects.
        rights: Its licence.
    """

    def __init__(self, reading: Reading, client: Any) -> None:
        self._reading = reading
        self._client = client
        found = reading.found
        self.requested_reference: str = found.requested_reference
        self.canonical_reference: str = found.canonical_reference
        self.dataset_uid: str = found.dataset_uid
        self.revision_uid: str = found.revision_uid
        self.revision_sha256: str = found.revision_sha256
        self.manifest = found.manifest
        self.rights = found.rights

    def __len__(self) -> int:
        """Count its objects, as the manifest does."""
        return int(self.manifest.object_count)

    def __repr__(self) -> str:
        """Show which revision it is."""
        return f"<{type(self).__name__} {self.canonical_reference}>"


class ResolvedDataset(_Dataset):
    __doc__ = _Dataset.__doc__

    _client: SyncAPIClient

    @property
    def objects(self) -> ObjectCollection:
        """All objects."""
        return ObjectCollection(self._reading, self._client, None)

    @property
    def episodes(self) -> ObjectCollection:
        """The objects of the role ``episode``."""
        return self.for_role(_EPISODE)

    def for_role(self, role: str) -> ObjectCollection:
        """Return the objects of a role.

        Raises:
            ValueError: It is no name of a role.
        """
        return ObjectCollection(self._reading, self._client, self._reading.checked_role(role))

    def close(self) -> None:
        """Close the connections."""
        self._client.close()

    def __enter__(self) -> Self:
        """Use it in a ``with`` block that closes it."""
        return self

    def __exit__(self, *exc_info: object) -> None:
        """Close the connections."""
        self.close()


class AsyncResolvedDataset(_Dataset):
    __doc__ = _Dataset.__doc__

    _client: AsyncAPIClient

    @property
    def objects(self) -> AsyncObjectCollection:
        """All objects."""
        return AsyncObjectCollection(self._reading, self._client, None)

    @property
    def episodes(self) -> AsyncObjectCollection:
        """The objects of the role ``episode``."""
        return self.for_role(_EPISODE)

    def for_role(self, role: str) -> AsyncObjectCollection:
        """Return the objects of a role.

        Raises:
            ValueError: It is no name of a role.
        """
        return AsyncObjectCollection(self._reading, self._client, self._reading.checked_role(role))

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        """Use it in an ``async with`` block that closes it."""
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        """Close the connections."""
        await self.aclose()
