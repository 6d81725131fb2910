# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `fleet.uploads` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import fleet_uploads_confirm_upload as fleet_uploads_confirm_upload
    from . import fleet_uploads_finalize_upload as fleet_uploads_finalize_upload
    from . import fleet_uploads_get_upload_status as fleet_uploads_get_upload_status
    from . import fleet_uploads_get_upload_urls as fleet_uploads_get_upload_urls
    from . import fleet_uploads_init_upload as fleet_uploads_init_upload
    from . import fleet_uploads_managed_admit as fleet_uploads_managed_admit
    from . import fleet_uploads_managed_finalize as fleet_uploads_managed_finalize
    from . import fleet_uploads_managed_multipart_init as fleet_uploads_managed_multipart_init
    from . import fleet_uploads_managed_multipart_parts as fleet_uploads_managed_multipart_parts
    from . import (
        fleet_uploads_managed_multipart_progress as fleet_uploads_managed_multipart_progress,
    )
    from . import fleet_uploads_managed_status as fleet_uploads_managed_status
    from .async_resource import AsyncFleetUploads as AsyncFleetUploads
    from .resource import FleetUploads as FleetUploads
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncFleetUploads": ".async_resource",
            "FleetUploads": ".resource",
            "fleet_uploads_confirm_upload": ".fleet_uploads_confirm_upload",
            "fleet_uploads_finalize_upload": ".fleet_uploads_finalize_upload",
            "fleet_uploads_get_upload_status": ".fleet_uploads_get_upload_status",
            "fleet_uploads_get_upload_urls": ".fleet_uploads_get_upload_urls",
            "fleet_uploads_init_upload": ".fleet_uploads_init_upload",
            "fleet_uploads_managed_admit": ".fleet_uploads_managed_admit",
            "fleet_uploads_managed_finalize": ".fleet_uploads_managed_finalize",
            "fleet_uploads_managed_multipart_init": ".fleet_uploads_managed_multipart_init",
            "fleet_uploads_managed_multipart_parts": ".fleet_uploads_managed_multipart_parts",
            "fleet_uploads_managed_multipart_progress": ".fleet_uploads_managed_multipart_progress",
            "fleet_uploads_managed_status": ".fleet_uploads_managed_status",
        },
    )

__all__ = [
    "AsyncFleetUploads",
    "FleetUploads",
    "fleet_uploads_confirm_upload",
    "fleet_uploads_finalize_upload",
    "fleet_uploads_get_upload_status",
    "fleet_uploads_get_upload_urls",
    "fleet_uploads_init_upload",
    "fleet_uploads_managed_admit",
    "fleet_uploads_managed_finalize",
    "fleet_uploads_managed_multipart_init",
    "fleet_uploads_managed_multipart_parts",
    "fleet_uploads_managed_multipart_progress",
    "fleet_uploads_managed_status",
]
