# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `organizations`."""

from __future__ import annotations

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager

from ... import models
from . import (
    organizations_create_invitation,
    organizations_get,
    organizations_list,
    organizations_list_invitations,
    organizations_list_members,
)

__all__ = ["Organizations"]


class Organizations:
    """An organization is a company or group that owns datasets and projects. It is addressed by
    its slug, and has members and invitations.
    """

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
