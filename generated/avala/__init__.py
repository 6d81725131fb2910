# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Client of the Avala API. Everything is imported when it is first used.

from avala import Avala

with Avala() as client:
    for task in client.tasks.iter(status="pending"):
        print(task.name)
"""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import api as api
    from . import errors as errors
    from . import models as models
    from . import webhooks as webhooks
    from ._keyless import async_load as async_load
    from ._keyless import async_signup as async_signup
    from ._keyless import load as load
    from ._keyless import signup as signup
    from .client import AsyncAvala as AsyncAvala
    from .client import AsyncClient as AsyncClient
    from .client import Avala as Avala
    from .client import Client as Client
    from .errors import APIConnectionError as APIConnectionError
    from .errors import APIResponseError as APIResponseError
    from .errors import APIStatusError as APIStatusError
    from .errors import APITimeoutError as APITimeoutError
    from .errors import AuthenticationError as AuthenticationError
    from .errors import AvalaError as AvalaError
    from .errors import ConflictError as ConflictError
    from .errors import DatasetIntegrityError as DatasetIntegrityError
    from .errors import DatasetResolverError as DatasetResolverError
    from .errors import ForbiddenError as ForbiddenError
    from .errors import JobFailedError as JobFailedError
    from .errors import MutableDatasetAliasWarning as MutableDatasetAliasWarning
    from .errors import NotFoundError as NotFoundError
    from .errors import QuotaExceededError as QuotaExceededError
    from .errors import RateLimitError as RateLimitError
    from .errors import ServerError as ServerError
    from .errors import TransferError as TransferError
    from .errors import UnsupportedDatasetModeError as UnsupportedDatasetModeError
    from .errors import UploadStateError as UploadStateError
    from .errors import ValidationError as ValidationError
    from .errors import WaitTimeoutError as WaitTimeoutError
    from .errors import WebhookVerificationError as WebhookVerificationError
    from .types import UNSET as UNSET
    from .types import AsyncCursorPage as AsyncCursorPage
    from .types import AsyncPager as AsyncPager
    from .types import CursorPage as CursorPage
    from .types import Pager as Pager
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "APIConnectionError": ".errors",
            "APIResponseError": ".errors",
            "APIStatusError": ".errors",
            "APITimeoutError": ".errors",
            "AsyncAvala": ".client",
            "AsyncClient": ".client",
            "AsyncCursorPage": ".types",
            "AsyncPager": ".types",
            "AuthenticationError": ".errors",
            "Avala": ".client",
            "AvalaError": ".errors",
            "Client": ".client",
            "ConflictError": ".errors",
            "CursorPage": ".types",
            "DatasetIntegrityError": ".errors",
            "DatasetResolverError": ".errors",
            "ForbiddenError": ".errors",
            "JobFailedError": ".errors",
            "MutableDatasetAliasWarning": ".errors",
            "NotFoundError": ".errors",
            "Pager": ".types",
            "QuotaExceededError": ".errors",
            "RateLimitError": ".errors",
            "ServerError": ".errors",
            "TransferError": ".errors",
            "UNSET": ".types",
            "UnsupportedDatasetModeError": ".errors",
            "UploadStateError": ".errors",
            "ValidationError": ".errors",
            "WaitTimeoutError": ".errors",
            "WebhookVerificationError": ".errors",
            "api": ".api",
            "async_load": "._keyless",
            "async_signup": "._keyless",
            "errors": ".errors",
            "load": "._keyless",
            "models": ".models",
            "signup": "._keyless",
            "webhooks": ".webhooks",
        },
    )

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncAvala",
    "AsyncClient",
    "AsyncCursorPage",
    "AsyncPager",
    "AuthenticationError",
    "Avala",
    "AvalaError",
    "Client",
    "ConflictError",
    "CursorPage",
    "DatasetIntegrityError",
    "DatasetResolverError",
    "ForbiddenError",
    "JobFailedError",
    "MutableDatasetAliasWarning",
    "NotFoundError",
    "Pager",
    "QuotaExceededError",
    "RateLimitError",
    "ServerError",
    "TransferError",
    "UNSET",
    "UnsupportedDatasetModeError",
    "UploadStateError",
    "ValidationError",
    "WaitTimeoutError",
    "WebhookVerificationError",
    "api",
    "async_load",
    "async_signup",
    "errors",
    "load",
    "models",
    "signup",
    "webhooks",
]
