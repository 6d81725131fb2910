"""What to say when a package that only the mock needs is not installed."""

from __future__ import annotations


def missing(error: ImportError) -> ImportError:
    """Return an error in place of one that an import raised, with the remedy."""
    text = f"the mock needs {error.name}: pip install 'avala-client[mock]'"
    return ImportError(text, name=error.name)
