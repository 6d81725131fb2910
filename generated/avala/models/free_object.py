# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FreeObject`."""

from typing import Any, TypeAlias

FreeObject: TypeAlias = dict[str, Any]
"""A JSON object whose keys are not documented."""
