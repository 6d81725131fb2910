"""What an answer of the resolver must hold to be believed (facts B099 to B101)."""

from __future__ import annotations

import re
import unicodedata
from typing import Any, Final

from ...errors import DatasetIntegrityError
from .references import Reference

__all__ = ["ObjectChecks", "broken", "check_page", "check_revision"]

_MOST_OBJECTS: Final = 100_000
_MOST_ORIGINS: Final = 32
_PAGE: Final = 100
_LONGEST_CURSOR: Final = 8192
_LARGEST: Final = 2**53 - 1
_ROLE: Final = re.compile(r"[a-z][a-z0-9_]{0,31}")
_BAD_PATH: Final = re.compile(r"[\x00-\x1f\x7f\\]|%2f", re.IGNORECASE)


def broken(reason: str, text: str) -> DatasetIntegrityError:
    """Return the error for an answer that cannot be believed."""
    return DatasetIntegrityError(
        f"the resolver's answer is not believed ({reason}): {text}", reason
    )


def _demand(holds: bool, reason: str, text: str) -> None:
    if not holds:
        raise broken(reason, text)


def check_revision(found: Any, asked: Reference) -> None:
    """Compare a revision with what was asked for, and its parts with each other.

    Raises:
        DatasetIntegrityError: Something does not fit.
    """
    canonical = f"avala://datasets/{found.dataset_uid}@{found.revision_sha256}"
    fits = found.requested_reference == str(asked) and found.canonical_reference == canonical
    _demand(fits, "reference_mismatch", "its references are not the ones asked for")
    if asked.dataset_uid:
        _demand(canonical == str(asked), "reference_mismatch", "it is another dataset")
    else:
        named = found.display_reference.partition("@")[0]
        same = named == f"{asked.owner}/{asked.dataset}"
        _demand(same, "reference_mismatch", "owner and dataset are others")
        exact = not asked.is_exact or found.revision_sha256 == asked.selector
        _demand(exact, "reference_mismatch", "it is another revision")
    versions = (found.schema_version, found.manifest.schema_version)
    _demand(versions == (1, 1), "invalid_document", f"versions {versions} are not known")
    _demand(found.state == "published", "invalid_document", "the revision is not published")
    open_ = (found.rights.status, found.rights.access) == ("declared", "open_download")
    _demand(open_, "invalid_document", "its rights do not allow to download it")
    _check_manifest(found)


def _check_manifest(found: Any) -> None:
    manifest = found.manifest
    path = f"/resolve/uid/{found.dataset_uid}/{found.revision_sha256}/objects/"
    _demand(manifest.objects_path == path, "manifest_mismatch", "its objects lie elsewhere")
    names = [origin.name for origin in manifest.origins]
    in_order = names == sorted(set(names)) and 1 <= len(names) <= _MOST_ORIGINS
    _demand(in_order, "manifest_mismatch", "its origins are not in order")
    sane = 0 <= manifest.object_count <= _MOST_OBJECTS
    sane = sane and 0 <= manifest.total_size_bytes <= _LARGEST
    _demand(sane, "manifest_mismatch", "its totals are impossible")


def check_page(page: Any, found: Any, *, exact: bool) -> None:
    """Compare a page of objects with its revision.

    Args:
        page: The page.
        found: The revision.
        exact: Whether single ordinals were asked for, which come without cursors.

    Raises:
        DatasetIntegrityError: Something does not fit.
    """
    same = (
        page.schema_version == 1
        and page.canonical_reference == found.canonical_reference
        and page.revision_sha256 == found.revision_sha256
        and page.manifest_sha256 == found.manifest.sha256
        and len(page.results) <= _PAGE
    )
    _demand(same, "page_mismatch", "a page of objects belongs to something else")
    if exact:
        none = page.next_cursor is None and page.previous_cursor is None
        _demand(none, "page_mismatch", "a page of single objects has cursors")
    long = len(page.next_cursor or "") > _LONGEST_CURSOR
    _demand(not long, "page_mismatch", "a cursor is too long")


class ObjectChecks:
    """Follows the objects of one walk: each must fit, and so must all of them together.

    Args:
        found: The revision.
        role: The role that was asked for; ``None`` for all objects.
    """

    def __init__(self, found: Any, role: str | None) -> None:
        self._found = found
        self._role = role
        self._origins = {origin.name for origin in found.manifest.origins}
        self._last: tuple[str, int, str] | None = None
        self._uids: set[str] = set()
        self._cursors: set[str] = set()
        self._episodes: set[int] = set()
        self._referred: set[int] = set()
        self._size = 0

    def object(self, one: Any) -> None:
        """Look at the next object.

        Raises:
            DatasetIntegrityError: It does not fit.
        """
        self._check_alone(one)
        place = (one.role, one.ordinal, one.logical_path)
        _demand(
            self._last is None or place > self._last, "page_mismatch", "objects are out of order"
        )
        _demand(one.object_uid not in self._uids, "page_mismatch", "an object comes twice")
        self._last = place
        self._uids.add(one.object_uid)
        self._size += one.size_bytes
        if one.role == "episode":
            self._episodes.add(one.ordinal)
        elif one.episode_ordinal is not None:
            self._referred.add(one.episode_ordinal)
        most = len(self._uids) <= self._found.manifest.object_count
        _demand(most, "manifest_mismatch", "there are more objects than the manifest has")

    def _check_alone(self, one: Any) -> None:
        path = f"{self._found.manifest.objects_path}{one.object_uid}/access/"
        fits = (
            one.access_path == path
            and one.origin in self._origins
            and _ROLE.fullmatch(one.role) is not None
            and self._role in (None, one.role)
            and not (one.role == "episode" and one.episode_ordinal is not None)
            and _is_path(one.logical_path)
        )
        _demand(fits, "page_mismatch", f"object {one.object_uid} does not fit its revision")

    def cursor(self, cursor: str) -> None:
        """Look at a cursor before it is followed; one that was followed before is an error."""
        _demand(cursor not in self._cursors, "page_mismatch", "the cursors go in a circle")
        self._cursors.add(cursor)

    def end(self) -> None:
        """Compare all objects with the manifest.

        Raises:
            DatasetIntegrityError: Count, size or references to episodes do not fit.
        """
        if self._role is not None:
            return
        manifest = self._found.manifest
        same = (len(self._uids), self._size) == (manifest.object_count, manifest.total_size_bytes)
        _demand(same, "manifest_mismatch", "count or size of all objects is another one")
        known = self._referred <= self._episodes
        _demand(known, "manifest_mismatch", "an object belongs to an episode that is not there")


def _is_path(path: str) -> bool:
    """Tell whether a path stays where it belongs, on every system."""
    return (
        1 <= len(path.encode()) <= 1024
        and unicodedata.is_normalized("NFC", path)
        and not path.startswith("/")
        and not _BAD_PATH.search(path)
        and not {"", ".", ".."} & set(path.split("/"))
    )
