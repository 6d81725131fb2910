"""How a user is shown as a member of something."""

from __future__ import annotations

from .messages import Row


def person(user: Row) -> Row:
    """Return a user as members and team members show it: flat, and nested under `user`.

    The published sources disagree about the two forms, so the mock sends both.
    """
    flat = {key: user.get(key) for key in ("username", "email", "full_name", "picture")}
    return {"user_uid": user.get("uid"), **flat, "user": {"uid": user.get("uid"), **flat}}
