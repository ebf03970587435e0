"""Whatever a name looks like, a command answers in words with 1 or 2, and writes nothing."""

import os

import pytest

from explorer.__main__ import main
from explorer.storage.paths import default_corridor

LONG = "x" * 5000
TEXTS = {
    "empty": "",
    "nul": "a\0b",
    "half a character": "\ud800",
    "long": LONG,
    "long way": "/".join(["y" * 200] * 40),
    "no such": "none/such",
    "lines": "a\nb\tc",
    "template": "%s{0}{",
}
MADE = {
    "folder": lambda p: p.mkdir(),
    "loop": lambda p: p.symlink_to(p),
    "lost link": lambda p: p.symlink_to("nowhere"),
    "device": lambda p: p.symlink_to("/dev/zero"),
    "pipe": os.mkfifo if os.name != "nt" else None,
}
# Where `{}` is a file that is read.
READING = {
    "validate": ("validate", "{}"),
    "pack": ("pack", "{}", "out.corridor"),
    "distances": ("distances", "--corridor", "{}"),
    "compare": ("compare", "lianyungang", "almaty", "--corridor", "{}"),
    "calibration": ("calibration", "--corridor", "{}"),
    "claims": ("claims", "--corridor", "{}"),
    "timeline": ("timeline", "--corridor", "{}"),
    "export": ("export", "out.csv", "--corridor", "{}"),
    "render": ("render", "out.png", "--corridor", "{}"),
    "race": ("race", "outdir", "--corridor", "{}"),
    "import": ("import", "{}"),
    "import into": ("import", "{}", "--into", "new"),
    "import from": ("import", "good.csl.json", "--corridor", "{}"),
    "add": ("sources", "add", "{}"),
    "locate": ("sources", "locate", "{}"),
}
# Where `{}` is a file that is written; the ending follows it.
WRITING = {
    "export": ("export", "{}.csv"),
    "pack": ("pack", str(default_corridor()), "{}.corridor"),
    "render": ("render", "{}.png"),
    "sheet": ("claims", "--pdf", "{}.pdf"),
    "race": ("race", "{}"),
    "import": ("import", "good.csl.json", "--into", "{}"),
}


def answered(words, capsys):
    """Return what a command said, having answered no."""
    try:
        code = main(words)
    except SystemExit as stopped:
        code = stopped.code
    out, err = capsys.readouterr()
    assert code in (1, 2), out
    assert out.strip() or err.strip()
    return err


def names(folder):
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def here(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "good.csl.json").write_text('[{"id": "a", "type": "book", "title": "T"}]', "utf-8")
    return tmp_path


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
@pytest.mark.parametrize("words", READING.values(), ids=READING)
def test_an_odd_name_is_answered_where_it_is_read(here, capsys, words, text):
    if text == "" and "add" in words:
        text = " "
    answered([w.replace("{}", text) for w in words], capsys)
    assert names(here) == ["good.csl.json"]


@pytest.mark.skipif(os.name == "nt", reason="links and pipes of POSIX")
@pytest.mark.parametrize("make", MADE.values(), ids=MADE)
@pytest.mark.parametrize("words", READING.values(), ids=READING)
def test_what_is_no_file_is_answered_and_not_waited_for(here, capsys, words, make):
    make(here / "odd")
    answered([w.replace("{}", "odd") for w in words], capsys)
    assert names(here) == ["good.csl.json", "odd"]


@pytest.mark.parametrize("text", [t for t in TEXTS.values() if t not in ("a\nb\tc", "%s{0}{")])
@pytest.mark.parametrize("words", WRITING.values(), ids=WRITING)
def test_an_odd_name_is_answered_where_it_is_written(here, capsys, words, text):
    if text in ("", "none/such") and words[-1].startswith("{}."):
        text = "none/such"
    elif text in ("", "none/such"):
        text = "good.csl.json/such"  # below what is no folder
    answered([w.replace("{}", text) for w in words], capsys)
    assert not [name for name in names(here) if ".corridor-explorer" in name]
