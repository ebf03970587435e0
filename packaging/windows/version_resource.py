"""Write the version resource that PyInstaller puts into the program for Windows.

    python packaging/windows/version_resource.py FILE

Explorer shows it under Properties → Details, and managed computers ask it for the version.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))

import product


def text(version: str) -> str:
    """Return the resource in PyInstaller's notation, for English and Unicode."""
    numbers = (*map(int, version.split(".")), 0)
    words = {
        "CompanyName": product.PUBLISHER,
        "FileDescription": product.NAME,
        "FileVersion": version,
        "InternalName": product.PROGRAM,
        "LegalCopyright": product.COPYRIGHT,
        "OriginalFilename": f"{product.PROGRAM}.exe",
        "ProductName": product.NAME,
        "ProductVersion": version,
    }
    lines = ",\n".join(f"      StringStruct({key!r}, {word!r})" for key, word in words.items())
    return f"""VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable('040904B0', [
{lines}
    ])]),
    VarFileInfo([VarStruct('Translation', [0x0409, 1200])])
  ]
)
"""


def main(arguments: list[str]) -> int:
    """Write the resource into the file that is named."""
    Path(arguments[0]).write_text(text(product.version()), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
