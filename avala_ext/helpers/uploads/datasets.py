"""The way of many files into one dataset: inventory, quota, transfers, the dataset itself."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any, Final

import attrs

from ...errors import (
    APIConnectionError,
    AvalaError,
    NotFoundError,
    QuotaExceededError,
    ServerError,
    UploadStateError,
    ValidationError,
)
from ...flow import Do, Flow
from ...parallel import Blocking, Parallel
from .accounts import key_hash, storage_root, user_uid
from .batch import Batch, journal_path
from .files import Task, send_file
from .inventory import LocalFile, Paths, collect, state_folder
from .progress import Meter, Report, reporter

__all__ = ["Upload", "check_workers", "create", "prepare", "root_of", "send"]

logger = logging.getLogger("avala")

_MOST_WORKERS: Final = 64
_FOLDER: Final = "datasets"


@attrs.frozen(kw_only=True)
class Upload:
    """What is asked of an upload into a dataset.

    Attributes:
        api: The resource `datasets` of the flavour that drives the flow.
        client: Its client.
        name: Name of the dataset.
        organization_uid: Whose storage it is; ``None`` for the user's own.
        state: The folder of upload states.
        paths: What to send.
        batch: Uid of the batch; ``None`` to make one up.
        workers: Files at the same time.
        resume: Whether to go on with what an earlier run left.
        report: Whom to tell how far it has come.
    """

    api: Any
    client: Any
    name: str
    organization_uid: str | None
    state: Path
    paths: Paths = ()
    batch: str | None = None
    workers: int = 8
    resume: bool = True
    report: Report | None = None

    @classmethod
    def of(
        cls,
        api: Any,
        client: Any,
        *,
        state_dir: Any,
        progress: Report | bool | None = None,
        workers: int = 8,
        **rest: Any,
    ) -> Upload:
        """Make one of the arguments of a method, checked.

        Raises:
            ValueError: An argument cannot work.
        """
        return cls(
            api=api,
            client=client,
            state=state_folder(state_dir),
            report=reporter(progress),
            workers=check_workers(workers, _MOST_WORKERS),
            **rest,
        )

    @property
    def folder(self) -> Path:
        """Where the states of uploads into datasets are kept."""
        return self.state / _FOLDER


def check_workers(workers: int, most: int) -> int:
    """Return a number of workers, which must be a whole number from 1."""
    if type(workers) is not int or not 1 <= workers <= most:
        raise ValueError(f"workers must be a whole number from 1 to {most}, not {workers!r}")
    return workers


def root_of(upload: Upload) -> Flow[str | None]:
    """Find out what the keys of all files of the owner begin with."""
    if upload.organization_uid is not None:
        return storage_root(upload.organization_uid, None)
    user = yield from user_uid(upload.client, upload.folder)
    return storage_root(None, user)


def _open(upload: Upload) -> Flow[Batch]:
    """Open the state of the upload, locked."""
    root = yield from root_of(upload)
    config = upload.client.config
    owner = upload.organization_uid or root or key_hash(config)
    fingerprint = "|".join((config.base_url, owner, upload.name))
    path = journal_path(upload.folder, fingerprint, upload.name)
    batch = Batch(path, fingerprint, root, resume=upload.resume)
    if upload.batch is not None and batch.uid != upload.batch:
        batch.restart(upload.batch)
    return batch


def prepare(upload: Upload) -> Flow[str | None]:
    """Return the batch that files of this upload will belong to, and remember it."""
    with closing((yield from _open(upload))) as batch:
        return batch.uid


def send(upload: Upload) -> Flow[int]:
    """Send the files and return how many bytes went over the wire in this run."""
    files = yield Blocking(collect, upload.paths, upload.state)
    with closing((yield from _open(upload))) as batch:
        if batch.created is not None:  # that upload is over, and this is another one
            batch.restart(upload.batch)
        _reconcile(batch, files)
        return (yield from _send(upload, batch, files))


def _reconcile(batch: Batch, files: list[LocalFile]) -> None:
    """Make sure that what an earlier run sent and what is here now can become one dataset.

    Raises:
        UploadStateError: A file that was sent is gone: the dataset would have it (facts B072).
    """
    gone = batch.gone(files)
    if gone:
        raise UploadStateError(
            f"{len(gone)} files that an earlier run sent are gone, first {gone[0]!r}: put them "
            "back, or pass resume=False to begin a new batch without them"
        )
    changed = batch.changed(files)
    if changed:
        logger.warning(
            "%d files have changed since they were sent, first %r: a new batch is begun",
            len(changed),
            changed[0],
        )
        batch.restart()


def _send(upload: Upload, batch: Batch, files: list[LocalFile]) -> Flow[int]:
    meter = Meter(len(files), sum(file.size for file in files), upload.report)
    pending = [file for file in files if not batch.is_sent(file)]
    for file in files:
        if batch.is_sent(file):
            meter.there(file.size)
    if pending:
        yield from _check_quota(upload, sum(file.size for file in pending))
    task = Task(upload.api, upload.client, batch, meter, upload.name, upload.organization_uid)

    def flows() -> Iterator[Flow[None]]:
        for file in pending:
            yield send_file(task, file)

    yield Parallel(flows(), upload.workers)
    return meter.sent


def _check_quota(upload: Upload, size: int) -> Flow[None]:
    """Fail early when the files could never fit (facts B060).

    Raises:
        QuotaExceededError: They are larger than the whole quota.
    """
    ask = partial(upload.api.manual_upload_quota, organization_uid=upload.organization_uid)
    try:
        quota = yield Do(ask)
    except AvalaError:
        return  # older servers have no such endpoint, and a key may lack the scope
    if size > quota.limit:
        body = {"limit": quota.limit, "used": quota.used}
        text = f"the files have {size} bytes, and the whole quota is {quota.limit}"
        raise QuotaExceededError(text, status_code=413, body=body)


def create(upload: Upload, fields: Mapping[str, Any]) -> Flow[Any]:
    """Send the files and make the dataset, once, however often this is broken off and repeated.

    Args:
        upload: What to send.
        fields: Further fields of the dataset; `slug` and `data_type` are among them.

    Returns:
        The dataset. When an earlier run has made it of exactly these files, that one.
    """
    files = yield Blocking(collect, upload.paths, upload.state)
    with closing((yield from _open(upload))) as batch:
        if batch.created is not None:
            dataset = yield from _made_before(upload, batch, files)
            if dataset is not None:
                return dataset
            batch.restart()
        _reconcile(batch, files)
        yield from _send(upload, batch, files)
        dataset = yield from _create(upload, batch, fields)
        batch.note_created(dataset.uid)
        return dataset


def _made_before(upload: Upload, batch: Batch, files: list[LocalFile]) -> Flow[Any]:
    """Return the dataset that an earlier run made of these files, if it is still there."""
    if not batch.is_complete(files):
        return None
    try:
        return (yield Do(upload.api.get, batch.created))
    except NotFoundError:
        return None


def _create(upload: Upload, batch: Batch, fields: Mapping[str, Any]) -> Flow[Any]:
    """Ask for the dataset; find it when an earlier request, or this one, was carried out unseen."""
    slug = fields["slug"]
    if batch.creating is not None:
        found = yield from _find(upload, slug, batch.creating)
        if found is not None:
            return found
    else:
        known = yield from _alike(upload, slug)
        batch.note_creating([dataset.uid for dataset in known])
    try:
        return (
            yield Do(
                partial(
                    upload.api.create_from_manual_upload,
                    name=upload.name,
                    organization_uid=upload.organization_uid,
                    dataset_upload_uid=batch.uid,
                    **fields,
                )
            )
        )
    except (APIConnectionError, ServerError, ValidationError):
        found = yield from _find(upload, slug, batch.creating or [])
        if found is None:
            raise
        return found


def _alike(upload: Upload, slug: str) -> Flow[list[Any]]:
    """Return the datasets of this name and slug."""
    page = yield Do(partial(upload.api.list, name=upload.name, limit=100))
    found: list[Any] = []
    while True:
        found += [one for one in page.items if one.name == upload.name and one.slug == slug]
        if not page.has_more:
            return found
        page = yield Do(page.next_page)


def _find(upload: Upload, slug: str, known: list[str]) -> Flow[Any]:
    """Return a dataset that was not there before this upload asked for one."""
    for dataset in (yield from _alike(upload, slug)):
        if dataset.uid not in known:
            return dataset
    return None
