"""What each format says reads back as the values that the client has."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from avala import Avala as Client
from avala_ext.cli.show.yaml import to_yaml
from tests.cli.conftest import Avala
from tests.conftest import MockAddress

JSON_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@pytest.fixture
def devices(mock: MockAddress) -> list[dict[str, Any]]:
    """Three devices as the client has them: with texts, lists, nested objects and times."""
    with Client() as client:
        return [device.to_dict() for device in client.fleet.devices.list(limit=3)]


@pytest.mark.parametrize(
    ("form", "read"),
    [
        ("json", json.loads),
        ("jsonl", lambda text: [json.loads(line) for line in text.splitlines()]),
        ("yaml", yaml.safe_load),
    ],
)
def test_lists_read_back(avala: Avala, devices: list[dict[str, Any]], form: str, read: Any) -> None:
    """JSON, JSON lines and YAML hold the same values with the same types."""
    page = avala("fleet", "devices", "list", "--limit", "3", "-o", form)

    assert read(page.out) == devices


@pytest.mark.parametrize(("form", "read"), [("json", json.loads), ("yaml", yaml.safe_load)])
def test_single_objects_read_back(
    avala: Avala, devices: list[dict[str, Any]], form: str, read: Any
) -> None:
    """One object is an object, not a list of one."""
    page = avala("fleet", "devices", "get", devices[0]["uid"], "-o", form)

    assert read(page.out) == devices[0]


def test_csv_reads_back(avala: Avala, devices: list[dict[str, Any]]) -> None:
    """Text is as it is, everything else JSON, null and missing fields empty."""
    page = avala("fleet", "devices", "list", "--limit", "3", "-o", "csv")
    rows = list(csv.DictReader(io.StringIO(page.out)))

    assert len(rows) == 3
    for row, device in zip(rows, devices, strict=True):
        assert device.keys() <= row.keys()
        for name, text in row.items():
            value = device.get(name)
            assert text == "" if value is None else text == value or json.loads(text) == value


def test_a_table_has_a_line_for_each(avala: Avala, devices: list[dict[str, Any]]) -> None:
    """Columns are aligned under their names, uid first."""
    page = avala("fleet", "devices", "list", "--limit", "3", "-o", "table")
    head, *lines = page.out.splitlines()
    start = head.index("STATUS")

    assert [line.split()[0] for line in lines] == [device["uid"] for device in devices]
    for line, device in zip(lines, devices, strict=True):
        assert line[start:].startswith(device["status"])


def test_a_record_has_a_line_for_each_field(avala: Avala, mock: MockAddress) -> None:
    """A single object as a table names every field, nested ones with dots."""
    page = avala("projects", "get-metrics", "proj-uuid-001", "-o", "table")
    raw = avala("projects", "get-metrics", "proj-uuid-001").json

    assert {line.split()[0].partition(".")[0] for line in page.out.splitlines()} == set(raw)


@pytest.mark.parametrize("form", ["json", "yaml"])
def test_empty_lists(avala: Avala, mock: MockAddress, form: str) -> None:
    """Nothing found is an empty list."""
    page = avala("tasks", "list", "--status", "no-such-state", "-o", form)

    assert (page.code, page.out) == (0, "[]\n")
    for other in ("table", "jsonl", "csv"):
        assert avala("tasks", "list", "--status", "no-such-state", "-o", other).out == ""


def test_columns_choose_fields(avala: Avala, mock: MockAddress) -> None:
    """`--columns` keeps some fields, dots reach into nested ones, what is missing is null."""
    words = ("fleet", "rules", "list", "--limit", "1", "--columns", "name,condition.type,scope.x")
    (rule,) = avala(*words).json

    assert list(rule) == ["name", "condition.type", "scope.x"]
    assert rule["condition.type"]
    assert rule["scope.x"] is None
    assert avala(*words, "-o", "csv").out.startswith("name,condition.type,scope.x\n")


def test_an_unknown_column_is_refused(avala: Avala, mock: MockAddress) -> None:
    """The error names the columns that there are."""
    page = avala("tasks", "list", "--columns", "uid,nome")

    assert page.code == 2
    assert "'nome'" in page.error
    assert "name" in page.error


def test_uids_only(avala: Avala, mock: MockAddress) -> None:
    """`-q` writes a uid on each line, or what stands in its place."""
    with Client() as client:
        tasks = [task.uid for task in client.tasks.list(limit=4)]
        members = [member.user_uid for member in client.organizations.list_members("acme-ai")]

    assert avala("tasks", "list", "--limit", "4", "-q").out.split() == tasks
    assert avala("tasks", "get", tasks[0], "--quiet").out == f"{tasks[0]}\n"
    assert avala("organizations", "list-members", "acme-ai", "-q").out.split() == members


def test_all_pages(avala: Avala, mock: MockAddress) -> None:
    """`--all` walks to the end, `--max-items` stops on the way, a page alone does neither."""
    with Client() as client:
        every = [task.uid for task in client.tasks.iter()]
    page = avala("tasks", "list", "-q")

    assert len(every) > 100
    assert page.out.split() == every[: len(page.out.split())] != every
    assert avala("tasks", "list", "--all", "-q").out.split() == every
    assert avala("tasks", "list", "--max-items", "120", "-q").out.split() == every[:120]
    assert avala("tasks", "list", "--all", "--limit", "7", "-q").out.split() == every


def test_from_page_to_page(avala: Avala, mock: MockAddress) -> None:
    """The envelope's cursor leads to the next page, also where pages have numbers."""
    for words, flag in ((("tasks", "list"), "--cursor"), (("organizations", "list"), "--page")):
        first = avala(*words, "--limit", "1", "--envelope").json
        second = avala(*words, "--limit", "1", "--envelope", flag, first["next_cursor"]).json
        both = avala(*words, "--limit", "2").json

        assert first["results"] + second["results"] == both
        assert first["previous_cursor"] is None
        assert second["previous_cursor"] is not None


@settings(max_examples=300, deadline=None)
@given(JSON_VALUES)
def test_any_value_survives_yaml(value: Any) -> None:
    """Whatever JSON can hold, a YAML reader reads back."""
    assert yaml.safe_load(to_yaml(value)) == value


@pytest.mark.parametrize(
    "text",
    ["yes", "No", "null", "~", "1e3", "0x10", "0o7", "12:30:45", "2026-01-01", "-", "a: b", "a #b",
     "- x", "'", '"', "", " x", "x ", "é", "\x85", "\u2028", "=", "<<", "1_000", "on", ".inf"],
)  # fmt: skip
def test_texts_stay_texts_in_yaml(text: str) -> None:
    """Text that looks like something else is quoted."""
    assert yaml.safe_load(to_yaml({"a": text, text: ["b", text]})) == {"a": text, text: ["b", text]}
