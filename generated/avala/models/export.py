# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Export`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "name",
        "format",
        "status",
        "error",
        "total_task_count",
        "exported_task_count",
        "download_url",
        "datasets",
        "projects",
        "slices",
        "organization",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Export(Model):
    """A job that packs annotations for download. It is done when `status` is `exported`
    (reference) or `completed` (examples); it has failed when `status` is `failed`.
    """

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str | None = None
    """Name of the export."""
    format: Literal["coco", "YOLO", "avala-json-external", "avala_json"] | str | None = None
    """Layout of the exported files, for example `coco`."""
    status: (
        Literal["requested", "pending", "processing", "exported", "completed", "failed"]
        | str
        | None
    ) = None
    """State of the job. The reference has `requested` and `exported`, the examples `completed`
    and `failed`, the SDKs also `pending` and `processing`. An export made through a project
    ends as `completed`, one made by `POST /exports/` as `exported`.
    """
    error: str | None = None
    """Why the job failed."""
    total_task_count: int | None = None
    """Tasks to export. Null until they are counted."""
    exported_task_count: int | None = None
    """Tasks exported so far. Null at first."""
    download_url: str | None = None
    """URL of the finished archive. Null until the job is done."""
    datasets: list[str] | None = None
    """Uids of the exported datasets."""
    projects: list[str] | None = None
    """Uids of the exported projects."""
    slices: list[str] | None = None
    """Uids of the exported slices."""
    organization: dict[str, Any] | None = None
    """The organization the export belongs to."""
    created_at: datetime | None = None
    """When the export was requested."""
    updated_at: datetime | None = None
    """When the job last changed."""

    _omitted = frozenset(("datasets", "projects", "slices"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Export")
        if len(data) != 14:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Export.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str and value is not None:
                wrong(data, "Export.name", "a string")
            self.name = value
            value = data["format"]
            if type(value) is not str and value is not None:
                wrong(data, "Export.format", "a string")
            self.format = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "Export.status", "a string")
            self.status = value
            value = data["error"]
            if type(value) is not str and value is not None:
                wrong(data, "Export.error", "a string")
            self.error = value
            value = data["total_task_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Export.total_task_count")
            self.total_task_count = value
            value = data["exported_task_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Export.exported_task_count")
            self.exported_task_count = value
            value = data["download_url"]
            if type(value) is not str and value is not None:
                wrong(data, "Export.download_url", "a string")
            self.download_url = value
            value = data["datasets"]
            self.datasets = None if value is None else list_of(str, value, "Export.datasets")
            value = data["projects"]
            self.projects = None if value is None else list_of(str, value, "Export.projects")
            value = data["slices"]
            self.slices = None if value is None else list_of(str, value, "Export.slices")
            value = data["organization"]
            if type(value) is not dict and value is not None:
                wrong(data, "Export.organization", "an object")
            self.organization = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Export.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Export.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Export", _FIELDS, _BLANK))
        self._extra = None if len(data) == 14 else unknown(data, _FIELDS)
        return self
