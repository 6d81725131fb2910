# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The resource `agents`."""

from __future__ import annotations

from collections.abc import Sequence

from avala_ext.client import SyncAPIClient
from avala_ext.pages import CursorPage, Pager
from avala_ext.wire import UNSET, Unset

from ... import models
from . import (
    agents_create,
    agents_delete,
    agents_get,
    agents_list,
    agents_list_executions,
    agents_replace,
    agents_test,
    agents_update,
)

__all__ = ["Agents"]


class Agents:
    """Agents are registered programs that react to events such as a completed task. The platform
    calls an agent's `callback_url` when an event it listens to occurs in its scope, and
    records each call as an execution. The scope is one project or the whole organization,
    narrowed by task types where these are given.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    def list(
        self, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.Agent]:
        """List agents.

        Returns the agents of your organizations, newest first, one page at a time. Signing secrets
        are left out.

        `GET /agents/`

        Args:
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of agents; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/agents; Python SDK reference (agents).
        """
        return self._client.page(agents_list.request(limit=limit, cursor=cursor))

    def iter(
        self, *, limit: int | None = None, cursor: str | None = None, max_items: int | None = None
    ) -> Pager[models.Agent]:
        """List agents.

        Like `list`, item by item across all pages; in memory are one page and the one on its way.

        `GET /agents/`

        Args:
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

        Source: docs.avala.ai/api-reference/agents; Python SDK reference (agents).
        """
        return self._client.iterate(
            agents_list.request(limit=limit, cursor=cursor), max_items=max_items
        )

    def create(
        self,
        *,
        name: str,
        events: Sequence[models.AgentEvent] | None = None,
        description: str | None = None,
        callback_url: str | None = None,
        is_active: bool | None = None,
        project: str | None = None,
        task_types: Sequence[models.AgentTaskType] | None = None,
        secret: str | None = None,
    ) -> models.Agent:
        """Create an agent.

        Registers an agent and returns it with its signing `secret`. The secret is shown in this
        answer only: keep it.

        `POST /agents/`

        Args:
            name: Name of the agent, 1 to 255 characters.
            events: Events that trigger the agent, for example `task.completed`. One
                documentation page calls the list required, the others do not; without it no event
                triggers the agent.
            description: What the agent is for.
            callback_url: HTTPS URL to call when an event occurs, at most 2048 characters. Left
                out or null, the agent asks for its work itself.
            is_active: Whether events trigger the agent from the start. The server's default is
                true.
            project: Uid of the project to listen to. Left out or null, the whole organization.
            task_types: Task types to listen to. Left out or empty, all.
            secret: Key that signs the calls to `callback_url`, at most 255 characters. Left out
                or empty, the server makes one.

        Returns:
            The new agent.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), RateLimitError (429).

        Source: docs.avala.ai/api-reference/agents; Python SDK reference (agents).
        """
        return self._client.send(
            agents_create.request(
                name=name,
                events=events,
                description=description,
                callback_url=callback_url,
                is_active=is_active,
                project=project,
                task_types=task_types,
                secret=secret,
            )
        )

    def get(self, uid: str) -> models.Agent:
        """Get one agent.

        Returns the agent with this uid and, where the server counts them, its execution totals. The
        signing secret is left out.

        `GET /agents/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            The agent.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/agents/get-agents-; Python SDK reference (agents).
        """
        return self._client.send(agents_get.request(uid))

    def replace(
        self,
        uid: str,
        *,
        name: str,
        events: Sequence[models.AgentEvent] | Unset = UNSET,
        description: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        is_active: bool | Unset = UNSET,
        project: str | Unset | None = UNSET,
        task_types: Sequence[models.AgentTaskType] | Unset = UNSET,
        secret: str | Unset = UNSET,
    ) -> models.Agent:
        """Replace an agent.

        Sets every writable field: what is left out goes back to its default. To change some fields
        alone, update the agent instead. The answer carries the signing `secret`, as that of a
        create does.

        `PUT /agents/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            name: Name of the agent, 1 to 255 characters.
            events: Events that trigger the agent, for example `task.completed`. One
                documentation page calls the list required, the others do not; without it no event
                triggers the agent.
            description: What the agent is for.
            callback_url: HTTPS URL to call when an event occurs, at most 2048 characters. Left
                out or null, the agent asks for its work itself.
            is_active: Whether events trigger the agent from the start. The server's default is
                true.
            project: Uid of the project to listen to. Left out or null, the whole organization.
            task_types: Task types to listen to. Left out or empty, all.
            secret: Key that signs the calls to `callback_url`, at most 255 characters. Left out
                or empty, the server makes one.

        Returns:
            The agent, replaced.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: docs.avala.ai/api-reference/agents/put-agents-.
        """
        return self._client.send(
            agents_replace.request(
                uid,
                name=name,
                events=events,
                description=description,
                callback_url=callback_url,
                is_active=is_active,
                project=project,
                task_types=task_types,
                secret=secret,
            )
        )

    def delete(self, uid: str) -> None:
        """Delete an agent.

        Removes the agent for good. It is called no more, and its uid is answered with 404 from then
        on.

        `DELETE /agents/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: Python SDK reference (agents); avala 0.10.0 (agents.delete).
        """
        self._client.send(agents_delete.request(uid))

    def update(
        self,
        uid: str,
        *,
        name: str | Unset = UNSET,
        events: Sequence[models.AgentEvent] | Unset = UNSET,
        description: str | Unset = UNSET,
        callback_url: str | Unset | None = UNSET,
        is_active: bool | Unset = UNSET,
        project: str | Unset | None = UNSET,
        task_types: Sequence[models.AgentTaskType] | Unset = UNSET,
        secret: str | Unset = UNSET,
    ) -> models.Agent:
        """Update an agent.

        Changes the fields that are sent and leaves the others alone. A list that is sent replaces
        the stored one as a whole.

        `PATCH /agents/{uid}/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            name: New name, 1 to 255 characters.
            events: New list of events that trigger the agent. It replaces the old one.
            description: New description.
            callback_url: New HTTPS URL to call, at most 2048 characters. Null takes it away:
                the agent then asks for its work itself.
            is_active: Whether events trigger the agent from now on.
            project: Uid of the project to listen to. Null means the whole organization.
            task_types: New list of task types to listen to. An empty list means all.
            secret: New signing key, at most 255 characters. Empty, the server makes one.

        Returns:
            The agent after the change.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: Python SDK reference (agents); avala 0.10.0 (agents.update).
        """
        return self._client.send(
            agents_update.request(
                uid,
                name=name,
                events=events,
                description=description,
                callback_url=callback_url,
                is_active=is_active,
                project=project,
                task_types=task_types,
                secret=secret,
            )
        )

    def list_executions(
        self, uid: str, *, limit: int | None = None, cursor: str | None = None
    ) -> CursorPage[models.AgentExecution]:
        """List the executions of an agent.

        Returns what the agent did, newest first, one page at a time. There is one execution for
        each event that reached the agent.

        `GET /agents/{uid}/executions/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
            limit: Most objects on one page, 1 to 500. The published defaults differ (20, 50,
                100), as does the upper bound; at least 100 is accepted.
            cursor: Where the page starts: the opaque `cursor` of a `next` or `previous` link.
                Leave it out for the first page. A cursor the server does not know is answered with
                404.

        Returns:
            One page of executions; `next_page()` and `auto_paging_iter()` go on from there.

        Raises:
            avala.errors.APIStatusError: As ValidationError (400), AuthenticationError (401),
                ForbiddenError (403), NotFoundError (404), RateLimitError (429).

        Source: Python SDK reference (agents); avala 0.10.0 (agents.list_executions).
        """
        return self._client.page(agents_list_executions.request(uid, limit=limit, cursor=cursor))

    def iter_executions(
        self,
        uid: str,
        *,
        limit: int | None = None,
        cursor: str | None = None,
        max_items: int | None = None,
    ) -> Pager[models.AgentExecution]:
        """List the executions of an agent.

        Like `list_executions`, item by item across all pages; in memory are one page and the one on
        its way.

        `GET /agents/{uid}/executions/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.
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

        Source: Python SDK reference (agents); avala 0.10.0 (agents.list_executions).
        """
        return self._client.iterate(
            agents_list_executions.request(uid, limit=limit, cursor=cursor), max_items=max_items
        )

    def test(self, uid: str) -> models.AgentTestResult:
        """Test an agent.

        Sends one trial event to the agent's `callback_url` and reports what came back. The request
        has no body. The sources disagree about the answer: the SDK reference promises `status` and
        `response`, the SDK itself reads `success` and `message`, and a generated page shows the
        agent with status 201. This document takes 200 with all four fields, none of them certain.

        `POST /agents/{uid}/test/`

        Args:
            uid: Opaque identifier of the object, 1 to 100 characters.

        Returns:
            What the trial call gave.

        Raises:
            avala.errors.APIStatusError: As AuthenticationError (401), ForbiddenError (403),
                NotFoundError (404), RateLimitError (429).

        Source: Python SDK reference (agents); avala 0.10.0 (agents.test).
        """
        return self._client.send(agents_test.request(uid))
