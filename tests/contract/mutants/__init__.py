"""Mutants of the document and of the templates: each must fail some contract test of the client."""
