"""What goes into the Windows installers, checked without Windows; for more see installer_test.py.

`python3 dev.py package --windows-installer-test` builds the installers and drives them under Wine.
"""

import re
import shutil
import struct
from datetime import UTC, datetime, timedelta
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from packaging_scripts import script

file_list = script("windows/file_list")
msi = script("windows/msi")
signing = script("windows/signing")
product = script("product")
version_resource = script("windows/version_resource")
build = script("windows/build_installers")

PROGRAM = f"{product.PROGRAM}.exe"
HERE = build.HERE


@pytest.fixture
def folder(tmp_path):
    """Return a folder with a program in it."""
    (tmp_path / "_internal" / "deep").mkdir(parents=True)
    (tmp_path / PROGRAM).write_bytes(b"MZ" * 600)
    (tmp_path / "_internal" / "deep" / "Қазақ.dat").write_bytes(b"x")
    (tmp_path / "_internal" / "a.dll").write_bytes(b"x")
    return tmp_path


def in_windows_order(payload):
    return file_list.listed(payload).split("\r\n")


def test_the_list_names_folders_before_their_files_and_after_them(folder):
    assert in_windows_order(file_list.read(folder, PROGRAM)) == [
        "_internal\\",
        "_internal\\deep\\",
        "_internal\\a.dll",
        "_internal\\deep\\Қазақ.dat",
        PROGRAM,
        "uninstall.exe",
        "installed-files.txt",
        "_internal\\deep\\",
        "_internal\\",
        "",
    ]


def test_every_file_is_unpacked_once_and_below_the_new_folder(folder):
    lines = file_list.extraction(file_list.read(folder, PROGRAM)).splitlines()
    places = [line for line in lines if line.startswith("SetOutPath")]
    assert places == [
        'SetOutPath "$New\\_internal"',
        'SetOutPath "$New\\_internal\\deep"',
        'SetOutPath "$New"',
    ]
    assert sum(line.startswith("File ") for line in lines) == 3


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("a?.txt", "does not allow"),
        ("nul.txt", "does not allow"),
        ("ends with a dot.", "does not allow"),
        ("costs $5.txt", "own signs"),
        ("Uninstall.exe", "writes a file"),
        ("installed-files.txt", "writes a file"),
        ("_corridor-explorer-new/a", "works in a folder"),
        ("_internal/A.dll", "one and the same"),
    ],
)
def test_a_file_that_windows_or_the_installer_cannot_have_is_refused_by_name(folder, name, why):
    path = folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(b"")
    with pytest.raises(file_list.PayloadError, match=why) as refused:
        file_list.read(folder, PROGRAM)
    assert name in str(refused.value)


def test_a_link_and_a_missing_program_are_refused(folder):
    (folder / "link").symlink_to(folder / PROGRAM)
    with pytest.raises(file_list.PayloadError, match="link is a link"):
        file_list.read(folder, PROGRAM)
    (folder / "link").unlink()
    (folder / PROGRAM).unlink()
    with pytest.raises(file_list.PayloadError, match=PROGRAM):
        file_list.read(folder, PROGRAM)


@given(st.lists(st.text("ab", min_size=1, max_size=40), min_size=1, max_size=6))
def test_the_longest_path_leaves_room_for_every_file_while_it_is_unpacked(parts):
    payload = file_list.Payload(HERE, (PurePosixPath(*parts),), 1)
    place = "C:\\" + "x" * (payload.longest_path - 3)
    for working in file_list.WORKING_FOLDERS:
        assert len(f"{place}\\{working}\\{payload.files[0]}") <= file_list.LONGEST_PATH


