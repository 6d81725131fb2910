"""Organizations: members, teams and invitations, and who may do what."""

from __future__ import annotations

from ..context import HIDDEN_FROM, Context
from ..hooks import hooks
from ..messages import Answer, Row, forbidden, invalid, not_found
from ..people import person
from ..resources import create as derived
from ..resources import delete, location, page_of, remove, update

MANAGERS = ("owner", "admin")


def membership(context: Context, organization: Row, user_uid: str) -> Row | None:
    """Return the membership of a user in an organization, or None."""
    return context.store.find(
        "OrganizationMember", _organization=organization["_key"], user_uid=user_uid
    )


def demand(context: Context, organization: Row, *roles: str) -> None:
    """Refuse a caller whose role in the organization is none of `roles`.

    Raises:
        Refusal: 403.
    """
    mine = membership(context, organization, context.user["uid"])
    if mine is None or mine.get("role") not in roles:
        raise forbidden()


hooks.unique("Organization", "handle")


@hooks.fills("Organization")
def found(context: Context, row: Row) -> Row:
    """Make the caller the owner of a new organization."""
    shown = {"role": "owner", "member_count": 1, "is_active": True, "handle": row["slug"]}
    shown |= {"logo_url": row.get("logo"), "joined_at": row.get("created_at"), "plan": "free"}
    return {**row, **shown, "visibility": row.get("visibility") or "private"}


@hooks.answers("organizations_create")
def create(context: Context) -> Answer:
    """Found an organization, with the caller as its one member."""
    answer = derived(context)
    organization = context.store.find("Organization", uid=answer.value["uid"])
    if organization is not None:
        _join(context, organization, context.user, "owner")
    return answer


def _join(context: Context, organization: Row, user: Row, role: str) -> Row:
    row = context.like("OrganizationMember", **person(user), role=role)
    row |= {"created_at": context.store.tick(), "_organization": organization["_key"]}
    _show(context, organization, str(user["uid"]), shown=True)
    return context.store.insert("OrganizationMember", row)


@hooks.answers("organizations_update")
def change(context: Context) -> Answer:
    """Change an organization; for owners and admins."""
    demand(context, context.row(), *MANAGERS)
    return update(context)


@hooks.answers("organizations_delete")
def dissolve(context: Context) -> Answer:
    """Delete an organization; for its owner."""
    demand(context, context.row(), "owner")
    return delete(context)


# ---- members


@hooks.answers("organizations_remove_member")
def expel(context: Context) -> Answer:
    """Take a member out of an organization and its teams; the owner cannot be taken out."""
    organization, member = context.parent(), context.row()
    demand(context, organization, *MANAGERS)
    if member.get("role") == "owner":
        raise forbidden()
    _leave(context, organization, member)
    return Answer(context.status)


def _leave(context: Context, organization: Row, member: Row) -> None:
    for place in list(context.store.rows("TeamMember")):
        here = place.get("_organization") == organization["_key"]
        if here and place.get("user_uid") == member.get("user_uid"):
            context.store.delete("TeamMember", place)
    context.store.delete("OrganizationMember", member)
    _show(context, organization, str(member.get("user_uid")), shown=False)
    recount(context, organization)


def _show(context: Context, organization: Row, user_uid: str, *, shown: bool) -> None:
    """Show an organization to a user, or hide it from one who is no longer in it."""
    current = context.store.get("Organization", organization["_key"]) or {}
    before = current.get(HIDDEN_FROM, [])
    hidden = [uid for uid in before if uid != user_uid] + ([] if shown else [user_uid])
    if current and hidden != before:
        context.store.update("Organization", current, **{HIDDEN_FROM: hidden})


@hooks.answers("organizations_update_member_role")
def change_role(context: Context) -> Answer:
    """Give a member another role; the owner's passes on by transfer only."""
    organization, member = context.parents()[0], context.row()
    demand(context, organization, *MANAGERS)
    if member.get("role") == "owner" and context.body["role"] != "owner":
        raise forbidden()
    changed = context.store.update("OrganizationMember", member, role=context.body["role"])
    return _row_or_nothing(context, changed)


@hooks.answers("organizations_leave")
def leave(context: Context) -> Answer:
    """Leave an organization; its owner has to pass it on first."""
    organization = context.row()
    mine = membership(context, organization, context.user["uid"])
    if mine is None:
        raise not_found()
    if mine.get("role") == "owner":
        raise forbidden()
    _leave(context, organization, mine)
    return Answer(context.status)


@hooks.answers("organizations_transfer_ownership")
def pass_on(context: Context) -> Answer:
    """Make another member the owner; the former one stays as admin."""
    organization = context.row()
    demand(context, organization, "owner")
    heir = membership(context, organization, context.body["new_owner_uid"])
    if heir is None:
        raise invalid({"new_owner_uid": ["Not a member of this organization."]})
    mine = membership(context, organization, context.user["uid"])
    if mine is not None and mine["_key"] != heir["_key"]:
        context.store.update("OrganizationMember", mine, role="admin")
        context.store.update("OrganizationMember", heir, role="owner")
        context.store.update("Organization", organization, role="admin")
    return Answer(context.status)


def recount(context: Context, organization: Row) -> None:
    """Count members and teams anew."""
    store, key = context.store, organization["_key"]
    current = store.get("Organization", key)
    if current is None:
        return
    members = sum(1 for row in store.rows("OrganizationMember") if row["_organization"] == key)
    teams = sum(1 for row in store.rows("Team") if row["_organization"] == key)
    store.update("Organization", current, member_count=members, team_count=teams)


def _row_or_nothing(context: Context, row: Row) -> Answer:
    if context.operation.success.schema is None:
        return Answer(context.status)
    return context.answer(row)


