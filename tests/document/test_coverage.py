"""The document holds every operation that any published source names.

``known_operations.csv`` lists them: ``sdk`` are those that the published SDKs call, ``docs`` those
that the published documentation describes. Transfers to storage hosts are no part of the API.
"""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from tests.operations import operations

EXCLUDED = {
    ("GET", "/exports/{uid}/download"): (
        "seen only as a link in examples of webhooks; it answers with the archive, not with JSON, "
        "and `client.exports.download` follows whatever link an export has"
    ),
    ("GET", "/projects/{owner_name}/"): (
        "cannot be told from GET /projects/{uid}/, which the seeds name; "
        "`client.projects.list()` shows the same projects"
    ),
    ("GET", "/resolve/download/{token_path}"): (
        "an opaque link inside an access grant; it answers with bytes, and only its start is known"
    ),
    ("POST", "/inference/invoke/"): (
        "named once, in a table of rate limits: neither its body nor its answer is published"
    ),
}
"""What is left out, and why."""


def known() -> list[tuple[str, str]]:
    """Read the table."""
    with Path(__file__).with_name("known_operations.csv").open(encoding="utf-8") as file:
        return [(row["method"], row["path"]) for row in csv.DictReader(file)]


def shape(path: str) -> str:
    """Forget the names of path parameters, which differ between sources."""
    return re.sub(r"\{[^}]*\}", "{}", path)


@pytest.mark.parametrize(("method", "path"), known(), ids=lambda value: value)
def test_is_in_the_document_or_left_out_for_a_reason(method: str, path: str) -> None:
    """Nothing that is known is missing by accident."""
    described = {(operation.method, shape(operation.path)) for operation in operations()}

    if (method, path) in EXCLUDED:
        assert EXCLUDED[method, path]
    else:
        assert (method, shape(path)) in described


def test_every_exclusion_is_a_known_operation() -> None:
    """The list of exclusions holds nothing that nobody knows."""
    assert EXCLUDED.keys() <= set(known())
