"""Every operation of the document has a command that does what the client's method does."""

from __future__ import annotations

import inspect
import json
import warnings
from typing import Any

import click
import pytest

from avala import Avala as Client
from avala import CursorPage
from avala_ext.cli.app import PROGRAM, walk
from avala_ext.cli.command import MethodCommand
from avala_ext.cli.groups import Level
from avala_ext.cli.show.plain import plain
from tests.cli.conftest import Avala, control
from tests.client.arguments import arguments_for
from tests.conftest import MockAddress
from tests.operations import Operation, operations

EVERY_OPERATION = pytest.mark.parametrize("operation", operations(), ids=lambda op: op.id)
COMMANDS = {words: command for words, command in walk() if not isinstance(command, Level)}


def words_of(operation: Operation) -> tuple[str, ...]:
    """Return the words that call an operation: its tag and its method, with dashes."""
    return tuple(word.replace("_", "-") for word in (*operation.tag.split("."), operation.verb))


@EVERY_OPERATION
def test_has_a_command_with_help(operation: Operation, avala: Avala) -> None:
    """The help names the route, says what is done, and explains every argument and option."""
    command = COMMANDS[words_of(operation)]
    page = avala(*words_of(operation), "--help")

    assert page.code == 0
    assert f"{operation.method} {operation.path}." in " ".join(page.out.split())
    method = inspect.getdoc(operation.function(Client("a-key"))) or ""
    assert method.partition("\n")[0].rstrip(".") in " ".join(page.out.split())
    assert isinstance(command, MethodCommand)
    for argument in command.arguments:
        assert argument.text, argument.name
    for option in command.params:
        if isinstance(option, click.Option) and not option.hidden:
            assert option.help, option.name


@EVERY_OPERATION
def test_shows_what_the_client_gets(operation: Operation, avala: Avala, mock: MockAddress) -> None:
    """The same call by the client and on the command line ends in the same values."""
    with Client() as client:
        given = arguments_for(client, operation)
        result = operation.function(client)(**given)
        expected = plain(result.items if isinstance(result, CursorPage) else result)
        if operation.method != "GET":
            control(mock, "reset")
            given = arguments_for(client, operation)
    page = avala(*words_of(operation), *as_words(operation, given), *consent(operation))

    assert (page.code, page.err) == (0, "")
    assert timeless(page.json if page.out else None) == timeless(expected)


def timeless(value: Any) -> Any:
    """Blank out what depends on the second of the call: when a grant ends, and signed URLs."""
    if isinstance(value, dict):
        return {
            name: None if name == "expires_at" else timeless(member)
            for name, member in value.items()
        }
    if isinstance(value, list):
        return [timeless(member) for member in value]
    return None if isinstance(value, str) and "signature=" in value.lower() else value


def consent(operation: Operation) -> list[str]:
    """Return what a deletion needs where nobody can be asked."""
    return ["--yes"] if operation.method == "DELETE" else []


def as_words(operation: Operation, given: dict[str, Any]) -> list[str]:
    """Write arguments of a method as a user would type them."""
    command = COMMANDS[words_of(operation)]
    assert isinstance(command, MethodCommand)
    in_path = [argument.parameter.name for argument in command.arguments]
    words = [
        given[name] if isinstance(given[name], str) else json.dumps(given[name]) for name in in_path
    ]
    for name, value in given.items():
        if name in in_path or value is None:
            continue
        option = f"--{name.replace('_', '-')}"
        if isinstance(value, bool):
            words.append(option if value else option.replace("--", "--no-", 1))
        elif isinstance(value, str):
            words += [option, value]
        else:
            words += [option, json.dumps(value)]
    return words


def test_walks_everything_that_can_be_called() -> None:
    """Besides the operations there are only tools, waits and other helpers of a resource."""
    by_document = {words_of(operation) for operation in operations()}
    others = {words for words in COMMANDS if words not in by_document}

    assert {"configure", "status", "mock", "shell-completion"} <= {w[0] for w in others}
    assert ("exports", "wait") in others
    assert ("exports", "download") in others


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_no_two_parameters_share_a_spelling(words: tuple[str, ...]) -> None:
    """Whatever the document calls its arguments, no option hides another one."""
    command = COMMANDS[words]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        params = command.get_params(click.Context(command))
    spellings = [s for param in params for s in (*param.opts, *param.secondary_opts)]

    assert len(spellings) == len(set(spellings))


def test_every_group_shows_its_commands(avala: Avala) -> None:
    """A group called alone shows its help and succeeds."""
    for words, level in [((), PROGRAM), *walk()]:
        if isinstance(level, Level):
            page = avala(*words)
            assert page.code == 0
            assert page.out == avala(*words, "--help").out
            for name in level.names():
                assert f"\n  {name}" in page.out
