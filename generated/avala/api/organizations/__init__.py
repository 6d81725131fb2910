# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `organizations` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import organizations_create_invitation as organizations_create_invitation
    from . import organizations_get as organizations_get
    from . import organizations_list as organizations_list
    from . import organizations_list_invitations as organizations_list_invitations
    from . import organizations_list_members as organizations_list_members
    from .async_resource import AsyncOrganizations as AsyncOrganizations
    from .resource import Organizations as Organizations
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncOrganizations": ".async_resource",
            "Organizations": ".resource",
            "organizations_create_invitation": ".organizations_create_invitation",
            "organizations_get": ".organizations_get",
            "organizations_list": ".organizations_list",
            "organizations_list_invitations": ".organizations_list_invitations",
            "organizations_list_members": ".organizations_list_members",
        },
    )

__all__ = [
    "AsyncOrganizations",
    "Organizations",
    "organizations_create_invitation",
    "organizations_get",
    "organizations_list",
    "organizations_list_invitations",
    "organizations_list_members",
]
