# Generated from avala.yaml by `make generate`. Do not edit:
# change the document or templates/ and generate again.
"""Types that appear in signatures: pages, raw responses, the marker for "not given"."""

from avala_ext.pages import AsyncCursorPage, AsyncPager, CursorPage, Pager
from avala_ext.wire import UNSET, FreeObject, Request, Response, Unset

__all__ = [
    "UNSET",
    "AsyncCursorPage",
    "AsyncPager",
    "CursorPage",
    "FreeObject",
    "Pager",
    "Request",
    "Response",
    "Unset",
]
