# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `consensus`."""

from __future__ import annotations

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    consensus_compute,
    consensus_get_config,
    consensus_get_summary,
    consensus_list_scores,
    consensus_update_config,
)

__all__ = ["Consensus"]


class Consensus:
    """Consensus is the agreement between annotators who worked on the same items of a project. A
    project has one summary, one configuration and a score for each item and task.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def get_summary(self, project_uid: str) -> models.ConsensusSummary:
        """Get the consensus of a project.

        Returns how well annotators agree, over all items that several of them worked on. A project
        without consensus is answered with 404. The SDKs' own code and the TypeScript reference
        agree on the fields below. The Python SDK reference names others, `overall_agreement` for
        example, which no code reads.

        `GET /projects/{project_uid}/consensus/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.

        Returns:
            The summary as of the last computation.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (consensus.get_summary); TypeScript SDK reference (consensus).
        """
        return self._client.send(consensus_get_summary.request(project_uid))

    def list_scores(
        self, project_uid: str, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.ConsensusScore]:
        """List the consensus scores of a project.

        Returns one score for each item and task, one page at a time. A project without consensus is
        answered with 404.

        `GET /projects/{project_uid}/consensus/scores/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of scores; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (consensus.list_scores); TypeScript SDK reference (consensus).
        """
        return self._client.page(
            consensus_list_scores.request(project_uid, limit=limit, cursor=cursor)
        )

    def iter_scores(
        self,
        project_uid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.ConsensusScore]:
        """List the consensus scores of a project.

        Like `list_scores`, item by item across all pages; in memory are one page and the one on its
        way.

        `GET /projects/{project_uid}/consensus/scores/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
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

        Source: avala 0.10.0 (consensus.list_scores); TypeScript SDK reference (consensus).
        """
        return self._client.iterate(
            consensus_list_scores.request(project_uid, limit=limit, cursor=cursor),
            max_items=max_items,
        )

    def compute(self, project_uid: str) -> models.ConsensusComputeResult:
        """Compute the consensus of a project.

        Starts the computation of all scores of a project. The request has no body. The sources
        disagree about the answer: both SDKs read `status` and `message`, which this document
        follows with status 200; a generated page shows one score with status 201, and the Python
        SDK reference names further fields that no code reads.

        `POST /projects/{project_uid}/consensus/compute/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.

        Returns:
            That the computation has started.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (consensus.compute); TypeScript SDK reference (consensus).
        """
        return self._client.send(consensus_compute.request(project_uid))

    def get_config(self, project_uid: str) -> models.ConsensusConfig:
        """Get the consensus configuration of a project.

        Returns when annotations count as matching, and how many must match. A project without
        consensus is answered with 404.

        `GET /projects/{project_uid}/consensus/config/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.

        Returns:
            The configuration.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (consensus.get_config); TypeScript SDK reference (consensus).
        """
        return self._client.send(consensus_get_config.request(project_uid))

    def update_config(
        self,
        project_uid: str,
        *,
        iou_threshold: float | Unset = UNSET,
        min_agreement_ratio: float | Unset = UNSET,
        min_annotations: int | Unset = UNSET,
    ) -> models.ConsensusConfig:
        """Update the consensus configuration of a project.

        Changes the fields that are sent and leaves the others alone, although the method is PUT.
        Scores change with the next computation.

        `PUT /projects/{project_uid}/consensus/config/`

        Args:
            project_uid: Uid of the project, 1 to 100 characters.
            iou_threshold: How much two shapes must overlap to match, 0 to 1.
            min_agreement_ratio: Share of annotators who must agree, 0 to 1.
            min_annotations: How many annotations an item needs to be scored, at least 1.

        Returns:
            The configuration after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: avala 0.10.0 (consensus.update_config); TypeScript SDK reference (consensus).
        """
        return self._client.send(
            consensus_update_config.request(
                project_uid,
                iou_threshold=iou_threshold,
                min_agreement_ratio=min_agreement_ratio,
                min_annotations=min_annotations,
            )
        )
