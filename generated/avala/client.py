# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The clients `Avala` and `AsyncAvala`, alike but for the flavour."""

from __future__ import annotations

from functools import cached_property

from avala_ext.client import AsyncAPIClient, SyncAPIClient

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .api.account import Account, AsyncAccount
    from .api.agents import Agents, AsyncAgents
    from .api.annotation_issues import AnnotationIssues, AsyncAnnotationIssues
    from .api.annotations import Annotations, AsyncAnnotations
    from .api.auto_label_jobs import AsyncAutoLabelJobs, AutoLabelJobs
    from .api.consensus import AsyncConsensus, Consensus
    from .api.datasets import AsyncDatasets, Datasets
    from .api.exports import AsyncExports, Exports
    from .api.fleet_alert_channels import AsyncFleetAlertChannels, FleetAlertChannels
    from .api.fleet_alerts import AsyncFleetAlerts, FleetAlerts
    from .api.fleet_devices import AsyncFleetDevices, FleetDevices
    from .api.fleet_events import AsyncFleetEvents, FleetEvents
    from .api.fleet_recordings import AsyncFleetRecordings, FleetRecordings
    from .api.fleet_rules import AsyncFleetRules, FleetRules
    from .api.fleet_uploads import AsyncFleetUploads, FleetUploads
    from .api.inference_providers import AsyncInferenceProviders, InferenceProviders
    from .api.models import AsyncModels, Models
    from .api.organizations import AsyncOrganizations, Organizations
    from .api.projects import AsyncProjects, Projects
    from .api.quality_targets import AsyncQualityTargets, QualityTargets
    from .api.resolver import AsyncResolver, Resolver
    from .api.slices import AsyncSlices, Slices
    from .api.storage_configs import AsyncStorageConfigs, StorageConfigs
    from .api.tasks import AsyncTasks, Tasks
    from .api.webhook_deliveries import AsyncWebhookDeliveries, WebhookDeliveries
    from .api.webhooks import AsyncWebhooks, Webhooks
    from .api.work_batches import AsyncWorkBatches, WorkBatches

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
        on_request: Called with an `avala_ext.request.Attempt` before each attempt of a call.
        on_response: Called with it after each attempt, answered or not.
        on_retry: Called with it before the pause that precedes another attempt.

    Raises:
        ValueError: There is no key, or a setting cannot work.
    """

    @cached_property
    def account(self) -> AsyncAccount:
        """Your own account: sign up for one, and see who a key belongs to."""
        from .api.account import AsyncAccount

        return AsyncAccount(self)

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
    def annotation_issues(self) -> AsyncAnnotationIssues:
        """An annotation issue is a defect that a reviewer found in a sequence, with a tool and a
        problem out of the catalog of quality control. It is addressed by its sequence and its
        uid, and listed by sequence or by dataset.
        """
        from .api.annotation_issues import AsyncAnnotationIssues

        return AsyncAnnotationIssues(self)

    @cached_property
    def annotations(self) -> AsyncAnnotations:
        """Annotations are the marks on the items of a dataset: boxes, cuboids, lines and the
        like. Here they are written in bulk; to read them, list items or make an export.
        """
        from .api.annotations import AsyncAnnotations

        return AsyncAnnotations(self)

    @cached_property
    def auto_label_jobs(self) -> AsyncAutoLabelJobs:
        """An auto-label job runs a model over the unlabeled items of a project and drafts
        annotations. It is started under its project and then has a path of its own.
        """
        from .api.auto_label_jobs import AsyncAutoLabelJobs

        return AsyncAutoLabelJobs(self)

    @cached_property
    def consensus(self) -> AsyncConsensus:
        """Consensus is the agreement between annotators who worked on the same items of a
        project. A project has one summary, one configuration and a score for each item and
        task.
        """
        from .api.consensus import AsyncConsensus

        return AsyncConsensus(self)

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
    def inference_providers(self) -> AsyncInferenceProviders:
        """An inference provider is a model of your own that Avala can call, for first
        annotations.
        """
        from .api.inference_providers import AsyncInferenceProviders

        return AsyncInferenceProviders(self)

    @cached_property
    def models(self) -> AsyncModels:
        """A model is a ready-made network, for detection or segmentation for example, that can
        make predictions on dataset items. Its integrations connect it with providers.
        """
        from .api.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def organizations(self) -> AsyncOrganizations:
        """An organization is a company or group that owns datasets and projects. It is addressed
        by its slug, and has members, invitations and teams.
        """
        from .api.organizations import AsyncOrganizations

        return AsyncOrganizations(self)

    @cached_property
    def projects(self) -> AsyncProjects:
        """A project is one annotation effort: it has a kind of work, a state and tasks. Projects
        are made in Mission Control or from a template; here they are read and exported.
        """
        from .api.projects import AsyncProjects

        return AsyncProjects(self)

    @cached_property
    def quality_targets(self) -> AsyncQualityTargets:
        """A quality target watches one metric of a project and tells when it is missed. It is
        addressed by its project and its uid.
        """
        from .api.quality_targets import AsyncQualityTargets

        return AsyncQualityTargets(self)

    @cached_property
    def resolver(self) -> AsyncResolver:
        """The resolver turns a dataset's name into one fixed revision and gives out its files.
        It needs no API key and serves what its owners have declared open.
        """
        from .api.resolver import AsyncResolver

        return AsyncResolver(self)

    @cached_property
    def slices(self) -> AsyncSlices:
        """A slice is a chosen subset of items from one or more datasets; it copies no file. It
        is addressed by its owner and slug.
        """
        from .api.slices import AsyncSlices

        return AsyncSlices(self)

    @cached_property
    def storage_configs(self) -> AsyncStorageConfigs:
        """A storage configuration is a bucket of your own, at Amazon or Google, that Avala can
        read. It belongs to an organization and never shows its credentials.
        """
        from .api.storage_configs import AsyncStorageConfigs

        return AsyncStorageConfigs(self)

    @cached_property
    def tasks(self) -> AsyncTasks:
        """Tasks are the units of annotation work. A task belongs to one project and is read-only
        here: work on it is done in Mission Control.
        """
        from .api.tasks import AsyncTasks

        return AsyncTasks(self)

    @cached_property
    def webhook_deliveries(self) -> AsyncWebhookDeliveries:
        """A delivery records what was sent to a webhook, and what came back. It is read-only."""
        from .api.webhook_deliveries import AsyncWebhookDeliveries

        return AsyncWebhookDeliveries(self)

    @cached_property
    def webhooks(self) -> AsyncWebhooks:
        """A webhook is a URL that Avala calls when an event occurs, signed with a secret."""
        from .api.webhooks import AsyncWebhooks

        return AsyncWebhooks(self)

    @cached_property
    def work_batches(self) -> AsyncWorkBatches:
        """A work batch is a portion of a project's work, as handed out to annotators. Little is
        published about it: only that it can be listed, to follow the progress.
        """
        from .api.work_batches import AsyncWorkBatches

        return AsyncWorkBatches(self)

    @cached_property
    def fleet(self) -> AsyncFleet:
        """Robot fleets: devices, what they record, and what is noticed in the recordings. The
        guide calls all of it a preview whose interface may change, and a server answers 403
        for an organization that has no fleet. Bounds on the length of texts are not
        published; those in this document are generous guesses.
        """
        return AsyncFleet(self)


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
        on_request: Called with an `avala_ext.request.Attempt` before each attempt of a call.
        on_response: Called with it after each attempt, answered or not.
        on_retry: Called with it before the pause that precedes another attempt.

    Raises:
        ValueError: There is no key, or a setting cannot work.
    """

    _async_class = AsyncAvala

    @cached_property
    def account(self) -> Account:
        """Your own account: sign up for one, and see who a key belongs to."""
        from .api.account import Account

        return Account(self)

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
    def annotation_issues(self) -> AnnotationIssues:
        """An annotation issue is a defect that a reviewer found in a sequence, with a tool and a
        problem out of the catalog of quality control. It is addressed by its sequence and its
        uid, and listed by sequence or by dataset.
        """
        from .api.annotation_issues import AnnotationIssues

        return AnnotationIssues(self)

    @cached_property
    def annotations(self) -> Annotations:
        """Annotations are the marks on the items of a dataset: boxes, cuboids, lines and the
        like. Here they are written in bulk; to read them, list items or make an export.
        """
        from .api.annotations import Annotations

        return Annotations(self)

    @cached_property
    def auto_label_jobs(self) -> AutoLabelJobs:
        """An auto-label job runs a model over the unlabeled items of a project and drafts
        annotations. It is started under its project and then has a path of its own.
        """
        from .api.auto_label_jobs import AutoLabelJobs

        return AutoLabelJobs(self)

    @cached_property
    def consensus(self) -> Consensus:
        """Consensus is the agreement between annotators who worked on the same items of a
        project. A project has one summary, one configuration and a score for each item and
        task.
        """
        from .api.consensus import Consensus

        return Consensus(self)

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
    def inference_providers(self) -> InferenceProviders:
        """An inference provider is a model of your own that Avala can call, for first
        annotations.
        """
        from .api.inference_providers import InferenceProviders

        return InferenceProviders(self)

    @cached_property
    def models(self) -> Models:
        """A model is a ready-made network, for detection or segmentation for example, that can
        make predictions on dataset items. Its integrations connect it with providers.
        """
        from .api.models import Models

        return Models(self)

    @cached_property
    def organizations(self) -> Organizations:
        """An organization is a company or group that owns datasets and projects. It is addressed
        by its slug, and has members, invitations and teams.
        """
        from .api.organizations import Organizations

        return Organizations(self)

    @cached_property
    def projects(self) -> Projects:
        """A project is one annotation effort: it has a kind of work, a state and tasks. Projects
        are made in Mission Control or from a template; here they are read and exported.
        """
        from .api.projects import Projects

        return Projects(self)

    @cached_property
    def quality_targets(self) -> QualityTargets:
        """A quality target watches one metric of a project and tells when it is missed. It is
        addressed by its project and its uid.
        """
        from .api.quality_targets import QualityTargets

        return QualityTargets(self)

    @cached_property
    def resolver(self) -> Resolver:
        """The resolver turns a dataset's name into one fixed revision and gives out its files.
        It needs no API key and serves what its owners have declared open.
        """
        from .api.resolver import Resolver

        return Resolver(self)

    @cached_property
    def slices(self) -> Slices:
        """A slice is a chosen subset of items from one or more datasets; it copies no file. It
        is addressed by its owner and slug.
        """
        from .api.slices import Slices

        return Slices(self)

    @cached_property
    def storage_configs(self) -> StorageConfigs:
        """A storage configuration is a bucket of your own, at Amazon or Google, that Avala can
        read. It belongs to an organization and never shows its credentials.
        """
        from .api.storage_configs import StorageConfigs

        return StorageConfigs(self)

    @cached_property
    def tasks(self) -> Tasks:
        """Tasks are the units of annotation work. A task belongs to one project and is read-only
        here: work on it is done in Mission Control.
        """
        from .api.tasks import Tasks

        return Tasks(self)

    @cached_property
    def webhook_deliveries(self) -> WebhookDeliveries:
        """A delivery records what was sent to a webhook, and what came back. It is read-only."""
        from .api.webhook_deliveries import WebhookDeliveries

        return WebhookDeliveries(self)

    @cached_property
    def webhooks(self) -> Webhooks:
        """A webhook is a URL that Avala calls when an event occurs, signed with a secret."""
        from .api.webhooks import Webhooks

        return Webhooks(self)

    @cached_property
    def work_batches(self) -> WorkBatches:
        """A work batch is a portion of a project's work, as handed out to annotators. Little is
        published about it: only that it can be listed, to follow the progress.
        """
        from .api.work_batches import WorkBatches

        return WorkBatches(self)

    @cached_property
    def fleet(self) -> Fleet:
        """Robot fleets: devices, what they record, and what is noticed in the recordings. The
        guide calls all of it a preview whose interface may change, and a server answers 403
        for an organization that has no fleet. Bounds on the length of texts are not
        published; those in this document are generous guesses.
        """
        return Fleet(self)

    @cached_property
    def async_account(self) -> AsyncAccount:
        """Your own account: sign up for one, and see who a key belongs to."""
        from .api.account import AsyncAccount

        return AsyncAccount(self.async_side)

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
    def async_annotation_issues(self) -> AsyncAnnotationIssues:
        """An annotation issue is a defect that a reviewer found in a sequence, with a tool and a
        problem out of the catalog of quality control. It is addressed by its sequence and its
        uid, and listed by sequence or by dataset.
        """
        from .api.annotation_issues import AsyncAnnotationIssues

        return AsyncAnnotationIssues(self.async_side)

    @cached_property
    def async_annotations(self) -> AsyncAnnotations:
        """Annotations are the marks on the items of a dataset: boxes, cuboids, lines and the
        like. Here they are written in bulk; to read them, list items or make an export.
        """
        from .api.annotations import AsyncAnnotations

        return AsyncAnnotations(self.async_side)

    @cached_property
    def async_auto_label_jobs(self) -> AsyncAutoLabelJobs:
        """An auto-label job runs a model over the unlabeled items of a project and drafts
        annotations. It is started under its project and then has a path of its own.
        """
        from .api.auto_label_jobs import AsyncAutoLabelJobs

        return AsyncAutoLabelJobs(self.async_side)

    @cached_property
    def async_consensus(self) -> AsyncConsensus:
        """Consensus is the agreement between annotators who worked on the same items of a
        project. A project has one summary, one configuration and a score for each item and
        task.
        """
        from .api.consensus import AsyncConsensus

        return AsyncConsensus(self.async_side)

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
    def async_inference_providers(self) -> AsyncInferenceProviders:
        """An inference provider is a model of your own that Avala can call, for first
        annotations.
        """
        from .api.inference_providers import AsyncInferenceProviders

        return AsyncInferenceProviders(self.async_side)

    @cached_property
    def async_models(self) -> AsyncModels:
        """A model is a ready-made network, for detection or segmentation for example, that can
        make predictions on dataset items. Its integrations connect it with providers.
        """
        from .api.models import AsyncModels

        return AsyncModels(self.async_side)

    @cached_property
    def async_organizations(self) -> AsyncOrganizations:
        """An organization is a company or group that owns datasets and projects. It is addressed
        by its slug, and has members, invitations and teams.
        """
        from .api.organizations import AsyncOrganizations

        return AsyncOrganizations(self.async_side)

    @cached_property
    def async_projects(self) -> AsyncProjects:
        """A project is one annotation effort: it has a kind of work, a state and tasks. Projects
        are made in Mission Control or from a template; here they are read and exported.
        """
        from .api.projects import AsyncProjects

        return AsyncProjects(self.async_side)

    @cached_property
    def async_quality_targets(self) -> AsyncQualityTargets:
        """A quality target watches one metric of a project and tells when it is missed. It is
        addressed by its project and its uid.
        """
        from .api.quality_targets import AsyncQualityTargets

        return AsyncQualityTargets(self.async_side)

    @cached_property
    def async_resolver(self) -> AsyncResolver:
        """The resolver turns a dataset's name into one fixed revision and gives out its files.
        It needs no API key and serves what its owners have declared open.
        """
        from .api.resolver import AsyncResolver

        return AsyncResolver(self.async_side)

    @cached_property
    def async_slices(self) -> AsyncSlices:
        """A slice is a chosen subset of items from one or more datasets; it copies no file. It
        is addressed by its owner and slug.
        """
        from .api.slices import AsyncSlices

        return AsyncSlices(self.async_side)

    @cached_property
    def async_storage_configs(self) -> AsyncStorageConfigs:
        """A storage configuration is a bucket of your own, at Amazon or Google, that Avala can
        read. It belongs to an organization and never shows its credentials.
        """
        from .api.storage_configs import AsyncStorageConfigs

        return AsyncStorageConfigs(self.async_side)

    @cached_property
    def async_tasks(self) -> AsyncTasks:
        """Tasks are the units of annotation work. A task belongs to one project and is read-only
        here: work on it is done in Mission Control.
        """
        from .api.tasks import AsyncTasks

        return AsyncTasks(self.async_side)

    @cached_property
    def async_webhook_deliveries(self) -> AsyncWebhookDeliveries:
        """A delivery records what was sent to a webhook, and what came back. It is read-only."""
        from .api.webhook_deliveries import AsyncWebhookDeliveries

        return AsyncWebhookDeliveries(self.async_side)

    @cached_property
    def async_webhooks(self) -> AsyncWebhooks:
        """A webhook is a URL that Avala calls when an event occurs, signed with a secret."""
        from .api.webhooks import AsyncWebhooks

        return AsyncWebhooks(self.async_side)

    @cached_property
    def async_work_batches(self) -> AsyncWorkBatches:
        """A work batch is a portion of a project's work, as handed out to annotators. Little is
        published about it: only that it can be listed, to follow the progress.
        """
        from .api.work_batches import AsyncWorkBatches

        return AsyncWorkBatches(self.async_side)

    @cached_property
    def async_fleet(self) -> AsyncFleet:
        """Robot fleets: devices, what they record, and what is noticed in the recordings. The
        guide calls all of it a preview whose interface may change, and a server answers 403
        for an organization that has no fleet. Bounds on the length of texts are not
        published; those in this document are generous guesses.
        """
        return AsyncFleet(self.async_side)


