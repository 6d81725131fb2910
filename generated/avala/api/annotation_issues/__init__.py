# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `annotation_issues` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import annotation_issues_create as annotation_issues_create
    from . import annotation_issues_delete as annotation_issues_delete
    from . import annotation_issues_get_metrics as annotation_issues_get_metrics
    from . import annotation_issues_list_by_dataset as annotation_issues_list_by_dataset
    from . import annotation_issues_list_by_sequence as annotation_issues_list_by_sequence
    from . import annotation_issues_list_tools as annotation_issues_list_tools
    from . import annotation_issues_update as annotation_issues_update
    from .async_resource import AsyncAnnotationIssues as AsyncAnnotationIssues
    from .resource import AnnotationIssues as AnnotationIssues
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AnnotationIssues": ".resource",
            "AsyncAnnotationIssues": ".async_resource",
            "annotation_issues_create": ".annotation_issues_create",
            "annotation_issues_delete": ".annotation_issues_delete",
            "annotation_issues_get_metrics": ".annotation_issues_get_metrics",
            "annotation_issues_list_by_dataset": ".annotation_issues_list_by_dataset",
            "annotation_issues_list_by_sequence": ".annotation_issues_list_by_sequence",
            "annotation_issues_list_tools": ".annotation_issues_list_tools",
            "annotation_issues_update": ".annotation_issues_update",
        },
    )

__all__ = [
    "AnnotationIssues",
    "AsyncAnnotationIssues",
    "annotation_issues_create",
    "annotation_issues_delete",
    "annotation_issues_get_metrics",
    "annotation_issues_list_by_dataset",
    "annotation_issues_list_by_sequence",
    "annotation_issues_list_tools",
    "annotation_issues_update",
]
