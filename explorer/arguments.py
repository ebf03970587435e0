"""What the command line understands."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from explorer import __version__
from explorer.cartography.projection.kinds import DEFAULT, PROJECTIONS
from explorer.cartography.style import LIGHT, STYLES
from explorer.export.delimited import DECIMALS, DELIMITERS
from explorer.export.formats import FORMATS
from explorer.model import languages

_SIZE = re.compile(r"(\d{1,5})x(\d{1,5})")


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None or not int(match[1]) or not int(match[2]):
        message = f"{text!r} is not a size such as 1600x900"
        raise argparse.ArgumentTypeError(message)
    return int(match[1]), int(match[2])


def _setting(text: str) -> tuple[str, float]:
    name, _, value = text.partition("=")
    try:
        return name, float(value)
    except ValueError as error:
        message = f"{text!r} is not a setting such as speed-passenger-kz=80"
        raise argparse.ArgumentTypeError(message) from error


def _column(text: str) -> tuple[str, str]:
    what, found, name = text.partition("=")
    if not found or not what.strip():
        message = f"{text!r} does not name a column such as lat=Breite"
        raise argparse.ArgumentTypeError(message)
    return what.strip(), name.strip()


def _ids(text: str) -> tuple[str, ...]:
    return tuple(part for part in text.split(",") if part)


def _with_corridor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--corridor",
        default=argparse.SUPPRESS,
        metavar="PATH|ID",
        help="a corridor's folder or .corridor file, or an id that `corridors` lists "
        "(default: China–Kazakhstan)",
    )


def _with_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")


def _describe_race(race: argparse.ArgumentParser) -> None:
    race.add_argument("out", type=Path, metavar="OUTDIR", nargs="?")
    race.add_argument(
        "--at",
        type=float,
        default=None,
        metavar="HOURS",
        help="no pictures: where each is so many hours after the start, and who is ahead",
    )
    race.add_argument("--from", dest="start", default="", metavar="ID", help="where it begins")
    race.add_argument("--to", dest="end", default="", metavar="ID", help="where it ends")
    race.add_argument(
        "--service",
        action="append",
        default=[],
        metavar="ID",
        help="a route's or service's id; may be given twice",
    )
    race.add_argument("--frames", type=int, default=24, metavar="N", help="how many (2 to 2000)")
    race.add_argument("--depart", default="", metavar="TIME", help="such as '2025-06-01 08:00'")
    race.add_argument("--close", action="append", default=[], metavar="ID", help="what if: closed")
    race.add_argument("--date", default="", help="what runs then: 2017, 2017-06 or 2017-06-08")
    race.add_argument("--set", action="append", default=[], type=_setting, metavar="ESTIMATE=VALUE")
    race.add_argument("--size", type=_size, default=(1280, 720), metavar="WxH")
    race.add_argument("--style", choices=list(STYLES), default=LIGHT.name)
    race.add_argument("--language", choices=list(languages.INTERFACE), default=languages.SOURCE)


if TYPE_CHECKING:
    _Sub = argparse._SubParsersAction[  # noqa: SLF001 # pyright: ignore[reportPrivateUsage]
        argparse.ArgumentParser
    ]


def _add_questions(sub: _Sub) -> None:
    """Add what asks a corridor for figures."""
    distances = sub.add_parser("distances", help="every segment with its three distances")
    compare = sub.add_parser("compare", help="routes between two places")
    compare.add_argument("start", metavar="FROM", help="id of the place where the trip begins")
    compare.add_argument("end", metavar="TO", help="id of the place where it ends")
    compare.add_argument(
        "--service",
        action="append",
        default=[],
        metavar="ID",
        help="a route's or service's id; may be repeated",
    )
    compare.add_argument(
        "--mode",
        action="append",
        default=[],
        choices=["rail", "road", "sea", "air", "several"],
        help="only this mode; may be repeated; air is the straight line, several is a way that "
        "changes its mode",
    )
    compare.add_argument("--date", default="", help="what runs then: 2017, 2017-06 or 2017-06-08")
    compare.add_argument(
        "--close",
        action="append",
        default=[],
        metavar="ID",
        help="what if: close a place, a segment or an edge",
    )
    compare.add_argument(
        "--set",
        action="append",
        default=[],
        type=_setting,
        metavar="ESTIMATE=VALUE",
        help="what if: another speed in km/h or time in h",
    )
    calibration = sub.add_parser("calibration", help="published travel times beside the model")
    calibration.add_argument("--csv", action="store_true", help="print CSV")
    calibration.add_argument("--markdown", action="store_true", help="print docs/calibration.md")
    claims = sub.add_parser("claims", help="every claim with its verdict")
    claims.add_argument(
        "--pdf", type=Path, metavar="OUT.pdf", help="write the printable sheet instead"
    )
    claims.add_argument("--paper", choices=["a4", "letter"], default="a4")
    claims.add_argument(
        "--language",
        choices=list(languages.INTERFACE),
        default=languages.SOURCE,
        help="of the sheet",
    )
    timeline = sub.add_parser("timeline", help="dated events, and what stood in a year")
    timeline.add_argument("--year", type=int, default=None, metavar="YEAR")
    for each in (distances, compare, calibration, claims, timeline):
        _with_corridor(each)
    for each in (distances, compare, calibration, claims, timeline):
        _with_json(each)


def _add_sources(sub: _Sub) -> None:
    """Add what deals with the articles."""
    sources = sub.add_parser("sources", help="the articles and your copies of them")
    what = sources.add_subparsers(dest="what", metavar="list|add|locate", required=True)
    listed = what.add_parser("list", help="the corridor's sources and the copies you added")
    add = what.add_parser("add", help="keep copies of articles in your data folder")
    add.add_argument("files", nargs="+", type=Path, metavar="FILE")
    locate = what.add_parser("locate", help="find the passages in a copy of an article")
    locate.add_argument("file", type=Path, metavar="FILE")
    suggest = sub.add_parser("suggest", help="what a text holds: places, figures, dates, ways")
    suggest.add_argument(
        "files",
        nargs="+",
        type=Path,
        metavar="FILE",
        help="articles as text, web page, mail, PDF, DOCX, ODT, …; with --json one line each",
    )
    suggest.add_argument(
        "--into",
        type=Path,
        metavar="OUT.corridor",
        help="write a draft corridor of one text, nothing in it confirmed",
    )
    for each in (listed, add, locate, suggest):
        _with_corridor(each)
    for each in (listed, locate, suggest):
        _with_json(each)


def _add_packs(sub: _Sub) -> None:
    """Add what deals with a corridor as files."""
    _with_json(sub.add_parser("corridors", help="the corridors that ship, and your own"))
    validate = sub.add_parser("validate", help="every fault of a corridor at once")
    validate.add_argument("checked", metavar="CORRIDOR", nargs="?", default=None)
    _with_corridor(validate)
    _with_json(validate)
    pack = sub.add_parser("pack", help="a corridor's folder as one .corridor file")
    pack.add_argument("folder", type=Path, metavar="FOLDER")
    pack.add_argument("out", type=Path, metavar="OUT.corridor")


def _add_pictures(sub: _Sub) -> None:
    """Add what draws."""
    render = sub.add_parser("render", help="the map as PNG, SVG or PDF")
    render.add_argument("out", type=Path, metavar="OUT.png|svg|pdf")
    render.add_argument("--size", type=_size, default=(1600, 900), metavar="WxH")
    render.add_argument(
        "--view", type=_ids, default=(), metavar="ID,ID", help="places to fit the map to"
    )
    render.add_argument("--projection", choices=list(PROJECTIONS), default=DEFAULT.name)
    render.add_argument("--style", choices=list(STYLES), default=LIGHT.name)
    render.add_argument("--language", choices=list(languages.OF_NAMES), default=languages.SOURCE)
    render.add_argument(
        "--year", type=int, default=None, metavar="YEAR", help="as the network stood at its end"
    )
    race = sub.add_parser("race", help="two ways that leave at once: pictures, or a moment")
    _describe_race(race)
    _with_json(race)
    for each in (render, race):
        _with_corridor(each)


def _add_lessons(sub: _Sub) -> None:
    """Add what a class needs."""
    lessons = sub.add_parser("lessons", help="the lessons of a corridor, or of all that ship")
    lesson = sub.add_parser("lesson", help="the figures of one lesson")
    what = lesson.add_subparsers(dest="what", metavar="check|record", required=True)
    check = what.add_parser("check", help="what has changed since the lesson was written")
    record = what.add_parser("record", help="write today's figures into the lesson's file")
    handout = sub.add_parser("handout", help="a lesson on paper: worksheet or key, as PDF")
    for each in (check, record, handout):
        each.add_argument("lesson", metavar="LESSON", help="a lesson's file, or an id")
    handout.add_argument("out", type=Path, metavar="OUT.pdf")
    handout.add_argument("--language", choices=list(languages.INTERFACE), default=languages.SOURCE)
    handout.add_argument("--paper", choices=["a4", "letter"], default="a4")
    handout.add_argument("--key", action="store_true", help="the teacher's key, with evidence")
    handout.add_argument("--grey", action="store_true", help="without colour, for a photocopier")
    page = sub.add_parser("student-page", help="the corridor and a lesson as one page for pupils")
    page.add_argument("out", type=Path, metavar="OUT.html")
    page.add_argument("--lesson", default=None, metavar="LESSON", help="its questions stand first")
    page.add_argument("--language", choices=list(languages.INTERFACE), default=languages.SOURCE)
    quiz = sub.add_parser("quiz", help="a lesson's questions for Moodle: GIFT or Moodle XML")
    quiz.add_argument("lesson", metavar="LESSON", help="a lesson's file, or an id")
    quiz.add_argument("out", type=Path, metavar="OUT.gift|txt|xml")
    quiz.add_argument("--language", choices=list(languages.INTERFACE), default=languages.SOURCE)
    for each in (lessons, check, record, handout, page, quiz):
        _with_corridor(each)
    for each in (lessons, check):
        _with_json(each)


def _add_world(sub: _Sub) -> None:
    """Add what asks about the whole Earth."""
    route = sub.add_parser("route", help="the way between any two places on Earth")
    # A southern latitude begins with a minus sign and is no option.
    route._negative_number_matcher = re.compile(r"-\d")  # noqa: SLF001
    place = 'a name ("Baku", "Springfield, US"), a corridor\'s id, or "lat,lon"'
    route.add_argument("start", metavar="FROM", help=place)
    route.add_argument("end", metavar="TO", help="likewise")
    route.add_argument("via", metavar="VIA", nargs="*", help="on the way, in this order")
    route.add_argument(
        "--via", dest="more_via", action="append", default=[], metavar="PLACE", help="likewise"
    )
    route.add_argument(
        "--mode",
        action="append",
        default=[],
        choices=["rail", "road", "sea", "air"],
        help="given several times, the way may change at ports (default: rail)",
    )
    route.add_argument(
        "--avoid",
        action="append",
        default=[],
        metavar="WHAT",
        help="a country (RU), a border (KZ-CN), a strait or canal (suez), or a place, 10 km around",
    )
    route.add_argument(
        "--no-gaps", action="store_true", help="bridge no gap in the data, however short"
    )
    search = sub.add_parser("search", help="places, in the corridor and in the world, and texts")
    search.add_argument("text", metavar="TEXT", help="in any spelling or script")
    for each in (route, search):
        _with_corridor(each)
        _with_json(each)


def _add_exchange(sub: _Sub) -> None:
    """Add what speaks the standards of others."""
    export = sub.add_parser("export", help="the network, passages, places or sources as a file")
    endings = "|".join(ending.removeprefix(".") for ending in FORMATS)
    export.add_argument("out", type=Path, metavar=f"OUT.{endings}")
    export.add_argument(
        "--delimiter",
        choices=tuple(DELIMITERS),
        help="what stands between the columns of a CSV: a comma, or a semicolon where numbers "
        "have one",
    )
    export.add_argument(
        "--decimal", choices=tuple(DECIMALS), help="the decimal sign of a CSV (point)"
    )
    imported = sub.add_parser("import", help="passages, places or sources of another program")
    imported.add_argument(
        "file",
        type=Path,
        metavar="FILE",
        help="Linked Places, GeoJSON, CSV, XLSX, KML, KMZ or GPX of places; Web Annotations or "
        "a Hypothesis export; CSL-JSON, BibTeX or RIS",
    )
    imported.add_argument(
        "--into",
        type=Path,
        metavar="NEW",
        help="a new folder or .corridor file: a copy of the corridor with the records",
    )
    imported.add_argument(
        "--title",
        metavar="TITLE",
        help="not a copy, but a corridor of its own with this title and only these records",
    )
    imported.add_argument(
        "--text",
        type=Path,
        action="append",
        default=[],
        metavar="FILE",
        help="your copy of an article, to find the words of annotations in; may be repeated",
    )
    imported.add_argument(
        "--column",
        type=_column,
        action="append",
        default=[],
        metavar="WHAT=NAME",
        help="what a column of a table holds: title, lon, lat, country, id, date, note, language "
        "(such as lat=Breite; note= for none); may be repeated",
    )
    for each in (export, imported):
        _with_corridor(each)
    _with_json(imported)


def _with_new_window(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--new-window",
        action="store_true",
        help="open a window of its own, not in the one that is open already",
    )


def _commands() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="corridor-explorer",
        description="Open a transport corridor, compare its routes, and see who says so. "
        "Without a command the window opens.",
        epilog="corridor-explorer --self-test [REPORT.json] checks that the program is complete.",
    )
    parser.add_argument("--version", action="version", version=f"Corridor Explorer {__version__}")
    _with_corridor(parser)
    _with_new_window(parser)
    parser.set_defaults(corridor=None)
    sub = parser.add_subparsers(dest="command", metavar="COMMAND")

    _add_questions(sub)
    _add_world(sub)
    _add_sources(sub)
    _add_packs(sub)
    _add_pictures(sub)
    _add_exchange(sub)
    _add_lessons(sub)
    return parser


COMMANDS = (
    *("distances", "compare", "calibration", "claims", "sources", "validate", "render"),
    *("race", "export", "import", "timeline", "pack", "route", "search", "corridors"),
    *("suggest", "lessons", "lesson", "handout", "student-page", "quiz"),
)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the arguments; ``command`` is ``None`` where the window is asked for.

    A first word that names no command is the corridor that the window shall open.
    """
    words = [a for a in arguments if not a.startswith("-")]
    if words and words[0] not in COMMANDS and "--corridor" not in arguments:
        window = argparse.ArgumentParser(
            prog="corridor-explorer",
            usage="corridor-explorer [--new-window] [CORRIDOR]\n       corridor-explorer COMMAND … "
            f"({', '.join(COMMANDS)})",
        )
        window.add_argument("corridor", metavar="CORRIDOR")
        _with_new_window(window)
        return argparse.Namespace(command=None, **vars(window.parse_args(arguments)))
    return _commands().parse_args(arguments)
