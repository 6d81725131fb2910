# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `StorageConfigSetupInfo`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, new, unknown, wrong

_FIELDS = frozenset(("avala_aws_account_id", "external_id"))


@define(eq=False, repr=False, kw_only=True)
class StorageConfigSetupInfo(Model):
    """What the trust policy of a role must name."""

    avala_aws_account_id: str
    """Number of Avala's AWS account."""
    external_id: str
    """External id that Avala gives when it takes on the role."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "StorageConfigSetupInfo")
        self = new(cls)
        try:
            value = data["avala_aws_account_id"]
            if type(value) is not str:
                wrong(data, "StorageConfigSetupInfo.avala_aws_account_id", "a string")
            self.avala_aws_account_id = value
            value = data["external_id"]
            if type(value) is not str:
                wrong(data, "StorageConfigSetupInfo.external_id", "a string")
            self.external_id = value
        except KeyError:
            return cls.from_dict(complete(data, "StorageConfigSetupInfo", _FIELDS, {}))
        self._extra = None if len(data) == 2 else unknown(data, _FIELDS)
        return self
