"""Checks of our own for schemathesis, for what its built-in ones cannot see.

Schemathesis imports this module by the name in its configuration. A check gets the case and the
answer, and raises AssertionError; any other exception would count as an error of the harness.
The follow-up questions are asked with the headers of the request itself, so with its key.
"""

from __future__ import annotations

import importlib
import inspect
import json
import os
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any, TypeAlias
from urllib.parse import SplitResult, parse_qs, urlsplit

import requests
import schemathesis
from schemathesis import Case as AnyCase
from schemathesis import CheckContext, HookContext, Response
from schemathesis.cli import EventHandler, handler
from schemathesis.engine import events

from tools.contracts import writes
from tools.contracts.agreement import differences, plain
from tools.contracts.lists import List, is_sorted, lists
from tools.contracts.settings import COUNTS
from tools.document_rules.reading import Node

UNKNOWN = "surely_not_documented"

Case: TypeAlias = AnyCase[Any]

_session = requests.Session()
_probed: set[tuple[str, str]] = set()


class _Document:
    """What the document says, as far as the checks need it; known once it is loaded."""

    lists: Mapping[tuple[str, str], List]
    stored: Mapping[str, frozenset[str]]
    readable: re.Pattern[str]


_document = _Document()


@schemathesis.hook
def after_load_schema(context: HookContext, schema: Any) -> None:
    """Learn what the document says."""
    content = schema.raw_schema
    _document.lists = {(one.operation.method, one.operation.path): one for one in lists(content)}
    _document.stored = writes.stored(content)
    _document.readable = writes.readable(content)


@schemathesis.check
def list_keeps_to_its_query(ctx: CheckContext, response: Response, case: Case) -> None:
    """Filters hold for every item, no page is longer than asked, the order is the one asked for."""
    found = _document.lists.get((case.method.lower(), case.path))
    if found is None or response.status_code != 200:
        return
    items = found.items(response.json())
    query = parse_qs(_url(response).query, keep_blank_values=True)
    for one in found.filters:
        if one.name in query:
            wrong = [item for item in items if not one.keeps(item, query[one.name])]
            assert not wrong, f"{one.name}={query[one.name]} let through {wrong[0]}"
    if "limit" in query:
        assert len(items) <= int(query["limit"][0]), f"{len(items)} items on one page"
    ordering = query.get("ordering", [""])[0]
    if ordering.removeprefix("-") in found.properties:
        assert is_sorted(items, ordering), f"not in the order {ordering}"


@schemathesis.check
def write_is_stored(ctx: CheckContext, response: Response, case: Case) -> None:
    """What a create or update was given comes back in its answer, and at the next read."""
    if response.status_code not in (200, 201) or case.method == "GET" or not response.content:
        return
    kept = _document.stored[case.operation.definition.raw["operationId"]]
    sent = {name: value for name, value in _sent(response).items() if name in kept}
    unlike = writes.unlike(sent, response.json())
    assert not unlike, f"sent and answered differ: {'; '.join(unlike[:5])}"
    own = _url(response)._replace(query="").geturl() if case.method != "POST" else ""
    address = response.headers.get("location", [own])[0]
    if sent and _document.readable.fullmatch(urlsplit(address).path):
        read = _session.get(address, headers=_asking(response))
        assert read.status_code == 200, f"answered {read.status_code} when read afterwards"
        unlike = writes.unlike(sent, read.json())
        assert not unlike, f"sent and read differ: {'; '.join(unlike[:5])}"


@schemathesis.check
def unknown_query_is_refused(ctx: CheckContext, response: Response, case: Case) -> None:
    """A query parameter that is not documented is refused; asked once for each operation."""
    if not 200 <= response.status_code < 300 or not _first_time("query", case):
        return
    asked = response.request
    answer = _session.request(
        asked.method or "GET",
        str(asked.url),
        params={UNKNOWN: "1"},
        headers=_asking(response),
        data=asked.body,
    )
    assert answer.status_code == 400, f"answered {answer.status_code} to ?{UNKNOWN}=1"


