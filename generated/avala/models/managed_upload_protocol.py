# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `ManagedUploadProtocol`."""

from typing import Literal, TypeAlias

ManagedUploadProtocol: TypeAlias = Literal["fleet-managed-mcap-v1",] | str
"""Name of the protocol. There is one so far."""
