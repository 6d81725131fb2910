# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `CountByName`."""

from typing import TypeAlias

CountByName: TypeAlias = dict[str, int]
"""Counts by name, for example by status."""
