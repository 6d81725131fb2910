"""Writes the configuration of schemathesis."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from tools.contracts.mock_process import Mock
from tools.contracts.places import Values

PROBABILITY = 0.7
"""How often a path parameter is given a value that exists, instead of one that is made up."""

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
"""
"""Two runs send the same bytes: fixed seed, one worker, no memory, a mock that counts its ids.

The deterministic mode alone is not enough, nor is the seed alone.
"""


def configuration(mock: Mock, seed: int, places: Mapping[str, Values]) -> str:
    """Return the configuration as TOML.

    Args:
        mock: what is tested.
        seed: seed of what is generated.
        places: values of path parameters that exist, by operation.
    """
    always = _ALWAYS.format(base_url=mock.base_url, api_key=mock.api_key, seed=seed)
    return "\n".join([always, *_dictionaries(places), *_operations(places)])


def _dictionaries(places: Mapping[str, Values]) -> Iterator[str]:
    for operation, values in places.items():
        for name, texts in values.items():
            yield f"[dictionaries.{operation}-{name}]"
            # A list of strings reads the same in JSON and in TOML.
            yield f"values = {json.dumps(texts)}"


def _operations(places: Mapping[str, Values]) -> Iterator[str]:
    for operation, values in places.items():
        yield "[[operations]]"
        yield f'include-operation-id = "{operation}"'
        yield "[operations.parameters]"
        for name in values:
            dictionary = f'dictionary = "{operation}-{name}", probability = {PROBABILITY}'
            yield f'"path.{name}" = {{ {dictionary} }}'
