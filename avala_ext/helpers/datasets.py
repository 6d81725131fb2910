"""What ``client.datasets`` can do beyond single operations: uploads, frames, calibration."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, Generic, Protocol, TypeVar, cast

from ..errors import UploadStateError
from ..flow import Do, Flow
from .frames import DatasetCalibration, DatasetFrame, calibration_of, frame_of
from .uploads.datasets import Upload, create, prepare, root_of, send
from .uploads.inventory import Paths
from .uploads.progress import Report

__all__ = ["AsyncDatasetsHelpers", "DatasetsHelpers"]

D = TypeVar("D")


class _Datasets(Protocol):
    """The generated resource, as far as the helpers know it."""

    _client: Any

    def get_sequence(self, owner: str, slug: str, sequence_uid: str) -> Any:
        """Read one sequence, with its frames."""
        ...

    def wait(self, uid: str, *, interval: float = ..., timeout: float = ...) -> Any:
        """Wait until a dataset is created."""
        ...


def _created(
    api: _Datasets, upload: Upload, fields: Mapping[str, Any], wait: bool, timeout: float
) -> Flow[Any]:
    """Make the dataset, and wait for it where that is wanted."""
    dataset = yield from create(upload, fields)
    if not wait:
        return dataset
    return (yield Do(lambda: api.wait(dataset.uid, timeout=timeout)))


def _assert_root(upload: Upload, expected: str | None) -> Flow[None]:
    present = yield from root_of(upload)
    if present != expected:
        raise UploadStateError(
            f"the storage root was {expected!r} and is {present!r}: the key belongs to somebody "
            "else now, or the API does not say to whom"
        )


class DatasetsHelpers(Generic[D]):
    """What ``client.datasets`` can do beyond single operations."""

    def upload_files(
        self: _Datasets,
        paths: Paths,
        *,
        dataset_name: str,
        organization_uid: str | None = None,
        dataset_upload_uid: str | None = None,
        workers: int = 8,
        resume: bool = True,
        progress: Report | bool | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> int:
        """Send files that are to become a dataset, and make none yet.

        Several files travel at a time, large ones in parts. What was sent is noted on disk: after
        a crash, the same call goes on where the last one stopped. A file that has changed since
        is sent again, in a new batch; one that is gone is an error, as the dataset would have it.

        Args:
            paths: A file, a folder, or several. A file goes by its name, the files of a folder
                by their path below it. Links to folders, and links out of a folder, are refused.
            dataset_name: Name of the dataset, 1 to 255 characters. It decides where the files
                are kept.
            organization_uid: Whose quota counts. Default: your own.
            dataset_upload_uid: Uid of the batch, a UUID of your own. Default: one is made up,
                see `prepare_manual_upload_batch`.
            workers: Files at the same time, 1 to 64. Default 8.
            resume: Whether to go on with what an earlier run left. Default ``True``; ``False``
                begins a new batch.
            progress: Called with an `UploadProgress` as bytes go, from any thread; ``True``
                shows a bar on a terminal. What it raises ends the upload.
            state_dir: Where the state is kept. Default ``~/.avala/uploads``.

        Returns:
            Bytes that were sent in this run.

        Raises:
            avala.errors.QuotaExceededError: The files do not fit.
            avala.errors.UploadStateError: Another run is at it, a file is gone, or the state is
                damaged.
            avala.errors.TransferError: A file could not be sent.
            avala.errors.APIStatusError: The API refused.
            ValueError: There is nothing to send, or what cannot be sent.

        Source: avala 0.10.0 (datasets.upload_files); facts B057 to B075.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self,
            client,
            paths=paths,
            name=dataset_name,
            organization_uid=organization_uid,
            batch=dataset_upload_uid,
            workers=workers,
            resume=resume,
            progress=progress,
            state_dir=state_dir,
        )
        return cast(int, client.run(send(upload)))

    def create_from_local(
        self: _Datasets,
        paths: Paths,
        *,
        name: str,
        slug: str,
        data_type: str,
        visibility: str = "private",
        create_metadata: bool = True,
        owner_name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        industry: int | None = None,
        license: int | None = None,
        organization_uid: str | None = None,
        workers: int = 8,
        resume: bool = True,
        progress: Report | bool | None = None,
        wait: bool = False,
        timeout: float = 3600.0,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> D:
        """Send files and make a dataset of them.

        Broken off at any point and called again, it goes on, and in the end there is one dataset
        of exactly these files. Called once more with unchanged files, it returns that dataset.

        Args:
            paths: A file, a folder, or several, as in `upload_files`.
            name: Name of the dataset, 1 to 255 characters.
            slug: Its name in URLs.
            data_type: ``image``, ``video``, ``lidar``, ``mcap`` or ``splat``.
            visibility: ``private`` (default) or ``public``.
            create_metadata: Whether the server reads metadata out of the files. Default ``True``.
            owner_name: Owner of the dataset. Default: you.
            metadata: Metadata of your own.
            industry: Number of the industry.
            license: Number of the licence.
            organization_uid: Organization that owns the files. Default: none.
            workers: Files at the same time, 1 to 64. Default 8.
            resume: Whether to go on with what an earlier run left. Default ``True``.
            progress: Called with an `UploadProgress`; ``True`` shows a bar on a terminal.
            wait: Whether to wait until the dataset is created. Default ``False``.
            timeout: Seconds until such a wait is given up. Default 3600.
            state_dir: Where the state is kept. Default ``~/.avala/uploads``.

        Returns:
            The dataset.

        Raises:
            avala.errors.ValidationError: The name or slug is taken. What was sent is kept.
            avala.errors.QuotaExceededError: The files do not fit.
            avala.errors.UploadStateError: Another run is at it, a file is gone, or the state is
                damaged.
            avala.errors.TransferError: A file could not be sent.
            avala.errors.WaitTimeoutError: It was not created in time.
            ValueError: There is nothing to send, or what cannot be sent.

        Source: avala 0.10.0 (datasets.create_from_local); facts B057 to B075.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self,
            client,
            paths=paths,
            name=name,
            organization_uid=organization_uid,
            workers=workers,
            resume=resume,
            progress=progress,
            state_dir=state_dir,
        )
        fields = {
            "slug": slug,
            "data_type": data_type,
            "visibility": visibility,
            "create_metadata": create_metadata,
            "owner_name": owner_name,
            "metadata": metadata,
            "industry": industry,
            "license": license,
        }
        return cast(D, client.run(_created(self, upload, fields, wait, timeout)))

    def prepare_manual_upload_batch(
        self: _Datasets,
        dataset_name: str,
        *,
        organization_uid: str | None = None,
        resume: bool = True,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> str | None:
        """Return the batch that `upload_files` will use, for `create_from_manual_upload`.

        Args:
            dataset_name: Name of the dataset.
            organization_uid: Whose quota counts. Default: your own.
            resume: Whether an earlier batch goes on (default), or a new one begins.
            state_dir: Where the state is kept. Default ``~/.avala/uploads``.

        Returns:
            The uid; ``None`` for a batch with a server that knows the old protocol only.

        Raises:
            avala.errors.UploadStateError: Another run is at it, or the state is damaged.

        Source: avala 0.10.0; facts B061.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self,
            client,
            name=dataset_name,
            organization_uid=organization_uid,
            resume=resume,
            state_dir=state_dir,
        )
        return cast("str | None", client.run(prepare(upload)))

    def resolve_storage_root(
        self: _Datasets,
        *,
        organization_uid: str | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> str | None:
        """Return what the keys of all your files begin with in the storage.

        Args:
            organization_uid: An organization. Default: yourself.
            state_dir: Where your uid is remembered. Default ``~/.avala/uploads``.

        Returns:
            ``__o__=UID/`` or ``__u__=UID/``; ``None`` when the API does not say who you are.

        Source: avala 0.10.0; facts B066, B075.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self, client, name="", organization_uid=organization_uid, state_dir=state_dir
        )
        return cast("str | None", client.run(root_of(upload)))

    def assert_storage_root_unchanged(
        self: _Datasets,
        expected: str | None,
        *,
        organization_uid: str | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> None:
        """Make sure that files would still go where they went before.

        Args:
            expected: What `resolve_storage_root` returned earlier.
            organization_uid: An organization. Default: yourself.
            state_dir: Where your uid is remembered. Default ``~/.avala/uploads``.

        Raises:
            avala.errors.UploadStateError: They would not.

        Source: avala 0.10.0; facts B066.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self, client, name="", organization_uid=organization_uid, state_dir=state_dir
        )
        client.run(_assert_root(upload, expected))

    def get_frame(
        self: _Datasets, owner: str, slug: str, sequence_uid: str, frame_idx: int
    ) -> DatasetFrame:
        """Return one frame of a sequence.

        Args:
            owner: Owner of the dataset.
            slug: Name of the dataset in URLs.
            sequence_uid: Uid of the sequence.
            frame_idx: Which frame, from 0.

        Returns:
            The frame.

        Raises:
            IndexError: The sequence has no such frame.
            avala.errors.NotFoundError: There is no such sequence.

        Source: avala 0.10.0 (datasets.get_frame).
        """
        return frame_of(self.get_sequence(owner, slug, sequence_uid), frame_idx)

    def get_calibration(
        self: _Datasets, owner: str, slug: str, sequence_uid: str
    ) -> DatasetCalibration:
        """Return how the cameras of a sequence stood, as its first frame tells.

        Args:
            owner: Owner of the dataset.
            slug: Name of the dataset in URLs.
            sequence_uid: Uid of the sequence.

        Returns:
            The calibration, without cameras where there are no frames.

        Raises:
            avala.errors.NotFoundError: There is no such sequence.

        Source: avala 0.10.0 (datasets.get_calibration).
        """
        return calibration_of(self.get_sequence(owner, slug, sequence_uid))


