"""Agents and webhooks: calls that really go out, and what is recorded of them."""

from __future__ import annotations

import hashlib
import hmac
import json
import threading
from typing import Any

import httpx
import pytest

from avala_ext.mock import create_engine
from avala_ext.mock.engine import Engine

from .conftest import Server, client_of
from .receiver import Receiver


def make_agent(client: httpx.Client, url: str | None, **fields: Any) -> dict[str, Any]:
    """Create an agent that listens to completed tasks."""
    body = {"name": "a", "events": ["task.completed"], "callback_url": url, **fields}
    answer = client.post("/agents/", json=body)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


def executions(client: httpx.Client, agent: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the executions of an agent."""
    rows: list[dict[str, Any]] = client.get(f"/agents/{agent['uid']}/executions/").json()["results"]
    return rows


def test_trial_call(either: httpx.Client, receiver: Receiver) -> None:
    """The URL is called, signed; the answer is passed on and recorded."""
    agent = make_agent(either, receiver.url)
    result = either.post(f"/agents/{agent['uid']}/test/").json()

    assert result["status"] == "success"
    assert result["success"] is True
    assert result["response"] == {"action": "approve", "note": "fine"}
    ((headers, body),) = receiver.calls
    assert json.loads(body)["event"] == "task.completed"
    digest = hmac.new(agent["secret"].encode(), body, hashlib.sha256).hexdigest()
    assert headers["x-avala-webhook-signature"] == digest
    (execution,) = executions(either, agent)
    assert (execution["status"], execution["action"]) == ("success", "approve")
    assert execution["response_payload"] == result["response"]
    assert headers["x-avala-webhook-delivery"] == execution["uid"]
    stats = either.get(f"/agents/{agent['uid']}/").json()["execution_stats"]
    assert stats == {"total": 1, "failed": 0}


def test_a_receiver_that_fails(api: httpx.Client, receiver: Receiver) -> None:
    """Its status is told, and recorded as a failure."""
    receiver.status, receiver.answer = 500, b"boom"
    agent = make_agent(api, receiver.url)
    result = api.post(f"/agents/{agent['uid']}/test/").json()
    assert (result["status"], result["success"]) == ("failed", False)
    assert result["message"] == "HTTP 500"
    assert result["response"] == {"body": "boom"}
    assert executions(api, agent)[0]["error_message"] == "HTTP 500"


def test_nobody_listens(api: httpx.Client, receiver: Receiver) -> None:
    """A refused connection is a failed trial, no error of the API."""
    receiver.close()
    agent = make_agent(api, receiver.url)
    result = api.post(f"/agents/{agent['uid']}/test/").json()
    assert (result["success"], result["response"]) == (False, None)
    assert result["message"]


def test_a_slow_receiver(
    api: httpx.Client, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The call ends after its time-out."""
    monkeypatch.setattr("avala_ext.mock.events.CALL_TIMEOUT", 0.2)
    receiver.wait.clear()
    agent = make_agent(api, receiver.url)
    result = api.post(f"/agents/{agent['uid']}/test/").json()
    assert result["success"] is False
    assert "timed out" in result["message"]


def test_without_callback_and_with_reserved_hosts(api: httpx.Client) -> None:
    """An agent without a URL cannot be called; example hosts are answered by the mock itself."""
    agent = make_agent(api, None)
    assert api.post(f"/agents/{agent['uid']}/test/").json()["success"] is False
    agent = make_agent(api, "https://hooks.example.com/x")
    assert api.post(f"/agents/{agent['uid']}/test/").json()["response"] == {"received": True}


@pytest.mark.parametrize(
    ("policy", "url"), [("none", "http://127.0.0.1:9/"), ("loopback", "http://192.0.2.1/")]
)
def test_calls_can_be_switched_off(policy: Any, url: str) -> None:
    """`--callbacks` keeps calls on this machine, or from going out at all."""
    with client_of(create_engine(callbacks=policy)) as client:
        agent = make_agent(client, url)
        result = client.post(f"/agents/{agent['uid']}/test/").json()
    assert "switched off" in result["message"]


@pytest.mark.parametrize("url", ["ftp://127.0.0.1/", "http://[::1", "mailto:a@example.com"])
def test_urls_that_cannot_be_called(api: httpx.Client, url: str) -> None:
    """They are refused at once, or fail in the trial."""
    answer = api.post("/agents/", json={"name": "a", "callback_url": url})
    if answer.status_code == 201:
        result = api.post(f"/agents/{answer.json()['uid']}/test/").json()
        assert result["success"] is False


def test_a_callback_may_ask_the_mock(server: Server, receiver: Receiver) -> None:
    """While a callback runs, other requests are answered."""
    receiver.wait.clear()
    with server.client() as client, server.client() as other:
        agent = make_agent(client, receiver.url)
        results: list[Any] = []
        trial = threading.Thread(
            target=lambda: results.append(client.post(f"/agents/{agent['uid']}/test/").json())
        )
        trial.start()
        assert receiver.called.wait(20)
        assert other.get("/tasks/").status_code == 200
        receiver.wait.set()
        trial.join(20)
    assert results[0]["success"] is True


def complete(engine: Engine, client: httpx.Client, uid: str) -> None:
    """Complete a task the way the platform does: not through the API."""
    answer = client.patch(
        f"https://server.avala.ai/_mock/store/Task/{uid}", json={"status": "completed"}
    )
    assert answer.status_code == 200


def test_completing_a_task(engine: Engine, api: httpx.Client, receiver: Receiver) -> None:
    """The agents in whose scope the task is are called, the others are not."""
    project = api.get("/tasks/task-uid-123/").json()["project"]
    told = [
        make_agent(api, receiver.url),
        make_agent(api, receiver.url, project=project),
        make_agent(api, receiver.url, task_types=["box"]),
    ]
    untold = [
        make_agent(api, receiver.url, project="proj_123"),
        make_agent(api, receiver.url, task_types=["cuboid"]),
        make_agent(api, receiver.url, events=["task.created"]),
        make_agent(api, receiver.url, is_active=False),
    ]
    polling = make_agent(api, None)
    complete(engine, api, "task-uid-123")

    assert [len(executions(api, agent)) for agent in told] == [1, 1, 1]
    assert [len(executions(api, agent)) for agent in untold] == [0, 0, 0, 0]
    assert executions(api, told[0])[0]["task"] == "task-uid-123"
    assert executions(api, polling)[0]["status"] == "pending"
    assert json.loads(receiver.calls[0][1])["data"]["status"] == "completed"
    complete(engine, api, "task-uid-123")
    assert len(executions(api, told[0])) == 1


def test_webhooks(api: httpx.Client, receiver: Receiver) -> None:
    """A subscribed webhook gets the resource itself, signed, and each delivery is kept."""
    body = {"target_url": receiver.url, "events": ["export.completed", "dataset.created"]}
    hook = api.post("/webhooks/", json=body).json()
    dataset = {"name": "D", "slug": "d", "data_type": "image"}
    uid = api.post("/datasets/", json=dataset).json()["uid"]

    ((headers, content),) = receiver.calls
    assert json.loads(content)["uid"] == uid
    assert headers["x-avala-webhook-event"] == "dataset.created"
    digest = hmac.new(hook["secret"].encode(), content, hashlib.sha256).hexdigest()
    assert headers["x-avala-webhook-signature"] == digest
    delivery = api.get(f"/webhook-deliveries/{headers['x-avala-webhook-delivery']}/").json()
    assert (delivery["subscription"], delivery["status"]) == (hook["uid"], "delivered")
    assert delivery["payload"]["uid"] == uid

    export = api.post("/exports/", json={"project": "proj_123"}).json()
    for _ in range(3):
        api.get(f"/exports/{export['uid']}/")
    assert receiver.calls[1][0]["x-avala-webhook-event"] == "export.completed"
    assert json.loads(receiver.calls[1][1])["download_url"].startswith("https://")

    receiver.status = 503
    assert api.post(f"/webhooks/{hook['uid']}/test/").json()["success"] is False
    newest = api.get("/webhook-deliveries/").json()["results"][0]
    assert (newest["status"], newest["response_status"]) == ("failed", 503)
