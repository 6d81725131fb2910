# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The clients `Avala` and `AsyncAvala`, alike but for the flavour."""

from __future__ import annotations

from functools import cached_property

from avala_ext.client import AsyncAPIClient, SyncAPIClient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api.agents import Agents, AsyncAgents
    from .api.datasets import AsyncDatasets, Datasets
    from .api.exports import AsyncExports, Exports
    from .api.organizations import AsyncOrganizations, Organizations
    from .api.projects import AsyncProjects, Projects
    from .api.tasks import AsyncTasks, Tasks

__all__ = ["AsyncAvala", "AsyncClient", "Avala", "Client"]


class AsyncAvala(AsyncAPIClient):
    """Asynchronous client of the Avala API, with one attribute for each resource.

    Everything is checked when it is made, and nothing is connected before the first call. Use it
    in an `async with` block, or close it.

    Args:
        api_key: By default the environment variable `AVALA_API_KEY`.
        base_url: Root of the API. By default `AVALA_BASE_URL`, then the first server of the
            document, `https://server.avala.ai/api/v1`.
        timeout: Seconds for one attempt of a call, body included; 30 by default.
        max_retries: Attempts after the first one; 2 by default.
        headers: Further headers of every request.
        http_client: A ready `httpx.AsyncClient` to send through (proxies, mTLS); it stays yours.
        max_response_bytes: Largest answer that is read; 256 MiB by default.

    Raises:
        ValueError: There is no key, or a setting cannot work.
    """

    @cached_property
    def agents(self) -> AsyncAgents:
        """Agents are registered programs that react to events such as a completed task. The
        platform calls an agent's `callback_url` when an event it listens to occurs in its
        scope, and records each call as an execution. The scope is one project or the whole
        organization, narrowed by task types where these are given.
        """
        from .api.agents import AsyncAgents

        return AsyncAgents(self)

    @cached_property
    def datasets(self) -> AsyncDatasets:
        """A dataset is a collection of items, such as images, videos or recordings. It is
        addressed by its uid, or by its owner and slug.
        """
        from .api.datasets import AsyncDatasets

        return AsyncDatasets(self)

    @cached_property
    def exports(self) -> AsyncExports:
        """An export packs annotations into an archive for download. It is a job: start it, read
        it until it is done, then fetch its `download_url`.
        """
        from .api.exports import AsyncExports

        return AsyncExports(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """An organization is a company or group that owns datasets and projects. It is addressed
        by its slug, and has members and invitations.
        """
        from .api.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        """A project is one annotation effort: it has a kind of work, a state and tasks. Projects
        are made in Mission Control; here they are read and exported.
        """
        from .api.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def tasks(self) -> AsyncTasks:
        """Tasks are the units of annotation work. A task belongs to one project and is read-only
        here: work on it is done in Mission Control.
        """
        from .api.tasks import AsyncTasks

        return AsyncTasks(self)


class Avala(SyncAPIClient):
    """Client of the Avala API, with one attribute for each resource.

    Everything is checked when it is made, and nothing is connected before the first call. Use it
    in a `with` block, or close it.

    Args:
        api_key: By default the environment variable `AVALA_API_KEY`.
        base_url: Root of the API. By default `AVALA_BASE_URL`, then the first server of the
            document, `https://server.avala.ai/api/v1`.
        timeout: Seconds for one attempt of a call, body included; 30 by default.
        max_retries: Attempts after the first one; 2 by default.
        headers: Further headers of every request.
        http_client: A ready `httpx.Client` to send through (proxies, mTLS); it stays yours.
        max_response_bytes: Largest answer that is read; 256 MiB by default.

    Raises:
        ValueError: There is no key, or a setting cannot work.
    """

    _async_class = AsyncAvala

    @cached_property
    def agents(self) -> Agents:
        """Agents are registered programs that react to events such as a completed task. The
        platform calls an agent's `callback_url` when an event it listens to occurs in its
        scope, and records each call as an execution. The scope is one project or the whole
        organization, narrowed by task types where these are given.
        """
        from .api.agents import Agents

        return Agents(self)

    @cached_property
    def datasets(self) -> Datasets:
        """A dataset is a collection of items, such as images, videos or recordings. It is
        addressed by its uid, or by its owner and slug.
        """
        from .api.datasets import Datasets

        return Datasets(self)

    @cached_property
    def exports(self) -> Exports:
        """An export packs annotations into an archive for download. It is a job: start it, read
        it until it is done, then fetch its `download_url`.
        """
        from .api.exports import Exports

        return Exports(self)

    @cached_property
    def organizations(self) -> Organizations:
        """An organization is a company or group that owns datasets and projects. It is addressed
        by its slug, and has members and invitations.
        """
        from .api.organizations import Organizations

        return Organizations(self)

    @cached_property
    def projects(self) -> Projects:
        """A project is one annotation effort: it has a kind of work, a state and tasks. Projects
        are made in Mission Control; here they are read and exported.
        """
        from .api.projects import Projects

        return Projects(self)

    @cached_property
    def tasks(self) -> Tasks:
        """Tasks are the units of annotation work. A task belongs to one project and is read-only
        here: work on it is done in Mission Control.
        """
        from .api.tasks import Tasks

        return Tasks(self)

    @cached_property
    def async_agents(self) -> AsyncAgents:
        """Agents are registered programs that react to events such as a completed task. The
        platform calls an agent's `callback_url` when an event it listens to occurs in its
        scope, and records each call as an execution. The scope is one project or the whole
        organization, narrowed by task types where these are given.
        """
        from .api.agents import AsyncAgents

        return AsyncAgents(self.async_side)

    @cached_property
    def async_datasets(self) -> AsyncDatasets:
        """A dataset is a collection of items, such as images, videos or recordings. It is
        addressed by its uid, or by its owner and slug.
        """
        from .api.datasets import AsyncDatasets

        return AsyncDatasets(self.async_side)

    @cached_property
    def async_exports(self) -> AsyncExports:
        """An export packs annotations into an archive for download. It is a job: start it, read
        it until it is done, then fetch its `download_url`.
        """
        from .api.exports import AsyncExports

        return AsyncExports(self.async_side)

    @cached_property
    def async_organizations(self) -> AsyncOrganizations:
        """An organization is a company or group that owns datasets and projects. It is addressed
        by its slug, and has members and invitations.
        """
        from .api.organizations import AsyncOrganizations

        return AsyncOrganizations(self.async_side)

    @cached_property
    def async_projects(self) -> AsyncProjects:
        """A project is one annotation effort: it has a kind of work, a state and tasks. Projects
        are made in Mission Control; here they are read and exported.
        """
        from .api.projects import AsyncProjects

        return AsyncProjects(self.async_side)

    @cached_property
    def async_tasks(self) -> AsyncTasks:
        """Tasks are the units of annotation work. A task belongs to one project and is read-only
        here: work on it is done in Mission Control.
        """
        from .api.tasks import AsyncTasks

        return AsyncTasks(self.async_side)


Client = Avala
AsyncClient = AsyncAvala
