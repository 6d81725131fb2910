# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `quality_targets` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import quality_targets_create as quality_targets_create
    from . import quality_targets_delete as quality_targets_delete
    from . import quality_targets_evaluate as quality_targets_evaluate
    from . import quality_targets_get as quality_targets_get
    from . import quality_targets_list as quality_targets_list
    from . import quality_targets_update as quality_targets_update
    from .async_resource import AsyncQualityTargets as AsyncQualityTargets
    from .resource import QualityTargets as QualityTargets
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncQualityTargets": ".async_resource",
            "QualityTargets": ".resource",
            "quality_targets_create": ".quality_targets_create",
            "quality_targets_delete": ".quality_targets_delete",
            "quality_targets_evaluate": ".quality_targets_evaluate",
            "quality_targets_get": ".quality_targets_get",
            "quality_targets_list": ".quality_targets_list",
            "quality_targets_update": ".quality_targets_update",
        },
    )

__all__ = [
    "AsyncQualityTargets",
    "QualityTargets",
    "quality_targets_create",
    "quality_targets_delete",
    "quality_targets_evaluate",
    "quality_targets_get",
    "quality_targets_list",
    "quality_targets_update",
]
