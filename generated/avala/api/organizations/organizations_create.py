# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /organizations/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    name: str,
    description: str | None = None,
    logo: str | None = None,
    website: str | None = None,
    industry: models.OrganizationIndustry | None = None,
    email: str | None = None,
    phone: str | None = None,
    visibility: models.OrganizationVisibility | None = None,
) -> Request[models.Organization]:
    """Build the request. Nothing is sent."""
    return Request(
        "organizations_create",
        "POST",
        "/organizations/",
        decode=models.Organization.from_dict,
        body={
            "name": name,
            "description": description,
            "logo": logo,
            "website": website,
            "industry": industry,
            "email": email,
            "phone": phone,
            "visibility": visibility,
        },
    )


def sync_detailed(
    *,
    name: str,
    description: str | None = None,
    logo: str | None = None,
    website: str | None = None,
    industry: models.OrganizationIndustry | None = None,
    email: str | None = None,
    phone: str | None = None,
    visibility: models.OrganizationVisibility | None = None,
    client: SyncAPIClient,
) -> Response[models.Organization]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            name=name,
            description=description,
            logo=logo,
            website=website,
            industry=industry,
            email=email,
            phone=phone,
            visibility=visibility,
        )
    )


async def asyncio_detailed(
    *,
    name: str,
    description: str | None = None,
    logo: str | None = None,
    website: str | None = None,
    industry: models.OrganizationIndustry | None = None,
    email: str | None = None,
    phone: str | None = None,
    visibility: models.OrganizationVisibility | None = None,
    client: AsyncAPIClient,
) -> Response[models.Organization]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            name=name,
            description=description,
            logo=logo,
            website=website,
            industry=industry,
            email=email,
            phone=phone,
            visibility=visibility,
        )
    )
