"""The parts of ``tools/breaking.py``: what a change of the document breaks, and for whom."""

from tools.compatibility.allowed import Allowed, read_allowed
from tools.compatibility.breaks import Break
from tools.compatibility.operations import compare

__all__ = ["Allowed", "Break", "compare", "read_allowed"]
