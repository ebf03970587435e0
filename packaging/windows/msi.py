"""Describe the MSIs for managed roll-out, as wixl (of msitools) understands it.

One is for the person in whose name it runs, one for all users of a computer: Windows Installer can
make both of one package, but by moving folders about, which nothing but Windows itself could show
to work.
"""

import hashlib
import struct
import sys
import uuid
from pathlib import Path, PurePosixPath
from typing import NamedTuple
from xml.etree import ElementTree as ET

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import file_list as payloads  # noqa: E402 - found only now
import product  # noqa: E402

# Not the folder of the other installer: each removes its own.
FOLDER = f"{product.NAME} (MSI)"
NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
# Identifiers of components must stay the same from version to version for the same path.
_COMPONENTS = uuid.UUID("0f6b1d0a-4a9e-4a54-9b59-5a0f4a6a1f37")
# The summary's set of properties bears this identifier. Its ninth property is the identifier of the
# package, a text of 39 bytes; two more are when it was made and last written, in 100 nanoseconds
# since 1601.
_SUMMARY = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le
_TEXT, _TIME = 30, 64
_SETTLED = {9: (_TEXT, struct.pack("<I", 39)), 12: (_TIME, b""), 13: (_TIME, b"")}
_1601_TO_1970_S = 11_644_473_600


class MsiError(Exception):
    """An MSI is not laid out as it must be; the message says how."""


class Audience(NamedTuple):
    """For whom an MSI installs, and what differs by it."""

    scope: str
    folders: tuple[tuple[str, str], ...]  # identifier and name, outer ones first
    hive: str
    upgrade_code: str
    apart: str  # keeps the identifiers apart from those of the other


FOR_ME = Audience(
    "perUser",
    (("LocalAppDataFolder", ""), ("PerUserPrograms", "Programs")),
    "HKCU",
    product.MSI_UPGRADE_CODE,
    "",
)
FOR_ALL = Audience(
    "perMachine",
    (("ProgramFiles64Folder", ""),),
    "HKLM",
    product.MSI_UPGRADE_CODE_FOR_ALL,
    "for all: ",
)


def _guid(path: str) -> str:
    return str(uuid.uuid5(_COMPONENTS, str(path))).upper()


def package_code(payload: payloads.Payload, words: str) -> str:
    """Return the identifier of a package: packages of other content must have other ones."""
    read = hashlib.sha256(words.encode())
    for file in payload.files:
        content = payload.folder.joinpath(*file.parts).read_bytes()
        read.update(f"{file}\0{len(content)}\0".encode() + content)
    return f"{{{_guid(read.hexdigest())}}}"


def settled(content: bytes, *, code: str, seconds: int) -> bytes:
    """Return an MSI with this identifier and, in seconds since 1970, this time.

    wixl takes a new identifier and the time of day for each: no two packages were the same.
    """
    made = bytearray(content)
    try:
        properties = _summary(content)
        for number, (kind, before) in _SETTLED.items():
            place = properties[number]
            if not content.startswith(struct.pack("<I", kind) + before, place):
                raise MsiError(f"Property {number} of the MSI's summary is of another kind.")
            new = (
                f"{code}\0".encode("ascii")
                if kind == _TEXT
                else struct.pack("<Q", (seconds + _1601_TO_1970_S) * 10_000_000)
            )
            start = place + 4 + len(before)
            made[start : start + len(new)] = new
    except (KeyError, struct.error) as error:
        raise MsiError("The MSI's summary lacks what it must have.") from error
    return bytes(made)


def _summary(content: bytes) -> dict[int, int]:
    """Return where the summary's properties lie, by their numbers."""
    found = content.find(_SUMMARY)
    if found < 0:
        raise MsiError("The MSI has no summary.")
    # Where the set of properties begins, which its identifier stands 28 bytes into.
    section = found - 28 + struct.unpack_from("<I", content, found + len(_SUMMARY))[0]
    count = struct.unpack_from("<I", content, section + 4)[0]
    pairs = content[section + 8 : section + 8 + 8 * count]
    return {number: section + offset for number, offset in struct.iter_unpack("<II", pairs)}


def _key(kind: str, number: int) -> str:
    # Identifiers may hold neither spaces nor letters outside ASCII, so they are numbers.
    return f"{kind}{number:05d}"


