"""What agents and webhooks did not take is sent again, by the virtual clock."""

from __future__ import annotations

import hashlib
import hmac
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx

from avala_ext.mock import create_engine
from avala_ext.mock.messages import Call, CallResult

from .conftest import Server, client_of
from .receiver import Receiver
from .test_agents import make_agent

CLOCK = "https://server.avala.ai/_mock/clock"
WAITS = (10, 60, 300, 1800)


class Stub:
    """A receiver in process: answers one status after the other, the last one for ever."""

    def __init__(self, *statuses: int | None) -> None:
        self.calls: list[Call] = []
        self.statuses = list(statuses)

    def __call__(self, call: Call) -> CallResult:
        """Keep the call and answer the next status."""
        self.calls.append(call)
        status = self.statuses.pop(0) if len(self.statuses) > 1 else self.statuses[0]
        return CallResult(status, b"{}", None if status else "refused")


def subscribe(client: httpx.Client, url: str = "http://127.0.0.1:9/x") -> dict[str, Any]:
    """Subscribe a webhook to new datasets and cause one; return the webhook."""
    body = {"target_url": url, "events": ["dataset.created"]}
    hook: dict[str, Any] = client.post("/webhooks/", json=body).json()
    made = client.post("/datasets/", json={"name": "D", "slug": "d", "data_type": "image"})
    assert made.status_code == 201
    return hook


def delivery(client: httpx.Client) -> dict[str, Any]:
    """Return the newest delivery."""
    found: dict[str, Any] = client.get("/webhook-deliveries/").json()["results"][0]
    return found


def test_a_webhook_is_tried_five_times() -> None:
    """After 10 s, 1, 5 and 30 minutes of the clock; then it is `failed` for good."""
    stub = Stub(503)
    with client_of(create_engine(seed="empty", callbacks=stub)) as client:
        subscribe(client)
        row = delivery(client)
        assert (row["status"], row["attempts"], row["response_status"]) == ("pending", 1, 503)
        for attempt, wait in enumerate(WAITS, 2):
            client.post(CLOCK, json={"advance": wait - 5})
            assert len(stub.calls) == attempt - 1
            client.post(CLOCK, json={"advance": 6})
            row = delivery(client)
            assert (len(stub.calls), row["attempts"]) == (attempt, attempt)
        assert (row["status"], row["next_retry_at"]) == ("failed", None)
        client.post(CLOCK, json={"advance": 10**6})
    assert len(stub.calls) == 5
    assert len({call.headers["X-Avala-Webhook-Delivery"] for call in stub.calls}) == 1
    assert len({call.body for call in stub.calls}) == 1


def test_one_long_step_is_many_short_ones() -> None:
    """However the clock is moved, the same attempts happen at the same times."""
    ends: list[dict[str, Any]] = []
    for steps in ([4000], [5] * 800):
        with client_of(create_engine(seed="empty", callbacks=Stub(500, None, 429, 200))) as client:
            subscribe(client)
            for seconds in steps:
                client.post(CLOCK, json={"advance": seconds})
            ends.append(delivery(client))
    assert ends[0]["status"] == "delivered"
    assert (ends[0]["attempts"], ends[0]["next_retry_at"]) == (4, None)
    assert ends[0]["response_status"] == 200
    # The attempts themselves take a second of the clock, so long steps may end a little later.
    assert {**ends[0], "updated_at": ""} == {**ends[1], "updated_at": ""}


def test_an_agent_is_called_again(api: httpx.Client, receiver: Receiver) -> None:
    """Its execution fails, then succeeds; the call is signed each time."""
    receiver.status = 502
    agent = make_agent(api, receiver.url)
    url = "https://server.avala.ai/_mock/store/Task/task-uid-123"
    api.patch(url, json={"status": "completed"})
    path = f"/agents/{agent['uid']}/executions/"
    assert api.get(path).json()["results"][0]["status"] == "failed"

    receiver.status = 200
    api.post(CLOCK, json={"advance": 30})
    (execution,) = api.get(path).json()["results"]
    assert (execution["status"], execution["error_message"]) == ("success", None)
    assert execution["action"] == "approve"
    mine = [c for c in receiver.calls if c[0]["x-avala-webhook-delivery"] == execution["uid"]]
    assert len(mine) == 2
    for headers, body in mine:
        digest = hmac.new(agent["secret"].encode(), body, hashlib.sha256).hexdigest()
        assert headers["x-avala-webhook-signature"] == digest


def test_who_is_gone_is_left_alone() -> None:
    """A webhook that was switched off or deleted is not called again; a trial never is."""
    stub = Stub(500)
    with client_of(create_engine(seed="empty", callbacks=stub)) as client:
        hook = subscribe(client)
        client.patch(f"/webhooks/{hook['uid']}/", json={"is_active": False})
        client.post(CLOCK, json={"advance": 60})
        assert delivery(client)["status"] == "failed"
        client.post(f"/webhooks/{hook['uid']}/test/")
        assert delivery(client)["status"] == "failed"
        client.post(CLOCK, json={"advance": 6000})
    assert len(stub.calls) == 2


def test_faults_of_deliveries() -> None:
    """Sent twice with one delivery id; lost before or after; refused."""
    stub = Stub(200)
    with client_of(create_engine(seed="empty", callbacks=stub)) as client:
        faults = "https://server.avala.ai/_mock/faults"
        told = "duplicate:op=callbacks,times=1;drop:op=callbacks,times=1;lose:op=callbacks,times=1"
        client.post(faults, json={"spec": f"{told};status:code=418,op=callbacks"})
        subscribe(client)
        assert len(stub.calls) == 2
        assert len({call.headers["X-Avala-Webhook-Delivery"] for call in stub.calls}) == 1
        assert delivery(client)["status"] == "delivered"
        for sent, status in ((0, None), (1, None), (0, 418)):
            before = len(stub.calls)
            body = {"name": "x", "slug": f"s{sent}{status}", "data_type": "image"}
            client.post("/datasets/", json=body)
            row = delivery(client)
            assert (row["status"], row["response_status"]) == ("pending", status)
            assert len(stub.calls) - before == sent
        listed = client.get("https://server.avala.ai/_mock/calls").json()
        assert [one["fault"] for one in listed["results"]] == [
            "duplicate",
            "drop",
            "lose",
            "status",
        ]
        assert len(listed["waiting"]) == 3


def test_retries_survive_a_kill(start_server: Callable[..., Server], tmp_path: Path) -> None:
    """With --db, what is to be sent again is sent by the next process."""
    receiver = Receiver()
    receiver.status = 500
    database = str(tmp_path / "db")
    server = start_server("--db", database)
    with server.client() as client:
        subscribe(client, receiver.url)
    server.process.kill()
    server.process.wait()
    receiver.status = 200
    again = start_server("--db", database)
    again.control("clock", {"advance": 60})
    with again.client() as client:
        row = next(
            r for r in client.get("/webhook-deliveries/").json()["results"] if r["attempts"] == 2
        )
    receiver.close()
    assert row["status"] == "delivered"
    assert len(receiver.calls) == 2


def test_the_real_clock(start_server: Callable[..., Server]) -> None:
    """With `--clock real` the time is the present, and passes by itself."""
    server = start_server("--clock", "real")
    first = server.control("")["now"]
    assert first[:4] == time.strftime("%Y", time.gmtime())
    deadline = time.monotonic() + 20
    while server.control("")["now"] == first:
        assert time.monotonic() < deadline
        time.sleep(0.1)
