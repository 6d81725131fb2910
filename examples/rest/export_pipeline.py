"""Export pipeline: start, wait, download."""

import tempfile

from avala import Avala
from avala.errors import JobFailedError

with Avala() as client, tempfile.TemporaryDirectory() as folder:
    export = client.projects.create_export("proj-uuid-001", format="coco")
    try:
        export = client.exports.wait(export.uid, interval=0.1)
    except JobFailedError as failure:
        raise SystemExit(f"Export failed: {failure.job.error}") from failure
    print(f"Download URL: {export.download_url}")
    print(client.exports.download(export.uid, f"{folder}/export.zip").stat().st_size, "bytes")
