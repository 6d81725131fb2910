# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `AlertChannelType`."""

from typing import Literal, TypeAlias

AlertChannelType: TypeAlias = Literal["email", "slack", "webhook"] | str
"""Kind of channel. The channel inside the application needs none."""
