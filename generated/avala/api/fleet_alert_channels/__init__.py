# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.alert_channels` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import fleet_alert_channels_create as fleet_alert_channels_create
    from . import fleet_alert_channels_delete as fleet_alert_channels_delete
    from . import fleet_alert_channels_list as fleet_alert_channels_list
    from . import fleet_alert_channels_test as fleet_alert_channels_test
    from .async_resource import AsyncFleetAlertChannels as AsyncFleetAlertChannels
    from .resource import FleetAlertChannels as FleetAlertChannels
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFleetAlertChannels": ".async_resource",
            "FleetAlertChannels": ".resource",
            "fleet_alert_channels_create": ".fleet_alert_channels_create",
            "fleet_alert_channels_delete": ".fleet_alert_channels_delete",
            "fleet_alert_channels_list": ".fleet_alert_channels_list",
            "fleet_alert_channels_test": ".fleet_alert_channels_test",
        },
    )

__all__ = [
    "AsyncFleetAlertChannels",
    "FleetAlertChannels",
    "fleet_alert_channels_create",
    "fleet_alert_channels_delete",
    "fleet_alert_channels_list",
    "fleet_alert_channels_test",
]
