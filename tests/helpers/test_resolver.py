"""Loading published datasets: what is believed, what is refused, and that nothing leaks."""

from __future__ import annotations

import asyncio
import hashlib
import json
import tempfile
import time
import warnings
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

import avala
from avala.errors import (
    DatasetIntegrityError,
    DatasetResolverError,
    MutableDatasetAliasWarning,
    UnsupportedDatasetModeError,
)
from tests.helpers.conftest import Mock

NAME = "acme-ai/training-v2"
AWS = "amazonaws.com"
Change = Callable[[httpx.Request, httpx.Response], httpx.Response | None]


class Tampering(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Sends to the mock over a socket, and changes the answers on their way back."""

    def __init__(self, change: Change | None) -> None:
        self._change = change
        self._inner = httpx.HTTPTransport()
        self._ainner = httpx.AsyncHTTPTransport()
        self.requests: list[httpx.Request] = []

    def _changed(self, request: httpx.Request, response: httpx.Response) -> httpx.Response:
        self.requests.append(request)
        changed = None if self._change is None else self._change(request, response)
        return response if changed is None else changed

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send, read all, change."""
        response = self._inner.handle_request(request)
        response.read()
        return self._changed(request, response)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send, read all, change."""
        response = await self._ainner.handle_async_request(request)
        await response.aread()
        return self._changed(request, response)


class Reader:
    """Loads in one flavour; each method loads, does one thing and closes."""

    def __init__(self, flavour: str) -> None:
        self._sync = flavour == "sync"
        self.change: Change | None = None
        self.transport = Tampering(None)

    def _do(self, sync: Callable[[Any], Any], wait: Any, reference: str, **given: Any) -> Any:
        self.transport = Tampering(self.change)
        if self._sync:
            client = httpx.Client(transport=self.transport)
            with avala.load(reference, http_client=client, **given) as dataset:
                return sync(dataset)

        async def main() -> Any:
            aclient = httpx.AsyncClient(transport=self.transport)
            async with await avala.async_load(reference, http_client=aclient, **given) as dataset:
                return await wait(dataset)

        return asyncio.run(main())

    def load(self, reference: str = f"{NAME}@main", **given: Any) -> Any:
        """Return the dataset, closed."""

        async def wait(dataset: Any) -> Any:
            return dataset

        return self._do(lambda dataset: dataset, wait, reference, **given)

    def objects(self, role: str | None = None) -> list[Any]:
        """Return all objects, or those of a role."""

        async def wait(dataset: Any) -> Any:
            return [one async for one in _chosen(dataset, role)]

        return list(self._do(lambda d: list(_chosen(d, role)), wait, f"{NAME}@main"))

    def one(self, role: str | None, ordinal: int) -> Any:
        """Return an object by its ordinal."""

        async def wait(dataset: Any) -> Any:
            return await _chosen(dataset, role)[ordinal]

        return self._do(lambda d: _chosen(d, role)[ordinal], wait, f"{NAME}@main")

    def read(self, role: str = "episode", ordinal: int = 0, **given: Any) -> bytes:
        """Return the bytes of an object."""

        async def wait(dataset: Any) -> Any:
            return await (await _chosen(dataset, role)[ordinal]).read(**given)

        read: bytes = self._do(
            lambda d: _chosen(d, role)[ordinal].read(**given), wait, f"{NAME}@main"
        )
        return read

    def open(self, role: str, ordinal: int) -> Any:
        """Return the file of an object."""

        async def wait(dataset: Any) -> Any:
            return await (await _chosen(dataset, role)[ordinal]).open()

        return self._do(lambda d: _chosen(d, role)[ordinal].open(), wait, f"{NAME}@main")


def _chosen(dataset: Any, role: str | None) -> Any:
    return dataset.objects if role is None else dataset.for_role(role)


@pytest.fixture(params=["sync", "async"])
def reader(request: pytest.FixtureRequest, mock: Mock) -> Iterator[Reader]:
    """A reader of each flavour."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", MutableDatasetAliasWarning)
        yield Reader(request.param)


def reason(work: Callable[[], Any], kind: type[DatasetResolverError] = DatasetResolverError) -> str:
    """Return the reason with which something fails."""
    with pytest.raises(kind) as caught:
        work()
    for text in (str(caught.value), repr(caught.value)):
        assert "resolve/download" not in text
    return caught.value.reason


