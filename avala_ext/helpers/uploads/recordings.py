"""The plain way of a recording: a session, URLs in batches, PUT, confirmation, the end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote, urlsplit

import attrs

from ...errors import (
    APIConnectionError,
    AvalaError,
    NotFoundError,
    ServerError,
    TransferError,
    UploadStateError,
)
from ...flow import Do, Flow
from ...parallel import Blocking, Parallel
from ...signed import check_signed_url, put
from .files import retried
from .inventory import FileSource, LocalFile, Paths
from .progress import Meter, Report
from .receipts import HashedFile, Receipt, hashed, inventory

__all__ = ["MOST_FILES", "RecordingUpload", "UploadSession", "upload"]

MOST_FILES: Final = 50_000
_BATCH: Final = 100
_MOST_PENDING: Final = 1000
"""Pending paths at which the server cuts its list off (facts B081)."""

_NO_SESSION: Final = "No upload session found for this recording."
_OPEN: Final = ("initiated", "uploading", "active")
_DONE: Final = ("completing", "completed")
_HEADERS: Final = {
    "content-type": ("application/octet-stream",),
    "cache-control": ("no-cache", "private, immutable, max-age=31536000"),
    "content-encoding": ("gzip",),
}
"""Headers that a signed URL may ask for."""

_PATH_STYLE: Final = re.compile(r"s3[.-].*amazonaws\.com|.*\.r2\.cloudflarestorage\.com")
_MOCK: Final = "/_mock/uploads"
"""Where a mock keeps what a storage host keeps at its root."""


@attrs.frozen
class UploadSession:
    """The upload of a recording, as it stands at the end of the run.

    Attributes:
        uid: Uid of the session.
        status: ``completing`` or ``completed``.
        total_files: Files of the recording.
        total_bytes: Their bytes.
        confirmed_files: Files that the server has.
        confirmed_bytes: Their bytes.
        s3_prefix: What the keys of all files begin with.
    """

    uid: str
    status: str
    total_files: int
    total_bytes: int
    confirmed_files: int
    confirmed_bytes: int
    s3_prefix: str | None = None


@attrs.frozen(kw_only=True)
class RecordingUpload:
    """What is asked of the upload of a recording.

    Attributes:
        api: The resource `fleet.uploads` of the flavour that drives the flow.
        client: Its client.
        recording_uid: The recording.
        paths: Its files.
        state: The folder of upload states.
        storage_config_uid: Where the files go; ``None`` lets the server pick.
        workers: Files at the same time.
        report: Whom to tell how far it has come.
    """

    api: Any
    client: Any
    recording_uid: str
    paths: Paths
    state: Path
    storage_config_uid: str | None
    workers: int
    report: Report | None


@attrs.define
class _Run:
    """An upload in progress."""

    job: RecordingUpload
    receipt: Receipt
    files: list[HashedFile]
    meter: Meter
    session: str = ""
    prefix: str | None = None
    etags: dict[str, str] = attrs.field(factory=dict[str, str])
    confirmed: set[str] = attrs.field(factory=set[str])


def upload(job: RecordingUpload) -> Flow[UploadSession]:
    """Upload a recording, or go on with it, or say that it was uploaded."""
    found = yield Blocking(inventory, job.paths, job.state, MOST_FILES)
    promised = {"storage_config": job.storage_config_uid}
    receipt = Receipt(job.state, job.client.config, job.recording_uid, 2, promised)
    with closing(receipt):
        completed = receipt.last("completed")
        if completed is not None:
            receipt.files(found)
            return UploadSession(**completed["session"])
        files = yield from _files(job, receipt, found)
        run = _Run(job, receipt, files, Meter(len(files), _size(files), job.report))
        yield from _open_session(run)
        for batch in _batches(run):
            yield from _send_batch(run, batch)
        return (yield from _finalize(run))


def _size(files: list[HashedFile]) -> int:
    return sum(one.size for one in files)


def _files(
    job: RecordingUpload, receipt: Receipt, found: list[LocalFile]
) -> Flow[list[HashedFile]]:
    """Promise the files, once it is certain that nobody did before (facts B076)."""
    if not receipt.is_new:
        known = yield Blocking(receipt.files, found)
        return list(known)
    yield from _demand_none(job)
    files: list[HashedFile] = []
    for file in found:
        files.append((yield Blocking(hashed, file)))
    receipt.begin(files)
    return files


def _demand_none(job: RecordingUpload) -> Flow[None]:
    """Make sure that the recording never had a session.

    Raises:
        UploadStateError: It has one.
    """
    if (yield from _status(job)) is not None:
        raise UploadStateError(
            f"recording {job.recording_uid} has an upload session that was not begun here; "
            "it is not touched"
        )


def _status(job: RecordingUpload) -> Flow[Any]:
    """Read the session of the recording; ``None`` when it certainly never had one."""
    try:
        return (yield Do(job.api.get_upload_status, job.recording_uid))
    except NotFoundError as error:
        if error.detail != _NO_SESSION:
            raise
        return None


def _open_session(run: _Run) -> Flow[None]:
    """Begin the session, or find the one that an earlier run has begun."""
    active = run.receipt.last("active")
    if active is not None:
        run.session, run.prefix = active["session"], active["prefix"]
        run.etags = {one["path"]: one["etag"] for one in run.receipt.of("put")}
        run.confirmed = {path for one in run.receipt.of("confirmed") for path in one["paths"]}
        yield from _compare(run)
    elif run.receipt.last("intent") is not None:
        status = yield from _status(run.job)
        if status is None:
            yield from _init(run)
        else:
            _adopt(run, status)
    else:
        yield from _demand_none(run.job)
        yield from _init(run)
    for one in run.files:
        if one.path in run.confirmed:
            run.meter.there(one.size)


def _init(run: _Run) -> Flow[None]:
    job = run.job
    run.receipt.note("intent", durable=True, what="init")
    session = yield Do(
        partial(
            job.api.init_upload,
            job.recording_uid,
            files=[{"path": one.path, "size_bytes": one.size} for one in run.files],
            storage_config_uid=job.storage_config_uid,
        )
    )
    totals = (session.total_files, session.total_bytes)
    if session.status not in _OPEN or totals != (len(run.files), _size(run.files)):
        raise UploadStateError(f"session {session.uid} is not the one that was asked for")
    _activate(run, session.uid, session.s3_prefix)


def _adopt(run: _Run, status: Any) -> None:
    """Take a session for ours whose begin was not answered: there was none before it."""
    totals = (status.total_files, status.total_bytes, status.confirmed_files)
    if status.status not in _OPEN or totals != (len(run.files), _size(run.files), 0):
        raise UploadStateError(
            f"recording {run.job.recording_uid} has a session that is not the one this upload began"
        )
    _activate(run, status.session_uid, None)


def _activate(run: _Run, session: str, prefix: str | None) -> None:
    if prefix is not None:
        _check_prefix(run, prefix)
    run.session, run.prefix = session, prefix
    run.receipt.note("active", durable=True, session=session, prefix=prefix)


def _check_prefix(run: _Run, prefix: str) -> None:
    uid = run.job.recording_uid
    if not prefix.startswith("fleet/") or not prefix.endswith(f"/{uid}/") or ".." in prefix:
        raise UploadStateError(f"the files of recording {uid} would go to a strange place")


def _compare(run: _Run) -> Flow[None]:
    """Compare what the receipt says with what the server says.

    Raises:
        UploadStateError: They contradict each other, or the server cannot say enough.
    """
    status = yield from _status(run.job)
    if status is None or status.session_uid != run.session:
        raise UploadStateError(f"session {run.session} is no longer the one of the recording")
    if status.status in _DONE:
        run.confirmed = {one.path for one in run.files}
        return
    if status.status not in _OPEN:
        raise UploadStateError(f"session {run.session} is {status.status!r}: it was given up")
    pending: list[str] = status.pending_paths or []
    if len(pending) >= _MOST_PENDING:
        raise UploadStateError(
            f"session {run.session} has {len(pending)} or more pending files, of which the server "
            "names no more: what is there cannot be told"
        )
    here = {one.path for one in run.files}
    lost = run.confirmed & set(pending)
    if lost or not set(pending) <= here:
        raise UploadStateError(f"session {run.session} and the receipt contradict each other")
    run.confirmed = here - set(pending)


def _batches(run: _Run) -> Iterator[list[HashedFile]]:
    left = [one for one in run.files if one.path not in run.confirmed]
    for start in range(0, len(left), _BATCH):
        yield left[start : start + _BATCH]


def _send_batch(run: _Run, batch: list[HashedFile]) -> Flow[None]:
    """Send what was not sent, and confirm what was, even when a file fails (facts B078)."""
    missing = [one for one in batch if one.path not in run.etags]
    urls: dict[str, Any] = {}
    if missing:
        urls = yield from _urls(run, missing)

    def flows() -> Iterator[Flow[None]]:
        for one in missing:
            yield _send_file(run, one, urls.pop(one.path))

    failure: Exception | None = None
    try:
        yield Parallel(flows(), run.job.workers)
    except Exception as error:
        failure = error
    sent = [one for one in batch if one.path in run.etags]
    if sent:
        yield from _confirm(run, sent)
    if failure is not None:
        raise failure


def _urls(run: _Run, files: list[HashedFile]) -> Flow[dict[str, Any]]:
    """Ask for one URL for each file."""
    paths = [one.path for one in files]
    answer = yield Do(
        partial(
            run.job.api.get_upload_urls,
            run.job.recording_uid,
            session_uid=run.session,
            file_paths=paths,
        )
    )
    entries = {entry.path: entry for entry in answer.urls or ()}
    if sorted(entries) != sorted(paths) or len(answer.urls) != len(paths):
        raise TransferError("the API gave URLs for other files than those asked for")
    return entries


def _send_file(run: _Run, one: HashedFile, entry: Any) -> Flow[None]:
    """Send one file, with a new URL for each further attempt, and note its ETag."""
    entries = [entry]
    progress = run.meter.track()

    def attempt() -> Flow[str]:
        chosen = entries.pop() if entries else (yield from _urls(run, [one]))[one.path]
        url = _checked_url(run, one, chosen)
        source = FileSource(one.file, progress)
        reply = yield from put(run.job.client, url, source, _checked_headers(chosen.headers))
        etag = reply.headers.get("etag", "").strip('"')
        if not 1 <= len(etag) <= 128 or reply.status_code == 412:
            raise TransferError(f"{one.path}: the storage gave no ETag for it")
        return str(etag)

    try:
        etag = yield from retried(run.job.client, attempt)
        one.file.check()
    except Exception:
        run.meter.failed()
        raise
    run.receipt.note("put", path=one.path, etag=etag)
    run.etags[one.path] = etag
    run.meter.count(one.size)
    run.meter.done()


def _checked_url(run: _Run, one: HashedFile, entry: Any) -> str:
    """Return the URL if it leads exactly to the file's place (facts B083)."""
    key = entry.s3_key
    prefix = key.removesuffix(one.path)
    if run.prefix is None and key.endswith(one.path):
        _check_prefix(run, prefix)
        run.prefix = prefix
    url = check_signed_url(run.job.client, entry.put_url)
    if key != f"{run.prefix}{one.path}" or not _is_place(url, f"/{key}"):
        raise TransferError(f"{one.path}: the API gave a URL of another place")
    return url


