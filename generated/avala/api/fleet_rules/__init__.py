# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.rules` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import fleet_rules_create as fleet_rules_create
    from . import fleet_rules_delete as fleet_rules_delete
    from . import fleet_rules_get as fleet_rules_get
    from . import fleet_rules_list as fleet_rules_list
    from . import fleet_rules_update as fleet_rules_update
    from .async_resource import AsyncFleetRules as AsyncFleetRules
    from .resource import FleetRules as FleetRules
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFleetRules": ".async_resource",
            "FleetRules": ".resource",
            "fleet_rules_create": ".fleet_rules_create",
            "fleet_rules_delete": ".fleet_rules_delete",
            "fleet_rules_get": ".fleet_rules_get",
            "fleet_rules_list": ".fleet_rules_list",
            "fleet_rules_update": ".fleet_rules_update",
        },
    )

__all__ = [
    "AsyncFleetRules",
    "FleetRules",
    "fleet_rules_create",
    "fleet_rules_delete",
    "fleet_rules_get",
    "fleet_rules_list",
    "fleet_rules_update",
]
