# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `agents` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import agents_create as agents_create
    from . import agents_delete as agents_delete
    from . import agents_get as agents_get
    from . import agents_list as agents_list
    from . import agents_list_executions as agents_list_executions
    from . import agents_replace as agents_replace
    from . import agents_test as agents_test
    from . import agents_update as agents_update
    from .async_resource import AsyncAgents as AsyncAgents
    from .resource import Agents as Agents
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Agents": ".resource",
            "AsyncAgents": ".async_resource",
            "agents_create": ".agents_create",
            "agents_delete": ".agents_delete",
            "agents_get": ".agents_get",
            "agents_list": ".agents_list",
            "agents_list_executions": ".agents_list_executions",
            "agents_replace": ".agents_replace",
            "agents_test": ".agents_test",
            "agents_update": ".agents_update",
        },
    )

__all__ = [
    "Agents",
    "AsyncAgents",
    "agents_create",
    "agents_delete",
    "agents_get",
    "agents_list",
    "agents_list_executions",
    "agents_replace",
    "agents_test",
    "agents_update",
]
