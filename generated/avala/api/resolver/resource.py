# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `resolver`."""

from __future__ import annotations

from collections.abc import Sequence

from avala_ext.client import SyncAPIClient

from ... import models
from . import (
    resolver_get_objects,
    resolver_issue_access_grant,
    resolver_issue_access_grant_legacy,
    resolver_resolve_alias,
    resolver_resolve_exact,
)

__all__ = ["Resolver"]


class Resolver:
    """The resolver turns a dataset's name into one fixed revision and gives out its files. It
    needs no API key and serves what its owners have declared open.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def resolve_alias(self, owner: str, dataset: str, selector: str) -> models.ResolvedRevision:
        """Resolve a dataset's name to one of its revisions.

        Returns the revision that the selector means now, with its manifest and rights. No API key
        is needed. A revision that was withdrawn is answered with 410 where the selector is its
        digest.

        `GET /resolve/{owner}/{dataset}@{selector}/`

        Args:
            owner: Username or organization slug of the owner, 1 to 255 characters.
            dataset: Slug of the dataset, 1 to 100 characters.
            selector: Which revision: an alias, such as `main`, or the SHA-256 digest of one
                revision, 64 lowercase hexadecimal digits. What an alias means can change at any
                time.

        Returns:
            The revision.

        Raises:
            avala.errors.APIStatusError: As NotFoundError (404), APIStatusError (410),
                RateLimitError (429).

        Source: avala 0.10.0 (load).
        """
        return self._client.send(resolver_resolve_alias.request(owner, dataset, selector))

    def resolve_exact(self, dataset_uid: str, revision_sha256: str) -> models.ResolvedRevision:
        """Resolve one revision of a dataset.

        Returns the revision with this digest, with its manifest and rights. No API key is needed. A
        reference of the form `avala://datasets/UID@DIGEST` means this.

        `GET /resolve/uid/{dataset_uid}/{revision_sha256}/`

        Args:
            dataset_uid: Uid of the dataset, a UUID in lowercase.
            revision_sha256: SHA-256 digest of the revision, 64 lowercase hexadecimal digits.

        Returns:
            The revision.

        Raises:
            avala.errors.APIStatusError: As NotFoundError (404), APIStatusError (410),
                RateLimitError (429).

        Source: avala 0.10.0 (load).
        """
        return self._client.send(resolver_resolve_exact.request(dataset_uid, revision_sha256))

    def get_objects(
        self,
        dataset_uid: str,
        revision_sha256: str,
        *,
        limit: int | None = None,
        role: str | None = None,
        ordinal: int | None = None,
        ordinals: Sequence[int] | None = None,
        cursor: str | None = None,
    ) -> models.ManifestObjectPage:
        """Get objects of a revision.

        Returns objects in the order of role, ordinal and logical path, up to 100 at a time. No API
        key is needed. Unlike lists elsewhere, the answer holds bare cursors and no links; both are
        null in the answer to a search by `ordinal` or `ordinals`.

        `GET /resolve/uid/{dataset_uid}/{revision_sha256}/objects/`

        Args:
            dataset_uid: Uid of the dataset, a UUID in lowercase.
            revision_sha256: SHA-256 digest of the revision, 64 lowercase hexadecimal digits.
            limit: Most objects in the answer, 1 to 100. Leave it out with `ordinals`. The
                server's default is 100.
            role: Only objects with this role, for example `episode`.
            ordinal: Only objects with this ordinal, from 0. 0 to 9007199254740991.
            ordinals: Only objects with one of these 1 to 100 ordinals, all different. It needs
                `role` and goes with none of `ordinal`, `cursor` and `limit`.
            cursor: Where to go on: `next_cursor` or `previous_cursor` of an answer, at most
                8192 characters. A cursor the server does not know is answered with 404.

        Returns:
            Objects of the revision.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), NotFoundError (404),
                APIStatusError (410), RateLimitError (429).

        Source: avala 0.10.0 (load).
        """
        return self._client.send(
            resolver_get_objects.request(
                dataset_uid,
                revision_sha256,
                limit=limit,
                role=role,
                ordinal=ordinal,
                ordinals=ordinals,
                cursor=cursor,
            )
        )

    def issue_access_grant_legacy(
        self,
        dataset_uid: str,
        revision_sha256: str,
        object_uid: str,
        *,
        transport: models.AccessTransport,
    ) -> models.AccessGrant:
        """Get a URL for one object from an older server.

        Answers as the POST on this path does. Use it only where that is answered with 405.

        `GET /resolve/uid/{dataset_uid}/{revision_sha256}/objects/{object_uid}/access/`

        Args:
            dataset_uid: Uid of the dataset, a UUID in lowercase.
            revision_sha256: SHA-256 digest of the revision, 64 lowercase hexadecimal digits.
            object_uid: Uid of the object, a UUID in lowercase.
            transport: How the object is to be fetched. There is one way, `avala-edge-v1`.

        Returns:
            Where to fetch the object, for a short time.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), NotFoundError (404),
                APIStatusError (410), RateLimitError (429).

        Source: avala 0.10.0 (load).
        """
        return self._client.send(
            resolver_issue_access_grant_legacy.request(
                dataset_uid, revision_sha256, object_uid, transport=transport
            )
        )

    def issue_access_grant(
        self,
        dataset_uid: str,
        revision_sha256: str,
        object_uid: str,
        *,
        transport: models.AccessTransport,
    ) -> models.AccessGrant:
        """Get a URL for one object of a revision.

        Returns a signed URL that gives out the object for at most 300 seconds, counted from the
        `Date` header. Compare size and digest of what comes with those in the answer. No API key is
        needed, here or at the URL. The request has no body and changes nothing. An older server
        answers 405: send the same as GET, once.

        `POST /resolve/uid/{dataset_uid}/{revision_sha256}/objects/{object_uid}/access/`

        Args:
            dataset_uid: Uid of the dataset, a UUID in lowercase.
            revision_sha256: SHA-256 digest of the revision, 64 lowercase hexadecimal digits.
            object_uid: Uid of the object, a UUID in lowercase.
            transport: How the object is to be fetched. There is one way, `avala-edge-v1`.

        Returns:
            Where to fetch the object, for a short time.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), NotFoundError (404),
                APIStatusError (405), APIStatusError (410), RateLimitError (429).

        Source: avala 0.10.0 (load).
        """
        return self._client.send(
            resolver_issue_access_grant.request(
                dataset_uid, revision_sha256, object_uid, transport=transport
            )
        )
