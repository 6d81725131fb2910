"""Write ``docs/reference/<tag>.md`` from the generated client, one page for each resource.

    python -m tools.reference            write the pages
    python -m tools.reference --check    fail when they differ from what would be written

Signatures and docstrings are read from the source, so the pages say what an editor shows.
Blocks marked ``py`` are signatures; those marked ``python`` are examples, which a test runs.
"""

from __future__ import annotations

import argparse
import ast
import re
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

from tools import calls

ROOT = Path(__file__).resolve().parent.parent
SECTION = re.compile(r"^(Args|Returns|Raises|Source):", re.MULTILINE)
MODEL = re.compile(r"models\.([A-Za-z]\w*)")
ENTRY = re.compile(r"^([A-Za-z_][\w.]*): ", re.MULTILINE)


def main(arguments: list[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    parser = argparse.ArgumentParser(description="Write the reference of all resources.")
    parser.add_argument("--package", type=Path, default=ROOT / "generated" / "avala")
    parser.add_argument("--output", type=Path, default=ROOT / "docs" / "reference")
    parser.add_argument("--check", action="store_true", help="compare instead of write")
    options = parser.parse_args(arguments)
    pages = dict(reference(options.package))
    stale = [*changed(pages, options.output), *superfluous(pages, options.output)]
    if options.check:
        for name in stale:
            print(f"docs/reference/{name} is out of date: run `make generate`")
        return 1 if stale else 0
    options.output.mkdir(parents=True, exist_ok=True)
    for name in superfluous(pages, options.output):
        (options.output / name).unlink()
    for name, text in pages.items():
        (options.output / name).write_text(text, "utf-8")
    print(f"reference: {len(pages)} pages, {len(stale)} changed")
    return 0


def changed(pages: dict[str, str], output: Path) -> list[str]:
    """Name the pages whose text differs from the file."""
    return [
        name
        for name, text in pages.items()
        if not (output / name).is_file() or (output / name).read_text("utf-8") != text
    ]


def superfluous(pages: dict[str, str], output: Path) -> list[str]:
    """Name the files that belong to no page any more."""
    return [path.name for path in sorted(output.glob("*.md")) if path.name not in pages]


def reference(package: Path) -> Iterator[tuple[str, str]]:
    """Yield file name and text of each page, the index first."""
    resources = dict(find_resources(package / "client.py"))
    yield "index.md", index(package, resources)
    yield "operations.md", operations(resources)
    for module, attribute in resources.items():
        yield f"{module}.md", page(package / "api" / module / "resource.py", attribute)


def find_resources(client: Path) -> Iterator[tuple[str, str]]:
    """Yield module and attribute path (``fleet_devices``, ``fleet.devices``) of each resource."""
    classes = {
        node.name: node
        for node in ast.parse(client.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
    }
    for name, target in properties(classes["Avala"]):
        if name.startswith("async_"):
            continue
        if target in classes:
            yield from (
                (f"{name}_{part}", f"{name}.{part}") for part, _ in properties(classes[target])
            )
        else:
            yield name, name


def properties(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    """Yield name and annotated class of each cached property."""
    for item in node.body:
        if isinstance(item, ast.FunctionDef) and any(
            ast.unparse(decorator) == "cached_property" for decorator in item.decorator_list
        ):
            yield item.name, ast.unparse(item.returns) if item.returns else ""


def index(package: Path, resources: dict[str, str]) -> str:
    """Write the page that lists all resources with their methods."""
    lines = ["# Reference", "", "Every resource of the client and what it can do.", ""]
    lines += ["[Operations](operations.md) leads from requests to methods and commands.", ""]
    lines += ["| resource | methods |", "|---|---|"]
    for module, attribute in resources.items():
        node = sync_class(package / "api" / module / "resource.py")
        names = ", ".join(f"`{method.name}`" for method in methods(node))
        lines.append(f"| [`client.{attribute}`]({module}.md) | {names} |")
    return "\n".join([*lines, ""])


def operations(resources: dict[str, str]) -> str:
    """Write the page that leads from each request to its method and its command."""
    lines = ["# Operations", "", "Every request of the API, with its method and its command."]
    by_module: dict[str, list[str]] = {module: [] for module in resources}
    for name, node in calls.operations().items():
        tag = node["tags"][0]
        module = tag.replace(".", "_")
        method = name.removeprefix(f"{module}_")
        words = " ".join([*tag.split("."), method]).replace("_", "-")
        by_module[module].append(
            f"| [`{method}`]({module}.md#{method}) | `{node['method']} {node['path']}` "
            f"| `avala {words}` |"
        )
    for module, attribute in resources.items():
        lines += ["", f"## client.{attribute}", "", "| method | request | command |"]
        lines += ["|---|---|---|", *by_module[module]]
    return "\n".join([*lines, ""])


def page(path: Path, attribute: str) -> str:
    """Write the page of one resource: its methods, then the models that these return."""
    node = sync_class(path)
    found = [*methods(node), *inherited_methods(path, node)]
    parts = [
        f"# client.{attribute}",
        unwrap(ast.get_docstring(node) or ""),
        "With `AsyncAvala` the same methods are awaited, and `iter` methods are used with "
        f"`async for`. A sync client has the async resource as `client.async_{attribute}`.",
    ]
    parts += [describe(method, attribute) for method in found]
    models = {name for method in found for name in MODEL.findall(ast.unparse(method))}
    parts += list(describe_models(path.parents[2] / "models", models))
    return "\n\n".join(parts) + "\n"


def sync_class(path: Path) -> ast.ClassDef:
    """Return the resource class of the blocking flavour, with the generated methods in it.

    Where helpers are mixed in, these stand in a base of the same name with an underscore.
    """
    tree = ast.parse(path.read_text("utf-8"))
    classes = {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}
    name = next(name for name in classes if not name.startswith(("_", "Async")))
    node = classes[name]
    generated = classes.get(f"_{name}")
    if generated is not None:
        node.body += [item for item in generated.body if isinstance(item, ast.FunctionDef)]
    return node


def methods(node: ast.ClassDef) -> list[ast.FunctionDef]:
    """Return the public methods in their order."""
    return [
        item
        for item in node.body
        if isinstance(item, ast.FunctionDef) and not item.name.startswith("_")
    ]


def inherited_methods(path: Path, node: ast.ClassDef) -> Iterator[ast.FunctionDef]:
    """Yield the methods that a resource has from a handwritten helper class."""
    sources = {
        alias.name: item.module
        for item in ast.parse(path.read_text("utf-8")).body
        if isinstance(item, ast.ImportFrom) and item.module
        for alias in item.names
    }
    for base in node.bases:
        name = ast.unparse(base).partition("[")[0]
        helper = ROOT / f"{sources.get(name, '').replace('.', '/')}.py"
        if helper.is_file():
            tree = ast.parse(helper.read_text("utf-8"))
            found = [item for item in tree.body if isinstance(item, ast.ClassDef)]
            yield from (m for item in found if item.name == name for m in methods(item))


def describe(method: ast.FunctionDef, attribute: str) -> str:
    """Write one method: signature, docstring, arguments as a table."""
    head, *rest = SECTION.split(ast.get_docstring(method) or "")
    sections = dict(zip(rest[::2], rest[1::2], strict=True))
    parts = [f"## {method.name}", f"```py\n{signature(method, attribute)}\n```"]
    if method.name.partition("_")[0] == "iter":
        twin = "list" + method.name.removeprefix("iter")
        parts.append(
            f"Walks all pages of [`{twin}`](#{twin}), with the same arguments. "
            "`max_items` stops after that many items."
        )
        sections.pop("Args", None)
        sections.pop("Raises", None)
    else:
        parts.append(unwrap(head))
    parts.append(f"```python\n{calls.example(method, attribute)}\n```")
    if "Args" in sections:
        rows = [f"| `{name}` | {what} |" for name, what in entries(sections["Args"])]
        parts.append("\n".join(["| argument | |", "|---|---|", *rows]))
    if "Returns" in sections:
        parts.append(f"**Returns** {unwrap(sections['Returns'])}")
    if "Raises" in sections:
        rows = [f"- `{name}`: {what}" for name, what in entries(sections["Raises"])]
        parts.append("\n".join(["**Raises**", "", *rows]))
    if "Source" in sections:
        parts.append(f"*Source: {unwrap(sections['Source'])}*")
    return "\n\n".join(part for part in parts if part)


def signature(method: ast.FunctionDef, attribute: str) -> str:
    """Write the call as a user would see it, one argument a line where there are many."""
    pieces = list(arguments(method.args))
    returns = f" -> {ast.unparse(method.returns)}" if method.returns else ""
    line = f"client.{attribute}.{method.name}({', '.join(pieces)}){returns}"
    if len(line) <= 96:
        return line
    inside = ",\n".join(f"    {piece}" for piece in pieces)
    return f"client.{attribute}.{method.name}(\n{inside},\n){returns}"


def arguments(node: ast.arguments) -> Iterator[str]:
    """Yield each argument with its type and default, without ``self``."""
    plain = node.args[1:]
    defaults = [None] * (len(plain) - len(node.defaults)) + list(node.defaults)
    yield from (argument(arg, default) for arg, default in zip(plain, defaults, strict=True))
    if node.kwonlyargs:
        yield "*"
        pairs = zip(node.kwonlyargs, node.kw_defaults, strict=True)
        yield from (argument(arg, default) for arg, default in pairs)


def argument(node: ast.arg, default: ast.expr | None) -> str:
    """Write one argument."""
    kind = f": {ast.unparse(node.annotation)}" if node.annotation else ""
    return f"{node.arg}{kind}" + ("" if default is None else f" = {ast.unparse(default)}")


def describe_models(package: Path, names: set[str]) -> Iterator[str]:
    """Write the models of these names and those inside them, as tables of their fields."""
    classes = model_classes(package)
    pending, seen = sorted(names & classes.keys()), set[str]()
    if pending:
        yield "## Models"
    while pending:
        name = pending.pop(0)
        seen.add(name)
        rows = list(fields(classes[name]))
        yield f"### {name}\n\n{unwrap(ast.get_docstring(classes[name]) or '')}"
        yield "\n".join(["| field | type | |", "|---|---|---|", *rows])
        inside = set(MODEL.findall(ast.unparse(classes[name]))) & classes.keys()
        pending += sorted(inside - seen - set(pending))


def model_classes(package: Path) -> dict[str, ast.ClassDef]:
    """Return the class of each generated model by name."""
    trees = (ast.parse(path.read_text("utf-8")) for path in sorted(package.glob("*.py")))
    return {
        node.name: node for tree in trees for node in tree.body if isinstance(node, ast.ClassDef)
    }


def fields(node: ast.ClassDef) -> Iterator[str]:
    """Yield a table row for each field of a model."""
    for field, text in zip(node.body, node.body[1:], strict=False):
        if not isinstance(field, ast.AnnAssign) or "ClassVar" in ast.unparse(field.annotation):
            continue
        words = ""
        if isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
            words = unwrap(str(text.value.value))
        kind = ast.unparse(field.annotation).replace("|", "\\|")
        yield f"| `{ast.unparse(field.target)}` | `{kind}` | {cell(words)} |"


def cell(text: str) -> str:
    """Make a text fit into one cell of a table."""
    return text.replace("|", "\\|").replace("\n\n", "<br>")


def entries(section: str) -> Iterator[tuple[str, str]]:
    """Yield name and text of each entry of a docstring section."""
    _, *found = ENTRY.split(textwrap.dedent(section.strip("\n")))
    for name, what in zip(found[::2], found[1::2], strict=True):
        yield name, cell(unwrap(what))


def unwrap(text: str) -> str:
    """Join the lines of each paragraph."""
    paragraphs = textwrap.dedent(text).strip().split("\n\n")
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in paragraphs)


if __name__ == "__main__":
    sys.exit(main())