class Fleet:
    """Robot fleets: devices, what they record, and what is noticed in the recordings. The guide
    calls all of it a preview whose interface may change, and a server answers 403 for an
    organization that has no fleet. Bounds on the length of texts are not published; those in
    this document are generous guesses.
    """

    def __init__(self, client: SyncAPIClient) -> None:
        self._client = client

    @cached_property
    def devices(self) -> FleetDevices:
        """Devices are the robots and other machines of a fleet. A device is registered once and
        then makes recordings.
        """
        from .api.fleet_devices import FleetDevices

        return FleetDevices(self._client)

    @cached_property
    def recordings(self) -> FleetRecordings:
        """Recordings are what devices recorded: files with the messages of several topics. No
        published client creates one; their files are sent with the operations of
        `fleet.uploads`.
        """
        from .api.fleet_recordings import FleetRecordings

        return FleetRecordings(self._client)

    @cached_property
    def events(self) -> FleetEvents:
        """Events mark moments or spans on the timeline of a recording. They are made and
        deleted, never changed.
        """
        from .api.fleet_events import FleetEvents

        return FleetEvents(self._client)

    @cached_property
    def rules(self) -> FleetRules:
        """Rules look for a condition in each recording once it is processed. Where it holds,
        their actions follow: they raise alerts, notify channels, tag or flag the recording,
        or put events on its timeline.
        """
        from .api.fleet_rules import FleetRules

        return FleetRules(self._client)

    @cached_property
    def alerts(self) -> FleetAlerts:
        """Alerts tell people that a rule found something. An alert is open, then acknowledged,
        then resolved.
        """
        from .api.fleet_alerts import FleetAlerts

        return FleetAlerts(self._client)

    @cached_property
    def alert_channels(self) -> FleetAlertChannels:
        """Alert channels are the ways in which alerts reach people, besides the application
        itself. A guide writes `client.fleet.alerts.channels` for them; the SDKs have them
        beside the alerts.
        """
        from .api.fleet_alert_channels import FleetAlertChannels

        return FleetAlertChannels(self._client)

    @cached_property
    def uploads(self) -> FleetUploads:
        """Uploads bring the files of a recording to the platform, in one of two ways. The plain
        one: `init_upload`, then for each batch of files `get_upload_urls`, one PUT for each
        file and `confirm_upload`, at the end `finalize_upload`. The managed one, for MCAP
        files of enrolled organizations: `managed_admit`, for each file
        `managed_multipart_init` and `managed_multipart_parts`, one PUT for each part, at the
        end `managed_finalize`.
        """
        from .api.fleet_uploads import FleetUploads

        return FleetUploads(self._client)


