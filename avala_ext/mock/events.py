"""Tells agents and webhooks what happened, and records how it went.

The published webhook guide gives the three headers used here and says that the signature is the
HMAC-SHA256 hex digest of the body, with the subscription's secret. What signs a call to an
agent is not published; the mock uses the same headers for both.
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Generator
from typing import TypeAlias

import orjson

from .messages import Call, CallResult, Event, Json, Row, is_object
from .store import Store

Telling: TypeAlias = Generator[Call, CallResult, None]

CALL_TIMEOUT = 5.0
"""Seconds that a receiver has to answer."""


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
    store: Store, agent: Row, event: Event
) -> Generator[Call, CallResult, CallResult | None]:
    """Call an agent and record the execution.

    Returns:
        what came of the call, or None when the agent has no callback; its execution then stays
        `pending`, as the agent asks for its work itself.
    """
    payload = {"event": event.name, "timestamp": store.tick(), "data": event.payload}
    execution = store.insert("AgentExecution", _execution(store, agent, event, payload))
    if not agent.get("callback_url"):
        return None
    body = orjson.dumps(payload)
    headers = signed_headers(body, str(agent.get("_secret") or ""), event.name, execution["uid"])
    result = yield Call(agent["callback_url"], body, headers, CALL_TIMEOUT)
    now = store.tick()
    reply = reply_of(result)
    store.update(
        "AgentExecution",
        execution,
        status="success" if result.ok else "failed",
        action=reply.get("action") if isinstance(reply.get("action"), str) else None,
        response_payload=reply or None,
        error_message=failure(result),
        completed_at=now,
        updated_at=now,
    )
    return result


def _execution(store: Store, agent: Row, event: Event, payload: Row) -> Row:
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
    }


def deliver(store: Store, webhook: Row, event: Event) -> Generator[Call, CallResult, Row]:
    """Send an event to a webhook and record the delivery, which is returned."""
    body = orjson.dumps(event.payload)
    uid = store.new_uid()
    secret = str(webhook.get("_secret") or "")
    result = yield Call(
        webhook["target_url"], body, signed_headers(body, secret, event.name, uid), CALL_TIMEOUT
    )
    return store.insert("WebhookDelivery", delivery(store, webhook, event, uid, result))


def delivery(store: Store, webhook: Row, event: Event, uid: str, result: CallResult) -> Row:
    """Return the record of one delivery. The mock does not send a failed one again."""
    now = store.tick()
    text = result.body.decode("utf-8", "replace") if result.status else None
    return {
        "uid": uid,
        "subscription": webhook["uid"],
        "event_type": event.name,
        "payload": event.payload,
        "response_status": result.status,
        "response_body": text,
        "response_body_size": len(result.body),
        "response_body_sha256": hashlib.sha256(result.body).hexdigest(),
        "response_preview": (text or "")[:200],
        "attempts": 1,
        "next_retry_at": None,
        "status": "delivered" if result.ok else "failed",
        "created_at": now,
        "updated_at": now,
        "_webhook": webhook["_key"],
    }


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
