"""What must not stand in the repository, and what must stand at the head of each module."""

from __future__ import annotations

import ast
import json
import re

from project.checkout import ROOT, modules, named, tracked
from specloom.update.canonical import dump, strip

BANNER = "# Generated from "
# Written so that this file does not contain what it looks for.
MACHINE_PATHS = re.compile(r"(?<![\w.])/(?:[r]oot|[h]ome/[a-z]|[w]ork|[t]mp/[a-z])(?:/|\b)")
REGISTRIES = re.compile(r"[p]ypi\.org|[f]iles\.pythonhosted|[r]egistry\.npmjs|[a]rtifactory")
ORIGINS = re.compile(r"(?i)\b[A]I-generated|\b[a]s an AI\b|[C]o-authored-by|[l]anguage model wrote")
USERS = ("tests/typing/user_script.py", "tests/migration/scripts/")
"""Scripts as users write them."""
_FIRST_LINES = {".j2": "{# ", ".toml": "# ", ".md": "# ", ".yaml": ("# ", "overlay: ")}
FOREIGN = ("spec/",)
"""What vendors say is theirs."""


def _texts() -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for path in tracked():
        if named(path).startswith(FOREIGN):
            continue
        try:
            found.append((named(path), path.read_text(encoding="utf-8")))
        except UnicodeDecodeError:
            continue
    return found


def _matches(pattern: re.Pattern[str]) -> list[str]:
    return [
        f"{name}:{number}: {line.strip()[:120]}"
        for name, text in _texts()
        if pattern.search(text)
        for number, line in enumerate(text.splitlines(), 1)
        if pattern.search(line)
    ]


def test_no_path_of_one_machine() -> None:
    assert _matches(MACHINE_PATHS) == []


def test_no_registry_host() -> None:
    assert _matches(REGISTRIES) == []


def test_nothing_on_how_the_code_came_about() -> None:
    assert _matches(ORIGINS) == []


def test_contracts_hold_facts_only() -> None:
    for path in sorted(ROOT.glob("spec/*/contract.json")):
        text = path.read_text(encoding="utf-8")
        facts, _ = strip(json.loads(text))
        assert dump(facts) == text, named(path)


def test_each_module_says_what_it_is() -> None:
    silent: list[str] = []
    for path in modules("generator/", "overlays/", "examples/", "tests/", "generated/", "benchmarks/"):
        if "/snapshots/" in named(path) or named(path).startswith(USERS):
            continue
        text = path.read_text(encoding="utf-8")
        if not text.startswith(('"""', BANNER)) or ast.get_docstring(ast.parse(text)) is None:
            silent.append(named(path))
    assert silent == []


def test_each_template_and_list_says_what_it_is() -> None:
    silent: list[str] = []
    for path in tracked():
        name = named(path)
        if name.startswith("tests/snapshots/") or name.startswith(FOREIGN):
            continue
        first = path.read_text(encoding="utf-8").partition("\n")[0] if path.suffix in _FIRST_LINES else "#"
        if not first.startswith(_FIRST_LINES.get(path.suffix, "#")):
            silent.append(name)
    assert silent == []


def test_the_map_in_the_readme_names_each_folder() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    folders = {named(path).partition("/")[0] for path in tracked() if "/" in named(path)}
    assert [folder for folder in sorted(folders) if f"| `{folder}/`" not in readme] == []


def test_generated_modules_say_so() -> None:
    from_hand = ("_core/",)
    package = ROOT / "overlays" / "openai" / "package"
    for path in modules("generated/openai/openai_client/"):
        inner = named(path).removeprefix("generated/openai/openai_client/")
        if not inner.startswith(from_hand) and not (package / inner).is_file():
            assert path.read_text(encoding="utf-8").startswith(BANNER), named(path)


def test_text_files_are_tidy() -> None:
    untidy: list[str] = []
    for name, text in _texts():
        if (
            text
            and "tests/snapshots/" not in name
            and (not text.endswith("\n") or "\r" in text or "\t " in text)
        ):
            untidy.append(name)
    assert untidy == []
