# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `Visibility`."""

from typing import Literal, TypeAlias

Visibility: TypeAlias = Literal["private", "public"] | str
"""Who can see the object, `private` or `public`. More may come."""
