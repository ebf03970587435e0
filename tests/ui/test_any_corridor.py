"""A corridor made by a stranger, in one language and with a text of its own, in the window."""

import pytest
from packs import example_pack
from PySide6.QtWidgets import QApplication, QLabel

from explorer.session import Selection, SelectionKind
from explorer.storage.pack.loading import load_corridor


@pytest.fixture
def corridor(tmp_path):
    """The example of docs/format.md: two lines between two places, in Indonesian."""
    return load_corridor(example_pack(tmp_path))


@pytest.mark.parametrize(
    ("language", "not_in_text", "country"),
    [("en", "not in the text", "Indonesia"), ("id", "tidak ada di teks", "Indonesia")],
)
def test_every_thing_of_it_is_told(open_window, corridor, language, not_in_text, country):
    window = open_window(language)

    def told(kind, identity):
        window.panels.show_details_of(Selection(kind, identity))
        QApplication.processEvents()
        found = window.panels.details.findChildren(QLabel)
        return "\n".join(part.text() for part in found if part.isVisibleTo(window.panels.details))

    assert not_in_text in told(SelectionKind.SEGMENT, "by-old-line")
    assert not_in_text not in told(SelectionKind.SEGMENT, "by-high-speed")
    assert country in told(SelectionKind.PLACE, "bandung")
    for route in corridor.routes:
        assert corridor.routes[route].titles["id"][:4] in told(SelectionKind.ROUTE, route) or (
            language == "en"
        )
    assert window.canvas.picture().attribution == "GeoNames (CC BY 4.0) · Natural Earth · GSHHG"
