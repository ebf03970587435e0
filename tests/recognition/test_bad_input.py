"""Texts that hold nothing, or too much, or are none."""

import pytest

from explorer.analysis.recognition.recogniser import _Judge
from explorer.analysis.recognition.suggesting import suggest

NOTHING = {
    "Chinese": "中欧班列从西安出发，经哈萨克斯坦到达德国杜伊斯堡，全程11000公里。",
    "three words": "one two three",
    "scores": "Arsenal 2-1 Leeds\nChelsea 0-0 Everton\nReading 3-2 Preston\nMilan 1-1 Roma",
    "a table": "Pos Team P W\n1 Barcelona 38 28 6\n2 Valencia 38 21 7\n3 Sevilla 38 20 8",
    "a recipe": "Chicken Kiev\n\nTake flour, butter and a pinch of Cayenne pepper. Stir and bake. "
    "Add Turkey, Parma ham and Cheddar. Season with Tabasco. Serve.",
    "noise": "l1I|| .,;; ~~ '' x9 \u202e ### lll ..",
    "blanks": " \n\t\n ",
}


@pytest.mark.parametrize("name", NOTHING)
def test_where_there_is_nothing_nothing_is_invented(knowledge, name):
    assert suggest(NOTHING[name], knowledge).places == ()


@pytest.mark.parametrize(
    "text",
    [
        "Almaty–" * 3000,
        "one hundred and " * 3000,
        "1,000," * 5000,
        "(" * 20000 + "Paris" + ")" * 20000,
        "A.B.C." * 5000,
        "x" * 100_000,
        "\x00\ud800 Almaty \uffff",
        "انطلق القطار من ألماتي إلى أكتاو في 3 يوليو 2024.",
    ],
)
def test_strange_texts_are_read_to_their_end(knowledge, text):
    found = suggest(text, knowledge)
    for item in (*found.places, *found.figures, *found.dates):
        assert text[item.start : item.end] == item.text


def test_four_hundred_names_are_four_hundred_proposals(knowledge):
    names = ["Almaty", "Jakarta", "Tashkent", "Bandung", "Shanghai"] * 80
    assert len(suggest(", ".join(names) + ".", knowledge).places) == 400


def test_a_long_list_that_is_sure_of_its_last_place_only_is_settled_in_few_rounds(
    knowledge, monkeypatch
):
    rounds, settle = [], _Judge._settle_lists
    monkeypatch.setattr(_Judge, "_settle_lists", lambda *a: rounds.append(1) or settle(*a))
    towns = "Emali Mariakani Voi Naivasha Machakos Kitui Embu Nanyuki Isiolo Lodwar Busia Kisii"
    found = suggest(f"They liked {', '.join(towns.split())} and Nairobi.", knowledge).places
    assert {"Nairobi", "Voi", "Kitui"} <= {place.text for place in found}
    assert len(rounds) <= 4
