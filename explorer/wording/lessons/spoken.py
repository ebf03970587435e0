"""Which language a lesson speaks where it has not the reader's, and how that is told.

The program speaks more languages than lessons are written in. A text in another language stays
whole: no sentence of ours is wrapped around it, and the reader is told once what it is written in.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from explorer.model.lessons.glossary import Term
from explorer.model.texts import Texts, in_language, tag_of, text_in
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts


def goal(texts: Texts, language: str) -> str:
    """Return a goal as a pupil says it: "I can …"; as it stands where it is in another language."""
    own = text_in(texts, language)
    if own:
        return translate("LessonLanguage", "I can {0}.").format(own)
    told = in_language(texts, language)
    return f"{told[:1].upper()}{told[1:]}."


def term(item: Term, language: str) -> tuple[str, str]:
    """Return a term's word and what it means.

    Where the meaning is in another language, its word in that one stands beside the reader's.
    """
    word, meaning = in_language(item.words, language), in_language(item.meaning, language)
    tag = tag_of(item.meaning, language)
    other = text_in(item.words, tag)
    if other in {"", word} or text_in(item.meaning, language):
        return word, meaning
    return f"{word} ({other})", meaning


def note(titles: Sequence[Texts], language: str) -> str:
    """Return in which language some texts are, where it is not the reader's; else nothing."""
    told = (tag_of(texts, language) for texts in titles if not text_in(texts, language))
    others = [tag for tag in told if tag]  # what nobody has written yet is in no language
    if not others:
        return ""
    text = translate("LessonLanguage", "Texts of the lesson: {0}. There is no translation yet.")
    return text.format(", ".join(map(phrases.language_name, dict.fromkeys(others))))