def test_the_msi_keeps_the_identity_of_a_file_from_version_to_version(folder):
    payload = file_list.read(folder, PROGRAM)
    with pytest.raises(file_list.PayloadError, match="Қазақ"):
        msi.describe(payload, version="1.0.0", icon=folder / PROGRAM)
    (folder / "_internal" / "deep" / "Қазақ.dat").rename(folder / "_internal" / "deep" / "k.dat")
    payload = file_list.read(folder, PROGRAM)
    first, second = (
        ET.fromstring(  # noqa: S314 - our own text
            msi.describe(payload, version=version, icon=folder / PROGRAM)
        )
        for version in ("1.0.0", "1.0.1")
    )
    name = f"{{{msi.NAMESPACE}}}"

    def guids(tree):
        return [part.get("Guid") for part in tree.iter(f"{name}Component")]

    assert guids(first) == guids(second)
    assert len(set(guids(first))) == len(payload.files) + 1
    products = [tree.find(f"{name}Product") for tree in (first, second)]
    assert products[0].get("Id") != products[1].get("Id")
    assert {p.get("UpgradeCode") for p in products} == {product.MSI_UPGRADE_CODE}


@pytest.fixture
def payload(folder):
    (folder / "_internal" / "deep" / "Қазақ.dat").unlink()
    return file_list.read(folder, PROGRAM)


def described(payload, audience):
    text = msi.describe(payload, version="1.0.0", icon=payload.folder / PROGRAM, audience=audience)
    return ET.fromstring(text)  # noqa: S314 - our own text


def test_the_msi_for_all_shares_no_identity_and_no_place_with_the_one_for_me(payload):
    name = f"{{{msi.NAMESPACE}}}"
    mine, everybodys = (described(payload, audience) for audience in (msi.FOR_ME, msi.FOR_ALL))
    for part, attributes in (("Component", ["Guid"]), ("Product", ["Id", "UpgradeCode"])):
        for attribute in attributes:
            of_both = [{p.get(attribute) for p in t.iter(name + part)} for t in (mine, everybodys)]
            assert not of_both[0] & of_both[1], (part, attribute)
    for tree, hive, scope, place in (
        (mine, "HKCU", "perUser", "LocalAppDataFolder"),
        (everybodys, "HKLM", "perMachine", "ProgramFiles64Folder"),
    ):
        assert {value.get("Root") for value in tree.iter(f"{name}RegistryValue")} == {hive}
        assert [package.get("InstallScope") for package in tree.iter(f"{name}Package")] == [scope]
        places = {folder.get("Id") for folder in tree.iter(f"{name}Directory")}
        assert places & {"LocalAppDataFolder", "ProgramFiles64Folder"} == {place}


def an_msi(*, identifier="{00000000-0000-0000-0000-000000000000}", time=7, kind=64):
    """Return something around a summary such as wixl writes it."""
    text = struct.pack("<II", 30, 39) + identifier.encode() + b"\0\0"
    when = struct.pack("<IQ", kind, time)
    places = [32, 32 + len(text), 32 + len(text) + len(when)]
    table = b"".join(struct.pack("<II", *pair) for pair in zip((9, 12, 13), places, strict=True))
    section = struct.pack("<II", places[-1] + len(when), 3) + table + text + when + when
    head = bytes(28) + msi._SUMMARY + struct.pack("<I", 48)
    return b"before" + head + section + b"after"


def test_an_msi_gets_its_identifier_and_time_and_nothing_else_is_touched():
    code = "{11111111-2222-3333-4444-555555555555}"
    settled = [
        msi.settled(an_msi(**one), code=code, seconds=product.BUILT_AT)
        for one in ({}, {"identifier": "{" + "9" * 36 + "}", "time": 8})
    ]
    assert settled[0] == settled[1]
    jan_2026 = (
        (datetime(2026, 1, 1, tzinfo=UTC) - datetime(1601, 1, 1, tzinfo=UTC))
        // timedelta(microseconds=1)
        * 10
    )
    assert settled[0] == an_msi(identifier=code, time=jan_2026)


@pytest.mark.parametrize("content", [b"no MSI", an_msi(kind=31), an_msi()[:60]])
def test_an_msi_that_is_laid_out_otherwise_is_refused(content):
    with pytest.raises(msi.MsiError, match="summary"):
        msi.settled(content, code="{}", seconds=0)


def test_packages_of_other_content_have_other_identifiers(payload):
    first = msi.package_code(payload, "1.0.0")
    assert re.fullmatch(r"\{[0-9A-F-]{36}\}", first)
    assert msi.package_code(payload, "1.0.0") == first
    assert msi.package_code(payload, "1.0.1") != first
    (payload.folder / "_internal" / "a.dll").write_bytes(b"y")
    assert msi.package_code(payload, "1.0.0") != first


