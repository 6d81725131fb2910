"""Errors: which class, what they say, what they hide, and that they travel."""

from __future__ import annotations

import copy
import json
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from avala_ext import errors
from avala_ext.errors import (
    APIStatusError,
    AvalaError,
    JobFailedError,
    QuotaExceededError,
    RateLimitError,
    ValidationError,
    WaitTimeoutError,
    error_for,
)

SECRET = "hunter2-is-the-secret"
JSON: Any = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)


def make(status_code: int, body: Any = None, **headers: str) -> APIStatusError:
    """Build the error of an answer with a JSON body."""
    content = b"" if body is None else json.dumps(body).encode()
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    url = "https://server.avala.ai/api/v1/tasks/?status=pending"
    return error_for(status_code, names, content, method="GET", url=url, secrets=[SECRET])


def fail(status_code: int) -> None:
    """Raise in another process."""
    raise make(status_code, {"detail": "no"}, x_request_id="r-1")


@pytest.mark.parametrize(
    ("status_code", "name"),
    [
        (400, "ValidationError"),
        (401, "AuthenticationError"),
        (403, "ForbiddenError"),
        (404, "NotFoundError"),
        (409, "ConflictError"),
        (422, "ValidationError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (599, "ServerError"),
        (302, "APIStatusError"),
        (418, "APIStatusError"),
        (999, "APIStatusError"),
    ],
)
def test_class_by_status(status_code: int, name: str) -> None:
    """Each status has its class, and those without one the common base."""
    assert type(make(status_code)).__name__ == name


def test_sentence() -> None:
    """The text has method, path, status, the server's words, a remedy and the request id."""
    error = make(404, {"detail": "No such task."}, x_request_id="req-7")

    assert str(error) == (
        "GET /api/v1/tasks/: 404 Not Found: No such task. "
        "(check the uid or slug, and that this key may see it) [request id req-7]"
    )
    assert error.request_id == "req-7"
    assert error.detail == "No such task."
    assert error.message == str(error)


@pytest.mark.parametrize(
    "body",
    [
        {"detail": "words"},
        {"message": "words"},
        {"error": "words"},
        {"error": {"message": "words", "code": "x"}},
        {"non_field_errors": ["words"]},
        {"detail": ["words"]},
        "words",
    ],
)
def test_words_of_all_documented_shapes(body: Any) -> None:
    """The server's sentence is found wherever the sources say it may be."""
    assert make(400, body).detail == "words"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"name": ["Required.", "Too short."]}, {"name": ["Required.", "Too short."]}),
        ({"config": {"bucket": ["Required."]}}, {"config.bucket": ["Required."]}),
        ({"tags": [{}, {"name": ["Bad."]}]}, {"tags.1.name": ["Bad."]}),
        ({"detail": {"name": ["Bad."]}}, {"name": ["Bad."]}),
        ({"detail": [{"loc": ["body", "name"], "msg": "Bad."}]}, {"name": ["Bad."]}),
        ([{"loc": ["query", "limit"], "msg": "Bad."}], {"limit": ["Bad."]}),
        (
            {"error": {"code": "x", "details": [{"field": "a.b", "message": "Bad."}]}},
            {"a.b": ["Bad."]},
        ),
        ({"detail": "words"}, {}),
        ([1, None, "x"], {}),
        (None, {}),
    ],
)
def test_field_errors(body: Any, expected: dict[str, list[str]]) -> None:
    """Messages by field come out of every documented shape of a validation error."""
    error = make(400, body)
    assert isinstance(error, ValidationError)

    assert error.field_errors == expected
    for field in expected:
        assert field in str(error)


def test_details_of_a_list() -> None:
    """A plain list of problems is at hand as `details`; other bodies give none."""
    listed, named = make(422, [{"loc": ["a"], "msg": "b"}]), make(422, {"a": ["b"]})
    assert isinstance(listed, ValidationError)
    assert isinstance(named, ValidationError)

    assert listed.details == listed.body
    assert named.details is None


def test_quota() -> None:
    """A 413 with figures is a quota; one without, or with other types, is not."""
    error = make(413, {"limit": 10, "used": 11})
    assert isinstance(error, QuotaExceededError)

    assert (error.limit, error.used) == (10, 11)
    assert type(make(413, {"limit": True})) is APIStatusError
    assert type(make(413)) is APIStatusError


