"""Robots, what they recorded, what happened in it, and who is told."""

from __future__ import annotations

from ..messages import Row
from .builder import Builder, cycle

PUBLISHED_DEVICE = "5d0f6b1e-8c3a-4e57-9b21-6f4a7c8d9e01"
PUBLISHED_RECORDING = "a1c4e7f0-2b5d-4c8e-8f13-7d6e5c4b3a20"
"""The ids that the document's examples of events name; they are the first of their kind."""

SEVERITIES = ("info", "warning", "error", "critical")


def build(builder: Builder) -> None:
    """Add devices, recordings, events, rules, alerts and channels."""
    devices = [_device(builder, number) for number in range(25)]
    recordings = [_recording(builder, devices[number % 25], number) for number in range(40)]
    rules = [_rule(builder, number) for number in range(22)]
    for number in range(60):
        _event(builder, recordings[number % 40], number)
    for number in range(30):
        _alert(builder, rules[number % 22], recordings[number % 40], number)
    for number in range(22):
        _channel(builder, number)


def _device(builder: Builder, number: int) -> Row:
    return builder.add(
        "Device",
        uid=None if number else PUBLISHED_DEVICE,
        name=f"Rig {number:02d}",
        type=cycle(("robot_arm", "forklift", "camera_rig"), number),
        status=cycle(("online", "offline", "maintenance"), number),
        tags=[cycle(("dock", "street"), number)],
        firmware_version=f"2.{number % 4}.0",
        metadata={"site": cycle(("Malmo", "Lund"), number)},
        last_seen_at=builder.time(),
        _device_token=f"dvt-{number:04d}",
    )


def _recording(builder: Builder, device: Row, number: int) -> Row:
    started = builder.time()
    return builder.add(
        "Recording",
        uid=None if number else PUBLISHED_RECORDING,
        device=device["uid"],
        status=cycle(("ready", "processing", "uploading", "error", "archived"), number),
        duration_seconds=120.5 + number,
        size_bytes=10_000_000 + number,
        topic_count=2,
        tags=[cycle(("night", "rain", "sun"), number)],
        topics=[
            {"name": "/camera/front", "type": "sensor_msgs/Image"},
            {"name": "/lidar/points", "type": "sensor_msgs/PointCloud2"},
        ],
        started_at=started,
        ended_at=builder.time(),
    )


def _event(builder: Builder, recording: Row, number: int) -> None:
    builder.add(
        "FleetEvent",
        recording=recording["uid"],
        device=recording["device"],
        type=cycle(("anomaly", "hard_brake", "operator_note"), number),
        label=f"Event {number:02d}",
        description="Seen in the recording.",
        timestamp=builder.time(),
        duration_ms=500,
        tags=["auto"],
        metadata={"score": number / 100},
        severity=cycle(SEVERITIES, number),
    )


def _rule(builder: Builder, number: int) -> Row:
    return builder.add(
        "Rule",
        name=f"Rule {number:02d}",
        description="Tells of heat.",
        enabled=number % 3 != 2,
        condition={"type": "threshold", "field": "temp", "operator": "gt", "value": 70 + number},
        actions=[{"type": "alert", "severity": cycle(SEVERITIES, number)}],
        scope={"device_type": "robot_arm"},
        hit_count=number,
        last_hit_at=builder.time() if number else None,
    )


def _alert(builder: Builder, rule: Row, recording: Row, number: int) -> None:
    status = cycle(("open", "acknowledged", "resolved"), number)
    builder.add(
        "Alert",
        rule=rule["uid"],
        device=recording["device"],
        recording=recording["uid"],
        severity=cycle(SEVERITIES, number),
        status=status,
        message=f"{rule['name']} was hit.",
        triggered_at=builder.time(),
        acknowledged_at=builder.time() if status != "open" else None,
        acknowledged_by="ada" if status != "open" else None,
        resolved_at=builder.time() if status == "resolved" else None,
        resolution_note="Cooled down." if status == "resolved" else None,
    )


def _channel(builder: Builder, number: int) -> None:
    kind = cycle(("slack", "email", "webhook"), number)
    config = {
        "slack": {"webhook_url": "https://hooks.example.com/slack"},
        "email": {"to": ["ops@acme.example"]},
        "webhook": {"url": "https://hooks.example.com/alerts"},
    }[kind]
    builder.add("AlertChannel", name=f"Channel {number:02d}", type=kind, config=config)
