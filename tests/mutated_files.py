"""Files of every kind with random damage, read in a process with little memory.

The same seed makes the same files. Run by hand for more of them than the test takes:

    python tests/mutated_files.py 1000
"""

import io
import json
import os
import random
import re
import subprocess
import sys
import zipfile
from pathlib import Path

MEMORY_LIMIT_BYTES = 700_000_000
SECONDS_LIMIT = 5.0
ROOT = Path(__file__).resolve().parent.parent
_STRUCTURE = (
    *(b"<", b">", b"</", b"<!--", b"]]>", b"&", b"\0", b"\xff", b"\xfe\xff", b"{", b"}", b"\\"),
    *(b"<div>" * 200, b"<svg>", b"<title/>", b"<head>", b"%PDF-", b"PK\x03\x04", b"PK\x01\x02"),
    *(b"obj", b"endstream", b"/Length 99999999", b"\\u-10", b"\\bin9999999 ", b"\\uc9"),
    *(b"\x1b$B", b"Content-Type: multipart/mixed; boundary=x\n\n--x\n", b"=?", b"> " * 50),
    *(b"|" * 500, b"[" * 500, b"(" * 500, b"*" * 300, b"_" * 300, b"\xe2\x80", b"9" * 400),
)


_MUCH_BYTES = 150_000  # so much of anything is read in a second or two, unless time grows faster
_VALUE = re.compile(rb"[^\s,;|\"{}\[\]()=<>]+")
_GROWING = (
    *(b" ", b"9", b"(", b"[", b"{", b"<a>", b"<a/>", b"\n", b"a ", b",", b";", b"\\", b'"', b"-"),
    *(b"&amp;", b"&#1;", b"GEOMETRYCOLLECTION(", b"1 1, ", b"KZ,", b"\xcc\x81", b"a\t", b". "),
)


