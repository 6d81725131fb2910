"""Classes that are nothing but their fields."""

from __future__ import annotations

import copy
import inspect
import pickle
import weakref
from typing import Any

import pytest

from avala import models
from avala_ext.fields import Value
from avala_ext.retry import RetryPolicy


class Point(Value):
    """A value."""

    x: int
    y: int = 0


class Place(Point):
    """A value with one field more."""

    name: str = "here"


def test_values_are_equal_when_their_fields_are() -> None:
    """And then have one hash; another class is another value."""
    assert Point(x=1) == Point(x=1, y=0) != Point(x=2)
    assert hash(Point(x=1)) == hash(Point(x=1, y=0))
    assert Point(x=1) != Place(x=1)
    assert repr(Place(x=1)) == "Place(x=1, y=0, name='here')"


def test_values_never_change() -> None:
    """A copy may differ."""
    point = Point(x=1)
    with pytest.raises(AttributeError, match="evolve"):
        point.x = 2  # type: ignore[misc] # that is the test
    with pytest.raises(AttributeError):
        del point.x
    assert (point.evolve(y=5), point) == (Point(x=1, y=5), Point(x=1))


@pytest.mark.parametrize("value", [Place(x=1, name="n"), RetryPolicy(max_retries=1)])
def test_values_pickle_and_copy(value: Value) -> None:
    """By way of the constructor."""
    assert pickle.loads(pickle.dumps(value)) == copy.deepcopy(value) == copy.copy(value) == value


@pytest.mark.parametrize(("kind", "first"), [(Point, "x"), (models.Task, "uid")])
def test_wrong_arguments(kind: Any, first: str) -> None:
    """What is missing or unknown is named; nothing is positional."""
    with pytest.raises(TypeError, match=f"lacks the argument '{first}'"):
        kind()
    with pytest.raises(TypeError, match="has no argument 'z'"):
        kind(**{first: 1, "z": 1})
    with pytest.raises(TypeError):
        kind(1)


def test_a_policy_refuses_what_cannot_be() -> None:
    """Every field is a number from 0."""
    with pytest.raises(ValueError, match="first_delay must be at least 0"):
        RetryPolicy(first_delay=-1)
    with pytest.raises(ValueError, match="max_elapsed"):
        RetryPolicy(max_elapsed=float("nan"))


def test_editors_see_the_fields() -> None:
    """The signature names them in their order, with their defaults."""
    assert str(inspect.signature(Place)) == "(*, x, y=0, name='here')"
    assert list(inspect.signature(models.Task).parameters)[:2] == ["uid", "type"]


def test_models_have_slots() -> None:
    """A misspelt attribute is an error; weak references work."""
    task = models.Task(uid="t")
    with pytest.raises(AttributeError):
        task.nmae = "x"  # type: ignore[attr-defined] # that is the test
    assert not hasattr(task, "__dict__")
    assert weakref.ref(task)() is task
    assert pickle.loads(pickle.dumps(task)) == copy.deepcopy(task) == task
