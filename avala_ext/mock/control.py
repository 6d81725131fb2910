"""The control endpoints under ``/_mock/``; `side` lists them."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import parse_qs

import orjson

from . import faults as fault_rules
from . import state, targets
from .events import tell
from .keys import KeyProblem
from .messages import Call, CallResult, Json, Refusal, Request, Response, invalid, is_object
from .messages import not_found as _not_found
from .retries import pass_time, waiting
from .store import iso
from .upload_settings import change

if TYPE_CHECKING:
    from .engine import Engine

Steps: TypeAlias = Generator[Call, CallResult, Json]
_Control: TypeAlias = "Callable[[Engine, Request], Json]"

_STORE = "/_mock/store/"
_CLOCK = "/_mock/clock"


def handle(engine: Engine, request: Request, path: str) -> Generator[Call, CallResult, Response]:
    """Answer a control request.

    Raises:
        Refusal: for unknown paths, wrong methods and malformed bodies.
    """
    if path.startswith(_STORE):
        return (yield from _store(engine, request, path.removeprefix(_STORE)))
    path = path.rstrip("/")
    if path == _CLOCK:
        _allow(request, ("POST",))
        return _json(200, (yield from _clock(engine, request)))
    handlers = _CONTROLS.get(path)
    if handlers is None:
        raise _not_found()
    _allow(request, handlers)
    return _json(200, handlers[request.method](engine, request))


def _allow(request: Request, methods: Iterable[str]) -> None:
    if request.method not in methods:
        raise Refusal(
            405,
            {"detail": f'Method "{request.method}" not allowed.'},
            {"Allow": ", ".join(sorted(methods))},
        )


# ---- watching


def _about(engine: Engine, request: Request) -> Json:
    return {
        "name": "avala mock",
        "operations": len(engine.contract.operations),
        "collections": {n: len(engine.store.entries(n)) for n in engine.store.names()},
        "now": iso(engine.store.now),
        "violations": engine.violations,
        "coverage": [
            {"operation": name, "status": status, "count": count}
            for (name, status), count in sorted(engine.coverage.items())
        ],
    }


def _coverage(engine: Engine, request: Request) -> Json:
    return {
        name: {status: engine.coverage[name, int(status)] for status in operation.responses}
        for name, operation in engine.contract.operations.items()
    }


def _requests(engine: Engine, request: Request) -> Json:
    asked = parse_qs(request.query)
    wanted = asked.get("operation")
    listed = [one for one in engine.requests if not wanted or one.operation in wanted]
    last = asked.get("last", [""])[0]
    shown = listed[-int(last) :] if last.isdecimal() and int(last) else listed
    return {"count": len(listed), "results": [one.describe() for one in shown]}


def _calls(engine: Engine, request: Request) -> Json:
    due = sorted(waiting(engine.store), key=lambda one: (one[0], one[2]["uid"]))
    return {
        "count": len(engine.calls),
        "results": [one.describe() for one in engine.calls],
        "waiting": [
            {"delivery": row["uid"], "attempts": row["_attempts"], "next_retry_at": iso(when)}
            for when, _, row in due
        ],
    }


# ---- data


def _reset(engine: Engine, request: Request) -> Json:
    engine.reset()
    return {"reset": True}


def _get_state(engine: Engine, request: Request) -> Json:
    return state.dump(engine.store.snapshot())


def _put_state(engine: Engine, request: Request) -> Json:
    try:
        engine.store.rewrite(state.load(_body(request)))
    except state.StateError as error:
        raise invalid({"state": [str(error)]}) from error
    return {"loaded": True}


def _store(engine: Engine, request: Request, rest: str) -> Generator[Call, CallResult, Response]:
    name, _, key = rest.strip("/").partition("/")
    if request.method == "GET":
        rows = [row for row in engine.store.rows(name) if key in ("", row["_key"])]
        return _json(200, {"count": len(rows), "results": rows})
    row = engine.store.get(name, key)
    if row is None:
        raise _not_found()
    _allow(request, ("GET", "PATCH"))
    changed = engine.store.update(name, row, **_object(request))
    for event in engine.hooks.changed(name, row, changed):
        yield from tell(engine.store, event)
    return _json(200, changed)


# ---- faults and time


def _get_faults(engine: Engine, request: Request) -> Json:
    return {"faults": engine.faults.describe()}


def _set_faults(engine: Engine, request: Request) -> Json:
    engine.faults.set(*_rules(request))
    return _get_faults(engine, request)


def _add_faults(engine: Engine, request: Request) -> Json:
    rules, _ = _rules(request)
    engine.faults.add(rules)
    return _get_faults(engine, request)


def _end_faults(engine: Engine, request: Request) -> Json:
    engine.faults.set([], 0)
    return _get_faults(engine, request)


def _rules(request: Request) -> tuple[list[fault_rules.Rule], int]:
    body = _body(request)
    try:
        if is_object(body) and isinstance(body.get("spec"), str):
            return fault_rules.parse(body["spec"])
        return fault_rules.from_json(body)
    except fault_rules.FaultSyntax as error:
        raise invalid({"faults": [str(error)]}) from error


def _clock(engine: Engine, request: Request) -> Steps:
    moment = _moment(engine, _body(request))
    seconds = (moment - engine.store.now).total_seconds()
    engine.faults.age(max(0.0, seconds))
    if seconds < 0:
        engine.store.set_clock(moment)
    else:
        yield from pass_time(engine.store, moment)
    return {"now": iso(engine.store.now)}


def _moment(engine: Engine, body: Json) -> datetime:
    """Return the moment that a request sets the clock to."""
    try:
        if "set" in body:
            moment = datetime.fromisoformat(body["set"])
        else:
            moment = engine.store.now + timedelta(seconds=float(body["advance"]))
        # Without an offset there is no difference to the present.
        return engine.store.now + (moment - engine.store.now)
    except (TypeError, ValueError, KeyError, OverflowError) as error:
        text = "expected {'advance': seconds} or {'set': time with offset}"
        raise invalid({"clock": [text]}) from error


# ---- keys


def _get_keys(engine: Engine, request: Request) -> Json:
    return {"keys": engine.keys.describe(engine.store)}


def _add_key(engine: Engine, request: Request) -> Json:
    body = _object(request)
    try:
        engine.keys.add(engine.store, body.get("key"), body.get("scopes"))
    except KeyProblem as error:
        raise invalid({"key": [str(error)]}) from error
    return _get_keys(engine, request)


# ---- uploads


def _received(engine: Engine, request: Request) -> Json:
    return targets.received(engine.store)


def _set_uploads(engine: Engine, request: Request) -> Json:
    return change(engine.store, _body(request))


_CONTROLS: dict[str, dict[str, _Control]] = {
    "/_mock": {"GET": _about},
    "/_mock/coverage": {"GET": _coverage},
    "/_mock/requests": {"GET": _requests},
    "/_mock/calls": {"GET": _calls},
    "/_mock/reset": {"POST": _reset},
    "/_mock/state": {"GET": _get_state, "PUT": _put_state},
    "/_mock/faults": {
        "GET": _get_faults,
        "POST": _set_faults,
        "PATCH": _add_faults,
        "DELETE": _end_faults,
    },
    "/_mock/keys": {"GET": _get_keys, "POST": _add_key},
    "/_mock/uploads": {"GET": _received, "PATCH": _set_uploads},
}


# ---- bodies


def _body(request: Request) -> Json:
    try:
        return orjson.loads(request.body)
    except orjson.JSONDecodeError as error:
        raise Refusal(400, {"detail": f"JSON parse error - {error}"}) from None


def _object(request: Request) -> dict[str, Json]:
    body = _body(request)
    if not is_object(body):
        raise Refusal(400, {"detail": "Expected an object."})
    return body


def _json(status: int, value: Json) -> Response:
    return Response(status, {"Content-Type": "application/json"}, orjson.dumps(value))
