"""Text of PDFs: every name that a map or sheet shows is found as it is typed."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from pypdf import PdfReader

from explorer.analysis.claims import claim_rows
from explorer.export import pdf_text
from explorer.export.claim_sheet import save_sheet
from explorer.export.render import application, render
from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor, geodata, shipped_corridors

ROOT = Path(__file__).resolve().parents[2]
RADICAL = re.compile("[\u2e80-\u2fdf\uf900-\ufaff]")
SVG_TEXT = "{http://www.w3.org/2000/svg}text"


def words_of(path):
    """Return all text of a PDF without its blanks: a label's letters may stand apart."""
    if shutil.which("pdftotext"):
        run = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True)
        return "".join(run.stdout.split())
    return "".join("".join(page.extract_text() for page in PdfReader(path).pages).split())


@pytest.mark.parametrize(
    ("corridor_id", "language"),
    [("china-kazakhstan", "zh"), ("china-kazakhstan", "kk"), ("middle-corridor", "zh")],
)
def test_every_name_on_a_map_is_found_as_it_is_typed(tmp_path, corridor_id, language):
    corridor = load_corridor(next(p for p in shipped_corridors() if p.name == corridor_id))
    seen = {}
    for kind in ("svg", "pdf"):
        path = tmp_path / f"map.{kind}"
        render(
            path,
            corridor,
            basemap_folder=geodata() / "basemap",
            size_px=(1600, 900),
            language=language,
        )
        seen[kind] = path
    tree = ET.parse(seen["svg"])  # noqa: S314 - our own file
    shown = {"".join(node.itertext()) for node in tree.iter(SVG_TEXT)}
    names = {name for place in corridor.places.values() for name in place.all_names}
    asked = {name for name in names if any(name == text.strip() for text in shown)}
    assert len(asked) > 5
    found = words_of(seen["pdf"])
    assert not RADICAL.findall(found)
    assert [name for name in asked if "".join(name.split()) not in found] == []


def test_a_sheet_of_claims_has_no_radical_and_its_dashes_and_blanks(tmp_path):
    application()
    corridor = load_corridor(default_corridor())
    path = tmp_path / "claims.pdf"
    save_sheet(path, claim_rows(corridor), corridor, "en")
    text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    assert not RADICAL.findall(text)
    assert "\t" not in text
    assert "Urumqi" in text


def test_without_it_a_chinese_name_would_be_lost(tmp_path, monkeypatch):
    monkeypatch.setattr("explorer.export.pictures.searchable", lambda content: content)
    path = tmp_path / "map.pdf"
    render(
        path,
        load_corridor(default_corridor()),
        basemap_folder=geodata() / "basemap",
        size_px=(1600, 900),
        language="zh",
    )
    assert RADICAL.findall(words_of(path))


def test_a_radical_is_the_ideograph_that_unicode_or_the_font_takes_it_for():
    application()
    found = pdf_text.ideographs([0x2F2D, 0x2F26, ord("山"), ord("A")])
    assert found == {0x2F2D: ord("山"), 0x2F26: ord("子")}


NO_PROGRAM = """
import sys
from explorer.__main__ import main
def hear(event, values):
    if event in ("subprocess.Popen", "os.posix_spawn", "os.exec", "socket.bind"):
        print(event, values[:2])
sys.addaudithook(hear)
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize("words", [("claims", "--pdf"), ("handout", "landlocked")], ids=" ".join)
def test_a_pdf_is_made_without_another_program(tmp_path, words):
    command = [sys.executable, "-c", NO_PROGRAM, *words, str(tmp_path / "x.pdf")]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, text=True)
    assert run.stdout.startswith(str(tmp_path / "x.pdf"))
