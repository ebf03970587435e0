"""What became of a passage in a copy, and of all of them, in words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from explorer.model.passages import Located, Status
from explorer.wording import phrases

translate = QCoreApplication.translate  # by this name lupdate finds the texts

STATUS_SIGNS = {
    Status.VERIFIED: "",
    Status.MOVED: "⇅",
    Status.CHANGED: "≈",
    Status.AMBIGUOUS: "?",
    Status.NOT_FOUND: "∅",
}


def short(status: Status) -> str:
    """Return a status in two or three words."""
    return {
        Status.VERIFIED: translate("Reader", "word for word"),
        Status.MOVED: translate("Reader", "word for word, elsewhere"),
        Status.CHANGED: translate("Reader", "changed"),
        Status.AMBIGUOUS: translate("Reader", "stands more than once"),
        Status.NOT_FOUND: translate("Reader", "not found"),
    }[status]


def meaning(status: Status) -> str:
    """Return what a status means, in a sentence."""
    return {
        Status.VERIFIED: translate(
            "Reader", "It stands in your copy exactly as in the article, in its place."
        ),
        Status.MOVED: translate(
            "Reader",
            "It stands in your copy exactly as in the article, but not in the same order: "
            "paragraphs were moved, or something stands between them.",
        ),
        Status.CHANGED: translate(
            "Reader",
            "Some words differ, but it is clearly this passage: another version of the article, "
            "or letters that were read wrongly.",
        ),
        Status.AMBIGUOUS: translate(
            "Reader",
            "It fits two or more places of your copy equally well. None of them is taken for the "
            "right one; all are marked.",
        ),
        Status.NOT_FOUND: translate(
            "Reader",
            "Your copy does not have it, or says it in quite other words. Its summary stands at "
            "the end.",
        ),
    }[status]


def of_passage(item: Located, language: str) -> str:
    """Return what became of one passage."""
    if item.status is Status.CHANGED:
        share = phrases.number(100 * item.similarity, language, 0)
        text = translate("Reader", "changed: {0} % of its words agree").format(share)
    elif item.status is Status.AMBIGUOUS:
        text = translate("Reader", "stands {0} times").format(len(item.places))
    else:
        text = short(item.status)
    sign = STATUS_SIGNS[item.status] or "✓"
    return f"{sign} {text}"


def of_all(located: Iterable[Located]) -> str:
    """Return how many passages were found, and how."""
    items = tuple(located)
    counts = Counter(item.status for item in items)
    found = sum(item.start is not None for item in items)
    head = translate("Reader", "{0} of {1} passages found").format(found, len(items))
    kinds = [s for s in Status if counts[s]]
    if kinds == [Status.VERIFIED]:
        whole = translate("Reader", "all word for word")
        return f"{head}, {whole}"
    return f"{head} – " + ", ".join(f"{short(s)}: {counts[s]}" for s in kinds)


def legend() -> str:
    """Return all statuses with their signs and meanings."""
    return "\n\n".join(
        f"{STATUS_SIGNS[status] or '✓'} {short(status)}\n{meaning(status)}" for status in Status
    )
