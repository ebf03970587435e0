"""Ways that a text tells of."""

import pytest

from explorer.analysis.recognition.suggesting import suggest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Freight trains run from Tashkent via Almaty to Urumqi.",
            [("Tashkent", "Almaty", "rail"), ("Almaty", "Ürümqi", "rail")],
        ),
        (
            "Kereta berangkat dari Jakarta melalui Cirebon ke Semarang.",
            [("Jakarta", "Cirebon", "rail"), ("Cirebon", "Semarang", "rail")],
        ),
        ("The highway between Almaty and Astana is closed.", [("Almaty", "Astana", "road")]),
        ("Jalan tol Semarang-Demak dibuka.", [("Semarang", "Demak", "road")]),
        (
            "The container ship sailed from Shanghai to Rotterdam.",
            [("Shanghai", "Rotterdam", "sea")],
        ),
        (
            "The train goes from Almaty to Aktau, from where ships sail to Baku.",
            [("Almaty", "Aktau", "rail"), ("Aktau", "Baku", "sea")],
        ),
        (
            "From Nairobi the line leads to Naivasha, where lorries wait, and on to Malaba.",
            [("Nairobi", "Naivasha", ""), ("Naivasha", "Malaba", "road")],
        ),
        (
            "A line from Dar es Salaam over Morogoro and Dodoma to Mwanza, 1,219 km of rail.",
            [
                ("Dar es Salaam", "Morogoro", "rail"),
                ("Morogoro", "Dodoma", "rail"),
                ("Dodoma", "Mwanza", "rail"),
            ],
        ),
        ("Relations between Almaty and Astana are good.", []),
    ],
)
def test_ways_are_read_with_their_mode(knowledge, text, expected):
    found = suggest(text, knowledge).legs
    assert [(leg.from_name, leg.to_name, leg.mode) for leg in found] == expected
