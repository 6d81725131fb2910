"""Whatever a server does, the user sees a documented value or an error of the tree, in time."""

from __future__ import annotations

import time
from typing import Any

import pytest

from avala_ext.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    AvalaError,
    ConflictError,
    ForbiddenError,
    NotFoundError,
    RateLimitError,
    ServerError,
    ValidationError,
)

from . import hostile as hostile_server
from .conftest import KEY, Hostile, Side, call, get

TIMEOUT = 0.25
SLACK = 0.7
LIMIT = 2**20

PORTS: dict[str, type[AvalaError]] = {
    "refused": APIConnectionError,
    "accept_then_close": APIConnectionError,
    "reset_on_accept": APIConnectionError,
    "silent": APITimeoutError,
    "full_backlog": APITimeoutError,
}


def names(text: str) -> list[str]:
    """Split a list of names."""
    return text.split()


# Faults of the connection or of the framing: no complete answer.
LOST: dict[str, type[AvalaError]] = dict.fromkeys(
    names("""close_after_reading reset_after_reading truncated_length reset_in_body
    truncated_chunked truncated_inside_chunk close_in_header negative_length words_as_length
    two_lengths unknown_transfer_encoding bad_chunk_size endless_chunk_size http_0_9
    another_protocol
    tls_alert binary_noise bad_status_line status_of_four_digits status_zero
    header_without_colon header_with_null header_without_name injected_header huge_header
    many_headers switched_protocol"""),
    APIConnectionError,
)
LATE = dict.fromkeys(
    names("""stall_before_answer stall_in_header stall_in_body drip_header drip_body drip_chunks
    informational_storm continue_and_stall"""),
    APITimeoutError,
)
# Answers that are complete and yet of no use.
UNREADABLE = dict.fromkeys(
    names("""short_content_length huge_body huge_chunked_body gzip_bomb gzip_bomb_twice
    gzip_bomb_in_error broken_gzip not_gzip_at_all cut_gzip brotli_unasked empty_gzip html
    html_as_json empty_200 empty_201 empty_202 garbage_json two_values nan infinity deep_nesting
    lone_surrogate raw_surrogate latin_1 utf_16 huge_number null_body string_body array_body
    null_bytes whitespace wrong_types status_204_with_body"""),
    APIResponseError,
)
STATUS = {
    **dict.fromkeys(names("deep_objects_in_error status_400 status_422"), ValidationError),
    "status_401": AuthenticationError,
    "status_403": ForbiddenError,
    "status_404": NotFoundError,
    "status_409": ConflictError,
    "status_429": RateLimitError,
    "html_error": ServerError,
    **{
        name: ServerError
        for name in hostile_server.FAULTS
        if name.startswith("status_5") or name.endswith("_503")
    },
    **{name: RateLimitError for name in hostile_server.FAULTS if name.endswith("_429")},
    "status_304_with_body": APIStatusError,
    **{name: APIStatusError for name in hostile_server.FAULTS if name.startswith("redirect_")},
}
FINE = names("""garbage_after_body http_1_0 no_reason bare_line_feeds folded_header
    foreign_letters_in_header trailers tiny_chunks hints_first closes_after_each
    closes_a_little_later good_gzip good_deflate raw_deflate duplicated_keys byte_order_mark
    http_3 status_205_with_body status_203 status_206 status_226 status_299""")
EXPECTED: dict[str, type[AvalaError] | None] = {
    **{
        name: APIStatusError
        for name in hostile_server.FAULTS
        if name.startswith("status_") and name[7:].isdigit()
    },
    **LOST,
    **LATE,
    **UNREADABLE,
    **STATUS,
    **dict.fromkeys(FINE),
}


