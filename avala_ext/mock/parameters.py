"""Reads path and query parameters: text to typed values, then checked by their schemas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl

from .messages import Json
from .problems import field_messages
from .schemas import Schema, Schemas

_INTEGER = re.compile(r"-?(0|[1-9][0-9]*)")
_NUMBER = re.compile(r"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?")
_BOOLEANS = {"true": True, "false": False, "True": True, "False": False, "1": True, "0": False}


@dataclass(slots=True, frozen=True)
class Parameter:
    """One documented parameter, ready to read a value."""

    name: str
    place: str
    required: bool
    schema: Schema
    kind: str
    item_kind: str
    explode: bool
    validator: Any

    def read(self, texts: list[str]) -> tuple[Json, list[str]]:
        """Return the typed value of the texts given for this parameter, and what is wrong."""
        if self.kind == "array":
            value: Json = [_typed(text, self.item_kind) for text in self._pieces(texts)]
        elif len(texts) > 1:
            return None, ["Give this parameter once."]
        else:
            value = _typed(texts[0], self.kind)
        if self.validator.is_valid(value):
            return value, []
        found = field_messages(self.validator.iter_errors(value), self.name)
        return None, [message for messages in found.values() for message in messages]

    def _pieces(self, texts: list[str]) -> Iterable[str]:
        if self.explode:
            return texts
        return [piece for text in texts for piece in text.split(",")]


def compile_parameter(schemas: Schemas, pointer: tuple[str, ...], raw: Schema) -> Parameter:
    """Make a `Parameter` of a parameter object.

    Args:
        schemas: the document's schemas.
        pointer: where the object stands in the document; its validator is compiled from there.
        raw: the object itself, resolved.
    """
    schema = raw.get("schema", {})
    kind = schemas.kind(schema)
    items: Schema = schemas.non_null(schema).get("items", {}) if kind == "array" else {}
    return Parameter(
        name=raw["name"],
        place=raw["in"],
        required=bool(raw.get("required", raw["in"] == "path")),
        schema=schemas.non_null(schema) | {k: v for k, v in schema.items() if k != "$ref"},
        kind=kind,
        item_kind=schemas.kind(items) if items else "",
        explode=bool(raw.get("explode", raw.get("style", "form") == "form")),
        validator=schemas.validator((*pointer, "schema")),
    )


def read_query(
    parameters: Iterable[Parameter], raw: str
) -> tuple[dict[str, Json], dict[str, list[str]]]:
    """Read the query string of a request.

    Args:
        parameters: the query parameters that the document lists for the operation.
        raw: the query string as it came.

    Returns:
        typed values by name (absent ones left out) and problems by name. A parameter that the
        document does not know is a problem: ignoring it would hide a client's slip.
    """
    given: dict[str, list[str]] = {}
    for name, text in parse_qsl(raw, keep_blank_values=True):
        given.setdefault(name, []).append(text)
    values: dict[str, Json] = {}
    problems: dict[str, list[str]] = {}
    for parameter in parameters:
        texts = given.pop(parameter.name, None)
        if texts is None:
            if parameter.required:
                problems[parameter.name] = ["This field is required."]
            continue
        value, wrong = parameter.read(texts)
        if wrong:
            problems[parameter.name] = wrong
        else:
            values[parameter.name] = value
    for name in given:
        problems[name] = ["Unknown query parameter."]
    return values, problems


def read_headers(
    parameters: Iterable[Parameter], headers: Mapping[str, str]
) -> dict[str, list[str]]:
    """Return what is wrong with the documented headers of a request, by name.

    Args:
        parameters: the header parameters that the document lists for the operation.
        headers: the request's headers, names in lower case. Unknown ones are nobody's affair.
    """
    problems: dict[str, list[str]] = {}
    for parameter in parameters:
        text = headers.get(parameter.name.lower())
        if text is not None:
            wrong = parameter.read([text])[1]
        else:
            wrong = ["This header is required."] if parameter.required else []
        if wrong:
            problems[parameter.name] = wrong
    return problems


def _typed(text: str, kind: str) -> Json:
    """Convert text to the JSON type that the schema names; unconvertible text stays text."""
    if kind == "integer" and _INTEGER.fullmatch(text) and len(text) < 30:
        return int(text)
    if kind == "number" and _NUMBER.fullmatch(text) and len(text) < 60:
        return float(text)
    if kind == "boolean":
        return _BOOLEANS.get(text, text)
    return text
