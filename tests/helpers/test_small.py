"""Frames, calibration, bulk edits, batches of events, slugs by uid."""

from __future__ import annotations

import pickle
import uuid
from functools import partial
from typing import Any

import pytest

from avala.errors import NotFoundError, ServerError, ValidationError
from tests.conftest import Flavour
from tests.helpers.conftest import Mock


def edits(count: int, item: str) -> list[dict[str, Any]]:
    """Some edits of an item."""
    one = {"action": "upsert", "dataset_item_uid": item, "object_type": "cuboid"}
    data = {"object_name": "Car", "object_data": {"label": "car"}}
    return [{**one, **data, "object_uuid": str(uuid.uuid4())} for _ in range(count)]


@pytest.fixture
def item(mock: Mock) -> str:
    """An item of the dataset that is edited."""
    rows = mock.rows("DatasetItem")
    return str(next(row["uid"] for row in rows if row["dataset_slug"] == "training-v2"))


def bulk(flavour: Flavour, body: Any, **given: Any) -> Any:
    """Edit in bulk."""
    return flavour.call(
        lambda client: client.annotations.bulk_edit("acme-ai", "training-v2", body, **given)
    )


def test_edits_go_in_chunks(flavour: Flavour, mock: Mock, item: str) -> None:
    """All are sent in order, 500 at a time or as many as asked for; the count comes back."""
    assert bulk(flavour, edits(1100, item)) == 1100
    assert len(mock.requests("annotations_bulk_edit")) == 3
    assert bulk(flavour, edits(5, item), chunk_size=2) == 5
    assert len(mock.requests("annotations_bulk_edit")) == 6
    assert bulk(flavour, []) == 0
    with pytest.raises(ValueError, match="chunk_size"):
        bulk(flavour, edits(1, item), chunk_size=0)


@pytest.mark.parametrize(("fault", "kind"), [("400", ValidationError), ("500", ServerError)])
def test_a_chunk_that_fails(
    flavour: Flavour, mock: Mock, item: str, fault: str, kind: type[Exception]
) -> None:
    """The error is what it always is, and a RuntimeError that names the chunk; it pickles."""
    mock.faults(f"status:code={fault},op=annotations_bulk_edit,after=1")
    with pytest.raises(RuntimeError, match="chunk 1") as caught:
        bulk(flavour, edits(6, item), chunk_size=2)
    assert isinstance(caught.value, kind)
    copy = pickle.loads(pickle.dumps(caught.value))
    assert isinstance(copy, kind)
    assert isinstance(copy, RuntimeError)
    error: Any = copy
    assert (error.status_code, error.chunk_index) == (int(fault), 1)
    assert str(error) == str(caught.value)
    assert "chunk 1" in error.message


def test_batches_of_events(flavour: Flavour, mock: Mock) -> None:
    """The count comes back, as a number."""
    recording = mock.rows("Recording")[0]
    event = {
        "recording": recording["uid"],
        "device": recording["device"],
        "label": "hard brake",
        "type": "anomaly",
    }
    events = [{**event, "timestamp": f"2026-01-0{day}T00:00:00Z"} for day in range(1, 4)]
    assert flavour.call(lambda client: client.fleet.events.create_batch(events=events)) == 3
    assert flavour.call(lambda client: client.fleet.events.create_batch(events)) == 3


def test_slugs_by_uid(flavour: Flavour, mock: Mock) -> None:
    """Found on any page; None for an organization of others."""
    uid = next(row["uid"] for row in mock.rows("Organization") if row["slug"] == "acme-ai")
    assert flavour.call(lambda client: client.organizations.slug_for_uid(uid)) == "acme-ai"
    assert flavour.call(lambda client: client.organizations.slug_for_uid("nobody's")) is None


@pytest.fixture
def sequence(flavour: Flavour, mock: Mock) -> Any:
    """A sequence with frames, of which two images name their camera in different ways."""
    rows = mock.rows("DatasetSequence")
    row = rows[0]
    image = {"width": 640, "height": 480, "fx": 1.5, "position": {"x": 1, "y": 2, "z": 3}}
    frames = [
        {
            "key": "f0",
            "xi": 0.5,
            "images": [
                {**image, "camera_id": 7, "camera_model": "pinhole"},
                {**image, "sensor_id": "rear", "model": "doublesphere", "alpha": 0.25},
            ],
        },
        {"key": "f1", "novel": True},
    ]
    mock.patch(f"store/DatasetSequence/{row['_key']}", {"frames": frames})
    dataset = next(one for one in mock.rows("Dataset") if one["_key"] == row["_dataset"])
    return dataset["owner_name"], dataset["slug"], row["uid"]


def _frame(sequence: Any, index: int, client: Any) -> Any:
    return client.datasets.get_frame(*sequence, index)


def test_frames(flavour: Flavour, sequence: Any) -> None:
    """One frame, with all that the API sent; no index counts from the end."""
    frame = flavour.call(lambda client: client.datasets.get_frame(*sequence, 0))
    assert (frame.frame_index, frame.key, frame.xi) == (0, "f0", 0.5)
    assert [image.width for image in frame.images] == [640, 640]
    frame = flavour.call(lambda client: client.datasets.get_frame(*sequence, 1))
    assert frame.raw["novel"] is True
    for index in (2, -1):
        with pytest.raises(IndexError):
            flavour.call(partial(_frame, sequence, index))


def test_calibration(flavour: Flavour, sequence: Any) -> None:
    """Cameras of the first frame, whatever the server calls their id."""
    found = flavour.call(lambda client: client.datasets.get_calibration(*sequence))
    assert found.sequence_uid == sequence[2]
    assert [camera.camera_id for camera in found.cameras] == ["7", "rear"]
    assert [camera.model for camera in found.cameras] == ["pinhole", "doublesphere"]
    assert found.cameras[0].position.z == 3
    assert found.cameras[1].alpha == 0.25
    with pytest.raises(NotFoundError):
        flavour.call(lambda client: client.datasets.get_calibration(*sequence[:2], "none"))