class AsyncDatasetsHelpers(Generic[D]):
    """What ``client.datasets`` can do beyond single operations."""

    async def upload_files(
        self: _Datasets,
        paths: Paths,
        *,
        dataset_name: str,
        organization_uid: str | None = None,
        dataset_upload_uid: str | None = None,
        workers: int = 8,
        resume: bool = True,
        progress: Report | bool | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> int:
        """Send files that are to become a dataset, and make none yet.

        Arguments, result and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self,
            client,
            paths=paths,
            name=dataset_name,
            organization_uid=organization_uid,
            batch=dataset_upload_uid,
            workers=workers,
            resume=resume,
            progress=progress,
            state_dir=state_dir,
        )
        return cast(int, await client.run(send(upload)))

    async def create_from_local(
        self: _Datasets,
        paths: Paths,
        *,
        name: str,
        slug: str,
        data_type: str,
        visibility: str = "private",
        create_metadata: bool = True,
        owner_name: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        industry: int | None = None,
        license: int | None = None,
        organization_uid: str | None = None,
        workers: int = 8,
        resume: bool = True,
        progress: Report | bool | None = None,
        wait: bool = False,
        timeout: float = 3600.0,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> D:
        """Send files and make a dataset of them.

        Arguments, result and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self,
            client,
            paths=paths,
            name=name,
            organization_uid=organization_uid,
            workers=workers,
            resume=resume,
            progress=progress,
            state_dir=state_dir,
        )
        fields = {
            "slug": slug,
            "data_type": data_type,
            "visibility": visibility,
            "create_metadata": create_metadata,
            "owner_name": owner_name,
            "metadata": metadata,
            "industry": industry,
            "license": license,
        }
        return cast(D, await client.run(_created(self, upload, fields, wait, timeout)))

    async def prepare_manual_upload_batch(
        self: _Datasets,
        dataset_name: str,
        *,
        organization_uid: str | None = None,
        resume: bool = True,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> str | None:
        """Return the batch that `upload_files` will use, for `create_from_manual_upload`.

        Arguments, result and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self,
            client,
            name=dataset_name,
            organization_uid=organization_uid,
            resume=resume,
            state_dir=state_dir,
        )
        return cast("str | None", await client.run(prepare(upload)))

    async def resolve_storage_root(
        self: _Datasets,
        *,
        organization_uid: str | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> str | None:
        """Return what the keys of all your files begin with in the storage.

        Arguments and result as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self, client, name="", organization_uid=organization_uid, state_dir=state_dir
        )
        return cast("str | None", await client.run(root_of(upload)))

    async def assert_storage_root_unchanged(
        self: _Datasets,
        expected: str | None,
        *,
        organization_uid: str | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> None:
        """Make sure that files would still go where they went before.

        Arguments and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        upload = Upload.of(
            self, client, name="", organization_uid=organization_uid, state_dir=state_dir
        )
        await client.run(_assert_root(upload, expected))

    async def get_frame(
        self: _Datasets, owner: str, slug: str, sequence_uid: str, frame_idx: int
    ) -> DatasetFrame:
        """Return one frame of a sequence.

        Arguments, result and errors as in the sync client.
        """
        return frame_of(await self.get_sequence(owner, slug, sequence_uid), frame_idx)

    async def get_calibration(
        self: _Datasets, owner: str, slug: str, sequence_uid: str
    ) -> DatasetCalibration:
        """Return how the cameras of a sequence stood, as its first frame tells.

        Arguments, result and errors as in the sync client.
        """
        return calibration_of(await self.get_sequence(owner, slug, sequence_uid))
