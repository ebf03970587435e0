"""The rules of the design, each as a function, and each proven to see what it forbids.

A rule takes the root of a source tree and returns its violations, one readable line each.
"""

import ast
import functools
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CODE = ("explorer", "geodata", "tests")
LONGEST_MODULE = 500
MOST_MODULES = 20  # in one folder
VAGUE_NAMES = {"utils", "util", "common", "helpers", "helper", "manager", "base"}
PYPROJ_ROOMS = {
    *("explorer.analysis.geodesy", "explorer.cartography.projection.projections"),
    "explorer.self_test.figures",  # tries the library itself
}
# Writes where nobody else's files are: into a folder of its own, to the end of the log, and, where
# even the program's own modules may be missing, its report.
OWN_WRITERS = re.compile(r"explorer\.(storage\.writing|storage\.log|self_test)(\.|$)")
# What else menus and buttons may be named with: own names, and what stands for a parent.
FIT_NAMES = {
    "language.name",
    "action",
    "self",
    "parent",
    "self.details",
    "self.reader",
    "self.claims",
}
# Written so that this file does not match itself: paths of one machine, hosts of package indexes.
MACHINE_PATH = re.compile(r"(?<![\w.~])/(?:work|root|home)/")
INDEX_HOST = re.compile(r"\b(?:pypi|pythonhosted|npmjs)\.[a-z]{2,3}\b", re.IGNORECASE)


# ------------------------------------------------------------------ reading a tree


def sources(tree_root):
    """Yield (module name, path, syntax tree) of each module of the program."""
    for path in sorted((tree_root / "explorer").rglob("*.py")):
        parts = path.relative_to(tree_root).with_suffix("").parts
        name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        yield name, path, parsed(path.read_text(encoding="utf-8"))


@functools.cache
def parsed(text):
    """Return a text's syntax tree, made once: most rules read the same texts."""
    return ast.parse(text)


@functools.cache
def nodes_of(tree):
    """Return a tree's nodes, looked for once: most rules look at all of them."""
    return tuple(ast.walk(tree))


@pytest.fixture(scope="module", autouse=True)
def trees_are_let_go():
    """Leave no million of nodes behind for every later search for garbage to go through."""
    yield
    for kept in (parsed, nodes_of, called):
        kept.cache_clear()


def imported_names(module, path, nodes):
    """Yield (line, full dotted name) for each thing that `nodes` import."""
    package = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in nodes:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            above = package.split(".")[: len(package.split(".")) - node.level + 1]
            origin = ".".join([*(above if node.level else []), *filter(None, [node.module])])
            for alias in node.names:
                yield node.lineno, f"{origin}.{alias.name}"


def imports(tree_root):
    """Yield (module, line, imported name) wherever in a module the import stands."""
    for module, path, tree in sources(tree_root):
        for line, name in imported_names(module, path, nodes_of(tree)):
            yield module, line, name


def at_import_time(nodes):
    """Yield the statements that run when a module is imported: not those inside functions."""
    for node in nodes:
        yield node
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda):
            yield from at_import_time(ast.iter_child_nodes(node))


