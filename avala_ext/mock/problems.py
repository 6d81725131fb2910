"""Turns schema violations into the documented error body: messages per field.

The wording follows Django REST framework, which the published answers show
(`{"detail": {"slug": ["This field is required."]}}`). Values are never quoted back, so that a
secret in a bad body does not come back in the error.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

GENERAL = "non_field_errors"
"""Field name for problems that belong to the whole body."""

_TYPE_WORDS = {
    "string": "Not a valid string.",
    "integer": "A valid integer is required.",
    "number": "A valid number is required.",
    "boolean": "Must be a valid boolean.",
    "array": "Expected a list of items.",
    "object": "Expected an object.",
    "null": "Must be null.",
}

_LIMIT_WORDS = {
    "minLength": "Ensure this field has at least {} characters.",
    "maxLength": "Ensure this field has no more than {} characters.",
    "minimum": "Ensure this value is greater than or equal to {}.",
    "maximum": "Ensure this value is less than or equal to {}.",
    "exclusiveMinimum": "Ensure this value is greater than {}.",
    "exclusiveMaximum": "Ensure this value is less than {}.",
    "minItems": "Ensure this field has at least {} elements.",
    "maxItems": "Ensure this field has no more than {} elements.",
    "minProperties": "Ensure this object has at least {} keys.",
    "maxProperties": "Ensure this object has no more than {} keys.",
}


def field_messages(errors: Iterable[Any], whole: str = GENERAL) -> dict[str, list[str]]:
    """Group validation errors by the field they concern.

    Args:
        errors: errors of a jsonschema-rs validator.
        whole: name for errors that concern the value as a whole.

    Returns:
        field name to messages; a nested place is named inside the message.
    """
    found: dict[str, list[str]] = {}
    secondary: dict[str, list[str]] = {}
    for error in errors:
        # "Unevaluated properties" repeats what another error already says in better words.
        into = secondary if error.kind.name == "unevaluatedProperties" else found
        for field, message in _describe(error, whole):
            messages = into.setdefault(field, [])
            if message not in messages:
                messages.append(message)
    return found or secondary


def _describe(error: Any, whole: str) -> Iterable[tuple[str, str]]:
    path = [str(step) for step in error.instance_path]
    name = error.kind.name
    if name == "required":
        yield _place([*path, error.kind.property], "This field is required.", whole)
    elif name in ("additionalProperties", "unevaluatedProperties"):
        for extra in error.kind.unexpected:
            yield _place([*path, extra], "Unknown field.", whole)
    else:
        yield _place(path, _words(error), whole)


def _place(path: list[str], message: str, whole: str) -> tuple[str, str]:
    if len(path) > 1:
        return path[0], f"{'.'.join(path[1:])}: {message}"
    return (path[0] if path else whole), message


def _words(error: Any) -> str:
    kind = error.kind
    if kind.name == "type":
        return _type_words(error.instance, list(kind.types))
    if kind.name == "enum":
        return f"Not a valid choice; expected one of {', '.join(map(str, kind.options))}."
    if kind.name in _LIMIT_WORDS:
        return _LIMIT_WORDS[kind.name].format(kind.limit)
    if kind.name == "format":
        return f"Not a valid {kind.format}."
    if kind.name == "pattern":
        return "This value does not match the required pattern."
    if kind.name in ("oneOf", "anyOf"):
        return _branch_words(kind)
    return f"Invalid value ({kind.name})."


def _type_words(instance: Any, types: list[str]) -> str:
    if instance is None:
        return "This field may not be null."
    wanted = [name for name in types if name != "null"] or types
    return _TYPE_WORDS.get(wanted[0], "Wrong type.")


def _branch_words(kind: Any) -> str:
    """The message of the branch that is not the `null` one, when there is only that one."""
    context: list[list[Any]] = getattr(kind, "context", None) or []
    told = {
        _words(error)
        for branch in context
        for error in branch
        if not (error.kind.name == "type" and list(error.kind.types) == ["null"])
    }
    return told.pop() if len(told) == 1 else "Invalid value."
