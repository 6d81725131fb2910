"""Every kind of fault, asked for in each of three ways, in process and over a socket."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import httpx
import pytest

from avala_ext.mock import MockTransport, create_engine
from avala_ext.testing import AvalaMock, ServedMock

from .conftest import Server, client_of

BROKEN = (httpx.RemoteProtocolError, httpx.ReadError)

Check = Callable[[httpx.Client, str], None]


def status(client: httpx.Client, path: str) -> None:
    """The status asked for, then a proper answer."""
    assert [client.get(path).status_code for _ in range(2)] == [507, 200]


def throttle(client: httpx.Client, path: str) -> None:
    """429 with Retry-After."""
    answer = client.get(path)
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "3")
    assert client.get(path).status_code == 200


def rate(client: httpx.Client, path: str) -> None:
    """So many in the window, 429 beyond."""
    assert [client.get(path).status_code for _ in range(4)] == [200, 200, 429, 429]


def slow(client: httpx.Client, path: str) -> None:
    """No first byte within the timeout."""
    with pytest.raises(httpx.ReadTimeout):
        client.get(path, timeout=0.1)
    assert client.get(path).status_code == 200


def drip(client: httpx.Client, path: str) -> None:
    """The whole answer, slowly."""
    started = time.monotonic()
    assert client.get(path, params={"limit": 1}).json()["results"]
    assert time.monotonic() - started >= 0.02


def broken(client: httpx.Client, path: str) -> None:
    """The connection ends before the answer does."""
    with pytest.raises(BROKEN):
        client.get(path)
    assert client.get(path).status_code == 200


def truncate(client: httpx.Client, path: str) -> None:
    """Half of the JSON under the right length."""
    answer = client.get(path)
    assert answer.status_code == 200
    with pytest.raises(ValueError):
        answer.json()


def content_type(client: httpx.Client, path: str) -> None:
    """HTML in place of JSON."""
    assert client.get(path).headers["Content-Type"] == "text/html"


def duplicate(client: httpx.Client, path: str) -> None:
    """What is made once is there twice."""
    before = len(client.get(path, params={"limit": 100}).json()["results"])
    assert client.post(path, json={"name": "twice"}).status_code == 201
    after = client.get(path, params={"limit": 100}).json()["results"]
    assert len(after) - before == 2


KINDS: dict[str, tuple[str, str, str, Check]] = {
    # kind: settings, operation, path, what a client sees
    "status": ("code=507,times=1", "tasks_list", "/tasks/", status),
    "throttle": ("retry_after=3,times=1", "projects_list", "/projects/", throttle),
    "rate": ("limit=2,window=60", "datasets_list", "/datasets/", rate),
    "slow": ("seconds=0.4,times=1", "exports_list", "/exports/", slow),
    "drip": ("seconds=0.01,piece=100,times=1", "webhooks_list", "/webhooks/", drip),
    "drop": ("times=1", "organizations_list", "/organizations/", broken),
    "lose": ("times=1", "fleet_devices_list", "/fleet/devices/", broken),
    "reset": ("times=1", "fleet_recordings_list", "/fleet/recordings/", broken),
    "truncate": ("times=1", "fleet_alerts_list", "/fleet/alerts/", truncate),
    "content_type": ("times=1", "fleet_rules_list", "/fleet/rules/", content_type),
    "duplicate": ("times=1", "agents_create", "/agents/", duplicate),
}
ALL = ";".join(f"{kind}:{settings},op={op}" for kind, (settings, op, _, _) in KINDS.items())


@contextmanager
def fixture_client(mock: AvalaMock, kind: str) -> Iterator[httpx.Client]:
    """Ask a fixture's mock for a fault and return a plain client of it."""
    settings, operation, _, _ = KINDS[kind]
    pairs = dict(pair.split("=") for pair in settings.split(","))
    times = int(pairs.pop("times", 1_000))
    code = pairs.pop("code", None)
    named = None if kind == "status" else kind
    mock.fail_next(
        status=int(code) if code else None, operation=operation, kind=named, times=times, **pairs
    )
    headers = {"X-Avala-Api-Key": mock.api_key}
    if isinstance(mock, ServedMock):
        with httpx.Client(base_url=mock.url, headers=headers, timeout=30) as client:
            yield client
    else:
        # Not the fixture's own transport: that one waits in virtual time only.
        with client_of(mock.engine, **headers) as client:
            yield client


@pytest.mark.parametrize("kind", KINDS)
def test_by_control_endpoint(either: httpx.Client, kind: str) -> None:
    """`POST /_mock/faults`."""
    settings, operation, path, check = KINDS[kind]
    base = str(either.base_url).split("/api/v1")[0]
    spec = f"{kind}:{settings},op={operation}"
    assert either.post(f"{base}/_mock/faults", json={"spec": spec}).status_code == 200
    check(either, path)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("mock", [AvalaMock, ServedMock])
def test_by_fixture(mock: type[AvalaMock], kind: str) -> None:
    """`avala_mock.fail_next`, in process and served."""
    made = mock(data="demo")
    if isinstance(made, ServedMock):
        with made, fixture_client(made, kind) as client:
            KINDS[kind][3](client, KINDS[kind][2])
    else:
        with fixture_client(made, kind) as client:
            KINDS[kind][3](client, KINDS[kind][2])


def test_by_option(start_server: Callable[..., Server]) -> None:
    """`--faults`, with all kinds at once."""
    server = start_server("--faults", ALL)
    with server.client() as client:
        for _, _, path, check in KINDS.values():
            check(client, path)


def test_by_option_in_process() -> None:
    """`create_engine(faults=...)`, the same."""
    with client_of(create_engine(faults=ALL)) as client:
        for _, _, path, check in KINDS.values():
            check(client, path)


def test_faults_are_added_in_front(either: httpx.Client) -> None:
    """`PATCH` puts one in front of the others, `DELETE` ends all; time opens a rate's window."""
    url = str(either.base_url).split("/api/v1")[0] + "/_mock/faults"
    either.post(url, json={"spec": "status:code=500"})
    either.patch(url, json={"spec": "status:code=418,times=1"})
    assert [either.get("/tasks/").status_code for _ in range(2)] == [418, 500]
    assert either.delete(url).json() == {"faults": []}
    either.patch(url, json={"spec": "rate:limit=1,window=60"})
    assert [either.get("/tasks/").status_code for _ in range(2)] == [200, 429]
    either.post(url.replace("faults", "clock"), json={"advance": 61})
    assert either.get("/tasks/").status_code == 200


def test_slow_answers_in_virtual_time() -> None:
    """A transport may wait as its owner says."""
    waited: list[float] = []
    engine = create_engine(faults="slow:seconds=20,op=tasks_list;drip:seconds=5,piece=100")
    transport = MockTransport(engine, waited.append)
    headers = {"X-Avala-Api-Key": "avk_mock"}
    base = "https://server.avala.ai/api/v1"
    with httpx.Client(transport=transport, base_url=base, headers=headers, timeout=30) as client:
        assert client.get("/tasks/").is_success
        assert waited == [20]
        assert client.get("/agents/").is_success
    assert set(waited[1:]) == {5}
