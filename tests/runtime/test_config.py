"""Settings: argument, then environment, then default; what cannot work is refused at once."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from avala_ext.client import AsyncAPIClient
from avala_ext.config import DEFAULT_BASE_URL, check_base_url

from .conftest import KEY, Side, SyncClient

PLANTED = "avk_another2planted3key4"


@pytest.fixture(autouse=True)
def clean(monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin without settings in the environment."""
    for name in ("AVALA_API_KEY", "AVALA_BASE_URL", "AVALA_ALLOW_INSECURE_BASE_URL"):
        monkeypatch.delenv(name, raising=False)


def test_order_of_sources(monkeypatch: pytest.MonkeyPatch) -> None:
    """An argument wins over the environment, which wins over the default."""
    assert SyncClient("k1").base_url == DEFAULT_BASE_URL
    monkeypatch.setenv("AVALA_BASE_URL", "https://env.example/api/")
    monkeypatch.setenv("AVALA_API_KEY", "from-environment")
    assert SyncClient().base_url == "https://env.example/api"
    assert SyncClient().config.api_key == "from-environment"
    assert SyncClient("k1", base_url="https://arg.example").base_url == "https://arg.example"
    assert SyncClient("k1").config.api_key == "k1"


def test_missing_key() -> None:
    """Without a key the message says both ways to give one."""
    with pytest.raises(ValueError, match=r"No API key provided.*api_key=.*AVALA_API_KEY"):
        SyncClient()


@pytest.mark.parametrize("key", ["", "  ", "a b", "a\r\nX-Evil: 1", "schlüssel", "a\x00b", 7, True])
def test_bad_keys(key: Any) -> None:
    """A key that cannot be sent in a header is refused, and not quoted in the message."""
    with pytest.raises(ValueError) as caught:
        SyncClient(key)
    assert "Evil" not in str(caught.value)


@pytest.mark.parametrize(
    "url",
    [
        "server.avala.ai",
        "ftp://server.avala.ai",
        "https://",
        "https:///api",
        "http://server.avala.ai",
        "http://127.0.0.1.evil.com",
        "http://localhost.evil.com",
        "http://10.0.0.1",
        "https://user:pass@server.avala.ai",
        "https://server.avala.ai/?a=b",
        "https://server.avala.ai/#a",
        "https://server.avala.ai\\@evil.com",
        "https://server.avala.ai:99999",
        "https://[::1",
        "https://server avala.ai",
        "https://server.avala.ai\r\nX-Evil: 1",
        "",
    ],
)
def test_bad_base_urls(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is not https, or not plainly a URL, is refused even with the switch on."""
    monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
    with pytest.raises(ValueError, match="base_url"):
        SyncClient("k", base_url=url)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1:8000", "[::1]:8000", "LOCALHOST"])
def test_http_on_this_machine(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """http goes on loopback hosts only, and only with the switch truthy."""
    with pytest.raises(ValueError, match="AVALA_ALLOW_INSECURE_BASE_URL=1"):
        check_base_url(f"http://{host}")
    for word in ("0", "false", "", "no"):
        monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", word)
        with pytest.raises(ValueError):
            check_base_url(f"http://{host}")
    for word in ("1", "true", "YES", " on "):
        monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", word)
        assert check_base_url(f"http://{host}/") == f"http://{host}"


@pytest.mark.parametrize(
    "options",
    [
        {"timeout": 0},
        {"timeout": -1},
        {"timeout": float("inf")},
        {"timeout": float("nan")},
        {"timeout": "30"},
        {"timeout": True},
        {"max_retries": -1},
        {"max_retries": 1.5},
        {"max_retries": True},
        {"max_response_bytes": 0},
        {"headers": {"X-A": "a\r\nX-Evil: 1"}},
        {"headers": {"X-A\r\nX-Evil": "1"}},
        {"headers": {"X-A:": "1"}},
        {"headers": {"": "1"}},
        {"headers": {"X-A": 1}},
        {"headers": {"X-A": "ü"}},
        {"headers": {"x-avala-api-key": "1"}},
        {"headers": {"Host": "evil.example"}},
        {"headers": {"Transfer-Encoding": "chunked"}},
        {"on_retry": "print"},
        {"http_client": "not a client"},
    ],
)
def test_bad_options(side: Side, options: dict[str, Any]) -> None:
    """An option that cannot work is a ValueError when the client is made."""
    with pytest.raises(ValueError):
        side.make(**options)


def test_client_of_the_other_flavour() -> None:
    """A sync client refuses an async httpx client, and the other way round."""
    import httpx

    with pytest.raises(ValueError, match=r"httpx\.Client"):
        SyncClient("k", http_client=httpx.AsyncClient())  # type: ignore[arg-type] # on purpose
    with pytest.raises(ValueError, match=r"httpx\.AsyncClient"):
        AsyncAPIClient("k", http_client=httpx.Client())  # type: ignore[arg-type] # on purpose


def test_nothing_shows_the_key(side: Side) -> None:
    """repr and str of client and configuration hide the key; pickling is refused."""
    client = side.make(headers={"Authorization": PLANTED})
    for text in (repr(client), str(client), repr(client.config), f"{client}"):
        assert KEY not in text
        assert PLANTED not in text
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(client)
    assert client.config.secrets == (KEY, PLANTED)


def test_with_options(side: Side) -> None:
    """A copy has its own options and shares connections, budget and rate-limit state."""
    client = side.make(headers={"X-A": "1"})
    copy = client.with_options(timeout=5, max_retries=7, headers={"x-a": "2", "X-B": "3"})

    assert (copy.config.timeout, copy.config.retry.max_retries) == (5, 7)
    assert copy.config.headers == {"x-a": "2", "x-b": "3"}
    assert (client.config.timeout, client.config.headers) == (30, {"x-a": "1"})
    assert copy.budget is client.budget
    assert copy._transport is client._transport
    assert type(copy) is type(client)
    with pytest.raises(ValueError):
        client.with_options(timeout=-1)
