"""What stands around a number: ranges, limits, factors, and what makes it no figure."""

from __future__ import annotations

import re

from explorer.analysis.recognition.figures.numbers import DIGITS, IN_WORDS, MAGNITUDES
from explorer.model.quantity import Qualifier

_WORDS = "|".join(sorted(MAGNITUDES, key=len, reverse=True))
NUMBER = re.compile(
    rf"(?<![\w.,/–-])(?P<digits>{DIGITS})(?![\d])|(?<![\w-])(?P<words>{IN_WORDS})(?![^\W_])"
    rf"|(?<=[$€£¥₸₹₽₩฿p-])(?<!\d-)(?<!\w-)(?P<money>{DIGITS})(?!\d)",
    re.IGNORECASE,
)
RANGE = re.compile(
    rf"(?P<magnitude>\s?(?:{_WORDS})\b)?\s?(?:-|–|—|to|hingga|sampai|sampai dengan|"
    rf"s/d|s\.d\.|and|dan)\s?(?:[$€£¥₸]|Rp\.? ?|US\$)?"
    rf"(?P<high>{DIGITS}|(?:{IN_WORDS})(?![^\W_]))(?!\d)",
    re.IGNORECASE,
)
MAGNITUDE = re.compile(
    rf"(?:[ \u00a0-]?(?P<word>{_WORDS})\b|(?P<sign>[kKmMbB])(?!\w))", re.IGNORECASE
)
AND_A_HALF = re.compile(r"[ \u00a0]?(?:½|(?:and a half|setengah)\b)", re.IGNORECASE)
"""Behind a number: two and a half, dua setengah."""
FURTHER = re.compile(
    rf"(?:,? (?:and|dan) |, | )?(?P<number>{DIGITS}|{IN_WORDS})[ \u00a0-]?"
    r"(?P<unit>hours?|hrs?|h|jam|minutes?|mins?|min|menit)?(?![^\W_])",
    re.IGNORECASE,
)
"""The rest of a time behind its days or hours: 3 hours and 20 minutes, 25 h 45."""
LOST = re.compile(
    r"\s(?:earlier|ago|before|later|previously|sebelumnya|lalu|kemudian|silam|terakhir)\b",
    re.IGNORECASE,
)
"""What makes a year that is gone of "a year"."""
BELOW_ZERO = re.compile(r"(?:\b(?:minus|negative)[ -]|(?<![\w−-])−)$", re.IGNORECASE)
BETWEEN = re.compile(r"\b(?:between|antara)\s+(?:[$€£¥₸]|Rp\.? ?|US\$)?$", re.IGNORECASE)
FROM = re.compile(r"\b(?:from|dari)\s+(?:[$€£¥₸]|Rp\.? ?|US\$)?$", re.IGNORECASE)
BEFORE = 40
_QUALIFIERS = (
    (
        Qualifier.MORE_THAN,
        (
            "more than|over|above|exceeding|exceeded|in excess of|greater than|upwards of|"
            "lebih dari|di atas|melebihi|melampaui|lebih besar dari|menembus|surpassing|"
            "surpassed"
        ),
    ),
    (
        Qualifier.LESS_THAN,
        (
            "less than|fewer than|below|under|just under|kurang dari|di bawah|tidak sampai|"
            "belum sampai"
        ),
    ),
    (
        Qualifier.UP_TO,
        (
            "up to|as many as|as much as|at most|no more than|maximum of|maximum|max|hingga|"
            "sampai|maksimal|maksimum|paling banyak|paling lama|sampai dengan|as long as|"
            "not more than"
        ),
    ),
    (
        Qualifier.AT_LEAST,
        (
            "at least|no less than|no fewer than|minimum of|minimum|setidaknya|sedikitnya|"
            "paling sedikit|minimal|sekurangnya|sekurang-kurangnya|setidak-tidaknya|"
            "not less than|paling tidak"
        ),
    ),
    (
        Qualifier.ABOUT,
        (
            "about|around|approximately|roughly|almost|nearly|close to|hampir|nyaris|some|"
            "an estimated|estimated at|circa|ca.|~|sekitar|kira-kira|kurang lebih|sekira|"
            "kisaran|diperkirakan|mencapai sekitar|or so|lebih kurang|seputar|an average of|"
            "rata-rata|on average"
        ),
    ),
)
QUALIFIED = [
    (kind, re.compile(rf"(?:(?<!\w)(?:{words}))\s+(?:a |an |the |its |dari )?$", re.IGNORECASE))
    for kind, words in _QUALIFIERS
]
BEHIND = (
    (Qualifier.ABOUT, re.compile(r"\s(?:or so|atau lebih kurang|lebih kurang)\b", re.IGNORECASE)),
    (Qualifier.AT_LEAST, re.compile(r"\s(?:or more|atau lebih|ke atas|lebih)\b|\+", re.IGNORECASE)),
)
NEXT = re.compile(r"[ \u00a0](?:of )?(?:[^\W\d_][\w'’-]*)", re.UNICODE)
ADJECTIVES = 3
FACTORS = re.compile(
    r"\b(?:(?P<two>doubl(?:ed|es|ing|e)(?![ -](?:track|decker|standard|check|taxation|room|digit|"
    r"bed|deck|line)\w*)|twofold|two-fold)|(?P<three>tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|threefold)|"
    r"(?P<four>quadrupl(?:ed|es|ing)|fourfold)|(?P<half>halv(?:ed|es|ing))|"
    r"(?P<kali>(?<=[ -])(?:kali lipat|kali lebih|fold|times (?:as|more|higher|larger|faster"
    r"|the))))\b",
    re.IGNORECASE,
)
TIMES = re.compile(rf"(?:{DIGITS}|{IN_WORDS})(?=[ -]$)", re.IGNORECASE)
FACTOR_VALUES = {"two": 2.0, "three": 3.0, "four": 4.0, "half": 0.5}
ONE_TIME = re.compile(
    r"\b(?P<part>sejam|sehari|seminggu|sepekan|sebulan|setahun|sedekade|an hour|a day|a week|"
    r"a month|a year|a decade)\b",
    re.IGNORECASE,
)
ONE_UNITS = {
    **dict.fromkeys(("sejam", "an hour"), "h"),
    **dict.fromkeys(("sehari", "a day"), "days"),
    **dict.fromkeys(("seminggu", "sepekan", "a week"), "weeks"),
    **dict.fromkeys(("sebulan", "a month"), "months"),
    **dict.fromkeys(("setahun", "a year"), "years"),
    **dict.fromkeys(("sedekade", "a decade"), "decades"),
}
ORDINAL_VISIT = re.compile(
    r"\b(?:kunjungan (?:kenegaraan |resmi )?(?P<a>ke-\d+|ke[a-z]+?)(?:nya)?\b|(?P<b>ke-\d+|"
    r"ke[a-z]+) kali(?:nya)?\b|(?P<c>[a-z]+(?:st|nd|rd|th)|\d+(?:st|nd|rd|th)) "
    r"(?:state |official )?visit\b)",
    re.IGNORECASE,
)
SOLE_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
REFUSED_BEFORE = re.compile(
    r"(?:\b(?:no|nomor|number|bernomor|room|flight|page|hlm|pasal|article|chapter|bab|section|route|"
    r"rute|highway|line|jalan|jl|km|gate|type|tipe|seri|model|version|versi|covid|g|grade|kelas|phase|"
    r"fase|tahap|episode|week|day|pekan|putaran|round|group|level|channel|pukul|jam|at|rt|rw|unit|"
    r"platform|peron|lot|blok|block|terminal|dermaga|pier|train|ka|kereta|exit|sesi|paragraf|ayat|uu|"
    r"perpres|pp|class|code|kode)\.?\s|#)$",
    re.IGNORECASE,
)
LOWER_NOUN = re.compile(r"[ \u00a0]([a-z][a-z’'-]+)")
SECOND_NOUN = re.compile(r"[ \u00a0][a-z]+[ \u00a0]([a-z][a-z’'-]+)")
NOT_NOUNS = frozenset(
    [
        "and",
        "or",
        "of",
        "in",
        "on",
        "at",
        "to",
        "the",
        "a",
        "an",
        "is",
        "are",
        "was",
        "were",
        "has",
        "have",
        "had",
        "will",
        "would",
        "from",
        "by",
        "for",
        "with",
        "as",
        "than",
        "dan",
        "atau",
        "yang",
        "di",
        "ke",
        "dari",
        "pada",
        "untuk",
        "dengan",
        "adalah",
        "akan",
        "telah",
        "sudah",
        "oleh",
        "ini",
        "itu",
        "but",
        "which",
        "that",
        "per",
        "when",
        "while",
        "after",
        "before",
        "during",
        "am",
        "pm",
        "lalu",
        "silam",
        "mendatang",
        "ago",
        "later",
        "kata",
        "ujar",
        "juga",
        "saat",
        "so",
        "mm",
        "not",
        "more",
        "less",
        "up",
        "down",
        "out",
        "into",
        "over",
        "nor",
        "if",
        "then",
        "who",
        "whose",
        "wib",
        "wita",
        "wit",
        "gmt",
        "utc",
    ]
)
ONLY_NEXT = frozenset(
    "m t h s g ha L km cm mm % min days weeks months years points ft times decades centuries units "
    "people cities kota members provinces".split()
)
NAME_BEFORE = re.compile(r"([A-Z][\w-]*|seksi|ruas)[ ]$")
GROUPS = re.compile(r"\d[.,]\d{3}")
MEASURES = frozenset("km m h min days weeks months years decades % t ha".split())
"""What "one" is a figure of; one train is a train."""
SOLE_HOUR = re.compile(r"\b(?:pukul|jam)\s$", re.IGNORECASE)