def outcome(side: Side, url: str, request: Any, **options: Any) -> tuple[Any, float]:
    """Make one call without retries; return its result or error, and the seconds it took."""
    options = {"timeout": TIMEOUT, "max_retries": 0, "max_response_bytes": LIMIT, **options}
    started = time.monotonic()
    try:
        result = side.drive(lambda client: client.send(request), base_url=url, **options)
    except AvalaError as error:
        result = error
    return result, time.monotonic() - started


def test_every_fault_has_an_expectation() -> None:
    """No fault of the hostile server is played without saying what must come of it."""
    assert set(EXPECTED) == set(hostile_server.FAULTS)
    assert len(EXPECTED) + len(PORTS) >= 60


@pytest.mark.parametrize("fault", sorted(hostile_server.FAULTS))
def test_fault(side: Side, hostile: Hostile, fault: str) -> None:
    """An answer like this ends in the documented way, within the deadline, after one request."""
    path, name = hostile.path(fault)
    expected = EXPECTED[fault]

    result, seconds = outcome(side, hostile.url(), get(path))

    if expected is None:
        assert result is True
    else:
        assert type(result) is expected, repr(result)
        assert KEY not in repr(result)
        assert "\n" not in str(result)
        assert len(str(result)) < 2000
    assert seconds < TIMEOUT + SLACK
    assert hostile.count(name) == 1


@pytest.mark.parametrize("port", sorted(PORTS))
def test_fault_before_any_request(side: Side, hostile: Hostile, port: str) -> None:
    """A server that takes no request gives a connection error within the deadline."""
    result, seconds = outcome(side, hostile.url(port), get())

    assert type(result) is PORTS[port], repr(result)
    assert seconds < TIMEOUT + SLACK


@pytest.mark.parametrize("port", ["main", "silent"])
def test_no_tls_where_tls_is_expected(side: Side, hostile: Hostile, port: str) -> None:
    """A server that speaks no TLS, or nothing at all, gives a connection error in time."""
    url = hostile.url(port).replace("http:", "https:")

    result, seconds = outcome(side, url, get())

    assert isinstance(result, APIConnectionError)
    assert seconds < TIMEOUT + SLACK


def test_unknown_host(side: Side) -> None:
    """A name that does not exist gives a connection error that says what to check."""
    result, _ = outcome(side, "https://avala.invalid/api", get(), timeout=5.0)

    assert isinstance(result, APIConnectionError)
    assert "check base_url" in str(result)


