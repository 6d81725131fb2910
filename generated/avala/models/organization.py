# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The model `Organization`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, Self

from attrs import define

from avala_ext.decode import iso, object_, parse_datetime
from avala_ext.model import Model, complete, integer, list_of, new, unknown, wrong

from .. import models

_BLANK: dict[str, Any] = dict.fromkeys(
    (
        "handle",
        "description",
        "readme",
        "logo",
        "logo_url",
        "website",
        "industry",
        "organization_type",
        "x_url",
        "hugging_face_url",
        "github_url",
        "linkedin_url",
        "email",
        "phone",
        "visibility",
        "plan",
        "is_verified",
        "is_active",
        "member_count",
        "team_count",
        "dataset_count",
        "project_count",
        "slice_count",
        "role",
        "joined_at",
        "slug_edits_remaining",
        "allowed_domains",
        "billing_status",
        "public_slug",
        "created_at",
        "updated_at",
    )
)
_FIELDS = frozenset(("uid", "name", "slug", *_BLANK))


@define(eq=False, repr=False, kw_only=True)
class Organization(Model):
    """A company or group that owns datasets and projects."""

    uid: str
    """Opaque identifier of the object, 1 to 100 characters."""
    name: str
    """Name of the organization."""
    slug: str
    """Name of the organization in URLs."""
    handle: str | None = None
    """Short public name."""
    description: str | None = None
    """A sentence about the organization."""
    readme: str | None = None
    """A longer text for its public page."""
    logo: str | None = None
    """The logo, under the SDKs' name."""
    logo_url: str | None = None
    """URL of the logo, under the reference's name."""
    website: str | None = None
    """URL of its website."""
    industry: str | None = None
    """Industry it works in, for example `technology`."""
    organization_type: str | None = None
    """Kind of organization. Values are not published."""
    x_url: str | None = None
    """URL of its account on X."""
    hugging_face_url: str | None = None
    """URL of its account on Hugging Face."""
    github_url: str | None = None
    """URL of its account on GitHub."""
    linkedin_url: str | None = None
    """URL of its account on LinkedIn."""
    email: str | None = None
    """E-mail address of the organization."""
    phone: str | None = None
    """Telephone number of the organization."""
    visibility: models.Visibility | None = None
    """Who can see the organization, `private` or `public`."""
    plan: str | None = None
    """Its plan, for example `pro`."""
    is_verified: bool | None = None
    """Whether Avala has verified it."""
    is_active: bool | None = None
    """Whether it is in use."""
    member_count: int | None = None
    """Members in it."""
    team_count: int | None = None
    """Teams in it."""
    dataset_count: int | None = None
    """Datasets it owns."""
    project_count: int | None = None
    """Projects it owns."""
    slice_count: int | None = None
    """Slices it owns."""
    role: Literal["owner", "admin", "member", "annotator"] | str | None = None
    """Your own role in it, for example `owner`."""
    joined_at: datetime | None = None
    """When you joined it."""
    slug_edits_remaining: int | None = None
    """How often its slug can still be changed."""
    allowed_domains: list[str] | None = None
    """E-mail domains whose users may join."""
    billing_status: str | None = None
    """State of its billing. Values are not published."""
    public_slug: str | None = None
    """Slug of its public page."""
    created_at: datetime | None = None
    """When it was created."""
    updated_at: datetime | None = None
    """When it last changed."""

    _omitted = frozenset(("is_verified", "is_active"))

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        """Read a decoded JSON object, refusing what is not of the documented types."""
        if data.__class__ is not dict:
            data = object_(data, "Organization")
        if len(data) != 34:
            data = {**_BLANK, **data}
        self = new(cls)
        try:
            value = data["uid"]
            if type(value) is not str:
                wrong(data, "Organization.uid", "a string")
            self.uid = value
            value = data["name"]
            if type(value) is not str:
                wrong(data, "Organization.name", "a string")
            self.name = value
            value = data["slug"]
            if type(value) is not str:
                wrong(data, "Organization.slug", "a string")
            self.slug = value
            value = data["handle"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.handle", "a string")
            self.handle = value
            value = data["description"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.description", "a string")
            self.description = value
            value = data["readme"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.readme", "a string")
            self.readme = value
            value = data["logo"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.logo", "a string")
            self.logo = value
            value = data["logo_url"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.logo_url", "a string")
            self.logo_url = value
            value = data["website"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.website", "a string")
            self.website = value
            value = data["industry"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.industry", "a string")
            self.industry = value
            value = data["organization_type"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.organization_type", "a string")
            self.organization_type = value
            value = data["x_url"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.x_url", "a string")
            self.x_url = value
            value = data["hugging_face_url"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.hugging_face_url", "a string")
            self.hugging_face_url = value
            value = data["github_url"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.github_url", "a string")
            self.github_url = value
            value = data["linkedin_url"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.linkedin_url", "a string")
            self.linkedin_url = value
            value = data["email"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.email", "a string")
            self.email = value
            value = data["phone"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.phone", "a string")
            self.phone = value
            value = data["visibility"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.visibility", "a string")
            self.visibility = value
            value = data["plan"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.plan", "a string")
            self.plan = value
            value = data["is_verified"]
            if type(value) is not bool and value is not None:
                wrong(data, "Organization.is_verified", "a boolean")
            self.is_verified = value
            value = data["is_active"]
            if type(value) is not bool and value is not None:
                wrong(data, "Organization.is_active", "a boolean")
            self.is_active = value
            value = data["member_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Organization.member_count")
            self.member_count = value
            value = data["team_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Organization.team_count")
            self.team_count = value
            value = data["dataset_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Organization.dataset_count")
            self.dataset_count = value
            value = data["project_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Organization.project_count")
            self.project_count = value
            value = data["slice_count"]
            if type(value) is not int and value is not None:
                value = integer(data, "Organization.slice_count")
            self.slice_count = value
            value = data["role"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.role", "a string")
            self.role = value
            value = data["joined_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Organization.joined_at")
            self.joined_at = value
            value = data["slug_edits_remaining"]
            if type(value) is not int and value is not None:
                value = integer(data, "Organization.slug_edits_remaining")
            self.slug_edits_remaining = value
            value = data["allowed_domains"]
            self.allowed_domains = (
                None if value is None else list_of(str, value, "Organization.allowed_domains")
            )
            value = data["billing_status"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.billing_status", "a string")
            self.billing_status = value
            value = data["public_slug"]
            if type(value) is not str and value is not None:
                wrong(data, "Organization.public_slug", "a string")
            self.public_slug = value
            value = data["created_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Organization.created_at")
            self.created_at = value
            value = data["updated_at"]
            if value is not None:
                try:
                    value = iso(value)
                except (TypeError, ValueError):
                    value = parse_datetime(value, "Organization.updated_at")
            self.updated_at = value
        except KeyError:
            return cls.from_dict(complete(data, "Organization", _FIELDS, _BLANK))
        self._extra = None if len(data) == 34 else unknown(data, _FIELDS)
        return self
