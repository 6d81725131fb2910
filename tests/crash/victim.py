"""The process that is killed: uploads a folder, and says on stdout how far it has come.

python -m tests.crash.victim dataset|recording FOLDER STATE [RECORDING_UID]
"""

from __future__ import annotations

import sys

from avala import Avala
from avala_ext.helpers.uploads.progress import UploadProgress


def tell(state: UploadProgress) -> None:
    """Write the number of bytes that are there or on their way."""
    sys.stdout.write(f"{state.uploaded_bytes}\n")
    sys.stdout.flush()


def main(kind: str, folder: str, state: str, recording: str = "") -> None:
    """Upload, and say so at the end."""
    with Avala() as client:
        if kind == "dataset":
            client.datasets.create_from_local(
                folder,
                name="Crash",
                slug="crash",
                data_type="image",
                state_dir=state,
                progress=tell,
            )
        else:
            client.fleet.uploads.upload_recording(recording, folder, state_dir=state, progress=tell)
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
