# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `FormFields`."""

from typing import TypeAlias

FormFields: TypeAlias = dict[str, str]
"""Fields of a form, by name."""
