"""Storage configurations and inference providers: trial runs and what belongs to whom."""

from __future__ import annotations

from ..context import Context
from ..hooks import hooks
from ..messages import Answer, Json, Row


@hooks.fills("StorageConfig")
def begin_storage(context: Context, row: Row) -> Row:
    """Place a new configuration in the organization asked for, or the caller's first one."""
    wanted = context.query.get("organization") or row.get("_organization")
    organization = context.store.find("Organization", slug=wanted) if wanted else None
    organization = organization or next(context.store.rows("Organization"), None)
    return {
        **row,
        "s3_is_accelerated": bool(row.get("s3_is_accelerated")),
        "is_verified": True,
        "last_verified_at": row.get("created_at"),
        "_organization": organization["slug"] if organization else None,
    }


@hooks.narrows("storage_configs_list", "organization")
def of_organization(context: Context, row: Row, wanted: Json) -> bool:
    """Keep the configurations of one organization, by its slug."""
    return bool(row.get("_organization") == wanted)


@hooks.answers("storage_configs_test")
def test_storage(context: Context) -> Answer:
    """Find a bucket in order when the fields of its provider are given."""
    config = context.row()
    errors: dict[str, list[str]] = {}
    wanted = "s3_bucket_name" if config.get("provider") == "aws_s3" else "gc_storage_bucket_name"
    if not config.get(wanted):
        errors[wanted] = ["This field is required."]
    now = context.store.tick()
    context.store.update("StorageConfig", config, is_verified=not errors, last_verified_at=now)
    return Answer(context.status, {"verified": not errors, "errors": errors or None})


@hooks.answers("storage_configs_setup_info")
def setup_info(context: Context) -> Answer:
    """Answer what an IAM trust policy needs, different for each organization."""
    organization = context.query.get("organization") or "acme-ai"
    info = {"avala_aws_account_id": "123456789012", "external_id": f"avala-{organization}"}
    return Answer(200, info)


@hooks.fills("InferenceProvider")
def begin_provider(context: Context, row: Row) -> Row:
    """A new provider was never tried."""
    return {**row, "last_test_at": None, "last_test_success": None}


@hooks.answers("inference_providers_test")
def test_provider(context: Context) -> Answer:
    """Find a provider in order when its configuration names an endpoint; nothing is called."""
    provider = context.row()
    config: Row = provider.get("config") or {}
    success = bool(config.get("endpoint_url") or config.get("endpoint_name"))
    text = "The endpoint answered." if success else "The configuration names no endpoint."
    now = context.store.tick()
    changes = {"last_test_at": now, "last_test_success": success}
    context.store.update("InferenceProvider", provider, **changes)
    return Answer(context.status, {"success": success, "message": text, "tested_at": now})
