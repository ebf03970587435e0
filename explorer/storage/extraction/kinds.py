"""The kinds of files that articles are kept in: their endings, and the marks of what is none."""

from __future__ import annotations

from msgspec import Struct


class Kind(Struct, frozen=True):
    """A kind of file that can be read, and how names of such files end."""

    name: str
    endings: tuple[str, ...]


KINDS = (
    Kind("text", (".txt",)),
    Kind("web page", (".html", ".htm", ".xhtml")),
    Kind("saved page", (".mhtml", ".mht")),
    Kind("mail", (".eml",)),
    Kind("PDF", (".pdf",)),
    Kind("Word", (".docx",)),
    Kind("OpenDocument", (".odt",)),
    Kind("EPUB", (".epub",)),
    Kind("RTF", (".rtf",)),
    Kind("Markdown", (".md", ".markdown")),
)
"""What a dialog offers; which kind a file is, its contents tell."""

PATTERNS = " ".join(f"*{ending}" for kind in KINDS for ending in kind.endings)
"""All endings as file dialogs want them."""


def endings(name: str) -> tuple[str, ...]:
    """Return how names of files of a kind end."""
    return next(kind.endings for kind in KINDS if kind.name == name)


# The first bytes of what is no article, and the reason that says so.
_MARKS = (
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    *((mark, "picture") for mark in (b"GIF87a", b"GIF89a", b"II*\0", b"MM\0*", b"8BPS")),
    *((mark, "recording") for mark in (b"ID3", b"OggS", b"fLaC", b"\x1a\x45\xdf\xa3")),
    *((mark, "archive") for mark in (b"\x1f\x8b", b"BZh", b"\xfd7zXZ", b"7z\xbc\xaf", b"Rar!")),
    (b"PK\x05\x06", "archive"),
    *((mark, "binary") for mark in (b"%!PS", b"\x7fELF", b"MZ\x90", b"SQLite format 3\0")),
)
_BOXES = {  # files that name their kind behind four bytes of length
    b"ftypheic": "picture",
    b"ftypavif": "picture",
    b"ftyp": "recording",
}
_CHUNKS = {b"WEBP": "picture", b"WAVE": "recording", b"AVI ": "recording"}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0"  # DOC, and the wrapping of a DOCX with a password
_LOCKED_OFFICE = "EncryptedPackage".encode("utf-16-le")


def refusal(content: bytes) -> str:
    """Return the reason why a file can be no article, told by its first bytes; else nothing."""
    if content.startswith(_OLD_OFFICE):
        return "locked" if _LOCKED_OFFICE in content else "old_office"
    if content.startswith(b"RIFF"):
        return _CHUNKS.get(content[8:12], "binary")
    if content.startswith(b"BM") and len(content) > 14 and content[6:10] == bytes(4):  # noqa: PLR2004 - its head
        return "picture"
    for mark, reason in _BOXES.items():
        if content.startswith(mark, 4):
            return reason
    return next((reason for mark, reason in _MARKS if content.startswith(mark)), "")
