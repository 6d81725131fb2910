# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /signup/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *, email: str, password: str, first_name: str | None = None, last_name: str | None = None
) -> Request[models.SignupResponse]:
    """Build the request. Nothing is sent."""
    return Request(
        "account_signup",
        "POST",
        "/signup/",
        decode=models.SignupResponse.from_dict,
        body={
            "email": email,
            "password": password,
            "first_name": first_name,
            "last_name": last_name,
        },
        anonymous=True,
    )


def sync_detailed(
    *,
    email: str,
    password: str,
    first_name: str | None = None,
    last_name: str | None = None,
    client: SyncAPIClient,
) -> Response[models.SignupResponse]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(email=email, password=password, first_name=first_name, last_name=last_name)
    )


async def asyncio_detailed(
    *,
    email: str,
    password: str,
    first_name: str | None = None,
    last_name: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.SignupResponse]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(email=email, password=password, first_name=first_name, last_name=last_name)
    )
