"""What can be known on any system about the program for macOS; a disk image needs a Mac."""

import contextlib
import plistlib
import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st
from macos_programs import ARM, INTEL, for_several, program
from packaging_scripts import script

from explorer.model import languages

info_plist = script("macos/info_plist")
mach_o = script("macos/mach_o")
links = script("macos/links")
dmg = script("macos/dmg")
product = script("product")


@pytest.fixture
def app(tmp_path):
    """Return an .app with two libraries in it."""
    made = tmp_path / "Corridor Explorer.app"
    (made / "Contents" / "MacOS").mkdir(parents=True)
    (made / "Contents" / "MacOS" / "corridor-explorer").write_bytes(program())
    library = for_several(program(INTEL, (10, 15), old=True), program(ARM, (14, 2)))
    (made / "Contents" / "MacOS" / "library.so").write_bytes(library)
    (made / "Contents" / "MacOS" / "Class.class").write_bytes(b"\xca\xfe\xba\xbe\0\0\0\x41rest")
    (made / "Contents" / "Info.plist").write_bytes(plistlib.dumps(info_plist.info("1.2.3")))
    return made


def test_the_description_survives_being_written_and_read():
    info = info_plist.info("1.2.3")
    assert plistlib.loads(plistlib.dumps(info)) == info
    assert info["CFBundleShortVersionString"] == info["CFBundleVersion"] == "1.2.3"
    assert set(info["CFBundleLocalizations"]) == set(languages.INTERFACE)


