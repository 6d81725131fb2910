"""The demo data: a small company's work on the platform, tied together.

`acme-ai` annotates street scenes and forklift logs. Every resource has at least one instance,
every filterable field is filled somewhere, and the long lists have several pages. The ids of
the published examples (`proj-uuid-001`, `acme-ai/training-v2`, ...) are among the rows.
"""

from __future__ import annotations

from ..contract import Contract
from ..store import Snapshot, Store
from . import automation, catalogue, fleet, people, quality, revisions, work
from .builder import Builder
from .people import caller

__all__ = ["build_demo", "build_empty", "caller"]


def build_demo(contract: Contract) -> Snapshot:
    """Return the demo data as a snapshot."""
    store = Store()
    builder = Builder(contract, store)
    for chapter in (people, catalogue, work, automation, quality, fleet, revisions):
        chapter.build(builder)
    builder.fill_gaps()
    return store.snapshot()


def build_empty(contract: Contract) -> Snapshot:
    """Return a snapshot that holds the caller and nothing else."""
    store = Store()
    caller(store)
    return store.snapshot()