# ---- invitations


@hooks.answers("organizations_list_invitations")
def waiting(context: Context) -> Answer:
    """List the invitations that wait for an answer; for owners and admins."""
    demand(context, context.parent(), *MANAGERS)
    pending = [entry for entry in context.entries() if entry.row.get("status") == "pending"]
    return page_of(context, pending)


@hooks.answers("organizations_create_invitation")
def invite(context: Context) -> Answer:
    """Invite a person; for owners and admins."""
    demand(context, context.parent(), *MANAGERS)
    return derived(context)


@hooks.fills("Invitation")
def write_invitation(context: Context, row: Row) -> Row:
    """Fill in who invites whom into what; the address is sent under both published names."""
    organization = context.parent()
    email = row.get("email") or row.get("_email")
    link = f"https://avala.ai/invitations/{row['uid']}"
    return {
        **row,
        "email": email,
        "invited_email": email,
        "organization_name": organization["name"],
        "organization_slug": organization["slug"],
        "invited_by_username": context.user.get("username"),
        "role": row.get("role") or "member",
        "status": "pending",
        "is_expired": False,
        "expires_at": "2026-02-14T09:00:00Z",
        "accept_url": link,
        "copy_link": link,
    }


@hooks.answers("organizations_resend_invitation")
def resend(context: Context) -> Answer:
    """Send an invitation again, which makes it valid again."""
    demand(context, context.parents()[0], *MANAGERS)
    row = context.row()
    changed = context.store.update("Invitation", row, status="pending", is_expired=False)
    return _row_or_nothing(context, changed)


@hooks.answers("organizations_cancel_invitation")
def cancel(context: Context) -> Answer:
    """Take an invitation back."""
    demand(context, context.parents()[0], *MANAGERS)
    changed = context.store.update("Invitation", context.row(), status="cancelled")
    return _row_or_nothing(context, changed)


@hooks.answers("organizations_accept_invitation")
def accept(context: Context) -> Answer:
    """Become a member of the organization that sent an invitation still waiting."""
    row = context.store.get("Invitation", context.path["invitation_uid"])
    if row is None or row.get("status") != "pending":
        raise not_found()
    organization = context.store.get("Organization", row["_organization"])
    if organization is None:
        raise not_found()
    if membership(context, organization, context.user["uid"]) is None:
        _join(context, organization, context.user, str(row.get("role") or "member"))
        recount(context, organization)
    answer = context.answer(context.store.update("Invitation", row, status="accepted"))
    answer.headers["Location"] = location(context, answer.value)
    return answer


# ---- teams


@hooks.fills("Team")
def write_team(context: Context, row: Row) -> Row:
    """Say which organization a new team is of."""
    organization = context.parent()
    demand(context, organization, *MANAGERS)
    names = {f"organization_{key}": organization[key] for key in ("uid", "name", "slug")}
    return {**row, **names, "member_count": 0}


@hooks.answers("organizations_create_team")
def create_team(context: Context) -> Answer:
    """Make a team."""
    answer = derived(context)
    recount(context, context.parent())
    return answer


@hooks.answers("organizations_update_team")
def change_team(context: Context) -> Answer:
    """Change a team; for owners and admins."""
    demand(context, context.parent(), *MANAGERS)
    return update(context)


@hooks.answers("organizations_delete_team")
def delete_team(context: Context) -> Answer:
    """Delete a team; for owners and admins."""
    organization, team = context.parent(), context.row()
    demand(context, organization, *MANAGERS)
    remove(context, "Team", team)
    recount(context, organization)
    return Answer(context.status)


@hooks.answers("organizations_add_team_member")
def add_to_team(context: Context) -> Answer:
    """Put a member of the organization into a team, or give one who is in it another role."""
    organization, team = context.parents()[:2]
    demand(context, organization, *MANAGERS)
    uid = context.body.get("user_uid")
    if uid is None or membership(context, organization, uid) is None:
        raise invalid({"user_uid": ["Not a member of this organization."]})
    former = context.store.find("TeamMember", _team=team["_key"], user_uid=uid)
    if former is not None:
        context.store.delete("TeamMember", former)
    user = context.store.get("_User", uid) or {}
    row = context.like("TeamMember", **person(user), role=context.body.get("role") or "member")
    row |= {"created_at": context.store.tick()}
    row |= {"_team": team["_key"], "_organization": organization["_key"]}
    stored = context.store.insert("TeamMember", row)
    _recount_team(context, team)
    answer = context.answer(stored)
    answer.headers["Location"] = f"{context.request.origin}{context.request.path}{uid}/"
    return answer


@hooks.answers("organizations_remove_team_member")
def remove_from_team(context: Context) -> Answer:
    """Take a member out of a team."""
    organization, team = context.parents()[:2]
    member = context.row()
    demand(context, organization, *MANAGERS)
    context.store.delete("TeamMember", member)
    _recount_team(context, team)
    return Answer(context.status)


@hooks.answers("organizations_update_team_member_role")
def change_team_role(context: Context) -> Answer:
    """Give a member of a team another role."""
    member = context.row()
    demand(context, context.parents()[0], *MANAGERS)
    changed = context.store.update("TeamMember", member, role=context.body["role"])
    return _row_or_nothing(context, changed)


def _recount_team(context: Context, team: Row) -> None:
    current = context.store.get("Team", team["_key"])
    if current is not None:
        count = sum(1 for row in context.store.rows("TeamMember") if row["_team"] == team["_key"])
        context.store.update("Team", current, member_count=count)


@hooks.answers("organizations_industry_choices")
def industries(context: Context) -> Answer:
    """Answer the industries to choose from; the shape is not published, so an example's."""
    return Answer(200, context.engine.examples.answer(context.operation))
