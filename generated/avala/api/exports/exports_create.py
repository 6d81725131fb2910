# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""`POST /exports/` as a request value; the method of the resource explains it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from avala_ext.wire import Request

from ... import models

if TYPE_CHECKING:
    from avala_ext.client import AsyncAPIClient, SyncAPIClient
    from avala_ext.wire import Response


def request(
    *,
    name: str | None = None,
    format: models.ExportFormat | None = None,
    datasets: Sequence[str] | None = None,
    projects: Sequence[str] | None = None,
    slices: Sequence[str] | None = None,
    filter_query_string: str | None = None,
    project: str | None = None,
    dataset: str | None = None,
) -> Request[models.Export]:
    """Build the request. Nothing is sent."""
    return Request(
        "exports_create",
        "POST",
        "/exports/",
        decode=models.Export.from_dict,
        body={
            "name": name,
            "format": format,
            "datasets": datasets,
            "projects": projects,
            "slices": slices,
            "filter_query_string": filter_query_string,
            "project": project,
            "dataset": dataset,
        },
    )


def sync_detailed(
    *,
    name: str | None = None,
    format: models.ExportFormat | None = None,
    datasets: Sequence[str] | None = None,
    projects: Sequence[str] | None = None,
    slices: Sequence[str] | None = None,
    filter_query_string: str | None = None,
    project: str | None = None,
    dataset: str | None = None,
    client: SyncAPIClient,
) -> Response[models.Export]:
    """Send the request and return the typed body together with status and headers."""
    return client.send_detailed(
        request(
            name=name,
            format=format,
            datasets=datasets,
            projects=projects,
            slices=slices,
            filter_query_string=filter_query_string,
            project=project,
            dataset=dataset,
        )
    )


async def asyncio_detailed(
    *,
    name: str | None = None,
    format: models.ExportFormat | None = None,
    datasets: Sequence[str] | None = None,
    projects: Sequence[str] | None = None,
    slices: Sequence[str] | None = None,
    filter_query_string: str | None = None,
    project: str | None = None,
    dataset: str | None = None,
    client: AsyncAPIClient,
) -> Response[models.Export]:
    """Send the request and return the typed body together with status and headers."""
    return await client.send_detailed(
        request(
            name=name,
            format=format,
            datasets=datasets,
            projects=projects,
            slices=slices,
            filter_query_string=filter_query_string,
            project=project,
            dataset=dataset,
        )
    )
