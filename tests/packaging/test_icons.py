"""The icon in every form that a system asks for, read back by the published layouts."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging_scripts import script
from PySide6.QtGui import QImage

icons = script("icons")

pytestmark = pytest.mark.usefixtures("qapp")


def ico_entries(content):
    """Yield (size, data) of each picture in an .ico."""
    reserved, kind, count = struct.unpack_from("<HHH", content)
    assert (reserved, kind) == (0, 1)
    ends = []
    for number in range(count):
        width, height, _c, _r, _p, bits, length, offset = struct.unpack_from(
            "<BBBBHHII", content, 6 + 16 * number
        )
        assert (width, bits) == (height, 32)
        ends.append(offset + length)
        yield width or 256, content[offset : offset + length]
    assert ends[-1] == len(content)


def icns_chunks(content):
    """Return {type: data} of an .icns."""
    magic, length = struct.unpack_from(">4sI", content)
    assert (magic, length) == (b"icns", len(content))
    chunks, at = {}, 8
    while at < length:
        kind, size = struct.unpack_from(">4sI", content, at)
        chunks[kind] = content[at + 8 : at + size]
        at += size
    assert at == length
    return chunks


def unpacked(data, length):
    """Return the first `length` values of runs as .icns packs them, and what follows."""
    values, at = bytearray(), 0
    while len(values) < length:
        head = data[at]
        if head < 128:
            values += data[at + 1 : at + 2 + head]
            at += 2 + head
        else:
            values += bytes([data[at + 1]]) * (head - 125)
            at += 2
    assert len(values) == length
    return bytes(values), data[at:]


def test_the_windows_icon_has_every_size_and_its_last_one_is_a_png():
    entries = dict(ico_entries(icons.ico(icons.DRAWING)))
    assert tuple(entries) == icons.ICO_SIZES
    for size, data in entries.items():
        if size == 256:
            assert QImage.fromData(data, "PNG").width() == 256
        else:
            header, width, height, _planes, bits = struct.unpack_from("<IiiHH", data)
            assert (header, width, height, bits) == (40, size, 2 * size, 32)
            mask = (size + 31) // 32 * 4 * size
            assert len(data) == 40 + 4 * size * size + mask


def test_qt_sees_the_same_picture_in_the_windows_icon_as_in_the_drawing(tmp_path):
    (tmp_path / "icon.ico").write_bytes(icons.ico(icons.DRAWING))
    drawn = icons.draw(icons.DRAWING, 16).convertToFormat(QImage.Format.Format_ARGB32)
    assert QImage(str(tmp_path / "icon.ico")).convertToFormat(drawn.format()) == drawn


def test_the_apple_icon_has_both_densities_in_the_sizes_its_types_promise():
    chunks = icns_chunks(icons.icns(icons.DRAWING))
    for kind, size in icons.ICNS_PNG_TYPES:
        assert QImage.fromData(chunks[kind], "PNG").size().toTuple() == (size, size)
    for colours, opacity, size in icons.ICNS_RUN_TYPES:
        expected = icons.channels(icons.draw(icons.DRAWING, size))
        rest = chunks[colours]
        for channel in (2, 1, 0):
            values, rest = unpacked(rest, size * size)
            assert values == expected[channel::4]
        assert rest == b""
        assert chunks[opacity] == expected[3::4]


@given(st.lists(st.tuples(st.integers(0, 255), st.integers(1, 300)), min_size=1, max_size=30))
def test_packing_into_runs_loses_nothing(runs):
    values = b"".join(bytes([value]) * length for value, length in runs)
    assert unpacked(icons.in_runs(values), len(values)) == (values, b"")


def test_even_the_smallest_icon_shows_ground_way_and_crossing():
    picture = icons.draw(icons.DRAWING, 16)
    colours = [picture.pixelColor(x, y) for x in range(16) for y in range(16)]
    ground = [c for c in colours if c.alpha() > 200 and c.lightness() < 110]
    way = [c for c in colours if c.lightness() > 200 and c.saturation() < 120]
    crossing = [c for c in colours if c.red() > 220 and c.green() > 150 and c.blue() < 90]
    assert len(ground) > 100
    assert len(way) >= 8
    assert len(crossing) >= 4


def test_all_files_are_written(tmp_path):
    written = icons.write_all(tmp_path / "icons")
    assert [p.name for p in written if p.stat().st_size > 0] == [
        *(f"corridor-explorer-{size}.png" for size in icons.PNG_SIZES),
        "corridor-explorer.ico",
        "corridor-explorer.icns",
        "corridor-explorer-side.bmp",
    ]
    side = QImage(str(tmp_path / "icons" / "corridor-explorer-side.bmp"))
    assert side.size().toTuple() == icons.SIDE_SIZE


def test_a_drawing_that_is_none_is_refused_by_name(tmp_path):
    (tmp_path / "broken.svg").write_text("<svg", encoding="utf-8")
    with pytest.raises(icons.IconError, match=r"broken\.svg"):
        icons.draw(tmp_path / "broken.svg", 16)
