# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `annotations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from avala_ext.client import SyncAPIClient
from avala_ext.helpers.annotations import AnnotationsHelpers

from ... import models
from . import annotations_bulk_edit

__all__ = ["Annotations"]


class _Annotations:
    """The generated methods of `Annotations`."""

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def _bulk_edit(
        self, owner: str, slug: str, *, body: Sequence[models.BulkEditItem | Mapping[str, Any]]
    ) -> models.BulkEditResult:
        """Write or delete many annotations of a dataset.

        Takes a plain array of edits to 3D annotations, each of which writes or deletes one object.
        An invalid edit is answered with 400, and then no edit of the request is carried out. To
        send the same edits again does no harm: an object is known by its uuid and its item. The
        published client sends at most 500 edits at a time. Only lidar datasets are known to work.
        The server makes a project for each pair of object type and name it does not know.

        `POST /datasets/{owner}/{slug}/bulk-edition/`

        Args:
            owner: Owner of the dataset or slice: a username, an organization slug or an e-mail
                address, 1 to 254 characters.
            slug: Name of the object in URLs, 1 to 255 characters, unique for its owner.
            body: Edits, carried out in this order.

        Returns:
            What was changed.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (annotations.bulk_edit).
        """
        return self._client.send(annotations_bulk_edit.request(owner, slug, body=body))


class Annotations(AnnotationsHelpers, _Annotations):
    """Annotations are the marks on the items of a dataset: boxes, cuboids, lines and the like.
    Here they are written in bulk; to read them, list items or make an export.
    """
