"""Tests of the mock, against the document and against what clients see."""
