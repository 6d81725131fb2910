# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `inference_providers` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import inference_providers_create as inference_providers_create
    from . import inference_providers_delete as inference_providers_delete
    from . import inference_providers_get as inference_providers_get
    from . import inference_providers_list as inference_providers_list
    from . import inference_providers_test as inference_providers_test
    from . import inference_providers_update as inference_providers_update
    from .async_resource import AsyncInferenceProviders as AsyncInferenceProviders
    from .resource import InferenceProviders as InferenceProviders
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncInferenceProviders": ".async_resource",
            "InferenceProviders": ".resource",
            "inference_providers_create": ".inference_providers_create",
            "inference_providers_delete": ".inference_providers_delete",
            "inference_providers_get": ".inference_providers_get",
            "inference_providers_list": ".inference_providers_list",
            "inference_providers_test": ".inference_providers_test",
            "inference_providers_update": ".inference_providers_update",
        },
    )

__all__ = [
    "AsyncInferenceProviders",
    "InferenceProviders",
    "inference_providers_create",
    "inference_providers_delete",
    "inference_providers_get",
    "inference_providers_list",
    "inference_providers_test",
    "inference_providers_update",
]
