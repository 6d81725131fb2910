"""``python -m avala_ext.cli``: the same as the console script ``avala``."""

import sys

from . import main

sys.exit(main())
