# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.recordings` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import fleet_recordings_delete as fleet_recordings_delete
    from . import fleet_recordings_get as fleet_recordings_get
    from . import fleet_recordings_list as fleet_recordings_list
    from . import fleet_recordings_update as fleet_recordings_update
    from .async_resource import AsyncFleetRecordings as AsyncFleetRecordings
    from .resource import FleetRecordings as FleetRecordings
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFleetRecordings": ".async_resource",
            "FleetRecordings": ".resource",
            "fleet_recordings_delete": ".fleet_recordings_delete",
            "fleet_recordings_get": ".fleet_recordings_get",
            "fleet_recordings_list": ".fleet_recordings_list",
            "fleet_recordings_update": ".fleet_recordings_update",
        },
    )

__all__ = [
    "AsyncFleetRecordings",
    "FleetRecordings",
    "fleet_recordings_delete",
    "fleet_recordings_get",
    "fleet_recordings_list",
    "fleet_recordings_update",
]