def text_files(tree_root):
    """Yield the project's text files: what git knows or would add; all, where git has no say."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    found = subprocess.run(command, cwd=tree_root, capture_output=True, check=False)
    if found.returncode == 0 and (tree_root / ".git").exists():
        paths = [tree_root / name for name in found.stdout.decode().split("\0") if name]
    else:
        made = re.compile(r"(?:^|/)(?:\.venv|\.hypothesis|\.\w+_cache|__pycache__|build/lib|dist)")
        paths = [p for p in tree_root.rglob("*") if not made.search(str(p.relative_to(tree_root)))]
    for path in sorted(set(paths)):
        if path.is_file() and b"\0" not in (content := path.read_bytes()):
            yield path, content.decode("utf-8", errors="replace")


# ------------------------------------------------------------------ the rules


def widgets_stay_in_the_user_interface(tree_root):
    return [
        f"{module}:{line} imports {name}"
        for module, line, name in imports(tree_root)
        if re.match(r"PySide6\.Qt\w*Widgets\b", name)
        and not re.match(r"explorer\.(ui|app)(\.|$)", module)
    ]


def only_two_modules_know_pyproj(tree_root):
    return [
        f"{module}:{line} imports {name}"
        for module, line, name in imports(tree_root)
        if name.split(".")[0] == "pyproj" and module not in PYPROJ_ROOMS
    ]


def the_command_line_starts_without_qt(tree_root):
    heavy = re.compile(r"(PySide6|shiboken6|explorer\.(app|ui))(\.|$)")
    return [
        f"{module}:{line} imports {name} when it is itself imported"
        for module, path, tree in sources(tree_root)
        if re.match(r"explorer\.(cli|__main__)(\.|$)", module)
        for line, name in imported_names(module, path, at_import_time(tree.body))
        if heavy.match(name)
    ]


def modules_say_what_they_are_about(tree_root):
    paths = [p.relative_to(tree_root) for d in CODE for p in sorted((tree_root / d).rglob("*.py"))]
    return [
        f"{path} has a name that says nothing"
        for path in paths
        if VAGUE_NAMES.intersection(part.strip("_") for part in path.with_suffix("").parts)
    ]


def modules_are_short(tree_root):
    lengths = {p: len(p.read_text("utf-8").splitlines()) for _m, p, _t in sources(tree_root)}
    return [
        f"{path.relative_to(tree_root)} has {length} lines"
        for path, length in lengths.items()
        if length > LONGEST_MODULE
    ]


def folders_are_small(tree_root):
    folders = [d for d in sorted((tree_root / "explorer").rglob("*")) if d.is_dir()]
    counts = {d.relative_to(tree_root).as_posix(): len(list(d.glob("[!_]*.py"))) for d in folders}
    return [
        f"{folder} has {count} modules" for folder, count in counts.items() if count > MOST_MODULES
    ]


def the_program_never_asserts(tree_root):
    # An optimised build drops them, and with them whatever they guarded.
    return [
        f"{module}:{node.lineno} asserts"
        for module, _path, tree in sources(tree_root)
        for node in nodes_of(tree)
        if isinstance(node, ast.Assert)
    ]


@functools.cache
def called(node):
    """Return what a call calls, such as ``menu.addAction`` or ``QLabel``, without what is in it."""
    return ast.unparse(node.func)


def texts_of_data_go_through_one_place(tree_root):
    # What a tip or a box shows may be a name out of a file, in which "<b>" is no markup.
    return [
        f"{module}:{node.lineno} calls {called(node)}"
        for module, _path, tree in sources(tree_root)
        if module.startswith("explorer.ui.") and not module.startswith("explorer.ui.parts.")
        for node in nodes_of(tree)
        if isinstance(node, ast.Call)
        and re.search(
            r"(?:^|\.)(?:setToolTip|setInformativeText|QLabel|QErrorMessage)$"
            r"|^QMessageBox(?:\.(?!Icon|ButtonRole|StandardButton)\w+)?$|^QToolTip\.",
            called(node),
        )
    ]


def is_plain_label(argument):
    """Tell whether a name is a sentence of the program, or was made fit for a menu."""
    if isinstance(argument, ast.IfExp):
        return is_plain_label(argument.body) and is_plain_label(argument.orelse)
    if isinstance(argument, ast.Call):
        return called(argument).rpartition(".")[2] in {"tr", "translate", "as_label"}
    known = ast.unparse(argument) in FIT_NAMES
    return known or isinstance(argument, ast.Constant | ast.Subscript)


def names_in_menus_keep_their_ampersands(tree_root):
    return [
        f"{module}:{node.lineno} calls {called(node)} with {ast.unparse(node.args[-1])}"
        for module, _path, tree in sources(tree_root)
        if module.startswith("explorer.ui.")
        for node in nodes_of(tree)
        if isinstance(node, ast.Call)
        and node.args
        and re.search(
            r"(?:^|\.)(?:addAction|addMenu|addSection|addTab|setTabText|QAction|QMenu|QPushButton"
            r"|QToolButton|QCheckBox|QRadioButton)$",
            called(node),
        )
        and (
            called(node).endswith("addSection")  # which the style does not show
            or not is_plain_label(node.args[-1])
        )
    ]


def sliders_go_to_where_they_are_clicked(tree_root):
    return [
        f"{module}:{node.lineno} makes a QSlider"
        for module, _path, tree in sources(tree_root)
        for node in nodes_of(tree)
        if isinstance(node, ast.Call) and called(node).rpartition(".")[2] == "QSlider"
    ]


def opens_for_writing(node):
    """Tell whether a call opens a file in a mode that changes it, or in one that cannot be read."""
    if called(node).rpartition(".")[2] != "open":
        return False
    place = 0 if isinstance(node.func, ast.Attribute) else 1  # path.open(mode), open(path, mode)
    modes = [*node.args[place : place + 1], *(k.value for k in node.keywords if k.arg == "mode")]
    return any(isinstance(m, ast.Constant) and set("wax+") & set(str(m.value)) for m in modes)


def files_are_written_in_one_place(tree_root):
    # Beside, checked, and into place in one step: whoever writes otherwise loses what was there.
    return [
        f"{module}:{node.lineno} calls {called(node)}"
        for module, _path, tree in sources(tree_root)
        if not OWN_WRITERS.match(module)
        for node in nodes_of(tree)
        if isinstance(node, ast.Call)
        and (
            opens_for_writing(node)
            or re.search(
                r"(?:^|\.)(?:write_text|write_bytes|QFile|QSaveFile|setFileName|touch|copyfile)$"
                r"|^shutil\.(?:copy|move)\w*$|^os\.(?:replace|rename|truncate)$",
                called(node),
            )
            or (called(node).endswith("QPdfWriter") and "str(" in ast.unparse(node))
            or (called(node).endswith("image.save") and "str(" in ast.unparse(node))
        )
    ]


def files_name_no_machine_and_no_package_index(tree_root):
    return [
        f"{path.relative_to(tree_root)}:{number} names {found.group()}"
        for path, text in text_files(tree_root)
        for number, line in enumerate(text.splitlines(), start=1)
        if (found := MACHINE_PATH.search(line) or INDEX_HOST.search(line))
    ]


# For each rule, files to plant that it must object to; one line of violation for each file.
PLANTED = {
    widgets_stay_in_the_user_interface: {
        "explorer/cartography/planted_a.py": "from PySide6.QtWidgets import QLabel\n",
        "explorer/export/planted_b.py": "from PySide6 import QtCore, QtSvgWidgets\n",
        "explorer/storage/planted_c.py": "def f():\n    import PySide6.QtWidgets\n",
    },
    only_two_modules_know_pyproj: {
        "explorer/analysis/planted_a.py": "import pyproj\n",
        "explorer/ui/planted_b.py": "def f():\n    from pyproj.crs import CRS\n",
    },
    the_command_line_starts_without_qt: {
        "explorer/cli/__init__.py": "import PySide6.QtCore\n",
        "explorer/__main__.py": "try:\n    from . import app\nexcept ImportError:\n    pass\n",
    },
    modules_say_what_they_are_about: {
        "explorer/model/utils.py": "",
        "explorer/ui/base/__init__.py": "",
        "explorer/storage/_helpers.py": "",
    },
    modules_are_short: {"explorer/model/planted.py": "x = 1\n" * (LONGEST_MODULE + 1)},
    folders_are_small: {"explorer/planted/m20.py": ""},
    the_program_never_asserts: {"explorer/model/planted.py": "def f(x):\n    assert x\n"},
    texts_of_data_go_through_one_place: {
        "explorer/ui/map/planted_a.py": "def f(w, t):\n    w.setToolTip(t)\n",
        "explorer/ui/window/planted_b.py": "box = QMessageBox(None)\n",
        "explorer/ui/article/planted_c.py": "QMessageBox.warning(None, 't', name)\n",
        "explorer/ui/race/planted_d.py": "shown = QLabel(name)\n",
        "explorer/ui/claims/planted_e.py": "QToolTip.showText(at, name)\n",
    },
    names_in_menus_keep_their_ampersands: {
        "explorer/ui/map/planted_a.py": "menu.addAction(place.name)\n",
        "explorer/ui/window/planted_b.py": "menu.addSection(tr('x'))\n",
        "explorer/ui/race/planted_c.py": "b = QPushButton(f'{name}')\n",
        "explorer/ui/claims/planted_d.py": "def f(s):\n    s.addTab(w, title)\n",
    },
    sliders_go_to_where_they_are_clicked: {
        "explorer/ui/race/planted_a.py": "made = QSlider(horizontal)\n",
    },
    files_are_written_in_one_place: {
        "explorer/storage/planted_a.py": "def f(p):\n    p.write_text('x')\n",
        "explorer/export/planted_b.py": "def f(p):\n    return p.open('wb')\n",
        "explorer/cli/planted_c.py": "made = open(name, mode='a')\n",
        "explorer/ui/map/planted_d.py": "file = QSaveFile(name)\n",
        "explorer/export/planted_e.py": "writer = QPdfWriter(str(path))\n",
        "explorer/storage/planted_f.py": "import os\nos.replace(a, b)\n",
    },
    files_name_no_machine_and_no_package_index: {
        "notes.md": "see /" + "work/notes.txt\n",
        "setup.cfg": "cache = /" + "root/.cache\n",
        "explorer/planted.py": "# https://py" + "pi.org/simple\n",
    },
}

rules = pytest.mark.parametrize("rule", PLANTED, ids=lambda rule: rule.__name__)


@pytest.fixture
def tree_copy(tmp_path):
    """Return a copy of the program's source tree, to break on purpose."""
    unwanted = shutil.ignore_patterns("__pycache__", "_data")
    shutil.copytree(ROOT / "explorer", tmp_path / "explorer", ignore=unwanted)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def write(tree_root, files):
    for name, text in files.items():
        path = tree_root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


