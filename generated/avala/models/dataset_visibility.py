# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `DatasetVisibility`."""

from typing import Literal, TypeAlias

DatasetVisibility: TypeAlias = Literal["private", "public", "unlisted"] | str
"""Who can see a dataset. `unlisted` is known only to newer servers. A filter grants no access
that you do not have.
"""
