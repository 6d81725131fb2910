"""How the mock takes uploads: quota and sizes, which a test may change while it runs.

``PATCH /_mock/uploads/`` with any of the fields of `DEFAULTS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .messages import Json, invalid, is_object

if TYPE_CHECKING:
    from .store import Store

DEFAULTS: dict[str, Any] = {
    "quota": 10 * 1024**3,
    "multipart_from": 16 * 1024**2,
    "part_size": 8 * 1024**2,
    "forms_only": False,
}
"""``quota``: bytes that uploads may take in all. ``multipart_from``: bytes from which a file is
sent in parts of ``part_size``. ``forms_only``: behave as servers of the old protocol do."""


def settings(store: Store) -> dict[str, Any]:
    """Return the settings in force."""
    return DEFAULTS | (store.get("_Setting", "uploads") or {})


def change(store: Store, body: Json) -> Json:
    """Change settings and return all of them.

    Raises:
        Refusal: 400 for an unknown field or a value of another type.
    """
    if not is_object(body):
        raise invalid({"settings": ["expected an object"]})
    for name, value in body.items():
        if name not in DEFAULTS or type(value) is not type(DEFAULTS[name]):
            raise invalid({name: ["unknown, or of another type"]})
    former = store.get("_Setting", "uploads") or store.insert("_Setting", {"uid": "uploads"})
    store.update("_Setting", former, **body)
    return {name: value for name, value in settings(store).items() if name in DEFAULTS}
