"""Downloading an export: find its link, fetch the file, ask for a new link when one expires."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Protocol

from ..errors import JobFailedError, TransferError
from ..flow import Do, Flow
from ..transfer import Progress, check_url, download
from ..wait import JobStates

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from ..client import AsyncAPIClient, SyncAPIClient

__all__ = ["AsyncExportsHelpers", "ExportsHelpers"]

_STATES: Final = JobStates(done=("exported", "completed"), failed=("failed", "error"))
_LINKS: Final = 3
"""Links that are asked for before a download that is refused is given up."""

_EXPIRED: Final = (400, 401, 403, 404, 410)


def _fetch(
    client: Any, get: Callable[[str], Any], uid: str, path: str | os.PathLike[str], **options: Any
) -> Flow[Path]:
    """Download an export's archive, with a fresh link when one is refused."""
    attempt = 1
    while True:
        export = yield Do(get, uid)
        url = _link(client, uid, export)
        try:
            return (yield from download(client, url, path, **options))
        except TransferError as error:
            # Only a refusal of the storage host has a status: the link has expired.
            if error.status_code not in _EXPIRED or attempt == _LINKS:
                raise
        attempt += 1


def _link(client: Any, uid: str, export: Any) -> str:
    """Find the link in an export, or say why there is none."""
    if _STATES.judge(export) is False:
        raise JobFailedError(f"export {uid} has failed: there is nothing to download", export)
    if not export.download_url:
        raise TransferError(
            f"export {uid} has status {export.status!r} and no download link yet; wait for it first"
        )
    try:
        return check_url(client.base_url, export.download_url)
    except ValueError as error:
        raise TransferError(f"export {uid} has a link that leads nowhere: {error}") from None


class _Exports(Protocol):
    """The generated resource, as far as the helpers know it."""

    _client: SyncAPIClient

    def get(self, uid: str) -> Any:
        """Read one export."""
        ...


class _AsyncExports(Protocol):
    """The generated async resource, as far as the helpers know it."""

    _client: AsyncAPIClient

    def get(self, uid: str) -> Awaitable[Any]:
        """Read one export."""
        ...


class ExportsHelpers:
    """What ``client.exports`` can do beyond single operations."""

    def download(
        self: _Exports,
        uid: str,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        resume: bool = True,
    ) -> Path:
        """Download the archive of a finished export to a file.

        Bytes go to a hidden file beside the target, which appears when it is complete. An
        interrupted download continues where it broke off.

        Args:
            uid: Unique identifier of the export.
            path: File to write, or an existing folder that takes the name from the link.
            progress: Called with the bytes that are there and the bytes expected (``None``
                while unknown).
            resume: Continue what an earlier run left. Default ``True``.

        Returns:
            The path of the file.

        Raises:
            TransferError: The export has no link yet, or the file could not be completed.
            JobFailedError: The export has failed.
            NotFoundError: There is no such export.
            ValueError: The path cannot be used.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        return client.run(_fetch(client, self.get, uid, path, progress=progress, resume=resume))


class AsyncExportsHelpers:
    """What ``client.exports`` can do beyond single operations."""

    async def download(
        self: _AsyncExports,
        uid: str,
        path: str | os.PathLike[str],
        *,
        progress: Progress | None = None,
        resume: bool = True,
    ) -> Path:
        """Download the archive of a finished export to a file.

        Arguments, result and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        fetching = _fetch(client, self.get, uid, path, progress=progress, resume=resume)
        return await client.run(fetching)
