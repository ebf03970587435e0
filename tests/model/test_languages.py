"""The table of languages: read without the program, and the only place where they stand."""

import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from packaging_scripts import script
from PySide6.QtCore import QCoreApplication, QLocale

import dev
from explorer.analysis.travel_time import what_if
from explorer.arguments import parse
from explorer.errors import UnknownNameError
from explorer.export.drafts import said
from explorer.model import languages
from explorer.storage.format import migration
from explorer.storage.imports import annotations
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor
from explorer.wording.translations import Translations

ROOT = Path(__file__).resolve().parents[2]
RENDER, RACE, CLAIMS = ("render", "out.png"), ("race", "out"), ("claims",)


def test_the_table_needs_nothing_but_the_standard_library():
    path = ROOT / "explorer" / "model" / "languages.py"
    # -I and -S: neither the folder nor anything installed.
    code = "import runpy, sys; print(*runpy.run_path(sys.argv[1])['INTERFACE'])"
    command = [sys.executable, "-I", "-S", "-c", code, str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    assert ran.stdout.split() == list(languages.INTERFACE)


def test_the_tools_read_the_same_table():
    others = [code for code in languages.INTERFACE if code != languages.SOURCE]
    assert dev.translated_languages() == others
    info = script("macos/info_plist").info("1.2.3")
    assert info["CFBundleLocalizations"] == list(languages.INTERFACE)
    needed = [name for name in script("bundle/contents").REQUIRED if name.endswith(".qm")]
    assert [Path(name).name for name in needed] == [
        f"{catalogue}_{code}.qm" for code in others for catalogue in languages.CATALOGUES
    ]


def test_the_program_speaks_five_languages():
    assert set(languages.INTERFACE) == {"en", "id", "zh", "ru", "kk"}


def test_the_source_is_spoken_and_what_is_spoken_names_places():
    assert languages.SOURCE in languages.INTERFACE
    assert set(languages.INTERFACE) <= set(languages.OF_NAMES)
    assert set(languages.OWN_SCRIPTS) <= set(languages.OF_NAMES)
    named = {**languages.INTERFACE, **languages.OF_NAMES}
    assert all(code == language.code for code, language in named.items())
    assert all(QLocale(code).name().startswith(code) for code in named), "Qt knows each"


@pytest.mark.parametrize(
    ("command", "table"),
    [(RENDER, languages.OF_NAMES), (RACE, languages.INTERFACE), (CLAIMS, languages.INTERFACE)],
)
def test_the_command_line_takes_the_languages_of_the_table_and_no_other(command, table, capsys):
    for code in table:
        assert parse([*command, "--language", code]).language == code
    assert parse(command).language == languages.SOURCE
    with pytest.raises(SystemExit):
        parse([*command, "--language", "tlh"])
    complaint = capsys.readouterr().err
    assert all(code in complaint for code in table)


def test_the_corridor_that_ships_is_named_in_every_language_of_names():
    places = load_corridor(default_corridor()).places.values()
    assert {code for place in places for code in place.names} == set(languages.OF_NAMES)


def test_the_program_does_not_switch_to_a_language_that_it_does_not_speak(qapp):
    translations = Translations(QCoreApplication.instance())
    with pytest.raises(UnknownNameError) as caught:
        translations.use("tlh")
    assert caught.value.known == tuple(languages.INTERFACE)


def texts_by_language(value):
    """Yield every text by language that stands in some value, however deep."""
    if isinstance(value, Mapping):
        if languages.SOURCE in value:
            yield value
        else:
            yield from (found for held in value.values() for found in texts_by_language(held))


@pytest.mark.parametrize("module", [said, annotations], ids=lambda m: m.__name__)
def test_sentences_of_files_stand_in_every_language(module):
    found = [text for value in vars(module).values() for text in texts_by_language(value)]
    assert found
    for texts in found:
        assert texts.keys() == languages.INTERFACE.keys(), texts["en"]
        marks = {tuple(sorted(re.findall(r"\{\d\}", text))) for text in texts.values()}
        assert len(marks) == 1, texts["en"]


def test_a_what_if_and_an_old_pack_say_so_in_every_language():
    assert what_if._SUPPOSED.reason.keys() == languages.INTERFACE.keys()
    for source in ("", "somebody"):
        assert migration._who(source)["assumed"].keys() == languages.INTERFACE.keys()
