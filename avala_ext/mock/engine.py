"""The engine: one request in, one response out, whatever carries them.

The order of checks is fixed: path (404), method (405), key (401, 403), faults, path and query
parameters (404, 400), body (413, 400), then the handler. Every answer is checked against the
document before it leaves; one that breaks it becomes a 500 that says how, and is counted.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections import Counter, deque
from collections.abc import Callable, Collection, Generator, Mapping
from dataclasses import replace
from datetime import datetime
from email.utils import formatdate
from typing import TypeAlias

import orjson

from . import faults as fault_rules
from . import side
from .catalog import Catalog
from .context import Context, Handler
from .contract import JSON_TYPE, Contract, Operation
from .events import tell
from .examples import Examples
from .exchanges import Exchange, Sent, exchange
from .faults import Faults, Rule
from .hooks import Hooks, load_behaviours
from .keys import Keyring
from .messages import (
    Answer,
    Call,
    CallResult,
    Json,
    Refusal,
    Request,
    Response,
    Row,
    forbidden,
    invalid,
)
from .outcall import Policy, perform_faulty
from .parameters import read_headers, read_query
from .resources import HANDLERS
from .retries import pass_time
from .store import Journal, Snapshot, Store

DEFAULT_API_KEY = "avk_mock"
MAX_BODY = 16 * 1024 * 1024
"""Largest body of an API request, in bytes; files may be larger, see `side`."""

_KEPT_VIOLATIONS = 1_000

Run: TypeAlias = Generator[Call, CallResult, Response]


class Engine:
    """A mock of the whole API: a compiled contract, a store and the behaviours.

    Safe to use from several threads: a lock is held while the engine works, and let go while
    it waits for a callback.
    """

    def __init__(
        self,
        contract: Contract,
        seed: Snapshot | None = None,
        *,
        api_key: str = DEFAULT_API_KEY,
        keys: Mapping[str, Collection[str]] | None = None,
        faults: Faults | None = None,
        journal: Journal | None = None,
        callbacks: Policy = "all",
        keep: int = 0,
    ) -> None:
        """Make an engine.

        Args:
            contract: the compiled document; share one among all engines of a process.
            seed: what the store begins with, and what a reset brings back.
            api_key: the key that the caller must send.
            keys: further keys with their scopes, see `keys`; `api_key` among them is limited.
            faults: the faults in force.
            journal: where writes go through to.
            callbacks: which URLs may be called for agents and webhooks, or what answers.
            keep: bytes of each request's body that are kept in `requests`, headers with them.
        """
        self.contract = contract
        self.catalog = _catalog(contract)
        self.examples = _examples(contract)
        self.hooks: Hooks = load_behaviours()
        self.seed = seed or Snapshot()
        self.store = Store(self.seed, journal)
        self.api_key = api_key
        self.keys = Keyring({api_key: (), **(keys or {})})
        self.faults = faults or Faults()
        self.callbacks: Policy = callbacks
        self.violations: list[str] = []
        self.coverage: Counter[tuple[str, int]] = Counter()
        self.requests: deque[Exchange] = deque(maxlen=10_000)
        self.calls: deque[Sent] = deque(maxlen=1_000)
        self.watchers: list[Callable[[Exchange | Sent], None]] = []
        self.keep = keep
        self._served = 0
        self._lock = threading.RLock()

    # ---- driving

    def handle(self, request: Request) -> Response:
        """Answer one request, making the calls it needs on the way (blocking)."""
        run = self.begin(request)
        step = self.advance(run)
        while isinstance(step, Call):
            step = self.advance(run, self.call(step))
        return step

    def call(self, call: Call) -> CallResult:
        """Make an outgoing call as policy and faults have it (blocking), and remember it."""
        with self._lock:
            rule = self.faults.pick_call()
        result = perform_faulty(call, self.callbacks, rule)
        sent = Sent(call, result, rule.kind if rule else None)
        with self._lock:
            self.calls.append(sent)
        self._tell_watchers(sent)
        return result

    def begin(self, request: Request) -> Run:
        """Return the steps of answering a request; drive them with `advance`."""
        return self._serve(request)

    def passing(self, moment: datetime) -> Run:
        """Return the steps of moving the virtual clock to a moment, retries on the way."""
        yield from pass_time(self.store, moment)
        return Response(204, {})

    def advance(self, run: Run, result: CallResult | None = None) -> Call | Response:
        """Work until a call must be made or the response is ready.

        What was written so far is durable when this returns.
        """
        with self._lock:
            try:
                # The first step of a generator is taken without a result.
                return next(run) if result is None else run.send(result)
            except StopIteration as stop:
                response: Response = stop.value
                return response
            finally:
                self.store.commit()

    def reset(self) -> None:
        """Bring back the seed data, and forget faults, requests and counts."""
        with self._lock:
            self.store.rewrite(self.seed)
            self.faults.set([], 0)
            self.requests.clear()
            self.calls.clear()
            self.coverage.clear()
            self.violations.clear()

    # ---- one request

    def _serve(self, request: Request) -> Run:
        self._served += 1
        started = time.perf_counter()
        name, rule = "", None
        try:
            if side.serves(self, request.path):
                name = side.fault_name(request.path)
                rule = self.faults.pick(name) if name else None
                _meet(rule)
                response = yield from side.handle(self, request)
            else:
                operation, path = self._route(request)
                name = operation.id
                user = self._authenticate(operation, request)
                rule = self.faults.pick(name)
                _meet(rule)
                if rule is not None and rule.kind == "duplicate":
                    yield from self._operate(operation, request, path, user)
                response = yield from self._operate(operation, request, path, user)
        except Refusal as refusal:
            response = _encode(self._in_shape(name, _refused(refusal)))
        except Exception as error:
            response = self._crash(name, error)
        return self._finish(request, name, rule, response, started)

    def _operate(
        self, operation: Operation, request: Request, path: dict[str, str], user: Row
    ) -> Run:
        try:
            context = self._read(operation, request, path, user)
        except Refusal as refusal:
            return self._checked(operation, _refused(refusal), gate=True)
        try:
            outcome = self._handler(operation)(context)
            answer = outcome if isinstance(outcome, Answer) else (yield from outcome)
            for event in context.events:
                yield from tell(self.store, event)
        except Refusal as refusal:
            answer = _refused(refusal)
        return self._checked(operation, answer, gate=False)

    def _handler(self, operation: Operation) -> Handler:
        own = self.hooks.handlers.get(operation.id)
        return own or HANDLERS[self.catalog.plans[operation.id].kind]

    # ---- reading

    def _route(self, request: Request) -> tuple[Operation, dict[str, str]]:
        path = request.path.removeprefix(self.contract.base_path)
        found = self.contract.router.find(path) if path != request.path else None
        if found is None:
            raise Refusal(404, {"detail": "Not found."})
        methods, parameters = found
        operation = methods.get(request.method)
        if operation is None:
            allowed = ", ".join(sorted(methods))
            text = f'Method "{request.method}" not allowed.'
            raise Refusal(405, {"detail": text}, {"Allow": allowed})
        return operation, parameters

    def _authenticate(self, operation: Operation, request: Request) -> Row:
        holder = self.keys.holder(self.store, request.headers.get("x-avala-api-key"))
        if operation.anonymous:
            return holder.user if holder else {"uid": "", "_key": ""}
        if holder is None:
            raise Refusal(401, {"detail": "Invalid API key."})
        if not holder.may(operation):
            raise forbidden()
        return holder.user

    def _read(
        self, operation: Operation, request: Request, path: dict[str, str], user: Row
    ) -> Context:
        for parameter in operation.path_parameters:
            # A malformed id names nothing, so it is answered as an unknown one.
            if not parameter.validator.is_valid(_path_value(parameter.kind, path, parameter.name)):
                raise Refusal(404, {"detail": "Not found."})
        query, problems = read_query(operation.query_parameters, request.query)
        problems |= read_headers(operation.header_parameters, request.headers)
        if problems:
            raise invalid(problems)
        body = self._read_body(operation, request)
        plan = self.catalog.plans[operation.id]
        return Context(self, operation, plan, request, path, query, body, user)

    def _read_body(self, operation: Operation, request: Request) -> Json:
        if request.oversized is not None or len(request.body) > MAX_BODY:
            raise Refusal(413, {"detail": "Request body too large."})
        spec = operation.body
        if spec is None or (not request.body and not spec.required):
            return {}
        if not request.body:
            raise Refusal(400, {"detail": "A request body is required."})
        kind = request.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != spec.content_type:
            status = 415 if "415" in operation.responses else 400
            raise Refusal(status, {"detail": f'Unsupported media type "{kind}" in request.'})
        value = _decode(request.body)
        problems = self.contract.body_problems(spec, value)
        if problems:
            raise invalid(problems)
        return value

    # ---- answering

    def _checked(self, operation: Operation, answer: Answer, *, gate: bool) -> Response:
        status = answer.status
        documented = str(status) in operation.responses
        if documented or not gate:
            problems = self.contract.answer_problems(operation, status, answer.value)
            problems += self._missing_headers(operation, answer)
            if problems:
                return self._violation(problems)
        return _encode(answer)

    def _in_shape(self, name: str, answer: Answer) -> Answer:
        """Give the answer of a fault the documented example for a body, if its own does not fit."""
        operation = self.contract.operations.get(name)
        status = str(answer.status)
        if operation is None or status not in operation.responses:
            return answer
        if self.contract.answer_problems(operation, answer.status, answer.value):
            return replace(answer, value=self.examples.answer(operation, status))
        return answer

    def _missing_headers(self, operation: Operation, answer: Answer) -> list[str]:
        spec = operation.responses.get(str(answer.status))
        wanted = spec.required_headers if spec else ()
        return [
            f"{operation.id} {answer.status}: header {name} is missing"
            for name in wanted
            # The Date is put on every answer, at the very end.
            if name not in answer.headers and name != "Date"
        ]

    def _violation(self, problems: list[str]) -> Response:
        # Thousands of the same say no more than the last ones, and would fill the memory.
        self.violations = [*self.violations, *problems][-_KEPT_VIOLATIONS:]
        text = "The mock broke the document: " + "; ".join(problems)
        return _encode(Answer(500, {"detail": text}))

    def _crash(self, name: str, error: Exception) -> Response:
        if isinstance(error, _Dropped):
            return fault_rules.spoil(error.rule, Response(503, {}))
        where = traceback.extract_tb(error.__traceback__)[-1]
        text = f"{name}: {type(error).__name__}: {error} ({where.name}, line {where.lineno})"
        return self._violation([text])

    def _finish(
        self, request: Request, name: str, rule: Rule | None, response: Response, started: float
    ) -> Response:
        operation = name if name in self.contract.operations else None
        if operation:
            self.coverage[operation, response.status] += 1
        response.headers.setdefault("X-Request-Id", f"req-{self._served:08d}")
        response.headers |= self.faults.rate_headers()
        response.headers.setdefault("Date", formatdate(usegmt=True))
        if not side.unseen(request.path):
            seconds = time.perf_counter() - started
            kind = rule.kind if rule else None
            seen = exchange(request, response, name or None, kind, seconds, self.keep)
            self.requests.append(seen)
            self._tell_watchers(seen)
        return response if rule is None else fault_rules.spoil(rule, response)

    def _tell_watchers(self, what: Exchange | Sent) -> None:
        for watcher in self.watchers:
            watcher(what)


class _Dropped(Exception):
    """Ends a request that a fault leaves without an answer."""

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule.kind)
        self.rule = rule


def _meet(rule: Rule | None) -> None:
    """Raise when a fault keeps a request from being handled."""
    if rule is not None:
        fault_rules.refuse(rule)
        if fault_rules.before(rule):
            raise _Dropped(rule)


def _refused(refusal: Refusal) -> Answer:
    return Answer(refusal.status, refusal.body, dict(refusal.headers))


def _path_value(kind: str, path: Mapping[str, str], name: str) -> Json:
    text = path[name]
    return int(text) if kind == "integer" and text.isascii() and text.isdigit() else text


def _decode(body: bytes) -> Json:
    # orjson refuses what json.loads lets through: NaN, 1e400 and lone surrogates.
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError as error:
        raise Refusal(400, {"detail": f"JSON parse error - {error}"}) from None


def _encode(answer: Answer) -> Response:
    if answer.value is None:
        return Response(answer.status, dict(answer.headers))
    if isinstance(answer.value, bytes):
        headers = {"Content-Type": "application/octet-stream", **answer.headers}
        return Response(answer.status, headers, answer.value)
    headers = {"Content-Type": JSON_TYPE, **answer.headers}
    return Response(answer.status, headers, orjson.dumps(answer.value))


_CATALOGS: dict[int, tuple[Contract, Catalog, Examples]] = {}


def _derived(contract: Contract) -> tuple[Contract, Catalog, Examples]:
    """Return what is derived from a contract, once; the contract is kept so its id stays its."""
    found = _CATALOGS.get(id(contract))
    if found is None:
        catalog = Catalog(contract, load_behaviours().aliases)
        found = _CATALOGS[id(contract)] = (contract, catalog, Examples(contract))
    return found


def _catalog(contract: Contract) -> Catalog:
    return _derived(contract)[1]


def _examples(contract: Contract) -> Examples:
    return _derived(contract)[2]
