# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `storage_configs` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import storage_configs_create as storage_configs_create
    from . import storage_configs_delete as storage_configs_delete
    from . import storage_configs_get as storage_configs_get
    from . import storage_configs_list as storage_configs_list
    from . import storage_configs_setup_info as storage_configs_setup_info
    from . import storage_configs_test as storage_configs_test
    from .async_resource import AsyncStorageConfigs as AsyncStorageConfigs
    from .resource import StorageConfigs as StorageConfigs
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncStorageConfigs": ".async_resource",
            "StorageConfigs": ".resource",
            "storage_configs_create": ".storage_configs_create",
            "storage_configs_delete": ".storage_configs_delete",
            "storage_configs_get": ".storage_configs_get",
            "storage_configs_list": ".storage_configs_list",
            "storage_configs_setup_info": ".storage_configs_setup_info",
            "storage_configs_test": ".storage_configs_test",
        },
    )

__all__ = [
    "AsyncStorageConfigs",
    "StorageConfigs",
    "storage_configs_create",
    "storage_configs_delete",
    "storage_configs_get",
    "storage_configs_list",
    "storage_configs_setup_info",
    "storage_configs_test",
]
