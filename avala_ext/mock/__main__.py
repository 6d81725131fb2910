"""``python -m avala_ext.mock``: serve a working mock of the Avala API."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .engine import Engine
    from .server import Address

DEFAULT_PORT = 8765
_USAGE = 2
"""Exit status when an argument cannot be used, as argparse has it."""


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="python -m avala_ext.mock",
        description="Serve a working mock of the Avala API, derived from its OpenAPI document.",
    )
    add = made.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default %(default)s)")
    add("--port", type=_port, default=DEFAULT_PORT, help="0 picks a free one (default %(default)s)")
    add(
        "--api-key",
        action="append",
        metavar="KEY[:SCOPE,...]",
        help="key that clients must send (default avk_mock); with scopes, such as "
        "avk_reader:tasks.read,datasets.read, it may do no more; may be given several times, the "
        "first is the one that is shown",
    )
    add("--db", type=Path, metavar="PATH", help="SQLite file to keep everything in")
    add(
        "--seed-data",
        default="demo",
        metavar="SEED",
        help="demo, empty, or a JSON file: saved data, or component name to rows "
        "(default %(default)s)",
    )
    add("--save-data", type=Path, metavar="FILE", help="where to save all data when it is stopped")
    add(
        "--faults",
        default="",
        metavar="SPEC",
        help="for example 'status:code=503,op=tasks_list,times=2;slow:seconds=0.5'",
    )
    add(
        "--callbacks",
        choices=("all", "loopback", "none"),
        default="all",
        help="which URLs of agents and webhooks are really called (default %(default)s)",
    )
    add(
        "--clock",
        choices=("virtual", "real"),
        default="virtual",
        help="virtual: time passes with writes and when told to; real: it also passes by itself, "
        "so that what agents and webhooks did not take is sent again (default %(default)s)",
    )
    add("--quiet", action="store_true", help="do not log requests on standard error")
    add("--json", action="store_true", help="print one JSON line when ready, nothing else")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the mock until SIGTERM or SIGINT.

    Returns:
        0 after a signal, 1 when the mock cannot start, 2 on bad usage: seed data that cannot be
        used, for one. What argparse finds wrong ends the process with 2.
    """
    options = parser().parse_args(arguments)
    try:
        from . import server
    except ImportError as error:
        return _fail(str(error))
    from .document import DocumentMissing
    from .engine import DEFAULT_API_KEY
    from .factory import SeedError, create_engine
    from .faults import FaultSyntax
    from .keys import KeyProblem, parse
    from .persist import DatabaseError

    try:
        keys = dict(parse(text) for text in options.api_key or (DEFAULT_API_KEY,))
        listener, address = server.bind(options.host, options.port)
        engine = create_engine(
            seed=options.seed_data,
            api_key=next(iter(keys)),
            keys=keys,
            faults=options.faults,
            db=options.db,
            callbacks=options.callbacks,
        )
    except KeyProblem as error:
        return _fail(f"--api-key: {error}", _USAGE)
    except SeedError as error:
        return _fail(str(error), _USAGE)
    except (server.BindError, FaultSyntax, DatabaseError, DocumentMissing) as error:
        return _fail(str(error))
    if not (options.json or options.quiet):
        from .requestlog import RequestLog

        engine.watchers.append(RequestLog())
    ready = _announcer(engine, address, as_json=options.json)
    server.serve(engine, listener, ready, real_clock=options.clock == "real")
    server.leave(_saved(engine, options.save_data))
    return 0


def _saved(engine: Engine, file: Path | None) -> int:
    """Save all data; return the status to end with."""
    if file is None:
        return 0
    from .state import save

    try:
        save(engine.store.snapshot(), file)
    except OSError as error:
        return _fail(f"cannot write {file}: {error.strerror}")
    return 0


def _announcer(engine: Engine, address: Address, *, as_json: bool) -> Callable[[], None]:
    base_url = address.origin + engine.contract.base_path

    def announce() -> None:
        if as_json:
            import orjson

            line = orjson.dumps({"base_url": base_url, "api_key": engine.api_key}).decode()
            _say(1, line)
        else:
            _say(
                2,
                f"Avala mock on {base_url}, API key {engine.api_key}\n"
                f"Reference on {address.origin}/, state on {address.origin}/_mock",
            )

    return announce


def _say(descriptor: int, line: str) -> None:
    # One write to the descriptor: whoever waits for the line sees all of it or nothing.
    os.write(descriptor, f"{line}\n".encode())


def _port(text: str) -> int:
    try:
        port = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number") from None
    if not 0 <= port <= 65535:
        raise argparse.ArgumentTypeError(f"{port} is not between 0 and 65535")
    return port


def _fail(text: str, status: int = 1) -> int:
    print(f"avala mock: {text}", file=sys.stderr)
    return status


if __name__ == "__main__":
    raise SystemExit(main())
