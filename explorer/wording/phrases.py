"""Turns the model's values into sentences of the chosen language."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from explorer.analysis.precision import QUARTER_H, end_step_h, step_h
from explorer.errors import Fault, TravelTimeError
from explorer.model import languages
from explorer.model.claims import Fact, Verdict
from explorer.model.corridor import Corridor
from explorer.model.countries import country_name
from explorer.model.network import Mode
from explorer.model.passages import Passage, PassageKind
from explorer.model.places import PlaceKind
from explorer.model.quantity import (
    Computed,
    Confidence,
    Evidence,
    FromPassage,
    Method,
    Qualifier,
    Quantity,
    Reference,
)
from explorer.model.routes import LinkKind, Service
from explorer.model.sources import Publisher, Source
from explorer.model.texts import in_language
from explorer.storage.extraction.document_error import DocumentError
from explorer.storage.fields import shown
from explorer.storage.paths import user_data
from explorer.storage.write_error import WriteError
from explorer.wording.faults import fault_words, system_words
from explorer.wording.language import dates
from explorer.wording.language.powers import regrouped
from explorer.wording.language.speaking import translate
from explorer.wording.language.units import hours_and_minutes, unit


def number(value: float, language: str, decimals: int | None = None) -> str:
    """Return a number as the language writes it; whole numbers stay whole."""
    locale = QLocale(language)
    if decimals is None:
        decimals = 0 if float(value).is_integer() else (1 if abs(value) < 1000 else 0)  # noqa: PLR2004
    return locale.toString(float(value), "f", decimals)  # pyright: ignore[reportCallIssue, reportArgumentType] - the stub wants an int for a char


def published_decimals(figure: float) -> int:
    """Return how many decimals a published figure was given with; none are rounded away."""
    return 0 if float(figure).is_integer() else len(repr(float(figure)).partition(".")[2])


def amount(values: Iterable[float], name: str, language: str, decimals: int | None = None) -> str:
    """Return a figure, or the ends of a range, with its unit in the form that the last asks for."""
    figures = tuple(values)
    found = regrouped(figures, unit(name, figures[-1]))
    places = found.decimals(decimals)
    text = "–".join(number(value, language, places) for value in found.values)
    glue = "" if name == "%" else "\N{NO-BREAK SPACE}"
    return f"{text}{glue}{found.unit}"


def position(lon_deg: float, lat_deg: float, language: str, decimals: int) -> str:
    """Return a position as latitude and longitude with their hemispheres."""
    north = translate("Wording", "N") if lat_deg >= 0 else translate("Wording", "S")
    east = translate("Wording", "E") if lon_deg >= 0 else translate("Wording", "W")
    latitude = number(abs(lat_deg), language, decimals)
    longitude = number(abs(lon_deg), language, decimals)
    return f"{latitude}°\N{NO-BREAK SPACE}{north}, {longitude}°\N{NO-BREAK SPACE}{east}"


def hours(duration_h: float) -> str:
    """Return hours as hours and minutes, rounded to the minute: ``25 h 45``."""
    minutes = round(abs(duration_h) * 60)
    sign = "−" if duration_h < 0 else ""
    return sign + hours_and_minutes(*divmod(minutes, 60))


def short_hours(duration_h: float) -> str:
    """Return hours to the minute, and less than one in minutes: ``8 min``."""
    minutes = round(duration_h * 60)
    if not 0 < abs(minutes) < 60:  # noqa: PLR2004 - an hour
        return hours(duration_h)
    sign = "−" if minutes < 0 else ""
    return f"{sign}{abs(minutes)}\N{NO-BREAK SPACE}{unit('min', minutes)}"


_QUARTERS = ("", "¼", "½", "¾")


def rounded_hours(duration_h: float, step: float) -> str:
    """Return hours to a step of whole, half or quarter hours, or of five minutes: ``22½ h``.

    What is less than half a step but a minute or more is told in minutes, so that it stays in
    sight.
    """
    glue, sign = "\N{NO-BREAK SPACE}", "−" if duration_h < 0 else ""
    count = round(abs(duration_h) / step)
    minutes = round(count * step * 60) or round(abs(duration_h) * 60)
    if minutes == 0:
        return hours(0.0)
    if minutes < 60 and (step < QUARTER_H or not count):  # noqa: PLR2004 - an hour
        return f"{sign}{minutes}{glue}{unit('min', minutes)}"
    if step < QUARTER_H:
        return sign + hours(minutes / 60)
    whole, rest = divmod(minutes, 60)
    return f"{sign}{whole or ''}{_QUARTERS[rest // 15]}{glue}{unit('h', minutes / 60)}"


_TEN_DAYS = 10
_IN_DAYS_H = 100.0  # freight and ships are told in days by everybody


def rounded_days(duration_h: float) -> str:
    """Return hours as days, to a quarter of a day and from ten days on to a half: ``27½ days``."""
    days = abs(duration_h) / 24
    quarters = 2 * round(2 * days) if days >= _TEN_DAYS else round(4 * days)
    whole, rest = divmod(quarters, 4)
    sign = "−" if duration_h < 0 else ""
    count = f"{whole or ''}{_QUARTERS[rest]}" or "0"
    return f"{sign}{count}\N{NO-BREAK SPACE}{unit('days', quarters / 4)}"


def about_hours(duration_h: float, low_h: float | None = None, high_h: float | None = None) -> str:
    """Return a time of the model as finely as its interval allows: ``≈ 22½ h``.

    A time on the way, whose interval nobody sees, is told like one with a narrow interval.
    """
    low_h = duration_h if low_h is None else low_h
    high_h = duration_h if high_h is None else high_h
    if abs(duration_h) >= _IN_DAYS_H:
        text = rounded_days(duration_h)
    else:
        text = rounded_hours(duration_h, step_h(duration_h, low_h, high_h))
    return f"≈\N{NO-BREAK SPACE}{text}"


def between_hours(duration_h: float, low_h: float, high_h: float) -> tuple[str, str]:
    """Return both ends of a model time's interval, no finer than the time itself."""
    if abs(duration_h) >= _IN_DAYS_H:
        return rounded_days(low_h), rounded_days(high_h)
    step = end_step_h(step_h(duration_h, low_h, high_h))
    return rounded_hours(low_h, step), rounded_hours(high_h, step)


