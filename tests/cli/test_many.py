"""Deleting, and commands for many objects that are named on standard input."""

from __future__ import annotations

from tests.cli.conftest import Avala
from tests.conftest import MockAddress


def uids(avala: Avala, *words: str) -> list[str]:
    """List uids."""
    return avala(*words, "list", "-q", "--all").out.split()


def test_deleting_wants_consent_where_nobody_can_be_asked(avala: Avala, mock: MockAddress) -> None:
    """Without a terminal and without `--yes` nothing is deleted."""
    uid = uids(avala, "agents")[0]
    page = avala("agents", "delete", uid)

    assert page.code == 2
    assert "--yes" in page.error
    assert uid in uids(avala, "agents")


def test_deleting_with_consent(avala: Avala, mock: MockAddress) -> None:
    """With `--yes` the object is gone, and nothing is said."""
    uid = uids(avala, "agents")[0]
    page = avala("agents", "delete", uid, "--yes")

    assert (page.code, page.out, page.err) == (0, "", "")
    assert uid not in uids(avala, "agents")


def test_reading_many(avala: Avala, mock: MockAddress) -> None:
    """`-` stands for the lines of standard input; the results are one list, in their order."""
    wanted = uids(avala, "tasks")[:3]
    page = avala("tasks", "get", "-", stdin="\n".join([*wanted, "", ""]))

    assert [task["uid"] for task in page.json] == wanted


def test_deleting_many(avala: Avala, mock: MockAddress) -> None:
    """Uids of one command are the input of another."""
    before = uids(avala, "webhooks")
    page = avala("webhooks", "delete", "-", "-y", stdin="\n".join(before[:2]))

    assert (page.code, page.out.strip()) == (0, "[]")
    assert uids(avala, "webhooks") == before[2:]


def test_deleting_many_wants_consent_too(avala: Avala, mock: MockAddress) -> None:
    """Standard input is taken by the uids, so nobody can be asked."""
    before = uids(avala, "webhooks")

    assert avala("webhooks", "delete", "-", stdin=before[0]).code == 2
    assert uids(avala, "webhooks") == before


def test_one_failure_does_not_stop_the_others(avala: Avala, mock: MockAddress) -> None:
    """Each object that cannot be handled has its line; the code is 1 in the end."""
    good = uids(avala, "tasks")[0]
    page = avala("tasks", "get", "-", "-q", stdin=f"nope\n{good}\nneither\n")

    assert page.code == 1
    assert page.out == f"{good}\n"
    assert page.err.count("404") == 2
    assert "2 of" in page.err


def test_a_failure_that_concerns_all_stops(avala: Avala, mock: MockAddress) -> None:
    """A wrong key is said once."""
    page = avala("--api-key", "wrong", "tasks", "get", "-", "-q", stdin="a\nb\nc\n")

    assert page.code == 1
    assert "401" in page.error


def test_lists_of_many(avala: Avala, mock: MockAddress) -> None:
    """A list of each object named is one list of all."""
    projects = uids(avala, "projects")[:2]
    each = [avala("projects", "list-tasks", uid, "--all", "-q").out for uid in projects]
    page = avala("projects", "list-tasks", "-", "-q", stdin="\n".join(projects))

    assert page.out == "".join(each)


def test_an_empty_input_is_no_error(avala: Avala, mock: MockAddress) -> None:
    """Nothing in, nothing out."""
    page = avala("tasks", "get", "-", "-o", "jsonl", stdin="")

    assert (page.code, page.out, page.err) == (0, "", "")
