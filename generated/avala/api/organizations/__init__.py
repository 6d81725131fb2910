# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `organizations` and its operations, one module each."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import organizations_accept_invitation as organizations_accept_invitation
    from . import organizations_add_team_member as organizations_add_team_member
    from . import organizations_cancel_invitation as organizations_cancel_invitation
    from . import organizations_create as organizations_create
    from . import organizations_create_invitation as organizations_create_invitation
    from . import organizations_create_team as organizations_create_team
    from . import organizations_delete as organizations_delete
    from . import organizations_delete_team as organizations_delete_team
    from . import organizations_get as organizations_get
    from . import organizations_get_team as organizations_get_team
    from . import organizations_industry_choices as organizations_industry_choices
    from . import organizations_leave as organizations_leave
    from . import organizations_list as organizations_list
    from . import organizations_list_invitations as organizations_list_invitations
    from . import organizations_list_members as organizations_list_members
    from . import organizations_list_team_members as organizations_list_team_members
    from . import organizations_list_teams as organizations_list_teams
    from . import organizations_remove_member as organizations_remove_member
    from . import organizations_remove_team_member as organizations_remove_team_member
    from . import organizations_resend_invitation as organizations_resend_invitation
    from . import organizations_transfer_ownership as organizations_transfer_ownership
    from . import organizations_update as organizations_update
    from . import organizations_update_member_role as organizations_update_member_role
    from . import organizations_update_team as organizations_update_team
    from . import organizations_update_team_member_role as organizations_update_team_member_role
    from .async_resource import AsyncOrganizations as AsyncOrganizations
    from .resource import Organizations as Organizations
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "AsyncOrganizations": ".async_resource",
            "Organizations": ".resource",
            "organizations_accept_invitation": ".organizations_accept_invitation",
            "organizations_add_team_member": ".organizations_add_team_member",
            "organizations_cancel_invitation": ".organizations_cancel_invitation",
            "organizations_create": ".organizations_create",
            "organizations_create_invitation": ".organizations_create_invitation",
            "organizations_create_team": ".organizations_create_team",
            "organizations_delete": ".organizations_delete",
            "organizations_delete_team": ".organizations_delete_team",
            "organizations_get": ".organizations_get",
            "organizations_get_team": ".organizations_get_team",
            "organizations_industry_choices": ".organizations_industry_choices",
            "organizations_leave": ".organizations_leave",
            "organizations_list": ".organizations_list",
            "organizations_list_invitations": ".organizations_list_invitations",
            "organizations_list_members": ".organizations_list_members",
            "organizations_list_team_members": ".organizations_list_team_members",
            "organizations_list_teams": ".organizations_list_teams",
            "organizations_remove_member": ".organizations_remove_member",
            "organizations_remove_team_member": ".organizations_remove_team_member",
            "organizations_resend_invitation": ".organizations_resend_invitation",
            "organizations_transfer_ownership": ".organizations_transfer_ownership",
            "organizations_update": ".organizations_update",
            "organizations_update_member_role": ".organizations_update_member_role",
            "organizations_update_team": ".organizations_update_team",
            "organizations_update_team_member_role": ".organizations_update_team_member_role",
        },
    )

__all__ = [
    "AsyncOrganizations",
    "Organizations",
    "organizations_accept_invitation",
    "organizations_add_team_member",
    "organizations_cancel_invitation",
    "organizations_create",
    "organizations_create_invitation",
    "organizations_create_team",
    "organizations_delete",
    "organizations_delete_team",
    "organizations_get",
    "organizations_get_team",
    "organizations_industry_choices",
    "organizations_leave",
    "organizations_list",
    "organizations_list_invitations",
    "organizations_list_members",
    "organizations_list_team_members",
    "organizations_list_teams",
    "organizations_remove_member",
    "organizations_remove_team_member",
    "organizations_resend_invitation",
    "organizations_transfer_ownership",
    "organizations_update",
    "organizations_update_member_role",
    "organizations_update_team",
    "organizations_update_team_member_role",
]