def grown(content: bytes, rng: random.Random) -> bytes:
    """Return a file's bytes in which something short stands again and again.

    Whatever takes the square of its length shows here: a sign, a line, or a stretch of the file.
    """
    at = rng.randrange(len(content) + 1)
    match rng.randrange(3):
        case 0:
            unit = rng.choice(_GROWING)
        case 1:
            start = content.rfind(b"\n", 0, at) + 1
            end = content.find(b"\n", at) + 1 or len(content)
            unit, at = content[start:end][:20_000], end
        case _:
            unit = content[at : at + rng.choice((1, 3, 10, 100, 1000))]
    unit = unit or b" "
    times = min(rng.choice((300, 5_000, 100_000)), _MUCH_BYTES // len(unit))
    return content[:at] + unit * times + content[at:]


def refilled(content: bytes, rng: random.Random, odd: str) -> bytes:
    """Return a file's bytes with something odd for a value in them, or for a part of one."""
    values = list(_VALUE.finditer(content))
    if not values:
        return content
    at = rng.choice(values)
    value = at.group()
    match rng.randrange(4):
        case 0:
            filled = value[:1] + value[-1:] * 9_000
        case 1:
            filled = value + b" " * 9_000 + value
        case 2:
            filled = b",".join([value] * 2_000)
        case _:
            filled = odd.encode("utf-8", "surrogatepass")
    return content[: at.start()] + filled + content[at.end() :]


def mutated(content: bytes, rng: random.Random) -> bytes:
    """Return a file's bytes with one to eight faults in them, or with one part grown."""
    if rng.random() < 0.12:
        return grown(content, rng)
    data = bytearray(content)
    for _ in range(rng.randint(1, 8)):
        at = rng.randrange(len(data) + 1)
        length = rng.choice((1, 2, 8, 64, 512))
        match rng.randrange(7):
            case 0:
                data[at : at + 1] = rng.randbytes(1)
            case 1:
                del data[at : at + length]
            case 2:
                data[at:at] = rng.choice(_STRUCTURE)
            case 3:
                data[at:at] = data[at : at + length] * rng.choice((1, 3, 50))
            case 4:
                data[at : at + length] = rng.randbytes(length)
            case 5:
                other = rng.randrange(len(data) + 1)
                data[at:at] = data[other : other + 512]
            case _:
                del data[at:]
        if not data:
            data += content[:1]
    return bytes(data[:2_000_000])


def _inside(content: bytes, rng: random.Random) -> bytes:
    """Return an archive with faults in one of its parts and a right checksum around them."""
    from writers import zipped

    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = rng.choice([name for name in parts if parts[name] and name != "mimetype"])
    return zipped({**parts, name: mutated(parts[name], rng)})


def _drawn(text: str, rng: random.Random) -> bytes:
    """Return a PDF whose drawing commands are faulty, packed as they should be."""
    from writers import pdf_of_streams

    lines = (line.encode("cp1252", "replace")[:80] for line in text.split("\n"))
    shown = b"".join(b"(" + re.sub(rb"[()\\\\]", b"", line) + b") Tj T* " for line in lines)
    return pdf_of_streams([mutated(b"BT /F1 9 Tf 11 TL 50 800 Td " + shown + b" ET", rng)] * 2)


def damaged(number: int, seed: int = 1) -> tuple[str, bytes]:
    """Return name and content of a damaged file; the kinds take turns."""
    from page_shapes import READINGS, SHAPES, Article
    from writers import KINDS

    rng = random.Random(f"{seed}-{number}")
    article = rng.choice([Article(path) for path in READINGS])
    ending = list(KINDS)[number % len(KINDS)]
    if ending == ".html":
        content = rng.choice(list(SHAPES.values()))(article).encode()
    else:
        content = KINDS[ending](article.text)
    inside = rng.random() < 0.7
    if inside and content.startswith(b"PK"):
        content = _inside(content, rng)
    elif inside and ending == ".pdf":
        content = _drawn(article.text, rng)
    else:
        content = mutated(content, rng)
    return f"{number}{ending}", content


def files(count: int, seed: int = 1):
    """Yield names and contents of damaged files, all kinds in turn."""
    for number in range(count):
        yield damaged(number, seed)


def read_all(count: int, folder: Path, seed: int = 1) -> list[dict]:
    """Read so many damaged files in another process; return name, outcome and seconds of each.

    What ended the process is the outcome of the file that it was at.
    """
    folder.mkdir(exist_ok=True)
    for name, content in files(count, seed):
        (folder / name).write_bytes(content)
    command = [sys.executable, __file__, "--child", str(folder)]
    done = subprocess.run(
        command,
        check=False,
        capture_output=True,
        text=True,
        timeout=60 + 10 * count,
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    if done.returncode:
        rows.append({"name": "?", "outcome": f"ended {done.returncode}: {done.stderr[-2000:]}"})
    return rows


def _child(folder: Path) -> None:
    if sys.platform == "linux":
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT_BYTES, MEMORY_LIMIT_BYTES))
    import time

    from explorer.storage.documents import read_document
    from explorer.storage.extraction.document_error import DocumentError

    for path in sorted(folder.iterdir(), key=lambda p: int(p.stem)):
        began_s = time.process_time()
        try:
            outcome = f"text {len(read_document(path).text)}"
        except DocumentError as error:
            outcome = error.reason
        except BaseException as error:  # noqa: BLE001 - what must not be
            outcome = f"failed: {type(error).__name__}: {error}"
        row = {"name": path.name, "outcome": outcome, "seconds": time.process_time() - began_s}
        print(json.dumps(row), flush=True)


def faults(rows: list[dict]) -> list[dict]:
    """Return what crashed or took too long."""
    return [
        row
        for row in rows
        if row["outcome"].startswith(("failed", "ended")) or row["seconds"] > SECONDS_LIMIT
    ]


if __name__ == "__main__":
    if sys.argv[1] == "--child":
        _child(Path(sys.argv[2]))
    else:
        import collections
        import tempfile

        sys.path[:0] = [str(ROOT), str(ROOT / "tests")]
        with tempfile.TemporaryDirectory() as place:
            found = read_all(int(sys.argv[1]), Path(place), *map(int, sys.argv[2:3]))
        kinds = collections.Counter(
            (row["name"].rpartition(".")[2], row["outcome"].split(" ")[0]) for row in found
        )
        print(*sorted(kinds.items()), sep="\n")
        print("slowest:", max(row.get("seconds", 0) for row in found))
        print("faults:", *faults(found), sep="\n")
