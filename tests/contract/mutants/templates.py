"""Mutants of the templates: path, what stands there, what stands there instead."""

from __future__ import annotations

MODULE = "templates/endpoint_module.py.jinja"
RESOURCE = "templates/_shared/resource.jinja"
MODEL = "templates/model.py.jinja"
DECODE = "templates/_shared/decode.jinja"
BODY = """\
{% for arg in op.args if arg.place == "body" %}
            {{ literal(arg.wire) }}"""

FIELDS = """\
{% for prop in properties %}
            {{ read_field"""

MUTANTS: dict[str, tuple[str, str, str]] = {
    "null in an update is not sent": (MODULE, "keep_null=True", "keep_null=False"),
    "a query under a Python name": (
        MODULE,
        "            {{ literal(arg.wire) }}: {{ arg.name }},\n{% if loop.last %}",
        "            {{ literal(arg.wire ~ '_') }}: {{ arg.name }},\n{% if loop.last %}",
    ),
    "a body under another name": (MODULE, BODY, BODY.replace("arg.wire", "arg.wire.upper()")),
    "another method": (
        MODULE,
        '"{{ op.http }}",',
        "\"{{ 'PUT' if op.http == 'PATCH' else op.http }}\",",
    ),
    "a list that forgets its filters": (
        RESOURCE,
        "self._client.{{ verb }}({{ op.module }}.request({{ pass_on(op) }}), max_items",
        "self._client.{{ verb }}({{ op.module }}.request(), max_items",
    ),
    "unknown fields are dropped": (
        MODEL,
        "self._extra = None if len(data) == {{ properties | length }} else unknown(data, _FIELDS)",
        "self._extra = None",
    ),
    "null is refused": (
        DECODE,
        '" and value is not None" if not prop.required or nullable(prop)',
        '" and value is not None" if not prop.required and not nullable(prop)',
    ),
    "times lose their zone": (DECODE, "value = iso(value)", "value = iso(value[:19])"),
    "a field is not read": (MODEL, FIELDS, FIELDS.replace("properties", "properties[1:]")),
}
