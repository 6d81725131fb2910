"""The document's operations, as tests walk them: how each is reached and what to call it with."""

from __future__ import annotations

import inspect
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).parent.parent
METHODS = ("get", "put", "post", "patch", "delete")


@dataclass(frozen=True)
class Operation:
    """One operation of the document."""

    id: str
    tag: str
    method: str
    path: str
    node: dict[str, Any]
    parameters: tuple[dict[str, Any], ...]

    @property
    def module(self) -> str:
        """Name of the resource's package, such as ``fleet_devices``."""
        return self.tag.replace(".", "_")

    @property
    def verb(self) -> str:
        """Name of the method, such as ``list_items``."""
        return self.id.removeprefix(f"{self.module}_")

    def resource(self, client: Any) -> Any:
        """Return the client's resource, such as ``client.fleet.devices``."""
        for step in self.tag.split("."):
            client = getattr(client, step)
        return client

    def function(self, client: Any) -> Any:
        """Return the bound method of the client."""
        return getattr(self.resource(client), self.verb)

    @property
    def success(self) -> tuple[int, dict[str, Any]]:
        """Status and node of the documented success."""
        status = next(code for code in self.node["responses"] if code.startswith("2"))
        return int(status), self.node["responses"][status]

    @property
    def answer(self) -> dict[str, Any] | None:
        """The schema of a successful answer; ``None`` where there is no body."""
        content = self.success[1].get("content", {})
        return next(iter(content.values()))["schema"] if content else None

    @property
    def example(self) -> Any:
        """The document's example of a successful answer; ``None`` where there is no body."""
        content = self.success[1].get("content", {})
        return next(iter(content.values()))["example"] if content else None

    @property
    def arguments(self) -> dict[str, Any]:
        """Arguments for one call: the examples of what is required, and of the body."""
        given = {
            parameter["schema"].get("x-python-name", parameter["name"]): value_of(
                parameter["schema"]
            )
            for parameter in self.parameters
            if parameter.get("required")
        }
        body = self.node.get("requestBody")
        if body:
            media = resolve(body)["content"]["application/json"]
            example = media["example"] if "example" in media else first_example(media)
            schema = resolve(media["schema"])
            if schema.get("properties"):
                given |= example
            elif schema.get("additionalProperties", True) is not False:
                given["body"] = example
        return given


def first_example(media: dict[str, Any]) -> Any:
    """Return the value of the first of several named examples."""
    return next(iter(media["examples"].values()))["value"]


def value_of(schema: dict[str, Any]) -> Any:
    """Return a value that a schema allows: an example, or one of its documented values."""
    schema = resolve(schema)
    for key in ("examples", "enum", "x-known-values"):
        if schema.get(key):
            return schema[key][0]
    return schema.get("const", "a-value")


@cache
def document() -> dict[str, Any]:
    """Load the document."""
    loaded: dict[str, Any] = yaml.load(
        (ROOT / "openapi" / "avala.yaml").read_text("utf-8"), yaml.CSafeLoader
    )
    return loaded


def resolve(node: dict[str, Any]) -> dict[str, Any]:
    """Follow references until there is none."""
    while "$ref" in node:
        target: Any = document()
        for step in node["$ref"].removeprefix("#/").split("/"):
            target = target[step.replace("~1", "/").replace("~0", "~")]
        node = target
    return node


@cache
def operations() -> tuple[Operation, ...]:
    """Return every operation of the document, in its order."""
    return tuple(
        Operation(
            id=node["operationId"],
            tag=node["tags"][0],
            method=method.upper(),
            path=path,
            node=node,
            parameters=tuple(
                resolve(entry)
                for entry in (*item.get("parameters", ()), *node.get("parameters", ()))
            ),
        )
        for path, item in document()["paths"].items()
        for method, node in item.items()
        if method in METHODS
    )


def signature(function: Any) -> inspect.Signature:
    """Return the signature of a method, as users see it."""
    return inspect.signature(function, eval_str=False)
