# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `UploadHeaders`."""

from typing import TypeAlias

UploadHeaders: TypeAlias = dict[str, str]
"""Headers to send along, by name."""
