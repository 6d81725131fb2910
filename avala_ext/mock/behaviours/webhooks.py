"""Webhooks: secrets shown once, and trial deliveries that really go out."""

from __future__ import annotations

from ..context import Context, Steps
from ..events import deliver
from ..hooks import hooks
from ..messages import Answer, Event, Row
from .agents import made_secret


@hooks.fills("Webhook")
def keep_secret(context: Context, row: Row) -> Row:
    """Keep the signing secret, made if not given, and show it in this answer only."""
    given = row.pop("secret", None)
    secret = made_secret(context) if given is None else given
    context.once["secret"] = secret
    return {**row, "_secret": secret}


@hooks.amends("Webhook")
def change_secret(context: Context, old: Row, new: Row) -> Row:
    """Keep a new signing secret out of sight."""
    if "secret" in new:
        new["_secret"] = new.pop("secret") or old.get("_secret")
    return new


@hooks.answers("webhooks_test")
def trial(context: Context) -> Steps:
    """Send a trial event to the webhook and answer how it went."""
    webhook = context.row()
    name = (webhook.get("events") or ["task.completed"])[0]
    event = Event(name, {"test": True, "webhook": webhook["uid"]})
    delivery = yield from deliver(context.store, webhook, event, retry=False)
    success = delivery["status"] == "delivered"
    status = delivery["response_status"]
    text = f"Answered with HTTP {status}." if status else "No answer."
    return Answer(200, {"success": success, "delivered": success, "message": text})
