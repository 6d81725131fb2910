# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `BulkEditItem`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define

from avala_ext.decode import object_
from avala_ext.model import Model, complete, integer, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "object_type",
        "dataset_item_uid",
        "sequence_uid",
        "object_name",
        "object_name_plural",
        "duration",
        "object_data",
    )
)
_FIELDS = frozenset(("action", "object_uuid", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class BulkEditItem(Model):
    """One edit. It names exactly one of `dataset_item_uid` and `sequence_uid`, and an upsert
    also has `object_type` and `object_data`. Known keys of the data of a cuboid are
    `coordinate_system`, `label`, `object_id`, `position` (`px`, `py`, `pz`), `dimensions`
    (`dx`, `dy`, `dz`) and `rotation`, a quaternion (`qx`, `qy`, `qz`, `qw`).
    """

    action: models.BulkEditAction
    """What to do with the object: `upsert` makes it or replaces it, `delete` takes it away."""
    object_uuid: str
    """Your own identifier of the object, the same on all frames of a track. 1 to 100 characters,
    usually a UUID.
    """
    object_type: models.BulkEditObjectType | None = None
    """Kind of object: `cuboid` belongs to a dataset item, `cuboid 3d` and `point cloud polyline`
    belong to a sequence. An upsert needs it.
    """
    dataset_item_uid: str | None = None
    """Uid of the dataset item the object is on. Null if it is on a sequence."""
    sequence_uid: str | None = None
    """Uid of the sequence the object is on. Null if it is on a dataset item."""
    object_name: str | None = None
    """Name of the kind of object, for example `Forklift`."""
    object_name_plural: str | None = None
    """The same name in the plural."""
    duration: int | None = None
    """How long the object lasts. The unit is not published; 0 has been seen."""
    object_data: dict[str, Any] | None = None
    """A JSON object whose keys are not documented."""

    _omitted = frozenset(
        (
            "object_type",
            "dataset_item_uid",
            "sequence_uid",
            "object_name",
            "object_name_plural",
            "duration",
            "object_data",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "BulkEditItem")
        if len(data) != 9:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["action"]
            if type(value) is not str:
                wrong(data, "BulkEditItem.action", "a string")
            self.action = value
            value = data["object_uuid"]
            if type(value) is not str:
                wrong(data, "BulkEditItem.object_uuid", "a string")
            self.object_uuid = value
            value = data["object_type"]
            if type(value) is not str and value is not None:
                wrong(data, "BulkEditItem.object_type", "a string")
            self.object_type = value
            value = data["dataset_item_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "BulkEditItem.dataset_item_uid", "a string")
            self.dataset_item_uid = value
            value = data["sequence_uid"]
            if type(value) is not str and value is not None:
                wrong(data, "BulkEditItem.sequence_uid", "a string")
            self.sequence_uid = value
            value = data["object_name"]
            if type(value) is not str and value is not None:
                wrong(data, "BulkEditItem.object_name", "a string")
            self.object_name = value
            value = data["object_name_plural"]
            if type(value) is not str and value is not None:
                wrong(data, "BulkEditItem.object_name_plural", "a string")
            self.object_name_plural = value
            value = data["duration"]
            if type(value) is not int and value is not None:
                value = integer(data, "BulkEditItem.duration")
            self.duration = value
            value = data["object_data"]
            if type(value) is not dict and value is not None:
                wrong(data, "BulkEditItem.object_data", "an object")
            self.object_data = value
        except KeyError:
            return cls.from_dict(complete(data, "BulkEditItem", _FIELDS, _BLANK))
        self._extra = None if len(data) == 9 else unknown(data, _FIELDS)
        return self
