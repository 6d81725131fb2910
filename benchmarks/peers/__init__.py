"""The clients that are compared, each with the same few methods (see `plain.py`).

A method that a peer lacks is left out of its column. Each runs in a process of its own, so
importing one costs the others nothing.
"""
