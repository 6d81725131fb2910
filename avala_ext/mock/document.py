"""Finds and loads the OpenAPI document: YAML in a checkout, JSON in an installed wheel."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import tempfile
from pathlib import Path
from typing import Any

import orjson

from .messages import is_object

_PACKAGE = Path(__file__).resolve().parent
_BUILD = _PACKAGE.parent.parent / "build"
CHECKOUT_DOCUMENT = _PACKAGE.parent.parent / "openapi" / "avala.yaml"
PACKAGED_DOCUMENT = _PACKAGE / "avala.json"


class DocumentMissing(RuntimeError):
    """Neither the checkout's YAML nor the wheel's JSON could be found."""


@functools.cache
def load_document() -> dict[str, Any]:
    """Return the document as plain data, loaded once per process.

    The checkout's ``openapi/avala.yaml`` wins, so that an edit shows at once; the packaged JSON
    exists only in wheels, as parsing YAML takes fifty times longer and needs PyYAML. In the
    checkout the result is kept under ``build``, for as long as the file stays as it is.

    Raises:
        DocumentMissing: when there is no document to load.
    """
    if CHECKOUT_DOCUMENT.is_file():
        return _read_once(CHECKOUT_DOCUMENT, _BUILD / "document.json")
    if PACKAGED_DOCUMENT.is_file():
        return _mapping(orjson.loads(PACKAGED_DOCUMENT.read_bytes()), PACKAGED_DOCUMENT)
    raise DocumentMissing(f"no OpenAPI document at {CHECKOUT_DOCUMENT} or {PACKAGED_DOCUMENT}")


def _read_once(path: Path, kept: Path) -> dict[str, Any]:
    """Read a YAML document, or what an earlier reading of the very same bytes has kept."""
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    with contextlib.suppress(OSError, ValueError, KeyError, TypeError):
        found = orjson.loads(kept.read_bytes())
        if found["sha256"] == digest:
            kept_document: dict[str, Any] = found["document"]
            return kept_document
    document = read_yaml(path)
    # Without a place to write, the next process reads the YAML again. Written beside and moved,
    # so that no other process sees half of it.
    with contextlib.suppress(OSError):
        kept.parent.mkdir(exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=kept.parent, delete=False) as beside:
            beside.write(orjson.dumps({"sha256": digest, "document": document}))
        os.replace(beside.name, kept)
    return document


def read_yaml(path: Path) -> dict[str, Any]:
    """Read one YAML document; timestamps stay text, as they would in JSON.

    Raises:
        DocumentMissing: when PyYAML is not installed.
        ValueError: when the file holds no mapping.
    """
    try:
        import yaml
    except ImportError as error:
        raise DocumentMissing(f"{path} is YAML, but PyYAML is not installed") from error
    base: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    # A bare 2025-01-10T08:00:00Z would become a datetime, which is no JSON value.
    resolvers = {
        first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
        for first, pairs in base.yaml_implicit_resolvers.items()
    }
    loader: Any = type("_TextLoader", (base,), {"yaml_implicit_resolvers": resolvers})
    with path.open("rb") as stream:
        return _mapping(yaml.load(stream, Loader=loader), path)


def _mapping(value: Any, path: Path) -> dict[str, Any]:
    if not is_object(value):
        raise ValueError(f"{path} does not hold a mapping")
    # A status written as a bare 200 is an integer in YAML; one round through JSON text makes
    # every key a string, and the result the same as what a wheel carries.
    loaded: dict[str, Any] = orjson.loads(orjson.dumps(value, option=orjson.OPT_NON_STR_KEYS))
    return loaded
