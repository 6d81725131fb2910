"""Mixins for the resource `jobs` of the sample document, as a helper module would define them."""

from __future__ import annotations

from typing import Any


class JobsHelpers:
    """Adds `describe` and takes over `bulk_edit`."""

    def describe(self: Any, uid: str) -> str:
        """Use a generated method."""
        return f"described {self.get(uid).str}"

    def bulk_edit(self: Any, uid: str) -> int:
        """Call the generated method that this one replaces."""
        return len(self._bulk_edit(uid).to_dict())


class AsyncJobsHelpers:
    """The same for the asynchronous resource."""

    async def bulk_edit(self: Any, uid: str) -> int:
        """Call the generated method that this one replaces."""
        return len((await self._bulk_edit(uid)).to_dict())
