"""Agents with the async client."""

import asyncio
import os

from avala import AsyncAvala

CALLBACK_URL = os.environ.get("CALLBACK_URL", "https://api.example.com/webhook")


async def main() -> None:
    """All seven methods."""
    async with AsyncAvala() as client:
        agent = await client.agents.create(name="Quality Monitor", callback_url=CALLBACK_URL)
        print([known.name for known in (await client.agents.list()).data])
        print((await client.agents.get(uid=agent.uid)).name)
        print((await client.agents.update(uid=agent.uid, is_active=False)).is_active)
        print((await client.agents.test(uid=agent.uid))["status"])
        print(len(await client.agents.list_executions(uid=agent.uid)), "executions")
        await client.agents.delete(uid=agent.uid)


asyncio.run(main())
