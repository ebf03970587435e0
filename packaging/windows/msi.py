"""Describe the MSI for managed roll-out, per user, as wixl (of msitools) understands it."""

import uuid
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree as Tree

import payload as payloads

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


def describe(
    payload: payloads.Payload, *, product, version: str, icon: Path, upgrade_code: str
) -> str:
    """Return the .wxs text. `product` is the module with the product's names."""
    strange = [str(file) for file in payload.files if not str(file).isascii()]
    if strange:
        raise payloads.PayloadError(
            f"{strange[0]} cannot go into the MSI: wixl spoils names with letters outside ASCII."
        )
    wix = Tree.Element("Wix", xmlns=NAMESPACE)
    # Another product code for every version, else Windows takes an upgrade for a repair.
    root = Tree.SubElement(
        wix,
        "Product",
        Id=_guid(f"product {version}"),
        Name=product.NAME,
        Manufacturer=product.PUBLISHER,
        Version=version,
        UpgradeCode=upgrade_code,
        Language="1033",
    )
    Tree.SubElement(
        root,
        "Package",
        InstallerVersion="500",
        Compressed="yes",
        InstallScope="perUser",
        Description=f"{product.NAME} {version}",
    )
    # The earlier version goes inside the same transaction, so a failed upgrade is rolled back.
    Tree.SubElement(
        root,
        "MajorUpgrade",
        DowngradeErrorMessage="A newer version is already installed.",
    )
    Tree.SubElement(root, "Media", Id="1", Cabinet="files.cab", EmbedCab="yes")
    Tree.SubElement(root, "Icon", Id="program.ico", SourceFile=_source(icon))
    Tree.SubElement(root, "Property", Id="ARPPRODUCTICON", Value="program.ico")
    target = Tree.SubElement(root, "Directory", Id="TARGETDIR", Name="SourceDir")
    local = Tree.SubElement(target, "Directory", Id="LocalAppDataFolder")
    programs = Tree.SubElement(local, "Directory", Id="PerUserPrograms", Name="Programs")
    # Not the folder of the other installer: each removes its own.
    folder = Tree.SubElement(programs, "Directory", Id="INSTALLDIR", Name=f"{product.NAME} (MSI)")
    Tree.SubElement(target, "Directory", Id="ProgramMenuFolder")
    feature = Tree.SubElement(root, "Feature", Id="Program", Level="1", Title=product.NAME)

    directories = {PurePosixPath(): folder}
    for number, inner in enumerate(payload.folders):
        directories[inner] = Tree.SubElement(
            directories[inner.parent], "Directory", Id=_key("Folder", number), Name=inner.name
        )
    for number, file in enumerate(payload.files):
        component = _component(directories[file.parent], feature, _key("Part", number), file)
        is_program = str(file) == f"{product.PROGRAM}.exe"
        Tree.SubElement(
            component,
            "File",
            Id="Program" if is_program else _key("File", number),
            Name=file.name,
            Source=_source(payload.folder.joinpath(*file.parts)),
            KeyPath="yes",
        )
    registered = _component(folder, feature, "Registered", "registered")
    _register(registered, product)
    return Tree.tostring(wix, encoding="unicode", xml_declaration=True)


def _component(parent: Tree.Element, feature: Tree.Element, key: str, path) -> Tree.Element:
    Tree.SubElement(feature, "ComponentRef", Id=key)
    return Tree.SubElement(parent, "Component", Id=key, Guid=_guid(path), Win64="yes")


def _register(component: Tree.Element, product) -> None:
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
    Tree.SubElement(
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
        Tree.SubElement(
            component,
            "RegistryValue",
            {"Root": "HKCU", "Key": key, "Type": "string", "Value": value} | named | marked,
        )