def qualifier(word: Qualifier) -> str:
    """Return the sign or word that stands before a qualified figure."""
    return {
        Qualifier.EXACT: "",
        Qualifier.ABOUT: "≈ ",
        Qualifier.UP_TO: translate("Wording", "up to") + " ",
        Qualifier.AT_LEAST: translate("Wording", "at least") + " ",
        Qualifier.MORE_THAN: "> ",
        Qualifier.LESS_THAN: "< ",
    }[word]


def quantity(item: Quantity, language: str, decimals: int | None = None) -> str:
    """Return a quantity with its qualifier and unit."""
    before = qualifier(item.qualifier)
    if not item.middle:
        return before + between(item, language)
    if item.unit == "h":
        return before + hours(item.value)
    if decimals is None and not any(isinstance(e, Computed) for e in item.evidence):
        decimals = published_decimals(item.value)
    return before + amount((item.value,), item.unit, language, decimals)


def fact_value(fact: Fact, language: str) -> str:
    """Return a published figure or date, or the words where it is no single one."""
    if isinstance(fact.value, Quantity):
        return quantity(fact.value, language)
    return fact.text if fact.value is None else date(fact.value.date, language)


def between(item: Quantity, language: str) -> str:
    """Return a range without a middle by its ends alone: ``40–60 days``."""
    low, high = item.ends
    if item.unit == "h":
        return f"{hours(low)} – {hours(high)}"
    decimals = max(published_decimals(low), published_decimals(high))
    if any(isinstance(e, Computed) for e in item.evidence):
        decimals = min(decimals, 1)
    return amount((low, high), item.unit, language, decimals)


