"""Which language a text is in, told by its script and its smallest words."""

from __future__ import annotations

import re
from collections import Counter

_SAMPLE = 60_000
_FREQUENT = {
    "en": """the of and to in that is was for on with by at from as are were has have said it this
    which they their be been will would its who not but had an or more after than into he
    his when all""",
    "id": """yang dan di dari untuk dengan ini itu pada ke tidak dalam akan telah oleh juga adalah
    sebagai masih hingga meminta kata bisa saat sudah lebih atau ada menjadi kepada bagi
    karena namun tersebut harga kapal kereta jalan warga orang tahun hari setelah para
    secara serta sejak mengatakan naik turun sekitar antara melayani menuju pekan bulan
    harus tiba ujar kami mereka""",
    "ms": """yang dan di untuk dengan ialah kerana boleh daripada bahawa akan pada ini kereta kepada
    syarikat""",
    "de": "der die und das ist von mit den nicht ein eine auf für dem im zu des sich auch wird",
    "fr": "le la les des et est une dans pour qui sur par pas au avec du ce il sont plus ont",
    "es": "el los las del que una por con para es en se su al como más fue sobre este y lo",
    "pt": "o os as do da que uma por com para é em se não no na dos ao como mais foi",
    "it": "il di che la per una con non del della sono più nel dei anche alla gli le è da",
    "nl": "de het een van en dat is op voor met zijn niet aan er om ook door naar bij te",
    "tr": "ve bir bu için ile da de olarak olan çok daha gibi kadar sonra ancak en ise",
    "vi": "và của là có được trong cho với các những một không đã này từ đến",
}
_WORD = re.compile(r"[^\W\d_]+")
_SCRIPTS = (
    ("ja", re.compile(r"[\u3040-\u30ff]")),
    ("ko", re.compile(r"[\uac00-\ud7af]")),
    ("zh", re.compile(r"[\u4e00-\u9fff]")),
    ("ar", re.compile(r"[\u0600-\u06ff]")),
    ("ru", re.compile(r"[\u0400-\u04ff]")),
    ("hi", re.compile(r"[\u0900-\u097f]")),
    ("th", re.compile(r"[\u0e00-\u0e7f]")),
    ("he", re.compile(r"[\u0590-\u05ff]")),
    ("el", re.compile(r"[\u0370-\u03ff]")),
)
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_JAPANESE_SHARE = 0.1
_SURE = 0.03
UNKNOWN = "und"


def language_of(text: str) -> str:
    """Return the ISO 639-1 code of a text's language, ``und`` where it cannot be told."""
    sample = text[:_SAMPLE]
    counts = {code: len(pattern.findall(sample)) for code, pattern in _SCRIPTS}
    latin = len(_LATIN.findall(sample))
    code, most = max(counts.items(), key=lambda item: item[1])
    if most > latin:
        if code == "zh" and counts["ja"] > _JAPANESE_SHARE * most:
            return "ja"
        return code
    return _latin_language(sample)


def _latin_language(sample: str) -> str:
    words = Counter(word.lower() for word in _WORD.findall(sample))
    total = sum(words.values())
    if not total:
        return UNKNOWN
    scores = {c: sum(words[w] for w in set(row.split())) for c, row in _FREQUENT.items()}
    best = max(scores, key=lambda c: (scores[c], -list(scores).index(c)))
    return best if scores[best] >= max(1, _SURE * total) else UNKNOWN