@rules
def test_the_project_keeps_the_rule(rule):
    assert rule(ROOT) == []


@rules
def test_breaking_the_rule_is_noticed(rule, tree_copy):
    if rule is folders_are_small:
        write(tree_copy, {f"explorer/planted/m{n:02}.py": "" for n in range(MOST_MODULES)})
    before = set(rule(tree_copy))
    write(tree_copy, PLANTED[rule])
    noticed = set(rule(tree_copy)) - before
    assert len(noticed) == len(PLANTED[rule]), noticed


def test_widgets_are_welcome_in_the_user_interface(tree_copy):
    write(tree_copy, {"explorer/ui/planted.py": "from PySide6.QtWidgets import QLabel\n"})
    assert widgets_stay_in_the_user_interface(tree_copy) == []


def test_the_entry_points_may_import_qt_once_they_are_asked_for_a_window(tree_copy):
    write(tree_copy, {"explorer/__main__.py": "def main():\n    from explorer import app\n"})
    assert the_command_line_starts_without_qt(tree_copy) == []


# ------------------------------------------------------------------ what runs, not what is written


def qt_modules_loaded_with(module, tree_root):
    code = f"import sys, {module}; print(*(m for m in sys.modules if m.startswith('PySide6')))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tree_root, capture_output=True, text=True, check=True
    )
    return done.stdout.split()


