# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""What needs no API key: `signup` and `load`, each in both flavours."""

from avala_ext.helpers.keyless import Keyless
from avala_ext.helpers.resolver.reading import Operations

from .api import account, resolver

__all__ = ["async_load", "async_signup", "load", "signup"]

_keyless = Keyless(
    signup=account.account_signup.request,
    resolver=Operations(
        resolve_alias=resolver.resolver_resolve_alias.request,
        resolve_exact=resolver.resolver_resolve_exact.request,
        get_objects=resolver.resolver_get_objects.request,
        issue_access_grant=resolver.resolver_issue_access_grant.request,
        issue_access_grant_legacy=resolver.resolver_issue_access_grant_legacy.request,
    ),
)

async_load = _keyless.async_load
async_signup = _keyless.async_signup
load = _keyless.load
signup = _keyless.signup
