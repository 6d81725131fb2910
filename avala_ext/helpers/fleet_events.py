"""Events in batches, which answer a count as the published client does."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping, Sequence
from typing import Any, Protocol

__all__ = ["AsyncFleetEventsHelpers", "FleetEventsHelpers"]


class _FleetEvents(Protocol):
    """The generated resource, as far as the helpers know it."""

    def _create_batch(self, *, events: Sequence[Mapping[str, Any] | Any]) -> Any:
        """Send all events in one request."""
        ...


class _AsyncFleetEvents(Protocol):
    """The generated async resource, as far as the helpers know it."""

    def _create_batch(self, *, events: Sequence[Mapping[str, Any] | Any]) -> Awaitable[Any]:
        """Send all events in one request."""
        ...


class FleetEventsHelpers:
    """What ``client.fleet.events`` can do beyond single operations."""

    def create_batch(self: _FleetEvents, events: Sequence[Mapping[str, Any] | Any]) -> int:
        """Create many events in one request; they may belong to several recordings.

        `POST /fleet/events/batch/`

        Args:
            events: The events (`FleetEventCreate`, or mappings).

        Returns:
            How many were created. To see them, list the events.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (fleet.events.create_batch).
        """
        result = self._create_batch(  # pyright: ignore[reportPrivateUsage] - part of its class
            events=events
        )
        return int(result.created)


class AsyncFleetEventsHelpers:
    """What ``client.fleet.events`` can do beyond single operations."""

    async def create_batch(
        self: _AsyncFleetEvents, events: Sequence[Mapping[str, Any] | Any]
    ) -> int:
        """Create many events in one request; they may belong to several recordings.

        Arguments, result and errors as in the sync client.
        """
        result = await self._create_batch(  # pyright: ignore[reportPrivateUsage] - part of its class
            events=events
        )
        return int(result.created)
