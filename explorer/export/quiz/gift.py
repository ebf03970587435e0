"""Questions as GIFT, Moodle's text format. It holds no pictures, so a place cannot be asked for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from explorer.export.quiz.questions import Arrange, Asked, Choose, Estimate, Mark

_SIGNS = re.compile(r"([\\~=#{}:])")
_ARROW = "->"


def escaped(text: str) -> str:
    """Return plain text as GIFT has it: its own signs escaped, on one line.

    An arrow would part a pair, so that it becomes one sign.
    """
    lines = "\n".join(text.replace(_ARROW, "→").split("\n"))
    return _SIGNS.sub(r"\\\1", lines).replace("\n", r"\n").replace("\r", "")


def gift(title: str, asked: Sequence[Asked]) -> tuple[str, tuple[str, ...]]:
    """Return the text of a quiz, and the names of the questions that are left out of it."""
    left_out = tuple(one.name for one in asked if isinstance(one.wanted, Mark))
    category = title.replace("/", "//").replace("\n", " ")
    parts = [f"$CATEGORY: Corridor Explorer/{category}"]
    parts += [_question(one) for one in asked if not isinstance(one.wanted, Mark)]
    parts += [f"// left out, for GIFT holds no map\\: {escaped(name)}" for name in left_out]
    return "\n\n".join(parts) + "\n", left_out


def _question(asked: Asked) -> str:
    head = f"::{escaped(asked.name)}::[plain]{escaped(asked.text)}"
    feedback = f"####{escaped(asked.feedback)}"
    return f"{head} {{\n{_answers(asked)}{feedback}\n}}"


def _answers(asked: Asked) -> str:
    wanted = asked.wanted
    if isinstance(wanted, Choose):
        return "".join(f"{line}\n" for line in _options(wanted))
    if isinstance(wanted, Estimate):
        if wanted.low == wanted.high:
            return f"#{_number(wanted.value)}\n"
        return f"#{_number(wanted.low)}..{_number(wanted.high)}\n"
    if isinstance(wanted, Arrange):
        rows = enumerate(wanted.things, start=1)
        return "".join(f"={escaped(thing)} -> {number}\n" for number, thing in rows)
    return ""


def _options(wanted: Choose) -> list[str]:
    """Return the answers; where several are right, each is worth its share and all are wanted."""
    right = sum(option.right for option in wanted.options)
    if right == 1:
        return [
            f"{'=' if option.right else '~'}[plain]{escaped(option.text)}"
            for option in wanted.options
        ]
    good, bad = 100.0 / right, -100.0 / max(1, len(wanted.options) - right)
    return [
        f"~%{good if option.right else bad:.5g}%[plain]{escaped(option.text)}"
        for option in wanted.options
    ]


def _number(value: float) -> str:
    return f"{value:.6g}" if abs(value) < 1e5 else f"{value:.0f}"  # noqa: PLR2004 - no powers of ten
