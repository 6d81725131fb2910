"""Faults on demand, over a socket and in process, and the control endpoints."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

import httpx
import pytest

from avala_ext.mock import MockTransport, create_engine
from avala_ext.mock.engine import Engine
from avala_ext.mock.faults import FaultSyntax, parse

from .conftest import BASE, KEY, Server, client_of

FAULTS = "https://server.avala.ai/_mock/faults"


def set_faults(client: httpx.Client, specification: str) -> None:
    """Put faults in force through the control endpoint, wherever the client points to."""
    base = str(client.base_url).split("/api/v1")[0]
    answer = client.post(f"{base}/_mock/faults", json={"spec": specification})
    assert answer.status_code == 200, answer.text


def test_a_status_for_so_many_requests(either: httpx.Client) -> None:
    """Chosen operations fail a number of times, the others do not."""
    set_faults(either, "status:code=503,op=tasks_*,times=2,retry_after=7")
    first = either.get("/tasks/")
    assert (first.status_code, first.headers["Retry-After"]) == (503, "7")
    assert either.get("/agents/").status_code == 200
    assert either.get("/tasks/none/").status_code == 503
    assert either.get("/tasks/").status_code == 200


def test_nothing_is_done_before_a_refusal(api: httpx.Client) -> None:
    """A refused create made nothing; a lost answer did."""
    set_faults(api, "status:code=503,op=agents_create,times=1;lose:op=agents_create,times=1")
    count = len(api.get("/agents/", params={"limit": 500}).json()["results"])
    assert api.post("/agents/", json={"name": "x"}).status_code == 503
    assert len(api.get("/agents/", params={"limit": 500}).json()["results"]) == count
    with pytest.raises(httpx.RemoteProtocolError):
        api.post("/agents/", json={"name": "x"})
    assert len(api.get("/agents/", params={"limit": 500}).json()["results"]) == count + 1


def test_throttling(either: httpx.Client) -> None:
    """429 as documented: Retry-After and the published text."""
    set_faults(either, "throttle:retry_after=3,times=1")
    answer = either.get("/tasks/")
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "3")
    text = "Request was throttled. Expected available in 3 seconds."
    assert answer.json() == {"detail": text}


def test_rate_limit(either: httpx.Client) -> None:
    """Beyond the limit 429; the headers count down."""
    set_faults(either, "rate:limit=3,window=60")
    answers = [either.get("/tasks/") for _ in range(5)]
    assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
    left = [answer.headers["X-RateLimit-Remaining"] for answer in answers]
    assert left == ["2", "1", "0", "0", "0"]
    assert answers[0].headers["X-RateLimit-Limit"] == "3"


def test_slow(either: httpx.Client) -> None:
    """A slow first byte runs into the read timeout, or arrives when there is time."""
    set_faults(either, "slow:seconds=0.3,times=2")
    with pytest.raises(httpx.ReadTimeout):
        either.get("/tasks/", timeout=0.1)
    started = time.monotonic()
    assert either.get("/tasks/").status_code == 200
    assert time.monotonic() - started >= 0.29


def test_drip(either: httpx.Client) -> None:
    """A body in drops arrives whole, though no single read is slow."""
    set_faults(either, "drip:seconds=0.01,piece=50,times=1")
    started = time.monotonic()
    answer = either.get("/tasks/", params={"limit": 2}, timeout=0.5)
    assert len(answer.json()["results"]) == 2
    assert time.monotonic() - started >= 0.05


@pytest.mark.parametrize("fault", ["drop", "lose", "reset"])
def test_broken_connections(either: httpx.Client, fault: str) -> None:
    """They look like broken connections, not like answers."""
    set_faults(either, f"{fault}:times=1")
    with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
        either.get("/tasks/")
    assert either.get("/tasks/").status_code == 200


def test_truncated_json(either: httpx.Client) -> None:
    """Half a body that pretends to be whole."""
    set_faults(either, "truncate:times=1")
    answer = either.get("/tasks/")
    assert answer.status_code == 200
    assert len(answer.content) == int(answer.headers["Content-Length"])
    with pytest.raises(ValueError):
        answer.json()


def test_content_type(either: httpx.Client) -> None:
    """HTML in place of JSON, or JSON under another name."""
    set_faults(either, "content_type:times=1;content_type:type=text/plain,times=1")
    answer = either.get("/tasks/")
    assert answer.headers["Content-Type"] == "text/html"
    assert answer.text.startswith("<html>")
    answer = either.get("/tasks/")
    assert answer.headers["Content-Type"] == "text/plain"
    assert answer.json()["results"]


def test_after_and_seeded_chance(engine: Engine, api: httpx.Client) -> None:
    """`after` lets requests pass; `p` is the same with the same seed."""
    set_faults(api, "status:code=500,after=2,times=1")
    assert [api.get("/tasks/").status_code for _ in range(4)] == [200, 200, 500, 200]
    runs: list[list[int]] = []
    for seed in (1, 1, 2):
        set_faults(api, f"status:code=500,p=0.5;seed:value={seed}")
        runs.append([api.get("/tasks/").status_code for _ in range(30)])
    assert runs[0] == runs[1] != runs[2]
    assert {200, 500} == set(runs[0])


def test_faults_of_files(server: Server) -> None:
    """Downloads break off under the name `files`, and go on after that."""
    with server.client() as client:
        rows = client.get("/exports/", params={"limit": 100}).json()["results"]
        url = next(row["download_url"] for row in rows if row["download_url"])
        set_faults(client, "reset:op=files,times=1")
        received = b""
        broken = (httpx.RemoteProtocolError, httpx.ReadError)
        with pytest.raises(broken), httpx.stream("GET", url) as answer:
            for piece in answer.iter_bytes():
                received += piece
        whole = httpx.get(url).content
        rest = httpx.get(url, headers={"Range": f"bytes={len(received)}-"}).content
    assert received + rest == whole
    assert 0 < len(received) < len(whole)


def test_asynchronous_clients() -> None:
    """The same transport serves asyncio, with the same faults."""

    async def main() -> None:
        transport = MockTransport(create_engine(faults="slow:seconds=5,times=1;drop:times=1"))
        headers = {"X-Avala-Api-Key": KEY}
        async with httpx.AsyncClient(transport=transport, base_url=BASE, headers=headers) as client:
            with pytest.raises(httpx.ReadTimeout):
                await client.get("/tasks/", timeout=0.05)
            with pytest.raises(httpx.RemoteProtocolError):
                await client.get("/tasks/")
            answers = await asyncio.gather(*[client.get("/tasks/") for _ in range(20)])
        assert {answer.status_code for answer in answers} == {200}

    asyncio.run(main())


@pytest.mark.parametrize(
    "specification",
    [
        "nonsense",
        "status",
        "status:code=200",
        "status:code=x",
        "slow",
        "slow:seconds",
        "slow:seconds=1,speed=2",
        "[1]",
        "{",
        '{"faults": 1}',
        '[{"op": "x"}]',
        "rate:window=1",
    ],
)
def test_bad_specifications(api: httpx.Client, specification: str) -> None:
    """They are refused with a reason, in one line."""
    with pytest.raises(FaultSyntax) as caught:
        parse(specification)
    assert "\n" not in str(caught.value)
    assert api.post(FAULTS, json={"spec": specification}).status_code == 400


def test_json_specifications() -> None:
    """The JSON form says the same as the text."""
    text, seed = parse("status:code=503,op=tasks_list,times=2;seed:value=4")
    json, same = parse(
        '{"seed": 4, "faults": [{"kind": "status", "code": 503, "op": "tasks_list", "times": 2}]}'
    )
    assert (text, seed) == (json, same)
    assert parse("") == ([], 0)


def test_control(server: Server) -> None:
    """Requests are kept, the clock moves, and a reset brings everything back."""
    with server.client() as client:
        client.get("/tasks/?limit=1")
        client.post("/agents/", json={"name": "gone soon"})
        client.get("/nothing/")
    kept = server.control("requests")["results"]
    assert [one["operation"] for one in kept] == ["tasks_list", "agents_create", None]
    assert [one["status"] for one in kept] == [200, 201, 404]
    assert server.control("requests?operation=tasks_list")["count"] == 1

    assert server.control("clock", {"set": "2027-01-01T00:00:00Z"})["now"] == "2027-01-01T00:00:00Z"
    assert server.control("clock", {"advance": 60})["now"] == "2027-01-01T00:01:00Z"
    assert httpx.post(f"{server.origin}/_mock/clock", json={"set": "soon"}).status_code == 400
    with server.client() as client:
        made = client.post("/agents/", json={"name": "x"}).json()
        assert made["created_at"].startswith("2027-01-01")

    server.control("faults", [{"kind": "drop"}])
    server.control("reset", {})
    assert server.control("faults") == {"faults": []}
    assert server.control("requests")["count"] == 0
    with server.client() as client:
        names = [row["name"] for row in client.get("/agents/").json()["results"]]
    assert "gone soon" not in names


def test_unknown_control_paths(server: Server) -> None:
    """404 and 405, as elsewhere."""
    assert httpx.get(f"{server.origin}/_mock/nothing").status_code == 404
    assert httpx.get(f"{server.origin}/_mock/reset").headers["Allow"] == "POST"
    assert httpx.get(f"{server.origin}/_mock/files/none").status_code == 404
    assert httpx.get(f"{server.origin}/elsewhere").status_code == 404


def test_a_fault_from_the_command_line(start_server: Callable[..., Server]) -> None:
    """`--faults` is in force from the first request."""
    server = start_server("--faults", "status:code=502,times=1")
    with server.client() as client:
        assert [client.get("/tasks/").status_code for _ in range(2)] == [502, 200]


def test_faults_are_no_errors_of_the_mock(start_server: Callable[..., Server]) -> None:
    """Connections that are closed on purpose leave nothing on standard error."""
    server = start_server("--faults", "drop:times=1;lose:times=1;reset:times=1")
    with server.client() as client:
        for _ in range(3):
            with pytest.raises((httpx.RemoteProtocolError, httpx.ReadError)):
                client.get("/tasks/")
    server.process.terminate()
    assert server.process.communicate()[1] == ""


def test_engines_do_not_share_state() -> None:
    """Each transport has a store of its own."""
    engines = [create_engine(), create_engine()]
    clients: list[Any] = [client_of(engine) for engine in engines]
    clients[0].post("/agents/", json={"name": "mine"})
    names = [[r["name"] for r in one.get("/agents/").json()["results"]] for one in clients]
    assert "mine" in names[0]
    assert "mine" not in names[1]
