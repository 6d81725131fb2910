"""A long run against a server that fails three times in ten; see run.py."""
