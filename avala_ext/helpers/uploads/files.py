"""Sending one file into a dataset: presign, then a form, a PUT or parts, then completion."""

from __future__ import annotations

import mimetypes
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from typing import Any, Final

import attrs

from ...errors import APIConnectionError, TransferError
from ...flow import Do, Flow, Sleep
from ...parallel import Parallel
from ...signed import check_signed_url, post_form, put
from ...transfer import Progress
from .batch import Batch
from .inventory import FileSource, LocalFile
from .progress import Meter

__all__ = ["Task", "retried", "send_file"]

_PARTS_AT_ONCE: Final = 2
_SMALLEST_PART: Final = 5 * 2**20
_LARGEST_PART: Final = 128 * 2**20
_MOST_PARTS: Final = 10_000
"""Geometry of a file in parts, and how many travel at once (facts B064, B065)."""

_EXPIRED: Final = 403


@attrs.frozen
class Task:
    """What sending a file needs to know.

    Attributes:
        api: The resource `datasets` of the flavour that drives the flow.
        client: Its client.
        batch: The state of the upload.
        meter: Counts what was sent.
        name: Name of the dataset.
        organization_uid: Whose quota counts; ``None`` for the user's.
    """

    api: Any
    client: Any
    batch: Batch
    meter: Meter
    name: str
    organization_uid: str | None


def send_file(task: Task, file: LocalFile) -> Flow[None]:
    """Send one file, with retries, and note that it was sent.

    Raises:
        AvalaError: It could not be sent.
    """
    try:
        task.batch.note_sending(file)
        yield from retried(task.client, partial(_try, task, file, task.meter.track()))
        file.check()
    except Exception:
        task.meter.failed()
        raise
    task.batch.note_sent(file)
    task.meter.done()


def retried(client: Any, attempt: Callable[[], Flow[Any]]) -> Flow[Any]:
    """Make an attempt, each with a new signed URL, until it succeeds or retrying is no use.

    Storage hosts answer 403 to a URL that has expired: that earns one more attempt at least.
    """
    started, retries = time.monotonic(), 0
    while True:
        try:
            return (yield from attempt())
        except (APIConnectionError, TransferError) as error:
            status = error.status_code
            if isinstance(error, TransferError) and status is None:
                raise
            elapsed = time.monotonic() - started
            wait = client.config.retry.delay(retries, status_code=status, elapsed=elapsed)
            if status == _EXPIRED and retries == 0:
                wait = 0.0
            if wait is None:
                raise
        retries += 1
        yield Sleep(wait)


def _try(task: Task, file: LocalFile, progress: Progress) -> Flow[None]:
    """Ask where the file goes, and send it there."""
    target = yield Do(
        partial(
            task.api.create_manual_upload_url,
            dataset_name=task.name,
            file_path_in_dataset=file.target,
            content_length=file.size,
            upload_protocol_version=None if task.batch.forms else 2,
            dataset_upload_uid=task.batch.uid,
            organization_uid=task.organization_uid,
        )
    )
    method = (target.method or "POST").upper()
    if method == "POST":
        task.batch.note_forms()
        yield from _send_form(task, file, target, progress)
        return
    if method not in ("PUT", "MULTIPART") or not target.upload_uid:
        raise TransferError(f"{file.target}: the API asks for an upload by {method[:20]!r}")
    if target.complete:
        progress(file.size, file.size)
    elif method == "PUT":
        yield from _send_whole(task, file, target, progress)
    else:
        yield from _send_parts(task, file, target, progress)
    yield Do(task.api.managed_upload_complete, target.upload_uid)


def _send_form(task: Task, file: LocalFile, target: Any, progress: Progress) -> Flow[None]:
    fields: Mapping[str, str] = target.fields or {}
    kinds = [value for name, value in fields.items() if name.lower() == "content-type"]
    kind = kinds[0] if kinds else mimetypes.guess_type(file.target)[0]
    url = check_signed_url(task.client, target.url)
    source = FileSource(file, progress)
    yield from post_form(task.client, url, source, fields, kind or "application/octet-stream")
    task.meter.count(file.size)


def _send_whole(task: Task, file: LocalFile, target: Any, progress: Progress) -> Flow[None]:
    url = check_signed_url(task.client, target.url)
    reply = yield from put(task.client, url, FileSource(file, progress), target.headers)
    if reply.status_code != 412:
        task.meter.count(file.size)


def _send_parts(task: Task, file: LocalFile, target: Any, progress: Progress) -> Flow[None]:
    """Send the parts that the server does not have yet, some at a time."""
    size = _part_size(file, target)
    sizes = {
        number: min(size, file.size - (number - 1) * size)
        for number in range(1, target.part_count + 1)
    }
    there = {part.part_number: part.size for part in target.uploaded_parts or ()}
    missing = [number for number, length in sizes.items() if there.get(number) != length]
    total = _Total(progress, file.size, sum(sizes.values()) - sum(map(sizes.__getitem__, missing)))

    def flows() -> Iterator[Flow[None]]:
        for number in missing:
            offset, length = (number - 1) * size, sizes[number]
            part = partial(FileSource, file, total.track(), offset=offset, length=length)
            yield retried(task.client, partial(_send_part, task, target.upload_uid, number, part))

    yield Parallel(flows(), _PARTS_AT_ONCE)


def _part_size(file: LocalFile, target: Any) -> int:
    """Return the size of a part, if it and their number make sense."""
    size, count = target.part_size or 0, target.part_count or 0
    sound = _SMALLEST_PART <= size <= _LARGEST_PART and 1 <= count <= _MOST_PARTS
    if not sound or count != -(-file.size // size):
        raise TransferError(f"{file.target}: {count} parts of {size} bytes do not fit the file")
    return int(size)


class _Total:
    """Adds up the progress of the parts of one file."""

    def __init__(self, progress: Progress, size: int, there: int) -> None:
        self._progress = progress
        self._size = size
        self._sent = there
        self._mutex = threading.Lock()
        progress(there, size)

    def track(self) -> Progress:
        last = 0

        def tell(sent: int, expected: int | None) -> None:
            nonlocal last
            with self._mutex:
                self._sent += sent - last
                last = sent
                self._progress(self._sent, self._size)

        return tell


def _send_part(
    task: Task, upload_uid: str, number: int, part: Callable[[], FileSource]
) -> Flow[None]:
    reply = yield Do(partial(task.api.managed_upload_sign_parts, upload_uid, part_numbers=[number]))
    if [signed.part_number for signed in reply.parts] != [number]:
        raise TransferError(f"the API signed other parts than part {number}, which was asked for")
    url = check_signed_url(task.client, reply.parts[0].url)
    source = part()
    yield from put(task.client, url, source, reply.parts[0].headers)
    task.meter.count(source.length)
