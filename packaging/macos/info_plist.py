"""What macOS knows about the program: names, versions, languages, and its own kind of file."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parent.parent))

import product

# What the locked Qt asks for. dmg.py raises it where another library inside asks for more.
OLDEST_SYSTEM = "12.0"


def info(version: str) -> dict:
    """Return what goes into Info.plist."""
    return {
        "CFBundleName": product.NAME,
        "CFBundleDisplayName": product.NAME,
        "CFBundleIdentifier": product.BUNDLE_ID,
        "CFBundleExecutable": product.PROGRAM,
        "CFBundleIconFile": f"{product.PROGRAM}.icns",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": product.language_table().SOURCE,
        "CFBundleLocalizations": list(product.language_table().INTERFACE),
        "LSApplicationCategoryType": "public.app-category.education",
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": product.COPYRIGHT,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": product.FILE_KIND,
                "CFBundleTypeRole": "Viewer",
                "CFBundleTypeIconFile": f"{product.PROGRAM}.icns",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [product.FILE_TYPE_ID],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": product.FILE_TYPE_ID,
                "UTTypeDescription": product.FILE_KIND,
                # Not public.zip-archive, though it is one: the Finder would offer to unpack it.
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [product.FILE_ENDING.removeprefix(".")],
                    "public.mime-type": [product.MEDIA_TYPE],
                },
            }
        ],
    }
