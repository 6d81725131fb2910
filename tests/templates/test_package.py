"""The generated package as a whole: laziness, stability, checkers, refusals."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import jinja2
import pytest
import yaml
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from tools.generate import (
    CONFIG,
    ROOT,
    TEMPLATES,
    GenerationError,
    differences,
    garbage,
    generate,
    missing_methods,
)

from .conftest import HERE


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a Python program and return what it printed."""
    command = [sys.executable, *map(str, arguments)]
    return subprocess.run(
        command, capture_output=True, text=True, check=False, env={**os.environ, **environment}
    )


def test_importing_the_package_loads_almost_nothing(folder: Path) -> None:
    """Names are imported when they are first used, and one model brings no other."""
    program = """
import sys
before = set(sys.modules)
import sample
loaded = set(sys.modules) - before - {"__future__"}
assert loaded == {"sample", "avala_ext", "avala_ext.lazy"}, loaded
from sample import models
models.Node
assert not {"sample.client", "sample.models.thing", "httpx"} & set(sys.modules)
assert sample.NotFoundError is sample.errors.NotFoundError
assert sorted(sample.__all__) == sample.__all__
assert all(hasattr(sample, name) for name in sample.__all__)
assert all(hasattr(models, name) for name in models.__all__)
assert sample.Client is sample.Avala and sample.AsyncClient is sample.AsyncAvala
assert set(sample.__all__) <= set(dir(sample))
"""
    done = run("-c", program, PYTHONPATH=str(folder))
    assert done.returncode == 0, done.stderr


def test_an_unknown_name_is_an_attribute_error(sample: ModuleType) -> None:
    """A misspelt name says which package does not have it."""
    with pytest.raises(AttributeError, match="'sample' has no attribute 'Avalla'"):
        _ = sample.Avalla


def test_generation_is_stable(folder: Path, tmp_path: Path) -> None:
    """Another hash seed gives the same bytes."""
    program = (
        "from pathlib import Path; from tools.generate import generate;"
        f"generate(Path({str(folder / 'sample.yaml')!r}), Path({str(tmp_path)!r}),"
        f" Path({str(folder / 'templates')!r}))"
    )
    done = run("-c", program, PYTHONHASHSEED="12345", PYTHONPATH=str(ROOT))
    assert done.returncode == 0, done.stderr
    fresh, first = tmp_path / "avala", folder / "sample"
    names = {path.relative_to(fresh) for path in fresh.rglob("*.py")}
    assert names == {path.relative_to(first) for path in first.rglob("*.py")}
    assert all((fresh / name).read_bytes() == (first / name).read_bytes() for name in names)


def test_every_file_has_a_header_and_no_suppression(folder: Path) -> None:
    """The first two lines say where the file comes from; nothing is silenced."""
    for path in (folder / "sample").rglob("*.py"):
        text = path.read_text("utf-8")
        assert text.startswith("# Generated from sample.yaml by `make generate`. Do not edit:\n")
        assert "noqa" not in text
        assert "type: ignore" not in text
        assert not any(isinstance(node, ast.Raise) for node in ast.walk(ast.parse(text))) or (
            path.name == "__init__.py"
        )


def test_lines_are_short(folder: Path) -> None:
    """Everything that can be folded is folded."""
    for path in (folder / "sample").rglob("*.py"):
        for line in path.read_text("utf-8").splitlines():
            assert len(line) <= 100 or "raise SystemExit" in line, f"{path}: {line}"


MISUSE = """
from sample import Avala, models

client = Avala("key")
client.things.delete("o", "u", "v")
client.things.update("o", "u", "v", note=None, status="any other status")
client.things.update("o", "u", "v", name=None)  # wrong: not nullable
client.things.lists()  # wrong: no such method
client.things.list(limits=1)  # wrong: no such argument
client.things.create(name="n")  # wrong: shade is missing
client.things.get("o", "u")  # wrong: version is missing
models.Thingy  # wrong: no such model
models.Thing(uid="t", parent=None).nope  # wrong: no such field
from sample import Avalla  # wrong: no such name
"""


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checkers_accept_it_and_find_misuse(folder: Path, checker: str) -> None:
    """mypy and pyright, both strict, complain about no edge case and about every wrong use."""
    (folder / "misuse.py").write_text(MISUSE)
    if checker == "mypy":
        targets = (folder / "sample", folder / "misuse.py")
        done = run("-m", "mypy", "--strict", "--no-incremental", "--no-pretty", *targets)
    else:
        settings = {"typeCheckingMode": "strict", "include": ["sample", "misuse.py"]}
        (folder / "pyrightconfig.json").write_text(json.dumps(settings))
        done = run("-m", "pyright", "-p", folder, "--pythonpath", sys.executable)
    lines = [line for line in done.stdout.splitlines() if " error: " in line]
    found = {int(line.partition("misuse.py:")[2].partition(":")[0] or 0) for line in lines}
    wrong = {number for number, line in enumerate(MISUSE.splitlines(), 1) if "# wrong" in line}
    assert found == wrong, done.stdout


def load_sample() -> dict[str, Any]:
    """Return the sample document, to be broken."""
    content: dict[str, Any] = yaml.safe_load((HERE / "sample.yaml").read_text("utf-8"))
    return content


