"""The claims of a student page: what a text states, and, once opened, what checking it came to."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from explorer.analysis.claims import Figure, check_claim
from explorer.export.lesson_sources import Sources
from explorer.export.student_page.markup import escape, kept, numbers
from explorer.model.claims import Verdict
from explorer.model.corridor import Corridor
from explorer.model.lessons.lesson import Lesson
from explorer.model.texts import in_language
from explorer.wording import claim_words, phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts

SIGNS = {
    Verdict.SUPPORTED: "✓",
    Verdict.ROUNDED: "≈",
    Verdict.DIFFERENT_SCOPE: "≠",
    Verdict.CONTRADICTED: "✗",
    Verdict.NOT_CHECKABLE: "?",
}


def claims_of(corridor: Corridor, lesson: Lesson | None) -> tuple[str, ...]:
    """Return the claims that a lesson checks, those of its rows and steps; without one, all."""
    if lesson is None:
        return tuple(corridor.claims)
    rows = (row.claim_id for row in lesson.rows if row.claim_id)
    steps = (claim_id for step in lesson.steps for claim_id in step.claim_ids)
    return tuple(dict.fromkeys((*rows, *steps)))


def claims(claim_ids: Iterable[str], sources: Sources) -> str:
    """Return each claim with its source, and what opens its result."""
    return f'<ol class="claims">{"".join(_claim(i, sources) for i in claim_ids)}</ol>'


def verdicts() -> str:
    """Return what the results mean, one a line."""
    rows = (
        f"<li><b>{SIGNS[v]} {escape(phrases.verdict(v))}</b>: "
        f"{escape(claim_words.verdict_rule(v))}</li>"
        for v in Verdict
    )
    return f'<ul class="verdicts">{"".join(rows)}</ul>'


def _claim(claim_id: str, sources: Sources) -> str:
    corridor, language = sources.resolver.corridor, sources.language
    claim = corridor.claims[claim_id]
    checked = check_claim(claim, corridor)
    passage = corridor.passage_in(claim.passage_id, language)
    given = translate("StudentPage", "in the text: {0}").format(
        claim_words.claimed(claim, language)
    )
    where = phrases.citation(passage, corridor, language)
    figures = "".join(f"<li>{_figure(f, sources)}</li>" for f in checked.figures)
    remarks = "".join(
        f"<p>{escape(text)}</p>" for text in claim_words.remarks(claim, checked, corridor, language)
    )
    result = f"<p><b>{SIGNS[checked.verdict]} {escape(claim_words.verdict(checked))}</b></p>"
    answer = f"{result}{remarks}<ul>{figures}</ul>" if figures else f"{result}{remarks}"
    summary = escape(in_language(claim.summary, language))
    open_it = escape(translate("StudentPage", "Check it first, then open the result"))
    return (
        f"<li><p><b>{summary}</b></p><p>{escape(given)} · "
        f'<span class="muted">{escape(where)}</span></p>{kept(open_it, answer)}</li>'
    )


def _figure(figure: Figure, sources: Sources) -> str:
    words = claim_words.figure_words(figure, sources.resolver.corridor, sources.language)
    off = f" ({words.off})" if words.off else ""
    why = f" – {words.why}" if words.why else ""
    said = f"{words.bearing}: {words.told}{off}{why}"
    return f"{escape(said)} {numbers(figure.evidence, sources)}"