def test_files_bear_one_time_in_the_installers_whenever_they_were_made(payload):
    build.give_one_time(payload)
    times = {payload.folder.joinpath(*file.parts).stat().st_mtime for file in payload.files}
    assert times == {product.BUILT_AT}


def test_what_the_setup_brings_beside_them_bears_that_time_too(payload, tmp_path, monkeypatch):
    icon, side = tmp_path / f"{product.PROGRAM}.ico", tmp_path / f"{product.PROGRAM}-side.bmp"
    icon.touch()
    side.touch()
    seen = {}

    def packed(command, _what):
        defined = dict(word[2:].split("=", 1) for word in command if word.startswith("-D"))
        for name in ("SIDE", "LIST_FILE"):
            seen[name] = int(Path(defined[name]).stat().st_mtime)

    monkeypatch.setattr(build, "tool", lambda name, _package: name)
    monkeypatch.setattr(build, "run", packed)
    build.build_setup(payload, tmp_path / "setup.exe", icon=icon, version="1.0.0")
    assert seen == {"SIDE": product.BUILT_AT, "LIST_FILE": product.BUILT_AT}


def test_without_a_certificate_nothing_is_signed(tmp_path):
    target = tmp_path / "program.exe"
    target.write_bytes(b"MZ")
    assert signing.sign(target, {}) is False
    assert target.read_bytes() == b"MZ"


def test_the_password_of_a_certificate_is_in_no_command(tmp_path):
    settings = {
        signing.CERTIFICATE: "certificate.p12",
        signing.PASSWORD_FILE: "password.txt",
        signing.TIMESTAMP: "http://time.example",
    }
    words = signing.command(tmp_path / "a.exe", tmp_path / "b.exe", settings)
    assert words[words.index("-readpass") + 1] == "password.txt"
    assert words[words.index("-ts") + 1] == "http://time.example"
    assert "-pass" not in words


def test_the_version_resource_says_four_numbers_and_the_products_name():
    text = version_resource.text("1.20.3")
    assert text.count("(1, 20, 3, 0)") == 2
    assert f"StringStruct('ProductName', '{product.NAME}')" in text
    compile(text, "version.txt", "eval")


def test_the_installer_says_every_sentence_in_both_languages():
    lines = (HERE / "words.nsh").read_text(encoding="utf-8").splitlines()
    said = {
        language: [line.split()[1] for line in lines if line.startswith(f"${{{language}}}")]
        for language in ("English", "Indonesian")
    }
    assert said["English"] == said["Indonesian"]
    used = (HERE / "installer.nsi").read_text(encoding="utf-8")
    for key in said["English"]:
        assert f"$({key})" in used, key


def test_a_missing_builder_is_named_with_its_package(folder, monkeypatch, tmp_path):
    monkeypatch.setattr(shutil, "which", lambda _name: None)
    payload = file_list.read(folder, PROGRAM)
    with pytest.raises(build.BuildError, match="apt-get install nsis"):
        build.build_setup(payload, tmp_path / "setup.exe", icon=tmp_path, version="1.0.0")


def test_without_wine_the_whole_test_says_that_it_was_skipped(monkeypatch, capsys):
    installer_test = script("windows/installer_test")
    monkeypatch.setattr(installer_test.wine, "find", lambda _name: None)
    assert installer_test.main([]) == 0
    assert "wine64" in capsys.readouterr().out


def test_the_page_for_schools_lists_every_switch_and_exit_code_of_the_installer():
    page = (product.ROOT / "docs" / "installing.md").read_text(encoding="utf-8")
    text = (HERE / "installer.nsi").read_text(encoding="utf-8")
    codes = dict(re.findall(r"^!define (\w+) (\d)$", text, re.MULTILINE))
    assert len(codes) == 7
    for name, code in codes.items():
        assert f"\n| {code} |" in page, name
    for switch in re.findall(r'GetOptions} \$R0 "(/\w+=?)"', text):
        assert f"`{switch}" in page, switch
