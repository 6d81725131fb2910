# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Values of `ExportFormat`."""

from typing import Literal, TypeAlias

ExportFormat: TypeAlias = Literal["YOLO", "avala-json-external", "avala_json", "coco"] | str
"""Layout of the exported files: `coco` (COCO JSON), `YOLO` (text files), or Avala's own JSON,
called `avala-json-external` in the reference and `avala_json` in the webhook guide.
"""
