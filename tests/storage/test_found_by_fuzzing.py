"""What `dev.py fuzz` has found, one small file for each kind of defect."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from writers import CONTAINER, KINDS, odt_of, zipped

from explorer.storage.documents import read_document
from explorer.storage.extraction.document_error import DocumentError

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
