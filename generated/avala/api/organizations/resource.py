# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `organizations`."""

from __future__ import annotations

from typing import Any

from avala_ext.client import SyncAPIClient
from avala_ext.helpers.organizations import OrganizationsHelpers
from avala_ext.pages import CursorPage, Pager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    organizations_accept_invitation,
    organizations_add_team_member,
    organizations_cancel_invitation,
    organizations_create,
    organizations_create_invitation,
    organizations_create_team,
    organizations_delete,
    organizations_delete_team,
    organizations_get,
    organizations_get_team,
    organizations_industry_choices,
    organizations_leave,
    organizations_list,
    organizations_list_invitations,
    organizations_list_members,
    organizations_list_team_members,
    organizations_list_teams,
    organizations_remove_member,
    organizations_remove_team_member,
    organizations_resend_invitation,
    organizations_transfer_ownership,
    organizations_update,
    organizations_update_member_role,
    organizations_update_team,
    organizations_update_team_member_role,
)

__all__ = ["Organizations"]


class _Organizations:
    """The generated methods of `Organizations`."""

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self, *, ordering: str | None = None, limit: int | None = None, page: int | None = None
    ) -> CursorPage[models.Organization]:
        """List your organizations.

        Returns the organizations you belong to, by page number. The REST reference shows a cursor
        for this list; by the newer SDK the server ignores it, and its links carry `page=`. This
        document follows the SDK.

        `GET /organizations/`

        Args:
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            page: Number of the page, from 1. A page beyond the last one is answered with 404. 1
                to 1000000. The server's default is 1.

        Returns:
            One page of organizations; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.list); docs.avala.ai/api-reference/organizations.
        """
        return self._client.page(
            organizations_list.request(ordering=ordering, limit=limit, page=page)
        )

    def iter(
        self,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        page: int | None = None,
        max_items: int | None = None,
    ) -> Pager[models.Organization]:
        """List your organizations.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /organizations/`

        Args:
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            page: Number of the page, from 1. A page beyond the last one is answered with 404. 1
                to 1000000. The server's default is 1.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.list); docs.avala.ai/api-reference/organizations.
        """
        return self._client.iterate(
            organizations_list.request(ordering=ordering, limit=limit, page=page),
            max_items=max_items,
        )

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        logo: str | None = None,
        website: str | None = None,
        industry: models.OrganizationIndustry | None = None,
        email: str | None = None,
        phone: str | None = None,
        visibility: models.OrganizationVisibility | None = None,
    ) -> models.Organization:
        """Create an organization.

        Makes an organization and you its owner. The server makes its slug from the name.

        `POST /organizations/`

        Args:
            name: Name of the organization, 1 to 1024 characters.
            description: A sentence about the organization, at most 1024 characters.
            logo: URL of the logo.
            website: URL of the website, at most 200 characters.
            industry: Industry an organization works in. The generated pages list `robotics`,
                `autonomous_vehicle`, `ai_ml` and `other`, tests of the SDKs have `technology`; `GET
                /organizations/industry-choices/` tells what the server takes.
            email: E-mail address of the organization, at most 254 characters.
            phone: Telephone number of the organization, at most 50 characters.
            visibility: Who can see the profile of an organization.

        Returns:
            The new organization.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: avala 0.10.0 (organizations.create); TypeScript SDK reference (organizations);
        docs.avala.ai/api-reference/endpoints/organizations/get-organization.
        """
        return self._client.send(
            organizations_create.request(
                name=name,
                description=description,
                logo=logo,
                website=website,
                industry=industry,
                email=email,
                phone=phone,
                visibility=visibility,
            )
        )

    def get(self, slug: str) -> models.Organization:
        """Get one organization.

        Returns the organization with this slug, and your own role in it.

        `GET /organizations/{slug}/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.

        Returns:
            The organization.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/organizations; avala 0.10.0 (organizations.get).
        """
        return self._client.send(organizations_get.request(slug))

    def delete(self, slug: str) -> None:
        """Delete an organization.

        Removes the organization for good. What becomes of its datasets and projects is not
        published.

        `DELETE /organizations/{slug}/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.delete).
        """
        self._client.send(organizations_delete.request(slug))

    def update(
        self,
        slug: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        logo: str | Unset = UNSET,
        website: str | Unset = UNSET,
        handle: str | Unset | None = UNSET,
        industry: models.OrganizationIndustry | Unset = UNSET,
        email: str | Unset = UNSET,
        phone: str | Unset = UNSET,
        visibility: models.OrganizationVisibility | Unset = UNSET,
    ) -> models.Organization:
        """Update an organization.

        Changes the fields that are sent and leaves the others alone. A generated page also takes a
        new slug and answers with the changed fields only; the SDKs send no slug and read the whole
        organization, which this document follows.

        `PATCH /organizations/{slug}/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            name: New name, 1 to 1024 characters.
            description: New description, at most 1024 characters.
            logo: URL of the new logo.
            website: New URL of the website, at most 200 characters.
            handle: New short public name, at most 50 letters, digits and underscores, unique.
                Null takes it away.
            industry: Industry an organization works in. The generated pages list `robotics`,
                `autonomous_vehicle`, `ai_ml` and `other`, tests of the SDKs have `technology`; `GET
                /organizations/industry-choices/` tells what the server takes.
            email: New e-mail address, at most 254 characters.
            phone: New telephone number, at most 50 characters.
            visibility: Who can see the profile of an organization.

        Returns:
            The organization after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.update);
        docs.avala.ai/api-reference/endpoints/organizations/update-organization.
        """
        return self._client.send(
            organizations_update.request(
                slug,
                name=name,
                description=description,
                logo=logo,
                website=website,
                handle=handle,
                industry=industry,
                email=email,
                phone=phone,
                visibility=visibility,
            )
        )

    def list_members(
        self,
        slug: str,
        *,
        search: str | None = None,
        role: models.OrganizationRole | None = None,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
    ) -> CursorPage[models.OrganizationMember]:
        """List the members of an organization.

        Returns the people in an organization, one page at a time. The examples and the SDKs read
        `results`, which this document follows; one generated page shows a plain array and page
        numbers instead.

        `GET /organizations/{slug}/members/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            search: Only members whose username, e-mail address or full name contains this text,
                letter case ignored.
            role: Role in an organization. Generated pages list `owner`, `admin` and `member`;
                the examples invite an `annotator`.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of members; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; avala 0.10.0 (organizations.list_members).
        """
        return self._client.page(
            organizations_list_members.request(
                slug, search=search, role=role, ordering=ordering, limit=limit, cursor=cursor
            )
        )

    def iter_members(
        self,
        slug: str,
        *,
        search: str | None = None,
        role: models.OrganizationRole | None = None,
        ordering: str | None = None,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.OrganizationMember]:
        """List the members of an organization.

        Like `list_members`, item by item across all pages; in memory are one page and the one on
        its way.

        `GET /organizations/{slug}/members/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            search: Only members whose username, e-mail address or full name contains this text,
                letter case ignored.
            role: Role in an organization. Generated pages list `owner`, `admin` and `member`;
                the examples invite an `annotator`.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; avala 0.10.0 (organizations.list_members).
        """
        return self._client.iterate(
            organizations_list_members.request(
                slug, search=search, role=role, ordering=ordering, limit=limit, cursor=cursor
            ),
            max_items=max_items,
        )

    def list_invitations(
        self,
        slug: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        page: int | None = None,
    ) -> CursorPage[models.Invitation]:
        """List the open invitations of an organization.

        Returns invitations that wait for an answer, by page number. Only owners and admins may read
        them. A generated page shows page numbers and a count, which this document follows; the SDK
        sends a cursor.

        `GET /organizations/{slug}/invitations/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            page: Number of the page, from 1. A page beyond the last one is answered with 404. 1
                to 1000000. The server's default is 1.

        Returns:
            One page of invitations; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/endpoints/organizations/list-invitations.
        """
        return self._client.page(
            organizations_list_invitations.request(slug, ordering=ordering, limit=limit, page=page)
        )

    def iter_invitations(
        self,
        slug: str,
        *,
        ordering: str | None = None,
        limit: int | None = None,
        page: int | None = None,
        max_items: int | None = None,
    ) -> Pager[models.Invitation]:
        """List the open invitations of an organization.

        Like `list_invitations`, item by item across all pages; in memory are one page and the one
        on its way.

        `GET /organizations/{slug}/invitations/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            ordering: Name of the field to sort by, with `-` in front for descending order. The
                reference does not say which fields can be used; an unknown one is ignored.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            page: Number of the page, from 1. A page beyond the last one is answered with 404. 1
                to 1000000. The server's default is 1.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/endpoints/organizations/list-invitations.
        """
        return self._client.iterate(
            organizations_list_invitations.request(slug, ordering=ordering, limit=limit, page=page),
            max_items=max_items,
        )

    def create_invitation(
        self, slug: str, *, email: str, role: models.OrganizationRole | None = None
    ) -> models.Invitation:
        """Invite someone to an organization.

        Sends an invitation by e-mail and returns it. Only owners and admins may invite.

        `POST /organizations/{slug}/invitations/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            email: E-mail address to invite, at most 254 characters.
            role: Role in an organization. Generated pages list `owner`, `admin` and `member`;
                the examples invite an `annotator`.

        Returns:
            The new invitation.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/resources/examples; avala 0.10.0 (organizations.create_invitation).
        """
        return self._client.send(
            organizations_create_invitation.request(slug, email=email, role=role)
        )

    def industry_choices(self) -> dict[str, Any]:
        """Get the industries an organization can name.

        Returns what the `industry` of an organization can be, as an object. Its layout is not
        published; the example shows one that would fit. The generated pages name the industries
        `robotics`, `autonomous_vehicle`, `ai_ml` and `other`.

        `GET /organizations/industry-choices/`

        Returns:
            The industries.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                RateLimitError (429).

        Source: avala 0.10.0 (organizations.industry_choices).
        """
        return self._client.send(organizations_industry_choices.request())

    def remove_member(self, slug: str, user_uid: str) -> None:
        """Remove a member from an organization.

        Ends a membership. The user's account stays. To end your own, leave the organization.

        `DELETE /organizations/{slug}/members/{user_uid}/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            user_uid: Uid of the user, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.remove_member).
        """
        self._client.send(organizations_remove_member.request(slug, user_uid))

    def update_member_role(
        self, slug: str, user_uid: str, *, role: models.OrganizationRole
    ) -> None:
        """Change the role of a member.

        Gives a member another role in the organization. What the server answers is not published
        and the SDKs do not look at it: this document takes 204 without a body.

        `PATCH /organizations/{slug}/members/{user_uid}/role/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            user_uid: Uid of the user, 1 to 100 characters.
            role: Role in an organization. Generated pages list `owner`, `admin` and `member`;
                the examples invite an `annotator`.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.update_member_role).
        """
        self._client.send(organizations_update_member_role.request(slug, user_uid, role=role))

    def leave(self, slug: str) -> None:
        """Leave an organization.

        Ends your own membership. The request has no body. An owner probably has to transfer the
        ownership first; no source says so.

        `POST /organizations/{slug}/leave/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.leave).
        """
        self._client.send(organizations_leave.request(slug))

    def transfer_ownership(self, slug: str, *, new_owner_uid: str) -> None:
        """Make another member the owner of an organization.

        Hands the organization over to another of its members. What becomes of the former owner's
        role is not published.

        `POST /organizations/{slug}/transfer-ownership/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            new_owner_uid: Uid of the user who becomes the owner, a member of the organization.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.transfer_ownership).
        """
        self._client.send(
            organizations_transfer_ownership.request(slug, new_owner_uid=new_owner_uid)
        )

    def resend_invitation(self, slug: str, invitation_uid: str) -> None:
        """Send an invitation again.

        Sends the e-mail of an open invitation once more. The request has no body. What the server
        answers is not published and the SDKs do not look at it: this document takes 204 without a
        body.

        `POST /organizations/{slug}/invitations/{invitation_uid}/resend/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            invitation_uid: Uid of the invitation, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.resend_invitation).
        """
        self._client.send(organizations_resend_invitation.request(slug, invitation_uid))

    def cancel_invitation(self, slug: str, invitation_uid: str) -> None:
        """Withdraw an invitation.

        Closes an open invitation, which can no longer be accepted. The request has no body. What
        the server answers is not published and the SDKs do not look at it: this document takes 204
        without a body.

        `POST /organizations/{slug}/invitations/{invitation_uid}/cancel/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            invitation_uid: Uid of the invitation, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.cancel_invitation).
        """
        self._client.send(organizations_cancel_invitation.request(slug, invitation_uid))

    def accept_invitation(self, invitation_uid: str) -> models.Invitation:
        """Accept an invitation.

        Makes you a member of the organization that invited you, and returns the invitation.
        `Location` leads to the organization. The request has no body. A generated page states this
        operation without the name of its path parameter, which is taken for the uid of the
        invitation. No SDK has it.

        `POST /organizations/invitations/{invitation_uid}/accept/`

        Args:
            invitation_uid: Uid of the invitation, 1 to 100 characters.

        Returns:
            The invitation, now accepted.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala.ai/docs/api-reference/endpoints/organizations/accept-invitation.
        """
        return self._client.send(organizations_accept_invitation.request(invitation_uid))

    def list_teams(
        self, slug: str, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.Team]:
        """List the teams of an organization.

        Returns the teams in an organization, one page at a time.

        `GET /organizations/{slug}/teams/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of teams; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.list_teams).
        """
        return self._client.page(organizations_list_teams.request(slug, limit=limit, cursor=cursor))

    def iter_teams(
        self,
        slug: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.Team]:
        """List the teams of an organization.

        Like `list_teams`, item by item across all pages; in memory are one page and the one on its
        way.

        `GET /organizations/{slug}/teams/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.list_teams).
        """
        return self._client.iterate(
            organizations_list_teams.request(slug, limit=limit, cursor=cursor), max_items=max_items
        )

    def create_team(
        self, slug: str, *, name: str, description: str | None = None, color: str | None = None
    ) -> models.Team:
        """Create a team in an organization.

        Adds a team without members. The server makes its slug from the name.

        `POST /organizations/{slug}/teams/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            name: Name of the team, 1 to 255 characters.
            description: What the team is for, at most 1024 characters.
            color: Colour of the team, as a hex code such as `#6366F1`, 1 to 7 characters.

        Returns:
            The new team.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.create_team).
        """
        return self._client.send(
            organizations_create_team.request(slug, name=name, description=description, color=color)
        )

    def get_team(self, slug: str, team_slug: str) -> models.Team:
        """Get one team of an organization.

        Returns the team with this slug. A team cannot be addressed by its uid.

        `GET /organizations/{slug}/teams/{team_slug}/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            team_slug: Slug of the team, 1 to 255 characters, unique in its organization.

        Returns:
            The team.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.get_team).
        """
        return self._client.send(organizations_get_team.request(slug, team_slug))

    def delete_team(self, slug: str, team_slug: str) -> None:
        """Delete a team.

        Removes the team for good.

        `DELETE /organizations/{slug}/teams/{team_slug}/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            team_slug: Slug of the team, 1 to 255 characters, unique in its organization.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.delete_team).
        """
        self._client.send(organizations_delete_team.request(slug, team_slug))

    def update_team(
        self,
        slug: str,
        team_slug: str,
        *,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
        color: str | Unset = UNSET,
    ) -> models.Team:
        """Update a team.

        Changes the fields that are sent and leaves the others alone. A generated page answers with
        these fields only; the SDKs read the whole team, which this document follows.

        `PATCH /organizations/{slug}/teams/{team_slug}/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            team_slug: Slug of the team, 1 to 255 characters, unique in its organization.
            name: New name, 1 to 255 characters.
            description: New description, at most 1024 characters.
            color: New colour, as a hex code such as `#6366F1`, 1 to 7 characters.

        Returns:
            The team after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.update_team);
        docs.avala.ai/api-reference/organizations/patch-organizations-teams-.
        """
        return self._client.send(
            organizations_update_team.request(
                slug, team_slug, name=name, description=description, color=color
            )
        )

    def list_team_members(
        self, slug: str, team_slug: str, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.TeamMember]:
        """List the members of a team.

        Returns the people in a team, one page at a time.

        `GET /organizations/{slug}/teams/{team_slug}/members/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            team_slug: Slug of the team, 1 to 255 characters, unique in its organization.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of team members; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.list_team_members).
        """
        return self._client.page(
            organizations_list_team_members.request(slug, team_slug, limit=limit, cursor=cursor)
        )

    def iter_team_members(
        self,
        slug: str,
        team_slug: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.TeamMember]:
        """List the members of a team.

        Like `list_team_members`, item by item across all pages; in memory are one page and the one
        on its way.

        `GET /organizations/{slug}/teams/{team_slug}/members/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            team_slug: Slug of the team, 1 to 255 characters, unique in its organization.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.
            max_items: Stop after this many items. By default all items are yielded.

        Returns:
            An iterator over the items, used up by one walk.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.list_team_members).
        """
        return self._client.iterate(
            organizations_list_team_members.request(slug, team_slug, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    def add_team_member(
        self, slug: str, team_slug: str, *, user_uid: str, role: models.TeamRole | None = None
    ) -> models.TeamMember:
        """Add a member of the organization to a team.

        Puts a member of the organization into a team. Only owners and admins may do so. The body on
        the generated page lacks `user_uid`, which the SDKs send.

        `POST /organizations/{slug}/teams/{team_slug}/members/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            team_slug: Slug of the team, 1 to 255 characters, unique in its organization.
            user_uid: Uid of the user, who must be a member of the organization.
            role: Role in a team.

        Returns:
            The new team member.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.add_team_member);
        docs.avala.ai/api-reference/organizations/post-organizations-teams-members.
        """
        return self._client.send(
            organizations_add_team_member.request(slug, team_slug, user_uid=user_uid, role=role)
        )

    def remove_team_member(self, slug: str, team_slug: str, user_uid: str) -> None:
        """Take someone out of a team.

        Ends the membership in the team. The one in the organization stays.

        `DELETE /organizations/{slug}/teams/{team_slug}/members/{user_uid}/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            team_slug: Slug of the team, 1 to 255 characters, unique in its organization.
            user_uid: Uid of the user, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.remove_team_member).
        """
        self._client.send(organizations_remove_team_member.request(slug, team_slug, user_uid))

    def update_team_member_role(
        self, slug: str, team_slug: str, user_uid: str, *, role: models.TeamRole
    ) -> None:
        """Change the role of a team member.

        Gives someone another role in a team. A generated page answers with the team member and
        status 200, the SDKs do not look at the answer: this document takes 204 without a body, and
        a body that comes is ignored.

        `PATCH /organizations/{slug}/teams/{team_slug}/members/{user_uid}/role/`

        Args:
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            team_slug: Slug of the team, 1 to 255 characters, unique in its organization.
            user_uid: Uid of the user, 1 to 100 characters.
            role: Role in a team.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (organizations.update_team_member_role);
        docs.avala.ai/api-reference/endpoints/organizations/update-team-member-role.
        """
        self._client.send(
            organizations_update_team_member_role.request(slug, team_slug, user_uid, role=role)
        )


class Organizations(OrganizationsHelpers, _Organizations):
    """An organization is a company or group that owns datasets and projects. It is addressed by
    its slug, and has members, invitations and teams.
    """