def test_rate_limit() -> None:
    """A 429 tells the seconds to wait, if the server did."""
    error, silent = make(429, retry_after="1.5"), make(429, retry_after="soon")
    assert isinstance(error, RateLimitError)
    assert isinstance(silent, RateLimitError)

    assert error.retry_after == 1.5
    assert silent.retry_after is None


def test_code() -> None:
    """The machine-readable code is found at the top and inside `error`."""
    assert make(403, {"code": "plan"}).code == "plan"
    assert make(403, {"error": {"code": "plan"}}).code == "plan"
    assert make(403, {"code": 7}).code is None


def test_html_is_shortened_and_not_quoted() -> None:
    """A proxy's page is kept in part as `body`, but its markup is not the server's words."""
    error = error_for(502, {}, b"<html>" + b"x" * 5000, method="GET", url="https://a/b")

    assert len(error.body) == 500
    assert "html" not in str(error)


def test_message_is_one_bounded_line() -> None:
    """A server cannot write lines of its own into a log, nor fill it."""
    error = make(400, {"detail": "a\r\nFAKE LOG LINE\x1b[31m" + "b" * 10_000})

    assert "\n" not in str(error)
    assert "\x1b" not in str(error)
    assert len(str(error)) < 1200


@pytest.mark.parametrize(
    "body",
    [
        {"detail": f"bad key {SECRET}"},
        {"nested": [{"api_key": 12345, "password": ["a", {"b": True}]}]},
        {SECRET: ["as a name"]},
        {"authorization": f"Bearer {SECRET}"},
    ],
)
def test_secrets_are_removed(body: Any) -> None:
    """Neither the text, nor the body, nor the headers, nor a pickle holds a secret."""
    error = make(400, body, x_echo=SECRET, set_cookie="session=abc", location=f"/?k={SECRET}")

    for text in (str(error), repr(error), repr(error.body), repr(error.headers)):
        assert SECRET not in text
        assert "12345" not in text
    assert SECRET.encode() not in pickle.dumps(error)
    assert error.headers["set-cookie"] == "[redacted]"


def test_travel() -> None:
    """Every error survives pickle, copy and deepcopy with all it knows."""
    samples: list[AvalaError] = [
        getattr(errors, name)("words")
        for name in errors.__all__
        if name[0].isupper() and not issubclass(getattr(errors, name), APIStatusError)
    ]
    samples += [
        JobFailedError("failed", {"uid": "a"}),
        WaitTimeoutError("late", {"uid": "a"}),
        *(make(code, {"detail": "no"}, x_request_id="r") for code in (400, 404, 413, 429, 500)),
    ]
    for error in samples:
        for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error), copy.deepcopy(error)):
            assert type(twin) is type(error)
            assert str(twin) == str(error)
            assert vars(twin) == vars(error)


def test_process_pool() -> None:
    """An error raised in another process arrives whole, and the pool lives on."""
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        for code in (404, 429):
            with pytest.raises(APIStatusError) as caught:
                pool.submit(fail, code).result()
            assert caught.value.status_code == code
            assert caught.value.request_id == "r-1"


def test_tree() -> None:
    """All errors are AvalaErrors; those of time are also TimeoutErrors."""
    for name in errors.__all__:
        if name[0].isupper() and not name.endswith("Warning"):
            assert issubclass(getattr(errors, name), AvalaError)
    assert issubclass(errors.APITimeoutError, TimeoutError)
    assert issubclass(errors.WaitTimeoutError, TimeoutError)


@settings(max_examples=300, deadline=None)
@given(status_code=st.integers(100, 999), body=JSON)
def test_any_json_gives_an_error(status_code: int, body: Any) -> None:
    """Whatever JSON a server puts into an error, the error can be made and asked anything."""
    ask_everything(make(status_code, json.loads(json.dumps(body))))


@settings(max_examples=300, deadline=None)
@given(content=st.binary(), name=st.text(), value=st.text())
def test_any_bytes_give_an_error(content: bytes, name: str, value: str) -> None:
    """The same for bytes that are no JSON, and for strange headers."""
    ask_everything(error_for(400, {name: value}, content, method="GET", url="https://a/b"))


def ask_everything(error: APIStatusError) -> None:
    """Read every attribute and property."""
    assert isinstance(error, APIStatusError)
    for name in dir(type(error)):
        if not name.startswith("__"):
            getattr(error, name)
    assert len(str(error)) < 2500
    pickle.loads(pickle.dumps(error))
