"""Finding an organization by its uid, where paths want its slug."""

from __future__ import annotations

from collections.abc import Awaitable
from functools import partial
from typing import Any, Protocol, cast

from ..flow import Do, Flow

__all__ = ["AsyncOrganizationsHelpers", "OrganizationsHelpers"]


def _find(api: Any, uid: str) -> Flow[str | None]:
    """Look through the pages of the caller's organizations."""
    page = yield Do(partial(api.list, limit=100))
    while True:
        for organization in page.items:
            if organization.uid == uid:
                return cast(str, organization.slug)
        if not page.has_more:
            return None
        page = yield Do(page.next_page)


class _Organizations(Protocol):
    """The generated resource, as far as the helpers know it."""

    _client: Any

    def list(self, *, limit: int | None = None) -> Any:
        """Read the first page."""
        ...


class _AsyncOrganizations(Protocol):
    """The generated async resource, as far as the helpers know it."""

    _client: Any

    def list(self, *, limit: int | None = None) -> Awaitable[Any]:
        """Read the first page."""
        ...


class OrganizationsHelpers:
    """What ``client.organizations`` can do beyond single operations."""

    def slug_for_uid(self: _Organizations, organization_uid: str) -> str | None:
        """Find the slug of an organization that you belong to.

        Args:
            organization_uid: Its uid.

        Returns:
            The slug; ``None`` when you are no member.

        Raises:
            avala.errors.APIStatusError: As in `list`.

        Source: avala 0.10.0 (organizations.slug_for_uid).
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        return cast("str | None", client.run(_find(self, organization_uid)))


class AsyncOrganizationsHelpers:
    """What ``client.organizations`` can do beyond single operations."""

    async def slug_for_uid(self: _AsyncOrganizations, organization_uid: str) -> str | None:
        """Find the slug of an organization that you belong to.

        Arguments, result and errors as in the sync client.
        """
        client = self._client  # pyright: ignore[reportPrivateUsage] - a mixin is part of its class
        return cast("str | None", await client.run(_find(self, organization_uid)))