def render(content: dict[str, Any], folder: Path) -> None:
    """Run the templates alone: no formatter, no checks of ours."""
    (folder / "broken.yaml").write_text(yaml.safe_dump(content), "utf-8")
    config = Config.from_sources(
        ConfigFile(package_name_override="avala", literal_enums=True, post_hooks=[]),
        MetaType.NONE,
        document_source=folder / "broken.yaml",
        file_encoding="utf-8",
        overwrite=True,
        output_path=folder / "avala",
    )
    openapi = GeneratorData.from_dict(content, config=config)
    assert isinstance(openapi, GeneratorData)
    Project(openapi=openapi, config=config, custom_template_path=TEMPLATES).build()


def rename_operation(content: dict[str, Any]) -> None:
    content["paths"]["/things/"]["get"]["operationId"] = "list_things"


def add_header(content: dict[str, Any]) -> None:
    header = {"name": "X-A", "in": "header", "schema": {"type": "string"}}
    content["paths"]["/things/"]["get"]["parameters"].append(header)


def send_a_form(content: dict[str, Any]) -> None:
    body = content["paths"]["/things/"]["post"]["requestBody"]["content"]
    body["multipart/form-data"] = body.pop("application/json")


def take_max_items(content: dict[str, Any]) -> None:
    query = {"name": "x", "in": "query", "schema": {"type": "string", "x-python-name": "max_items"}}
    content["paths"]["/things/"]["get"]["parameters"].append(query)


def give_twice(content: dict[str, Any]) -> None:
    query = {"name": "text", "in": "query", "schema": {"type": "string"}}
    content["paths"]["/things/search/"]["post"]["parameters"].append(query)


def one_name_for_two(content: dict[str, Any]) -> None:
    content["components"]["schemas"]["Node"]["properties"] |= {
        "from": {"type": "string"},
        "from_": {"type": "string"},
    }


def dangling_reference(content: dict[str, Any]) -> None:
    answer = content["paths"]["/things/"]["post"]["responses"]["201"]
    answer["content"]["application/json"]["schema"]["$ref"] = "#/components/schemas/Missing"


def group_and_resource(content: dict[str, Any]) -> None:
    content["paths"]["/jobs/{uid}/"]["get"] |= {"tags": ["fleet"], "operationId": "fleet_get"}


def call_a_component_model(content: dict[str, Any]) -> None:
    content["components"]["schemas"]["Model"] = {"type": "object", "properties": {"a": {}}}


def answer_with_text(content: dict[str, Any]) -> None:
    answer = content["paths"]["/things/"]["post"]["responses"]["201"]
    answer["content"] = {"text/plain": {"schema": {"type": "string"}}}


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (rename_operation, "operationId list_things does not begin with its tag things"),
        (add_header, "header and cookie parameters"),
        (send_a_form, "only JSON bodies have a template"),
        (take_max_items, "cannot be an argument: max_items"),
        (give_twice, "argument text of things_search is given twice"),
        (one_name_for_two, "(?s)the parser complains: .*have the same python_name"),
        (dangling_reference, "the parser complains: .*Missing"),
        (group_and_resource, "tag fleet is a resource and a group"),
        (call_a_component_model, "a component must not be called Model"),
        (answer_with_text, "only JSON answers have a template"),
    ],
)
def test_what_has_no_template_ends_the_generation(fault: Any, reason: str, tmp_path: Path) -> None:
    """The reason is said; no half-right client comes out."""
    content = load_sample()
    fault(content)
    with pytest.raises(jinja2.UndefinedError, match=reason):
        render(content, tmp_path)


def test_checks_of_the_output(tmp_path: Path) -> None:
    """Garbage from a template and an operation without a method are found."""
    package = tmp_path / "avala"
    resource = package / "api" / "jobs"
    resource.mkdir(parents=True)
    (resource / "resource.py").write_text("class Jobs:\n    def get(self): ...\n")
    (resource / "jobs_get.py").write_text('"""<PythonCode object at 0x7f00>"""\n')
    assert list(garbage(package)) == ["api/jobs/jobs_get.py: holds 'object at 0x'"]
    content = {"paths": {"/": {"get": {"operationId": "jobs_get", "tags": ["jobs"]}}}}
    assert list(missing_methods(content, package)) == ["jobs_get: no method in async_resource.py"]


def test_only_generated_files_are_compared(tmp_path: Path) -> None:
    """A file beside the package is not ours; one inside it that nobody generated is drift."""
    for name in ("fresh/avala/a.py", "output/avala/a.py", "output/avala/old.py", "output/mine.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("")
    (tmp_path / "fresh/PROVENANCE").write_text("")
    found = list(differences(tmp_path / "fresh", tmp_path / "output"))
    assert found == [Path("PROVENANCE"), Path("avala/old.py")]


def test_a_failure_of_the_generator_is_told(tmp_path: Path) -> None:
    """A reference that leads nowhere must not become an operation that reads nothing."""
    content = load_sample()
    dangling_reference(content)
    (tmp_path / "broken.yaml").write_text(yaml.safe_dump(content))
    with pytest.raises(GenerationError, match="the parser complains"):
        generate(tmp_path / "broken.yaml", tmp_path / "out")


def test_the_configuration_is_the_one_tested() -> None:
    """The options used by `render` are those of the configuration file."""
    options = yaml.safe_load(CONFIG.read_text())
    assert (options["package_name_override"], options["literal_enums"]) == ("avala", True)
