"""Names of months, weekdays and periods in English and Indonesian."""

from __future__ import annotations


def _rows(text: str) -> list[str]:
    return text.split("|")


_MONTHS = (
    "january jan januari|february feb februari pebruari|march mar maret|april apr|may mei|"
    "june jun juni|july jul juli|august aug agustus agu agt|september sep sept|october oct "
    "oktober okt|november nov nopember|december dec desember des"
)
MONTHS = {word: n for n, row in enumerate(_MONTHS.split("|"), 1) for word in row.split()}
_WEEKDAYS = (
    "monday senin|tuesday selasa|wednesday rabu|thursday kamis|friday jumat jum'at|"
    "saturday sabtu|sunday minggu ahad"
)
WEEKDAYS = {word: n for n, row in enumerate(_WEEKDAYS.split("|")) for word in row.split()}
COUNTS = {
    word: n
    for n, row in enumerate(
        _rows(
            "a an one satu se | two dua | three tiga | four empat | five lima | six enam"
            " | seven tujuh | eight delapan | nine sembilan | ten sepuluh | eleven sebelas | twelve"
        ),
        1,
    )
    for word in row.split()
}
QUARTERS = {
    word: n
    for n, row in enumerate(
        _rows(
            "first pertama i 1 q1 1st | second kedua ii 2 q2 2nd | third ketiga iii 3 q3 3rd"
            " | fourth keempat iv 4 q4 4th last terakhir"
        ),
        1,
    )
    for word in row.split()
}
DAYS, WEEKS, MONTHS_LONG, YEARS = "day", "week", "month", "year"
PERIODS = {
    **dict.fromkeys(("day", "days", "hari"), DAYS),
    **dict.fromkeys(("week", "weeks", "pekan", "minggu"), WEEKS),
    **dict.fromkeys(("month", "months", "bulan"), MONTHS_LONG),
    **dict.fromkeys(("year", "years", "tahun"), YEARS),
}
EARLIER = frozenset("last previous lalu silam kemarin ago earlier past".split())
LATER = frozenset("next coming following depan mendatang".split())