class AsyncFleet:
    """Robot fleets: devices, what they record, and what is noticed in the recordings. The guide
    calls all of it a preview whose interface may change, and a server answers 403 for an
    organization that has no fleet. Bounds on the length of texts are not published; those in
    this document are generous guesses.
    """

    def __init__(self, client: AsyncAPIClient) -> None:
        self._client = client

    @cached_property
    def devices(self) -> AsyncFleetDevices:
        """Devices are the robots and other machines of a fleet. A device is registered once and
        then makes recordings.
        """
        from .api.fleet_devices import AsyncFleetDevices

        return AsyncFleetDevices(self._client)

    @cached_property
    def recordings(self) -> AsyncFleetRecordings:
        """Recordings are what devices recorded: files with the messages of several topics. No
        published client creates one; their files are sent with the operations of
        `fleet.uploads`.
        """
        from .api.fleet_recordings import AsyncFleetRecordings

        return AsyncFleetRecordings(self._client)

    @cached_property
    def events(self) -> AsyncFleetEvents:
        """Events mark moments or spans on the timeline of a recording. They are made and
        deleted, never changed.
        """
        from .api.fleet_events import AsyncFleetEvents

        return AsyncFleetEvents(self._client)

    @cached_property
    def rules(self) -> AsyncFleetRules:
        """Rules look for a condition in each recording once it is processed. Where it holds,
        their actions follow: they raise alerts, notify channels, tag or flag the recording,
        or put events on its timeline.
        """
        from .api.fleet_rules import AsyncFleetRules

        return AsyncFleetRules(self._client)

    @cached_property
    def alerts(self) -> AsyncFleetAlerts:
        """Alerts tell people that a rule found something. An alert is open, then acknowledged,
        then resolved.
        """
        from .api.fleet_alerts import AsyncFleetAlerts

        return AsyncFleetAlerts(self._client)

    @cached_property
    def alert_channels(self) -> AsyncFleetAlertChannels:
        """Alert channels are the ways in which alerts reach people, besides the application
        itself. A guide writes `client.fleet.alerts.channels` for them; the SDKs have them
        beside the alerts.
        """
        from .api.fleet_alert_channels import AsyncFleetAlertChannels

        return AsyncFleetAlertChannels(self._client)

    @cached_property
    def uploads(self) -> AsyncFleetUploads:
        """Uploads bring the files of a recording to the platform, in one of two ways. The plain
        one: `init_upload`, then for each batch of files `get_upload_urls`, one PUT for each
        file and `confirm_upload`, at the end `finalize_upload`. The managed one, for MCAP
        files of enrolled organizations: `managed_admit`, for each file
        `managed_multipart_init` and `managed_multipart_parts`, one PUT for each part, at the
        end `managed_finalize`.
        """
        from .api.fleet_uploads import AsyncFleetUploads

        return AsyncFleetUploads(self._client)


Client = Avala
AsyncClient = AsyncAvala
