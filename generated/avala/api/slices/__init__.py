# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `slices` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import slices_create as slices_create
    from . import slices_get as slices_get
    from . import slices_get_item as slices_get_item
    from . import slices_list as slices_list
    from . import slices_list_by_dataset as slices_list_by_dataset
    from . import slices_list_items as slices_list_items
    from .async_resource import AsyncSlices as AsyncSlices
    from .resource import Slices as Slices
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncSlices": ".async_resource",
            "Slices": ".resource",
            "slices_create": ".slices_create",
            "slices_get": ".slices_get",
            "slices_get_item": ".slices_get_item",
            "slices_list": ".slices_list",
            "slices_list_by_dataset": ".slices_list_by_dataset",
            "slices_list_items": ".slices_list_items",
        },
    )

__all__ = [
    "AsyncSlices",
    "Slices",
    "slices_create",
    "slices_get",
    "slices_get_item",
    "slices_list",
    "slices_list_by_dataset",
    "slices_list_items",
]
