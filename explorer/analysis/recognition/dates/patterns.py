"""What dates look like in English and Indonesian, the most exact first."""

from __future__ import annotations

import re

from explorer.analysis.recognition.dates.calendar_words import (
    COUNTS,
    MONTHS,
    PERIODS,
    QUARTERS,
    WEEKDAYS,
)

_MONTH = "(?:" + "|".join(sorted(MONTHS, key=len, reverse=True)) + ")"
_WEEKDAY = "(?:" + "|".join(sorted(WEEKDAYS, key=len, reverse=True)) + ")"
_COUNT = "(?:" + "|".join(sorted(COUNTS, key=len, reverse=True)) + r"|\d{1,3})"
_YEAR = r"(?:1[5-9]\d\d|20\d\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_ORDER = "(?:" + "|".join(sorted(QUARTERS, key=len, reverse=True)) + ")"
_PERIOD = "(?:" + "|".join(sorted(PERIODS, key=len, reverse=True)) + ")"
_OF_YEAR = (
    rf"(?:,?\s*(?:of |in |tahun )?(?P<year>{_YEAR})"
    r"|\s+(?:of )?(?P<this>this year|last year|tahun ini|tahun lalu))"
)
PATTERNS = (
    ("iso", r"(?<!\d)(?P<y>(?:19|20)\d\d)-(?P<m>0[1-9]|1[0-2])-(?P<d>0[1-9]|[12]\d|3[01])(?!\d)"),
    (
        "slashed",
        (
            rf"(?<![\d/.])(?P<d>{_DAY})[/.](?P<m>0?[1-9]|1[0-2]|{_DAY})"
            r"(?:[/.](?P<y>(?:19|20)\d\d))(?![\d/])"
            rf"|\((?P<d2>{_DAY})/(?P<m2>0?[1-9]|1[0-2])\)"
        ),
    ),
    (
        "day_first",
        (
            rf"(?<![\d.,:/])(?P<d>{_DAY})(?:st|nd|rd|th)?(?:\s?[-–]\s?(?P<d2>{_DAY})(?:st|nd|rd|th)?)?"
            rf"\s+(?:of )?(?P<m>{_MONTH})\b\.?(?:,?\s+(?:tahun )?(?P<y>{_YEAR})(?!\d))?"
        ),
    ),
    (
        "month_first",
        (
            rf"\b(?P<m>{_MONTH})\b\.?\s+(?P<d>{_DAY})(?:st|nd|rd|th)?(?!\d|[.,]\d)"
            rf"(?:\s?[-–]\s?(?P<d2>{_DAY})(?!\d))?(?:,?\s+(?P<y>{_YEAR})(?!\d))?"
        ),
    ),
    ("month", rf"\b(?P<m>{_MONTH})\b\.?,?\s+(?:of |tahun )?(?P<y>{_YEAR})(?!\d)"),
    (
        "quarter",
        (
            rf"\b(?:(?:the )?(?P<a>{_ORDER})[ -]quarters?|(?:kuartal|triwulan|kwartal)"
            rf"[ -](?:ke-?)?(?P<b>{_ORDER})|(?P<c>Q[1-4]))\b(?:{_OF_YEAR})?"
        ),
    ),
    (
        "half",
        (
            rf"\b(?:(?:the )?(?P<a>first|second) half|(?P<c>H[12])|semester[ -]"
            rf"(?P<b>pertama|kedua|I{{1,2}}|[12])|paruh (?P<e>pertama|kedua))\b{_OF_YEAR}"
        ),
    ),
    (
        "named_month",
        (
            rf"\b(?:(?P<w>last|next|this|since|in|by|until|during|of|from|early|late|mid|through|"
            rf"between|before|after|pada|sejak|hingga|bulan|sampai|awal|akhir|pertengahan|per|mulai|"
            rf"selama)[ -])(?P<m>{_MONTH})\b(?:\s+(?P<v>lalu|silam|mendatang|depan|kemarin|"
            rf"this year|last year|tahun ini|tahun lalu|tahun depan))?"
            rf"|\b(?P<m2>{_MONTH})\s+(?P<v2>lalu|silam|mendatang|depan|last year|this year|"
            rf"tahun ini|tahun lalu|tahun depan)\b"
        ),
    ),
    (
        "weekday",
        (
            rf"\b(?:(?P<w>last|next|this)\s+)?(?P<n>{_WEEKDAY})\b(?:\s+(?:night|morning|afternoon|"
            rf"evening|pagi|siang|sore|malam))?(?:\s+(?P<v>lalu|silam|mendatang|depan|pekan lalu|"
            rf"pekan depan))?"
        ),
    ),
    (
        "relative",
        (
            rf"\b(?P<w>last|next|this|previous|coming)\s+(?P<p>{_PERIOD})\b"
            rf"|\b(?P<p2>hari|pekan|minggu|bulan|tahun)\s+(?P<w2>ini|lalu|depan|silam|mendatang)\b"
        ),
    ),
    (
        "ago",
        (
            rf"\b(?P<n>{_COUNT})\s+(?P<p>{_PERIOD})\s+(?P<v>ago|lalu|silam|yang lalu|mendatang|"
            rf"kemudian)\b"
        ),
    ),
    ("today", r"\b(?P<t>today|yesterday|tomorrow|kemarin|besok|lusa)\b"),
    ("decade", r"\b(?:the |era |tahun |dekade )?(?P<y>(?:1[5-9]|20)\d)0(?:s\b|-an\b)"),
    (
        "century",
        (
            r"\b(?:the )?(?P<n>\d{1,2})(?:st|nd|rd|th)[ -]century\b"
            r"|\babad (?:ke-)?(?P<n2>\d{1,2})\b"
        ),
    ),
    (
        "years",
        (
            rf"(?<![\d.,$€£/:+–-])(?P<y>{_YEAR})\s?[-–—]\s?(?P<y2>{_YEAR}|\d\d)"
            r"(?![\d%]|[.,:]\d|\s?[-–]\d)"
        ),
    ),
    ("year", rf"(?<![\d.,$€£/:+–-])(?P<y>{_YEAR})(?![\d%]|[.,:]\d|\s?[-–]\d{{3,}})"),
)
WEEKDAY_BEFORE = re.compile(rf"\b{_WEEKDAY},?\s\(?$", re.IGNORECASE)
"""A weekday beside the day that it is."""
_ANCHOR_WORDS = (
    *(*MONTHS, *WEEKDAYS, *PERIODS),
    *("quarter", "quarters", "kuartal", "triwulan", "kwartal", "half", "semester", "paruh"),
    *("today", "yesterday", "tomorrow", "kemarin", "besok", "lusa"),
)
ANCHOR = re.compile(
    rf"\d+|\b(?:{'|'.join(sorted(_ANCHOR_WORDS, key=len, reverse=True))})\b", re.IGNORECASE
)
"""What every date holds at least one of."""
COMPILED = tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in PATTERNS)
NO_YEAR = re.compile(
    r"\s?(?:km|kilomet|met(?:er|re)|ton|people|orang|passengers|penumpang|containers|kontainer|peti|"
    r"trains?\b|kereta|hours?|jam\b|dollars?|yuan|rupiah|teu|MW|percent|persen|mw\b|trucks|truk|kapal|"
    r"vehicles|kendaraan|workers|pekerja|units?\b|seats|kursi|juta|ribu|million|billion|miliar|kg|mm\b|"
    r"m\b|ha\b|hektare?|points?|steps)",
    re.IGNORECASE,
)
"""What stands behind a number that looks like a year and is none."""
BEFORE_NO_YEAR = re.compile(
    r"(?:\bno\.?|nomor|number|rp\.?|usd|us\$|flight|bernomor|kode|room|nearly|almost|roughly|about|"
    r"around|sekitar|over|than|dari sekitar)\s?$",
    re.IGNORECASE,
)
"""What stands before such a number."""
