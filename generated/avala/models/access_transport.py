# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `AccessTransport`."""

from typing import Literal, TypeAlias

AccessTransport: TypeAlias = Literal["avala-edge-v1",] | str
"""How the object is to be fetched. There is one way, `avala-edge-v1`."""
