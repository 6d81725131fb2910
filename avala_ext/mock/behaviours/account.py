"""Accounts: signing up, and who the caller is."""

from __future__ import annotations

from ..context import Context, shape
from ..hooks import hooks
from ..messages import Answer, invalid


@hooks.answers("account_signup")
def signup(context: Context) -> Answer:
    """Make a user and a key that works from now on."""
    body = context.body
    store = context.store
    if store.find("_User", email=body["email"]) is not None:
        raise invalid({"email": ["A user with this e-mail already exists."]})
    name = body["email"].partition("@")[0]
    first, last = body.get("first_name") or "", body.get("last_name") or ""
    user = {
        "uid": store.new_uid(),
        "username": name,
        "email": body["email"],
        "first_name": first,
        "last_name": last,
        "full_name": f"{first} {last}".strip() or name,
        "picture": None,
        "in_waitlist": False,
    }
    stored = store.insert("_User", user)
    key = f"avk_{store.new_uid().replace('-', '')}"
    store.insert("_ApiKey", {"key": key, "user": stored["_key"]})
    shown = {n: v for n, v in user.items() if n not in ("full_name", "picture")}
    return Answer(context.status, {"user": shown, "api_key": key})


@hooks.answers("account_me")
def me(context: Context) -> Answer:
    """Answer the user whom the key belongs to."""
    return Answer(200, shape(context.user, context.plan.shape))
