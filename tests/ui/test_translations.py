"""The translations: complete, true to its marks, compiled, and up to date."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QEvent, QTranslator
from PySide6.QtWidgets import QApplication

import dev
from explorer.wording.translations import Translations

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = Path("resources", "translations")
CATALOGUES = [ROOT / FOLDER / f"explorer_{code}.ts" for code in dev.translated_languages()]
OF_QT = [ROOT / FOLDER / f"qtbase_{code}.ts" for code in dev.translated_languages()]
CATALOGUE = ROOT / FOLDER / "explorer_id.ts"  # on which the rules are tried
TOOLS = dev.Environment(Path(sys.prefix), ())

# Placeholders, mnemonics, and what a file dialog reads in a list of kinds.
MARK = re.compile(r"\{[^{}]*\}|%n|%\d|&(?=\w)|\(\*[^)]*\)|;;")


# ------------------------------------------------------------------ rules


class Message(NamedTuple):
    """One entry of a catalogue; `state` is empty for a finished one."""

    context: str
    source: str
    translations: tuple[str, ...]
    state: str = ""
    comment: str = ""


def read(catalogue):
    """Return the messages of a catalogue in its order."""
    messages = []
    for context in ET.parse(catalogue).iter("context"):  # noqa: S314 - our own file
        for entry in context.iter("message"):
            translation = entry.find("translation")
            forms = translation.findall("numerusform") or [translation]
            messages.append(
                Message(
                    context.findtext("name"),
                    entry.findtext("source"),
                    tuple(form.text or "" for form in forms),
                    translation.get("type", ""),
                    entry.findtext("comment") or "",
                )
            )
    return messages


def unfinished(messages):
    """Return the entries that still need a translator."""
    return [m for m in messages if m.state or not all(t.strip() for t in m.translations)]


def with_other_marks(messages):
    """Return the entries of which a translation lost, changed or added a mark."""
    return [
        m
        for m in messages
        if any(sorted(MARK.findall(t)) != sorted(MARK.findall(m.source)) for t in m.translations)
    ]


def differing(messages, compiled, other):
    """Return the messages that two compiled files translate differently."""
    translators = [QTranslator(), QTranslator()]
    for translator, file in zip(translators, (compiled, other), strict=True):
        assert translator.load(str(file)), file
    found = []
    for message in messages:
        for count in (-1, 1, 2):
            texts = {
                translator.translate(
                    message.context, message.source, message.comment or None, count
                )
                for translator in translators
            }
            if len(texts) > 1:
                found.append((message.context, message.source))
                break
    return found


def names(messages):
    """Return what identifies the messages."""
    return {(m.context, m.source) for m in messages}


# ------------------------------------------------------------------ tools


def compile_catalogue(catalogue, compiled):
    """Compile as `dev.py translate` does."""
    command = [TOOLS.program("pyside6-lrelease"), str(catalogue), "-qm", str(compiled)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr or done.stdout
    return compiled


@pytest.fixture
def tree(tmp_path, monkeypatch):
    """Return a copy of the sources and the catalogue on which `dev.translate` works."""
    shutil.copytree(ROOT / "explorer", tmp_path / "explorer", ignore=_all_but_sources)
    (tmp_path / FOLDER).mkdir(parents=True)
    for catalogue in (*CATALOGUES, *OF_QT):
        shutil.copy(catalogue, tmp_path / FOLDER)
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "ensure_system", lambda **_options: None)
    monkeypatch.setattr(dev, "prepare", lambda _environment: TOOLS)
    return tmp_path


def _all_but_sources(folder, entries):
    """Tell `copytree` what to leave out."""
    return [e for e in entries if not e.endswith(".py") and not Path(folder, e).is_dir()]


def texts_of_the_sources(tree, catalogue=CATALOGUE):
    """Let `dev.py translate` collect the texts into the tree's catalogues, and name one's."""
    assert dev.translate([]) == 0
    return names(read(tree / FOLDER / catalogue.name))


# ------------------------------------------------------------------ the catalogue


every_catalogue = pytest.mark.parametrize(
    "catalogue", [*CATALOGUES, *OF_QT], ids=lambda path: path.stem
)


def test_there_is_a_catalogue_for_each_language_of_the_table_and_no_other():
    every = {*CATALOGUES, *OF_QT}
    assert set((ROOT / FOLDER).glob("*.ts")) == every
    assert {path.with_suffix(".qm") for path in every} == set((ROOT / FOLDER).glob("*.qm"))


@every_catalogue
def test_every_text_has_a_finished_translation(catalogue):
    messages = read(catalogue)
    assert messages
    assert unfinished(messages) == []


@every_catalogue
def test_every_translation_keeps_the_placeholders_of_its_source(catalogue):
    assert with_other_marks(read(catalogue)) == []


@every_catalogue
def test_the_compiled_translation_says_what_the_catalogue_says(tmp_path, catalogue):
    fresh = compile_catalogue(catalogue, tmp_path / "fresh.qm")
    compiled = catalogue.with_suffix(".qm")
    assert differing(read(catalogue), compiled, fresh) == [], "run `dev.py translate`"


@pytest.mark.parametrize("catalogue", CATALOGUES, ids=lambda path: path.stem)
def test_the_catalogue_holds_the_texts_of_the_sources_and_no_others(tree, catalogue):
    in_sources, in_catalogue = texts_of_the_sources(tree, catalogue), names(read(catalogue))
    assert in_sources - in_catalogue == set(), "new texts: run `dev.py translate`"
    assert in_catalogue - in_sources == set(), "texts that are gone: run `dev.py translate`"


# ------------------------------------------------------------------ the rules see what they forbid


@pytest.mark.parametrize(
    "message",
    [
        Message("Panel", "Close", ("Tutup",), "unfinished"),
        Message("Panel", "Close", ("",)),
        Message("Panel", "Close", (" ",)),
        Message("Panel", "%n thing(s)", ("%n hal", "")),
        Message("Panel", "Close", ("Tutup",), "vanished"),
    ],
)
def test_an_unfinished_translation_would_be_noticed(message):
    assert unfinished([Message("Panel", "Open", ("Buka",)), message]) == [message]


@pytest.mark.parametrize(
    ("source", "translation"),
    [
        ("{0} of {1}", "{0} dari {0}"),
        ("Version {0}", "Versi"),
        ("at most {expected}", "paling banyak { expected}"),
        ("{found} is unknown", "{ditemukan} tidak dikenal"),
        ("%n thing(s)", "satu hal"),
        ("Close", "Tutup {0}"),
        ("&File", "Berkas"),
        ("Texts (*.txt);;All (*)", "Teks (*.txt), semua (*)"),
    ],
)
def test_a_changed_placeholder_would_be_noticed(source, translation):
    message = Message("Panel", source, (translation,))
    assert with_other_marks([message]) == [message]


def test_placeholders_may_change_places():
    assert with_other_marks([Message("Panel", "{0} of {1}", ("dari {1}, {0}",))]) == []


def test_a_forgotten_compilation_would_be_noticed(tmp_path):
    catalogue = tmp_path / "changed.ts"
    text = CATALOGUE.read_text(encoding="utf-8")
    catalogue.write_text(text.replace(">Urungkan<", ">Batalkan<", 1), encoding="utf-8")
    old = compile_catalogue(CATALOGUE, tmp_path / "old.qm")
    new = compile_catalogue(catalogue, tmp_path / "new.qm")
    assert differing(read(CATALOGUE), old, new) == [("Actions", "Undo")]


def test_a_new_text_in_the_sources_would_be_noticed(tree):
    before = texts_of_the_sources(tree)
    module = tree / "explorer" / "ui" / "new_panel.py"
    module.write_text(
        "from PySide6.QtWidgets import QWidget\n\n\n"
        "class NewPanel(QWidget):\n"
        "    def title(self):\n"
        '        return self.tr("A title nobody translated")\n',
        encoding="utf-8",
    )
    new = texts_of_the_sources(tree) - before
    assert new == {("NewPanel", "A title nobody translated")}


def test_a_text_that_left_the_sources_would_be_noticed(tree):
    before = texts_of_the_sources(tree)
    (tree / "explorer" / "ui" / "window" / "about_dialog.py").unlink()
    gone = before - texts_of_the_sources(tree)
    assert {context for context, _ in gone} == {"AboutDataDialog", "AboutDialog"}


def test_a_language_that_was_left_is_let_go(qapp):
    before = set(qapp.findChildren(QTranslator))
    translations = Translations(qapp)
    try:
        for _ in range(3):
            for language in ("id", "zh", "en"):
                translations.use(language)
        translations.use("id")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        kept = set(qapp.findChildren(QTranslator)) - before
        assert kept == set(translations._installed)
        assert kept
    finally:
        translations.use("en")
