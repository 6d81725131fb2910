"""The managed way of MCAP files: admission, parts with pinned grants, a job that publishes.

Protocol ``fleet-managed-mcap-v1`` (facts B085 to B093), for organizations that are enrolled.
"""

from __future__ import annotations

import hashlib
import re
import time
import unicodedata
import uuid
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlsplit

import attrs

from ...errors import APIConnectionError, JobFailedError, TransferError, UploadStateError
from ...flow import Do, Flow, Sleep
from ...parallel import Blocking, Parallel
from ...signed import check_signed_url, put
from .inventory import FileSource, LocalFile, Paths
from .progress import Meter, Report
from .receipts import HashedFile, Receipt, hashed, inventory

__all__ = ["ManagedUpload", "upload"]

PROTOCOL: Final = "fleet-managed-mcap-v1"
PART: Final = 64 * 2**20
_MOST_FILES: Final = 64
_LARGEST_FILE: Final = 8 * 2**30
_LARGEST: Final = 64 * 2**30
_POLL: Final = 2.0
_LONGEST_GRANT: Final = 300
_FINAL: Final = ("content_mismatch", "invalid_mcap")
"""Codes of failures that another attempt cannot mend (facts B088)."""

_R2: Final = re.compile(r"[0-9a-f]{32}(?:\.eu)?\.r2\.cloudflarestorage\.com")
_UUID: Final = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_QUERY: Final = {
    *("uploadId", "partNumber", "X-Amz-Algorithm", "X-Amz-Credential", "X-Amz-Date"),
    *("X-Amz-Expires", "X-Amz-SignedHeaders", "X-Amz-Signature"),
}


@attrs.frozen(kw_only=True)
class ManagedUpload:
    """What is asked of a managed upload.

    Attributes:
        api: The resource `fleet.uploads` of the flavour that drives the flow.
        client: Its client.
        recording_uid: The recording.
        paths: Its files.
        state: The folder of upload states.
        workers: Files at the same time.
        wait_timeout: Seconds to wait for the publication; 0 looks once.
        report: Whom to tell how far it has come.
    """

    api: Any
    client: Any
    recording_uid: str
    paths: Paths
    state: Path
    workers: int
    wait_timeout: float
    report: Report | None

    def call(self, name: str, **given: Any) -> Do:
        """Return the effect of calling an operation of the protocol."""
        function = getattr(self.api, f"managed_{name}")
        return Do(partial(function, self.recording_uid, protocol=PROTOCOL, **given))


@attrs.define
class _Run:
    """An upload in progress."""

    job: ManagedUpload
    receipt: Receipt
    session: str
    files: dict[str, HashedFile]
    meter: Meter
    pins: dict[str, str]


def upload(job: ManagedUpload) -> Flow[Any]:
    """Upload the files of a recording, or go on with it, and return how it stands."""
    found = yield Blocking(inventory, job.paths, job.state, _MOST_FILES)
    _check_files(found)
    with closing(Receipt(job.state, job.client.config, job.recording_uid, 3, {})) as receipt:
        files = yield from _files(receipt, found)
        session = receipt.last("session")
        if session is None:
            receipt.note("session", durable=True, uid=str(uuid.uuid4()))
        run = _Run(
            job,
            receipt,
            (receipt.last("session") or {})["uid"],
            {one.path: one for one in files},
            Meter(len(files), sum(one.size for one in files), job.report),
            {one["file"]: one["pin"] for one in receipt.of("pin")},
        )
        return (yield from _carry_out(run))


def _check_files(found: list[LocalFile]) -> None:
    """Refuse what the protocol does not take (facts B086).

    Raises:
        ValueError: A name or a size.
    """
    for file in found:
        name = file.target
        if not name.endswith(".mcap") or name.startswith("__derived__/"):
            raise ValueError(f"{name!r}: only .mcap files outside of __derived__/ can be sent")
        if not unicodedata.is_normalized("NFC", name):
            raise ValueError(f"{name!r}: its name must be in Unicode form NFC")
        if not 0 < file.size <= _LARGEST_FILE:
            raise ValueError(f"{name!r} has {file.size} bytes; 1 byte to 8 GiB can be sent")
    if sum(file.size for file in found) > _LARGEST:
        raise ValueError("the files of a recording have at most 64 GiB together")


def _files(receipt: Receipt, found: list[LocalFile]) -> Flow[list[HashedFile]]:
    if not receipt.is_new:
        known = yield Blocking(receipt.files, found)
        return list(known)
    files: list[HashedFile] = []
    for file in found:
        files.append((yield Blocking(hashed, file)))
    receipt.begin(files)
    return files


