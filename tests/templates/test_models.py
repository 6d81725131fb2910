"""Generated models: names, types, unknown fields, errors that name the field, copies."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from avala_ext.decode import DecodeError

THING: dict[str, Any] = {
    "uid": "t1",
    "parent": None,
    "type": "box",
    "status": "a status nobody knows",
    "shade": "a shade nobody knows",
    "count": 3,
    "ratio": 1,
    "live": True,
    "made_at": "2025-01-10T08:00:00Z",
    "day": "2025-01-10",
    "labels": ["a", "b"],
    "points": [[1, 2.5], []],
    "numbers": [1, 2],
    "extra": {"free": [1]},
    "counts": {"x": 1},
    "node": {"name": "root", "note": "n", "children": [{"name": "leaf", "new": 1}]},
    "either": {"name": "n"},
    "anything": [None, {"deep": True}],
    "password": "hush",
    "token": "hush",
    "webhook_secret": "hush",
    "unknown": {"kept": True},
}
WEIRD = {
    **{
        name: name for name in ("str", "Any", "type", "field", "define", "classmethod", "frozenset")
    },
    **{name: name for name in ("Self", "Mapping", "from", "None", "self", "x-y", "_id", "1st")},
    **{name: name for name in ("to_dict", "additional_properties", 'a"b\\c{d}', "größe")},
    **{name: name for name in ("data", "get", "value", "wrong")},
    "list": ["x"],
    "dict": {"a": 1},
    "int": 1,
    "next": 2,
    "datetime": "2025-01-10T08:00:00.500000+02:00",
    "date": "2025-01-10",
    "models": {"name": "n"},
}


def test_every_kind_of_field_is_decoded(models: Any) -> None:
    """Each documented type becomes the Python value that the annotation promises."""
    thing = models.Thing.from_dict(THING)
    assert (thing.uid, thing.parent, thing.count, thing.live) == ("t1", None, 3, True)
    assert thing.made_at == datetime(2025, 1, 10, 8, tzinfo=UTC)
    assert thing.day == date(2025, 1, 10)
    assert thing.points == [[1, 2.5], []]
    assert isinstance(thing.node, models.Node)
    assert thing.node.children[0].name == "leaf"
    assert isinstance(thing.either, models.Node)
    assert models.Thing.from_dict(THING | {"either": "text"}).either == "text"
    assert thing.extra == {"free": [1]}


def test_round_trip_keeps_everything(models: Any) -> None:
    """`to_dict` gives back what came, unknown fields and unknown enum values included."""
    assert models.Thing.from_dict(THING).to_dict() == THING
    assert models.Weird.from_dict(WEIRD).to_dict() == WEIRD


def test_none_is_null_only_where_the_document_allows_it(models: Any) -> None:
    """A response model writes null for nullable fields and leaves the others out."""
    assert models.Thing(uid="t", parent=None).to_dict() == {
        "uid": "t",
        "parent": None,
        "status": None,
        "ratio": None,
        "made_at": None,
        "node": None,
        "anything": None,
    }


def test_a_model_that_is_sent_leaves_out_what_is_not_set(models: Any) -> None:
    """A nested argument sends no null unasked."""
    assert models.Node(name="n").to_dict() == {"name": "n"}


def test_names_are_the_apis_own(models: Any) -> None:
    """Only keywords, names every model has and non-identifiers differ from the API's names."""
    weird = models.Weird.from_dict(WEIRD)
    plain = {"str", "Any", "type", "list", "dict", "int", "field", "next", "datetime", "models"}
    assert plain <= set(dir(weird))
    assert (weird.from_, weird.None_, weird.x_y) == ("from", "None", "x-y")
    assert (weird.to_dict_, weird.additional_properties_) == ("to_dict", "additional_properties")
    assert weird.datetime.utcoffset().total_seconds() == 7200
    assert weird.models.name == "n"


def test_item_access_uses_api_names(models: Any) -> None:
    """`model["field"]` and `in` know documented and unknown fields."""
    weird = models.Weird.from_dict({**WEIRD, "new": 5})
    assert (weird["from"], weird["x-y"], weird["new"]) == ("from", "x-y", 5)
    assert "from" in weird
    assert "new" in weird
    assert "from_" not in weird
    with pytest.raises(KeyError):
        weird["nope"]
    with pytest.raises(TypeError):
        iter(weird)


