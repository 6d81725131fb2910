"""Jobs and callbacks, in asyncio too: an export is awaited, a webhook is told and told again."""

from __future__ import annotations

import asyncio
import json

from avala import AsyncAvala, models, webhooks
from avala_ext.testing import AvalaMock


async def export(client: AsyncAvala, project: str) -> str:
    """Export a project and return where the archive is. (The code under test.)"""
    job = await client.exports.create_and_wait(project=project, interval=60)
    assert job.download_url
    return job.download_url


def test_an_export(avala_mock: AvalaMock, project: models.Project) -> None:
    """Waiting a minute between two looks takes no time here."""
    url = asyncio.run(export(avala_mock.async_client, project.uid))

    assert url.endswith(".zip")
    assert avala_mock.requests_of("exports_create")[0].json == {"project": project.uid}


def test_a_webhook_is_told_until_it_answers(avala_mock: AvalaMock) -> None:
    """The receiver is down at first; the mock sends again when the clock says so."""
    avala_mock.seed(
        "webhooks",
        target_url="https://my-service.test/hook",
        events=["dataset.created"],
        secret="whsec_1",
    )
    avala_mock.callback_status = 503
    avala_mock.client.datasets.create(name="Lidar", slug="lidar", data_type="lidar")
    avala_mock.callback_status = 200
    avala_mock.clock.advance(60)

    first, second = avala_mock.callbacks
    assert first.body == second.body
    webhooks.verify(second.body, second.headers, "whsec_1")
    assert json.loads(second.body)["slug"] == "lidar"