def _is_place(url: str, key: str) -> bool:
    """Tell whether a URL's path is a key; hosts of the path style have the bucket first."""
    parts = urlsplit(url)
    path = unquote(parts.path)
    if parts.scheme == "http":  # a mock, or it would have been refused
        path = path.removeprefix(_MOCK)
    elif _PATH_STYLE.fullmatch(parts.hostname or "") and path != key:
        path = path[path.find("/", 1) :]
    return path == key


def _checked_headers(headers: Any) -> dict[str, str]:
    """Return the headers of a signed URL, if they are among the known ones."""
    given: dict[str, str] = dict(headers or {})
    for name, value in given.items():
        if value not in _HEADERS.get(name.lower(), ()):
            raise TransferError(f"the API asks for header {name[:40]!r}, which is not sent")
    return {"content-type": "application/octet-stream", **given}


def _confirm(run: _Run, files: list[HashedFile]) -> Flow[None]:
    """Tell the server which files have arrived; it is asked when its answer is lost."""
    for one in files:
        one.file.check()
    body = [
        {"path": one.path, "etag": run.etags[one.path], "size_bytes": one.size} for one in files
    ]
    call = partial(
        run.job.api.confirm_upload, run.job.recording_uid, session_uid=run.session, files=body
    )
    paths = [one.path for one in files]
    try:
        yield Do(call)
    except (APIConnectionError, ServerError):
        status = yield from _status(run.job)
        if status is None or set(paths) & set(status.pending_paths or ()):
            raise
    run.receipt.note("confirmed", durable=True, paths=paths)
    run.confirmed |= set(paths)


