"""Never run: what mypy and pyright must infer when the client is used as documented."""

from __future__ import annotations

from datetime import datetime
from typing import Any, assert_type

from avala import AsyncAvala, AsyncClient, AsyncCursorPage, Avala, Client, CursorPage, models
from avala.api.tasks import tasks_get
from avala.errors import AvalaError, NotFoundError, RateLimitError
from avala.types import AsyncPager, Pager, Response


def blocking(client: Avala) -> None:
    """Results of the blocking client."""
    page = client.tasks.list(project="p", status="pending", limit=50)
    assert_type(page, CursorPage[models.Task])
    assert_type(page.items, list[models.Task])
    assert_type(page.next_page(), CursorPage[models.Task] | None)
    assert_type(client.tasks.iter(max_items=5), Pager[models.Task])
    task = client.tasks.get("t")
    assert_type(task.uid, str)
    assert_type(task.created_at, datetime | None)
    assert_type(task["anything"], Any)
    assert_type(task.to_dict(), dict[str, Any])
    assert_type(client.agents.update(uid="a", callback_url=None), models.Agent)
    assert_type(tasks_get.sync_detailed("t", client=client), Response[models.Task])
    assert_type(client.fleet.devices.list(), CursorPage[models.Device])
    client.agents.delete("a")


async def awaiting(client: AsyncAvala) -> None:
    """The same results, awaited."""
    assert_type(await client.tasks.list(), AsyncCursorPage[models.Task])
    assert_type(client.tasks.iter(), AsyncPager[models.Task])
    async for task in client.tasks.iter():
        assert_type(task, models.Task)
    assert_type(await client.tasks.get("t"), models.Task)
    detailed = await tasks_get.asyncio_detailed("t", client=client)
    assert_type(detailed, Response[models.Task])


async def both_sides(client: Avala) -> None:
    """The async side of the blocking client."""
    assert_type(await client.async_tasks.get("t"), models.Task)
    assert_type(await client.async_fleet.devices.list(), AsyncCursorPage[models.Device])


def aliases_and_errors(error: AvalaError) -> None:
    """Aliases are the same classes; errors narrow."""
    assert_type(Client("k"), Avala)
    assert_type(AsyncClient("k"), AsyncAvala)
    if isinstance(error, RateLimitError):
        assert_type(error.retry_after, float | None)
    if isinstance(error, NotFoundError):
        assert_type(error.status_code, int)
