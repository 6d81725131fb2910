"""Fleet: device tokens, batches of events, alerts and their channels."""

from __future__ import annotations

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Row, invalid
from ..resources import add_row


@hooks.fills("Device")
def register(context: Context, row: Row) -> Row:
    """Give a new device its token, shown in this answer only."""
    row.pop("device_token", None)
    token = f"dvt_{context.store.new_uid().replace('-', '')}"
    context.once["device_token"] = token
    return {**row, "status": row.get("status") or "offline", "_device_token": token}


@hooks.answers("fleet_events_create_batch")
def create_batch(context: Context) -> Answer:
    """Record several events at once; when one is refused, none is recorded."""
    problems = [
        f"{number}.{field}: {text}"
        for number, event in enumerate(context.body["events"])
        for field, text in _unknown(context, event).items()
    ]
    if problems:
        raise invalid({"events": problems})
    for event in context.body["events"]:
        row = context.engine.hooks.fill(context, "FleetEvent", _event(context, event))
        add_row(context, "FleetEvent", row)
    return Answer(context.status, {"created": len(context.body["events"])})


def _unknown(context: Context, event: Row) -> dict[str, str]:
    """Return what is wrong with the uids that an event names, by field."""
    return {
        field: f"No {field} has this uid."
        for field, collection in (("recording", "Recording"), ("device", "Device"))
        if context.store.get(collection, event[field]) is None
    }


def _event(context: Context, values: Row) -> Row:
    now = context.store.tick()
    made = {"uid": context.store.new_uid(), "created_at": now, "updated_at": now}
    return context.like("FleetEvent", **made, **values)


@hooks.fills("FleetEvent")
def check_event(context: Context, row: Row) -> Row:
    """An event is of a recording and a device that there are; without severity it informs."""
    unknown = _unknown(context, row)
    if unknown:
        raise invalid({field: [text] for field, text in unknown.items()})
    return {**row, "severity": row.get("severity") or "info"}


@hooks.fills("Rule")
def fresh_rule(context: Context, row: Row) -> Row:
    """A new rule was never hit, and is enabled unless said otherwise."""
    enabled = context.body.get("enabled", True)
    return {**row, "enabled": enabled, "hit_count": 0, "last_hit_at": None}


@hooks.answers("fleet_alerts_acknowledge")
def acknowledge(context: Context) -> Answer:
    """Note that the caller has seen an alert."""
    alert = context.row()
    if alert.get("status") == "open":
        now = context.store.tick()
        alert = context.store.update(
            "Alert",
            alert,
            status="acknowledged",
            acknowledged_at=now,
            acknowledged_by=context.user.get("username"),
            updated_at=now,
        )
    return context.answer(alert)


@hooks.answers("fleet_alerts_resolve")
def resolve(context: Context) -> Answer:
    """Close an alert, with a note if one is given."""
    alert = context.row()
    now = context.store.tick()
    note = context.body.get("resolution_note", alert.get("resolution_note"))
    changes = {"status": "resolved", "resolved_at": now, "resolution_note": note}
    return context.answer(context.store.update("Alert", alert, **changes, updated_at=now))


@hooks.answers("fleet_alert_channels_test")
def test_channel(context: Context) -> Answer:
    """Say that a trial message was sent; nobody is called."""
    channel = context.row()
    shown = {"channel_uid": channel["uid"], "channel_type": channel.get("type") or ""}
    return Answer(context.status, {"detail": "Test message sent.", **shown})
