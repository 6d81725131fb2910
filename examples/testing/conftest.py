"""Data that several tests begin with, made once for each of them."""

from __future__ import annotations

import pytest

from avala import models
from avala_ext.testing import AvalaMock


@pytest.fixture
def project(avala_mock: AvalaMock) -> models.Project:
    """A project with three tasks, two of them waiting."""
    made: models.Project = avala_mock.seed("projects", name="Street scenes")
    for number, status in enumerate(["pending", "pending", "completed"]):
        values = {"name": f"scene {number}", "status": status, "project": made.uid}
        avala_mock.seed("tasks", values)
    return made
