# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `webhooks` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import webhooks_create as webhooks_create
    from . import webhooks_delete as webhooks_delete
    from . import webhooks_get as webhooks_get
    from . import webhooks_list as webhooks_list
    from . import webhooks_test as webhooks_test
    from . import webhooks_update as webhooks_update
    from .async_resource import AsyncWebhooks as AsyncWebhooks
    from .resource import Webhooks as Webhooks
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncWebhooks": ".async_resource",
            "Webhooks": ".resource",
            "webhooks_create": ".webhooks_create",
            "webhooks_delete": ".webhooks_delete",
            "webhooks_get": ".webhooks_get",
            "webhooks_list": ".webhooks_list",
            "webhooks_test": ".webhooks_test",
            "webhooks_update": ".webhooks_update",
        },
    )

__all__ = [
    "AsyncWebhooks",
    "Webhooks",
    "webhooks_create",
    "webhooks_delete",
    "webhooks_get",
    "webhooks_list",
    "webhooks_test",
    "webhooks_update",
]
