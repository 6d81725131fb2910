"""Checks data from a file before the mock begins with them.

A row that breaks its component would make the mock break the document: every answer that shows
it would be a 500. Such a file is refused at once, with the place and what to do about it.

Names that begin with an underscore, of collections as of fields, are the mock's own and are not
described by the document; of them, only API keys are checked.
"""

from __future__ import annotations

import difflib

from .catalog import Catalog
from .contract import Contract
from .hooks import load_behaviours
from .keys import COLLECTION as KEYS
from .keys import KeyProblem, check_row
from .messages import Row
from .problems import field_messages
from .state import StateError
from .store import Snapshot

_ADVICE = 'see schema {} in the API reference; "GET /_mock/store/{}" of a demo mock has examples'


def check(snapshot: Snapshot, contract: Contract) -> Snapshot:
    """Return a snapshot whose rows all keep to the document.

    Raises:
        StateError: naming component, row and field of the first that does not.
    """
    known = Catalog(contract, load_behaviours().aliases).collections
    _check_keys(snapshot)
    for name, entries in snapshot.collections.items():
        if name.startswith("_"):
            continue
        if name not in known:
            raise StateError(_unknown(name, sorted(known)))
        for number, entry in enumerate(entries.values(), 1):
            _check_row(contract, name, number, entry.row)
    return snapshot


def _check_keys(snapshot: Snapshot) -> None:
    for number, entry in enumerate(snapshot.collections.get(KEYS, {}).values(), 1):
        try:
            check_row(entry.row)
        except KeyProblem as error:
            raise StateError(f"{KEYS}, row {number}: {error}") from error


def _check_row(contract: Contract, name: str, number: int, row: Row) -> None:
    shown = {field: value for field, value in row.items() if not field.startswith("_")}
    validator = contract.schemas.component(name)
    if validator.is_valid(shown):
        return
    field, messages = next(iter(field_messages(validator.iter_errors(shown)).items()))
    advice = _ADVICE.format(name, name)
    raise StateError(f"{name}, row {number}, field {field}: {messages[0]} ({advice})")


def _unknown(name: str, known: list[str]) -> str:
    close = difflib.get_close_matches(name, known, 1)
    advice = f"did you mean {close[0]}?" if close else f"known are {', '.join(known)}"
    return f"nothing is kept under the name {name}; {advice}"
