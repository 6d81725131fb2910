"""The list of breaks that are wanted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tools.compatibility.breaks import Break


@dataclass(frozen=True, slots=True)
class Allowed:
    """Breaks that somebody decided for, each with a reason.

    Attributes:
        reasons: the reasons, by the text of the break.
    """

    reasons: dict[str, str]

    def unwanted(self, found: Iterable[Break]) -> list[Break]:
        """Return the breaks that are not on the list."""
        return [one for one in found if str(one) not in self.reasons]

    def idle(self, found: Iterable[Break]) -> list[str]:
        """Return the entries that no break needs any more."""
        present = {str(one) for one in found}
        return [text for text in self.reasons if text not in present]


def read_allowed(path: Path) -> Allowed:
    """Read a list: on each line a break as it is printed, then `` # `` and the reason.

    Raises:
        ValueError: a line has no reason.
    """
    reasons: dict[str, str] = {}
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        text, _, reason = line.rpartition(" # ")
        if not text or not reason.strip():
            raise ValueError(f"{path.name}:{number}: expected a break, ' # ' and the reason")
        reasons[text.strip()] = reason.strip()
    return Allowed(reasons)
