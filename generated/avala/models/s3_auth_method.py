# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `S3AuthMethod`."""

from typing import Literal, TypeAlias

S3AuthMethod: TypeAlias = Literal["access_key", "iam_role"] | str
"""How Avala gets at an S3 bucket, with an access key or by taking on a role."""