def kilometres(item: Quantity, language: str) -> str:
    """Return a length in whole km, with one decimal below 1,000 km if it was computed."""
    computed = any(isinstance(e, Computed) for e in item.evidence)
    decimals = 1 if computed and abs(item.value) < 1000 else None  # noqa: PLR2004
    return quantity(item, language, decimals)


def in_km(km: float, language: str, decimals: int | None = 0) -> str:
    """Return a length that is no quantity, such as one under the pointer, in km."""
    return f"{number(km, language, decimals)}\N{NO-BREAK SPACE}{unit('km', km)}"


def date(iso: str, language: str, *, after_since: bool = False) -> str:
    """Return an ISO date of year, month or day precision as the language writes it.

    A month may have another form after "since".
    """
    parts = iso.split("-")
    if len(parts) == 1:
        return iso
    if len(parts) == 2:  # noqa: PLR2004 - year and month
        year, month = map(int, parts)
        return dates.month(year, month, language, after_since=after_since)
    return dates.day(QDate.fromString(iso, "yyyy-MM-dd"), language)


def source_label(source: Source, language: str) -> str:
    """Return what a source is called for short, a month or day at its end in the language."""
    name = source.short.removesuffix(f", {date(source.issued, 'en')}") if source.issued else ""
    if not name or name == source.short:
        return source.short
    return f"{name}, {date(source.issued, language)}"


def badge(evidence: Evidence) -> tuple[str, str]:
    """Return a badge's kind (for its colours) and its one word."""
    if isinstance(evidence, FromPassage):
        return "passage", translate("Wording", "source")
    if isinstance(evidence, Reference):
        return "reference", translate("Wording", "published")
    if isinstance(evidence, Computed):
        return "computed", translate("Wording", "computed")
    return "assumed", translate("Wording", "assumed")


def method(name: Method) -> str:
    """Return how a value was computed, in words."""
    return {
        Method.GEODESIC: translate(
            "Wording", "Shortest line on the WGS 84 ellipsoid (geodesic after Karney, with PROJ)."
        ),
        Method.TRACK: translate(
            "Wording", "Measured along the line in the network data, not along the drawn line."
        ),
        Method.SUM: translate("Wording", "Sum of the parts along the line."),
        Method.DIFFERENCE: translate("Wording", "Difference of two values."),
        Method.CONVERSION: translate("Wording", "Amount divided by a rate."),
        Method.GROWTH: translate("Wording", "Growth from one published level to another."),
        Method.COUNT: translate("Wording", "Counted from what is published."),
        Method.CALENDAR: translate("Wording", "Read from the calendar."),
        Method.CLOCK: translate(
            "Wording", "A published hour as the clocks of a time zone show it."
        ),
        Method.SPEED: translate("Wording", "A length divided by the time it takes."),
        Method.TRAVEL_TIME: translate(
            "Wording", "Travel time of the model: running, stops, border and waiting added up."
        ),
    }[name]


def confidence(level: Confidence) -> str:
    """Return how reliable a publication is, in words; empty where nobody judged."""
    return {
        Confidence.HIGH: translate("Wording", "reliability: high"),
        Confidence.MEDIUM: translate("Wording", "reliability: medium"),
        Confidence.LOW: translate("Wording", "reliability: low"),
        Confidence.UNKNOWN: "",
    }[level]


