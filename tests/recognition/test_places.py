"""Which names of a text are places, and which place each is."""

import pytest

from explorer.analysis.recognition.suggesting import suggest


def named(knowledge, text):
    return [(place.text, place.best.country) for place in suggest(text, knowledge).places]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The train from Almaty to Urumqi was late.", [("Almaty", "KZ"), ("Urumqi", "CN")]),
        ("He moved to Paris, Texas, in May.", [("Paris", "US"), ("Texas", "US")]),
        ("In Atlanta, Georgia, buses stopped.", [("Atlanta", "US"), ("Georgia", "US")]),
        ("Georgia opened a port near Tbilisi.", [("Georgia", "GE"), ("Tbilisi", "GE")]),
        ("MOSCOW (Reuters) - The bank said so.", [("MOSCOW", "RU")]),
        ("The Cook County board met in Chicago.", [("Cook County", "US"), ("Chicago", "US")]),
        ("The Saint Petersburg–Moscow line.", [("Saint Petersburg", "RU"), ("Moscow", "RU")]),
        ("CHINA AND KAZAKHSTAN OPEN A NEW LINE", [("CHINA", "CN"), ("KAZAKHSTAN", "KZ")]),
        ("Kapal berlayar dari Merak ke Bakauheni.", [("Merak", "ID"), ("Bakauheni", "ID")]),
        ("Warga di Kabupaten Malang menunggu.", [("Kabupaten Malang", "ID")]),
        (
            "The line from Dar es Salaam to Mwanza.",
            [("Dar es Salaam", "TZ"), ("Mwanza", "TZ")],
        ),
        ("Near Lamar County Sheriff Scott Cass waited.", [("Lamar County", "US")]),
        ("Buses wait at Santiago de Compostela.", [("Santiago de Compostela", "ES")]),
        (
            "Flights from Miami, Fort Lauderdale and Orlando were late.",
            [("Miami", "US"), ("Fort Lauderdale", "US"), ("Orlando", "US")],
        ),
        (
            "From Mombasa to Nairobi, in Kisumu and in Nakuru it rains. It runs over Machakos.",
            [
                *(("Mombasa", "KE"), ("Nairobi", "KE"), ("Kisumu", "KE"), ("Nakuru", "KE")),
                ("Machakos", "KE"),
            ],
        ),
        ("Jalan Malang–Surabaya macet.", [("Malang", "ID"), ("Surabaya", "ID")]),
        ("Menlu AS tiba di Jakarta.", [("AS", "US"), ("Jakarta", "ID")]),
    ],
)
def test_places_are_found_and_told_apart_from_their_namesakes(knowledge, text, expected):
    assert named(knowledge, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Senator Elizabeth Warren met Lincoln Chafee and Victoria Holland.",
        "The White House and Wall Street disagreed, the Washington Post said.",
        "Xinhua and the Bank of China were silent.",
        "Lima ekor sapi sama besar; nanti surat itu dibaca guru.",
        "Surat edaran itu berlaku. Nanti kita lihat. Sama saja.",
        "Jordan, who is 40, told us about Jim Jordan.",
        "Manchester City beat Real Madrid 2-1 on Sunday.",
        "Add Brussels sprouts and Dijon mustard.",
        "Rumahnya di Jalan Malang nomor dua.",
        "Harga itu setara dengan seratus dolar AS.",
        "It is for us to decide, he told us as the van left.",
    ],
)
def test_what_only_looks_like_a_place_is_not_proposed(knowledge, text):
    assert named(knowledge, text) == []


def test_a_surname_stays_a_surname_once_the_person_is_named(knowledge):
    text = "Jim Houston spoke first. The plan is dead, Houston said. Houston left early."
    assert named(knowledge, text) == []


def test_namesakes_stay_candidates_and_the_doubt_is_told(knowledge):
    place = suggest("They live in Springfield.", knowledge).places[0]
    assert len({c.code for c in place.candidates}) > 3
    assert "several places of that name" in [doubt.value for doubt in place.doubts]


def test_a_capital_that_speaks_may_stand_for_its_government(knowledge):
    place = suggest("The deal is dead, and Beijing said so on Monday.", knowledge).places[0]
    assert "may stand for a government" in [doubt.value for doubt in place.doubts]


def test_a_place_of_the_open_corridor_is_known_however_small(knowledge, corridor):
    places = suggest("Its trains stop at Horgos and change their wheels.", knowledge).places
    assert [place.text for place in places] == ["Horgos"]
    known = corridor.places["horgos"]
    assert abs(places[0].best.lon_deg - known.lon_deg) < 0.1


def test_positions_count_characters_of_the_text(knowledge):
    text = "“Перед” и после: Almaty 🚂 and Astana."
    for place in suggest(text, knowledge).places:
        assert text[place.start : place.end] == place.text
    assert len(suggest(text, knowledge).places) == 2


def test_a_menu_of_cities_beside_prose_is_not_the_text(knowledge):
    menu = "Paris\nLondon\nBerlin\nMadrid\nRome\nVienna"
    prose = (
        "The new line opened in Almaty this week and it will carry goods for many years to come."
    )
    assert named(knowledge, f"{menu}\n{prose}") == [("Almaty", "KZ")]


def test_a_person_is_no_town_of_the_country_that_a_text_tells_of(knowledge):
    text = (
        "Kereta dari Beijing ke Xi'an, di Lanzhou dan di Urumqi terlambat, kata Chen Yurong, "
        "seorang peneliti. Menurut Chen, rel itu tua, dan Chen mengatakan itu lagi."
    )
    assert "Chen" not in [name for name, _ in named(knowledge, text)]
