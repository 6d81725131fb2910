# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`PATCH /organizations/{slug}/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import UNSET, Request, Unset, segment

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    slug: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    logo: str | Unset = UNSET,
    website: str | Unset = UNSET,
    handle: str | Unset | None = UNSET,
    industry: models.OrganizationIndustry | Unset = UNSET,
    email: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    visibility: models.OrganizationVisibility | Unset = UNSET,
) -> Request[models.Organization]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_update",
        "PATCH",
        f"/organizations/{segment(slug)}/",
        decode=models.Organization.from_dict,
        body={
            "name": name,
            "description": description,
            "logo": logo,
            "website": website,
            "handle": handle,
            "industry": industry,
            "email": email,
            "phone": phone,
            "visibility": visibility,
        },
        keep_null=True,
    )


def sync_detailed(
    slug: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    logo: str | Unset = UNSET,
    website: str | Unset = UNSET,
    handle: str | Unset | None = UNSET,
    industry: models.OrganizationIndustry | Unset = UNSET,
    email: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    visibility: models.OrganizationVisibility | Unset = UNSET,
    client: SyncAPIClient,
) -> Response[models.Organization]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            slug,
            name=name,
            description=description,
            logo=logo,
            website=website,
            handle=handle,
            industry=industry,
            email=email,
            phone=phone,
            visibility=visibility,
        )
    )


async def asyncio_detailed(
    slug: str,
    *,
    name: str | Unset = UNSET,
    description: str | Unset = UNSET,
    logo: str | Unset = UNSET,
    website: str | Unset = UNSET,
    handle: str | Unset | None = UNSET,
    industry: models.OrganizationIndustry | Unset = UNSET,
    email: str | Unset = UNSET,
    phone: str | Unset = UNSET,
    visibility: models.OrganizationVisibility | Unset = UNSET,
    client: AsyncAPIClient,
) -> Response[models.Organization]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            slug,
            name=name,
            description=description,
            logo=logo,
            website=website,
            handle=handle,
            industry=industry,
            email=email,
            phone=phone,
            visibility=visibility,
        )
    )
