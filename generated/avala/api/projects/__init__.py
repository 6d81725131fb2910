# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `projects` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import projects_approve as projects_approve
    from . import projects_create_export as projects_create_export
    from . import projects_create_from_existing as projects_create_from_existing
    from . import projects_get as projects_get
    from . import projects_get_metrics as projects_get_metrics
    from . import projects_get_mine as projects_get_mine
    from . import projects_list as projects_list
    from . import projects_list_mine as projects_list_mine
    from . import projects_list_tasks as projects_list_tasks
    from .async_resource import AsyncProjects as AsyncProjects
    from .resource import Projects as Projects
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncProjects": ".async_resource",
            "Projects": ".resource",
            "projects_approve": ".projects_approve",
            "projects_create_export": ".projects_create_export",
            "projects_create_from_existing": ".projects_create_from_existing",
            "projects_get": ".projects_get",
            "projects_get_metrics": ".projects_get_metrics",
            "projects_get_mine": ".projects_get_mine",
            "projects_list": ".projects_list",
            "projects_list_mine": ".projects_list_mine",
            "projects_list_tasks": ".projects_list_tasks",
        },
    )

__all__ = [
    "AsyncProjects",
    "Projects",
    "projects_approve",
    "projects_create_export",
    "projects_create_from_existing",
    "projects_get",
    "projects_get_metrics",
    "projects_get_mine",
    "projects_list",
    "projects_list_mine",
    "projects_list_tasks",
]
