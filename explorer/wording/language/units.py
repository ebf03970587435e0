"""Units as people write them after a number, in the form that the number asks for.

"2 дня", "5 дней": Qt picks the form by its rules for the language. A fraction takes that of two
in Russian (2,5 дня); where a language has one form or two, that is the one of many as well.
"""

from __future__ import annotations

from explorer.wording.language.speaking import translate

MANY = 5.0
"""A count whose form stands for a unit without any number: "Unit: days"."""
_FRACTION = 2
_THOUSAND = 1000


def unit(name: str, count: float = MANY) -> str:
    """Return a unit as people write it after ``count`` of it; one that nobody knows as it is."""
    if count == 1 and name in {"months", "years"}:  # the only ones that English puts right
        return translate("Units", "month") if name == "months" else translate("Units", "year")
    n = _form(count)
    found = _short(name) or Units().counted(name, n) or _much(name)
    return found or name


def _form(count: float) -> int:
    """Return a small whole number that takes the same form."""
    if not float(count).is_integer():
        return _FRACTION
    whole = abs(int(count))
    return whole if whole < _THOUSAND else _THOUSAND + whole % _THOUSAND


def _short(name: str) -> str:
    """Return a unit that is abbreviated: no language changes that with the number."""
    return {
        "h": translate("Units", "h"),
        "min": translate("Units", "min"),
        "km": translate("Units", "km"),
        "km/h": translate("Units", "km/h"),
        "km/day": translate("Units", "km/day"),
        "m": translate("Units", "m"),
        "mm": translate("Units", "mm"),
        "m2": translate("Units", "m2"),
        "MW": translate("Units", "MW"),
        "TEU": translate("Units", "TEU"),
        "TEU/yr": translate("Units", "TEU/yr"),
        "kg/TEU": translate("Units", "kg/TEU"),
    }.get(name, "")


class Units:
    """Finds the words that change with the number; ``lupdate`` sees that of ``tr`` alone."""

    @staticmethod
    def tr(source: str, comment: str, n: int) -> str:
        """Return the form of a word for a number."""
        return translate("Units", source, comment, n)

    def counted(self, name: str, n: int) -> str:
        """Return the word of what is counted; empty for another unit."""
        return {
            "mi": self.tr("mi", "", n),
            "nm": self.tr("nm", "", n),
            "days": self.tr("days", "", n),
            "months": self.tr("months", "", n),
            "years": self.tr("years", "", n),
            "decades": self.tr("decades", "", n),
            "trains": self.tr("trains", "", n),
            "wagons": self.tr("wagons", "", n),
            "cars": self.tr("cars", "", n),
            "containers": self.tr("containers", "", n),
            "turbines": self.tr("turbines", "", n),
            "seats": self.tr("seats", "", n),
            "berths": self.tr("berths", "", n),
            "people": self.tr("people", "", n),
            "visits": self.tr("visits", "", n),
            "countries": self.tr("countries", "", n),
            "members": self.tr("members", "", n),
            "times": self.tr("times", "", n),
            "passengers": self.tr("passengers", "", n),
            "passengers/day": self.tr("passengers a day", "", n),
            "passengers/yr": self.tr("passengers a year", "", n),
        }.get(name, "")


def _much(name: str) -> str:
    """Return a unit that stands in the same form after every number."""
    return {
        "bn yuan": translate("Units", "billion yuan"),
        "bn USD": translate("Units", "billion US dollars"),
        "Mt": translate("Units", "million tonnes"),
        "Mt/yr": translate("Units", "million tonnes a year"),
        "million passengers/yr": translate("Units", "million passengers a year"),
        "IDR": translate("Units", "rupiah"),
        "trillion IDR": translate("Units", "trillion rupiah"),
        "USD": translate("Units", "US dollars"),
        "yuan/USD": translate("Units", "yuan/USD"),
        "year": translate("Units", "year"),
    }.get(name, "")


def hours_and_minutes(hours: int, minutes: int) -> str:
    """Return whole hours and, where there are any, minutes: ``25 h 45``, all on one line."""
    if not minutes:
        return f"{hours}\N{NO-BREAK SPACE}{unit('h', hours)}"
    text = translate("Units", "{hours} h {minutes}").replace(" ", "\N{NO-BREAK SPACE}")
    return text.format(hours=hours, minutes=f"{minutes:02d}")
