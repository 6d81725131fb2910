"""Start the mock on a free port and run the main job on it, sync and async.

The mock is a process of its own, as a server would be, and is stopped at the end.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent


@contextmanager
def running_mock() -> Iterator[dict[str, str]]:
    """Run the mock; yield the environment variables that point a client at it."""
    command = [sys.executable, "-m", "avala_ext.mock", "--port", "0", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            address = json.loads(server.stdout.readline())
            print(f"The mock serves {address['base_url']}")
            yield {
                "AVALA_API_KEY": address["api_key"],
                "AVALA_BASE_URL": address["base_url"],
                "AVALA_ALLOW_INSECURE_BASE_URL": "1",
            }
        finally:
            server.terminate()


def main() -> int:
    """Run both flavours of the main job and return their exit status."""
    with running_mock() as variables:
        for script in ("main_job.py", "main_job_async.py"):
            print(f"\n== {script}", flush=True)
            done = subprocess.run(
                [sys.executable, str(HERE / script)], env={**os.environ, **variables}, check=False
            )
            if done.returncode != 0:
                return done.returncode
    print("\nDone.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