def _finalize(run: _Run) -> Flow[UploadSession]:
    """Close the session once everything is there, and say how it stands then."""
    for one in run.files:
        one.file.check()
    status = yield from _status(run.job)
    if status.status in _OPEN:
        if status.pending_paths:
            raise UploadStateError(f"session {run.session} still waits for files that were sent")
        run.receipt.note("intent", durable=True, what="finalize")
        ask: Callable[..., Any] = partial(run.job.api.finalize_upload, session_uid=run.session)
        try:
            yield Do(ask, run.job.recording_uid)
        except (APIConnectionError, ServerError) as error:
            yield from _finalized_unseen(run, error)
        status = yield from _status(run.job)
    if status.session_uid != run.session or status.status not in _DONE:
        raise UploadStateError(f"session {run.session} is {status.status!r} after its end")
    session = UploadSession(
        uid=run.session,
        status=status.status,
        total_files=len(run.files),
        total_bytes=_size(run.files),
        confirmed_files=status.confirmed_files or len(run.files),
        confirmed_bytes=status.confirmed_bytes or _size(run.files),
        s3_prefix=run.prefix,
    )
    run.receipt.note("completed", durable=True, session=attrs.asdict(session))
    return session


def _finalized_unseen(run: _Run, error: AvalaError) -> Flow[None]:
    """Go on when the end was reached although nobody said so."""
    status = yield from _status(run.job)
    if status is None or status.status not in _DONE:
        raise error
