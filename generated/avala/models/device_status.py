# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `DeviceStatus`."""

from typing import Literal, TypeAlias

DeviceStatus: TypeAlias = (
    Literal["active", "inactive", "maintenance", "offline", "online", "provisioning"] | str
)
"""State of a device. The TypeScript pages and the command line have `online`, `offline` and
`maintenance`, a Python page `active` and `inactive`; `provisioning` has been seen.
"""
