"""Puts the OpenAPI document into the wheel, as JSON.

The installed mock needs the document outside the checkout. As JSON it loads fifty times faster
than as YAML, and without PyYAML. The checkout itself holds no copy: there is one document.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any

import yaml
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = Path("openapi", "avala.yaml")
TARGET = "avala_ext/mock/avala.json"


class TextLoader(yaml.SafeLoader):
    """Loads YAML as JSON would be: a timestamp is text."""


TextLoader.yaml_implicit_resolvers = {
    first: [pair for pair in pairs if pair[0] != "tag:yaml.org,2002:timestamp"]
    for first, pairs in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def document_as_json(path: Path) -> str:
    """Return the YAML document at `path` as compact JSON; keys become text."""
    with path.open("rb") as stream:
        return json.dumps(yaml.load(stream, Loader=TextLoader), separators=(",", ":"))


class DocumentHook(BuildHookInterface[Any]):
    """The build hook that hatchling runs for the wheel."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the JSON beside the build and have it put into the wheel.

        An editable install reads the YAML of the checkout, so it gets no copy.
        """
        if self.target_name != "wheel" or version == "editable":
            return
        self._folder = tempfile.TemporaryDirectory()
        copy = Path(self._folder.name, "avala.json")
        copy.write_text(document_as_json(Path(self.root) / SOURCE), "utf-8")
        build_data["force_include"][str(copy)] = TARGET

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Remove the temporary copy."""
        if hasattr(self, "_folder"):
            self._folder.cleanup()
