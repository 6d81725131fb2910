"""Validators for every place of the document, and the small questions asked about schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias
from urllib.parse import quote

from .extra import missing
from .messages import is_list, is_object

try:
    import jsonschema_rs
except ModuleNotFoundError as error:
    raise missing(error) from error

Schema: TypeAlias = dict[str, Any]

_DOCUMENT_URI = "urn:avala:document"
_COMPONENTS = "#/components/schemas/"


class Schemas:
    """The document's schemas: resolved, questioned and compiled on demand.

    A validator is compiled at its first use and kept; compiling all of a document of 150
    operations takes some 20 ms, so that neither start-up nor first use is felt.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        """Index `document`, a whole OpenAPI 3.1 document as plain data."""
        self.document = document
        self.components: dict[str, Schema] = document.get("components", {}).get("schemas", {})
        self._registry = jsonschema_rs.Registry([(_DOCUMENT_URI, document)])
        self._validators: dict[tuple[str, ...], Any] = {}
        self._properties: dict[str, dict[str, Schema]] = {}

    def validator(self, pointer: tuple[str, ...]) -> Any:
        """Return the compiled validator of the schema at `pointer` (unescaped steps)."""
        found = self._validators.get(pointer)
        if found is None:
            text = "/".join(_escape(step) for step in pointer)
            found = self._validators[pointer] = self._compile(text)
        return found

    def component(self, name: str) -> Any:
        """Return the compiled validator of a component schema."""
        return self.validator(("components", "schemas", name))

    def _compile(self, pointer: str) -> Any:
        return jsonschema_rs.Draft202012Validator(
            {"$ref": f"{_DOCUMENT_URI}#/{pointer}"},
            registry=self._registry,
            validate_formats=True,
            offline=True,
        )

    def resolve(self, node: Any) -> Any:
        """Follow local references until something else is found."""
        for _ in range(20):
            if not is_object(node) or "$ref" not in node:
                return node
            node = self.at(str(node["$ref"]))
        raise ValueError(f"reference loop at {node!r}")

    def at(self, reference: str) -> Any:
        """Return what a local reference such as ``#/components/schemas/Task`` points to."""
        node: Any = self.document
        for step in reference.removeprefix("#/").split("/"):
            node = node[step.replace("~1", "/").replace("~0", "~")]
        return node

    def properties(self, name: str) -> dict[str, Schema]:
        """Return the properties of a component, those of its `allOf` members included."""
        found = self._properties.get(name)
        if found is None:
            schema = self.components.get(name, {})
            found = self._properties[name] = dict(self.properties_of(schema))
        return found

    def properties_of(self, schema: Schema) -> Iterator[tuple[str, Schema]]:
        """Yield each property of a schema with its own schema, unresolved."""
        resolved = self.resolve(schema)
        for member in resolved.get("allOf", ()):
            yield from self.properties_of(member)
        yield from resolved.get("properties", {}).items()

    def required_of(self, schema: Schema) -> set[str]:
        """Return the names that a schema or its `allOf` members require."""
        resolved = self.resolve(schema)
        names = set(resolved.get("required", ()))
        for member in resolved.get("allOf", ()):
            names |= self.required_of(member)
        return names

    def nullable(self, schema: Schema) -> bool:
        """Whether a schema says in any of the usual ways that null is allowed."""
        resolved = self.resolve(schema)
        kinds = resolved.get("type")
        if kinds == "null" or (is_list(kinds) and "null" in kinds):
            return True
        return any(
            self.nullable(branch) for key in ("oneOf", "anyOf") for branch in resolved.get(key, ())
        )

    def non_null(self, schema: Schema) -> Schema:
        """Return the branch of a nullable schema that is not null, resolved."""
        resolved: Schema = self.resolve(schema)
        for key in ("oneOf", "anyOf"):
            for branch in resolved.get(key, ()):
                target = self.resolve(branch)
                if target.get("type") != "null":
                    return self.non_null(target)
        return resolved

    def kind(self, schema: Schema) -> str:
        """Return the JSON type of a schema, null left aside; `""` when it says none."""
        resolved = self.non_null(schema)
        kinds = resolved.get("type", "")
        if is_list(kinds):
            return next((kind for kind in kinds if kind != "null"), "null")
        if not kinds and ("properties" in resolved or "allOf" in resolved):
            return "object"
        return str(kinds)


def component_name(schema: Any) -> str | None:
    """Return the component that a schema is a reference to, or None."""
    reference = schema.get("$ref", "") if is_object(schema) else ""
    return reference.removeprefix(_COMPONENTS) if reference.startswith(_COMPONENTS) else None


def _escape(step: str) -> str:
    # JSON pointer escapes first, then percent-encoding: "{uid}" is no valid URI fragment.
    return quote(step.replace("~", "~0").replace("/", "~1"), safe="~")
