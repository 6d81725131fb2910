"""What goes wrong is one line on standard error, with a remedy, and an exit code."""

from __future__ import annotations

import pytest

from tests.cli.conftest import Avala, control, program
from tests.conftest import MockAddress

SECRET = "avk_live_0123456789abcdef0123456789abcdef"


def test_without_a_key(avala: Avala, mock: MockAddress, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a key nothing is sent, and the line names three ways to give one."""
    monkeypatch.delenv("AVALA_API_KEY")
    page = avala("tasks", "list")

    assert page.code == 2
    for remedy in ("avala configure", "AVALA_API_KEY", "--api-key"):
        assert remedy in page.error


def test_open_operations_need_no_key(
    avala: Avala, mock: MockAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the API answers to everyone works without a key."""
    monkeypatch.delenv("AVALA_API_KEY")
    made = avala("account", "signup", "--email", "new@acme.example", "--password", "s3cret-s3cret")
    found = avala("resolver", "resolve-alias", "acme-ai", "training-v2", "main")

    assert made.json["api_key"]
    assert found.json["dataset_uid"]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (["--api-key", "wrong", "tasks", "list"], 1, "401 Unauthorized"),
        (["--api-key", "wrong", "tasks", "list"], 1, "avala configure"),
        (["tasks", "get", "nope"], 1, "404 Not Found"),
        (["tasks", "list", "--cursor", "bogus"], 1, "404"),
        (["tasks", "list", "--limit", "0"], 1, "limit:"),
        (["exports", "create", "--format", "nonsense"], 1, "400 Bad Request"),
        (["--base-url", "http://127.0.0.1:1", "--max-retries", "0", "tasks", "list"], 1,
         "check --base-url"),
        (["--base-url", "http://api.example", "tasks", "list"], 2, "https"),
        (["--base-url", "nonsense", "tasks", "list"], 2, "'nonsense'"),
        (["--api-key", "a b", "tasks", "list"], 2, "--api-key"),
        (["--profile", "none", "tasks", "list"], 2, "avala configure --profile none"),
        (["--profile", "a/b", "tasks", "list"], 2, "'a/b'"),
        (["exports", "download", "nope", "x.zip"], 1, "404"),
    ],
)  # fmt: skip
def test_errors(avala: Avala, mock: MockAddress, words: list[str], code: int, says: str) -> None:
    """Errors of the API have code 1, wrong usage has code 2."""
    page = avala(*words)

    assert (page.code, page.out) == (code, "")
    assert says in page.error


@pytest.mark.parametrize(
    ("fault", "says"),
    [
        ("status:code=500", "500"),
        ("content_type", "JSON"),
        ("truncate", "JSON"),
        ("drop", "tasks"),
        ("throttle:retry_after=0", "--max-retries"),
        ("slow:seconds=2", "--timeout"),
    ],
)
def test_faults_of_the_server(avala: Avala, mock: MockAddress, fault: str, says: str) -> None:
    """Whatever the server does, there is one line and no traceback."""
    control(mock, "faults", {"spec": fault})
    page = avala("--max-retries", "0", "--timeout", "0.5", "tasks", "list")
    control(mock, "faults", {"spec": ""})

    assert (page.code, page.out) == (1, "")
    assert says in page.error


def test_a_failed_job(avala: Avala, mock: MockAddress) -> None:
    """A wait that ends in failure has code 1 and says why."""
    import httpx

    uid = avala("exports", "create", "-q").out.strip()
    root = mock.base_url.removesuffix("/api/v1")
    change = {"status": "failed", "error": "disk full"}
    httpx.patch(f"{root}/_mock/store/Export/{uid}", json=change).raise_for_status()
    page = avala("exports", "wait", uid, "--interval", "0")

    assert page.code == 1
    assert "disk full" in page.error


def test_a_folder_that_is_none(avala: Avala, mock: MockAddress) -> None:
    """Faults of this machine are one line as well."""
    uid = avala("exports", "create", "--wait", "--interval", "0", "-q").out.strip()
    page = avala("exports", "download", uid, "/dev/null/x.zip")

    assert page.code in (1, 2)
    assert "/dev/null" in page.error


def test_verbose_shows_requests_without_the_key(mock: MockAddress) -> None:
    """`--verbose` logs method, path and status of each request to standard error only."""
    page = program("--verbose", "tasks", "list", "--limit", "1", "-q")

    assert page.code == 0
    assert "GET /api/v1/tasks/ -> 200" in page.err
    assert page.out.count("\n") == 1
    assert mock.api_key not in page.err


@pytest.mark.parametrize("words", [["tasks", "list"], ["tasks", "get", SECRET], ["status"]])
def test_no_secret_in_any_output(mock: MockAddress, words: list[str]) -> None:
    """The key is in no log and no error, not even where it was pasted in the wrong place."""
    page = program("--api-key", SECRET, "--verbose", *words)

    assert page.code == 1
    assert SECRET not in page.err + page.out
    assert "Traceback" not in page.err


def test_texts_of_the_server_cannot_steer_the_terminal(avala: Avala, mock: MockAddress) -> None:
    """Control characters in names are shown, not carried out."""
    name = "\x1b[31mred\x07\u202e\x9b2J"
    uid = avala("agents", "create", "--name", name, "-q").out.strip()
    for form in ("table", "json", "yaml", "jsonl"):
        page = avala("agents", "get", uid, "-o", form)
        assert page.code == 0
        assert not {"\x1b", "\x07", "\x9b"} & set(page.out), form
    assert avala("agents", "get", uid).json["name"] == name
