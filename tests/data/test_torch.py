"""Datasets for PyTorch, tried with a stand-in where PyTorch itself is not installed."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from avala import Avala

STAND_IN = importlib.util.find_spec("torch") is None


@pytest.fixture
def torch_data(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """Our module, on PyTorch or on a stand-in for the few names it uses."""
    if STAND_IN:
        modules: list[Any] = [
            ModuleType(f"torch{name}") for name in ("", ".utils", ".utils.data", ".distributed")
        ]
        _, _, data, distributed = modules
        data.Dataset = type("Dataset", (), {})
        data.IterableDataset = type("IterableDataset", (), {})
        data.get_worker_info = lambda: None
        distributed.is_available = lambda: False
        for module in modules:
            monkeypatch.setitem(sys.modules, module.__name__, module)
    yield importlib.import_module("avala_ext.data.torch")
    if STAND_IN:
        sys.modules.pop("avala_ext.data.torch", None)


def test_each_item_goes_to_one_worker_of_one_rank(
    client: Avala, torch_data: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Shares of all workers together are the dataset, none of them twice, and even."""
    dataset = torch_data.AvalaIterableDataset(lambda: client, "acme-ai", "training-v2")
    monkeypatch.setenv("WORLD_SIZE", "2")
    shares = []
    for rank in range(2):
        monkeypatch.setenv("RANK", str(rank))
        for worker in range(3):
            info = SimpleNamespace(id=worker, num_workers=3)
            monkeypatch.setattr(
                sys.modules["torch.utils.data"], "get_worker_info", lambda i=info: i
            )
            shares.append([sample["uid"] for sample in dataset])

    together = [uid for share in shares for uid in share]
    expected = [item.uid for item in client.datasets.iter_items("acme-ai", "training-v2")]
    assert sorted(together) == sorted(expected)
    assert {len(share) for share in shares} <= {43, 44}


def test_samples_by_position(client: Avala, torch_data: Any) -> None:
    """A position gives the item, passed through the transform."""
    dataset = torch_data.AvalaDataset(
        lambda: client, "acme-ai", "training-v2", transform=lambda sample: sample["key"]
    )
    items = list(client.datasets.iter_items("acme-ai", "training-v2"))

    assert len(dataset) == len(items)
    assert dataset[3] == items[3].key
    assert dataset[-1] == items[-1].key


def test_a_sample_has_the_published_keys(client: Avala, torch_data: Any) -> None:
    """Key names are those of the published datasets."""
    dataset = torch_data.AvalaDataset(lambda: client, "acme-ai", "training-v2")

    assert set(dataset[0]) == {*("uid", "key", "url", "annotations", "export_snippet", "metadata")}


def test_images_are_fetched_and_decoded(
    client: Avala, torch_data: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file behind the item's URL becomes a Pillow image."""
    asked: list[str] = []

    def download(url: str, path: Path) -> Path:
        asked.append(url)
        image_class.new("RGB", (4, 3), "red").save(path, "PNG")
        return path

    image_class: Any = importlib.import_module("PIL.Image")
    monkeypatch.setattr(client, "download", download)
    dataset = torch_data.AvalaDataset(lambda: client, "acme-ai", "training-v2", images=True)
    sample = dataset[0]

    assert sample["image"].size == (4, 3)
    assert sample["image"].getpixel((3, 2)) == (255, 0, 0)
    assert asked == [sample["url"]]


@pytest.mark.skipif(STAND_IN, reason="PyTorch is not installed")
def test_in_a_loader_with_workers(mock_environment: Any, torch_data: Any) -> None:
    """Real workers, each with a client of its own, share the dataset out."""
    loader_class = importlib.import_module("torch.utils.data").DataLoader
    dataset = torch_data.AvalaIterableDataset(Avala, "acme-ai", "training-v2")
    loader = loader_class(dataset, batch_size=None, num_workers=2)
    uids = [sample["uid"] for sample in loader]

    assert len(uids) == len(set(uids)) == 260
