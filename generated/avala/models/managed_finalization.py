# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `ManagedFinalization`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, new, unknown, wrong

_FIELDS = frozenset(
    (
        "uid",
        "state",
        "stage",
        "attempts",
        "failures",
        "code",
        "available_at",
        "publication_uid",
        "dataset_uid",
    )
)


@define(eq=False, repr=False, kw_only=True)
class ManagedFinalization(Model):
    """The job that checks and publishes the files of a managed upload."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    state: Literal["pending", "running", "retry_wait", "succeeded", "failed"] | str
    """State of the job: `pending`, `running`, `retry_wait`, `succeeded` or `failed`. Others may
    come.
    """
    stage: Literal["complete", "verify", "attach", "prepare", "publish"] | str
    """What the job does at present: `complete` (join the parts), `verify`, `attach`, `prepare`
    or `publish`. Others may come.
    """
    attempts: int
    """How often the job was begun."""
    failures: int
    """How often it failed, 0 to 5."""
    code: (
        Literal[
            "pending",
            "running",
            "capacity_pending",
            "worker_disabled",
            "deadline_exceeded",
            "lease_lost",
            "source_unavailable",
            "attempts_exhausted",
            "published",
            "content_mismatch",
            "invalid_mcap",
        ]
        | str
    )
    """Why the job is in this state. `content_mismatch` and `invalid_mcap` are final, any other
    failure is worth another `managed_finalize`.
    """
    available_at: datetime
    """From when on the job may run."""
    publication_uid: str | None
    """Uid of the publication. Not null once the job has succeeded."""
    dataset_uid: str | None
    """Uid of the dataset that holds the files. Not null once the job has succeeded."""

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "ManagedFinalization")
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "ManagedFinalization.uid", "a string")
            self.uid = value
            value = data["state"]
            if type(value) is not str:
                wrong(data, "ManagedFinalization.state", "a string")
            self.state = value
            value = data["stage"]
            if type(value) is not str:
                wrong(data, "ManagedFinalization.stage", "a string")
            self.stage = value
            value = data["attempts"]
            if type(value) is not int:
                value = integer(data, "ManagedFinalization.attempts")
            self.attempts = value
            value = data["failures"]
            if type(value) is not int:
                value = integer(data, "ManagedFinalization.failures")
            self.failures = value
            value = data["code"]
            if type(value) is not str:
                wrong(data, "ManagedFinalization.code", "a string")
            self.code = value
            value = data["available_at"]
            if value is None:
                wrong(data, "ManagedFinalization.available_at", "a time")
            try:
                value = iso(value)
            except (TypeError, ValueError):
                value = parse_datetime(value, "ManagedFinalization.available_at")
            self.available_at = value
            value = data["publication_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "ManagedFinalization.publication_uid", "a string")
            self.publication_uid = value
            value = data["dataset_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "ManagedFinalization.dataset_uid", "a string")
            self.dataset_uid = value
        except KeyError:
            return cls.from_dict(complete(data, "ManagedFinalization", _FIELDS, {}))
        self._extra = None if len(data) == 9 else unknown(data, _FIELDS)
        return self