@schemathesis.check
def unknown_page_is_not_found(ctx: CheckContext, response: Response, case: Case) -> None:
    """A page that the server never named is answered with 404; asked once for each list."""
    found = _document.lists.get((case.method.lower(), case.path))
    if found is None or response.status_code != 200 or not _first_time("page", case):
        return
    names = found.operation.parameter_names("query")
    for name, value in (("cursor", UNKNOWN), ("page", "999999")):
        if name in names:
            address = _url(response)._replace(query=f"{name}={value}").geturl()
            status = _session.get(address, headers=_asking(response)).status_code
            assert status == 404, f"answered {status} to {name}={value}"


@schemathesis.check
def next_page_follows(ctx: CheckContext, response: Response, case: Case) -> None:
    """`next` leads to other items, with the same filters; followed once for each list."""
    found = _document.lists.get((case.method.lower(), case.path))
    body = response.json() if found and response.status_code == 200 else None
    following = body.get("next") if isinstance(body, dict) else None
    if found is None or not following or not _first_time("next", case):
        return
    read = _session.get(following, headers=_asking(response))
    assert read.status_code == 200, f"the next page is answered with {read.status_code}"
    seen = found.items(body)
    assert not any(item in seen for item in found.items(read.json())), "the next page repeats items"
    asked, going = (parse_qs(url.query) for url in (_url(response), urlsplit(following)))
    kept = {name: texts for name, texts in asked.items() if name not in ("cursor", "page")}
    assert kept.items() <= going.items(), f"next loses {kept.keys() - going.keys()}"


@schemathesis.check
def client_understands(ctx: CheckContext, response: Response, case: Case) -> None:
    """The generated client reads the answer, and writes back what it read."""
    if not 200 <= response.status_code < 300 or not response.content:
        return
    decode = _decoder(case.operation.definition.raw)
    if decode is None:
        return
    body = response.json()
    try:
        written = plain(decode(body))
    except Exception as error:
        raise AssertionError(f"the client cannot read it: {error!r}") from error
    unlike = list(differences(body, written))
    assert not unlike, f"answered and read differ: {'; '.join(unlike[:5])}"


@handler()
class CountChecks(EventHandler[Any]):
    """Writes how many scenarios ran and which checks were made to the file `COUNTS` names."""

    def __init__(self, *args: Any, **options: Any) -> None:
        self._made: Counter[str] = Counter()
        self._scenarios = 0

    def handle_event(self, ctx: Any, event: Any) -> None:
        """Count the checks of a finished scenario."""
        if isinstance(event, events.ScenarioFinished):
            self._scenarios += 1
            for checks in event.recorder.checks.values():
                self._made.update(check.name for check in checks)

    def shutdown(self, ctx: Any) -> None:
        """Write the file."""
        path = os.environ.get(COUNTS)
        if path:
            counts = {"scenarios": self._scenarios, "checks": self._made}
            Path(path).write_text(json.dumps(counts))


def _first_time(question: str, case: Case) -> bool:
    """Tell whether a question has not been asked of an operation before."""
    asked = (question, case.operation.label)
    if asked in _probed:
        return False
    _probed.add(asked)
    return True


def _url(response: Response) -> SplitResult:
    return urlsplit(str(response.request.url))


def _sent(response: Response) -> Node:
    """Return the JSON object that was sent; an empty one when it was anything else."""
    try:
        body = json.loads(response.request.body or b"")
    except ValueError:
        return {}
    return body if isinstance(body, dict) else {}


def _asking(response: Response) -> dict[str, str]:
    headers = dict(response.request.headers)
    headers.pop("Content-Length", None)
    return headers


def _decoder(operation: Node) -> Any:
    return _decoder_of(operation["operationId"], operation["tags"][0].replace(".", "_"))


@cache
def _decoder_of(name: str, tag: str) -> Any:
    """Return what the client decodes the answers of an operation with."""
    build = importlib.import_module(f"avala.api.{tag}.{name}").request
    needed = [
        parameter.name
        for parameter in inspect.signature(build).parameters.values()
        if parameter.default is parameter.empty
    ]
    return build(**dict.fromkeys(needed, "x")).decode
