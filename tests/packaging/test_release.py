"""A release says the same everywhere, and its workflows do what they promise."""

import hashlib
import importlib.metadata
import json
import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging_scripts import script

import dev
import explorer

release_check = script("release_check")
sbom = script("release_sbom")
product = script("product")
build_installers = script("windows/build_installers")

ROOT = Path(__file__).resolve().parent.parent.parent
WORKFLOWS = ROOT / ".github" / "workflows"


@pytest.fixture
def tree(tmp_path):
    """Return a tree that is ready to be released as 1.2.3."""
    (tmp_path / "explorer").mkdir()
    (tmp_path / "explorer" / "__init__.py").write_text('"""Doc."""\n\n__version__ = "1.2.3"\n')
    (tmp_path / "pyproject.toml").write_text(
        '[a]\nversion = 1\n\n[project]\ndynamic = ["version"]\n'
    )
    text = "# Changelog\n\n## 1.2.3 (2026-11-30)\n\n- new\n\n## 1.2.2 (2026-10-01)\n\n- old\n"
    (tmp_path / "CHANGELOG.md").write_text(text)
    return tmp_path


def change(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_version_is_the_programs_own():
    assert product.version() == explorer.__version__


def test_this_tree_is_in_order():
    assert release_check.faults(ROOT, None) == []


def test_a_tree_that_is_ready_can_be_released(tree):
    assert release_check.faults(tree, "v1.2.3") == []


@pytest.mark.parametrize(
    ("file", "old", "new", "complaint"),
    [
        ("explorer/__init__.py", '"1.2.3"', '"1.2.4"', "the tag must be v1.2.4"),
        ("explorer/__init__.py", '"1.2.3"', '"1.2.3rc1"', "only three numbers"),
        ("explorer/__init__.py", "__version__", "version", "has no line"),
        ("pyproject.toml", "dynamic", "version = '1.2.3'\ndynamic", "the only place"),
        ("CHANGELOG.md", "## 1.2.3", "## 1.2.5", "has no section"),
        ("CHANGELOG.md", "(2026-11-30)", "(not yet released)", "needs the day"),
        ("CHANGELOG.md", "(2026-11-30)", "(2026-11-31)", "needs the day"),
        ("CHANGELOG.md", " (2026-11-30)", "", "needs the day"),
        ("CHANGELOG.md", "- new", "", "is empty"),
        ("CHANGELOG.md", "## 1.2.3", "## 1.3.0 (2026-12-01)\n\n- x\n\n## 1.2.3", "not the first"),
    ],
)
def test_whatever_disagrees_is_named(tree, file, old, new, complaint):
    change(tree / file, old, new)
    found = release_check.faults(tree, "v1.2.3")
    assert any(complaint in fault for fault in found), found


def test_before_the_tag_is_set_the_day_may_be_missing(tree):
    change(tree / "CHANGELOG.md", "(2026-11-30)", "(not yet released)")
    assert release_check.faults(tree, None) == []


def test_the_release_page_shows_the_section_of_its_version(tree):
    text = (tree / "CHANGELOG.md").read_text(encoding="utf-8")
    assert release_check.sections(text)["1.2.3"] == ("2026-11-30", "- new")


# ------------------------------------------------------------------ what a release contains


def needed_by(requirements):
    """Return the normalised names of packages that these need, themselves included."""
    found, open_ones = set(), list(requirements)
    while open_ones:
        asked = open_ones.pop()
        name = canonicalize_name(asked.name)
        if (name, frozenset(asked.extras)) in found:
            continue
        found.add((name, frozenset(asked.extras)))
        for text in importlib.metadata.requires(name) or []:
            needed = Requirement(text)
            extras = ("", *asked.extras)
            if needed.marker is None or any(needed.marker.evaluate({"extra": e}) for e in extras):
                open_ones.append(needed)
    return {name for name, _ in found}


def test_the_list_of_components_has_all_that_is_shipped_and_nothing_else():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = needed_by(Requirement(text) for text in project["dependencies"])
    bill = sbom.bill("1.2.3", sbom.LOCK.read_text(encoding="utf-8"))
    assert {part["name"] for part in bill["components"]} == wanted
    for part in bill["components"]:
        assert part["version"] == importlib.metadata.version(part["name"])
        assert part["purl"].endswith(f"{part['name']}@{part['version']}")


def test_the_list_of_components_is_cyclonedx_and_always_the_same():
    lock = sbom.LOCK.read_text(encoding="utf-8")
    bill = sbom.bill("1.2.3", lock)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.5")
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", bill["serialNumber"])
    assert json.dumps(bill) == json.dumps(sbom.bill("1.2.3", lock))
    assert bill["serialNumber"] != sbom.bill("1.2.4", lock)["serialNumber"]


def test_checksums_are_those_of_the_files(tmp_path):
    (tmp_path / "b.exe").write_bytes(b"b")
    (tmp_path / "a.deb").write_bytes(b"a")
    assert sbom.main(["checksums", str(tmp_path)]) == 0
    once = (tmp_path / "SHA256SUMS").read_text(encoding="utf-8")
    assert once.splitlines() == [
        f"{hashlib.sha256(b'a').hexdigest()}  a.deb",
        f"{hashlib.sha256(b'b').hexdigest()}  b.exe",
    ]
    assert sbom.main(["checksums", str(tmp_path)]) == 0
    assert (tmp_path / "SHA256SUMS").read_text(encoding="utf-8") == once


# ------------------------------------------------------------------ the workflows


def workflow(name):
    """Return a workflow's text, and its jobs' texts by name."""
    text = (WORKFLOWS / f"{name}.yml").read_text(encoding="utf-8")
    parts = re.split(r"^  ([\w-]+):\n", text.partition("\njobs:\n")[2], flags=re.MULTILINE)
    return text, dict(zip(parts[1::2], parts[2::2], strict=True))


@pytest.mark.parametrize("name", ["ci", "release"])
def test_a_workflow_may_only_read_and_pins_what_it_uses(name):
    text, jobs = workflow(name)
    assert "\npermissions:\n  contents: read\n" in text
    may_write = [job for job, lines in jobs.items() if ": write" in lines]
    assert may_write == (["publish"] if name == "release" else [])
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert all(re.search(r"@v\d+$", action) or action.startswith("./") for action in used), used
    assert all("timeout-minutes:" in job or "uses: ./" in job for job in jobs.values())
    assert "\t" not in text


@pytest.mark.parametrize("name", ["ci", "release"])
def test_the_commands_of_a_workflow_exist(name):
    text, _jobs = workflow(name)
    commands = {command.__name__ for command in dev.COMMANDS}
    called = re.findall(r"dev\.py (\w+)", text)
    assert called
    assert set(called) <= commands
    for path in re.findall(r"packaging/[\w/]+\.py", text):
        assert (ROOT / path).is_file(), path


def test_every_change_is_tried_on_three_systems_with_the_readmes_commands():
    _text, jobs = workflow("ci")
    for system in ("ubuntu-22.04", "windows-latest", "macos-14"):
        assert system in jobs["test"]
    steps = re.findall(r"run: python (dev\.py .+)", jobs["test"])
    assert steps == ["dev.py run --self-test", "dev.py test", "dev.py check"]


def test_a_release_is_published_only_after_all_that_was_built_has_been_tried():
    text, jobs = workflow("release")
    assert 'tags: ["v*"]' in text
    assert "needs: [ci, linux, windows-under-wine, windows-installed, macos]" in jobs["publish"]
    assert "macos-14, macos-15-intel" in jobs["macos"]
    for job, systems in {"linux": "ubuntu-22.04", "windows-program": "windows-latest"}.items():
        assert f"runs-on: {systems}" in jobs[job]
    assert "dev.py package --windows --twice --harms" in jobs["windows-under-wine"]
    assert "links.py" in jobs["macos"]
    for job in ("windows-installed", "macos"):
        assert "--self-test" in jobs[job]
    for _audience, ending in build_installers.MSIS:
        assert f'"windows{ending}.msi"' in jobs["windows-installed"]
    assert "checksums" in jobs["publish"]


def test_secrets_reach_a_script_as_variables_only_and_may_be_missing():
    text, _jobs = workflow("release")
    lines = [line.strip() for line in text.splitlines() if "${{ secrets." in line]
    assert lines
    assert all(re.fullmatch(r"[A-Z_]+: \$\{\{ secrets\.[A-Z_]+ \}\}", line) for line in lines)
    assert text.count('if [ -z "$CERTIFICATE" ]; then') == 2