@pytest.mark.parametrize("name", ["cli", "__main__"])
def test_importing_an_entry_point_loads_no_qt(name):
    if not list((ROOT / "explorer").glob(f"{name}*")):
        pytest.skip(f"there is no explorer.{name} yet")
    assert qt_modules_loaded_with(f"explorer.{name}", ROOT) == []


def test_a_command_line_that_reaches_qt_through_others_is_noticed(tree_copy):
    shutil.rmtree(tree_copy / "explorer" / "cli", ignore_errors=True)
    write(
        tree_copy,
        {
            "explorer/cli/__init__.py": "import explorer.planted\n",
            "explorer/planted.py": "import PySide6.QtCore\n",
        },
    )
    assert "PySide6.QtCore" in qt_modules_loaded_with("explorer.cli", tree_copy)


# ------------------------------------------------------------------ import-linter's contracts

ROOMS, FEATURES, MAP, CYCLES, NO_QT, NO_UI = (
    "Higher rooms may import lower ones",
    "The window may use every feature",
    "A map is made from below",
    "No folder holds a cycle",
    "The rooms of pure Python do without Qt",
    "The command line does without the user interface",
)


def lint_imports(tree_root):
    """Return import-linter's exit code and report on a tree."""
    code = "import sys; sys.path.insert(0, '.'); from importlinter.cli import lint_imports as l; "
    code += "sys.exit(l(no_cache=True))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tree_root, capture_output=True, text=True, check=False
    )
    return done.returncode, " ".join((done.stdout + done.stderr).split())


def plant_import(tree_root, module, imported):
    """Let `module` import `imported`, making both where they do not exist."""
    for name, line in ((imported, ""), (module, f"\nimport {imported}\n")):
        path = tree_root.joinpath(*name.split("."))
        file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        file.parent.mkdir(parents=True, exist_ok=True)
        for folder in file.relative_to(tree_root).parents[:-1]:
            (tree_root / folder / "__init__.py").touch()
        with file.open("a", encoding="utf-8") as opened:
            opened.write(line)


