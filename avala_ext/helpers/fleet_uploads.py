"""What ``client.fleet.uploads`` can do beyond single operations: whole recordings."""

from __future__ import annotations

import os
from typing import Any, Final, Generic, Protocol, TypeVar, cast

from .uploads.datasets import check_workers
from .uploads.inventory import LocalFile, Paths, state_folder
from .uploads.managed import ManagedUpload
from .uploads.managed import upload as managed
from .uploads.progress import Report, reporter
from .uploads.receipts import inventory
from .uploads.recordings import MOST_FILES, RecordingUpload, UploadSession, upload

__all__ = ["AsyncFleetUploadsHelpers", "FleetUploadsHelpers"]

S = TypeVar("S")

_MOST_WORKERS: Final = 64
_MOST_MANAGED: Final = 4
_LONGEST_WAIT: Final = 3600.0


class _FleetUploads(Protocol):
    """The generated resource, as far as the helpers know it."""

    _client: Any


def _plain(
    api: Any,
    client: Any,
    recording_uid: str,
    paths: Paths,
    *,
    storage_config_uid: str | None,
    workers: int,
    progress: Report | bool | None,
    state_dir: str | os.PathLike[str] | None,
) -> RecordingUpload:
    """Check the arguments of `upload_recording`."""
    return RecordingUpload(
        api=api,
        client=client,
        recording_uid=recording_uid,
        paths=paths,
        state=state_folder(state_dir),
        storage_config_uid=storage_config_uid,
        workers=check_workers(workers, _MOST_WORKERS),
        report=reporter(progress),
    )


def _managed(
    api: Any,
    client: Any,
    recording_uid: str,
    paths: Paths,
    *,
    workers: int,
    wait_timeout: float,
    progress: Report | bool | None,
    state_dir: str | os.PathLike[str] | None,
) -> ManagedUpload:
    """Check the arguments of `upload_managed_recording`."""
    if not 0 <= wait_timeout <= _LONGEST_WAIT:
        raise ValueError(f"wait_timeout must be 0 to {_LONGEST_WAIT:g} seconds, not {wait_timeout}")
    return ManagedUpload(
        api=api,
        client=client,
        recording_uid=recording_uid,
        paths=paths,
        state=state_folder(state_dir),
        workers=check_workers(workers, _MOST_MANAGED),
        wait_timeout=wait_timeout,
        report=reporter(progress),
    )


