"""The parts of the harness do what they say, without a mock where that is possible."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tools.contracts import jobs, writes
from tools.contracts.agreement import differences
from tools.contracts.coverage import Exemption, judge
from tools.contracts.fuzzer import Run, execute
from tools.contracts.lists import Filter, is_sorted, lists
from tools.document_rules.reading import operations
from tools.lint_document import load

DOCUMENT = load()


@pytest.mark.parametrize(
    ("sent", "received"),
    [
        ({"a": 1}, {"a": 1, "b": None}),
        ("2025-01-10T08:00:00Z", "2025-01-10T09:00:00+01:00"),
        ("2025-01-10T08:00:00.5z", "2025-01-10T08:00:00.500000Z"),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00"),
        ("2016-12-31T23:59:60Z", "2017-01-01T00:00:00Z"),
        ([1.0, {"x": []}], [1, {"x": []}]),
    ],
)
def test_what_agrees(sent: Any, received: Any) -> None:
    """Instants may be spelt otherwise, and an absent field may come back as null."""
    assert list(differences(sent, received)) == []


@pytest.mark.parametrize(
    ("sent", "received"),
    [
        ({"a": 1}, {}),
        ({}, {"a": 1}),
        ({"a": None}, {"a": 0}),
        (True, 1),
        ("1", 1),
        ([1, 2], [1]),
        ("2025-01-10T08:00:00Z", "2025-01-10T08:00:00"),
        ("2025-01-10T08:00:00Z", "2025-01-10T08:00:00+01:00"),
    ],
)
def test_what_does_not_agree(sent: Any, received: Any) -> None:
    """Everything else is a difference, and is named with its place."""
    assert list(differences(sent, received))


def test_stored_values_may_grow_and_refer() -> None:
    """A stored object has more fields than were sent; a uid may be shown as what it names."""
    seen = {"rule": {"level": 1, "uid": "r"}, "project": {"uid": "p"}, "name": "n"}
    assert writes.unlike({"rule": {"level": 1}, "project": "p", "hidden": 1}, seen) == []
    assert writes.unlike({"name": "m"}, seen)


def test_filters_by_their_modes() -> None:
    """Equality, equality without letter case, containment; lists and nested objects by parts."""
    item = {"status": "Active", "tags": ["a", "b"], "project": {"uid": "p"}, "ready": True}
    assert Filter("status", ("status",), "iequals").keeps(item, ["ACTIVE"])
    assert not Filter("status", ("status",), "equals").keeps(item, ["active"])
    assert Filter("search", ("project", "status"), "contains").keeps(item, ["TIV"])
    assert Filter("tags", ("tags",), "equals").keeps(item, ["b"])
    assert Filter("project", ("project",), "equals").keeps(item, ["p"])
    assert Filter("ready", ("ready",), "equals").keeps(item, ["True"])
    assert not Filter("gone", ("gone",), "equals").keeps(item, ["x"])


def test_order() -> None:
    """Null counts least, times are compared as instants, values of unlike types not at all."""
    times = ["2025-01-10T08:00:00.5Z", "2025-01-10T08:00:00Z"]
    assert is_sorted([{"a": None}, {"a": 1}, {"a": 2}], "a")
    assert not is_sorted([{"a": 1}, {"a": None}], "a")
    assert is_sorted([{"a": text} for text in times], "-a")
    assert is_sorted([{"a": "x"}, {"a": 1}], "a")


def test_every_list_of_the_document_is_found() -> None:
    """No list escapes the checks of lists, and hardly a filter is without a meaning."""
    found = {one.operation.name: one for one in lists(DOCUMENT)}
    named = {
        one.name
        for one in operations(DOCUMENT)
        if one.verb.startswith("list") and one.method == "get"
    }
    assert named <= found.keys()
    filters = sum(len(one.filters) for one in found.values())
    unclear = {f"{name} {each}" for name, one in found.items() for each in one.unclear}
    assert filters > 5 * len(unclear), unclear


def test_coverage_is_judged() -> None:
    """What nobody saw and nothing excuses is missing; an exemption that was not needed is told."""
    excused = (Exemption("a", "429", "why"), Exemption("b", "404", "why"))
    counts = [{"a": {"200": 1, "404": 0, "429": 0}}, {"a": {"404": 0}, "b": {"404": 2}}]
    verdict = judge(counts, excused)
    assert (verdict.documented, verdict.seen, verdict.exempt) == (4, 2, 1)
    assert verdict.missing == ("a 404",)
    assert verdict.idle == (excused[1],)


def test_every_operation_is_fuzzed_once_and_every_link_walked() -> None:
    """The jobs cover the document, whatever it grows to."""
    every = {one.name for one in operations(DOCUMENT)}
    fuzzed = [name for run in jobs.fuzzing(DOCUMENT, 1, 50) for name in run.only]
    assert sorted(fuzzed) == sorted(every)
    walked = {name for run in jobs.stateful(DOCUMENT, 1, 50) for name in run.only}
    made = {one.name for one in operations(DOCUMENT) if one.name.endswith("_create")}
    assert made <= walked


def test_two_runs_send_the_same(tmp_path: Path) -> None:
    """A failure can be seen again: same cases, same checks, same answers."""
    run = Run("twice", only=("exports_create", "exports_get"), examples=20)
    results = []
    for name in ("first", "second"):
        (tmp_path / name).mkdir()
        results.append(execute(run, tmp_path / name))
    first, second = results
    assert first.cases > 50
    assert (first.cases, first.checks, first.coverage) == (
        second.cases,
        second.checks,
        second.coverage,
    )


def test_a_mock_that_does_not_start_is_a_failure(tmp_path: Path) -> None:
    """The run says so instead of passing for want of anything to test."""
    result = execute(Run("dead", mock=("false",)), tmp_path)
    assert result.failures == ("the mock did not start: exit status 1",)