def says_who(evidence: Evidence, corridor: Corridor, language: str) -> str:
    """Answer "says who?" in one short paragraph."""
    if isinstance(evidence, FromPassage):
        passage = corridor.passages[evidence.passage_id]
        return f"{citation(passage, corridor, language)}\n{in_language(passage.summary, language)}"
    if isinstance(evidence, Reference):
        from explorer.analysis.claims.publishers import publishers_in  # noqa: PLC0415 - at no start

        parts = [evidence.publisher, evidence.where]
        parts += [date(evidence.date, language) if evidence.date else ""]
        parts += [confidence(evidence.confidence)]
        fact = corridor.facts.get(evidence.fact_id)
        lines = [" · ".join(p for p in parts if p)]
        if fact is not None:
            lines.append(": ".join(p for p in (fact.in_words("subject", language), fact.text) if p))
            lines += [t for w in ("scope", "note") if (t := fact.in_words(w, language))]
        lines += [publisher(p, language) for p in publishers_in(evidence.publisher, corridor)]
        return "\n".join(lines)
    if isinstance(evidence, Computed):
        facts = [corridor.facts[i] for i in evidence.inputs if i in corridor.facts]
        lines = [method(evidence.method)]
        if evidence.network is not None:
            about = (evidence.network.id, evidence.version, evidence.network.credit)
            named = " · ".join(part for part in about if part)
            lines.append(translate("Wording", "Network: {0}").format(named))
        for fact in facts:
            about = (
                fact.in_words("subject", language),
                fact.in_words("scope", language),
                fact.text,
            )
            lines.append(f"{fact.publisher}: {', '.join(part for part in about if part)}")
        return "\n".join(lines)
    return in_language(evidence.reason, language)


def publisher(who: Publisher, language: str) -> str:
    """Return a line on who publishes."""
    return f"{who.names[0]}: {in_language(who.what, language)}"


def paragraph(passage: Passage) -> str:
    """Return in which paragraph of its source a passage stands."""
    return translate("Wording", "paragraph {0}").format(passage.paragraph)


def citation(passage: Passage, corridor: Corridor, language: str = "") -> str:
    """Return where a passage stands: source, paragraph, sentence.

    With a language, the source is the one that a reader of it gets where there are several.
    """
    if language:
        passage = corridor.passage_in(passage.id, language)
    source = corridor.sources[passage.source_id]
    first, last = passage.sentences
    if first == last:
        where = translate("Wording", "paragraph {0}, sentence {1}").format(passage.paragraph, first)
    else:
        where = translate("Wording", "paragraph {0}, sentences {1}–{2}").format(
            passage.paragraph, first, last
        )
    return f"{source_label(source, language)} · {where}"


def says(link: LinkKind) -> str:
    """Return how a passage speaks of a segment."""
    return {
        LinkKind.STATES: translate("Wording", "says so"),
        LinkKind.IMPLIES: translate("Wording", "implies it"),
    }[link]


def mode(name: Mode) -> str:
    """Return a mode of transport in words."""
    return {
        Mode.RAIL: translate("Wording", "rail"),
        Mode.ROAD: translate("Wording", "road"),
        Mode.SEA: translate("Wording", "sea"),
        Mode.FERRY: translate("Wording", "ferry"),
        Mode.RIVER: translate("Wording", "river"),
        Mode.AIR: translate("Wording", "air"),
    }[name]


def along(name: Mode) -> str:
    """Return the row title of a length along the line."""
    return {
        Mode.RAIL: translate("Wording", "Along the railway"),
        Mode.ROAD: translate("Wording", "Along the road"),
        Mode.SEA: translate("Wording", "Along the sea lane"),
        Mode.FERRY: translate("Wording", "Along the ferry line"),
        Mode.RIVER: translate("Wording", "Along the river"),
        Mode.AIR: translate("Wording", "Along the flight path"),
    }[name]


def along_all(names: Iterable[Mode]) -> str:
    """Return the row title of a length along a way, which may change its mode: "rail, ferry"."""
    modes = list(dict.fromkeys(names))
    if len(modes) == 1:
        return along(modes[0])
    return translate("Wording", "Along the way ({0})").format(", ".join(map(mode, modes)))


def service(name: Service) -> str:
    """Return a kind of service in words."""
    return {
        Service.PASSENGER: translate("Wording", "passenger trains"),
        Service.CONTAINER: translate("Wording", "container trains"),
        Service.HIGHWAY: translate("Wording", "highway"),
        Service.SEA: translate("Wording", "ships"),
        Service.SEVERAL: translate("Wording", "several modes"),
    }[name]


