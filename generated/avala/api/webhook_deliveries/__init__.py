# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `webhook_deliveries` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import webhook_deliveries_get as webhook_deliveries_get
    from . import webhook_deliveries_list as webhook_deliveries_list
    from .async_resource import AsyncWebhookDeliveries as AsyncWebhookDeliveries
    from .resource import WebhookDeliveries as WebhookDeliveries
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncWebhookDeliveries": ".async_resource",
            "WebhookDeliveries": ".resource",
            "webhook_deliveries_get": ".webhook_deliveries_get",
            "webhook_deliveries_list": ".webhook_deliveries_list",
        },
    )

__all__ = [
    "AsyncWebhookDeliveries",
    "WebhookDeliveries",
    "webhook_deliveries_get",
    "webhook_deliveries_list",
]
