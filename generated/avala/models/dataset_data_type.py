# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `DatasetDataType`."""

from typing import Literal, TypeAlias

DatasetDataType: TypeAlias = (
    Literal["image", "image_3d", "lidar", "mcap", "pointcloud", "splat", "text", "video"] | str
)
"""Kind of data. The newest reference has `image`, `video`, `lidar`, `mcap`, `splat` and
`image_3d`; `pointcloud` and `text` occur in TypeScript examples only.
"""