def _carry_out(run: _Run) -> Flow[Any]:
    status = yield from _admit(run)
    if status.finalization is None:
        todo = [one for one in status.files if not _is_sent(one)]
        for one in status.files:
            if _is_sent(one):
                run.meter.there(one.size_bytes)

        def flows() -> Iterator[Flow[None]]:
            for one in todo:
                yield _send_file(run, one)

        yield Parallel(flows(), run.job.workers)
    return (yield from _publish(run))


def _is_sent(one: Any) -> bool:
    state = one.generation.state if one.generation else ""
    return bool(one.verified) or state in ("completing", "completed")


def _admit(run: _Run) -> Flow[Any]:
    """Announce the files; the session is ours to name, so this may be repeated."""
    body = [
        {"path": one.path, "size_bytes": one.size, "content_sha256": one.sha256}
        for one in run.files.values()
    ]
    status = yield run.job.call("admit", session_uid=run.session, files=body)
    return _checked(run, status)


def _status(run: _Run) -> Flow[Any]:
    status = yield run.job.call("status", session_uid=run.session)
    return _checked(run, status)


def _checked(run: _Run, status: Any) -> Any:
    """Return a status that is about this upload, file by file.

    Raises:
        UploadStateError: It is about something else.
    """
    same = (status.protocol, status.session_uid, status.recording_uid) == (
        PROTOCOL,
        run.session,
        run.job.recording_uid,
    )
    if not same or sorted(one.path for one in status.files) != sorted(run.files):
        raise UploadStateError(f"the server's session {run.session} is another upload")
    for one in status.files:
        file = run.files[one.path]
        parts = (one.part_size, one.part_count)
        fits = (one.size_bytes, one.content_sha256) == (file.size, file.sha256)
        if not fits or parts != (PART, -(-file.size // PART)):
            raise UploadStateError(f"{one.path}: the server's session has another file")
        if one.generation is not None and one.generation.number != 1:
            raise UploadStateError(f"{one.path}: somebody else has begun to send it again")
    return status


def _send_file(run: _Run, one: Any) -> Flow[None]:
    """Send the parts of a file that are not there, one after another."""
    file = run.files[one.path]
    tell = run.meter.track()
    try:
        generation = yield from _generation(run, one)
        there = yield from _progress(run, one.file_uid, generation)
        sent = 0
        for number in range(1, one.part_count + 1):
            offset = (number - 1) * PART
            size = min(PART, file.size - offset)
            if there.get(number) != size:
                progress = partial(_shifted, tell, sent)
                source = FileSource(file.file, progress, offset=offset, length=size)
                yield from _send_part(run, one, generation, number, source)
                run.meter.count(size)
            sent += size
            tell(sent, file.size)
        file.file.check()
    except Exception:
        run.meter.failed()
        raise
    run.meter.done()


def _shifted(tell: Any, before: int, sent: int, expected: int | None) -> None:
    tell(before + sent, None)


def _generation(run: _Run, one: Any) -> Flow[str]:
    """Return the one attempt to send the file; begin it where there is none.

    The request is never repeated: what came of one without an answer, the status of the next
    run tells.
    """
    if one.generation is not None:
        if one.generation.state != "active":
            raise UploadStateError(f"{one.path}: its upload is {one.generation.state!r}")
        return str(one.generation.generation_uid)
    run.receipt.note("intent", durable=True, what="multipart", file=one.file_uid)
    begun = yield run.job.call("multipart_init", session_uid=run.session, file_uid=one.file_uid)
    fits = (begun.session_uid, begun.file_uid) == (run.session, one.file_uid)
    sound = (begun.number, begun.state, begun.part_size, begun.part_count) == (
        *(1, "active", PART),
        one.part_count,
    )
    if not fits or not sound:
        raise UploadStateError(f"{one.path}: the server began another upload than was asked for")
    return str(begun.generation_uid)


def _progress(run: _Run, file_uid: str, generation: str) -> Flow[dict[int, int]]:
    """Return the sizes of the parts that are there."""
    there: dict[int, int] = {}
    after: int | None = 0
    for _ in range(2):
        page = yield run.job.call(
            "multipart_progress",
            session_uid=run.session,
            file_uid=file_uid,
            generation_uid=generation,
            after=after,
        )
        there |= {part.part_number: part.size for part in page.parts}
        after = page.next_cursor
        if after is None:
            return there
    raise UploadStateError("the server lists more parts than a file can have")


def _send_part(run: _Run, one: Any, generation: str, number: int, source: FileSource) -> Flow[None]:
    """Send a part once; when it is uncertain whether it came, the server is asked."""
    answer = yield run.job.call(
        "multipart_parts",
        session_uid=run.session,
        file_uid=one.file_uid,
        generation_uid=generation,
        numbers=[number],
    )
    if len(answer.parts) != 1 or answer.generation_uid != generation:
        raise TransferError(f"{one.path}: the API granted other parts than the one asked for")
    grant = answer.parts[0]
    url = _checked_grant(run, one, grant, number, source)
    try:
        yield from put(run.job.client, url, source)
    except (APIConnectionError, TransferError) as error:
        if isinstance(error, TransferError) and error.status_code is None:
            raise
        there = yield from _progress(run, one.file_uid, generation)
        if there.get(number) != source.length:
            raise


def _checked_grant(run: _Run, one: Any, grant: Any, number: int, source: FileSource) -> str:
    """Return the URL of a grant that is exactly what the protocol says (facts B091, B092).

    Raises:
        TransferError: It is not; nothing of it is shown.
    """
    promised = (grant.part_number, grant.offset, grant.size_bytes)
    given: dict[str, str] = grant.headers or {}
    headers = {name.lower(): value for name, value in given.items()}
    sound = promised == (number, (number - 1) * PART, source.length)
    if not sound or headers != {"content-length": str(source.length)}:
        raise TransferError(f"{one.path}: the API granted something else than part {number}")
    url = check_signed_url(run.job.client, grant.url, _R2)
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = dict(pairs)
    if set(query) != _QUERY or len(pairs) != len(_QUERY) or query["partNumber"] != str(number):
        raise TransferError(f"{one.path}: the grant of part {number} is signed in a strange way")
    if not _is_place(run, parts.path, one.path) or not _is_signed_well(query, grant.expires_at):
        raise TransferError(f"{one.path}: the grant of part {number} leads to a strange place")
    _pin(run, one, f"{parts.netloc} {parts.path} {query['uploadId']}")
    return url


def _is_place(run: _Run, path: str, name: str) -> bool:
    """Tell whether a path is ``/BUCKET/__o__%3D/OWNER/__cloud__/SESSION/NAME``."""
    end = f"__cloud__/{run.session}/{quote(name, safe='/')}"
    pattern = rf"(?:/_mock/uploads)?/[a-z0-9.-]+/__o__%3D/{_UUID}/{re.escape(end)}"
    return re.fullmatch(pattern, path) is not None


def _is_signed_well(query: dict[str, str], end: datetime) -> bool:
    """Tell whether algorithm, region, headers and lifetime are those of the protocol."""
    scope = query["X-Amz-Credential"].split("/")
    try:
        begin = datetime.strptime(query["X-Amz-Date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
        seconds = int(query["X-Amz-Expires"])
    except ValueError:
        return False
    return (
        query["X-Amz-Algorithm"] == "AWS4-HMAC-SHA256"
        and scope[1:] == [f"{begin:%Y%m%d}", "auto", "s3", "aws4_request"]
        and query["X-Amz-SignedHeaders"] == "content-length;host"
        and 1 <= seconds <= _LONGEST_GRANT
        and end == begin + timedelta(seconds=seconds)
    )


def _pin(run: _Run, one: Any, place: str) -> None:
    """Hold all grants of a file to the destination of the first one."""
    pin = hashlib.sha256(place.encode()).hexdigest()
    known = run.pins.get(one.file_uid)
    if known is None:
        run.receipt.note("pin", durable=True, file=one.file_uid, pin=pin)
        run.pins[one.file_uid] = pin
    elif known != pin:
        raise TransferError(f"{one.path}: a grant leads elsewhere than the first one")


def _publish(run: _Run) -> Flow[Any]:
    """Start the job that publishes, where none is at work, and look at it for a while."""
    status = yield from _status(run)
    job = status.finalization
    if job is None or (job.state == "failed" and job.code not in _FINAL):
        files = [
            {"file_uid": one.file_uid, "generation_uid": one.generation.generation_uid}
            for one in sorted(status.files, key=lambda one: one.file_uid)
        ]
        yield run.job.call("finalize", session_uid=run.session, files=files)
        status = yield from _status(run)
    deadline = time.monotonic() + run.job.wait_timeout
    while status.finalization is None or status.finalization.state not in ("succeeded", "failed"):
        left = deadline - time.monotonic()
        if left <= 0:
            return status
        yield Sleep(min(_POLL, left))
        status = yield from _status(run)
    return _judged(run, status)


def _judged(run: _Run, status: Any) -> Any:
    """Return a status of success.

    Raises:
        JobFailedError: The job has failed; ``job`` is the status.
    """
    job = status.finalization
    if job.state == "failed":
        again = "" if job.code in _FINAL else "; call again to have another attempt made"
        raise JobFailedError(f"recording {run.job.recording_uid}: {job.code}{again}", status)
    if not job.publication_uid or not job.dataset_uid:
        raise UploadStateError("the server says that the files are published, but not where")
    return status
