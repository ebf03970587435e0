"""What Qt draws: icons, fonts, pictures, translations, and the map as a file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontInfo, QIcon, QImage

from explorer.model.languages import INTERFACE, SOURCE, Language
from explorer.self_test import require
from explorer.storage.paths import default_corridor, geodata, resources

_ICON_COLORS = ("#fbf6e8", "#ffc233")
_MAP_PX = (480, 300)
_CANCEL = ("QPlatformTheme", "Cancel")  # as a table: lupdate must not take it for ours
_MIXED = 200  # a map with relief has far more colours, a blank one a handful


def colors_in(image: QImage, step: int = 1) -> set[int]:
    """Return the colours of every ``step``-th pixel, as 0xAARRGGBB."""
    return {
        image.pixel(x, y)
        for y in range(0, image.height(), step)
        for x in range(0, image.width(), step)
    }


def application(_folder: Path) -> str:
    """Qt starts on this platform."""
    from explorer.ui.window.startup import configured_application

    return configured_application().platformName()


def fonts(_folder: Path) -> str:
    """The program's own font is there in its three weights."""
    from explorer.cartography.labels.fonts import FAMILY

    styles = QFontDatabase.styles(FAMILY)
    for style in ("Regular", "SemiBold", "Bold"):
        require(style in [s.replace(" ", "") for s in styles], f"{FAMILY} has only {styles}")
    used = QFontInfo(QFont(FAMILY)).family()
    require(used == FAMILY, f"{used} is used in place of {FAMILY}")
    return f"{FAMILY}: {', '.join(styles)}"


def icons(_folder: Path) -> str:
    """The program's icon is drawn in its colours, and every other icon is more than nothing."""
    folder = resources() / "icons"
    found = colors_in(QIcon(str(folder / "corridor-explorer.svg")).pixmap(128, 128).toImage())
    for name in _ICON_COLORS:
        require(QColor(name).rgb() in found, f"the icon shows no {name}")
    drawn = sorted(folder.glob("*.svg"))
    for path in drawn:
        pixels = colors_in(QIcon(str(path)).pixmap(32, 32).toImage())
        require(len(pixels) > 1, f"{path.name} is blank")
    needed = {"corridor-explorer.svg", "chevron.svg", "chevron-bright.svg", "clear.svg"}
    missing = needed - {path.name for path in drawn}
    require(not missing, f"icons are missing: {sorted(missing)}")
    return f"{len(drawn)} icons"


def pictures_read(_folder: Path) -> str:
    """Every relief picture has its size and more than one shade."""
    from explorer.storage.basemap import load_basemap

    pictures = load_basemap(geodata() / "basemap").relief
    require(pictures, "there is no relief")
    for picture in pictures:
        image = QImage(str(picture.path))
        size = (image.width(), image.height())
        wanted = (picture.width_px, picture.height_px)
        require(size == wanted, f"{picture.path.name} is {size}, not {wanted}")
        require(len(colors_in(image, 16)) > _MIXED / 4, f"{picture.path.name} is blank")
    return ", ".join(picture.path.name for picture in pictures)


def translation(_folder: Path) -> str:
    """The program speaks every language that its menu offers."""
    others = [language for code, language in INTERFACE.items() if code != SOURCE]
    return ", ".join(_word_in(language) for language in others)


def _word_in(language: Language) -> str:
    """Return one of the program's words in a language, as the program shows it."""
    translator = QTranslator()
    require(
        translator.load(f"explorer_{language.code}", str(resources() / "translations")),
        f"the translation into {language.name} cannot be loaded",
    )
    found = translator.translate("Actions", "Zoom in")
    require(found not in {"", "Zoom in"}, f"“Zoom in” is “{found}” in {language.name}")
    QCoreApplication.installTranslator(translator)
    shown = QCoreApplication.translate("Actions", "Zoom in")
    QCoreApplication.removeTranslator(translator)
    require(shown == found, f"the program shows “{shown}”")
    _words_of_qt_in(language)
    return found


def _words_of_qt_in(language: Language) -> None:
    """Require that the buttons which Qt writes itself are in a language too."""
    translator = QTranslator()
    require(
        translator.load(f"qtbase_{language.code}", str(resources() / "translations")),
        f"Qt's own words in {language.name} cannot be loaded",
    )
    found = translator.translate(*_CANCEL)
    require(found not in {"", "Cancel"}, f"“Cancel” is “{found}” in {language.name}")


def _drawn(folder: Path, suffix: str) -> Path:
    from explorer.export.render import render
    from explorer.storage.corridor_file import read_corridor

    path = folder / f"map{suffix}"
    corridor = read_corridor(default_corridor())
    render(path, corridor, basemap_folder=geodata() / "basemap", size_px=_MAP_PX)
    return path


def map_as_png(folder: Path) -> str:
    """The map's picture has ground, relief and lines."""
    image = QImage(str(_drawn(folder, ".png")))
    found = len(colors_in(image))
    require(found > _MIXED, f"the map has {found} colours")
    return f"{found} colours"


def map_as_svg(folder: Path) -> str:
    """The map's SVG is drawn again by Qt's own reader."""
    path = _drawn(folder, ".svg")
    found = len(colors_in(QImage(str(path))))
    require(found > _MIXED / 4, f"the map has {found} colours")
    return f"{path.stat().st_size} bytes, {found} colours"


def map_as_pdf(folder: Path) -> str:
    """The map's PDF holds the names of places, in fonts that travel with it."""
    from pypdf import PdfReader

    path = _drawn(folder, ".pdf")
    pages = PdfReader(path).pages
    text = "".join(pages[0].extract_text().split())
    require("Almaty" in text, f"the map's words are “{text[:60]}”")
    return f"{path.stat().st_size} bytes"


def printed_claims(folder: Path) -> str:
    """Qt's printer takes the sheet of claims, here into a file, and its words can be read."""
    from pypdf import PdfReader
    from PySide6.QtPrintSupport import QPrinter

    from explorer.analysis.claims import claim_rows
    from explorer.export.claim_sheet import paint_sheet
    from explorer.storage.corridor_file import read_corridor

    path = folder / "claims.pdf"
    corridor = read_corridor(default_corridor())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printed = paint_sheet(printer, claim_rows(corridor)[:8], corridor, "en")
    require(printed, "the printer takes nothing")
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    require("Claim check" in text, f"the sheet's words are “{text[:60]}”")
    return f"{path.stat().st_size} bytes"
