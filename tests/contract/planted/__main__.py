"""``python -m tests.contract.planted``: serve the mock with the bug that a variable names."""

from __future__ import annotations

import os

from avala_ext.mock import factory
from avala_ext.mock.__main__ import main
from tests.contract.planted.bug import PlantedEngine
from tests.contract.planted.bugs import BUGS

VARIABLE = "AVALA_PLANTED_BUG"

if __name__ == "__main__":
    PlantedEngine.bug = BUGS[os.environ[VARIABLE]]
    vars(factory)["Engine"] = PlantedEngine
    raise SystemExit(main())
