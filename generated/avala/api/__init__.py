# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""The operations of the API: a package for each resource, with a module for each operation."""

from avala_ext.lazy import attach

TYPE_CHECKING = False
if TYPE_CHECKING:
    from . import account as account
    from . import agents as agents
    from . import annotation_issues as annotation_issues
    from . import annotations as annotations
    from . import auto_label_jobs as auto_label_jobs
    from . import consensus as consensus
    from . import datasets as datasets
    from . import exports as exports
    from . import fleet_alert_channels as fleet_alert_channels
    from . import fleet_alerts as fleet_alerts
    from . import fleet_devices as fleet_devices
    from . import fleet_events as fleet_events
    from . import fleet_recordings as fleet_recordings
    from . import fleet_rules as fleet_rules
    from . import fleet_uploads as fleet_uploads
    from . import inference_providers as inference_providers
    from . import models as models
    from . import organizations as organizations
    from . import projects as projects
    from . import quality_targets as quality_targets
    from . import resolver as resolver
    from . import slices as slices
    from . import storage_configs as storage_configs
    from . import tasks as tasks
    from . import webhook_deliveries as webhook_deliveries
    from . import webhooks as webhooks
    from . import work_batches as work_batches
else:
    __getattr__, __dir__ = attach(
        __name__,
        {
            "account": ".account",
            "agents": ".agents",
            "annotation_issues": ".annotation_issues",
            "annotations": ".annotations",
            "auto_label_jobs": ".auto_label_jobs",
            "consensus": ".consensus",
            "datasets": ".datasets",
            "exports": ".exports",
            "fleet_alert_channels": ".fleet_alert_channels",
            "fleet_alerts": ".fleet_alerts",
            "fleet_devices": ".fleet_devices",
            "fleet_events": ".fleet_events",
            "fleet_recordings": ".fleet_recordings",
            "fleet_rules": ".fleet_rules",
            "fleet_uploads": ".fleet_uploads",
            "inference_providers": ".inference_providers",
            "models": ".models",
            "organizations": ".organizations",
            "projects": ".projects",
            "quality_targets": ".quality_targets",
            "resolver": ".resolver",
            "slices": ".slices",
            "storage_configs": ".storage_configs",
            "tasks": ".tasks",
            "webhook_deliveries": ".webhook_deliveries",
            "webhooks": ".webhooks",
            "work_batches": ".work_batches",
        },
    )

__all__ = [
    "account",
    "agents",
    "annotation_issues",
    "annotations",
    "auto_label_jobs",
    "consensus",
    "datasets",
    "exports",
    "fleet_alert_channels",
    "fleet_alerts",
    "fleet_devices",
    "fleet_events",
    "fleet_recordings",
    "fleet_rules",
    "fleet_uploads",
    "inference_providers",
    "models",
    "organizations",
    "projects",
    "quality_targets",
    "resolver",
    "slices",
    "storage_configs",
    "tasks",
    "webhook_deliveries",
    "webhooks",
    "work_batches",
]
