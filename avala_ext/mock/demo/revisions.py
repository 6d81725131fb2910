"""A dataset whose revisions can be resolved, with objects that can be fetched."""

from __future__ import annotations

import hashlib

import orjson

from ..messages import Row
from .builder import Builder, cycle

EPISODES = 120


def build(builder: Builder) -> None:
    """Add a published and a withdrawn revision of `acme-ai/training-v2`."""
    dataset = builder.get("acme-ai/training-v2")
    _revision(builder, dataset, "main", withdrawn=False)
    _revision(builder, dataset, "", withdrawn=True)


def _revision(builder: Builder, dataset: Row, alias: str, *, withdrawn: bool) -> None:
    objects = [_object(builder, dataset, number) for number in range(EPISODES)]
    objects += [_object(builder, dataset, number, video=True) for number in range(10)]
    objects = [] if withdrawn else sorted(objects, key=_place)
    manifest = _digest([one["sha256"] for one in objects])
    digest = _digest([manifest, alias, withdrawn])
    base = f"/resolve/uid/{dataset['uid']}/{digest}/objects/"
    row = builder.store.insert(
        "_Revision",
        {
            "uid": builder.store.new_uid(),
            "owner": dataset["owner_name"],
            "slug": dataset["slug"],
            "dataset_uid": dataset["uid"],
            "revision_sha256": digest,
            "canonical_reference": f"avala://datasets/{dataset['uid']}@{digest}",
            "aliases": [alias] if alias else [],
            "withdrawn": withdrawn,
            "document": {},
        },
    )
    document = _document(row, dataset, objects, manifest, base)
    builder.store.update("_Revision", row, document=document)
    for one in objects:
        shown = {**one, "access_path": f"{base}{one['object_uid']}/access/"}
        stored = {"uid": one["object_uid"], "revision": row["_key"], "document": shown}
        builder.store.insert("_Object", stored)


def _place(one: Row) -> tuple[str, int, str]:
    return one["role"], one["ordinal"], one["logical_path"]


def _object(builder: Builder, dataset: Row, number: int, *, video: bool = False) -> Row:
    uid = builder.store.new_uid()
    content = f"{dataset['slug']} {'video' if video else 'episode'} {number}\n".encode() * 16
    builder.store.put_file(f"objects/{uid}", content)
    folder, suffix = ("videos", "mp4") if video else ("episodes", "mcap")
    return {
        "object_uid": uid,
        "logical_path": f"{folder}/{folder[:-1]}-{number:06d}.{suffix}",
        "role": "video" if video else "episode",
        "ordinal": number,
        "episode_ordinal": number if video else None,
        "content_type": "video/mp4" if video else "application/octet-stream",
        "origin": cycle(("lerobot", "rosbag"), number),
        "size_bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def _digest(value: object) -> str:
    return hashlib.sha256(orjson.dumps(value)).hexdigest()


def _document(row: Row, dataset: Row, objects: list[Row], manifest: str, base: str) -> Row:
    origins = [
        {
            "name": name,
            "kind": "huggingface",
            "canonical_ref": f"{dataset['owner_name']}/{name}",
            "external_revision": _digest(name)[:8],
        }
        for name in ("lerobot", "rosbag")
    ]
    return {
        "schema_version": 1,
        "requested_reference": row["canonical_reference"],
        "display_reference": f"{dataset['owner_name']}/{dataset['slug']}@main",
        "canonical_reference": row["canonical_reference"],
        "dataset_uid": dataset["uid"],
        "revision_uid": row["uid"],
        "revision_sha256": row["revision_sha256"],
        "state": "published",
        "manifest": {
            "schema_version": 1,
            "sha256": manifest,
            "object_count": len(objects),
            "total_size_bytes": sum(one["size_bytes"] for one in objects),
            "origins": origins,
            "objects_path": base,
        },
        "rights": {
            "status": "declared",
            "access": "open_download",
            "name": "CC BY 4.0",
            "url": "https://creativecommons.org/licenses/by/4.0/",
            "document_sha256": _digest("CC BY 4.0"),
            "attestation_sha256": _digest("attested"),
        },
    }