def test_all_objects_are_what_the_manifest_says(reader: Reader, mock: Mock) -> None:
    """Every object of every role can be listed, found by ordinal and read."""
    dataset = reader.load()
    objects = reader.objects()
    assert len(objects) == len(dataset) == dataset.manifest.object_count
    assert sum(one.size_bytes for one in objects) == dataset.manifest.total_size_bytes
    assert [one.role for one in reader.objects("video")] == ["video"] * 10
    assert [one.ordinal for one in reader.objects("episode")] == list(range(120))

    content = reader.read("video", 3)
    assert hashlib.sha256(content).hexdigest() == reader.one("video", 3).sha256
    with reader.open("episode", 119) as file:
        assert file.read(8) == content[:8]
        file.seek(0)


def test_forms_of_a_reference(reader: Reader, mock: Mock) -> None:
    """Friendly, with selector, with revision=, by digest, canonical: all mean the same."""
    canonical = reader.load().canonical_reference
    digest = canonical.rpartition("@")[2]
    for given in (NAME, f"{NAME}@main", f"{NAME}@{digest}", canonical):
        assert reader.load(given).canonical_reference == canonical
    for revision in ("main", digest):
        assert reader.load(NAME, revision=revision).canonical_reference == canonical


def test_mutable_references_warn(reader: Reader, mock: Mock) -> None:
    """Aliases do, digests do not; the warning points at the caller's line."""
    canonical = reader.load().canonical_reference
    with pytest.warns(MutableDatasetAliasWarning, match="another revision"):
        reader.load(NAME)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        reader.load(canonical)
        reader.load(f"{NAME}@{canonical.rpartition('@')[2]}")


@pytest.mark.parametrize(
    ("reference", "given"),
    [
        ("training-v2", {}),
        ("Acme/Training", {}),
        ("a/b@Main", {}),
        ("a/b/c", {}),
        ("avala://datasets/x@y", {}),
        (f"avala://datasets/{'0' * 8}-0000-4000-8000-{'0' * 12}@main", {}),
        ("a/b@main", {"revision": "main"}),
        ("a/b", {"revision": "MAIN"}),
        ("a/../b", {}),
        ("", {}),
    ],
)
def test_other_references_are_refused(reader: Reader, reference: str, given: Any) -> None:
    """Nothing is sent for them."""
    with pytest.raises(ValueError, match=r"reference|revision"):
        reader.load(reference, **given)
    assert reader.transport.requests == []


@pytest.mark.parametrize("streaming", [False, None, 1])
def test_streaming_only(reader: Reader, streaming: Any) -> None:
    """Another mode is refused, as a ValueError too."""
    with pytest.raises(UnsupportedDatasetModeError):
        reader.load(NAME, streaming=streaming)


def test_no_key_and_no_proxy(reader: Reader, mock: Mock, monkeypatch: pytest.MonkeyPatch) -> None:
    """The key stays out, and the proxies of the environment are not asked."""
    reader.read()
    assert all("x-avala-api-key" not in one.headers for one in reader.transport.requests)
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("no_proxy", "")
    with avala.load(NAME) as dataset:
        assert len(dataset) == 130


def test_unknown_and_withdrawn(reader: Reader, mock: Mock) -> None:
    """Each has its reason."""
    assert reason(lambda: reader.load("acme-ai/nothing")) == "not_found"
    gone = next(row for row in mock.rows("_Revision") if row["withdrawn"])
    withdrawn = "revision_withdrawn"
    assert reason(lambda: reader.load(gone["canonical_reference"])) == withdrawn
    assert reason(lambda: reader.load(f"{NAME}@{gone['revision_sha256']}")) == withdrawn


@pytest.mark.parametrize(
    ("code", "word"),
    [(400, "request_rejected"), (429, "rate_limited"), (503, "service_unavailable")],
)
def test_refusals_have_reasons(reader: Reader, mock: Mock, code: int, word: str) -> None:
    """What the API answers becomes one word."""
    mock.faults(f"status:code={code},op=resolver_*")
    assert reason(lambda: reader.load(max_retries=0)) == word


