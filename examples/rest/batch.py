"""Many datasets at once: details of each, fetched in parallel threads that share one client."""

from concurrent.futures import ThreadPoolExecutor, as_completed

from avala import Avala
from avala.errors import AvalaError

with Avala() as client, ThreadPoolExecutor(max_workers=5) as executor:
    datasets = list(client.datasets.iter())
    pending = {
        executor.submit(client.datasets.get_by_slug, dataset.owner, dataset.slug): dataset
        for dataset in datasets
    }
    for done in as_completed(pending):
        try:
            details = done.result()
        except AvalaError as error:
            print(f"Error processing {pending[done].name}: {error}")
        else:
            print(details.name, details.item_count, details.data_type, details.created_at)
    print(f"Processed {len(pending)} datasets")