def test_slow_name_resolution(
    side: Side, hostile: Hostile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A resolver that does not answer cannot hold a call longer than its timeout."""
    if side.is_async:
        pytest.skip("the event loop resolves in a thread that asyncio waits for at its end")
    monkeypatch.setattr("socket.getaddrinfo", lambda *a, **k: time.sleep(2))

    url = hostile.url().replace("127.0.0.1", "localhost")  # a name, which must be resolved
    result, seconds = outcome(side, url, get())

    assert type(result) is APITimeoutError
    assert seconds < TIMEOUT + SLACK


def test_second_address_gets_its_chance(hostile: Hostile, monkeypatch: pytest.MonkeyPatch) -> None:
    """A first address that answers nothing leaves time for the second."""
    import socket

    main = hostile.ports.main

    def addresses(host: str, port: int, *rest: Any, **options: Any) -> Any:
        if host == "127.0.0.1":
            kind = (socket.AF_INET, socket.SOCK_STREAM, 6, "")
            return [(*kind, ("127.0.0.1", port))]
        return real(host, port, *rest, **options)

    real = socket.getaddrinfo
    from avala_ext import transports

    monkeypatch.setenv("AVALA_ALLOW_INSECURE_BASE_URL", "1")
    monkeypatch.setattr(transports, "_addresses", lambda *a: ["127.0.0.9", "127.0.0.1"])
    path, _ = hostile.path("good")
    result, _ = outcome(Side("sync"), f"http://localhost:{main}", get(path))

    assert result is True


@pytest.mark.parametrize("code", range(101, 1000, 13))
def test_any_status(side: Side, code: int) -> None:
    """Each status from 100 to 999 gives a value or a status error that bears it."""
    import httpx

    def answer(request: httpx.Request) -> httpx.Response:
        return httpx.Response(code, json={"ok": True})

    def work(client: Any) -> Any:
        return client.send(get())

    if 200 <= code <= 299:
        assert side.drive(work, answer) is True
    else:
        with pytest.raises(APIStatusError) as caught:
            side.drive(work, answer, max_retries=0)
        assert caught.value.status_code == code
        assert str(code) in str(caught.value)


@pytest.mark.parametrize(
    "fault",
    sorted(
        {
            *set(LOST) - {"switched_protocol"},
            "status_500",
            "status_503",
            "status_408",
            "truncated_length",
            "status_520",
        }
    ),
)
def test_recovery(side: Side, hostile: Hostile, fault: str, no_sleep: list[float]) -> None:
    """After a passing fault the next attempt succeeds, and nothing of the fault is left."""
    path, name = hostile.path(fault, times=1)

    result, _ = outcome(side, hostile.url(), get(path), max_retries=2)

    assert result is True
    assert hostile.count(name) == 2
    assert len(no_sleep) == 1


@pytest.mark.parametrize("fault", sorted(UNREADABLE))
def test_no_repetition_of_a_complete_answer(side: Side, hostile: Hostile, fault: str) -> None:
    """An answer that arrived whole but is of no use is not asked for again."""
    if fault == "gzip_bomb_in_error":
        pytest.skip("it is a 500, but its body is refused before that matters")
    path, name = hostile.path(fault)

    result, _ = outcome(side, hostile.url(), get(path), max_retries=2)

    assert isinstance(result, APIResponseError)
    assert hostile.count(name) == 1


def test_redirects_are_never_followed(side: Side, hostile: Hostile) -> None:
    """A redirect ends in an error; the place it leads to sees neither a request nor the key."""
    for code in (301, 302, 303, 307, 308):
        path, name = hostile.path(f"redirect_{code}")
        result, _ = outcome(side, hostile.url(), call("POST", path))
        assert isinstance(result, APIStatusError)
        assert "redirects are never followed" in str(result)
        assert hostile.count(name) == 1


def test_garbage_after_an_answer_is_not_the_next_answer(side: Side, hostile: Hostile) -> None:
    """Bytes after a complete answer cost the connection, not the next call its truth."""
    garbage, _ = hostile.path("garbage_after_body")
    good, name = hostile.path("good")

    def work(client: Any) -> Any:
        first = client.send(get(garbage))
        return side.then(first, lambda _: client.send(get(good, decode=lambda data: data)))

    assert side.drive(work, base_url=hostile.url()) == {"ok": True}
    assert hostile.count(name) == 1


def test_a_connection_that_the_server_closed_is_replaced(side: Side, hostile: Hostile) -> None:
    """A kept connection that turns out to be closed costs no call, not even a POST."""
    closing, _ = hostile.path("closes_a_little_later")
    good, name = hostile.path("good")

    def wait(_: Any) -> None:
        time.sleep(0.1)

    def work(client: Any) -> Any:
        first = side.then(client.send(get(closing)), wait)
        return side.then(first, lambda _: client.send(call("POST", good)))

    assert side.drive(work, base_url=hostile.url()) is True
    assert hostile.count(name) == 1


def test_user_client_is_bounded_too(hostile: Hostile, side: Side) -> None:
    """With a client of the user's own, stalls and dripping bodies end in time as well."""
    import httpx

    kind = httpx.AsyncClient if side.is_async else httpx.Client
    for fault in ("stall_before_answer", "stall_in_body", "drip_body", "gzip_bomb", "huge_body"):
        path, _ = hostile.path(fault)
        result, seconds = outcome(side, hostile.url(), get(path), http_client=kind())
        assert isinstance(result, APITimeoutError | APIResponseError)
        assert seconds < TIMEOUT + SLACK