def edit(suffix: str, **changes: Any) -> Change:
    """Change fields of the JSON whose path ends so; a dot leads into an object."""

    def change(request: httpx.Request, response: httpx.Response) -> httpx.Response | None:
        if not request.url.path.endswith(suffix) or response.status_code != 200:
            return None
        body = json.loads(response.content)
        for name, value in changes.items():
            place, _, field = name.rpartition("__")
            (body[place] if place else body)[field] = value
        headers = {"content-type": "application/json", "date": response.headers["date"]}
        return httpx.Response(200, headers=headers, content=json.dumps(body))

    return change


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"requested_reference": "acme-ai/other@main"}, "reference_mismatch"),
        ({"display_reference": "evil/training-v2@main"}, "reference_mismatch"),
        ({"canonical_reference": "avala://datasets/x@y"}, "reference_mismatch"),
        ({"revision_sha256": "0" * 64}, "reference_mismatch"),
        ({"state": "draft"}, "invalid_document"),
        ({"schema_version": 2}, "invalid_document"),
        ({"manifest__schema_version": 2}, "invalid_document"),
        ({"rights__access": "request"}, "invalid_document"),
        ({"rights__status": "unknown"}, "invalid_document"),
        ({"manifest__objects_path": "/elsewhere/"}, "manifest_mismatch"),
        ({"manifest__origins": []}, "manifest_mismatch"),
        ({"manifest__object_count": 100_001}, "manifest_mismatch"),
        ({"manifest": None}, "invalid_document"),
    ],
)
def test_a_document_that_contradicts_itself(
    reader: Reader, changes: dict[str, Any], word: str
) -> None:
    """Each contradiction ends in its reason."""
    reader.change = edit("@main/", **changes)
    assert reason(reader.load, DatasetIntegrityError) == word


@pytest.mark.parametrize(
    "changes",
    [
        {"manifest_sha256": "0" * 64},
        {"revision_sha256": "0" * 64},
        {"schema_version": 2},
        {"next_cursor": "x" * 9000},
    ],
)
def test_a_page_of_something_else(reader: Reader, changes: dict[str, Any]) -> None:
    """A page must be of this revision."""
    reader.change = edit("/objects/", **changes)
    assert reason(reader.objects, DatasetIntegrityError) == "page_mismatch"


def rewrite(change: Callable[[list[Any]], None]) -> Change:
    """Change the objects of each page."""

    def apply(request: httpx.Request, response: httpx.Response) -> httpx.Response | None:
        if not request.url.path.endswith("/objects/"):
            return None
        body = json.loads(response.content)
        change(body["results"])
        return httpx.Response(200, json=body)

    return apply


def fields(**changes: Any) -> Callable[[list[Any]], None]:
    """Change fields of the first object."""
    return lambda rows: rows[0].update(changes)


def double(rows: list[Any]) -> None:
    """Let the first object come twice."""
    rows[1] = rows[0]


def drop(rows: list[Any]) -> None:
    """Leave one out."""
    rows.pop()


def reverse(rows: list[Any]) -> None:
    """Turn the order round."""
    rows.reverse()


def orphan(rows: list[Any]) -> None:
    """Let videos belong to an episode that is not there."""
    for one in rows:
        if one["role"] == "video":
            one["episode_ordinal"] = 9999


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (reverse, "page_mismatch"),
        (double, "page_mismatch"),
        (drop, "manifest_mismatch"),
        (fields(size_bytes=1), "manifest_mismatch"),
        (fields(logical_path="../../etc/passwd"), "page_mismatch"),
        (fields(logical_path="a//b"), "page_mismatch"),
        (fields(origin="nowhere"), "page_mismatch"),
        (fields(access_path="/elsewhere/"), "page_mismatch"),
        (fields(episode_ordinal=1), "page_mismatch"),
    ],
)
def test_objects_that_do_not_fit(
    reader: Reader, change: Callable[[list[Any]], None], word: str
) -> None:
    """Order, duplicates, totals, paths and places are looked at."""
    reader.change = rewrite(change)
    assert reason(reader.objects, DatasetIntegrityError) == word


def test_cursors_in_a_circle(reader: Reader) -> None:
    """A walk that would never end is an error."""
    reader.change = edit("/objects/", next_cursor="cD0w", results=[])
    assert reason(reader.objects, DatasetIntegrityError) == "page_mismatch"


def test_episodes_that_are_not_there(reader: Reader) -> None:
    """What the objects of a role refer to is looked up."""
    reader.change = rewrite(orphan)
    word = reason(lambda: reader.objects("video"), DatasetIntegrityError)
    assert word == "page_mismatch"


