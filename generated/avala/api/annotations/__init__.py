# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `annotations` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import annotations_bulk_edit as annotations_bulk_edit
    from .async_resource import AsyncAnnotations as AsyncAnnotations
    from .resource import Annotations as Annotations
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Annotations": ".resource",
            "AsyncAnnotations": ".async_resource",
            "annotations_bulk_edit": ".annotations_bulk_edit",
        },
    )

__all__ = ["Annotations", "AsyncAnnotations", "annotations_bulk_edit"]
