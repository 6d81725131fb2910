"""Agents: create, list, get, update, test, look at executions, delete."""

import os

from avala import Avala

# Where the agent is called; the tests run a real receiver here.
CALLBACK_URL = os.environ.get("CALLBACK_URL", "https://api.example.com/webhook")

with Avala() as client:
    project = client.projects.list(limit=1).items[0]
    agent = client.agents.create(
        name="Quality Monitor",
        events=["task.completed", "task.reviewed"],
        description="Watches task completion and quality",
        callback_url=CALLBACK_URL,
        is_active=True,
        project=project.uid,
        task_types=["classification", "segmentation"],
    )
    print(agent.uid, agent.name, agent.events, agent.callback_url, agent.is_active)

    page = client.agents.list(limit=100)
    print([known.name for known in page.data], page.next_cursor)
    print(client.agents.get(uid=agent.uid).description)

    agent = client.agents.update(uid=agent.uid, name="Updated Quality Monitor", is_active=False)
    print(agent.name, agent.is_active, agent.task_types)

    result = client.agents.test(uid=agent.uid)
    print(result["status"], result["response"])
    for execution in client.agents.list_executions(uid=agent.uid, limit=50).data:
        print(execution.uid, execution.event_type, execution.status)

    client.agents.delete(uid=agent.uid)
