"""Arguments with which each operation succeeds on the mock's demo data.

Bodies are the document's own examples. What a path or a body names is looked up with the client
itself, as a user would: by the name of the argument where it means the same everywhere, else by
the functions of the resource concerned.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

import httpx

from avala import Avala
from avala.errors import NotFoundError
from tests.operations import Operation, operations

Given: TypeAlias = dict[str, Any]

KNOWN: Final[Given] = {
    "project_uid": "proj-uuid-001",
    "project": "proj-uuid-001",
    "projects": ["proj-uuid-001"],
    "owner": "acme-ai",
    "slug": "training-v2",
    "dataset_slug": "training-v2",
    "team_slug": "night-shift",
}
"""What arguments of these names may always be, unless a resource says otherwise."""


def arguments_for(client: Avala, operation: Operation) -> Given:
    """Return keyword arguments for one successful call."""
    given = operation.arguments
    given |= {name: KNOWN[name] for name in given.keys() & KNOWN.keys()}
    names = {entry["name"] for entry in operation.parameters if entry["in"] == "path"}
    if "uid" in names:
        given["uid"] = first_uid(client, operation)
    for prefix, adjust in ADJUSTED.items():
        if operation.id.startswith(prefix):
            given |= adjust(client, operation)
    return given


def first_uid(client: Avala, operation: Operation) -> str:
    """Take the first object that the resource lists."""
    listing = next(op for op in operations() if op.tag == operation.tag and op.verb == "list")
    wanted = {entry["name"] for entry in listing.parameters if entry["in"] == "path"}
    page = listing.function(client)(**{name: KNOWN[name] for name in wanted})
    uid: str = page.items[0].uid
    return uid


def with_sequences(client: Avala, operation: Operation) -> Given:
    """Name a dataset that has sequences, and one of these."""
    for dataset in client.datasets.iter():
        page = client.datasets.list_sequences(dataset["owner"], dataset["slug"])
        if page.items:
            found = {"owner": dataset.owner, "slug": dataset.slug}
            if operation.verb == "get_sequence":
                found["sequence_uid"] = page.items[0].uid
            return found
    raise AssertionError("no dataset has sequences")


def with_item(client: Avala, operation: Operation) -> Given:
    """Name an item of the dataset."""
    page = client.datasets.list_items(KNOWN["owner"], KNOWN["slug"], limit=1)
    return {"item_uid": page.items[0].uid}


def new_upload(client: Avala, operation: Operation) -> Given:
    """Reserve an upload: of parts that can be signed, or of a small file that has arrived."""
    content = b"a small file"
    whole = operation.verb == "managed_upload_complete"
    target = client.datasets.create_manual_upload_url(
        dataset_name="Night shift",
        file_path_in_dataset="dock/night-0001.mcap",
        content_length=len(content) if whole else 200 * 2**20,
        dataset_upload_uid="0d1e2f3a-4b5c-4d6e-8f70-1a2b3c4d5e6f",
    )
    if whole:
        httpx.put(str(target.url), content=content, headers=target.headers).raise_for_status()
    return {"upload_uid": target.upload_uid}


def a_slice(client: Avala, operation: Operation) -> Given:
    """Name a slice, an item of it, or the dataset it draws on."""
    known = client.slices.list("acme-ai").items[0]
    names = {entry["name"] for entry in operation.parameters if entry["in"] == "path"}
    found = {"slug": known.slug, "dataset_uid": client.datasets.get_by_slug(*DATASET).uid}
    if "item_uid" in names:
        found["item_uid"] = client.slices.list_items("acme-ai", known["slug"]).items[0].uid
    return {name: found[name] for name in names & found.keys()}


def an_issue(client: Avala, operation: Operation) -> Given:
    """Name a sequence with an issue, and the issue where one is asked for."""
    for dataset in client.datasets.iter():
        for issue in client.annotation_issues.list_by_dataset(dataset["owner"], dataset["slug"]):
            if issue.sequence_uid:
                return _issue_arguments(client, operation, issue, dataset)
    raise AssertionError("no sequence has an issue")


def _issue_arguments(client: Avala, operation: Operation, issue: Any, dataset: Any) -> Given:
    found = {"sequence_uid": issue.sequence_uid, "issue_uid": issue.uid}
    found |= {"owner": dataset.owner, "dataset_slug": dataset.slug}
    if operation.verb == "create":
        tool = client.annotation_issues.list_tools(dataset_type=dataset.data_type).items[0]
        return {
            "sequence_uid": issue.sequence_uid,
            "tool_uid": tool.uid,
            "problem_uid": tool["problems"][0].uid,
        }
    names = {entry["name"] for entry in operation.parameters if entry["in"] == "path"}
    return {name: found[name] for name in names}


def in_organization(client: Avala, operation: Operation) -> Given:
    """Name the organization, and what else of it is asked for."""
    names = {entry["name"] for entry in operation.parameters if entry["in"] == "path"}
    found: Given = {"slug": "acme-ai"}
    team = client.organizations.list_teams("acme-ai").items[0]
    found["team_slug"] = team.slug
    if "invitation_uid" in names:
        invitations = client.organizations.iter_invitations("acme-ai")
        found["invitation_uid"] = next(one.uid for one in invitations if one.status == "pending")
    if "user_uid" in names:
        found["user_uid"] = _someone(client, team.slug if "team_slug" in names else None)
    return {name: found[name] for name in names & found.keys()}


def _someone(client: Avala, team_slug: str | None) -> str:
    """Return a plain member of the organization, or of one of its teams."""
    if team_slug is not None:
        in_team = client.organizations.list_team_members("acme-ai", team_slug)
        return str(in_team.items[0].user_uid)
    members = client.organizations.iter_members("acme-ai")
    return str(next(one.user_uid for one in members if one.role == "member"))


def another_organization(client: Avala, operation: Operation) -> Given:
    """Leave an organization that the caller does not own."""
    return {"slug": next(o.slug for o in client.organizations.iter() if o.role != "owner")}


def new_owner(client: Avala, operation: Operation) -> Given:
    """Hand the organization to another member."""
    return {"new_owner_uid": _someone(client, None)}


def someone_new_to_the_team(client: Avala, operation: Operation) -> Given:
    """Add a member of the organization who is not in the team yet."""
    team = in_organization(client, operation)["team_slug"]
    inside = {one.user_uid for one in client.organizations.iter_team_members("acme-ai", team)}
    members = client.organizations.iter_members("acme-ai")
    return {"user_uid": next(one.user_uid for one in members if one.user_uid not in inside)}


def new_place(client: Avala, operation: Operation) -> Given:
    """Hand the dataset to one person."""
    member = client.organizations.list_members("acme-ai", role="owner").items[0]
    return {"owner_username": member.username, "organization_uid": None}


def edit_of_an_item(client: Avala, operation: Operation) -> Given:
    """Edit an item that exists."""
    return {"body": operation.arguments["body"]} if "body" in operation.arguments else {}


def revision(client: Avala, operation: Operation) -> Given:
    """Name the published revision of the dataset, and an object of it."""
    known = client.resolver.resolve_alias("acme-ai", "training-v2", "main")
    found = {"dataset_uid": known.dataset_uid, "revision_sha256": known.revision_sha256}
    names = {entry["name"] for entry in operation.parameters if entry["in"] == "path"}
    if "object_uid" in names:
        page = client.resolver.get_objects(known.dataset_uid, known.revision_sha256)
        found["object_uid"] = page.results[0].object_uid
    return {name: found[name] for name in names & found.keys()}


def a_recording(client: Avala, operation: Operation) -> Given:
    """Name a recording, with the upload session that the operation needs."""
    uid = _untouched_recording(client)
    if operation.verb in ("init_upload", "managed_admit"):
        return {"recording_uid": uid}
    if operation.verb.startswith("managed_"):
        return _managed_session(client, operation, uid)
    files = [{"path": "diag.mcap", "size_bytes": 2048}]
    session = client.fleet.uploads.init_upload(uid, files=files)
    found: Given = {"recording_uid": uid, "session_uid": session.uid, "file_paths": ["diag.mcap"]}
    found["files"] = [{**files[0], "etag": _sent(client, found)}]
    if operation.verb == "finalize_upload":
        client.fleet.uploads.confirm_upload(uid, session_uid=session.uid, files=found["files"])
    names = {"recording_uid", *operation.arguments}
    return {name: found[name] for name in names & found.keys()}


def _sent(client: Avala, named: Given) -> str:
    """Send the bytes of the file to its signed URL, and return the ETag."""
    names = ("recording_uid", "session_uid", "file_paths")
    answer = client.fleet.uploads.get_upload_urls(**{name: named[name] for name in names})
    entry = (answer.urls or [])[0]
    sent = httpx.put(entry.put_url, content=bytes(2048), headers=entry.headers)
    return str(sent.raise_for_status().headers["etag"]).strip('"')


def _untouched_recording(client: Avala) -> str:
    for recording in client.fleet.recordings.iter():
        try:
            client.fleet.uploads.get_upload_status(recording.uid)
        except NotFoundError:
            return recording.uid
    raise AssertionError("every recording has an upload session")


def _managed_session(client: Avala, operation: Operation, uid: str) -> Given:
    """Admit a recording of one small file, and begin its transfer where that is needed."""
    protocol = "fleet-managed-mcap-v1"
    session = "3c0f235b-d807-4395-a94e-827324f5e6d7"
    uploads = client.fleet.uploads
    file = {"path": "run-1.mcap", "size_bytes": 4096, "content_sha256": "0" * 64}
    admitted = uploads.managed_admit(uid, protocol=protocol, session_uid=session, files=[file])
    found: Given = {"recording_uid": uid, "protocol": protocol, "session_uid": session}
    found["file_uid"] = admitted.files[0].file_uid
    if operation.verb not in ("managed_status", "managed_multipart_init"):
        begun = uploads.managed_multipart_init(**found)
        found |= {"generation_uid": begun.generation_uid, "after": 0, "numbers": [1]}
        found["files"] = [{name: found[name] for name in ("file_uid", "generation_uid")}]
    names = {entry["name"] for entry in operation.parameters} | operation.arguments.keys()
    return {name: found[name] for name in names & found.keys()}


DATASET: Final = ("acme-ai", "training-v2")

ADJUSTED: Final[dict[str, Callable[[Avala, Operation], Given]]] = {
    "datasets_get_item": with_item,
    "datasets_get_sequence": with_sequences,
    "datasets_list_sequences": with_sequences,
    "datasets_managed_upload": new_upload,
    "datasets_transfer": new_place,
    "slices_": a_slice,
    "annotation_issues_": an_issue,
    "annotations_bulk_edit": edit_of_an_item,
    "organizations_": in_organization,
    "organizations_leave": another_organization,
    "organizations_transfer_ownership": new_owner,
    "organizations_add_team_member": someone_new_to_the_team,
    "resolver_": revision,
    "fleet_uploads_": a_recording,
}
"""Operations by the beginning of their id, and what adjusts their arguments, in this order."""
