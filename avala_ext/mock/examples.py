"""Makes schema-valid values out of the document's own examples.

Used for three things: the defaults of a new row, answers of operations that have no behaviour
yet, and rows of resources that the hand-made demo data does not know.
"""

from __future__ import annotations

import copy
from typing import Any

from .contract import JSON_TYPE, Contract, Operation
from .messages import Json, Row, is_list, is_object
from .schemas import Schema

_FORMATS = {
    "date-time": "2026-01-15T09:00:00Z",
    "date": "2026-01-15",
    "time": "09:00:00Z",
    "uri": "https://example.com/",
    "uri-reference": "/",
    "email": "user@example.com",
    "hostname": "example.com",
    "ipv4": "192.0.2.1",
    "uuid": "00000001-0000-4000-8000-000000000001",
}

_TEXTS = ("text", "a", "example", "0" * 64, "0", "A1", "a-b", "A", "example.com", "1.0.0", "/a")


class Examples:
    """Example values for every schema of a contract."""

    def __init__(self, contract: Contract) -> None:
        """Prepare for `contract`; nothing is made before it is asked for."""
        self._contract = contract
        self._schemas = contract.schemas
        self._blanks: dict[str, Row] = {}

    def answer(self, operation: Operation, status: str | None = None) -> Json:
        """Return the documented example of a response, or a made one; None without content."""
        spec = operation.responses[status] if status else operation.success
        if spec.content_type != JSON_TYPE or spec.schema is None:
            return None
        media: Any = self._contract.document
        for step in spec.pointer[:-1]:
            media = media[step]
        for example in _media_examples(media):
            if not self._contract.answer_problems(operation, int(spec.status), example):
                return copy.deepcopy(example)
        return self.value(spec.schema)

    def row(self, component: str) -> Row:
        """Return an example of a component: from a documented answer, else made."""
        for operation in self._contract.operations.values():
            schema = operation.success.schema
            if schema == {"$ref": f"#/components/schemas/{component}"}:
                example = self.answer(operation)
                if is_object(example):
                    return example
        made = self.value({"$ref": f"#/components/schemas/{component}"})
        return made if is_object(made) else {}

    def blank(self, component: str) -> Row:
        """Return a new row of a component with nothing but defaults.

        Nullable fields are null, lists and objects empty, counts zero and flags false unless
        the schema has a default; a required text gets an example.
        """
        found = self._blanks.get(component)
        if found is None:
            required = self._schemas.required_of(self._schemas.components.get(component, {}))
            found = {}
            for name, part in self._schemas.properties(component).items():
                usable, value = self._default(part, name in required)
                if usable:
                    found[name] = value
            self._blanks[component] = found
        # Most values are plain, and copying only the others takes a tenth of the time.
        return {
            name: copy.deepcopy(value) if is_object(value) or is_list(value) else value
            for name, value in found.items()
        }

    def _default(self, schema: Schema, required: bool) -> tuple[bool, Json]:
        resolved = self._schemas.resolve(schema)
        for place in (schema, resolved, self._schemas.non_null(schema)):
            if "default" in place:
                return True, place["default"]
        if self._schemas.nullable(schema):
            return True, None
        simple: dict[str, Json] = {"array": [], "boolean": False, "integer": 0, "number": 0}
        kind = self._schemas.kind(schema)
        if kind in simple and not resolved.get("minItems") and not resolved.get("minimum"):
            return True, simple[kind]
        if kind == "object" and not self._schemas.required_of(schema):
            return True, {}
        return (True, self.value(schema)) if required else (False, None)

    def value(self, schema: Schema, depth: int = 0) -> Json:
        """Return a value that a schema allows, from its examples where it has any."""
        resolved = self._schemas.resolve(schema)
        for key in ("const", "default", "example"):
            if key in resolved and resolved[key] is not None:
                return copy.deepcopy(resolved[key])
        for key in ("examples", "x-known-values", "enum"):
            if resolved.get(key):
                return copy.deepcopy(resolved[key][0])
        for key in ("oneOf", "anyOf"):
            if resolved.get(key) and "properties" not in resolved:
                return self.value(self._schemas.non_null(resolved), depth + 1)
        return self._by_type(resolved, depth)

    def _by_type(self, schema: Schema, depth: int) -> Json:
        kind = self._schemas.kind(schema)
        if kind == "object":
            return self._object(schema, depth)
        if kind == "array":
            count = schema.get("minItems", 0 if depth > 4 else 1)
            return [self.value(schema.get("items", {}), depth + 1) for _ in range(count)]
        if kind in ("integer", "number"):
            return schema.get("minimum", schema.get("exclusiveMinimum", -1) + 1)
        if kind == "boolean":
            return True
        return self._text(schema) if kind == "string" else None

    def _object(self, schema: Schema, depth: int) -> Row:
        required = self._schemas.required_of(schema)
        return {
            name: self.value(part, depth + 1)
            for name, part in self._schemas.properties_of(schema)
            if name in required or depth < 4
        }

    def _text(self, schema: Schema) -> str:
        known = _FORMATS.get(schema.get("format", ""))
        if known is not None:
            return known
        low, high = schema.get("minLength", 0), schema.get("maxLength", 1000)
        # A pattern is met by trying: the document's patterns are simple words.
        for text in _TEXTS:
            padded = text.ljust(low, text[-1])[:high]
            if self._fits(schema, padded):
                return padded
        return "text".ljust(low, "t")[:high]

    def _fits(self, schema: Schema, text: str) -> bool:
        import jsonschema_rs

        pattern = schema.get("pattern")
        return pattern is None or jsonschema_rs.is_valid({"pattern": pattern}, text)


def _media_examples(media: dict[str, Any]) -> list[Json]:
    found = [media["example"]] if "example" in media else []
    found += [one["value"] for one in media.get("examples", {}).values() if "value" in one]
    return found
