"""Requests as values: path segments, queries, bodies, and what is left out of them."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import parse_qs, unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from avala_ext.decode import DecodeError, parse_date, parse_datetime
from avala_ext.wire import UNSET, Request, segment


@pytest.mark.parametrize(
    "value",
    [
        "",
        ".",
        "..",
        "a/../b",
        "../a",
        "a/..",
        "a\\..\\b",
        "%2e%2e",
        "%2E%2e/a",
        "a/%2e/b",
        "a\nb",
        "a\x00",
        "\x7f",
        None,
        1.5,
        b"a",
        ["a"],
    ],
)
def test_segments_that_are_refused(value: Any) -> None:
    """What could lead out of its place in the path is a ValueError."""
    with pytest.raises(ValueError):
        segment(value)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("7f3c-4a", "7f3c-4a"),
        (7, "7"),
        ("a b", "a%20b"),
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("ü", "%C3%BC"),
        ("...", "..."),
        ("a..b", "a..b"),
        ("%252e", "%25252e"),
        ("http://evil", "http%3A%2F%2Fevil"),
    ],
)
def test_segments_that_are_encoded(value: Any, expected: str) -> None:
    """Everything else is encoded so that it stays one segment."""
    assert segment(value) == expected


@given(st.text())
def test_segment_of_any_text(value: str) -> None:
    """Any text is refused, or becomes one plain segment that decodes to itself."""
    try:
        encoded = segment(value)
    except ValueError:
        return
    assert unquote(encoded) == value
    assert not set(encoded) & set("/?#\\\r\n ")
    assert encoded not in (".", "..")


def test_query() -> None:
    """None and UNSET are left out; lists repeat; booleans, times and text are written plainly."""
    request: Request[Any] = Request(
        "a",
        "GET",
        "/a/",
        query={
            "none": None,
            "unset": UNSET,
            "yes": True,
            "many": ["a", 1],
            "at": datetime(2026, 1, 2, tzinfo=UTC),
            "naive": datetime(2026, 1, 2),
            "on": date(2026, 1, 2),
            "text": "a&b=c d",
        },
    )

    assert parse_qs(urlsplit(request.target).query) == {
        "yes": ["true"],
        "many": ["a", "1"],
        "at": ["2026-01-02T00:00:00+00:00"],
        "naive": ["2026-01-02T00:00:00+00:00"],
        "on": ["2026-01-02"],
        "text": ["a&b=c d"],
    }


@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_any_query_survives(query: dict[str, str]) -> None:
    """Any text comes out of the query as it went in."""
    try:
        target = Request("a", "GET", "/a/", query=query).target
    except ValueError:  # a lone surrogate has no UTF-8
        return
    parsed = parse_qs(urlsplit(target).query, keep_blank_values=True)
    assert parsed == {name: [value] for name, value in query.items()}


def test_body() -> None:
    """A create leaves None out, an update sends it as null; UNSET is never sent."""
    fields = {"a": None, "b": UNSET, "c": {"d": None}, "e": [1, "x"]}

    create = Request("a", "POST", "/a/", body=fields).encode_body()
    update = Request("a", "PATCH", "/a/", body=fields, keep_null=True).encode_body()

    assert json.loads(create or b"") == {"c": {"d": None}, "e": [1, "x"]}
    assert json.loads(update or b"") == {"a": None, "c": {"d": None}, "e": [1, "x"]}
    assert Request("a", "GET", "/a/").encode_body() is None


@pytest.mark.parametrize(
    "value",
    [
        float("nan"),
        [float("inf")],
        {"deep": (float("-inf"),)},
        UNSET,
        b"bytes",
        object(),
        "\ud800",
        2**70,
    ],
)
def test_what_json_cannot_say(value: Any) -> None:
    """A value without a JSON form is a ValueError that names the operation, never silent."""
    with pytest.raises(ValueError, match="things_create"):
        Request("things_create", "POST", "/a/", body={"a": {"b": value}}).encode_body()


def test_null_beside_numbers() -> None:
    """Real nulls and finite numbers are no reason to refuse."""
    body = {"a": {"b": None, "c": 1.5}}

    assert json.loads(Request("a", "POST", "/", body=body).encode_body() or b"") == body


def test_with_query_keeps_the_rest() -> None:
    """A changed query leaves everything else of the call alone."""
    request = Request("a", "GET", "/a/", query={"b": 1, "c": 2}, decode=len)
    other = request.with_query(c=None, d=3)

    assert other.query == {"b": 1, "d": 3}
    assert request.query == {"b": 1, "c": 2}
    assert (other.decode, other.method, other.path) == (len, "GET", "/a/")


def test_unset_is_one_object() -> None:
    """UNSET stays itself through pickle, copy and deepcopy, and is false."""
    assert pickle.loads(pickle.dumps(UNSET)) is UNSET
    assert copy.copy(UNSET) is UNSET
    assert copy.deepcopy({"a": UNSET})["a"] is UNSET
    assert not UNSET
    assert repr(UNSET) == "UNSET"


@given(st.datetimes(timezones=st.just(UTC) | st.none()))
def test_times_are_read_back(moment: datetime) -> None:
    """Any ISO 8601 time is read, with Z too."""
    assert parse_datetime(moment.isoformat(), "A.b") == moment
    if moment.tzinfo:
        assert parse_datetime(moment.isoformat().replace("+00:00", "Z"), "A.b") == moment


@given(st.text() | st.integers() | st.none() | st.lists(st.text()))
def test_anything_else_is_refused(value: object) -> None:
    """What is no time is a DecodeError that names the field, and nothing else."""
    for parse in (parse_datetime, parse_date):
        try:
            parse(value, "Task.created_at")
        except DecodeError as error:
            assert str(error).startswith("Task.created_at: ")
