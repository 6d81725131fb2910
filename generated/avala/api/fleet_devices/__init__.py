# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.devices` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import fleet_devices_delete as fleet_devices_delete
    from . import fleet_devices_get as fleet_devices_get
    from . import fleet_devices_list as fleet_devices_list
    from . import fleet_devices_register as fleet_devices_register
    from . import fleet_devices_update as fleet_devices_update
    from .async_resource import AsyncFleetDevices as AsyncFleetDevices
    from .resource import FleetDevices as FleetDevices
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFleetDevices": ".async_resource",
            "FleetDevices": ".resource",
            "fleet_devices_delete": ".fleet_devices_delete",
            "fleet_devices_get": ".fleet_devices_get",
            "fleet_devices_list": ".fleet_devices_list",
            "fleet_devices_register": ".fleet_devices_register",
            "fleet_devices_update": ".fleet_devices_update",
        },
    )

__all__ = [
    "AsyncFleetDevices",
    "FleetDevices",
    "fleet_devices_delete",
    "fleet_devices_get",
    "fleet_devices_list",
    "fleet_devices_register",
    "fleet_devices_update",
]