class FleetUploadsHelpers(Generic[S]):
    """What ``client.fleet.uploads`` can do beyond single operations."""

    def upload_recording(
        self: _FleetUploads,
        recording_uid: str,
        paths: Paths,
        *,
        storage_config_uid: str | None = None,
        workers: int = 4,
        progress: Report | bool | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> UploadSession:
        """Send the files of a recording and close its upload.

        Every file is hashed first. What was promised and sent is noted in a receipt that is kept:
        after a crash, the same call goes on; once all is done, it returns the result again. A
        recording whose session was begun elsewhere is not touched.

        Args:
            recording_uid: Uid of the recording, which exists already.
            paths: A file, a folder, or several; regular files only, at most 50000.
            storage_config_uid: Where the files go. Default: the server picks.
            workers: Files at the same time, 1 to 64. Default 4.
            progress: Called with an `UploadProgress` as bytes go, from any thread; ``True``
                shows a bar on a terminal.
            state_dir: Where receipts are kept. Default ``~/.avala/uploads``.

        Returns:
            The session, in the state ``completing`` or ``completed``.

        Raises:
            avala.errors.UploadStateError: There is another session or run, a file has changed, or
                the receipt and the server contradict each other.
            avala.errors.TransferError: A file could not be sent. The others are confirmed.
            avala.errors.NotFoundError: There is no such recording.
            ValueError: There is nothing to send, or what cannot be sent.

        Source: avala 0.10.0 (fleet.uploads.upload_recording); facts B076 to B084.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        job = _plain(
            self,
            client,
            recording_uid,
            paths,
            storage_config_uid=storage_config_uid,
            workers=workers,
            progress=progress,
            state_dir=state_dir,
        )
        return cast(UploadSession, client.run(upload(job)))

    def upload_managed_recording(
        self: _FleetUploads,
        recording_uid: str,
        paths: Paths,
        *,
        workers: int = 2,
        wait_timeout: float = 0.0,
        progress: Report | bool | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> S:
        """Send MCAP files of a recording by the managed protocol, which publishes them.

        For organizations that are enrolled. After a crash, or when a part did not arrive, the
        same call goes on.

        Args:
            recording_uid: Uid of the recording, a UUID in small letters.
            paths: 1 to 64 .mcap files of up to 8 GiB, or folders of such; 64 GiB together.
            workers: Files at the same time, 1 to 4. Default 2.
            wait_timeout: Seconds to wait for the publication, 0 to 3600. Default 0: one look.
            progress: Called with an `UploadProgress` as bytes go, from any thread; ``True``
                shows a bar on a terminal.
            state_dir: Where receipts are kept. Default ``~/.avala/uploads``.

        Returns:
            The session as it stands; ``finalization.state`` says whether it is published.
            Published files do not mean that the recording is ready.

        Raises:
            avala.errors.JobFailedError: The publication has failed; ``job`` is the session.
            avala.errors.UploadStateError: A file has changed, another run is at it, or the server
                speaks of something else.
            avala.errors.TransferError: A part could not be sent, or a grant is not believed.
            ValueError: There is nothing to send, or what cannot be sent.

        Source: avala 0.10.0 (fleet.uploads.upload_managed_recording); facts B085 to B093.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        job = _managed(
            self,
            client,
            recording_uid,
            paths,
            workers=workers,
            wait_timeout=wait_timeout,
            progress=progress,
            state_dir=state_dir,
        )
        return cast(S, client.run(managed(job)))

    def collect_files(
        self: _FleetUploads, paths: Paths, *, state_dir: str | os.PathLike[str] | None = None
    ) -> list[LocalFile]:
        """Return the files that `upload_recording` would send. Nothing is sent.

        Args:
            paths: A file, a folder, or several.
            state_dir: Where receipts are kept, which are never sent.

        Returns:
            The files, sorted by their path in the recording (``target``).

        Raises:
            ValueError: There is nothing to send, or what cannot be sent.

        Source: avala 0.10.0 (fleet.uploads.collect_files); facts B079.
        """
        return inventory(paths, state_folder(state_dir), MOST_FILES)


class AsyncFleetUploadsHelpers(Generic[S]):
    """What ``client.fleet.uploads`` can do beyond single operations."""

    async def upload_recording(
        self: _FleetUploads,
        recording_uid: str,
        paths: Paths,
        *,
        storage_config_uid: str | None = None,
        workers: int = 4,
        progress: Report | bool | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> UploadSession:
        """Send the files of a recording and close its upload.

        Arguments, result and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        job = _plain(
            self,
            client,
            recording_uid,
            paths,
            storage_config_uid=storage_config_uid,
            workers=workers,
            progress=progress,
            state_dir=state_dir,
        )
        return cast(UploadSession, await client.run(upload(job)))

    async def upload_managed_recording(
        self: _FleetUploads,
        recording_uid: str,
        paths: Paths,
        *,
        workers: int = 2,
        wait_timeout: float = 0.0,
        progress: Report | bool | None = None,
        state_dir: str | os.PathLike[str] | None = None,
    ) -> S:
        """Send MCAP files of a recording by the managed protocol, which publishes them.

        Arguments, result and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        job = _managed(
            self,
            client,
            recording_uid,
            paths,
            workers=workers,
            wait_timeout=wait_timeout,
            progress=progress,
            state_dir=state_dir,
        )
        return cast(S, await client.run(managed(job)))

    async def collect_files(
        self: _FleetUploads, paths: Paths, *, state_dir: str | os.PathLike[str] | None = None
    ) -> list[LocalFile]:
        """Return the files that `upload_recording` would send. Nothing is sent.

        Arguments, result and errors as in the sync client.
        """
        return inventory(paths, state_folder(state_dir), MOST_FILES)
