"""Turns the model's values into sentences of the chosen language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from explorer.errors import DocumentError, Fault
from explorer.model.claims import Scope, Verdict
from explorer.model.corridor import Corridor
from explorer.model.network import Mode
from explorer.model.passages import Passage, PassageKind
from explorer.model.places import PlaceKind
from explorer.model.quantity import (
    Assumed,
    Computed,
    Confidence,
    Evidence,
    FromPassage,
    Method,
    Moment,
    Qualifier,
    Quantity,
    Reference,
    Value,
)
from explorer.model.routes import Says, Service
from explorer.model.texts import in_language

_translate = QCoreApplication.translate

LANGUAGE_NAMES = {"en": "English", "id": "Bahasa Indonesia"}
NAME_LANGUAGE_LABELS = {
    "en": "English",
    "id": "Indonesia",
    "zh": "中文",
    "kk": "Қазақша",
    "ru": "Русский",
}


def number(value: float, language: str, decimals: int | None = None) -> str:
    """Return a number as the language writes it; whole numbers stay whole."""
    locale = QLocale(language)
    if decimals is None:
        decimals = 0 if float(value).is_integer() else (1 if abs(value) < 1000 else 0)  # noqa: PLR2004
    return locale.toString(float(value), "f", decimals)


def hours(duration_h: float) -> str:
    """Return hours as hours and minutes, rounded to the minute: ``25 h 45``."""
    minutes = round(abs(duration_h) * 60)
    sign = "−" if duration_h < 0 else ""
    whole, rest = divmod(minutes, 60)
    return f"{sign}{whole} h {rest:02d}" if rest else f"{sign}{whole} h"


def unit(name: str) -> str:
    """Return a unit as people write it."""
    return {
        "CNY bn": _translate("Wording", "billion yuan"),
        "USD bn": _translate("Wording", "billion US dollars"),
        "bn yuan": _translate("Wording", "billion yuan"),
        "bn USD": _translate("Wording", "billion US dollars"),
        "Mt": _translate("Wording", "million tonnes"),
        "trains": _translate("Wording", "trains"),
        "seats": _translate("Wording", "seats"),
        "berths": _translate("Wording", "berths"),
        "people": _translate("Wording", "people"),
        "visitors": _translate("Wording", "visitors"),
        "years": _translate("Wording", "years"),
        "days": _translate("Wording", "days"),
        "countries": _translate("Wording", "countries"),
        "members": _translate("Wording", "members"),
        "leaders": _translate("Wording", "leaders"),
        "times": _translate("Wording", "times"),
        "visit": _translate("Wording", "visit (ordinal)"),
        "meeting": _translate("Wording", "meeting (ordinal)"),
        "route": _translate("Wording", "route (ordinal)"),
        "session": _translate("Wording", "session (ordinal)"),
        "summit": _translate("Wording", "summit (ordinal)"),
    }.get(name, name)


def qualifier(word: Qualifier) -> str:
    """Return the sign or word that stands before a qualified figure."""
    return {
        Qualifier.EXACT: "",
        Qualifier.ABOUT: "≈ ",
        Qualifier.UP_TO: _translate("Wording", "up to") + " ",
        Qualifier.AT_LEAST: _translate("Wording", "at least") + " ",
        Qualifier.MORE_THAN: "> ",
        Qualifier.LESS_THAN: "< ",
    }[word]


def quantity(item: Quantity, language: str, decimals: int | None = None) -> str:
    """Return a quantity with its qualifier and unit."""
    before = qualifier(item.qualifier)
    if item.unit == "h":
        return before + hours(item.value)
    text = number(item.value, language, decimals)
    glue = "" if item.unit == "%" else " "
    return f"{before}{text}{glue}{unit(item.unit)}"


def kilometres(item: Quantity, language: str) -> str:
    """Return a length in whole km, with one decimal below 1,000 km if it was computed."""
    computed = any(isinstance(e, Computed) for e in item.evidence)
    decimals = 1 if computed and abs(item.value) < 1000 else None  # noqa: PLR2004
    return quantity(item, language, decimals)


def date(iso: str, language: str) -> str:
    """Return an ISO date of year, month or day precision as the language writes it."""
    locale = QLocale(language)
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    if len(parts) == 2:  # noqa: PLR2004 - year and month
        return locale.toString(QDate(int(parts[0]), int(parts[1]), 1), "MMMM yyyy")
    return locale.toString(QDate.fromString(iso, "yyyy-MM-dd"), "d MMMM yyyy")


def value(item: Value, language: str) -> str:
    """Return any claim's value in words."""
    if isinstance(item, Quantity):
        return quantity(item, language)
    if isinstance(item, Moment):
        return date(item.date, language)
    return item.text


