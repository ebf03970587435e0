"""Figures with value, range, unit and limit."""

import pytest

from explorer.analysis.recognition.suggesting import suggest


def told(knowledge, text):
    return [
        (f.text, f.value, f.low, f.high, f.unit, f.qualifier)
        for f in suggest(text, knowledge).figures
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It carried 7,400 new containers.", [(7400, None, None, "containers", "exact")]),
        ("The trip takes up to eight hours.", [(8, None, None, "h", "up to")]),
        ("Traffic more than doubled.", [(2, None, None, "times", "more than")]),
        ("It takes between 40 and 60 days.", [(None, 40, 60, "days", "exact")]),
        ("It takes 10–14 days.", [(None, 10, 14, "days", "exact")]),
        (
            "It rose from 5 days to 9 days.",
            [(5, None, None, "days", "exact"), (9, None, None, "days", "exact")],
        ),
        ("It costs $4.8 billion.", [(4.8e9, None, None, "USD", "exact")]),
        ("It runs at 350 km/h.", [(350, None, None, "km/h", "exact")]),
        ("Nearly twenty-five tonnes of it.", [(25, None, None, "t", "about")]),
        ("Jumlahnya 8,2 juta ton menurut dia.", [(8.2e6, None, None, "t", "exact")]),
        (
            "Nilainya lebih dari 19 miliar yuan (2,7 miliar dolar AS) pada saat itu.",
            [(19e9, None, None, "yuan", "more than"), (2.7e9, None, None, "USD", "exact")],
        ),
        ("Hampir 1.200 kereta melintas di sana.", [(1200, None, None, "trains", "about")]),
        ("Naik dua kali lipat dari yang lama.", [(2, None, None, "times", "exact")]),
        ("Jaraknya sekitar 670 km dari sana.", [(670, None, None, "km", "about")]),
        ("Harganya Rp 5,9 triliun untuk itu.", [(5.9e12, None, None, "rupiah", "exact")]),
    ],
)
def test_figures_are_read(knowledge, text, expected):
    assert [row[1:] for row in told(knowledge, text)] == expected


@pytest.mark.parametrize(
    "text",
    [
        "In 2017 the route was number 9001.",
        "The train left at 10:30 on 8 June.",
        "Interstate 55 and the I-270 were closed, chapter 3 says.",
        "Kereta bernomor 9001 berangkat pukul 08.15 WIB.",
        "Pasal 12 dan seksi 3 berlaku.",
        "1" * 5000,
    ],
)
def test_years_numbers_of_things_and_clock_times_are_no_figures(knowledge, text):
    assert told(knowledge, text) == []


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The way takes 25 h 45 by train.", 25.75, "h"),
        ("The way takes 3 hours and 30 minutes.", 3.5, "h"),
        ("Perjalanan memakan waktu 25 jam 45 menit.", 25.75, "h"),
        ("The ship needs two days and five hours.", 53, "h"),
        ("It covered the way in two and a half days.", 2.5, "days"),
        ("Perjalanan itu dua setengah jam.", 2.5, "h"),
        ("It fell to minus 12 degrees Celsius.", -12, "°C"),
        ("The loss was $340m a year earlier.", 340e6, "USD"),
        ("Rugi Rp1,5 triliun setahun sebelumnya.", 1.5e12, "rupiah"),
        ("They pay $340m a year.", 340e6, "USD/year"),
        ("More than a dozen ships waited.", 12, "ships"),
        ("Half a million people left.", 500_000, "people"),
        ("Setengah juta peti kemas tiba.", 500_000, "containers"),
        ("It takes 3 hours, 20 passengers said.", 3, "h"),
    ],
)
def test_compound_times_parts_and_signs_are_one_figure(knowledge, text, value, unit):
    first = suggest(text, knowledge).figures[0]
    assert (first.value, first.unit) == (pytest.approx(value), unit)
