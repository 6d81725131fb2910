"""Uploads that are killed: the short form of `make crash`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import MockAddress
from tests.crash.killing import Plan, Scene
from tests.helpers.conftest import Mock


@pytest.mark.parametrize("kind", ["dataset", "recording"])
def test_killed_uploads_come_to_the_right_end(
    kind: str, mock: Mock, mock_environment: MockAddress, tmp_path: Path
) -> None:
    """Four kills: exactly the right bytes, one dataset, one session."""
    plan = Plan(kills=4, files=40, large=12, seed=7)
    report = Scene(kind, plan, mock_environment.environment, tmp_path).run()
    assert report.killed >= 1