def test_the_documents_of_the_program_are_of_the_kind_that_it_declares():
    info = info_plist.info("1.2.3")
    [document], [kind] = info["CFBundleDocumentTypes"], info["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    tags = kind["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["corridor"]
    assert tags["public.mime-type"] == [product.MEDIA_TYPE]
    # A kind of ZIP would be unpacked by a double-click.
    assert "public.zip-archive" not in kind["UTTypeConformsTo"]


def test_the_entitlements_can_be_read_and_ask_for_no_more_than_python_needs():
    entitlements = plistlib.loads((dmg.HERE / "entitlements.plist").read_bytes())
    assert entitlements == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_processors_and_oldest_system_are_read_from_one_and_from_several_programs():
    assert mach_o.slices(program(ARM, (11, 3))) == [mach_o.Slice("arm64", (11, 3))]
    assert mach_o.slices(for_several(program(INTEL, (10, 15), old=True), program(ARM))) == [
        mach_o.Slice("x86_64", (10, 15)),
        mach_o.Slice("arm64", (12, 0)),
    ]


@given(st.binary(max_size=200), st.sampled_from([program(), for_several(program())]), st.data())
def test_a_damaged_program_is_an_error_and_nothing_worse(noise, whole, data):
    cut = data.draw(st.integers(0, len(whole)))
    for content in (noise, whole[:cut], whole[:cut] + noise):
        with contextlib.suppress(mach_o.MachOError):
            assert all(part.processor for part in mach_o.slices(content))


def test_the_most_demanding_library_decides_which_system_the_program_asks_for(app):
    found = dmg.complete(app, "arm64")
    assert (found.oldest, found.files) == ((14, 2), 2)
    assert found.demanding.endswith("library.so")
    info = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    assert info["LSMinimumSystemVersion"] == "14.2"


def test_what_is_promised_is_never_less_than_what_qt_needs(app):
    (app / "Contents" / "MacOS" / "library.so").unlink()
    (app / "Contents" / "MacOS" / "corridor-explorer").write_bytes(program(ARM, (11, 0)))
    dmg.complete(app, "arm64")
    info = plistlib.loads((app / "Contents" / "Info.plist").read_bytes())
    assert info["LSMinimumSystemVersion"] == info_plist.OLDEST_SYSTEM


def test_a_library_for_another_processor_is_named(app):
    with pytest.raises(mach_o.MachOError, match=r"corridor-explorer is built for arm64"):
        dmg.complete(app, "x86_64")


def test_without_credentials_it_is_signed_ad_hoc_and_nothing_goes_to_apple(app, tmp_path):
    words = dmg.signing(app, {})
    assert words[words.index("--sign") + 1] == "-"
    assert "--timestamp" not in words
    assert dmg.notarising(tmp_path / "image.dmg", {}) == []


def test_with_credentials_it_is_signed_hardened_and_notarised(app, tmp_path):
    settings = {dmg.IDENTITY: "Developer ID: A School", dmg.NOTARY_PROFILE: "release"}
    words = dmg.signing(app, settings)
    assert words[words.index("--sign") + 1] == "Developer ID: A School"
    assert words[words.index("--options") + 1] == "runtime"
    assert "--entitlements" in words
    submit, staple = dmg.notarising(tmp_path / "image.dmg", settings)
    assert "notarytool" in submit
    assert "staple" in staple


# ------------------------------------------------------------------ what links to what


def linked(*, loads=(), rpaths=(), processor=ARM, version=(12, 0), signed=True):
    """Return a library that asks for others."""
    packed = version[0] << 16 | version[1] << 8
    parts = [struct.pack("<IIIIII", 0x32, 24, 1, packed, packed, 0)]
    for kind, offset, texts in ((0x0C, 24, loads), (0x8000001C, 12, rpaths)):
        for text in texts:
            body = text.encode().ljust((len(text) // 8 + 1) * 8, b"\0")
            head = struct.pack("<III", kind, offset + len(body), offset)
            parts.append(head.ljust(offset, b"\0") + body)
    if signed:
        parts.append(struct.pack("<IIII", 0x1D, 16, 0, 0))
    held = b"".join(parts)
    head = struct.pack("<IIIIIIII", 0xFEEDFACF, processor, 0, 6, len(parts), len(held), 0, 0)
    return head + held


@pytest.fixture
def sound(tmp_path):
    """Return an .app in which everything links to what is there."""
    made = tmp_path / "Corridor Explorer.app"
    inside = made / "Contents" / "Frameworks" / "qt"
    inside.mkdir(parents=True)
    (made / "Contents" / "MacOS").mkdir()
    write(made, "MacOS/corridor-explorer", rpaths=["@loader_path/../Frameworks"])
    write(made, "Frameworks/QtCore", loads=["/usr/lib/libSystem.B.dylib"])
    beside, above = "@loader_path/../QtCore", "@rpath/qt/libOne.dylib"
    write(made, "Frameworks/qt/libOne.dylib", loads=[beside], rpaths=["@loader_path/../"])
    write(made, "Frameworks/qt/libTwo.dylib", loads=[above, "@executable_path/corridor-explorer"])
    (made / "Contents" / "Info.plist").write_bytes(plistlib.dumps(info_plist.info("1.2.3")))
    return made


def write(app, name, **asked):
    (app / "Contents" / name).write_bytes(linked(**asked))


def faults(app, processor="arm64"):
    return links.Checked(app, processor, links.promised(app)).faults


def test_an_app_whose_libraries_are_all_there_is_sound(sound, capsys):
    assert faults(sound) == []
    assert links.main([str(sound), "arm64"]) == 0
    assert "4 programs and libraries, 4 links, 0 faults" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("asked", "complaint"),
    [
        ({"loads": ["@loader_path/gone.dylib"]}, "@loader_path/gone.dylib is not there"),
        ({"loads": ["@rpath/gone.dylib"]}, "@rpath/gone.dylib is not there"),
        ({"loads": ["@executable_path/gone"]}, "@executable_path/gone is not there"),
        ({"loads": ["/opt/homebrew/lib/libz.dylib"]}, "/opt/homebrew/lib/libz.dylib is not there"),
        ({"loads": ["@loader_path/../../../../outside"]}, "outside is not there"),
        ({"rpaths": ["/Users/someone/lib"]}, "would look for libraries in /Users/someone/lib"),
        ({"version": (15, 1)}, "wants macOS 15.1"),
        ({"processor": INTEL}, "built for x86_64, not arm64"),
        ({"signed": False}, "bears no signature"),
    ],
)
def test_each_planted_fault_is_named(sound, capsys, asked, complaint):
    (sound.parent / "outside").write_bytes(linked())
    write(sound, "Frameworks/qt/libTwo.dylib", **asked)
    [found] = faults(sound)
    assert found.startswith("Contents/Frameworks/qt/libTwo.dylib: ")
    assert complaint in found
    assert links.main([str(sound), "arm64"]) == 1
    assert complaint in capsys.readouterr().out


def test_a_file_that_is_cut_off_is_named(sound):
    whole = linked(loads=["@loader_path/x"])
    (sound / "Contents" / "Frameworks" / "QtCore").write_bytes(whole[:60])
    assert any("QtCore: The file is cut off." in fault for fault in faults(sound))


def test_a_folder_without_any_program_is_no_success(tmp_path, capsys):
    assert links.main([str(tmp_path), "arm64", "14.0"]) == 1
    assert "0 programs" in capsys.readouterr().out
