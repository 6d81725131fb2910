# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `account` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import account_me as account_me
    from . import account_signup as account_signup
    from .async_resource import AsyncAccount as AsyncAccount
    from .resource import Account as Account
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "Account": ".resource",
            "AsyncAccount": ".async_resource",
            "account_me": ".account_me",
            "account_signup": ".account_signup",
        },
    )

__all__ = ["Account", "AsyncAccount", "account_me", "account_signup"]
