"""Tells agents and webhooks what happened, and records how it went.

The published webhook guide gives the three headers used here and says that the signature is the
HMAC-SHA256 hex digest of the body, with the subscription's secret. What signs a call to an
agent is not published; the mock uses the same headers for both.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Generator
from datetime import timedelta
from typing import TypeAlias

import orjson

from .messages import Call, CallResult, Event, Json, Row, is_object
from .store import Store, iso

Telling: TypeAlias = Generator[Call, CallResult, None]

CALL_TIMEOUT = 5.0
"""Seconds that a receiver has to answer."""

RETRY_AFTER = (10.0, 60.0, 300.0, 1800.0)
"""Seconds of the virtual clock before each further attempt. Not published: the mock's own."""


def tell(store: Store, event: Event) -> Telling:
    """Call every agent and webhook that listens to an event, one after the other."""
    for agent in list(store.rows("Agent")):
        if listens(agent, event):
            yield from run_agent(store, agent, event)
    for webhook in list(store.rows("Webhook")):
        if webhook.get("is_active") and event.name in (webhook.get("events") or ()):
            yield from deliver(store, webhook, event)


def listens(agent: Row, event: Event) -> bool:
    """Whether an agent is active and the event is in its scope."""
    if not agent.get("is_active") or event.name not in (agent.get("events") or ()):
        return False
    if agent.get("project") not in (None, event.project):
        return False
    words = agent.get("task_types") or ()
    return not words or not event.words or bool(event.words & set(words))


def run_agent(
    store: Store, agent: Row, event: Event, *, retry: bool = True
) -> Generator[Call, CallResult, CallResult | None]:
    """Call an agent and record the execution.

    Args:
        store: where the execution is recorded.
        agent: the agent.
        event: what happened.
        retry: whether a call that fails is made again (`retries`); trials are not.

    Returns:
        what came of the call, or None when the agent has no callback; its execution then stays
        `pending`, as the agent asks for its work itself.
    """
    payload = {"event": event.name, "timestamp": store.tick(), "data": event.payload}
    retry = retry and bool(agent.get("callback_url"))
    row = store.insert("AgentExecution", _execution(store, agent, event, payload, retry))
    call = agent_call(agent, row)
    if call is None:
        return None
    result = yield call
    store.update("AgentExecution", row, **agent_outcome(store, row, result))
    return result


def agent_call(agent: Row, execution: Row) -> Call | None:
    """Return the call that tells an agent of an execution, or None when it has no callback."""
    if not agent.get("callback_url"):
        return None
    body = orjson.dumps(execution["event_payload"])
    secret = str(agent.get("_secret") or "")
    headers = signed_headers(body, secret, execution["event_type"], execution["uid"])
    return Call(agent["callback_url"], body, headers, CALL_TIMEOUT)


def agent_outcome(store: Store, execution: Row, result: CallResult) -> Row:
    """Return what changes in an execution by the result of a call."""
    now = store.tick()
    reply = reply_of(result)
    return {
        "status": "success" if result.ok else "failed",
        "action": reply.get("action") if isinstance(reply.get("action"), str) else None,
        "response_payload": reply or None,
        "error_message": failure(result),
        "completed_at": now,
        "updated_at": now,
        "_next_retry_at": None if result.ok else execution["_next_retry_at"],
    }


def _execution(store: Store, agent: Row, event: Event, payload: Row, retry: bool) -> Row:
    now = store.tick()
    return {
        "uid": store.new_uid(),
        "registration": agent["uid"],
        "event_type": event.name,
        "task": event.task,
        "result": None,
        "status": "pending",
        "action": None,
        "event_payload": payload,
        "response_payload": None,
        "error_message": None,
        "started_at": now if agent.get("callback_url") else None,
        "completed_at": None,
        "created_at": now,
        "updated_at": now,
        "_agent": agent["_key"],
        "_attempts": 1,
        "_next_retry_at": next_time(store, 1) if retry else None,
    }


def deliver(
    store: Store, webhook: Row, event: Event, *, retry: bool = True
) -> Generator[Call, CallResult, Row]:
    """Send an event to a webhook and record the delivery, which is returned.

    Args:
        store: where the delivery is recorded.
        webhook: the subscription.
        event: what happened.
        retry: whether a delivery that fails is sent again (`retries`); trials are not.
    """
    row = store.insert("WebhookDelivery", _delivery(store, webhook, event, retry))
    result = yield webhook_call(webhook, row)
    return store.update("WebhookDelivery", row, **webhook_outcome(store, row, result))


def webhook_call(webhook: Row, delivery: Row) -> Call:
    """Return the call that a delivery consists of."""
    body = orjson.dumps(delivery["payload"])
    secret = str(webhook.get("_secret") or "")
    headers = signed_headers(body, secret, delivery["event_type"], delivery["uid"])
    return Call(webhook["target_url"], body, headers, CALL_TIMEOUT)


def webhook_outcome(store: Store, delivery: Row, result: CallResult) -> Row:
    """Return what changes in a delivery by the result of an attempt."""
    text = result.body.decode("utf-8", "replace") if result.status else None
    again = None if result.ok else delivery["next_retry_at"]
    unsent = "pending" if again else "failed"
    return {
        "response_status": result.status,
        "response_body": text,
        "response_body_size": len(result.body),
        "response_body_sha256": hashlib.sha256(result.body).hexdigest(),
        "response_preview": (text or "")[:200],
        "next_retry_at": again,
        "status": "delivered" if result.ok else unsent,
        "updated_at": store.tick(),
    }


def _delivery(store: Store, webhook: Row, event: Event, retry: bool) -> Row:
    uid = store.new_uid()
    now = store.tick()
    return {
        "uid": uid,
        "subscription": webhook["uid"],
        "event_type": event.name,
        "payload": event.payload,
        "response_status": None,
        "response_body": None,
        "response_body_size": None,
        "response_body_sha256": None,
        "response_preview": None,
        "attempts": 1,
        "next_retry_at": next_time(store, 1) if retry else None,
        "status": "pending",
        "created_at": now,
        "updated_at": now,
        "_webhook": webhook["_key"],
        "_attempts": 1,
    }


def next_time(store: Store, attempts: int) -> str | None:
    """Return when to try again after so many attempts; None when that was the last."""
    if attempts > len(RETRY_AFTER):
        return None
    return iso(store.now + timedelta(seconds=RETRY_AFTER[attempts - 1]))


def signed_headers(body: bytes, secret: str, event: str, uid: str) -> dict[str, str]:
    """Return the headers of a call: signature, event name and delivery id."""
    digest = hmac.new(secret.encode(), body, hashlib.sha256).hexdigest()
    return {
        "Content-Type": "application/json",
        "User-Agent": "avala-mock",
        "X-Avala-Webhook-Signature": digest,
        "X-Avala-Webhook-Event": event,
        "X-Avala-Webhook-Delivery": uid,
    }


def reply_of(result: CallResult) -> Row:
    """Return what a receiver answered as an object; other content is wrapped in one."""
    if result.status is None:
        return {}
    try:
        value: Json = orjson.loads(result.body) if result.body else {}
    except orjson.JSONDecodeError:
        value = {"body": result.body.decode("utf-8", "replace")}
    return value if is_object(value) else {"body": value}


def failure(result: CallResult) -> str | None:
    """Return why a call failed, or None when it did not."""
    if result.ok:
        return None
    return result.error or f"HTTP {result.status}"
