"""Questions as Moodle XML; one that asks for a place brings its map, to drop a marker on."""

from __future__ import annotations

import base64
import html
import re
from collections.abc import Callable, Sequence
from xml.etree import ElementTree as ET

from explorer.export.quiz.maps import RADIUS_PX, Picture
from explorer.export.quiz.questions import Arrange, Asked, Choose, Estimate, Mark, Write

MapOf = Callable[[str], Picture]
# What XML 1.0 cannot hold, escaped or not.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def moodle_xml(title: str, asked: Sequence[Asked], map_of: MapOf) -> bytes:
    """Return a quiz; ``map_of`` gives the map on which a place is to be found."""
    root = ET.Element("quiz")
    category = ET.SubElement(root, "question", type="category")
    path = f"$course$/Corridor Explorer/{title.replace('/', '//')}"
    _text(category, "category", path)
    for one in asked:
        _question(root, one, map_of)
    ET.indent(root)
    return ET.tostring(root, encoding="utf-8", xml_declaration=True)


def _text(parent: ET.Element, tag: str, text: str, **more: str) -> ET.Element:
    """Add an element that holds its text in an element of its own, as Moodle has it."""
    made = ET.SubElement(parent, tag, more)
    ET.SubElement(made, "text").text = _FORBIDDEN.sub("", text)
    return made


def _html(parent: ET.Element, tag: str, plain: str, **more: str) -> ET.Element:
    return _text(parent, tag, html.escape(plain, quote=False), format="html", **more)


def _leaf(parent: ET.Element, tag: str, text: str) -> None:
    ET.SubElement(parent, tag).text = text


def _question(root: ET.Element, asked: Asked, map_of: MapOf) -> None:
    wanted = asked.wanted
    kind = _KINDS[type(wanted)]
    made = ET.SubElement(root, "question", type=kind)
    _text(made, "name", asked.name)
    _html(made, "questiontext", asked.text)
    _html(made, "generalfeedback", asked.feedback)
    _leaf(made, "defaultgrade", "1")
    _leaf(made, "penalty", "0.3333333")
    _leaf(made, "hidden", "0")
    match wanted:
        case Choose():
            _choose(made, wanted)
        case Estimate():
            _estimate(made, wanted)
        case Arrange():
            _arrange(made, wanted)
        case Mark():
            _mark(made, map_of(wanted.place_id))
        case Write():
            _write(made, wanted, asked.feedback)


_KINDS: dict[type, str] = {
    Choose: "multichoice",
    Estimate: "numerical",
    Arrange: "matching",
    Mark: "ddmarker",
    Write: "essay",
}


def _choose(made: ET.Element, wanted: Choose) -> None:
    right = sum(option.right for option in wanted.options)
    _leaf(made, "single", "true" if right == 1 else "false")
    _leaf(made, "shuffleanswers", "true")
    _leaf(made, "answernumbering", "abc")
    wrong = len(wanted.options) - right
    for option in wanted.options:
        bad = 0.0 if right == 1 else -100.0 / max(1, wrong)
        share = 100.0 / right if option.right else bad
        _html(made, "answer", option.text, fraction=f"{share:.7g}")


def _estimate(made: ET.Element, wanted: Estimate) -> None:
    """Add the middle of what counts as right, with half its width as what is tolerated."""
    middle, half = (wanted.low + wanted.high) / 2.0, (wanted.high - wanted.low) / 2.0
    answer = _text(made, "answer", f"{middle:.7g}", fraction="100", format="moodle_auto_format")
    _leaf(answer, "tolerance", f"{half:.7g}")
    _leaf(made, "unitgradingtype", "0")
    _leaf(made, "unitpenalty", "0.1000000")
    _leaf(made, "showunits", "3")
    _leaf(made, "unitsleft", "0")


def _arrange(made: ET.Element, wanted: Arrange) -> None:
    _leaf(made, "shuffleanswers", "true")
    for number, thing in enumerate(wanted.things, start=1):
        row = _html(made, "subquestion", thing)
        _text(row, "answer", str(number))


def _mark(made: ET.Element, picture: Picture) -> None:
    for tag in ("correctfeedback", "partiallycorrectfeedback", "incorrectfeedback"):
        _html(made, tag, "")
    _leaf(made, "shuffleanswers", "0")
    file = ET.SubElement(made, "file", name="map.png", path="/", encoding="base64")
    file.text = base64.b64encode(picture.png).decode()
    drag = ET.SubElement(made, "drag")
    _leaf(drag, "no", "1")
    _leaf(drag, "text", "✕")  # the name of the place would be the answer
    _leaf(drag, "noofdrags", "1")
    drop = ET.SubElement(made, "drop")
    _leaf(drop, "no", "1")
    _leaf(drop, "shape", "circle")
    _leaf(drop, "coords", f"{picture.x_px},{picture.y_px};{RADIUS_PX}")
    _leaf(drop, "choice", "1")


def _write(made: ET.Element, wanted: Write, feedback: str) -> None:
    _leaf(made, "responseformat", "plain")
    _leaf(made, "responserequired", "1")
    _leaf(made, "responsefieldlines", str(max(3, wanted.lines)))
    _leaf(made, "attachments", "0")
    _leaf(made, "attachmentsrequired", "0")
    _html(made, "graderinfo", feedback)
