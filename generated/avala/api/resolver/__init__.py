# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `resolver` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import resolver_get_objects as resolver_get_objects
    from . import resolver_issue_access_grant as resolver_issue_access_grant
    from . import resolver_issue_access_grant_legacy as resolver_issue_access_grant_legacy
    from . import resolver_resolve_alias as resolver_resolve_alias
    from . import resolver_resolve_exact as resolver_resolve_exact
    from .async_resource import AsyncResolver as AsyncResolver
    from .resource import Resolver as Resolver
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncResolver": ".async_resource",
            "Resolver": ".resource",
            "resolver_get_objects": ".resolver_get_objects",
            "resolver_issue_access_grant": ".resolver_issue_access_grant",
            "resolver_issue_access_grant_legacy": ".resolver_issue_access_grant_legacy",
            "resolver_resolve_alias": ".resolver_resolve_alias",
            "resolver_resolve_exact": ".resolver_resolve_exact",
        },
    )

__all__ = [
    "AsyncResolver",
    "Resolver",
    "resolver_get_objects",
    "resolver_issue_access_grant",
    "resolver_issue_access_grant_legacy",
    "resolver_resolve_alias",
    "resolver_resolve_exact",
]