def test_the_imports_of_the_project_keep_all_contracts():
    code, report = lint_imports(ROOT)
    assert code == 0, report


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("explorer.errors", "explorer.model"),
        ("explorer.model", "explorer.analysis"),
        ("explorer.analysis", "explorer.storage"),
        ("explorer.cartography", "explorer.storage"),
        ("explorer.storage", "explorer.session"),
        ("explorer.session", "explorer.background"),
        ("explorer.background", "explorer.wording"),
        ("explorer.wording", "explorer.export"),
        ("explorer.export", "explorer.ui"),
        ("explorer.ui", "explorer.app"),
        ("explorer.app", "explorer.cli"),
        ("explorer.cli", "explorer.__main__"),
    ],
)
def test_an_import_upwards_or_between_siblings_is_noticed(tree_copy, importer, imported):
    plant_import(tree_copy, importer, imported)
    code, report = lint_imports(tree_copy)
    assert code == 1, report
    assert re.search(f"{ROOMS}[^.]+? BROKEN", report), report
    assert re.search(rf"{re.escape(importer)}\S* -> {re.escape(imported)}", report), report


def test_a_room_without_a_place_in_the_diagram_is_noticed(tree_copy):
    write(tree_copy, {"explorer/attic.py": ""})
    code, report = lint_imports(tree_copy)
    assert (code, "explorer.attic" in report) == (1, True), report


@pytest.mark.parametrize("room", ["errors", "model", "analysis", "storage"])
def test_qt_in_a_room_of_pure_python_is_noticed(tree_copy, room):
    plant_import(tree_copy, f"explorer.{room}", f"explorer.{room}")
    path = tree_copy / "explorer" / room
    file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
    file.write_text("from PySide6.QtCore import QObject\n", encoding="utf-8")
    code, report = lint_imports(tree_copy)
    assert code == 1, report
    assert re.search(f"{NO_QT}[^.]+? BROKEN", report), report


@pytest.mark.parametrize(
    ("contract", "importer", "imported"),
    [
        (FEATURES, "explorer.ui.article.planted_a", "explorer.ui.claims.planted_b"),
        (FEATURES, "explorer.ui.map.planted_a", "explorer.ui.compare.planted_b"),
        (FEATURES, "explorer.ui.race.planted_a", "explorer.ui.output.planted_b"),
        (FEATURES, "explorer.ui.timeline.planted_a", "explorer.ui.window.planted_b"),
        (FEATURES, "explorer.ui.parts.planted_a", "explorer.ui.map.planted_b"),
        (MAP, "explorer.cartography.globe.planted_a", "explorer.cartography.rendering.planted_b"),
        (MAP, "explorer.cartography.lines.planted_a", "explorer.cartography.labels.planted_b"),
        (MAP, "explorer.cartography.scene.planted_a", "explorer.cartography.globe.planted_b"),
        (MAP, "explorer.cartography.projection.planted_a", "explorer.cartography.geometry.shapes"),
        (NO_UI, "explorer.cli", "explorer.ui.parts.planted_b"),
    ],
)
def test_a_feature_that_reaches_where_it_must_not_is_noticed(
    tree_copy, contract, importer, imported
):
    plant_import(tree_copy, importer, imported)
    code, report = lint_imports(tree_copy)
    assert code == 1, report
    assert re.search(f"{contract}[^.]*? BROKEN", report), report


@pytest.mark.parametrize(
    "modules",
    [
        ("explorer.model.planted_a", "explorer.model.planted_b"),
        ("explorer.ui.map.planted_a", "explorer.ui.map.planted_b"),
        ("explorer.analysis.claims.planted_a", "explorer.analysis.travel_time.planted_b"),
    ],
)
def test_a_cycle_is_noticed(tree_copy, modules):
    plant_import(tree_copy, *modules)
    plant_import(tree_copy, *reversed(modules))
    code, report = lint_imports(tree_copy)
    assert code == 1, report
    assert re.search(f"{CYCLES}[^.]+? BROKEN", report), report


@pytest.mark.parametrize("container", ["ui", "cartography"])
def test_a_feature_without_a_place_in_the_diagram_is_noticed(tree_copy, container):
    write(tree_copy, {f"explorer/{container}/attic/__init__.py": ""})
    code, report = lint_imports(tree_copy)
    assert (code, f"explorer.{container}.attic" in report) == (1, True), report