def test_an_ordinal_that_is_not_there(reader: Reader) -> None:
    """IndexError, and without a role no ordinal means anything."""
    for ordinal in (500, -1):
        with pytest.raises(IndexError):
            reader.one("video", ordinal)
    with pytest.raises(TypeError):
        reader.one(None, 0)
    with pytest.raises(ValueError, match="role"):
        reader.one("No Role", 0)


def body_of(change: Callable[[bytes], bytes]) -> Change:
    """Change the bytes of objects."""

    def apply(request: httpx.Request, response: httpx.Response) -> httpx.Response | None:
        if "/resolve/download/" not in request.url.path:
            return None
        return httpx.Response(200, content=change(response.content))

    return apply


@pytest.fixture
def spools(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    """Every temporary file that was made."""
    made: list[Any] = []
    real: Any = tempfile.SpooledTemporaryFile

    def make(*arguments: Any, **options: Any) -> Any:
        made.append(real(*arguments, **options))
        return made[-1]

    monkeypatch.setattr(tempfile, "SpooledTemporaryFile", make)
    return made


SPOILT: dict[str, Callable[[bytes], bytes]] = {
    "shorter": lambda content: content[:-1],
    "longer": lambda content: content + b"!",
    "empty": lambda content: b"",
    "other": lambda content: b"!" + content[1:],
}


@pytest.mark.parametrize("name", SPOILT)
def test_tampered_and_truncated_objects(reader: Reader, spools: list[Any], name: str) -> None:
    """Size and digest are compared, and nothing that is half or wrong stays."""
    reader.change = body_of(SPOILT[name])
    word = "sha256_mismatch" if name == "other" else "size_mismatch"
    assert reason(reader.read, DatasetIntegrityError) == word
    assert spools
    assert all(one.closed for one in spools)


def test_a_connection_that_breaks(reader: Reader, mock: Mock, spools: list[Any]) -> None:
    """It is tried again with a new grant, and given up in the end."""
    mock.faults("reset:op=files,times=1")
    assert len(reader.read()) > 100
    mock.faults("reset:op=files")
    start = time.monotonic()
    assert reason(reader.read) == "connection_failed"
    assert time.monotonic() - start < 30
    assert all(one.closed for one in spools[1:])


def test_a_redirect_is_not_followed(reader: Reader) -> None:
    """Wherever it leads."""

    def change(request: httpx.Request, response: httpx.Response) -> httpx.Response | None:
        if "/resolve/download/" in request.url.path:
            return httpx.Response(302, headers={"location": "https://data.avala.ai/x"})
        return None

    reader.change = change
    assert reason(reader.read) == "redirect_rejected"
    assert all(one.url.host == "127.0.0.1" for one in reader.transport.requests)


def test_a_provider_that_refuses(reader: Reader, mock: Mock) -> None:
    """403 earns one new grant, then it is over."""
    mock.faults("status:code=403,op=files,times=1")
    assert reader.read()
    mock.faults("status:code=403,op=files")
    assert reason(reader.read) == "provider_response"
    mock.faults("status:code=404,op=files")
    assert reason(reader.read) == "provider_response"


def test_a_grant_that_ends_by_the_virtual_clock(reader: Reader, mock: Mock) -> None:
    """When the clock passes its end between grant and download, a new one is asked for."""
    moved: list[bool] = []

    def change(request: httpx.Request, response: httpx.Response) -> httpx.Response | None:
        if request.url.path.endswith("/access/") and not moved:
            moved.append(True)
            mock.post("clock", {"advance": 1000})
        return None

    reader.change = change
    assert reader.read()
    operations = [one["operation"] for one in mock.get("requests")["results"]]
    assert operations.count("resolver_issue_access_grant") == 2


def moment(seconds: float) -> str:
    """Return a time from now."""
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"url": "https://evil.example/x"}, "url_rejected"),
        ({"url": "http://127.0.0.1:1/api/v1/resolve/download/x"}, "url_rejected"),
        (
            {"provider": "aws_s3", "url": "https://b.s3.us-gov-west-1.amazonaws.com/x"},
            "url_rejected",
        ),
        ({"provider": "aws_s3", "url": f"https://s3.{AWS}.evil.example/x"}, "url_rejected"),
        ({"provider": "gcs", "url": "https://b.storage.googleapis.com/x"}, "url_rejected"),
        ({"provider": "azure_blob", "url": "https://ab.blob.core.windows.net/x"}, "url_rejected"),
        (
            {"provider": "cloudflare_r2", "url": "https://r2.cloudflarestorage.com/x"},
            "url_rejected",
        ),
        ({"provider": "avala_edge", "url": "https://data.avala.ai/x?grant=1"}, "url_rejected"),
        ({"provider": "ipfs"}, "url_rejected"),
        ({"sha256": "0" * 64}, "grant_mismatch"),
        ({"size_bytes": 1}, "grant_mismatch"),
        ({"manifest_sha256": "0" * 64}, "grant_mismatch"),
        ({"method": "PUT"}, "grant_mismatch"),
        ({"schema_version": 2}, "grant_mismatch"),
        ({"expires_at": moment(900)}, "grant_lifetime"),
        ({"expires_at": moment(-900)}, "grant_lifetime"),
        ({"expires_at": "2026-01-01T00:00:00"}, "grant_lifetime"),
    ],
)
def test_grants_that_are_not_believed(reader: Reader, changes: dict[str, Any], word: str) -> None:
    """Another object, another place, another time."""
    reader.change = edit("/access/", **changes)
    assert reason(reader.read, DatasetIntegrityError) == word
    assert all(one.url.host == "127.0.0.1" for one in reader.transport.requests)


