"""The README's tour, step by step, with real hands."""

import re
from pathlib import Path

import pytest

from tests.tour.steps import NUMBERS, STEPS

README = Path(__file__).resolve().parents[2] / "README.md"


def numbered_steps(text):
    """Return the numbers of the README's tour."""
    part = re.search(r"^## A tour.*?\n(.*?)^## ", text, re.MULTILINE | re.DOTALL)
    return [int(n) for n in re.findall(r"^(\d+)\. ", part.group(1), re.MULTILINE)]


@pytest.mark.parametrize("number", NUMBERS)
def test_a_hand_can_do_the_step(number, visit):
    tour = visit(f"step-{number:02d}")
    for step in STEPS:
        if step.number == number:
            try:
                tour.play(step.play(tour))
            except Exception as error:
                error.add_note(f"step {step.id}: the hand {step.hand}; to be seen: {step.seen}")
                raise
            tour.picture(f"after-{step.id}")


def test_every_numbered_step_of_the_readme_is_in_the_table_and_no_other():
    assert list(NUMBERS) == numbered_steps(README.read_text(encoding="utf-8"))


def test_a_step_without_a_row_would_be_noticed():
    text = "## A tour in three minutes\n\n1. **A.** b\n   c\n2. **D.** e\n\n## Next\n\n3. no\n"
    assert numbered_steps(text) == [1, 2]


def test_every_row_has_an_id_of_its_own():
    assert len({step.id for step in STEPS}) == len(STEPS)
