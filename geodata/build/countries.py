"""Write ``explorer/model/countries.py``: every country of ISO 3166-1 and what it is called.

``python geodata/build/countries.py [--check]``. Names are those of ``basemap/area-names.json``,
this project's own, as far as that has them, so that the map and the words beside it agree; all
other names come from CLDR, by way of Babel. So does the language that a country mostly writes in.
A new language of the interface: run this again.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from babel import Locale
from babel.core import get_global

BUILD = Path(__file__).resolve().parent
ROOT = BUILD.parent.parent
OUT = ROOT / "explorer" / "model" / "countries.py"
NAMES = ROOT / "geodata" / "basemap" / "area-names.json"
sys.path.insert(0, str(ROOT))

# Two letters that CLDR names and ISO 3166-1 has not assigned; XK (Kosovo) is kept, as on the map.
NOT_ISO = frozenset(
    ("AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ")
)

# Where CLDR's name is a title and not what people say, or its likeliest language not the official.
OWN_NAMES = {
    "CD": {"kk": "Конго ДР", "ru": "ДР Конго"},
    "CG": {"kk": "Конго", "ru": "Конго"},
    "FM": {"ru": "Микронезия"},
    "HK": {"en": "Hong Kong", "id": "Hong Kong", "zh": "香港", "kk": "Гонконг", "ru": "Гонконг"},
    "MM": {"kk": "Мьянма", "ru": "Мьянма"},
    "MO": {"en": "Macau", "id": "Makau", "zh": "澳门", "kk": "Макао", "ru": "Макао"},
    "PS": {"zh": "巴勒斯坦", "kk": "Палестина", "ru": "Палестина"},
    "ZA": {"ru": "ЮАР"},
}
OWN_LANGUAGES = {"BY": "be", "KZ": "kk", "KG": "ky"}

HEAD = '''"""Countries of the world by ISO 3166-1 code: their names, and what they write in.

Made by geodata/build/countries.py; do not edit. Names stand in the languages of the interface and
come from here alone: a system's locales give another country's name where they lack one. Names of
disputed areas are the usual short ones and express no opinion (see geodata/LICENSES.md).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from explorer.model.texts import Texts, in_language

'''

FOOT = '''

def is_country(code: str) -> bool:
    """Tell whether a code is one of ISO 3166-1, or XK, which stands for Kosovo."""
    return code in _TABLE


def country_names(code: str) -> Texts:
    """Return a country's names by language; none for a code that is no country's."""
    return MappingProxyType(dict(zip(_LANGUAGES, _TABLE.get(code, ("",))[1:], strict=False)))


def country_name(code: str, language: str) -> str:
    """Return a country's usual short name; a code that is no country's stays as it is."""
    return in_language(country_names(code), language) or code


def local_language(code: str) -> str:
    """Return the language that a country's own signs are mostly in; empty for no country."""
    return _TABLE.get(code, ("",))[0]


def code_of(name: str) -> str:
    """Return the code of the country of just this name in some language; empty for none."""
    wanted = name.strip().casefold()
    return next((code for code, row in _TABLE.items() if wanted in map(str.casefold, row[1:])), "")
'''


def table(languages: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return language and names of each country by its code."""
    ours = json.loads(NAMES.read_text(encoding="utf-8"))["countries"]
    named = {language: Locale(language).territories for language in languages}
    likely = get_global("likely_subtags")
    codes = sorted(
        code
        for code in named[languages[0]]
        if len(code) == 2 and code.isalpha() and code not in NOT_ISO
    )
    found: dict[str, tuple[str, ...]] = {}
    for code in codes:
        names = {**{k: v[code] for k, v in named.items()}, **OWN_NAMES.get(code, {})}
        names |= {k: v for k, v in ours.get(code, {}).items() if k in languages}
        language = likely.get(f"und_{code}", "und").partition("_")[0]
        language = OWN_LANGUAGES.get(code, "" if language == "und" else language)
        found[code] = (language, *(names[k] for k in languages))
    return found


def module() -> str:
    """Return the module's text."""
    from explorer.model.languages import INTERFACE  # noqa: PLC0415 - needs the path

    languages = tuple(INTERFACE)
    told = ", ".join(map(json.dumps, languages))
    rows = ("|".join((code, *row)) for code, row in table(languages).items())
    lines = [
        f"_LANGUAGES = ({told})",
        "",
        "# Code, the language of the country's own signs, and its name in each of the above.",
        '_ROWS = """\\',
        *rows,
        '"""  # noqa: E501 - one row a country',
        "",
        "_TABLE: Mapping[str, tuple[str, ...]] = {",
        '    code: tuple(row) for code, *row in (line.split("|") for line in _ROWS.splitlines())',
        "}",
        "",
    ]
    return HEAD + "\n".join(lines) + FOOT


def main() -> int:
    """Write the module; with ``--check`` only tell whether it is as it would be written."""
    text = module()
    if "--check" in sys.argv:
        same = OUT.read_text(encoding="utf-8") == text
        print("geodata: countries are as the build makes them" if same else "geodata: stale")
        return 0 if same else 1
    OUT.write_text(text, encoding="utf-8", newline="\n")
    print(f"geodata: {OUT.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
