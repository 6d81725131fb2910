"""How words become arguments of a call."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import click
import pytest

from avala_ext.cli.facade import Parameter
from avala_ext.cli.kinds import Kind, kind_of
from avala_ext.cli.moments import read_moment
from avala_ext.cli.options import Derived
from tests.cli.conftest import Avala, control
from tests.conftest import MockAddress

NOW = datetime(2026, 11, 24, 15, 30, tzinfo=UTC).astimezone()


def kind(text: str) -> Kind:
    """Interpret an annotation."""
    import ast

    return kind_of(ast.parse(text, mode="eval").body)


@pytest.mark.parametrize(
    ("annotation", "name", "nullable"),
    [
        ("str", "text", False),
        ("str | None", "text", True),
        ("bool | Unset | None", "flag", True),
        ("int | float", "number", False),
        ("str | int | None", "text", True),
        ("datetime | str", "time", False),
        ("date | str | None", "date", True),
        ("Mapping[str, Any] | None", "json", True),
        ("models.Task | Mapping[str, Any]", "json", False),
        ("builtins.list[str]", "list", False),
        ("str | os.PathLike[str]", "path", False),
        ("Callable[[models.Task], object] | None", "call", True),
        ("Progress | None", "unknown", True),
        ("models.FreeObject", "json", False),
    ],
)
def test_kinds_of_annotations(annotation: str, name: str, nullable: bool) -> None:
    """A union is read as the richest of its members."""
    assert (kind(annotation).name, kind(annotation).nullable) == (name, nullable)


def test_known_values() -> None:
    """Values beside `str` are known, others are allowed; alone they are all there is."""
    assert kind('Literal["a", "b"] | str | None').choices == ("a", "b")
    assert not kind('Literal["a", "b"] | str | None').closed
    assert kind('Literal["a", "b"]').closed
    assert kind("models.TaskStatus").choices[0] == "pending"
    assert kind("Sequence[models.TaskStatus]").item == kind("models.TaskStatus")


def parse(annotation: str, *words: str) -> Any:
    """Give words to an option of one type, named `--it`."""
    import ast

    node = ast.parse(annotation, mode="eval").body
    option = Derived(Parameter("it", node, False, False, "None", "It."), kind_of(node))
    seen: dict[str, Any] = {}
    command = click.Command("x", params=[option], callback=lambda **found: seen.update(found))
    command.main(list(words), standalone_mode=False)
    value = seen["it"]
    return [item for use in value for item in use] if option.multiple else value


@pytest.mark.parametrize(
    ("annotation", "words", "value"),
    [
        ("str | None", ["--it", "x"], "x"),
        ("int | None", ["--it", "5"], 5),
        ("float | None", ["--it", "0.5"], 0.5),
        ("bool | None", ["--it"], True),
        ("bool | None", ["--no-it"], False),
        ("bool | None", [], None),
        ('Literal["a"] | str', ["--it", "other"], "other"),
        ("Sequence[str]", ["--it", "a,b", "--it", "c"], ["a", "b", "c"]),
        ("Sequence[str]", ["--it", '["a,b", "c"]'], ["a,b", "c"]),
        ("Sequence[str]", [], []),
        ("Sequence[int]", ["--it", "1,2"], [1, 2]),
        ("Sequence[Mapping[str, Any]]", ["--it", '[{"a": 1}]', "--it", '{"b": 2}'],
         [{"a": 1}, {"b": 2}]),
        ("Mapping[str, Any]", ["--it", '{"a": [1, null]}'], {"a": [1, None]}),
        ("date | str", ["--it", "2026-11-24"], date(2026, 11, 24)),
        ("datetime | str", ["--it", "2026-11-24T15:00Z"], datetime(2026, 11, 24, 15, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_values(annotation: str, words: list[str], value: Any) -> None:
    """Each type has its way of being written."""
    assert parse(annotation, *words) == value


@pytest.mark.parametrize(
    ("annotation", "word"),
    [
        ("int", "five"),
        ("float", "1,5"),
        ("Mapping[str, Any]", "{"),
        ("Mapping[str, Any]", "@no-such-file.json"),
        ("datetime | str", "someday"),
        ("date | str", "31/31/31"),
        ('Literal["a"]', "b"),
        ("Sequence[int]", "1,x"),
        ("Sequence[str]", "[1"),
    ],
)
def test_wrong_values(annotation: str, word: str) -> None:
    """What cannot be read is wrong usage, and the message shows what."""
    with pytest.raises(click.BadParameter) as caught:
        parse(annotation, "--it", word)

    assert word[-1] in caught.value.message


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("now", NOW),
        ("3 hours ago", NOW - timedelta(hours=3)),
        ("1.5h ago", NOW - timedelta(minutes=90)),
        ("a week ago", NOW - timedelta(days=7)),
        ("90 minutes ago", NOW - timedelta(minutes=90)),
        ("today", datetime(2026, 11, 24).astimezone()),
        ("yesterday 8am", datetime(2026, 11, 23, 8).astimezone()),
        ("Tomorrow", datetime(2026, 11, 25).astimezone()),
        ("2026-11-01", datetime(2026, 11, 1).astimezone()),
        ("Nov 3 3pm", datetime(2026, 11, 3, 15).astimezone()),
        ("2026-11-24T15:00+02:00", datetime(2026, 11, 24, 13, tzinfo=UTC)),
    ],
)  # fmt: skip
def test_times_as_people_write_them(text: str, moment: datetime) -> None:
    """Without a zone, local time is meant."""
    found = read_moment(text, NOW)

    assert found == moment
    assert found.tzinfo is not None


@pytest.mark.parametrize("text", ["", "3 moons ago", "soon", "99/99/9999", "2026-13-01"])
def test_what_is_no_time(text: str) -> None:
    """Other text is refused."""
    with pytest.raises(ValueError):
        read_moment(text, NOW)


@pytest.fixture
def body(tmp_path: Path) -> Path:
    """A body in a file."""
    path = tmp_path / "agent.json"
    path.write_text(json.dumps({"name": "From a file", "events": ["task.completed"]}), "utf-8")
    return path


def test_a_body_typed_from_a_file_and_from_standard_input(
    avala: Avala, mock: MockAddress, body: Path
) -> None:
    """`--body` takes an object in three ways, and options given besides win."""
    text = body.read_text("utf-8")
    for words, stdin in ((text, ""), (f"@{body}", ""), ("-", text)):
        control(mock, "reset")
        agent = avala("agents", "create", "--body", words, "--description", "D", stdin=stdin).json
        assert agent["name"] == "From a file"
        assert agent["events"] == ["task.completed"]
        assert agent["description"] == "D"
    changed = avala("agents", "create", "--body", f"@{body}", "--name", "Mine").json

    assert changed["name"] == "Mine"


def test_json_lines_are_a_list(avala: Avala, mock: MockAddress, tmp_path: Path) -> None:
    """A list of objects may come as one object on each line."""
    path = tmp_path / "actions.jsonl"
    path.write_text('{"type": "a"}\n\n{"type": "b"}\n', "utf-8")
    rule = avala(
        "fleet", "rules", "create", "--name", "R", "--condition", "{}", "--actions", f"@{path}"
    ).json

    assert rule["actions"] == [{"type": "a"}, {"type": "b"}]


def test_null_is_sent_for_what_is_cleared(avala: Avala, mock: MockAddress) -> None:
    """`--clear` takes a value away; what is not given stays."""
    uid = avala("agents", "list", "-q", "--limit", "1").out.strip()
    avala("agents", "update", uid, "--callback-url", "https://x.example/", "--description", "D")
    agent = avala("agents", "update", uid, "--clear", "callback-url").json

    assert agent["callback_url"] is None
    assert agent["description"] == "D"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["agents", "create"], "missing option --name"),
        (["agents", "create", "--body", "[]"], "must be a JSON object"),
        (["agents", "create", "--body", '{"nmae": 1}'], "'nmae'"),
        (["agents", "create", "--body", "@nowhere.json"], "nowhere.json: No such file"),
        (["agents", "update", "x", "--clear", "name"], "callback-url"),
        (["tasks", "get"], "missing argument UID"),
        (["tasks", "get", "a", "--uid", "b"], "unexpected argument 'a'"),
        (["tasks", "get", "a", "b"], "unexpected extra argument"),
        (["datasets", "get-by-slug", "-", "-"], "only one argument can be -"),
        (["tasks", "list", "--all", "--envelope"], "--envelope"),
        (["tasks", "list", "-o", "xml"], "'xml'"),
        (["tasks", "list", "--timeout", "0"], "positive"),
        (["tasks", "list", "--max-retries", "-1"], "less than 0"),
        (["tasks", "list", "--limit", "x"], "'x'"),
        (["tasks", "list", "--columns", ","], "at least one column"),
        (["tasks", "lst"], "did you mean list?"),
        (["taks"], "did you mean tasks"),
        (["tasks", "list", "--limt", "3"], "--limit"),
        (["tasks", "get", "a/../b"], "cannot be part of a path"),
    ],
)
def test_wrong_usage(avala: Avala, mock: MockAddress, words: list[str], says: str) -> None:
    """Wrong usage is one line that says what to do, and exit code 2."""
    page = avala(*words)

    assert page.code == 2
    assert says.lower() in page.error.lower()
    assert page.out == ""


def test_global_options_before_and_after(avala: Avala, mock: MockAddress) -> None:
    """Global options count wherever they stand; the last one wins."""
    before = avala("-o", "csv", "--columns", "uid", "tasks", "list", "--limit", "1")
    after = avala("tasks", "list", "--limit", "1", "-o", "csv", "--columns", "uid")
    between = avala("tasks", "-o", "csv", "list", "--limit", "1", "--columns", "uid")
    both = avala("-o", "yaml", "tasks", "list", "--limit", "1", "-o", "csv", "--columns", "uid")

    assert before.out == after.out == between.out == both.out
    assert before.out.startswith("uid\n")


def test_an_own_option_hides_a_global_one(avala: Avala, mock: MockAddress) -> None:
    """`--timeout` of a wait is the time to wait; before the command it is the client's."""
    uid = avala("exports", "create", "-q").out.strip()
    page = avala("exports", "wait", uid, "--timeout", "0")

    assert page.code == 1
    assert "after 0 s" in page.error
    assert avala("--timeout", "5", "exports", "wait", uid, "--interval", "0").code == 0