def badge(evidence: Evidence) -> tuple[str, str]:
    """Return a badge's kind (for its colours) and its one word."""
    if isinstance(evidence, FromPassage):
        return "passage", _translate("Wording", "source")
    if isinstance(evidence, Reference):
        return "reference", _translate("Wording", "published")
    if isinstance(evidence, Computed):
        return "computed", _translate("Wording", "computed")
    return "assumed", _translate("Wording", "assumed")


def method(name: Method) -> str:
    """Return how a value was computed, in words."""
    return {
        Method.GEODESIC: _translate(
            "Wording", "Shortest line on the WGS 84 ellipsoid (geodesic after Karney, with PROJ)."
        ),
        Method.TRACK: _translate(
            "Wording",
            "Measured along the line in the network data (© OpenStreetMap contributors), not "
            "along the drawn line.",
        ),
        Method.SUM: _translate("Wording", "Sum of the parts along the line."),
        Method.DIFFERENCE: _translate("Wording", "Difference of two computed values."),
        Method.CONVERSION: _translate("Wording", "Converted from another unit."),
    }[name]


def confidence(level: Confidence) -> str:
    """Return how reliable a publication is, in words; empty where nobody judged."""
    return {
        Confidence.HIGH: _translate("Wording", "reliability: high"),
        Confidence.MEDIUM: _translate("Wording", "reliability: medium"),
        Confidence.LOW: _translate("Wording", "reliability: low"),
        Confidence.UNKNOWN: "",
    }[level]


def says_who(evidence: Evidence, corridor: Corridor, language: str) -> str:
    """Answer "says who?" in one short paragraph."""
    if isinstance(evidence, FromPassage):
        passage = corridor.passages[evidence.passage_id]
        return f"{citation(passage, corridor)}\n{in_language(passage.summary, language)}"
    if isinstance(evidence, Reference):
        parts = [evidence.publisher, evidence.where]
        parts += [date(evidence.date, language) if evidence.date else ""]
        parts += [confidence(evidence.confidence)]
        fact = corridor.facts.get(evidence.fact_id)
        lines = [" · ".join(p for p in parts if p)]
        if fact is not None:
            lines.append(": ".join(p for p in (fact.subject, fact.text) if p))
            lines += [t for t in (fact.scope, fact.note) if t]
        return "\n".join(lines)
    if isinstance(evidence, Computed):
        return method(evidence.method)
    if isinstance(evidence, Assumed):
        return in_language(evidence.reason, language)
    raise TypeError(evidence)


def citation(passage: Passage, corridor: Corridor) -> str:
    """Return where a passage stands: source, paragraph, sentence."""
    source = corridor.sources[passage.source_id]
    first, last = passage.sentences
    if first == last:
        where = _translate("Wording", "paragraph {0}, sentence {1}").format(
            passage.paragraph, first
        )
    else:
        where = _translate("Wording", "paragraph {0}, sentences {1}–{2}").format(
            passage.paragraph, first, last
        )
    return f"{source.short} · {where}"


