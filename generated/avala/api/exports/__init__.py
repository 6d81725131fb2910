# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `exports` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import exports_create as exports_create
    from . import exports_get as exports_get
    from . import exports_list as exports_list
    from .async_resource import AsyncExports as AsyncExports
    from .resource import Exports as Exports
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncExports": ".async_resource",
            "Exports": ".resource",
            "exports_create": ".exports_create",
            "exports_get": ".exports_get",
            "exports_list": ".exports_list",
        },
    )

__all__ = ["AsyncExports", "Exports", "exports_create", "exports_get", "exports_list"]
