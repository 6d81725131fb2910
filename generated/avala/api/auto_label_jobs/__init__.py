# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `auto_label_jobs` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import auto_label_jobs_cancel as auto_label_jobs_cancel
    from . import auto_label_jobs_create as auto_label_jobs_create
    from . import auto_label_jobs_get as auto_label_jobs_get
    from . import auto_label_jobs_list as auto_label_jobs_list
    from .async_resource import AsyncAutoLabelJobs as AsyncAutoLabelJobs
    from .resource import AutoLabelJobs as AutoLabelJobs
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncAutoLabelJobs": ".async_resource",
            "AutoLabelJobs": ".resource",
            "auto_label_jobs_cancel": ".auto_label_jobs_cancel",
            "auto_label_jobs_create": ".auto_label_jobs_create",
            "auto_label_jobs_get": ".auto_label_jobs_get",
            "auto_label_jobs_list": ".auto_label_jobs_list",
        },
    )

__all__ = [
    "AsyncAutoLabelJobs",
    "AutoLabelJobs",
    "auto_label_jobs_cancel",
    "auto_label_jobs_create",
    "auto_label_jobs_get",
    "auto_label_jobs_list",
]
