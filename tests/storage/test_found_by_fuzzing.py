"""What `dev.py fuzz` has found, one small file for each kind of defect."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from packs import example_pack, replaced
from writers import CONTAINER, KINDS, odt_of, zipped

from explorer.storage.documents import read_document
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.format import toml_reading
from explorer.storage.pack.loading import check_pack
from explorer.storage.shelf.heads import read_head

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("encoding", ["UTUTF-8", "shift_jis", "utf-7", "idna"])
@pytest.mark.parametrize("ending", [".odt", ".epub"])
def test_xml_in_an_encoding_that_nobody_knows_is_damaged(tmp_path, ending, encoding):
    head = f'<?xml version="1.0" encoding="{encoding}"?>'
    parts = {"content.xml": f"{head}<x/>"}
    if ending == ".epub":
        container = head + CONTAINER.partition("?>")[2]
        parts = {"mimetype": "application/epub+zip", "META-INF/container.xml": container}
    path = tmp_path / f"x{ending}"
    path.write_bytes(odt_of("", **parts) if ending == ".odt" else zipped(parts))
    with pytest.raises(DocumentError) as caught:
        read_document(path)
    assert caught.value.reason == "damaged"


@pytest.mark.parametrize("declared", ["punycode", "raw_unicode_escape", "unicode-escape", "idna"])
def test_a_page_in_what_is_no_encoding_of_texts_is_read_as_it_shows(tmp_path, declared):
    path = tmp_path / "x.html"
    head = f'<html><meta charset="{declared}"><p>Caf'.encode()
    path.write_bytes(head + b"\xe9 \\ud800 -" + b"an article " * 10_000)
    began_s = time.process_time()
    found = read_document(path)
    assert time.process_time() - began_s < 4.0
    assert "\ud800" not in found.text
    assert found.encoding not in {"punycode", "raw-unicode-escape", "unicode-escape", "idna"}


READS = """
import sys
from pathlib import Path
seen = []
def hear(event, values):
    if event.startswith(("socket.", "subprocess.", "os.system", "os.posix_spawn", "os.exec")):
        seen.append((event, values))
sys.addaudithook(hear)
from explorer.storage.documents import read_document
for name in sys.argv[1:]:
    assert "Almaty" in read_document(Path(name)).text
print(*seen, sep="\\n", end="")
"""


def test_no_kind_of_article_opens_a_socket_or_starts_a_program(tmp_path):
    text = "From Almaty the way leads to Horgos.\n" * 30
    names = []
    for ending, written in KINDS.items():
        (tmp_path / f"x{ending}").write_bytes(written(text))
        names.append(str(tmp_path / f"x{ending}"))
    ran = subprocess.run(
        [sys.executable, "-c", READS, *names],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout == ""


@pytest.mark.parametrize("sign", ["ﷺ", "\\ufdfa", "\\U0000FDFA", "ﷻ"])
def test_names_that_would_come_apart_into_millions_of_letters_are_refused(tmp_path, sign):
    pack = example_pack(tmp_path)
    replaced(pack, "places.toml", 'id = "Jakarta"', f'id = "{sign * 20_001}"')
    (fault,) = [f for f in check_pack(pack) if f.problem == "too_large"]
    assert fault.file == "places.toml"
    assert "20001" in fault.wrong
    assert "20000" in fault.right


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
def test_a_name_of_a_megabyte_is_searched_in_little_memory(tmp_path):
    pack = example_pack(tmp_path)
    replaced(pack, "places.toml", 'id = "Jakarta"', f'id = "{"x" * 1_000_000}"')
    limited = "import resource; resource.setrlimit(resource.RLIMIT_DATA, (600_000_000,) * 2); "
    code = limited + "from explorer.__main__ import main; raise SystemExit(main())"
    command = [sys.executable, "-c", code, "search", "bandung", "--corridor", str(pack)]
    ran = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-500:]


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
@pytest.mark.parametrize("words", ["distances", "claims --json", "corridors", "--help"])
def test_output_to_a_closed_pipe_ends_quietly(words):
    end, pipe = os.pipe()
    os.close(end)
    ran = subprocess.run(
        [sys.executable, "-m", "explorer", *words.split()],
        cwd=ROOT,
        stdout=pipe,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
    )
    os.close(pipe)
    assert ran.stderr == ""
    assert ran.returncode in (0, 120) if words == "--help" else ran.returncode == 0


TAIL = ".a" * 15


@pytest.mark.parametrize(
    "more",
    [
        f"[{'1,' * 1_200_000}]",
        f'"{chr(92)}u0041{(chr(92) + "u0041") * 3_300_000}"',
        f"{{ {'.'.join(['a'] * 17)} = 1 }}",
        f"{{ {'.'.join(['a'] * 900)} = 1 }}",
        f"{{ {', '.join(f'a{n}{TAIL} = 1' for n in range(40_000))} }}",
    ],
    ids=["values", "escapes", "a long key", "a very long key", "many dotted keys"],
)
def test_toml_that_would_take_seconds_is_refused_before_it_is_parsed(tmp_path, monkeypatch, more):
    pack = example_pack(tmp_path)
    replaced(pack, "corridor.toml", "format = 2", f"format = 2\nmore = {more}")
    parsed = toml_reading.tomli.loads
    lengths = []
    monkeypatch.setattr(
        toml_reading.tomli, "loads", lambda text: lengths.append(len(text)) or parsed(text)
    )
    (fault,) = [f for f in check_pack(pack) if f.problem == "unreadable_file"]
    assert fault.file == "corridor.toml"
    assert "too many" in fault.wrong or "more than 16 parts" in fault.wrong
    assert max(lengths) < 10_000
    assert read_head(pack).problem is not None


def test_toml_of_a_hundred_thousand_places_and_of_many_sentences_is_read():
    place = (
        '[[place]]\nid = "p{0}"\nlat_deg = 1.5\nlon_deg = 70.1\nnames = {{ en = "Place {0}" }}\n'
    )
    assert len(toml_reading.load_toml("".join(map(place.format, range(100_000))))["place"]) == 1e5
    told = "It is so, e.g. here. " * 20_000 + "1.2.3.4.5.6.7.8.9.10.11.12.13.14.15.16.17.18"
    assert toml_reading.load_toml(f'note = "{told}"')["note"] == told