def _source(path: Path) -> str:
    # wixl takes paths relative to where it runs only, and it is run in the root folder.
    return path.resolve().relative_to("/").as_posix()


def describe(
    payload: payloads.Payload, *, version: str, icon: Path, audience: Audience = FOR_ME
) -> str:
    """Return the .wxs text."""
    strange = [str(file) for file in payload.files if not str(file).isascii()]
    if strange:
        raise payloads.PayloadError(
            f"{strange[0]} cannot go into the MSI: wixl spoils names with letters outside ASCII."
        )
    wix = ET.Element("Wix", xmlns=NAMESPACE)
    # Another product code for every version, else Windows takes an upgrade for a repair.
    root = ET.SubElement(
        wix,
        "Product",
        Id=_guid(f"{audience.apart}product {version}"),
        Name=product.NAME,
        Manufacturer=product.PUBLISHER,
        Version=version,
        UpgradeCode=audience.upgrade_code,
        Language="1033",
    )
    ET.SubElement(
        root,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope=audience.scope,
        Description=f"{product.NAME} {version}",
    )
    # The earlier version goes inside the same transaction, so a failed upgrade is rolled back.
    ET.SubElement(
        root,
        "MajorUpgrade",
        DowngradeErrorMessage="A newer version is already installed.",
    )
    ET.SubElement(root, "Media", Id="1", Cabinet="files.cab", EmbedCab="yes")
    ET.SubElement(root, "Icon", Id="program.ico", SourceFile=_source(icon))
    ET.SubElement(root, "Property", Id="ARPPRODUCTICON", Value="program.ico")
    target = ET.SubElement(root, "Directory", Id="TARGETDIR", Name="SourceDir")
    programs = target
    for key, name in audience.folders:
        programs = ET.SubElement(
            programs, "Directory", {"Id": key} | ({"Name": name} if name else {})
        )
    folder = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name=FOLDER)
    ET.SubElement(target, "Directory", Id="ProgramMenuFolder")
    feature = ET.SubElement(root, "Feature", Id="Program", Level="1", Title=product.NAME)

    directories = {PurePosixPath(): folder}
    for number, inner in enumerate(payload.folders):
        directories[inner] = ET.SubElement(
            directories[inner.parent], "Directory", Id=_key("Folder", number), Name=inner.name
        )
    for number, file in enumerate(payload.files):
        component = _component(
            directories[file.parent], feature, _key("Part", number), f"{audience.apart}{file}"
        )
        is_program = str(file) == f"{product.PROGRAM}.exe"
        ET.SubElement(
            component,
            "File",
            Id="Program" if is_program else _key("File", number),
            Name=file.name,
            Source=_source(payload.folder.joinpath(*file.parts)),
            KeyPath="yes",
        )
    registered = _component(folder, feature, "Registered", f"{audience.apart}registered")
    _register(registered, audience.hive)
    return ET.tostring(wix, encoding="unicode", xml_declaration=True)


def _component(parent: ET.Element, feature: ET.Element, key: str, path: str) -> ET.Element:
    ET.SubElement(feature, "ComponentRef", Id=key)
    return ET.SubElement(parent, "Component", Id=key, Guid=_guid(path), Win64="yes")


def _register(component: ET.Element, hive: str) -> None:
    program = f"[INSTALLDIR]{product.PROGRAM}.exe"
    kind = f"Software\\Classes\\{product.PROG_ID}"
    ending = f"Software\\Classes\\{product.FILE_ENDING}"
    values = (
        (ending, None, product.PROG_ID),
        (ending, "Content Type", product.MEDIA_TYPE),
        (f"{ending}\\OpenWithProgids", product.PROG_ID, ""),
        (kind, None, product.FILE_KIND),
        (f"{kind}\\DefaultIcon", None, f"{program},0"),
        (f"{kind}\\shell\\open\\command", None, f'"{program}" "%1"'),
    )
    ET.SubElement(
        component,
        "Shortcut",
        Id="StartMenu",
        Directory="ProgramMenuFolder",
        Name=product.NAME,
        Target=program,
        WorkingDirectory="INSTALLDIR",
    )
    for number, (key, name, value) in enumerate(values):
        named = {"Name": name} if name else {}
        marked = {"KeyPath": "yes"} if number == 0 else {}
        ET.SubElement(
            component,
            "RegistryValue",
            {"Root": hive, "Key": key, "Type": "string", "Value": value} | named | marked,
        )
