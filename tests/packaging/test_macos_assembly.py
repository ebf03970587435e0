"""What of the program for macOS is assembled by us: its files, its image, its unsigned program."""

import plistlib
import struct
import zlib

import pytest
from macos_programs import program
from packaging_scripts import script

mach_o = script("macos/mach_o")
links = script("macos/links")
collected = script("macos/collected")
image = script("macos/image")

MIB = 1 << 20


@pytest.fixture
def volume(tmp_path):
    path = tmp_path / "volume.img"
    path.write_bytes(b"head".ljust(MIB, b"x") + bytes(2 * MIB) + b"tail" * 700)
    return path


def unpacked(made):
    """Read an image as its trailer says: a reader of its own, after Apple's layout."""
    content = made.read_bytes()
    trailer = content[-512:]
    assert trailer[:4] == b"koly"
    place, length = struct.unpack_from(">QQ", trailer, 216)
    [block] = plistlib.loads(content[place : place + length])["resource-fork"]["blkx"]
    table = block["Data"]
    (count,) = struct.unpack_from(">I", table, 200)
    volume = b""
    for number in range(count):
        kind, _, first, sectors, at, size = struct.unpack_from(">IIQQQQ", table, 204 + 40 * number)
        if kind == 0xFFFFFFFF:
            break
        assert first * 512 == len(volume)
        part = zlib.decompress(content[at : at + size]) if kind else bytes(sectors * 512)
        assert len(part) == sectors * 512
        volume += part
    assert struct.unpack_from(">I", table, 72) == (zlib.crc32(volume),)
    assert struct.unpack_from(">Q", trailer, 492) == (len(volume) // 512,)
    assert struct.unpack_from(">I", trailer, 88) == (zlib.crc32(content[:place]),)
    return volume


def test_an_image_gives_back_the_volume_and_is_the_same_each_time(volume, tmp_path):
    first, second = tmp_path / "1.dmg", tmp_path / "2.dmg"
    for made in (first, second):
        image.pack(volume, made)
    content = volume.read_bytes()
    assert unpacked(first) == content + bytes(-len(content) % 512)
    assert first.read_bytes() == second.read_bytes()
    assert first.stat().st_size < MIB


def test_a_program_without_its_signature_is_shorter_and_asks_for_none():
    plain = program()
    count, size = struct.unpack_from("<II", plain, 16)
    segment = struct.pack("<II16s4Q8x8x", 0x19, 72, b"__LINKEDIT", 0, 0, 0, 600)
    start = len(plain) + len(segment) + 16 + 400
    signature = struct.pack("<IIII", 0x1D, 16, start, 200)
    signed = bytearray((plain + segment + signature).ljust(start, b"d") + b"s" * 200)
    struct.pack_into("<II", signed, 16, count + 2, size + len(segment) + 16)
    assert links.commands(bytes(signed), 0).signed
    bare = mach_o.without_signature(bytes(signed))
    assert not links.commands(bare, 0).signed
    assert len(bare) == start
    assert struct.unpack_from("<Q", bare, len(plain) + 48) == (400,)
    assert mach_o.without_signature(plain) == plain


@pytest.fixture
def places(tmp_path):
    made = collected.Places(tmp_path / "linux", tmp_path / "mac", tmp_path / "python")
    for path, content in {
        made.linux / "numpy/core.cpython-311-x86_64-linux-gnu.so": b"",
        made.linux / "numpy/data.txt": b"linux",
        made.mac / "numpy/core.cpython-311-darwin.so": program(),
        made.mac / "numpy/data.txt": b"mac",
        made.mac / "Crypto/_aes.abi3.so": program(),
        made.mac / "PySide6/Qt/plugins/platforms/libqcocoa.dylib": program(),
        made.mac / "PySide6/Qt/plugins/sqldrivers/libqsqlite.dylib": program(),
        made.python / "_struct.cpython-311-darwin.so": program(),
        made.python / "_ssl.cpython-311-darwin.so": program(),
        made.python / collected.PYTHON: program(),
    }.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return made


def linux(places, name, kind):
    return (name, str(places.linux / name), kind)


def test_the_files_are_those_of_linux_as_macos_has_them(places):
    taken = [
        linux(places, "numpy/core.cpython-311-x86_64-linux-gnu.so", "EXTENSION"),
        linux(places, "numpy/data.txt", "DATA"),
        linux(places, "PySide6/Qt/lib/libQt6Core.so.6", "BINARY"),
        linux(places, "shapely.libs/libgeos.so", "BINARY"),
        linux(places, "Crypto/_aes.abi3.so", "BINARY"),
        ("own.txt", "somewhere/own.txt", "DATA"),
    ]
    found = {name: (file, kind) for name, file, kind in collected.files(taken, places, "arm64")}
    assert set(found) == {
        *("numpy/core.cpython-311-darwin.so", "numpy/data.txt", "own.txt", collected.PYTHON),
        *("PySide6/Qt/plugins/platforms/libqcocoa.dylib", "Crypto/_aes.abi3.so"),
        "python3.11/lib-dynload/_struct.cpython-311-darwin.so",
    }
    assert found["numpy/data.txt"] == (str(places.mac / "numpy/data.txt"), "DATA")


@pytest.mark.parametrize(
    ("entry", "named"),
    [
        (("numpy/gone.cpython-311-x86_64-linux-gnu.so", "EXTENSION"), "numpy/gone"),
        (("Crypto/_gone.abi3.so", "BINARY"), "Crypto/_gone"),
        (("numpy/gone.txt", "DATA"), "numpy/gone.txt"),
    ],
)
def test_what_macos_lacks_is_named(places, entry, named):
    with pytest.raises(collected.CollectedError, match=named):
        collected.files([linux(places, *entry)], places, "arm64")


def test_a_module_for_another_processor_is_refused(places):
    with pytest.raises(collected.CollectedError, match="not built for x86_64"):
        collected.files([], places, "x86_64")
