# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, list_of, unknown, wrong

from .. import models

_FIELDS = frozenset(
    (
        "name",
        "format",
        "datasets",
        "projects",
        "slices",
        "filter_query_string",
        "project",
        "dataset",
    )
)


@define(eq=False, repr=False, kw_only=True)
class ExportCreate(Model):
    """What to export and how. Name at least one source to get anything."""

    name: str | None = None
    """Name of the export, 1 to 255 characters."""
    format: models.ExportFormat | None = None
    """Layout of the exported files: `coco` (COCO JSON), `YOLO` (text files), or Avala's own
    JSON, called `avala-json-external` in the reference and `avala_json` in the webhook guide.
    """
    datasets: list[str] | None = None
    """Uids of datasets to export."""
    projects: list[str] | None = None
    """Uids of projects to export."""
    slices: list[str] | None = None
    """Uids of slices to export."""
    filter_query_string: str | None = None
    """Query that narrows the exported items. Its syntax is not published."""
    project: str | None = None
    """Uid of one project to export, the SDKs' short form of `projects`."""
    dataset: str | None = None
    """Uid of one dataset to export, the SDKs' short form of `datasets`."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if not isinstance(data, dict):
            data = object_(data, "ExportCreate")
        get = data.get
        self = cls.__new__(cls)
        value = get("name")
        if type(value) is not str and value is not None:
            wrong(data, "ExportCreate.name", "a string")
        self.name = value
        value = get("format")
        if type(value) is not str and value is not None:
            wrong(data, "ExportCreate.format", "a string")
        self.format = value
        value = get("datasets")
        self.datasets = None if value is None else list_of(str, value, "ExportCreate.datasets")
        value = get("projects")
        self.projects = None if value is None else list_of(str, value, "ExportCreate.projects")
        value = get("slices")
        self.slices = None if value is None else list_of(str, value, "ExportCreate.slices")
        value = get("filter_query_string")
        if type(value) is not str and value is not None:
            wrong(data, "ExportCreate.filter_query_string", "a string")
        self.filter_query_string = value
        value = get("project")
        if type(value) is not str and value is not None:
            wrong(data, "ExportCreate.project", "a string")
        self.project = value
        value = get("dataset")
        if type(value) is not str and value is not None:
            wrong(data, "ExportCreate.dataset", "a string")
        self.dataset = value
        self._extra = None if _FIELDS.issuperset(data) else unknown(data, _FIELDS)
        return self

    _omitted = frozenset(
        (
            "name",
            "format",
            "datasets",
            "projects",
            "slices",
            "filter_query_string",
            "project",
            "dataset",
        )
    )
