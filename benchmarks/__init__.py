"""Benchmarks: this client against what else there is, side by side. See `run.py`."""
