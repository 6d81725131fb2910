# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FieldErrors`."""

from typing import TypeAlias

FieldErrors: TypeAlias = dict[str, list[str]]
"""Messages by the name of the field they are about."""
