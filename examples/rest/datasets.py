"""Datasets: list, read one by owner and slug, walk all items."""

from avala import Avala

with Avala() as client:
    for dataset in client.datasets.iter():
        print(f"{dataset.name} ({dataset.item_count} items)")

    dataset = client.datasets.get_by_slug("acme-ai", "training-v2")
    print(f"{dataset.name}: {dataset.item_count} items of type {dataset.data_type}")

    items = list(client.datasets.iter_items("acme-ai", "training-v2", limit=100))
    print(f"{len(items)} items fetched")
