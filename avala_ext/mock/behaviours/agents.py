"""Agents: secrets shown once, execution counts, and trial calls that really go out."""

from __future__ import annotations

from ..context import Context, Steps
from ..events import failure, reply_of, run_agent
from ..hooks import hooks
from ..messages import Answer, Event, Row


@hooks.fills("Agent")
def keep_secret(context: Context, row: Row) -> Row:
    """Keep the signing secret, made if not given, and show it in this answer only."""
    secret = row.pop("secret", None) or made_secret(context)
    context.once["secret"] = secret
    row.pop("execution_stats", None)
    return {**row, "_secret": secret}


@hooks.amends("Agent")
def change_secret(context: Context, old: Row, new: Row) -> Row:
    """Take a new signing secret; an empty one makes the server choose."""
    if "secret" in new:
        secret = new.pop("secret") or made_secret(context)
        context.once["secret"] = secret
        new["_secret"] = secret
    if context.operation.method == "PUT":
        context.once["secret"] = new.get("_secret")
    return new


def made_secret(context: Context) -> str:
    """Return a new secret, made from the counter like everything else."""
    return f"whsec_{context.store.new_uid().replace('-', '')}"


@hooks.reads("Agent")
def count_executions(context: Context, row: Row) -> Row:
    """Add how many executions an agent has had and how many of them failed."""
    runs = [one for one in context.store.rows("AgentExecution") if one["_agent"] == row["_key"]]
    failed = sum(1 for one in runs if one["status"] == "failed")
    return {**row, "execution_stats": {"total": len(runs), "failed": failed}}


@hooks.answers("agents_test")
def trial(context: Context) -> Steps:
    """Call the agent's URL with a trial event and answer what came back."""
    agent = context.row()
    name = (agent.get("events") or ["task.completed"])[0]
    event = Event(name, {"test": True, "agent": agent["uid"]}, project=agent.get("project"))
    result = yield from run_agent(context.store, agent, event, retry=False)
    if result is None:
        text = "The agent has no callback URL."
        return Answer(200, _outcome(success=False, response=None, message=text))
    reply = reply_of(result)
    return Answer(200, _outcome(success=result.ok, response=reply or None, message=failure(result)))


def _outcome(*, success: bool, response: Row | None, message: str | None) -> Row:
    return {
        "status": "success" if success else "failed",
        "response": response,
        "success": success,
        "message": message,
    }
