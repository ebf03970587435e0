"""Why a file cannot be opened as an article; ``wording`` turns the reason into a sentence."""

from __future__ import annotations

from explorer.errors import QT_TRANSLATE_NOOP, ExplorerError


class DocumentError(ExplorerError):
    """A text file cannot be opened; ``reason`` is one of ``REASONS``."""

    REASONS = {  # noqa: RUF012 - a constant table
        "missing": QT_TRANSLATE_NOOP("DocumentError", "There is no file of that name."),
        "too_large": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is too large for an article. Texts up to 20 MB can be opened.",
        ),
        "binary": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is none of the kinds that can be read: text (.txt), web page (.html, "
            ".mhtml), mail (.eml), Word (.docx), OpenDocument (.odt), EPUB, RTF, Markdown and "
            "PDF. Save the article as one of these and open that.",
        ),
        "picture": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is a picture, and words in pictures cannot be read. Save the article as "
            "plain text (.txt) and open that.",
        ),
        "recording": QT_TRANSLATE_NOOP(
            "DocumentError", "The file is a recording of sound or film, which holds no text."
        ),
        "archive": QT_TRANSLATE_NOOP(
            "DocumentError", "The file is an archive. Unpack it and open the article in it."
        ),
        "old_office": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is of an old Office program (.doc, .xls, .ppt). Save the article as .docx "
            "and open that.",
        ),
        "table": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is a spreadsheet or a presentation. Save its text as plain text (.txt) and "
            "open that.",
        ),
        "data": QT_TRANSLATE_NOOP(
            "DocumentError", "The file holds data (JSON) and no article among them."
        ),
        "corridor": QT_TRANSLATE_NOOP(
            "DocumentError", "The file is a corridor and no article. Open it as a corridor."
        ),
        "locked": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is locked with a password. Open it with its own program, save it without "
            "the password and open that.",
        ),
        "sealed": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The book is locked against copying by its seller, so its text cannot be read.",
        ),
        "no_text": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file holds no words, only pictures of them or a program. Save the article as "
            "plain text (.txt) and open that.",
        ),
        "shapes": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The PDF draws its letters without saying which they are, so no words can be read. "
            "Save the article as plain text (.txt) and open that.",
        ),
        "damaged": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file is damaged or was not saved whole. Save the article again and open that.",
        ),
        "unsafe": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file would unpack to far more than any article holds, so it was not opened.",
        ),
        "entities": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The file defines words of its own in a DOCTYPE. No article needs them, and they can "
            "make a small file endless, so it was not opened. Save the article again with its own "
            "program, or as plain text (.txt), and open that.",
        ),
        "deep": QT_TRANSLATE_NOOP(
            "DocumentError",
            "The parts of the file lie one inside the other far more often than in any article. "
            "Save the article as plain text (.txt) and open that.",
        ),
        "slow": QT_TRANSLATE_NOOP(
            "DocumentError",
            "Reading the file took far longer than any article does, so it was stopped. Save the "
            "article as plain text (.txt) and open that.",
        ),
        "empty": QT_TRANSLATE_NOOP("DocumentError", "The file holds no text."),
        "unreadable": QT_TRANSLATE_NOOP("DocumentError", "The file cannot be read."),
    }

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {self.REASONS[reason]}")
        self.path = path
        self.reason = reason
