# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `OrganizationIndustry`."""

from typing import Literal, TypeAlias

OrganizationIndustry: TypeAlias = (
    Literal["robotics", "autonomous_vehicle", "ai_ml", "other", "technology"] | str
)
"""Industry an organization works in. The generated pages list `robotics`, `autonomous_vehicle`,
`ai_ml` and `other`, tests of the SDKs have `technology`; `GET
/organizations/industry-choices/` tells what the server takes.
"""
