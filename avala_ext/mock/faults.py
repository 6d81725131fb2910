"""Faults on demand: refusals, slowness and broken answers for chosen operations.

A specification is text, for the command line, or JSON, for `POST /_mock/faults`::

    status:code=503,op=tasks_list,times=2
    throttle:retry_after=3,times=1;slow:seconds=0.5,op=exports_*
    drop:p=0.1;seed:value=7

Rules are parted by semicolons, settings by commas. Every rule takes ``op`` (an operationId,
``*`` as wildcard; ``files`` for downloads and uploads of files; default all), ``times`` (how
often it acts; default always), ``after`` (how many matching requests pass first; default 0) and
``p`` (probability, 0 to 1; default 1, drawn from the seed). The first rule that acts wins.

With ``op=callbacks`` a rule is about the calls that the mock itself makes, to agents and webhooks:
``duplicate`` sends one twice, ``drop`` does not send it, ``lose`` sends it and takes the answer
for lost, ``status`` and ``throttle`` take it for refused, ``slow`` sends it late.

=============  =========================================================================
rule           acts by
=============  =========================================================================
status         answering ``code`` (with ``retry_after`` if given) without doing anything
throttle       answering 429 with ``retry_after`` (default 1 second)
rate           answering 429 beyond ``limit`` requests in ``window`` seconds (default 1)
slow           waiting ``seconds`` before the first byte
drip           sending ``piece`` bytes (default 16) every ``seconds``
drop           closing the connection without an answer, before anything was done
lose           doing the work, then closing the connection without an answer
reset          doing the work, then closing the connection in the middle of the body
truncate       sending the first half of the JSON as if it were all
content_type   sending HTML in place of the answer (or ``type`` with the same body)
duplicate      doing the work twice, as if the request had arrived twice
=============  =========================================================================
"""

from __future__ import annotations

import fnmatch
import random
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson

from .messages import Effect, Refusal, Response, is_list, is_object

_SETTINGS: dict[str, dict[str, type]] = {
    "status": {"code": int, "retry_after": int, "detail": str},
    "throttle": {"retry_after": int},
    "rate": {"limit": int, "window": float},
    "slow": {"seconds": float},
    "drip": {"seconds": float, "piece": int},
    "drop": {},
    "lose": {},
    "reset": {},
    "truncate": {},
    "content_type": {"type": str},
    "duplicate": {},
}
_COMMON: dict[str, type] = {"op": str, "times": int, "after": int, "p": float}
_NEEDED = {"status": "code", "rate": "limit", "slow": "seconds", "drip": "seconds"}
CALLBACKS = "callbacks"
"""Name under which rules find the calls to agents and webhooks; only when it is given."""

_CALL_KINDS = ("duplicate", "drop", "lose", "status", "throttle", "slow")
_HTML = b"<html><body><h1>502 Bad Gateway</h1></body></html>"


class FaultSyntax(ValueError):
    """A fault specification cannot be read; the text says where and why."""


@dataclass(slots=True)
class Rule:
    """One fault and how often it has acted."""

    kind: str
    settings: dict[str, Any]
    seen: int = 0
    acted: int = 0
    window: float = 0.0
    used: int = 0

    def matches(self, operation: str) -> bool:
        """Whether the rule is about an operation."""
        return fnmatch.fnmatchcase(operation, str(self.settings.get("op", "*")))

    def get(self, name: str, default: Any) -> Any:
        """Return a setting or its default."""
        return self.settings.get(name, default)


@dataclass(slots=True)
class Faults:
    """The rules in force, with their own random numbers."""

    rules: list[Rule] = field(default_factory=list[Rule])
    random: random.Random = field(default_factory=lambda: random.Random(0))
    limit: int = 100

    def set(self, rules: list[Rule], seed: int) -> None:
        """Replace all rules."""
        self.rules = rules
        self.random = random.Random(seed)

    def add(self, rules: list[Rule]) -> None:
        """Put rules in front of those in force, so that they act first."""
        self.rules = [*rules, *self.rules]

    def age(self, seconds: float) -> None:
        """Let time pass for the windows of rates, as when the clock is moved on."""
        for rule in self.rules:
            rule.window -= seconds

    def pick(self, operation: str) -> Rule | None:
        """Return the rule that acts on this request, counting it, or None."""
        return self._first(rule for rule in self.rules if rule.matches(operation))

    def pick_call(self) -> Rule | None:
        """Return the rule that acts on a call to an agent or webhook, counting it, or None."""
        return self._first(
            rule
            for rule in self.rules
            if rule.kind in _CALL_KINDS and rule.get("op", "") == CALLBACKS
        )

    def _first(self, matching: Iterable[Rule]) -> Rule | None:
        for rule in matching:
            if self._acts(rule):
                rule.acted += 1
                return rule
        return None

    def _acts(self, rule: Rule) -> bool:
        rule.seen += 1
        if rule.seen <= rule.get("after", 0) or rule.acted >= rule.get("times", rule.acted + 1):
            return False
        if rule.kind == "rate":
            return _over_rate(rule)
        chance = float(rule.get("p", 1.0))
        return chance >= 1.0 or self.random.random() < chance

    def rate_headers(self) -> dict[str, str]:
        """Return the X-RateLimit headers: of the rate rule, else of a limit never reached."""
        now = time.time()
        for rule in self.rules:
            if rule.kind == "rate" and rule.window:
                left = max(0, rule.get("limit", 0) - rule.used)
                reset = rule.window + rule.get("window", 1.0)
                return _rate_headers(rule.get("limit", 0), left, reset)
        return _rate_headers(self.limit, self.limit - 1, now + 60)

    def describe(self) -> list[dict[str, Any]]:
        """Return the rules as JSON, with how often each was looked at and acted."""
        return [
            {"kind": r.kind, **r.settings, "seen": r.seen, "acted": r.acted} for r in self.rules
        ]