def test_recursion_and_cycles(models: Any) -> None:
    """Models that hold themselves or each other decode from either side."""
    left = models.Left.from_dict({"right": {"left": {"right": {}}}})
    assert isinstance(left.right.left.right, models.Right)
    assert left.to_dict() == {"right": {"left": {"right": {}}}}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"uid": ...}, "Thing.uid: required field is missing"),
        ({"uid": None}, "Thing.uid: expected a string, got null"),
        ({"parent": ...}, "Thing.parent: required field is missing"),
        ({"type": 5}, "Thing.type: expected a string, got a number"),
        ({"count": True}, "Thing.count: expected an integer, got a boolean"),
        ({"count": 1.5}, "Thing.count: expected an integer, got a number"),
        ({"ratio": "1"}, "Thing.ratio: expected a number, got a string"),
        ({"ratio": False}, "Thing.ratio: expected a number, got a boolean"),
        ({"live": 1}, "Thing.live: expected a boolean, got a number"),
        ({"made_at": "yesterday"}, "Thing.made_at: 'yesterday' is not an ISO 8601 time"),
        ({"made_at": 5}, "Thing.made_at: expected an ISO 8601 time, got a number"),
        ({"day": "x"}, "Thing.day: 'x' is not an ISO 8601 date"),
        ({"labels": "ab"}, "Thing.labels: expected an array, got a string"),
        ({"labels": ["a", 1]}, "Thing.labels[1]: expected a string, got a number"),
        ({"points": [[True]]}, "Thing.points[0]: expected a number, got a boolean"),
        ({"extra": []}, "Thing.extra: expected an object, got an array"),
        ({"counts": {"x": "1"}}, "Thing.counts: expected an integer, got a string"),
        ({"node": {}}, "Node.name: required field is missing"),
        ({"node": []}, "Node: expected an object, got an array"),
        ({"either": 1}, "Thing.either: expected one of the documented types, got a number"),
    ],
)
def test_an_error_names_model_and_field(models: Any, change: dict[str, Any], message: str) -> None:
    """Whatever is missing or of another type is named."""
    data = {name: value for name, value in {**THING, **change}.items() if value is not ...}
    with pytest.raises(DecodeError) as caught:
        models.Thing.from_dict(data)
    assert str(caught.value) == message


@pytest.mark.parametrize("data", [None, [], "text", 3])
def test_what_is_no_object_is_refused(models: Any, data: object) -> None:
    """A model is only ever read from an object."""
    with pytest.raises(DecodeError, match="Thing: expected an object"):
        models.Thing.from_dict(data)


def test_whole_numbers_may_be_written_with_a_fraction(models: Any) -> None:
    """JSON knows one kind of number; `3.0` is an integer, alone and in a list."""
    thing = models.Thing.from_dict({**THING, "count": 3.0, "numbers": [1.0, 2]})
    assert (thing.count, thing.numbers) == (3, [1, 2])
    assert type(thing.count) is int
    assert type(thing.numbers[0]) is int


def test_times_that_the_standard_library_refuses(models: Any) -> None:
    """The runtime's parser takes over where `fromisoformat` gives up."""
    thing = models.Thing.from_dict({**THING, "made_at": "2025-01-10T24:00:00Z"})
    assert thing.made_at == datetime(2025, 1, 11, tzinfo=UTC)


def test_optional_fields_read_as_none(models: Any) -> None:
    """A field that the answer lacks, or that is null against the document, is `None`."""
    thing = models.Thing.from_dict({"uid": "t", "parent": None, "live": None, "labels": None})
    assert thing.live is None
    assert thing.labels is None
    assert thing.node is None


def test_copies_are_equal_and_independent(models: Any) -> None:
    """Pickle, copy and deepcopy keep fields and unknown fields."""
    thing = models.Thing.from_dict(THING)
    for twin in (pickle.loads(pickle.dumps(thing)), copy.copy(thing), copy.deepcopy(thing)):
        assert twin == thing
        assert twin.to_dict() == THING
    twin = copy.deepcopy(thing)
    twin.additional_properties["unknown"]["kept"] = False
    assert twin != thing
    assert thing.additional_properties["unknown"] == {"kept": True}


def test_equality_looks_at_class_and_fields(models: Any) -> None:
    """Reading the unknown fields does not change a model."""
    first, second = models.Node(name="a"), models.Node(name="a")
    assert first == second
    assert first.additional_properties == {}
    assert first == second
    assert first != models.Node(name="b")
    assert first != {"name": "a"}
    assert models.Left() != models.Right()


def test_repr_shows_no_secret(models: Any) -> None:
    """Fields marked as secret are redacted, unknown fields only named."""
    shown = repr(models.Thing.from_dict(THING))
    assert "hush" not in shown
    assert "password=[redacted], token=[redacted], webhook_secret=[redacted]" in shown
    assert shown.endswith("additional_properties=['unknown'])")
    assert repr(models.Node(name="n")) == "Node(name='n')"


def test_models_that_nothing_can_hold_are_not_generated(models: Any) -> None:
    """Bodies are passed field by field and error bodies are read by the runtime."""
    assert {"Thing", "Node", "Status", "FreeObject"} <= set(models.__all__)
    assert not {"ThingCreate", "ThingUpdate", "Search", "Problem"} & set(models.__all__)
    with pytest.raises(AttributeError):
        _ = models.Problem


def test_a_description_beside_a_reference_wins(folder: Path) -> None:
    """The parser drops it; the templates read it from the document."""
    text = (folder / "sample" / "models" / "thing.py").read_text("utf-8")
    assert '"""Beside a reference."""' in text
