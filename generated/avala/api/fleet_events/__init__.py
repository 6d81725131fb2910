# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.events` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import fleet_events_create as fleet_events_create
    from . import fleet_events_create_batch as fleet_events_create_batch
    from . import fleet_events_delete as fleet_events_delete
    from . import fleet_events_get as fleet_events_get
    from . import fleet_events_list as fleet_events_list
    from .async_resource import AsyncFleetEvents as AsyncFleetEvents
    from .resource import FleetEvents as FleetEvents
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFleetEvents": ".async_resource",
            "FleetEvents": ".resource",
            "fleet_events_create": ".fleet_events_create",
            "fleet_events_create_batch": ".fleet_events_create_batch",
            "fleet_events_delete": ".fleet_events_delete",
            "fleet_events_get": ".fleet_events_get",
            "fleet_events_list": ".fleet_events_list",
        },
    )

__all__ = [
    "AsyncFleetEvents",
    "FleetEvents",
    "fleet_events_create",
    "fleet_events_create_batch",
    "fleet_events_delete",
    "fleet_events_get",
    "fleet_events_list",
]
