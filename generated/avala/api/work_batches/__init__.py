# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `work_batches` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import work_batches_list as work_batches_list
    from .async_resource import AsyncWorkBatches as AsyncWorkBatches
    from .resource import WorkBatches as WorkBatches
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncWorkBatches": ".async_resource",
            "WorkBatches": ".resource",
            "work_batches_list": ".work_batches_list",
        },
    )

__all__ = ["AsyncWorkBatches", "WorkBatches", "work_batches_list"]
