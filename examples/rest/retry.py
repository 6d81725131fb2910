"""Retries: built into every call, and usable for any other function."""

import os

import requests

from avala import Avala
from avala_ext.retry import RetryPolicy, call_with_retry

# The client retries by itself, with jitter and by the server's Retry-After.
with Avala(max_retries=3) as client:
    print(len(client.datasets.list()), "datasets")

# The same rules for a call that is made without the client.
response = call_with_retry(
    requests.get,
    os.environ["AVALA_BASE_URL"] + "/datasets/",
    headers={"X-Avala-Api-Key": os.environ["AVALA_API_KEY"]},
    timeout=30,
    policy=RetryPolicy(max_retries=3),
    on_retry=lambda number, wait, reason: print(f"retry {number} in {wait:.1f} s: {reason}"),
)
response.raise_for_status()
print(len(response.json()["results"]), "datasets")
