"""Where an object may be fetched, for a short while: which grants are believed."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from ...config import Config
from ...errors import DatasetIntegrityError
from .checks import broken

__all__ = ["Grant", "check_grant"]

SHORTEST: Final = 5.0
"""Seconds that a grant must have left to be of use (facts B104)."""

_LONGEST: Final = 300.0
_SKEW: Final = 30.0
"""Seconds that a grant may last, and that two clocks may differ (facts B105)."""

_BUCKET: Final = r"(?:[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]\.)?"
_REGION: Final = r"(?:us|eu|ap|sa|ca|me|af|il|mx)-(?!gov-)[a-z]+-[0-9]"
_HOSTS: Final = {
    "aws_s3": re.compile(rf"{_BUCKET}s3(?:\.dualstack)?[.-]{_REGION}\.amazonaws\.com"),
    "gcs": re.compile(r"storage\.googleapis\.com"),
    "azure_blob": re.compile(r"[a-z0-9]{3,24}\.blob\.core\.windows\.net"),
    "cloudflare_r2": re.compile(r"[0-9a-f]{32}(?:\.eu)?\.r2\.cloudflarestorage\.com"),
}
_EDGES: Final = {
    "server.avala.ai": "data.avala.ai",
    "api.avala.ai": "data.avala.ai",
    "server-development.avala.ai": "data-development.avala.ai",
    "api-development.avala.ai": "data-development.avala.ai",
}
"""Which edge host belongs to which host of the API."""

_EDGE_GRANT: Final = re.compile(r"[A-Za-z0-9_.:-]{1,4096}")
_LONGEST_URL: Final = 2**14


class Grant:
    """Leave to fetch one object. Its URL is a secret, so nothing shows it.

    Attributes:
        url: Where the object is.
        encoding: The ``Accept-Encoding`` to send.
    """

    __slots__ = ("_end", "encoding", "url")

    def __init__(self, url: str, encoding: str, seconds: float) -> None:
        self.url = url
        self.encoding = encoding
        self._end = time.monotonic() + seconds

    @property
    def left(self) -> float:
        """Seconds until it ends."""
        return self._end - time.monotonic()

    def __repr__(self) -> str:
        """Show nothing of it."""
        return "<Grant>"


def check_grant(
    answer: Any, headers: Mapping[str, str], found: Any, one: Any, config: Config
) -> Grant:
    """Return a grant that is for this object, for a short while, and at a known place.

    Args:
        answer: The grant as it came.
        headers: The headers it came with; ``Date`` is needed.
        found: The revision.
        one: The object.
        config: Where the API is.

    Raises:
        DatasetIntegrityError: It is not.
    """
    promised = {
        "schema_version": 1,
        "method": "GET",
        "canonical_reference": found.canonical_reference,
        "dataset_uid": found.dataset_uid,
        "revision_sha256": found.revision_sha256,
        "manifest_sha256": found.manifest.sha256,
        "object_uid": one.object_uid,
        "size_bytes": one.size_bytes,
        "sha256": one.sha256,
    }
    for name, value in promised.items():
        if getattr(answer, name) != value:
            raise broken("grant_mismatch", f"the grant is for something else ({name})")
    seconds = _lifetime(answer.expires_at, headers.get("date"))
    if not _leads_home(answer, found, one, config):
        raise broken("url_rejected", f"the grant leads to no place of {str(answer.provider)[:40]}")
    # Storage of Google would decompress what is stored compressed, unless gzip is accepted.
    return Grant(answer.url, "gzip" if answer.provider == "gcs" else "identity", seconds)


def _lifetime(end: datetime, date: str | None) -> float:
    """Return how many seconds the grant has, by the server's own clock."""
    try:
        now = parsedate_to_datetime(date or "")
    except ValueError:
        raise broken("grant_lifetime", "the grant came without a date") from None
    if end.tzinfo is None:
        raise broken("grant_lifetime", "the end of the grant has no time zone")
    now = now if now.tzinfo else now.replace(tzinfo=UTC)
    seconds = (end - now).total_seconds()
    if not 0 < seconds <= _LONGEST:
        raise broken("grant_lifetime", f"the grant lasts {seconds:.0f} s")
    skew = abs(time.time() - now.timestamp())
    if skew > _SKEW:
        raise DatasetIntegrityError(
            f"the clocks of this machine and of the server differ by {skew:.0f} s: the end of a "
            "grant cannot be told; set this machine's clock",
            "clock_skew",
        )
    return seconds


def _leads_home(answer: Any, found: Any, one: Any, config: Config) -> bool:
    """Tell whether the URL is at a place of the provider's (facts B106)."""
    url: str = answer.url
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return False
    if len(url) > _LONGEST_URL or not url.isascii() or not url.isprintable():
        return False
    if parts.username is not None or parts.password is not None or parts.fragment:
        return False
    base = urlsplit(config.base_url)
    if answer.provider == "avala_proxy":
        same = (parts.scheme, parts.netloc) == (base.scheme, base.netloc)
        return same and _is_below(parts.path, f"{base.path}/resolve/download/")
    if parts.scheme != "https" or port is not None:
        return False
    if answer.provider == "avala_edge":
        return parts.hostname == _EDGES.get(base.hostname or "") and _is_edge(parts, found, one)
    hosts = _HOSTS.get(answer.provider)
    return hosts is not None and hosts.fullmatch(parts.hostname or "") is not None


def _is_below(path: str, folder: str) -> bool:
    rest = path.removeprefix(folder)
    return path.startswith(folder) and bool(rest) and "/" not in rest and "%" not in rest


def _is_edge(parts: Any, found: Any, one: Any) -> bool:
    path = (
        f"/v1/datasets/{found.dataset_uid}/{found.revision_sha256}/{found.manifest.sha256}"
        f"/objects/{one.object_uid}/"
    )
    evidence = parts.path.removeprefix(path)
    query = parse_qsl(parts.query, keep_blank_values=True)
    granted = [name for name, _ in query] == ["grant"] and _EDGE_GRANT.fullmatch(query[0][1])
    return bool(parts.path.startswith(path) and re.fullmatch("[0-9a-f]{64}", evidence) and granted)
