# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `InferenceProvider`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, check, complete, new, one_of, unknown, wrong

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "description",
        "provider_type",
        "config",
        "is_active",
        "project",
        "last_test_at",
        "last_test_success",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class InferenceProvider(Model):
    """A model of yours that Avala can call."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the provider."""
    description: str | None = None
    """What the model does."""
    provider_type: Literal["http", "sagemaker", "openai", "anthropic", "custom"] | str | None = None
    """How the model is called, for example `http` or `sagemaker`."""
    config: dict[str, Any] | None = None
    """Where the model is and how to get at it. For `http` there are `endpoint_url`,
    `auth_header`, `auth_type`, `headers`, `timeout` and `response_key`, for `sagemaker`
    `endpoint_name` and `region`. It can hold credentials.
    """
    is_active: bool | None = None
    """Whether the model may be called at present."""
    project: str | int | None = None
    """Project the provider is for. The SDKs have its uid, a generated page has a number. Null
    means the whole organization.
    """
    last_test_at: datetime | None = None
    """When the model was last tested."""
    last_test_success: bool | None = None
    """Whether it answered then."""
    created_at: datetime | None = None
    """When the provider was registered."""
    updated_at: datetime | None = None
    """When the provider last changed."""

    _omitted = frozenset(("is_active",))
    _secret = frozenset(("config",))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "InferenceProvider")
        if len(data) != 11:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "InferenceProvider.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "InferenceProvider.name", "a string")
            self.name = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "InferenceProvider.description", "a string")
            self.description = value
            value = data["provider_type"]
            if type(value) is not str and value is not None:
                wrong(data, "InferenceProvider.provider_type", "a string")
            self.provider_type = value
            value = data["config"]
            if type(value) is not dict and value is not None:
                wrong(data, "InferenceProvider.config", "an object")
            self.config = value
            value = data["is_active"]
            if type(value) is not bool and value is not None:
                wrong(data, "InferenceProvider.is_active", "a boolean")
            self.is_active = value
            value = data["project"]
            self.project = (
                None
                if value is None
                else one_of(
                    (
                        lambda item: check(str, item, "InferenceProvider.project"),
                        lambda item: check(int, item, "InferenceProvider.project"),
                    ),
                    value,
                    "InferenceProvider.project",
                )
            )
            value = data["last_test_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "InferenceProvider.last_test_at")
            self.last_test_at = value
            value = data["last_test_success"]
            if type(value) is not bool and value is not None:
                wrong(data, "InferenceProvider.last_test_success", "a boolean")
            self.last_test_success = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "InferenceProvider.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "InferenceProvider.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "InferenceProvider", _FIELDS, _BLANK))
        self._extra = None if len(data) == 11 else unknown(data, _FIELDS)
        return self