def test_a_clock_off_by_a_minute(reader: Reader) -> None:
    """It is said so, instead of guessing when a grant ends."""

    def change(request: httpx.Request, response: httpx.Response) -> httpx.Response | None:
        if not request.url.path.endswith("/access/"):
            return None
        late = datetime.now(UTC) - timedelta(seconds=60)
        body = {**response.json(), "expires_at": (late + timedelta(seconds=240)).isoformat()}
        headers = {"date": format_datetime(late, usegmt=True)}
        return httpx.Response(200, json=body, headers=headers)

    reader.change = change
    assert reason(reader.read, DatasetIntegrityError) == "clock_skew"


def test_grants_that_end_too_soon(reader: Reader) -> None:
    """One more is asked for, then it is over."""

    def change(request: httpx.Request, response: httpx.Response) -> httpx.Response | None:
        if not request.url.path.endswith("/access/"):
            return None
        now = datetime.now(UTC)
        body = {**response.json(), "expires_at": (now + timedelta(seconds=3)).isoformat()}
        return httpx.Response(200, json=body, headers={"date": format_datetime(now, usegmt=True)})

    reader.change = change
    assert reason(reader.read) == "grant_expiry_too_short"
    asked = [one for one in reader.transport.requests if one.url.path.endswith("/access/")]
    assert len(asked) == 2


def test_older_servers_give_grants_by_get(reader: Reader) -> None:
    """405 to the POST is answered with a GET, once."""

    def change(request: httpx.Request, response: httpx.Response) -> httpx.Response | None:
        if request.method == "POST":
            return httpx.Response(405, json={"detail": "no"})
        return None

    reader.change = change
    assert reader.read()


def test_large_objects_are_not_read_by_chance(reader: Reader) -> None:
    """`read` keeps to its limit; it can be raised."""
    assert reason(lambda: reader.read(max_bytes=10)) == "too_large"
    assert len(reader.read(max_bytes=10_000)) > 10


def test_signed_urls_are_shown_nowhere(
    reader: Reader, mock: Mock, caplog: pytest.LogCaptureFixture
) -> None:
    """Not in logs of any level, not in the repr of anything."""
    caplog.set_level("DEBUG")
    reader.read()
    one = reader.one("episode", 0)
    shown = [caplog.text, repr(one), repr(reader.load()), str(one.__dict__)]
    assert all("resolve/download" not in text for text in shown)


def test_signing_up(mock: Mock) -> None:
    """An account and its key come back, in both flavours; no key is sent."""
    first = avala.signup("one@acme.example", "s3cret-s3cret", first_name="One")
    second = asyncio.run(avala.async_signup(email="two@acme.example", password="s3cret-s3cret"))
    assert first.user.email == "one@acme.example"
    assert first.api_key != second.api_key
    assert first.api_key not in repr(first)
    with pytest.raises(avala.ValidationError):
        avala.signup("one@acme.example", "s3cret-s3cret")
    with avala.Avala(api_key=first.api_key) as client:
        assert client.account.me().uid == first.user.uid
