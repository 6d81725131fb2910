"""Which dataset is meant: the forms that a reference may have (facts B095)."""

from __future__ import annotations

import re
from typing import Final

import attrs

__all__ = ["Reference", "parse"]

_OWNER: Final = r"[a-z0-9][a-z0-9_-]{0,254}"
_DATASET: Final = r"[a-z0-9][a-z0-9._-]{0,99}"
_DIGEST: Final = r"[0-9a-f]{64}"
_ALIAS: Final = r"[a-z][a-z0-9._-]{0,62}"
_UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_FRIENDLY: Final = re.compile(rf"({_OWNER})/({_DATASET})(?:@({_DIGEST}|{_ALIAS}))?")
_EXACT: Final = re.compile(rf"avala://datasets/({_UUID})@({_DIGEST})")
_SELECTOR: Final = re.compile(f"{_DIGEST}|{_ALIAS}")


@attrs.frozen
class Reference:
    """A dataset's revision, as the caller names it.

    Attributes:
        owner: Owner; empty for a reference by uid.
        dataset: Name of the dataset; empty for a reference by uid.
        selector: Alias or digest of the revision.
        dataset_uid: Uid of the dataset; empty for a friendly reference.
    """

    owner: str
    dataset: str
    selector: str
    dataset_uid: str = ""

    @property
    def is_exact(self) -> bool:
        """Whether it names one revision for ever, by digest."""
        return re.fullmatch(_DIGEST, self.selector) is not None

    def __str__(self) -> str:
        """Write it in full."""
        if self.dataset_uid:
            return f"avala://datasets/{self.dataset_uid}@{self.selector}"
        return f"{self.owner}/{self.dataset}@{self.selector}"


def parse(reference: str, revision: str | None = None) -> Reference:
    """Read a reference.

    Args:
        reference: ``owner/dataset``, ``owner/dataset@selector`` or
            ``avala://datasets/UUID@DIGEST``.
        revision: The selector, where the reference holds none. Default ``main``.

    Raises:
        ValueError: It has another form, or names the revision twice.
    """
    exact = _EXACT.fullmatch(reference)
    friendly = _FRIENDLY.fullmatch(reference)
    if exact is None and friendly is None:
        raise ValueError(
            f"{reference[:200]!r} is no reference of a dataset: write owner/dataset, "
            "owner/dataset@selector or avala://datasets/UUID@DIGEST"
        )
    if revision is not None and (exact or (friendly and friendly[3])):
        raise ValueError("the reference names a revision already; leave revision= away")
    if revision is not None and not _SELECTOR.fullmatch(revision):
        raise ValueError(f"revision {revision[:100]!r} is neither an alias nor a SHA-256 digest")
    if exact is not None:
        return Reference("", "", exact[2], exact[1])
    assert friendly is not None
    return Reference(friendly[1], friendly[2], friendly[3] or revision or "main")
