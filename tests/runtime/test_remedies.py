"""Messages name the remedy that fits, and wrong arguments are refused by name."""

from __future__ import annotations

import httpx
import pytest

from avala import Avala
from avala.errors import NotFoundError, ValidationError


def client(status: int, body: object, *, base_url: str = "https://example.com/api/v1") -> Avala:
    """Make a client whose every call gets one answer."""
    transport = httpx.MockTransport(lambda request: httpx.Response(status, json=body))
    return Avala("a-key", base_url=base_url, http_client=httpx.Client(transport=transport))


@pytest.mark.parametrize(
    ("base_url", "words", "remedy"),
    [
        ("https://example.com/api/v1", "Not found.", "check the uid or slug"),
        ("https://example.com", "Not found.", "check base_url"),
        ("https://example.com/api/v2", "Not found.", "check base_url"),
        ("https://example.com/api/v1", "Invalid cursor.", "begin without one"),
    ],
)
def test_a_404_names_the_likely_reason(base_url: str, words: str, remedy: str) -> None:
    """A wrong API root or a stale cursor is not blamed on a uid."""
    with pytest.raises(NotFoundError, match=remedy):
        client(404, {"detail": words}, base_url=base_url).tasks.list()


def test_a_list_of_words_is_the_message() -> None:
    """Django REST framework answers with a bare list at times."""
    with pytest.raises(ValidationError, match="This dataset is in use"):
        client(400, ["This dataset is in use."]).agents.create(name="a")


def test_closing_a_copy_leaves_the_client_open() -> None:
    """`with client.with_options(...)` ends the copy alone."""
    avala = client(200, {"uid": "t"})
    with avala.with_options(timeout=5) as copy:
        assert copy.tasks.get("t").uid == "t"

    assert avala.tasks.get("t").uid == "t"


@pytest.mark.parametrize("max_items", [1.5, "x", True, -1])
def test_max_items_is_a_whole_number(max_items: object) -> None:
    """What cannot be counted to is refused with the name of the argument."""
    with pytest.raises(ValueError, match="max_items"):
        client(200, {}).tasks.iter(max_items=max_items)  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize("name", ["timeout", "interval"])
@pytest.mark.parametrize("value", [None, "x", -1, float("nan"), float("inf")])
def test_waiting_times_are_numbers(name: str, value: object) -> None:
    """A wait is bounded by finite seconds."""
    with pytest.raises(ValueError, match=name):
        client(200, {"uid": "e"}).exports.wait("e", **{name: value})  # type: ignore[arg-type] # on purpose


@pytest.mark.parametrize("base_url", ["https://a.example/../x", "https://a.example/%2e%2e/x"])
def test_a_base_url_stays_in_its_place(base_url: str) -> None:
    """Steps upwards are refused, plainly and encoded."""
    with pytest.raises(ValueError, match="base_url"):
        Avala("a-key", base_url=base_url)
