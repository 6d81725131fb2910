# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `AutoLabelJob`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "status",
        "model_type",
        "confidence_threshold",
        "labels",
        "dry_run",
        "total_items",
        "processed_items",
        "successful_items",
        "failed_items",
        "skipped_items",
        "progress_pct",
        "error_message",
        "summary",
        "started_at",
        "completed_at",
        "created_at",
    )
)
_FIELDS = frozenset(("uid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class AutoLabelJob(Model):
    """A job that drafts annotations with a model. It is done when `status` is `completed`; it
    has failed when `status` is `failed`.
    """

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    status: Literal["pending", "running", "completed", "failed"] | str | None = None
    """State of the job, `pending`, `running`, `completed` or `failed`."""
    model_type: Literal["sam3", "yolo", "sam", "object_detection"] | str | None = None
    """Model that runs, for example `yolo`."""
    confidence_threshold: float | None = None
    """How sure a prediction must be, 0 to 1."""
    labels: list[str] | None = None
    """Labels that are looked for. An empty list means all."""
    dry_run: bool | None = None
    """Whether the results are thrown away."""
    total_items: int | None = None
    """Items to label. 0 until they are counted."""
    processed_items: int | None = None
    """Items dealt with so far."""
    successful_items: int | None = None
    """Items that got a draft."""
    failed_items: int | None = None
    """Items on which the model failed."""
    skipped_items: int | None = None
    """Items whose predictions were not sure enough."""
    progress_pct: float | None = None
    """How far the job is, in percent, 0 to 100."""
    error_message: str | None = None
    """Why the job failed."""
    summary: dict[str, Any] | None = None
    """What the job found, such as the number of `detections`."""
    started_at: datetime | None = None
    """When the job began to run."""
    completed_at: datetime | None = None
    """When the job ended."""
    created_at: datetime | None = None
    """When the job was requested."""

    _omitted = frozenset(
        (
            "labels",
            "dry_run",
            "total_items",
            "processed_items",
            "successful_items",
            "failed_items",
            "skipped_items",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "AutoLabelJob")
        if len(data) != 17:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "AutoLabelJob.uid", "a string")
            self.uid = value
            value = data["status"]
            if type(value) is not str and value is not None:
                wrong(data, "AutoLabelJob.status", "a string")
            self.status = value
            value = data["model_type"]
            if type(value) is not str and value is not None:
                wrong(data, "AutoLabelJob.model_type", "a string")
            self.model_type = value
            value = data["confidence_threshold"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "AutoLabelJob.confidence_threshold", "a number")
            self.confidence_threshold = value
            value = data["labels"]
            self.labels = None if value is None else list_of(str, value, "AutoLabelJob.labels")
            value = data["dry_run"]
            if type(value) is not bool and value is not None:
                wrong(data, "AutoLabelJob.dry_run", "a boolean")
            self.dry_run = value
            value = data["total_items"]
            if type(value) is not int and value is not None:
                value = integer(data, "AutoLabelJob.total_items")
            self.total_items = value
            value = data["processed_items"]
            if type(value) is not int and value is not None:
                value = integer(data, "AutoLabelJob.processed_items")
            self.processed_items = value
            value = data["successful_items"]
            if type(value) is not int and value is not None:
                value = integer(data, "AutoLabelJob.successful_items")
            self.successful_items = value
            value = data["failed_items"]
            if type(value) is not int and value is not None:
                value = integer(data, "AutoLabelJob.failed_items")
            self.failed_items = value
            value = data["skipped_items"]
            if type(value) is not int and value is not None:
                value = integer(data, "AutoLabelJob.skipped_items")
            self.skipped_items = value
            value = data["progress_pct"]
            if type(value) is not float and type(value) is not int and value is not None:
                wrong(data, "AutoLabelJob.progress_pct", "a number")
            self.progress_pct = value
            value = data["error_message"]
            if type(value) is not str and value is not None:
                wrong(data, "AutoLabelJob.error_message", "a string")
            self.error_message = value
            value = data["summary"]
            if type(value) is not dict and value is not None:
                wrong(data, "AutoLabelJob.summary", "an object")
            self.summary = value
            value = data["started_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AutoLabelJob.started_at")
            self.started_at = value
            value = data["completed_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AutoLabelJob.completed_at")
            self.completed_at = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "AutoLabelJob.created_at")
            self.created_at = value
        except KeyError:
            return cls.from_dict(complete(data, "AutoLabelJob", _FIELDS, _BLANK))
        self._extra = None if len(data) == 17 else unknown(data, _FIELDS)
        return self
