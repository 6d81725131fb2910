# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.alerts` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import fleet_alerts_acknowledge as fleet_alerts_acknowledge
    from . import fleet_alerts_get as fleet_alerts_get
    from . import fleet_alerts_list as fleet_alerts_list
    from . import fleet_alerts_resolve as fleet_alerts_resolve
    from .async_resource import AsyncFleetAlerts as AsyncFleetAlerts
    from .resource import FleetAlerts as FleetAlerts
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFleetAlerts": ".async_resource",
            "FleetAlerts": ".resource",
            "fleet_alerts_acknowledge": ".fleet_alerts_acknowledge",
            "fleet_alerts_get": ".fleet_alerts_get",
            "fleet_alerts_list": ".fleet_alerts_list",
            "fleet_alerts_resolve": ".fleet_alerts_resolve",
        },
    )

__all__ = [
    "AsyncFleetAlerts",
    "FleetAlerts",
    "fleet_alerts_acknowledge",
    "fleet_alerts_get",
    "fleet_alerts_list",
    "fleet_alerts_resolve",
]
