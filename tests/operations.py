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
    def example(self) -> Any:
        """The document's example of a successful answer; ``None`` where there is no body."""
        content = self.success[1].get("content", {})
        return next(iter(content.values()))["example"] if content else None

    @property
    def arguments(self) -> dict[str, Any]:
        """Arguments for one call: path parameters from examples, the body's example as keywords."""
        given = {
            parameter["name"]: example_of(parameter["schema"])
            for parameter in self.parameters
            if parameter["in"] == "path"
        }
        body = self.node.get("requestBody")
        if body:
            media = resolve(body)["content"]["application/json"]
            given |= media.get("example") or next(iter(media["examples"].values()))["value"]
        return given


def example_of(schema: dict[str, Any]) -> Any:
    """Return the first example of a schema."""
    schema = resolve(schema)
    return schema["examples"][0]


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