def refuse(rule: Rule) -> None:
    """Raise the refusal of a rule that keeps the request from being handled, if it is one.

    Raises:
        Refusal: for ``status``, ``throttle`` and ``rate``.
    """
    if rule.kind == "status":
        headers: dict[str, str] = {}
        if "retry_after" in rule.settings:
            headers["Retry-After"] = str(rule.settings["retry_after"])
        detail = rule.get("detail", f"Fault of the mock: {rule.settings['code']}.")
        raise Refusal(rule.settings["code"], {"detail": detail}, headers)
    if rule.kind in ("throttle", "rate"):
        wait = rule.get("retry_after", 1)
        text = f"Request was throttled. Expected available in {wait} seconds."
        raise Refusal(429, {"detail": text}, {"Retry-After": str(wait)})


def before(rule: Rule) -> bool:
    """Whether the request shall not be handled at all."""
    return rule.kind == "drop"


def spoil(rule: Rule, response: Response) -> Response:
    """Return the response as the fault lets it out."""
    kind = rule.kind
    if kind in ("drop", "lose"):
        response.effect = Effect(cut=-1)
    elif kind == "slow":
        response.effect = Effect(delay=rule.settings["seconds"])
    elif kind == "drip":
        response.effect = Effect(drip=rule.settings["seconds"], piece=rule.get("piece", 16))
    elif kind == "reset":
        response.effect = Effect(cut=len(response.body) // 2)
    elif kind == "truncate":
        response.body = response.body[: len(response.body) // 2]
    elif kind == "content_type":
        response.headers["Content-Type"] = rule.get("type", "text/html")
        response.body = response.body if "type" in rule.settings else _HTML
    return response


def parse(specification: str) -> tuple[list[Rule], int]:
    """Read a specification in text or JSON.

    Returns:
        the rules and the seed (0 unless given).

    Raises:
        FaultSyntax: when it cannot be read.
    """
    text = specification.strip()
    if text[:1] in ("[", "{"):
        try:
            return from_json(orjson.loads(text))
        except orjson.JSONDecodeError as error:
            raise FaultSyntax(f"not valid JSON: {error}") from error
    raw: list[dict[str, Any]] = []
    for part in filter(None, (piece.strip() for piece in text.split(";"))):
        kind, _, rest = part.partition(":")
        raw.append({"kind": kind.strip(), **dict(_pairs(rest, part))})
    return from_json(raw)


def from_json(value: Any) -> tuple[list[Rule], int]:
    """Read a specification as JSON: a list of rules, or ``{"faults": [...], "seed": 1}``.

    Raises:
        FaultSyntax: when it cannot be read.
    """
    listed = value.get("faults", []) if is_object(value) else value
    seed = value.get("seed", 0) if is_object(value) else 0
    if not is_list(listed) or not isinstance(seed, int):
        raise FaultSyntax("expected a list of rules, or an object with 'faults' and 'seed'")
    rules: list[Rule] = []
    for one in listed:
        if not is_object(one) or not isinstance(one.get("kind"), str):
            raise FaultSyntax("every rule needs a kind")
        if one["kind"] == "seed":
            seed = int(one.get("value", 0))
        else:
            rules.append(_rule(one))
    return rules, seed


def _rule(raw: Mapping[str, Any]) -> Rule:
    kind = raw["kind"]
    if kind not in _SETTINGS:
        raise FaultSyntax(f"unknown fault {kind!r}; known are {', '.join(_SETTINGS)}")
    known = _SETTINGS[kind] | _COMMON
    settings: dict[str, Any] = {}
    for name, value in raw.items():
        if name == "kind":
            continue
        if name not in known:
            raise FaultSyntax(f"{kind} has no setting {name!r}; known are {', '.join(known)}")
        try:
            settings[name] = known[name](value)
        except (TypeError, ValueError) as error:
            raise FaultSyntax(f"{kind}: {name}={value!r} is no {known[name].__name__}") from error
    needed = _NEEDED.get(kind)
    if needed and needed not in settings:
        raise FaultSyntax(f"{kind} needs {needed}=")
    if kind == "status" and not 400 <= settings["code"] <= 599:
        raise FaultSyntax("status: code must be 400 to 599")
    return Rule(kind, settings)


def _pairs(text: str, part: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for piece in filter(None, (one.strip() for one in text.split(","))):
        name, equals, value = piece.partition("=")
        if not equals:
            raise FaultSyntax(f"expected name=value, got {piece!r} in {part!r}")
        pairs.append((name.strip(), value.strip()))
    return pairs


def _over_rate(rule: Rule) -> bool:
    now, window = time.time(), rule.get("window", 1.0)
    if now - rule.window >= window:
        rule.window, rule.used = now, 0
    rule.used += 1
    return bool(rule.used > rule.settings["limit"])


def _rate_headers(limit: int, left: int, reset: float) -> dict[str, str]:
    return {
        "X-RateLimit-Limit": str(limit),
        "X-RateLimit-Remaining": str(left),
        "X-RateLimit-Reset": str(int(reset) + 1),
    }
