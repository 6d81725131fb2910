# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, unknown, wrong

from .. import models

_FIELDS = frozenset(("format",))


@define(eq=False, repr=False, kw_only=True)
class ProjectExportCreate(Model):
    """How to export a project."""

    format: models.ExportFormat
    """Layout of the exported files: `coco` (COCO JSON), `YOLO` (text files), or Avala's own
    JSON, called `avala-json-external` in the reference and `avala_json` in the webhook guide.
    """

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "ProjectExportCreate")
        get = data.get
        self = cls.__new__(cls)
        value = get("format")
        if type(value) is not str:
            wrong(data, "ProjectExportCreate.format", "a string")
        self.format = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self
