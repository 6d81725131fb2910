"""Options of the contract tests."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options with which ``tools/contract.py`` asks for more than every commit needs."""
    parser.addoption(
        "--every-plant", action="store_true", help="plant every bug, not the quick ones"
    )
    parser.addoption("--values", type=int, help="generated values for each schema (default 20)")


@pytest.fixture(scope="session")
def values_each(pytestconfig: pytest.Config) -> int:
    """How many values are generated for each schema."""
    # Without this folder on the command line the option does not exist.
    return int(pytestconfig.getoption("--values", None) or 20)