def place_kind(name: PlaceKind) -> str:
    """Return what a place is, in words."""
    return {
        PlaceKind.CITY: translate("Wording", "city"),
        PlaceKind.TOWN: translate("Wording", "town"),
        PlaceKind.PORT: translate("Wording", "port city"),
        PlaceKind.CROSSING: translate("Wording", "border crossing"),
        PlaceKind.BORDER_STATION: translate("Wording", "border station"),
        PlaceKind.JUNCTION: translate("Wording", "railway junction"),
        PlaceKind.SITE: translate("Wording", "site"),
        PlaceKind.REGION: translate("Wording", "region"),
    }[name]


def passage_kind(name: PassageKind) -> str:
    """Return what a passage speaks of, in words."""
    return {
        PassageKind.PLACE: translate("Wording", "place"),
        PassageKind.ROUTE: translate("Wording", "route"),
        PassageKind.FIGURE: translate("Wording", "figure"),
        PassageKind.DATE: translate("Wording", "date"),
    }[name]


def country(code: str, language: str) -> str:
    """Return a country's usual short name; a locale would give another one's where it has none."""
    return country_name(code, language)


def language_name(tag: str) -> str:
    """Return what a language calls itself; a tag that nobody knows stays as it is."""
    if tag in languages.OF_NAMES:
        return languages.OF_NAMES[tag].label
    base = tag.partition("-")[0]
    locale = QLocale(tag.replace("-", "_"))
    # QLocale gives another language where it does not know one.
    same = QLocale.codeToLanguage(base) == locale.language() != QLocale.Language.C
    name = locale.nativeLanguageName() if same else ""
    return name if name and base == tag else f"{name} ({tag})" if name else tag


def verdict(name: Verdict) -> str:
    """Return a claim's verdict in words."""
    return {
        Verdict.SUPPORTED: translate("Wording", "supported"),
        Verdict.ROUNDED: translate("Wording", "rounded"),
        Verdict.DIFFERENT_SCOPE: translate("Wording", "different scope"),
        Verdict.CONTRADICTED: translate("Wording", "contradicted"),
        Verdict.NOT_CHECKABLE: translate("Wording", "not checkable"),
    }[name]


def document_error(error: DocumentError) -> str:
    """Return why a text cannot be opened."""
    return QCoreApplication.translate("DocumentError", DocumentError.REASONS[error.reason])


def write_error(error: OSError) -> str:
    """Return why a file was not written, and what has become of the one that was there."""
    if not isinstance(error, WriteError):
        return system_words.why(error)
    is_own = error.path.absolute().is_relative_to(user_data().absolute())
    own = WriteError.OWN.get(error.reason) if is_own else None
    if own is None:
        template, said = WriteError.REASONS[error.reason], error.said
    else:
        template, said = own, shown(error.path.parent)
    reason = QCoreApplication.translate("WriteError", template).format(said)
    if error.reason == "system" or error.errno in system_words.PLAINER:
        reason = system_words.why(error, error.said)
    if own is not None and error.reason == "no_folder":  # with it went what was there before
        return reason
    safe = QCoreApplication.translate("WriteError", WriteError.SAFE)
    return f"{reason} {safe}"


def travel_time_error(error: TravelTimeError, language: str) -> str:
    """Return why a travel time cannot be worked out."""
    template = TravelTimeError.REASONS[error.reason]
    sentence = QCoreApplication.translate("TravelTimeError", template)
    return error.filled(sentence, lambda names: in_language(names, language))


def fault(item: Fault) -> tuple[str, str]:
    """Return what is wrong with a record and what would be right."""
    wrong, right = item.templates
    return (
        fault_words.filled(item, QCoreApplication.translate("Fault", wrong)),
        fault_words.filled(item, QCoreApplication.translate("Fault", right)),
    )