def says(link: Says) -> str:
    """Return how a passage speaks of a segment."""
    return {
        Says.STATES: _translate("Wording", "says so"),
        Says.IMPLIES: _translate("Wording", "implies it"),
    }[link]


def mode(name: Mode) -> str:
    """Return a mode of transport in words."""
    return {
        Mode.RAIL: _translate("Wording", "rail"),
        Mode.ROAD: _translate("Wording", "road"),
        Mode.SEA: _translate("Wording", "sea"),
    }[name]


def along(name: Mode) -> str:
    """Return the row title of a length along the line."""
    return {
        Mode.RAIL: _translate("Wording", "Along the railway"),
        Mode.ROAD: _translate("Wording", "Along the road"),
        Mode.SEA: _translate("Wording", "Along the sea lane"),
    }[name]


def service(name: Service) -> str:
    """Return a kind of service in words."""
    return {
        Service.PASSENGER: _translate("Wording", "passenger trains"),
        Service.CONTAINER: _translate("Wording", "container trains"),
        Service.HIGHWAY: _translate("Wording", "highway"),
        Service.SEA: _translate("Wording", "ships"),
    }[name]


def place_kind(name: PlaceKind) -> str:
    """Return what a place is, in words."""
    return {
        PlaceKind.CITY: _translate("Wording", "city"),
        PlaceKind.TOWN: _translate("Wording", "town"),
        PlaceKind.PORT: _translate("Wording", "port city"),
        PlaceKind.CROSSING: _translate("Wording", "border crossing"),
        PlaceKind.BORDER_STATION: _translate("Wording", "border station"),
        PlaceKind.JUNCTION: _translate("Wording", "railway junction"),
        PlaceKind.SITE: _translate("Wording", "site"),
        PlaceKind.REGION: _translate("Wording", "region"),
    }[name]


def passage_kind(name: PassageKind) -> str:
    """Return what a passage speaks of, in words."""
    return {
        PassageKind.PLACE: _translate("Wording", "place"),
        PassageKind.ROUTE: _translate("Wording", "route"),
        PassageKind.FIGURE: _translate("Wording", "figure"),
        PassageKind.DATE: _translate("Wording", "date"),
    }[name]


def country(code: str, language: str) -> str:
    """Return a country's usual short name."""
    names = {
        "CN": _translate("Wording", "China"),
        "KZ": _translate("Wording", "Kazakhstan"),
        "RU": _translate("Wording", "Russia"),
        "NL": _translate("Wording", "Netherlands"),
        "ID": _translate("Wording", "Indonesia"),
    }
    if code in names:
        return names[code]
    territory = QLocale.codeToTerritory(code)
    if territory == QLocale.Country.AnyCountry:
        return code
    return QLocale(QLocale(language).language(), territory).nativeTerritoryName() or code


def verdict(name: Verdict) -> str:
    """Return a claim's verdict in words."""
    return {
        Verdict.SUPPORTED: _translate("Wording", "supported"),
        Verdict.ROUNDED: _translate("Wording", "rounded"),
        Verdict.DIFFERENT_SCOPE: _translate("Wording", "different scope"),
        Verdict.CONTRADICTED: _translate("Wording", "contradicted"),
        Verdict.NOT_CHECKABLE: _translate("Wording", "not checkable"),
    }[name]


def scope(name: Scope) -> str:
    """Return how a figure relates to the claim it is held against."""
    return {
        Scope.SAME: _translate("Wording", "measures the same"),
        Scope.DIFFERENT: _translate("Wording", "measures something else"),
    }[name]


def document_error(error: DocumentError) -> str:
    """Return why a text cannot be opened."""
    return _translate("DocumentError", DocumentError.REASONS[error.reason])


def fault(item: Fault) -> tuple[str, str]:
    """Return what is wrong with a record and what would be right."""
    wrong, right = item.templates
    return (
        item.filled(_translate("Fault", wrong)),
        item.filled(_translate("Fault", right)),
    )
