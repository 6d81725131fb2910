"""Contract tests of the client fail when the document or a template is changed under them."""

from __future__ import annotations

import pytest

from tests.contract.mutants import documents, templates
from tests.contract.mutants.checkout import TAGS, Checkout, small
from tools.lint_document import load

QUICK = ("a field of another type", "null in an update is not sent")
"""The mutants of every test run; the others come with ``--every-plant``."""


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """Copy the checkout once for all mutants."""
    return Checkout(tmp_path_factory.mktemp("mutants") / "checkout")


@pytest.fixture
def mutant(request: pytest.FixtureRequest, pytestconfig: pytest.Config) -> str:
    """Return the name of a mutant, unless it is one for another time."""
    name: str = request.param
    if not (name in QUICK or pytestconfig.getoption("--every-plant", False)):
        pytest.skip("only with --every-plant")
    return name


def test_the_sound_client_passes(checkout: Checkout) -> None:
    """Nothing fails in the copy before something is changed."""
    assert checkout.tests_fail("sound") == ""


@pytest.mark.parametrize("mutant", documents.MUTANTS, indirect=True)
def test_a_mutant_of_the_document_is_caught(checkout: Checkout, mutant: str) -> None:
    """The client that was generated before the change fails against the document after it."""
    document = small(load(), TAGS)
    documents.MUTANTS[mutant](document)
    checkout.write(document)
    said = checkout.tests_fail("sound")
    checkout.write(small(load(), TAGS))
    assert "failed" in said or "error" in said


@pytest.mark.parametrize("mutant", templates.MUTANTS, indirect=True)
def test_a_mutant_of_a_template_is_caught(checkout: Checkout, mutant: str) -> None:
    """The client that a changed template gives fails against the same document."""
    path, old, new = templates.MUTANTS[mutant]
    folder = mutant.replace(" ", "-")
    with checkout.edited(path, old, new):
        checkout.generate(folder)
    assert "failed" in checkout.tests_fail(folder)
