"""The first lines of a program with each peer, for what starting costs."""

from __future__ import annotations

from typing import NamedTuple


class Snippet(NamedTuple):
    """Three steps; ``BASE`` is the API's root."""

    start: str
    construct: str
    get: str
    package: str


SNIPPETS = {
    "plain": Snippet(
        "import httpx, orjson",
        "client = httpx.Client(headers={'X-Avala-Api-Key': 'key'})",
        "orjson.loads(client.get(BASE + '/tasks/t1/').raise_for_status().content)",
        "httpx",
    ),
    "ours": Snippet(
        "from avala import Avala",
        "client = Avala('key', base_url=BASE)",
        "client.tasks.get('t1')",
        "avala",
    ),
    "published": Snippet(
        "from avala import Client",
        "client = Client(api_key='key', base_url=BASE)",
        "client.tasks.get('t1')",
        "avala",
    ),
    "stock": Snippet(
        "from stock import AuthenticatedClient\nfrom stock.api.tasks import tasks_get",
        "client = AuthenticatedClient(base_url=BASE, token='key', prefix='', "
        "auth_header_name='X-Avala-Api-Key')",
        "tasks_get.sync('t1', client=client)",
        "stock",
    ),
}
