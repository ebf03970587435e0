"""Make every size of the program's icon from its one drawing: PNGs, an .ico and an .icns.

Also the picture on the last page of the Windows installer.

    python packaging/icons.py FOLDER

writes `corridor-explorer-<size>.png`, `corridor-explorer.ico`, `corridor-explorer.icns` and
`corridor-explorer-side.bmp`.
Needs PySide6, and no screen.
"""

import argparse
import os
import struct
import sys
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

NAME = "corridor-explorer"
DRAWING = Path(__file__).resolve().parent.parent / "resources" / "icons" / f"{NAME}.svg"

# Linux looks for these, each under icons/hicolor/<size>x<size>/apps.
PNG_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
# Windows asks for 16 to 64 at 100 to 200 % scaling, and for 256 in Explorer's large views.
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
# Old readers of .ico know bitmaps only; a bitmap of this size would be 260 kB, so it is a PNG.
ICO_PNG_FROM = 256
# Apple's chunk types: PNG data, by pixels; the second ones are the same pixels at double density.
ICNS_PNG_TYPES = (
    (b"ic07", 128),
    (b"ic08", 256),
    (b"ic09", 512),
    (b"ic10", 1024),
    (b"ic11", 32),
    (b"ic12", 64),
    (b"ic13", 256),
    (b"ic14", 512),
)
# The small ones at single density: colours in runs, and the opacity in a chunk beside them.
ICNS_RUN_TYPES = ((b"is32", b"s8mk", 16), (b"il32", b"l8mk", 32))

# What NSIS wants on the left of its last page.
SIDE_SIZE, SIDE_GROUND = (164, 314), "#e7f0ee"


class IconError(Exception):
    """The drawing cannot be used; the message says why."""


def draw(drawing: Path, size: int) -> QImage:
    """Return the drawing as a picture of `size` × `size` pixels on nothing."""
    renderer = QSvgRenderer(str(drawing))
    if not renderer.isValid():
        raise IconError(f"{drawing.name} is not a drawing that Qt can read.")
    picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def encoded(picture: QImage, form: str) -> bytes:
    """Return `picture` as a file of that form."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, form):
        raise IconError(f"Qt could not write a {form}.")
    return bytes(buffer.data().data())


def channels(picture: QImage) -> bytes:
    """Return the pixels as blue, green, red, opacity, row by row from the top."""
    plain = picture.convertToFormat(QImage.Format.Format_ARGB32)
    # Stored as one number per pixel, which is this order on every machine that Qt 6 runs on.
    return bytes(plain.constBits())


def bitmap(picture: QImage) -> bytes:
    """Return `picture` the way .ico stores it: 32 bits a pixel from the bottom, and a mask."""
    size = picture.width()
    pixels = channels(picture)
    rows = [pixels[y * size * 4 : (y + 1) * size * 4] for y in reversed(range(size))]
    # One bit a pixel, rows filled up to 4 bytes; all 0, since the pixels carry their opacity.
    mask = bytes((size + 31) // 32 * 4 * size)
    header = struct.pack("<IiiHHIIiiII", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    return header + b"".join(rows) + mask


def ico(drawing: Path) -> bytes:
    """Return a Windows icon file with all of `ICO_SIZES`."""
    pictures = [(size, draw(drawing, size)) for size in ICO_SIZES]
    bodies = [encoded(p, "PNG") if size >= ICO_PNG_FROM else bitmap(p) for size, p in pictures]
    offset = 6 + 16 * len(bodies)
    entries = b""
    for (size, _picture), body in zip(pictures, bodies, strict=True):
        # 256 does not fit into the byte and is written as 0.
        side = size % 256
        entries += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(body), offset)
        offset += len(body)
    return struct.pack("<HHH", 0, 1, len(bodies)) + entries + b"".join(bodies)


# How .icns packs: what counts as a run, the longest one, and when single values are written out.
SHORTEST_RUN, LONGEST_RUN, MANY_SINGLE = 3, 130, 126


def in_runs(values: bytes) -> bytes:
    """Return `values` the way .icns packs a channel.

    A byte below 128 announces that many and one more single values; one from 128 on announces
    a value that comes three times and more: 128 means three times, 255 means 130 times.
    """
    packed, single, at = bytearray(), bytearray(), 0
    while at < len(values):
        run = 1
        while run < LONGEST_RUN and at + run < len(values) and values[at + run] == values[at]:
            run += 1
        if run < SHORTEST_RUN:
            single += values[at : at + run]
        full = len(single) >= MANY_SINGLE or at + run == len(values)
        if single and (full or run >= SHORTEST_RUN):
            packed += bytes([len(single) - 1]) + single
            single.clear()
        if run >= SHORTEST_RUN:
            packed += bytes([run + 125, values[at]])
        at += run
    return bytes(packed)


def icns(drawing: Path) -> bytes:
    """Return an Apple icon file for all sizes and both densities."""
    chunks = []
    for colours, opacity, size in ICNS_RUN_TYPES:
        pixels = channels(draw(drawing, size))
        chunks.append((colours, b"".join(in_runs(pixels[c::4]) for c in (2, 1, 0))))
        chunks.append((opacity, pixels[3::4]))
    chunks += [(kind, encoded(draw(drawing, size), "PNG")) for kind, size in ICNS_PNG_TYPES]
    body = b"".join(kind + struct.pack(">I", len(data) + 8) + data for kind, data in chunks)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


def side(drawing: Path) -> bytes:
    """Return the tall picture of the Windows installer: the icon on the window's quiet ground."""
    picture = QImage(*SIDE_SIZE, QImage.Format.Format_RGB888)
    picture.fill(QColor(SIDE_GROUND))
    painter = QPainter(picture)
    width = SIDE_SIZE[0]
    painter.drawImage(width // 6, width // 3, draw(drawing, width * 2 // 3))
    painter.end()
    return encoded(picture, "BMP")


def write_all(folder: Path, drawing: Path = DRAWING) -> list[Path]:
    """Write every form of the icon into `folder` and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    contents = {f"{NAME}-{size}.png": encoded(draw(drawing, size), "PNG") for size in PNG_SIZES}
    contents |= {f"{NAME}.ico": ico(drawing), f"{NAME}.icns": icns(drawing)}
    contents[f"{NAME}-side.bmp"] = side(drawing)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in contents]


def main(arguments: list[str]) -> int:
    """Write the icons into the folder that is named."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args(arguments).folder
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication([])
    for path in write_all(folder):
        print(path)
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
