"""Datasets with their items and sequences, and slices of them."""

from __future__ import annotations

from ..messages import Row
from .builder import Builder, cycle

_DATASETS = (
    # slug, name, data type, owner, items, sequences
    ("training-v2", "Training v2", "image", "acme-ai", 260, 0),
    ("street-video", "Street video", "video", "acme-ai", 24, 24),
    ("dock-lidar", "Dock lidar", "lidar", "acme-ai", 6, 30),
    ("arm-logs", "Arm logs", "mcap", "ada", 4, 0),
    ("plaza-splat", "Plaza splat", "splat", "ada", 2, 0),
)

CALIBRATED = {
    "camera_id": "cam0",
    "position": {"x": 0.0, "y": 0.0, "z": 1.6},
    "heading": {"x": 0.0, "y": 0.0, "z": 0.0, "w": 1.0},
    "width": 1920,
    "height": 1080,
    "fx": 1000.0,
    "fy": 1000.0,
    "cx": 960.0,
    "cy": 540.0,
    "model": "pinhole",
    "camera_model": "pinhole",
}


def build(builder: Builder) -> None:
    """Add datasets, items, sequences and slices."""
    for index, (slug, name, data_type, owner, items, sequences) in enumerate(_datasets()):
        dataset = _dataset(builder, index, slug, name, data_type, owner, items)
        for number in range(items):
            _item(builder, dataset, number)
        for number in range(sequences):
            _sequence(builder, dataset, number)
    _slices(builder)


def _datasets() -> list[tuple[str, str, str, str, int, int]]:
    more = [
        (
            f"batch-{number:02d}",
            f"Batch {number:02d}",
            cycle(("image", "video", "lidar"), number),
            cycle(("acme-ai", "ada", "northwind-robotics"), number),
            2,
            0,
        )
        for number in range(1, 31)
    ]
    return [*_DATASETS, *more]


def _dataset(
    builder: Builder, index: int, slug: str, name: str, data_type: str, owner: str, items: int
) -> Row:
    return builder.add(
        "Dataset",
        f"{owner}/{slug}",
        name=name,
        slug=slug,
        owner=owner,
        owner_name=owner,
        data_type=data_type,
        is_sequence=data_type in ("video", "lidar"),
        visibility=cycle(("private", "private", "public"), index),
        # The named datasets are ready; a few of the batches are still coming in.
        status="creating" if index % 9 == 8 else "created",
        item_count=items,
        project_count=1,
        size_bytes=items * 250_000,
        annotations_count=items * 2,
        predefined_labels=[{"name": "car", "label_code": 1, "locked": False, "is_countable": True}],
    )


def _item(builder: Builder, dataset: Row, number: int) -> None:
    slug, owner = dataset["slug"], dataset["owner_name"]
    suffix = {"image": "jpg", "video": "mp4", "lidar": "pcd"}.get(dataset["data_type"], "bin")
    key = f"{slug}-{number:04d}.{suffix}"
    url = f"https://storage.avala.ai/{owner}/{slug}/{key}"
    builder.add(
        "DatasetItem",
        f"{owner}/{slug}/{number}",
        id=number + 1,
        key=key,
        status=cycle(("ready", "annotated"), number),
        is_hidden=False,
        dataset=dataset["uid"],
        dataset_owner_name=owner,
        dataset_slug=slug,
        url=url,
        data_url=url,
        thumbnail_url=f"{url}.thumb.jpg",
        thumbnails=[f"{url}.thumb.jpg"],
        metadata={"width": 1920, "height": 1080, "format": suffix},
        export_snippet={"key": key},
        annotations={},
        annotations_count=0,
        crop_data={},
        related_items=[],
        _dataset=dataset["_key"],
    )


def _sequence(builder: Builder, dataset: Row, number: int) -> None:
    lidar = dataset["data_type"] == "lidar"
    frames = [_frame(dataset, number, index) for index in range(3)]
    builder.add(
        "DatasetSequence",
        f"{dataset['owner_name']}/{dataset['slug']}/sequence {number}",
        key=f"{dataset['slug']}-{number:03d}",
        custom_uuid=None,
        status=cycle(("new", "in_progress", "completed"), number),
        is_hidden=False,
        featured_image=f"https://storage.avala.ai/{dataset['slug']}/{number}.jpg",
        number_of_frames=len(frames),
        frames=frames,
        views=[],
        crop_data={},
        predefined_labels=[],
        metrics={"annotations": 3 * number},
        dataset_uid=dataset["uid"],
        dataset_data_type=dataset["data_type"],
        device_id=f"rig-{number % 3}",
        allow_lidar_calibration=lidar,
        lidar_calibration_enabled=lidar,
        camera_calibration_enabled=True,
        camera_calibration=[CALIBRATED],
        coc_timeline=[],
        is_workflow_terminal=number % 3 == 2,
        sequence_status_workflow={},
        sequence_deliverable_workflow={},
        _dataset=dataset["_key"],
    )


def _frame(dataset: Row, number: int, index: int) -> Row:
    image = f"https://storage.avala.ai/{dataset['slug']}/{number}/{index}.jpg"
    view = {"image_url": image} | {k: v for k, v in CALIBRATED.items() if k != "camera_id"}
    return {
        "frame_index": index,
        "key": f"frame-{index:05d}",
        "model": "pinhole",
        "camera_model": "pinhole",
        "device_position": {"x": float(index), "y": 0.0, "z": 0.0},
        "device_heading": {"x": 0.0, "y": 0.0, "z": 0.0, "w": 1.0},
        "images": [view],
        "image_urls": [image],
    }


def _slices(builder: Builder) -> None:
    source = builder.get("acme-ai/training-v2")
    organization = builder.get("acme-ai")
    for number in range(1, 26):
        row = builder.add(
            "Slice",
            name="Hard cases" if number == 1 else f"Slice {number:02d}",
            slug="hard-cases" if number == 1 else f"slice-{number:02d}",
            owner=organization["slug"],
            owner_name=organization["slug"],
            organization={key: organization[key] for key in ("uid", "name", "slug")},
            visibility=cycle(("private", "public"), number),
            status="created",
            item_count=30 if number == 1 else 2,
            sub_slices=[{"type": "dataset", "dataset_uid": source["uid"]}],
            source_data=[{"type": "dataset", "dataset_uid": source["uid"]}],
            featured_slice_item_urls=[builder.get("acme-ai/training-v2/0")["url"]],
        )
        for index in range(row["item_count"]):
            item = builder.get(f"acme-ai/training-v2/{index}")
            builder.store.insert("SliceItem", {**item, "_slice": row["_key"], "_dataset": None})
