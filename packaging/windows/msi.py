"""Describe the MSI for managed roll-out, per user, as wixl (of msitools) understands it."""

import sys
import uuid
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as ET

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import file_list as payloads  # noqa: E402 - found only now
import product  # noqa: E402

NAMESPACE = "http://schemas.microsoft.com/wix/2006/wi"
# Identifiers of components must stay the same from version to version for the same path.
_COMPONENTS = uuid.UUID("0f6b1d0a-4a9e-4a54-9b59-5a0f4a6a1f37")


def _guid(path: PurePosixPath | str) -> str:
    return str(uuid.uuid5(_COMPONENTS, str(path))).upper()


def _key(kind: str, number: int) -> str:
    # Identifiers may hold neither spaces nor letters outside ASCII, so they are numbers.
    return f"{kind}{number:05d}"


def _source(path: Path) -> str:
    # wixl takes paths relative to where it runs only, and it is run in the root folder.
    return path.resolve().relative_to("/").as_posix()


def describe(payload: payloads.Payload, *, version: str, icon: Path) -> str:
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
        Id=_guid(f"product {version}"),
        Name=product.NAME,
        Manufacturer=product.PUBLISHER,
        Version=version,
        UpgradeCode=product.MSI_UPGRADE_CODE,
        Language="1033",
    )
    ET.SubElement(
        root,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perUser",
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
    local = ET.SubElement(target, "Directory", Id="LocalAppDataFolder")
    programs = ET.SubElement(local, "Directory", Id="PerUserPrograms", Name="Programs")
    # Not the folder of the other installer: each removes its own.
    folder = ET.SubElement(programs, "Directory", Id="INSTALLDIR", Name=f"{product.NAME} (MSI)")
    ET.SubElement(target, "Directory", Id="ProgramMenuFolder")
    feature = ET.SubElement(root, "Feature", Id="Program", Level="1", Title=product.NAME)

    directories = {PurePosixPath(): folder}
    for number, inner in enumerate(payload.folders):
        directories[inner] = ET.SubElement(
            directories[inner.parent], "Directory", Id=_key("Folder", number), Name=inner.name
        )
    for number, file in enumerate(payload.files):
        component = _component(directories[file.parent], feature, _key("Part", number), file)
        is_program = str(file) == f"{product.PROGRAM}.exe"
        ET.SubElement(
            component,
            "File",
            Id="Program" if is_program else _key("File", number),
            Name=file.name,
            Source=_source(payload.folder.joinpath(*file.parts)),
            KeyPath="yes",
        )
    registered = _component(folder, feature, "Registered", "registered")
    _register(registered)
    return ET.tostring(wix, encoding="unicode", xml_declaration=True)


def _component(
    parent: ET.Element, feature: ET.Element, key: str, path: PurePosixPath | str
) -> ET.Element:
    ET.SubElement(feature, "ComponentRef", Id=key)
    return ET.SubElement(parent, "Component", Id=key, Guid=_guid(path), Win64="yes")


def _register(component: ET.Element) -> None:
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
            {"Root": "HKCU", "Key": key, "Type": "string", "Value": value} | named | marked,
        )
