"""Many datasets at once: details of each, five calls at a time, within the rate limit."""

from avala import Avala
from avala.models import Dataset

with Avala() as client:

    def details(dataset: Dataset) -> Dataset:
        """Fetch what the list leaves out."""
        return client.datasets.get_by_slug(dataset["owner"], dataset["slug"])

    processed = 0
    for outcome in client.map(details, client.datasets.iter(), concurrency=5, ordered=False):
        if outcome.ok:
            known = outcome.result()
            print(known.name, known.item_count, known.data_type, known.created_at)
            processed += 1
        else:
            print(f"Error processing {outcome.item.name}: {outcome.error}")
    print(f"Processed {processed} datasets")
