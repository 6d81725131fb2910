"""Names of things as users of the client write them."""

from __future__ import annotations

from tools.document_rules.reading import Node, Operation


def method(operation: Operation) -> str:
    """Return the client's method, such as ``client.fleet.devices.list``."""
    tag = (operation.node.get("tags") or [""])[0]
    return f"client.{tag}.{operation.verb}"


def argument(operation: Operation, name: str) -> str:
    """Return one argument of a method, such as ``client.tasks.list(status=...)``."""
    return f"{method(operation)}({name}=...)"


def python_name(parameter: Node) -> str:
    """Return the published Python name of a parameter, which may differ from the API's."""
    return str(parameter.get("schema", {}).get("x-python-name", parameter["name"]))


def positions(operation: Operation) -> list[str]:
    """Return the arguments that are given by position, in their order."""
    return [python_name(node) for _, node in operation.parameters if node["in"] == "path"]
