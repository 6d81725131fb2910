# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Every way a call can fail. The tree is drawn in `avala_ext.errors`."""

from avala_ext.errors import (
    APIConnectionError,
    APIResponseError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    AvalaError,
    ConflictError,
    ForbiddenError,
    JobFailedError,
    NotFoundError,
    QuotaExceededError,
    RateLimitError,
    ServerError,
    TransferError,
    ValidationError,
    WaitTimeoutError,
    WebhookVerificationError,
)

__all__ = [
    "APIConnectionError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "AvalaError",
    "ConflictError",
    "ForbiddenError",
    "JobFailedError",
    "NotFoundError",
    "QuotaExceededError",
    "RateLimitError",
    "ServerError",
    "TransferError",
    "ValidationError",
    "WaitTimeoutError",
    "WebhookVerificationError",
]
