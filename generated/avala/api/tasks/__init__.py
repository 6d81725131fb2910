# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `tasks` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import tasks_get as tasks_get
    from . import tasks_list as tasks_list
    from .async_resource import AsyncTasks as AsyncTasks
    from .resource import Tasks as Tasks
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncTasks": ".async_resource",
            "Tasks": ".resource",
            "tasks_get": ".tasks_get",
            "tasks_list": ".tasks_list",
        },
    )

__all__ = ["AsyncTasks", "Tasks", "tasks_get", "tasks_list"]
