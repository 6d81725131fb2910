# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `PredictionModel`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, new, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "uid",
        "name",
        "description",
        "model_type_name",
        "model_type_description",
        "is_public",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(_BLANK)


@define(eq=False, repr=False, kw_only=True)
class PredictionModel(Model):
    """A ready-made model that can make predictions on dataset items."""

    uid: str | None = None
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str | None = None
    """Name of the model."""
    description: str | None = None
    """What the model does."""
    model_type_name: Literal["segmentation", "detection"] | str | None = None
    """Kind of model, for example `segmentation` or `detection`."""
    model_type_description: str | None = None
    """The kind in words."""
    is_public: bool | None = None
    """Whether everybody can use the model."""
    created_at: datetime | None = None
    """When the model was created."""
    updated_at: datetime | None = None
    """When the model last changed."""

    _omitted = frozenset(("uid",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "PredictionModel")
        if len(data) != 8:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str and value is not None:
                wrong(data, "PredictionModel.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str and value is not None:
                wrong(data, "PredictionModel.name", "a string")
            self.name = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "PredictionModel.description", "a string")
            self.description = value
            value = data["model_type_name"]
            if type(value) is not str and value is not None:
                wrong(data, "PredictionModel.model_type_name", "a string")
            self.model_type_name = value
            value = data["model_type_description"]
            if type(value) is not str and value is not None:
                wrong(data, "PredictionModel.model_type_description", "a string")
            self.model_type_description = value
            value = data["is_public"]
            if type(value) is not bool and value is not None:
                wrong(data, "PredictionModel.is_public", "a boolean")
            self.is_public = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "PredictionModel.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "PredictionModel.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "PredictionModel", _FIELDS, _BLANK))
        self._extra = None if len(data) == 8 else unknown(data, _FIELDS)
        return self
