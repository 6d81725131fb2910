"""Uploads that are killed again and again, and must come to the right end."""
