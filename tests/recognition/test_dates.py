"""Dates, whole ones and those that are told from the text's own."""

import datetime as dt

import pytest

from explorer.analysis.recognition.dates.finding import find_dates
from explorer.analysis.recognition.sources import describe_source

WEDNESDAY = dt.date(2024, 7, 3)


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("It opened on 8 June 2017.", "en", ["2017-06-08"]),
        ("It opened on Thursday, June 8, 2017.", "en", ["2017-06-08"]),
        ("It opened in June 2017, not in 2018.", "en", ["2017-06", "2018"]),
        ("They met 6-8 October 2020.", "en", ["2020-10-06/2020-10-08"]),
        ("In the first quarter of 2024 it grew.", "en", ["2024-Q1"]),
        ("It began last March.", "en", ["2024-03"]),
        ("It came on Monday and will leave on Friday.", "en", ["2024-07-01", "2024-07-05"]),
        ("Two years ago, last week, yesterday.", "en", ["2022", "2024-W26", "2024-07-02"]),
        ("Ia tiba Selasa (2/7/2024).", "id", ["2024-07-02"]),
        ("Pekan lalu dan Maret lalu.", "id", ["2024-W26", "2024-03"]),
        ("Kuartal pertama tahun ini naik.", "id", ["2024-Q1"]),
        ("Sejak 10 Juni 2009, tahun depan.", "id", ["2009-06-10", "2025"]),
        ("You may march on, said April.", "en", []),
        ("It carried 2017 containers and 1,990 people.", "en", []),
        ("On 31 February 2020 nothing happened.", "en", ["2020-02"]),
    ],
)
def test_dates_are_resolved(text, language, expected):
    assert [d.date for d in find_dates(text, language, WEDNESDAY)] == expected


def test_without_the_texts_date_what_hangs_on_it_stays_open():
    found = find_dates("On Wednesday, last year and on 8 June 2017.", "en", None)
    assert [d.date for d in found] == [None, None, "2017-06-08"]


def test_a_source_says_its_title_publisher_and_date():
    text = (
        "Rail link opens\n\nALMATY (Example Wire) - The link opened.\n\n"
        "https://www.example.org/news/2024-07-03/rail.html\n"
    )
    found = describe_source(text, "en")
    assert (found.title, found.publisher, found.issued) == (
        "Rail link opens",
        "Example Wire",
        "2024-07-03",
    )
    assert describe_source("It opened long ago.", "en").publisher == ""


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("It was built in 1998-2001.", "1998/2001"),
        ("Dibangun 2003–09 oleh negara.", "2003/2009"),
        ("A line of the 19th century.", "18XX"),
        ("Rel dari abad ke-19.", "18XX"),
    ],
)
def test_spans_of_years_and_centuries_are_dates(text, date):
    assert [d.date for d in find_dates(text, "en", None)] == [date]
