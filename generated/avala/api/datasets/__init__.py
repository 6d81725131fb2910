# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `datasets` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import datasets_create as datasets_create
    from . import datasets_create_from_manual_upload as datasets_create_from_manual_upload
    from . import datasets_create_manual_upload_url as datasets_create_manual_upload_url
    from . import datasets_get as datasets_get
    from . import datasets_get_by_slug as datasets_get_by_slug
    from . import datasets_get_health as datasets_get_health
    from . import datasets_get_item as datasets_get_item
    from . import datasets_get_sequence as datasets_get_sequence
    from . import datasets_list as datasets_list
    from . import datasets_list_by_owner as datasets_list_by_owner
    from . import datasets_list_items as datasets_list_items
    from . import datasets_list_sequences as datasets_list_sequences
    from . import datasets_managed_upload_complete as datasets_managed_upload_complete
    from . import datasets_managed_upload_sign_parts as datasets_managed_upload_sign_parts
    from . import datasets_manual_upload_allowed_mimes as datasets_manual_upload_allowed_mimes
    from . import datasets_manual_upload_quota as datasets_manual_upload_quota
    from . import datasets_transfer as datasets_transfer
    from .async_resource import AsyncDatasets as AsyncDatasets
    from .resource import Datasets as Datasets
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncDatasets": ".async_resource",
            "Datasets": ".resource",
            "datasets_create": ".datasets_create",
            "datasets_create_from_manual_upload": ".datasets_create_from_manual_upload",
            "datasets_create_manual_upload_url": ".datasets_create_manual_upload_url",
            "datasets_get": ".datasets_get",
            "datasets_get_by_slug": ".datasets_get_by_slug",
            "datasets_get_health": ".datasets_get_health",
            "datasets_get_item": ".datasets_get_item",
            "datasets_get_sequence": ".datasets_get_sequence",
            "datasets_list": ".datasets_list",
            "datasets_list_by_owner": ".datasets_list_by_owner",
            "datasets_list_items": ".datasets_list_items",
            "datasets_list_sequences": ".datasets_list_sequences",
            "datasets_managed_upload_complete": ".datasets_managed_upload_complete",
            "datasets_managed_upload_sign_parts": ".datasets_managed_upload_sign_parts",
            "datasets_manual_upload_allowed_mimes": ".datasets_manual_upload_allowed_mimes",
            "datasets_manual_upload_quota": ".datasets_manual_upload_quota",
            "datasets_transfer": ".datasets_transfer",
        },
    )

__all__ = [
    "AsyncDatasets",
    "Datasets",
    "datasets_create",
    "datasets_create_from_manual_upload",
    "datasets_create_manual_upload_url",
    "datasets_get",
    "datasets_get_by_slug",
    "datasets_get_health",
    "datasets_get_item",
    "datasets_get_sequence",
    "datasets_list",
    "datasets_list_by_owner",
    "datasets_list_items",
    "datasets_list_sequences",
    "datasets_managed_upload_complete",
    "datasets_managed_upload_sign_parts",
    "datasets_manual_upload_allowed_mimes",
    "datasets_manual_upload_quota",
    "datasets_transfer",
]
