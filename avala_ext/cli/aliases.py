"""Names of the published command line that differ from those derived from the client.

The only table of names kept by hand. An entry whose target does not exist has no effect, and a
derived command always wins over an alias of the same name.
"""

from __future__ import annotations

from typing import Final

__all__ = ["COMMANDS", "HIDDEN_RESOURCES", "OPPOSITES", "OPTIONS", "RESOURCES"]

RESOURCES: Final[dict[str, str]] = {"auto-label": "auto-label-jobs"}
"""Another name of a resource, at the first level."""

COMMANDS: Final[dict[str, tuple[str, ...]]] = {
    "agents executions": ("agents list-executions",),
    "auto-label create": ("projects create-auto-label",),
    "consensus config": ("consensus get-config", "consensus update-config"),
    "consensus scores": ("consensus list-scores",),
    "consensus summary": ("consensus get-summary",),
    "datasets health": ("datasets get-health",),
    "webhooks deliveries": ("webhook-deliveries list",),
}
"""Another name of a command. With two targets, the second runs when it is given something to send,
and the first, which reads, otherwise."""

OPTIONS: Final[dict[str, dict[str, str]]] = {}
"""Other spellings of options, by command: spelling to argument of the method."""

OPPOSITES: Final = {"enabled": "disabled"}
"""The word for the opposite of a flag, where it is not ``no-...``."""

HIDDEN_RESOURCES: Final = frozenset[str]()
