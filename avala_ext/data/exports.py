"""Opening the archive of an export: COCO, or the platform's own JSON, as Python objects."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar, cast, overload

import orjson
from attrs import fields, frozen

from ..decode import is_array, is_object
from ..errors import APIResponseError, TransferError
from .extras import need

__all__ = [
    "CocoAnnotation",
    "CocoCategory",
    "CocoExport",
    "CocoImage",
    "PlatformExport",
    "open_export",
]

M_co = TypeVar("M_co", covariant=True)


class Reader(Protocol[M_co]):
    """A generated model class, as far as reading goes."""

    def from_dict(self, data: Mapping[str, Any]) -> M_co:
        """Read a decoded JSON object."""
        ...


MAX_BYTES: Final = 8 * 2**30
"""Bytes that a member of an archive may have when it is unpacked."""

_BROKEN: Final = (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError)


@frozen
class CocoImage:
    """An image: its number in this file, and what it is."""

    id: int
    file_name: str
    width: int | None = None
    height: int | None = None


@frozen
class CocoCategory:
    """A label: its number in this file, and its name."""

    id: int
    name: str
    supercategory: str | None = None


@frozen
class CocoAnnotation:
    """One annotation on an image.

    Attributes:
        id: Number of the annotation.
        image: The image it is on.
        label: Name of its category.
        bbox: Left, top, width and height in pixels.
        segmentation: Polygons or run lengths as COCO has them; ``None`` when there are none.
        record: The whole annotation as it stands in the file.
    """

    id: int
    image: CocoImage
    label: str
    bbox: tuple[float, ...]
    segmentation: Any
    record: dict[str, Any]


class CocoExport:
    """An export in COCO's layout.

    Attributes:
        data: The file as it is: ``images``, ``categories``, ``annotations`` and the rest.
        images: All images.
        categories: All categories.
    """

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        try:
            self.images = [_pick(CocoImage, one) for one in data["images"]]
            self.categories = [_pick(CocoCategory, one) for one in data["categories"]]
            self._annotations = list(self._read())
        except (KeyError, TypeError, AttributeError) as error:
            raise APIResponseError(f"the COCO file is not of COCO's layout: {error!r}") from error

    @property
    def labels(self) -> list[str]:
        """Names of the categories."""
        return [category.name for category in self.categories]

    @property
    def annotations(self) -> list[CocoAnnotation]:
        """Annotations, each together with its image and label."""
        return self._annotations

    def _read(self) -> Iterator[CocoAnnotation]:
        images = {image.id: image for image in self.images}
        names = {category.id: category.name for category in self.categories}
        for one in self.data["annotations"]:
            yield CocoAnnotation(
                id=one["id"],
                image=images[one["image_id"]],
                label=names[one["category_id"]],
                bbox=tuple(one.get("bbox") or ()),
                segmentation=one.get("segmentation") or None,
                record=one,
            )

    def to_pycocotools(self) -> Any:
        """Return a ``pycocotools.coco.COCO`` with this data. Needs ``pip install pycocotools``.

        Raises:
            ModuleNotFoundError: pycocotools is not installed.
        """
        coco = need("pycocotools.coco", "coco").COCO()
        coco.dataset = self.data
        coco.createIndex()
        return coco

    def __repr__(self) -> str:
        """Say how much there is."""
        return (
            f"<CocoExport of {len(self.images)} images, "
            f"{len(self.annotations)} annotations, {len(self.categories)} categories>"
        )


class PlatformExport:
    """An export in the platform's own JSON.

    Its layout is not published beyond the fields of tasks and items, so records are as they
    stand in the file unless a model is named to read them with.
    """

    def __init__(self, tasks: list[dict[str, Any]], items: list[dict[str, Any]]) -> None:
        self._tasks = tasks
        self._items = items

    @overload
    def tasks(self) -> Iterator[dict[str, Any]]: ...
    @overload
    def tasks(self, model: Reader[M_co]) -> Iterator[M_co]: ...
    def tasks(self, model: Any = None) -> Iterator[Any]:
        """Yield the tasks with their annotations.

        Args:
            model: Class to read each with, such as ``avala.models.TaskResult``. Default: plain
                mappings.

        Raises:
            ValueError: A record is not of the model's documented shape.
        """
        return _read_all(self._tasks, model)

    @overload
    def items(self) -> Iterator[dict[str, Any]]: ...
    @overload
    def items(self, model: Reader[M_co]) -> Iterator[M_co]: ...
    def items(self, model: Any = None) -> Iterator[Any]:
        """Yield the items of datasets and slices, read by a model such as ``DatasetItem``."""
        return _read_all(self._items, model)

    def __repr__(self) -> str:
        """Say how much there is."""
        return f"<PlatformExport of {len(self._tasks)} tasks, {len(self._items)} items>"


N = TypeVar("N", CocoImage, CocoCategory)


def _pick(kind: type[N], record: dict[str, Any]) -> N:
    """Read a record of COCO, leaving members aside that the class does not know."""
    names = [one.name for one in fields(cast(Any, kind))]
    return kind(**{name: record[name] for name in names if name in record})


def _read_all(records: list[dict[str, Any]], model: Reader[Any] | None) -> Iterator[Any]:
    return iter(records) if model is None else map(model.from_dict, records)


def open_export(path: str | os.PathLike[str]) -> CocoExport | PlatformExport:
    """Open an export that was downloaded: the zip archive, or a JSON file out of it.

    Args:
        path: What ``client.exports.download`` wrote.

    Returns:
        By what is inside: a :class:`CocoExport` or a :class:`PlatformExport`.

    Raises:
        TransferError: The file is broken, or of another format (YOLO's text files are for the
            tools that train on them).
        FileNotFoundError: There is no such file.
    """
    path = Path(path)
    documents = _documents(path)
    for content in documents.values():
        if is_object(content) and {"images", "annotations", "categories"} <= content.keys():
            return CocoExport(content)
    lists = {name: content for name, content in documents.items() if is_array(content)}
    if not lists:
        raise TransferError(f"{path.name} holds neither COCO nor the platform's own JSON")
    items = lists.pop("items.json", [])
    return PlatformExport([row for rows in lists.values() for row in rows], items)


def _documents(path: Path) -> dict[str, Any]:
    """Return the JSON documents of an archive by name."""
    if not path.exists():
        raise FileNotFoundError(f"there is no file {path}")
    try:
        if not zipfile.is_zipfile(path):
            return {path.name: orjson.loads(path.read_bytes())}
        with zipfile.ZipFile(path) as archive:
            members = [one for one in archive.infolist() if one.filename.endswith(".json")]
            return {one.filename: orjson.loads(_content(archive, one)) for one in members}
    except (*_BROKEN, orjson.JSONDecodeError) as error:
        raise TransferError(f"{path.name} is broken, or no export: {error}") from error


def _content(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
    """Unpack one member, but no bomb."""
    with archive.open(member) as stream:
        content = stream.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise OSError(f"{member.filename} is larger than {MAX_BYTES >> 30} GiB unpacked")
    return content
