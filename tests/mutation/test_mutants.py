"""What `dev.py mutate` plants, what it leaves alone, and how it tells the noticed from the rest."""

import pytest

from tests.mutation import run
from tests.mutation.mutants import mutants

PLANTED = b'''\
"""1 < 2, and not True."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    LIMIT = 7

Side = Literal[1, 2]


class Row(Record, frozen=True):
    """max(1, 2)"""

    width: Literal[3] = 40


@cached(8)
def \xc3\xbcber(a: Literal[4], b: int) -> Literal[5]:
    """Return a + b."""
    for x in zip(a, b, strict=True):
        if a < x <= b and not (x == 1):
            continue
        if x > 6:
            raise ValueError(f"{x + 1} of 9", 10)
        break
    return max(a, "\xe2\x80\x93" + b) * x
'''


def planted():
    return mutants("planted.py", PLANTED)


def test_every_sign_number_and_word_that_decides_is_planted_once():
    test = "if a < x <= b and not (x == 1):"
    result = 'return max(a, "–" + b) * x'
    assert [(m.before, m.after) for m in planted()] == [
        ("width: Literal[3] = 40", "width: Literal[3] = 41"),
        (test, "if a <= x <= b and not (x == 1):"),
        (test, "if a < x < b and not (x == 1):"),
        (test, "if a < x <= b or not (x == 1):"),
        (test, "if a < x <= b and (x == 1):"),
        (test, "if a < x <= b and not (x != 1):"),
        (test, "if a < x <= b and not (x == 2):"),
        ("continue", "break"),
        ("if x > 6:", "if x >= 6:"),
        ("if x > 6:", "if x > 7:"),
        ("break", "continue"),
        (result, 'return min(a, "–" + b) * x'),
        (result, 'return max(a, "–" + b) / x'),
    ]


def test_docstrings_annotations_messages_and_declarations_are_left_alone():
    lines = PLANTED.decode().splitlines()
    touched = {lines[m.line - 1].strip() for m in planted()}
    assert not [line for line in touched if '"""' in line or "raise" in line or "def" in line]
    assert not [line for line in touched if "strict" in line or line.startswith(("@", "class"))]


def test_every_planted_fault_compiles_and_moves_no_line():
    for mutant in planted():
        faulty = mutant.planted_in(PLANTED)
        compile(faulty, mutant.path, "exec")
        assert faulty.count(b"\n") == PLANTED.count(b"\n")
        assert faulty.decode().splitlines()[mutant.line - 1].strip() == mutant.after


def test_every_fault_in_the_program_itself_compiles():
    for room in run.ROOMS.values():
        for path in (run.ROOT / "explorer").glob(room.modules):
            source = path.read_bytes()
            for mutant in mutants(path.name, source)[::40]:
                compile(mutant.planted_in(source), path.name, "exec")


def test_a_comment_between_two_sides_is_not_taken_for_their_sign():
    assert not mutants("a.py", b"x = (a  # < is meant\n < b)\n")


def test_a_sample_takes_of_every_module_before_a_second_of_any_and_is_the_same_again():
    modules = [mutants(f"{name}.py", b"a = 1 + 2 + 3\n") for name in "abc"]
    chosen = run.sample(modules, 4, seed=5)
    assert chosen == run.sample(modules, 4, seed=5)
    assert {mutant.path for mutant in chosen} == {"a.py", "b.py", "c.py"}
    assert sum(map(len, modules)) == len(run.sample(modules, 99, seed=5))


@pytest.mark.slow
def test_a_fault_that_a_test_notices_is_told_from_one_that_none_does(tmp_path):
    source = b"def larger(a, b):\n    return a if a > b else b\n\n\ndef first():\n    return 1\n"
    module = tmp_path / "fake.py"
    module.write_bytes(source)
    (tmp_path / "pyproject.toml").write_text("[tool.pytest.ini_options]\npythonpath = ['.']\n")
    test = "from fake import first\n\ndef test_first():\n    assert first() == 1\n"
    (tmp_path / "test_fake.py").write_text(test)
    steps = [["test_fake.py"]]
    assert run.passes(tmp_path, *steps, 60)
    sign, number = mutants("fake.py", source)
    assert run.survives(tmp_path, sign, steps, 60)
    assert not run.survives(tmp_path, number, steps, 60)
    assert module.read_bytes() == source


@pytest.mark.slow
def test_a_fault_that_never_comes_to_an_end_is_noticed(tmp_path):
    (tmp_path / "test_fake.py").write_text("def test_hang():\n    while True:\n        pass\n")
    assert not run.passes(tmp_path, ["test_fake.py"], 2)


def test_a_module_is_tried_by_the_tests_that_import_it_first():
    near, others, wider = run.steps_for(
        run.ROOT, "explorer/analysis/marked_text.py", run.ROOMS["analysis"]
    )
    assert near == ["tests/analysis/test_marked_text.py"]
    assert others == ["tests/analysis", "--ignore=tests/analysis/test_marked_text.py"]
    assert wider == list(run.WIDER)


def test_the_page_names_the_score_of_a_room_and_each_survivor():
    survivor = planted()[0]
    page = run.table({"session": (4, [survivor])}, "--count 4 --seed 1", markdown=True)
    assert "| session | 4 | 3 | 1 | 75% |" in page
    assert "`python3 dev.py mutate --count 4 --seed 1`" in page
    assert "- `planted.py:16` `width: Literal[3] = 40` → `width: Literal[3] = 41`" in page
