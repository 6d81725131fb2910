# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `BulkEditObjectType`."""

from typing import Literal, TypeAlias

BulkEditObjectType: TypeAlias = Literal["cuboid", "cuboid 3d", "point cloud polyline"] | str
"""Kind of object: `cuboid` belongs to a dataset item, `cuboid 3d` and `point cloud polyline`
belong to a sequence. An upsert needs it.
"""
