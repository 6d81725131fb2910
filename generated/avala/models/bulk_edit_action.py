# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `BulkEditAction`."""

from typing import Literal, TypeAlias

BulkEditAction: TypeAlias = Literal["delete", "upsert"] | str
"""What to do with the object: `upsert` makes it or replaces it, `delete` takes it away."""
