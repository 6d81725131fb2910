"""Items of a dataset for PyTorch: map-style and iterable, shared out over ranks and workers.

This module alone needs PyTorch (extra ``torch``)::

    from avala import Avala
    from avala_ext.data.torch import AvalaIterableDataset

    items = AvalaIterableDataset(Avala, "acme-ai", "training-v2")
    loader = torch.utils.data.DataLoader(items, batch_size=None, num_workers=2)

A client cannot be handed to another process, so a dataset takes what makes one, such as the
class ``Avala`` itself or ``functools.partial(Avala, base_url=...)``, and calls it once in each
worker. Samples are mappings with the keys ``uid``, ``key``, ``url``, ``annotations``,
``export_snippet`` and ``metadata``, and ``image`` where images are asked for (facts B127).
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from .extras import need

if TYPE_CHECKING:
    # PyTorch is far too large for those who only check types.
    class _Dataset:
        pass

    class _IterableDataset:
        pass

else:
    _data = need("torch.utils.data", "torch")
    _Dataset, _IterableDataset = _data.Dataset, _data.IterableDataset

__all__ = ["AvalaDataset", "AvalaIterableDataset", "Sample", "shard"]

Sample: TypeAlias = dict[str, Any]
"""One item: uid, key, url, annotations, export_snippet, metadata."""

_KEYS = ("uid", "key", "url", "annotations", "export_snippet", "metadata")

_clients: dict[tuple[int, Any], Any] = {}
"""Clients of this process, by process id (a forked worker makes its own) and what makes them."""


def _client(connect: Callable[[], Any]) -> Any:
    key = (os.getpid(), connect)
    if key not in _clients:
        _clients[key] = connect()
    return _clients[key]


def shard() -> tuple[int, int]:
    """Return which part of the data belongs to this worker of this rank, and of how many.

    Ranks are those of ``torch.distributed`` where it is initialized, else the environment
    variables RANK and WORLD_SIZE that launchers set.
    """
    info = need("torch.utils.data", "torch").get_worker_info()
    worker, workers = (0, 1) if info is None else (info.id, info.num_workers)
    rank, ranks = _rank()
    return rank * workers + worker, ranks * workers


def _rank() -> tuple[int, int]:
    distributed = need("torch.distributed", "torch")
    if distributed.is_available() and distributed.is_initialized():
        return distributed.get_rank(), distributed.get_world_size()
    return int(os.environ.get("RANK", "0")), int(os.environ.get("WORLD_SIZE", "1"))


def _sample(item: Any) -> Sample:
    sample = {key: getattr(item, key) for key in _KEYS}
    sample["url"] = item.url or item.data_url  # sources name it differently
    return sample


def _image(client: Any, url: str) -> Any:
    """Fetch an item's file and decode it."""
    pillow = need("PIL.Image", "torch")
    with tempfile.TemporaryDirectory() as folder:
        path = client.download(url, Path(folder, "image"))
        with pillow.open(path) as image:
            image.load()
            return image


class _Items:
    """What both kinds of dataset have in common."""

    def __init__(
        self,
        connect: Callable[[], Any],
        owner: str,
        slug: str,
        *,
        images: bool = False,
        transform: Callable[[Sample], Any] | None = None,
        page_size: int = 100,
    ) -> None:
        self._connect = connect
        self._owner = owner
        self._slug = slug
        self._images = images
        self._transform = transform
        self._page_size = page_size

    def _walk(self) -> Iterator[Any]:
        """Iterate over all items of the dataset."""
        datasets = _client(self._connect).datasets
        with datasets.iter_items(self._owner, self._slug, limit=self._page_size) as items:
            yield from items

    def _finish(self, item: Any) -> Any:
        sample = _sample(item)
        if self._images:
            sample["image"] = _image(_client(self._connect), sample["url"])
        return sample if self._transform is None else self._transform(sample)


class AvalaIterableDataset(_Items, _IterableDataset):
    """Streams the items of a dataset, page by page, each to one worker of one rank.

    Every worker reads the list and keeps its own share of it: a list with cursors can only be
    read from its beginning. What is slow, such as reading images in ``transform``, is shared
    out. Shares differ by one item at the most.

    Args:
        connect: Makes a client; called once in each process. Must be picklable where workers
            are spawned.
        owner: Username or organization slug of the dataset's owner.
        slug: Slug of the dataset.
        images: Whether to fetch each item's file and decode it, as a Pillow image under the key
            ``image``. Default ``False``.
        transform: Called with each sample, in the worker; what it returns is yielded.
        page_size: Items of a page, 1 to 500. Default 100.
    """

    def __iter__(self) -> Iterator[Any]:
        """Yield the samples of this worker."""
        mine, parts = shard()
        for number, item in enumerate(self._walk()):
            if number % parts == mine:
                yield self._finish(item)


class AvalaDataset(_Items, _Dataset):
    """Items of a dataset by position, for shuffling and samplers; one request for each.

    The uids are listed once, at the first use. Sharing out is the sampler's work, as for every
    map-style dataset: ``torch.utils.data.DistributedSampler`` for ranks, the loader for
    workers. Arguments as for :class:`AvalaIterableDataset`.
    """

    _uids: list[str] | None = None

    @property
    def uids(self) -> list[str]:
        """Uids of all items, in the order of the dataset."""
        if self._uids is None:
            self._uids = [item.uid for item in self._walk()]
        return self._uids

    def __len__(self) -> int:
        """Count the items."""
        return len(self.uids)

    def __getitem__(self, index: int) -> Any:
        """Fetch the item at a position."""
        datasets = _client(self._connect).datasets
        return self._finish(datasets.get_item(self._owner, self._slug, self.uids[index]))
