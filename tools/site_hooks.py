"""Hooks of the site: pages of all resources in the menu, and the API document beside them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


def on_config(config: Any) -> Any:
    """Add the generated pages to the menu, so that a new resource is there by itself."""
    for section in config.nav:
        ((title, entries),) = section.items()
        folder = {"Reference": "reference", "Commands": "commands"}.get(title)
        if folder is not None:
            listed = {path for one in entries for path in _paths(one)}
            entries += [
                page
                for path in sorted((ROOT / "docs" / folder).glob("*.md"))
                if (page := f"{folder}/{path.name}") not in listed
            ]
    return config


def _paths(entry: Any) -> list[str]:
    return [entry] if isinstance(entry, str) else list(entry.values())


def on_files(files: Any, *, config: Any) -> Any:
    """Publish the document as it is."""
    from mkdocs.structure.files import File

    source = ROOT / "openapi" / "avala.yaml"
    files.append(File.generated(config, "avala.yaml", content=source.read_text("utf-8")))
    return files
