"""Sends again what agents and webhooks did not take, when the virtual clock says so.

How often the platform tries, and after how long, is not published; the times here are the
mock's own. Retries happen while the clock is moved on (``POST /_mock/clock``, the fixture, or
``--clock real``), never by themselves: a test decides when they do, and sees the same each time.

The record of the next attempt is written before the call: a mock that is killed in mid-call
sends once more after its restart, and forgets no retry.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from .events import Telling, agent_call, agent_outcome, next_time, webhook_call, webhook_outcome
from .messages import Call, Row
from .store import Store

_QUEUES = {"WebhookDelivery": "next_retry_at", "AgentExecution": "_next_retry_at"}
"""Collections that hold what is to be sent again, and the field that says when."""


def pass_time(store: Store, moment: datetime) -> Telling:
    """Move the virtual clock to a moment, sending again on the way all that falls due."""
    while (found := _earliest(store, moment)) is not None:
        due, collection, row = found
        store.set_clock(max(store.now, due))
        yield from _again(store, collection, row)
    store.set_clock(max(store.now, moment))


def waiting(store: Store) -> Iterator[tuple[datetime, str, Row]]:
    """Yield what is to be sent again: when, collection and row."""
    for collection, field in _QUEUES.items():
        for row in store.rows(collection):
            when = row.get(field)
            # Rows of the demo data show a time, but nothing of theirs was ever sent.
            if when is not None and "_attempts" in row:
                yield datetime.fromisoformat(when), collection, row


def _earliest(store: Store, moment: datetime) -> tuple[datetime, str, Row] | None:
    due = [one for one in waiting(store) if one[0] <= moment]
    return min(due, key=lambda one: (one[0], one[2]["uid"]), default=None)


def _again(store: Store, collection: str, row: Row) -> Telling:
    attempts = row["_attempts"] + 1
    field = _QUEUES[collection]
    changes: Row = {"_attempts": attempts, field: next_time(store, attempts)}
    if collection == "WebhookDelivery":
        changes["attempts"] = attempts
    row = store.update(collection, row, **changes)
    call = _call(store, collection, row)
    if call is None:
        store.update(collection, row, **{field: None, "status": "failed"})
        return
    result = yield call
    outcome = webhook_outcome if collection == "WebhookDelivery" else agent_outcome
    store.update(collection, row, **outcome(store, row, result))


def _call(store: Store, collection: str, row: Row) -> Call | None:
    """Return the call of a row anew, or None when its receiver is gone or switched off."""
    delivery = collection == "WebhookDelivery"
    owner = store.get(*(("Webhook", row["_webhook"]) if delivery else ("Agent", row["_agent"])))
    if owner is None or not owner.get("is_active"):
        return None
    return webhook_call(owner, row) if delivery else agent_call(owner, row)
