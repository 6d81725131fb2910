"""Writes the configuration of schemathesis."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from tools.contracts.mock_process import Mock
from tools.contracts.suggestions import Values
from tools.document_rules.reading import Node, Operation, operations, success

COUNTS = "AVALA_CONTRACT_COUNTS"
"""Variable with the path of the file that takes the number of scenarios and of checks by name."""

PROBABILITY = 0.7
"""How often a parameter is given a value that exists, instead of one that is made up."""

_ALWAYS = """\
base-url = "{base_url}"
seed = {seed}
workers = 1
continue-on-failure = true
max-failures = 50
request-timeout = 10
hooks = "tools.contracts.hooks"
cache.enabled = false

[auth.openapi.ApiKey]
api_key = "{api_key}"

[generation]
deterministic = true
database = "none"

[checks.positive_data_acceptance]
expected-statuses = {accepted}
"""
"""Two runs send the same bytes: fixed seed, one worker, no memory, a mock that counts its ids.

The deterministic mode alone is not enough, nor is the seed alone.
"""


ACCEPTED = ("2xx", "3xx", "401", "403", "404", "405", "409", "410", "413", "429", "5xx")
"""Answers to a good request: the others depend on the state of things, or are checked elsewhere."""


def configuration(document: Node, mock: Mock, seed: int, suggested: Mapping[str, Values]) -> str:
    """Return the configuration as TOML.

    Args:
        document: what the mock is tested against.
        mock: what is tested.
        seed: seed of what is generated.
        suggested: values of parameters that make a difference, by operation.
    """
    always = _ALWAYS.format(
        base_url=mock.base_url, api_key=mock.api_key, seed=seed, accepted=json.dumps(ACCEPTED)
    )
    lines = [always, *_dictionaries(suggested)]
    for operation in operations(document):
        own = list(_operation(operation, suggested))
        if own:
            lines += ["[[operations]]", f'include-operation-id = "{operation.name}"', *own]
    return "\n".join(lines)


def _dictionaries(suggested: Mapping[str, Values]) -> Iterator[str]:
    for operation, values in suggested.items():
        for name in _present(suggested, operation):
            yield f'[dictionaries."{operation}-{name}"]'
            # A list of strings and integers reads the same in JSON and in TOML.
            yield f"values = {json.dumps(values[name])}"


def _operation(operation: Operation, suggested: Mapping[str, Values]) -> Iterator[str]:
    name = operation.name
    if any("x-refuses" in response for _, _, response in success(operation)):
        accepted = json.dumps([*ACCEPTED, "400"])
        yield f"checks.positive_data_acceptance.expected-statuses = {accepted}"
    for parameter in _present(suggested, name):
        dictionary = f'dictionary = "{name}-{parameter}", probability = {PROBABILITY}'
        yield f'parameters."{parameter}" = {{ {dictionary} }}'


def _present(suggested: Mapping[str, Values], operation: str) -> list[str]:
    """Return the parameters for which there is at least one value, as a dictionary needs."""
    return [name for name, texts in suggested.get(operation, {}).items() if texts]
