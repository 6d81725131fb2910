"""Hooks of the site: pages of all resources in the menu, and the API document beside them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent


FOLDERS = {"Guides": "guides", "Reference": "reference", "Commands": "commands", "Project": "."}
"""Sections of the menu, and the folder whose further pages belong to each."""


def on_config(config: Any) -> Any:
    """Add pages to the menu that it does not name, so that a new resource is there by itself."""
    sections = {title: entries for section in config.nav for title, entries in section.items()}
    listed = {path for entries in sections.values() for one in entries for path in _paths(one)}
    docs = ROOT / "docs"
    for title, folder in FOLDERS.items():
        pages = (path.relative_to(docs).as_posix() for path in sorted((docs / folder).glob("*.md")))
        sections[title] += [page for page in pages if page not in listed]
    return config


def _paths(entry: Any) -> list[str]:
    return [entry] if isinstance(entry, str) else list(entry.values())


def on_files(files: Any, *, config: Any) -> Any:
    """Publish the document as it is."""
    from mkdocs.structure.files import File

    source = ROOT / "openapi" / "avala.yaml"
    files.append(File.generated(config, "avala.yaml", content=source.read_text("utf-8")))
    return files


LOADED = re.compile(
    r"<(?:script|img|iframe|source)[^>]+src=[\"']?(https?:[^\"'\s>]+)"
    r"|<link[^>]+rel=[\"']?(?:stylesheet|preconnect|preload)[^>]+href=[\"']?(https?:[^\"'\s>]+)"
)
"""What a browser would fetch from elsewhere by itself."""


def on_post_build(*, config: Any) -> None:
    """Refuse a site that needs another one."""
    from mkdocs.exceptions import PluginError

    for path in sorted(Path(config.site_dir).rglob("*.html")):
        found = LOADED.search(path.read_text("utf-8"))
        if found:
            raise PluginError(f"{path}: loads {found[1] or found[2]} from elsewhere")
