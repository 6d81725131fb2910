"""Draw ``docs/images/errors.svg``: the tree of the error classes, from the classes themselves.

python -m tools.pictures            draw
python -m tools.pictures --check    fail when the picture is out of date
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

from avala_ext import errors

PICTURE = Path(__file__).resolve().parent.parent / "docs" / "images" / "errors.svg"
ROW, INDENT, BOX, LETTER = 34, 34, 26, 7.6
NOTES = {
    "APIConnectionError": "no answer",
    "APITimeoutError": "no answer in time; also a TimeoutError",
    "APIResponseError": "an answer that cannot be understood",
    "APIStatusError": "an answer that refuses",
    "ValidationError": "400, 422",
    "AuthenticationError": "401",
    "ForbiddenError": "403",
    "NotFoundError": "404",
    "ConflictError": "409",
    "QuotaExceededError": "413 that names a limit",
    "RateLimitError": "429",
    "ServerError": "500 to 599",
    "WaitTimeoutError": "a job was not done in time; also a TimeoutError",
    "JobFailedError": "a job ended badly",
    "TransferError": "a download or upload could not be completed",
    "UploadStateError": "an earlier upload stands in the way",
    "DatasetResolverError": "a dataset could not be resolved or read",
    "DatasetIntegrityError": "an answer or an object is not what it should be",
    "UnsupportedDatasetModeError": "a way of reading that is not offered; also a ValueError",
    "WebhookVerificationError": "a webhook is not authentic",
}


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    parser = argparse.ArgumentParser(description="Draw the tree of the error classes.")
    parser.add_argument("--check", action="store_true", help="compare instead of write")
    options = parser.parse_args(arguments)
    text = draw(list(tree(errors.AvalaError)))
    if options.check:
        stale = not PICTURE.is_file() or PICTURE.read_text("utf-8") != text
        if stale:
            print("docs/images/errors.svg is out of date: run `make generate`")
        return int(stale)
    PICTURE.write_text(text, "utf-8")
    return 0


def tree(kind: type[Exception], depth: int = 0) -> Iterator[tuple[str, int]]:
    """Yield name and depth of a class and those below it, in the order of their definition."""
    yield kind.__name__, depth
    for below in kind.__subclasses__():
        if below.__module__ == kind.__module__ and not below.__name__.startswith("_"):
            yield from tree(below, depth + 1)


def draw(rows: list[tuple[str, int]]) -> str:
    """Return the picture: a box for each class, its note beside it, lines from parent to child."""
    width, height = 820, ROW * len(rows) + 16
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}" role="img" aria-label="Tree of the error classes" '
        'font-family="ui-monospace, SFMono-Regular, Menlo, monospace" font-size="13">'
    ]
    parts += lines(rows)
    for number, (name, depth) in enumerate(rows):
        left, top = 8 + depth * INDENT, 8 + number * ROW
        size = len(name) * LETTER + 22
        strong = depth == 0
        parts.append(
            f'<rect x="{left}" y="{top}" width="{size:.0f}" height="{BOX}" rx="5" '
            f'fill="{"#3f51b5" if strong else "#e8eaf6"}" stroke="#3f51b5"/>'
            f'<text x="{left + 11}" y="{top + 18}" '
            f'fill="{"#ffffff" if strong else "#1a237e"}">{name}</text>'
        )
        note = escape(NOTES.get(name, ""))
        parts.append(
            f'<text x="{left + size + 12:.0f}" y="{top + 18}" fill="#7986cb">{note}</text>'
        )
    return "\n".join([*parts, "</svg>", ""])


def lines(rows: list[tuple[str, int]]) -> Iterator[str]:
    """Yield a line from each class to the one above it."""
    above: dict[int, int] = {}
    for number, (_, depth) in enumerate(rows):
        above[depth] = number
        if depth:
            left = 8 + (depth - 1) * INDENT + 14
            start, end = 8 + above[depth - 1] * ROW + BOX, 8 + number * ROW + BOX / 2
            yield (
                f'<path d="M{left} {start}V{end:.0f}H{left + INDENT - 14}" '
                'fill="none" stroke="#9fa8da" stroke-width="1.5"/>'
            )


if __name__ == "__main__":
    sys.exit(main())
