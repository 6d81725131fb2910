"""Rules of the OpenAPI document: one pure function each, collected in ``RULES``.

A rule takes the parsed document and yields a place and a message for each violation.
``openapi/README.md`` says in prose what the rules check.
"""

from tools.document_rules import descriptions, examples, metadata, operations, schemas
from tools.document_rules.rule import RULES, Violation, check

__all__ = [
    "RULES",
    "Violation",
    "check",
    "descriptions",
    "examples",
    "metadata",
    "operations",
    "schemas",
]
