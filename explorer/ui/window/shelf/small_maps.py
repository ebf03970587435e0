"""Brings small maps of corridors off the GUI thread, one after another, and keeps them on disk."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from explorer import __version__
from explorer.background import Background
from explorer.cartography.geometry.viewport import Insets
from explorer.cartography.style import STYLES
from explorer.errors import PackError
from explorer.storage.kept_files import keep_newest
from explorer.storage.opening import open_corridor
from explorer.storage.paths import geodata, user_cache
from explorer.storage.writing import write_file

SIZE_PX = (480, 208)
"""As large as the largest card shows it; a smaller one shows the middle."""
LEAST_PX = 380
"""As wide as the smallest card in a row of several."""
_SIDE_PX = (SIZE_PX[0] - LEAST_PX) // 2
RIM = Insets(left_px=_SIDE_PX, right_px=_SIDE_PX)
FOLDER = "small-maps"
_MOST_FILES = 120


class Look(Struct, frozen=True):
    """What a small map looks like: its language, map style and pixels to a logical one."""

    language: str
    style: str
    ratio: float


class SmallMaps(QObject):
    """Draws small maps; one that was drawn before is there at once."""

    drawn = Signal(object, object)  # the corridor's path, and a QImage
    refused = Signal(object, object)  # the corridor's path, and the PackError

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = Background(self)
        self._waiting: list[Path] = []
        self._look = Look("", "", 1.0)
        self._kept: dict[tuple[Path, Look], QImage] = {}

    @property
    def busy(self) -> bool:
        """Whether maps are still on their way."""
        return self._work.busy or bool(self._waiting)

    def known(self, path: Path, look: Look) -> QImage | None:
        """Return a map that was drawn for the cards as they are now."""
        return self._kept.get((path, look))

    def want(self, paths: Iterable[Path], look: Look) -> None:
        """Bring the maps of these corridors, and no longer those that were wanted before."""
        self._waiting, self._look = list(paths), look
        in_use = {(path, look) for path in self._waiting}
        self._kept = {which: image for which, image in self._kept.items() if which in in_use}
        self._next()

    def _next(self) -> None:
        if not self._waiting:
            return
        path, look = self._waiting.pop(0), self._look

        def there(image: QImage) -> None:
            self._kept[path, look] = image
            self.drawn.emit(path, image)
            self._next()

        def failed(error: Exception) -> None:
            if isinstance(error, PackError):
                self.refused.emit(path, error)
            self._next()  # without a picture the card still says everything

        self._work.run(lambda: brought(path, look), there, failed)


def brought(path: Path, look: Look) -> QImage:
    """Return the small map of a corridor, kept or drawn now; raises ``PackError``."""
    file = user_cache() / FOLDER / f"{_key(path, look)}.png"
    image = QImage(str(file)) if file.is_file() else QImage()
    if image.isNull():
        from explorer.export.small_map import small_map  # noqa: PLC0415 - only where one is drawn

        image = small_map(
            open_corridor(path),
            geodata() / "basemap",
            SIZE_PX,
            rim=RIM,
            ratio=look.ratio,
            language=look.language,
            style=STYLES[look.style],
        )
        with contextlib.suppress(OSError):
            _keep(image, file)
    image.setDevicePixelRatio(look.ratio)
    return image


def _key(path: Path, look: Look) -> str:
    """Return what tells this picture from that of any other state of the corridor's files."""
    parts = [__version__, str(path.absolute()), look.language, look.style, f"{look.ratio:g}"]
    with contextlib.suppress(OSError):
        files = sorted(path.iterdir()) if path.is_dir() else [path]
        for file in (*files, geodata() / "basemap" / "basemap.npz"):
            about = file.stat()
            parts.append(f"{file.name} {about.st_size} {about.st_mtime_ns}")
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _keep(image: QImage, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    from explorer.export.pictures import png_bytes  # noqa: PLC0415 - with Qt's SVG and PDF

    write_file(file, png_bytes(image), to_stay=False)
    keep_newest(file.parent.glob("*.png"), _MOST_FILES)
