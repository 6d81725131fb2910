"""Names of the published command line that differ from those derived from the client.

The only table of names kept by hand. An entry whose target does not exist has no effect, and a
derived command always wins over an alias of the same name.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COMMANDS", "OPPOSITES", "OPTIONS", "RESOURCES"]

RESOURCES: Final[dict[str, str]] = {"auto-label": "auto-label-jobs"}
"""Another name of a resource, at the first level."""

COMMANDS: Final[dict[str, tuple[str, ...]]] = {
    "agents executions": ("agents list-executions",),
    "consensus config": ("consensus get-config", "consensus update-config"),
    "consensus scores": ("consensus list-scores",),
    "consensus summary": ("consensus get-summary",),
    "datasets health": ("datasets get-health",),
    "webhooks deliveries": ("webhook-deliveries list",),
}
"""Another name of a command. With two targets, the second runs when it is given something to send,
and the first, which reads, otherwise."""

OPTIONS: Final[dict[str, dict[str, str]]] = {
    "annotations bulk-edit": {"input": "@body"},
    "datasets create": {"owner": "owner_name"},
    "fleet alerts resolve": {"note": "resolution_note"},
    "fleet rules create": {"condition-file": "@condition"},
    "storage-configs create": {
        "gc-auth-json": "gc_storage_auth_json_content",
        "gc-bucket-name": "gc_storage_bucket_name",
        "gc-prefix": "gc_storage_prefix",
    },
}
"""Other spellings of options, by command: spelling to argument of the method. Behind an ``@`` the
value is a file that holds the argument as JSON, or an object with this and other arguments."""

OPPOSITES: Final = {"enabled": "disabled"}
"""The word for the opposite of a flag, where it is not ``no-...``."""
