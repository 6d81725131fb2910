"""Tasks with the async client, and with the async side of the sync client."""

import asyncio

from avala import AsyncAvala, Avala


async def with_async_client() -> None:
    """Everything that sync code can do, awaited."""
    async with AsyncAvala() as client:
        page = await client.tasks.list(limit=5)
        for task in page.items:
            print(task.name)
        task = await client.tasks.get(page.items[0].uid)
        print(task.status)
        print(sum([1 async for _ in client.tasks.iter(project=task.project)]), "tasks in all")


async def with_async_side() -> None:
    """A sync client has the async resources too."""
    with Avala() as client:
        page = await client.async_tasks.list(status="pending", limit=5)
        print([task.uid for task in page])


asyncio.run(with_async_client())
asyncio.run(with_async_side())
