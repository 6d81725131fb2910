# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `models` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import models_list as models_list
    from . import models_list_integrations as models_list_integrations
    from .async_resource import AsyncModels as AsyncModels
    from .resource import Models as Models
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncModels": ".async_resource",
            "Models": ".resource",
            "models_list": ".models_list",
            "models_list_integrations": ".models_list_integrations",
        },
    )

__all__ = ["AsyncModels", "Models", "models_list", "models_list_integrations"]
