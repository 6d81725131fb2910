"""Data into tools: tables from lists, exports as objects, datasets for PyTorch (extra ``data``).

Nothing heavy is imported before it is used. Lists become tables by methods of the iterators,
``client.tasks.iter().to_parquet("tasks.parquet")``; what stands here is the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..lazy import attach

if TYPE_CHECKING:
    from .exports import CocoAnnotation as CocoAnnotation
    from .exports import CocoCategory as CocoCategory
    from .exports import CocoExport as CocoExport
    from .exports import CocoImage as CocoImage
    from .exports import PlatformExport as PlatformExport
    from .exports import open_export as open_export
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "CocoAnnotation": ".exports",
            "CocoCategory": ".exports",
            "CocoExport": ".exports",
            "CocoImage": ".exports",
            "PlatformExport": ".exports",
            "open_export": ".exports",
        },
    )

__all__ = [
    "CocoAnnotation",
    "CocoCategory",
    "CocoExport",
    "CocoImage",
    "PlatformExport",
    "open_export",
]
