"""Commands and options of the published command line work under their old names as well."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from avala_ext.cli.app import PROGRAM
from avala_ext.cli.groups import Level
from tests.cli.conftest import Avala
from tests.conftest import MockAddress

PUBLISHED = """
agents create --name --events --callback-url --description --project --task-types
agents delete --yes
agents executions --limit
agents get
agents list --limit
agents test
annotations bulk-edit --owner --slug --input
auto-label cancel --yes
auto-label create --project --model-type --confidence-threshold --labels --dry-run
auto-label get
auto-label list --project --limit
configure
consensus compute --project
consensus config --project --iou-threshold --min-agreement-ratio --min-annotations
consensus scores --project --limit
consensus summary --project
datasets create --name --slug --data-type --visibility --create-metadata --no-create-metadata
  --provider-config --owner --organization-uid
datasets get
datasets get-sequence
datasets health
datasets list --data-type --name --status --visibility --limit
datasets transfer --organization-uid --owner-username
datasets wait --status --timeout --interval --quiet
exports create --dataset --project
exports get
exports list --limit
exports wait --interval --timeout
fleet alerts acknowledge
fleet alerts get
fleet alerts list --status --severity --limit
fleet alerts resolve --note
fleet devices delete --yes
fleet devices get
fleet devices list --status --type --limit
fleet devices register --name --type --tags --firmware-version
fleet devices update --status --name --tags
fleet events create --recording --device --type --label --timestamp --severity
fleet events get
fleet events list --device --recording --type --limit
fleet recordings get
fleet recordings list --device --status --limit
fleet rules create --name --condition-file --enabled --disabled
fleet rules delete --yes
fleet rules get
fleet rules list --limit
fleet rules update --name --enabled --disabled
inference-providers create --name --provider-type --config --description --project
inference-providers delete --yes
inference-providers get
inference-providers list --limit
inference-providers test
projects get
projects list --limit
quality-targets create --project --name --metric --threshold --operator --severity
quality-targets delete --project --yes
quality-targets evaluate --project
quality-targets get --project
quality-targets list --project --limit
shell-completion
status --org
storage-configs create --name --provider --s3-bucket-name --s3-bucket-region --s3-bucket-prefix
  --s3-auth-method --s3-role-arn --organization --s3-access-key-id --s3-secret-access-key
  --gc-bucket-name --gc-prefix --gc-auth-json
storage-configs delete --yes
storage-configs get
storage-configs list
storage-configs test
tasks get
tasks list --limit
webhooks create --target-url --events --secret
webhooks delete --yes
webhooks deliveries --limit
webhooks get
webhooks list --limit
webhooks test
"""
LINES = PUBLISHED.replace("\n  ", " ").strip().splitlines()


@pytest.mark.parametrize("line", LINES)
def test_is_there_with_all_its_options(line: str) -> None:
    """The command exists, and so does every option of it."""
    command: click.Command | None = PROGRAM
    words = line.split()
    for word in (word for word in words if not word.startswith("--")):
        assert isinstance(command, Level)
        command = command.find(word)
        assert command is not None, word
    assert command is not None
    params = command.get_params(click.Context(command))
    spellings = {s for param in params for s in (*param.opts, *param.secondary_opts)}

    assert {word for word in words if word.startswith("--")} <= spellings


def test_one_command_reads_and_changes(avala: Avala, mock: MockAddress) -> None:
    """`consensus config` shows the configuration, and changes it when it is given a value."""
    before = avala("consensus", "config", "--project", "proj-uuid-001")
    after = avala("consensus", "config", "--project", "proj-uuid-001", "--min-annotations", "4")

    assert before.json["min_annotations"] != 4
    assert after.json["min_annotations"] == 4
    assert avala("consensus", "get-config", "proj-uuid-001").json["min_annotations"] == 4


def test_parts_of_the_path_as_options(avala: Avala, mock: MockAddress) -> None:
    """`--project P UID` and `P UID` name the same target."""
    uid = avala("quality-targets", "list", "--project", "proj-uuid-001", "-q").out.split()[0]
    by_option = avala("quality-targets", "get", "--project", "proj-uuid-001", uid)
    by_place = avala("quality-targets", "get", "proj-uuid-001", uid)

    assert by_option.json == by_place.json


@pytest.mark.parametrize("whole", [True, False])
def test_an_argument_from_a_file(
    avala: Avala, mock: MockAddress, whole: bool, tmp_path: Path
) -> None:
    """`--condition-file` holds the condition, or an object with it and other arguments."""
    condition = '{"type": "threshold", "topic": "/battery"}'
    text = f'{{"condition": {condition}, "actions": [], "description": "Low"}}'
    path = tmp_path / "rule.json"
    path.write_text(text if whole else condition, "utf-8")
    more = [] if whole else ["--actions", "[]"]
    made = avala("fleet", "rules", "create", "--name", "R", "--condition-file", str(path), *more)

    assert made.json["condition"] == {"type": "threshold", "topic": "/battery"}
    assert made.json["description"] == ("Low" if whole else None)


def test_a_short_name_of_a_filter(avala: Avala, mock: MockAddress) -> None:
    """`--device` is `--device-id`."""
    uid = avala("fleet", "devices", "list", "-q").out.split()[0]
    found = avala("fleet", "recordings", "list", "--device", uid)

    assert {recording["device"] for recording in found.json} <= {uid}
    assert found.json == avala("fleet", "recordings", "list", "--device-id", uid).json


def test_the_opposite_of_a_flag(avala: Avala, mock: MockAddress) -> None:
    """`--disabled` is `--no-enabled`."""
    uid = avala("fleet", "rules", "list", "-q").out.split()[0]

    assert avala("fleet", "rules", "update", uid, "--disabled").json["enabled"] is False
    assert avala("fleet", "rules", "update", uid, "--enabled").json["enabled"] is True
