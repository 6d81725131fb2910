# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The asynchronous resource `fleet.rules`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from avala_ext.client import AsyncAPIClient
from avala_ext.pages import AsyncCursorPage, AsyncPager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    fleet_rules_create,
    fleet_rules_delete,
    fleet_rules_get,
    fleet_rules_list,
    fleet_rules_update,
)

__all__ = ["AsyncFleetRules"]


class AsyncFleetRules:
    """Rules look for a condition in each recording once it is processed. Where it holds, their
    actions follow: they raise alerts, notify channels, tag or flag the recording, or put
    events on its timeline.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    async def list(
        self, *, enabled: bool | None = None, limit: int | None = None, cursor: str | None = None
    ) -> AsyncCursorPage[models.Rule]:
        """List the rules of your fleet.

        Returns rules one page at a time, with how often each was met.

        `GET /fleet/rules/`

        Args:
            enabled: Only rules that are in force, or with false only those that are not.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of rules; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.rules.list); Python SDK reference (fleet rules).
        """
        return await self._client.page(
            fleet_rules_list.request(enabled=enabled, limit=limit, cursor=cursor)
        )

    def iter(
        self,
        *,
        enabled: bool | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> AsyncPager[models.Rule]:
        """List the rules of your fleet.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /fleet/rules/`

        Args:
            enabled: Only rules that are in force, or with false only those that are not.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.rules.list); Python SDK reference (fleet rules).
        """
        return self._client.iterate(
            fleet_rules_list.request(enabled=enabled, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    async def create(
        self,
        *,
        name: str,
        condition: Mapping[str, Any],
        actions: Sequence[Mapping[str, Any]],
        description: str | None = None,
        enabled: bool | None = None,
        scope: Mapping[str, Any] | None = None,
    ) -> models.Rule:
        """Create a rule.

        Adds a rule, which looks at the recordings that finish processing from now on. The sources
        disagree about the form of a condition: the guide writes `topic`, `field`, `operator` as a
        word and `value`, the SDK reference the operator as a sign, the tests of the SDK `field`,
        `op` and `value`. This document takes any object; the examples follow the guide.

        `POST /fleet/rules/`

        Args:
            name: Name of the rule, 1 to 255 characters.
            condition: What to look for: an object with a `type`, which is `threshold`,
                `pattern`, `frequency`, `absence` or `composite`, and what that type needs. The
                guide's operators are `gt`, `gte`, `lt`, `lte`, `eq`, `neq`, `between` and
                `outside`. Any object is accepted.
            actions: What shall follow: objects with a `type` such as `create_alert` (with
                `severity` and `message`) or `notify_channel` (with `channel_id`). Any object is
                accepted.
            description: What the rule is for.
            enabled: Whether the rule is in force from the start. The server's default is true.
            scope: Which recordings to look at, by `device_ids`, `device_types` or `tags`. Left
                out, all.

        Returns:
            The new rule.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (fleet.rules.create); docs.avala.ai/visualization/fleet.
        """
        return await self._client.send(
            fleet_rules_create.request(
                name=name,
                condition=condition,
                actions=actions,
                description=description,
                enabled=enabled,
                scope=scope,
            )
        )

    async def get(self, uid: str) -> models.Rule:
        """Get one rule.

        Returns the rule with this uid.

        `GET /fleet/rules/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The rule.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.rules.get).
        """
        return await self._client.send(fleet_rules_get.request(uid))

    async def delete(self, uid: str) -> None:
        """Delete a rule.

        Removes the rule for good. Its uid is answered with 404 from then on.

        `DELETE /fleet/rules/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.rules.delete).
        """
        await self._client.send(fleet_rules_delete.request(uid))

    async def update(
        self,
        uid: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        enabled: bool | Unset = UNSET,
        condition: Mapping[str, Any] | Unset = UNSET,
        actions: Sequence[Mapping[str, Any]] | Unset = UNSET,
        scope: Mapping[str, Any] | Unset = UNSET,
    ) -> models.Rule:
        """Update a rule.

        Changes the fields that are sent and leaves the others alone; an empty object changes
        nothing. A condition, a scope or a list of actions that is sent replaces the stored one as a
        whole.

        `PATCH /fleet/rules/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            name: New name, 1 to 255 characters.
            description: New description.
            enabled: Whether the rule is in force from now on.
            condition: New condition, of the form that a new rule takes.
            actions: New list of actions. It replaces the old one.
            scope: New scope, of the form that a new rule takes.

        Returns:
            The rule after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (fleet.rules.update).
        """
        return await self._client.send(
            fleet_rules_update.request(
                uid,
                name=name,
                description=description,
                enabled=enabled,
                condition=condition,
                actions=actions,
                scope=scope,
            )
        )
