"""What a program does when the API is in trouble: faults, retries, no real waiting."""

from __future__ import annotations

import pytest

from avala import Avala
from avala.errors import AvalaError
from avala_ext.testing import AvalaMock


def register(client: Avala, name: str) -> str:
    """Register an agent unless there is one of that name. (The code under test.)"""
    for agent in client.agents.iter():
        if agent.name == name:
            return agent.uid
    return client.agents.create(name=name).uid


def test_a_short_outage_goes_unnoticed(avala_mock: AvalaMock) -> None:
    """The client tries again; its pauses move the virtual clock, so the test takes no time."""
    avala_mock.fail_next(status=503, times=2, operation="agents_list")

    register(avala_mock.client, "reviewer")

    statuses = [request.status for request in avala_mock.requests_of("agents_list")]
    assert statuses == [503, 503, 200]


def test_registering_again_after_a_lost_answer(avala_mock: AvalaMock) -> None:
    """The agent was made though the answer got lost; the next run finds it."""
    avala_mock.fail_next(kind="lose", operation="agents_create")

    with pytest.raises(AvalaError):
        register(avala_mock.client, "reviewer")

    register(avala_mock.client, "reviewer")
    assert [row["name"] for row in avala_mock.rows("agents")] == ["reviewer"]


def test_a_limit_of_requests(avala_mock: AvalaMock) -> None:
    """The client waits as long as the answer says, by the virtual clock."""
    before = avala_mock.clock.now
    avala_mock.fail_next(kind="throttle", retry_after=30)

    avala_mock.client.tasks.list()

    assert before < "2026-01-15T09:00:30Z" <= avala_mock.clock.now
