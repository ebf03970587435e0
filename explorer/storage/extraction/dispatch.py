"""Which reader a file gets: told by its contents, by its name only where they do not say."""

from __future__ import annotations

import re
import time

from explorer.storage.extraction import IMPOSSIBLE, NotReadable, Progress
from explorer.storage.extraction.encoding import decoded
from explorer.storage.extraction.kinds import endings, refusal

TIME_LIMIT_S = 4.0
"""Of the processor's time, so that a busy machine refuses nothing that a quiet one reads."""

_SAMPLE_CHARS = 65_536
_MAX_CONTROL_SHARE = 0.02
_UNKNOWN_CHARACTER = "\ufffd"
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]")
_MAX_ZERO_SHARE = 0.005  # of a file that is a text
_PDF, _PDF_HEAD_BYTES = b"%PDF-", 1024  # readers look for the mark that far into the file
_ZIP = b"PK\x03\x04"
_RTF = b"{\\rtf"
_WEB_START = re.compile(
    r"<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|p|h1)\b", re.IGNORECASE
)


def extracted(name: str, content: bytes, progress: Progress | None) -> tuple[str, str]:
    """Return a file's text and the encoding it was in, empty for a kind that has its own.

    A few zero bytes, of a writer's fault, mean nothing. Raises ``NotReadable``; ``progress`` may
    raise to stop.
    """
    limited = _limited(progress)
    text, encoding = _extracted(name, content, limited)
    limited(1.0)
    text = _without_few_zeros(text, content)
    if _is_noise(text):
        raise NotReadable("binary")
    return text.replace(IMPOSSIBLE, _UNKNOWN_CHARACTER), encoding


def _without_few_zeros(text: str, content: bytes) -> str:
    is_few = text.count("\0") <= _MAX_ZERO_SHARE * len(content)
    return text.replace("\0", "") if is_few else text


def _is_noise(text: str) -> bool:
    sample = text[:_SAMPLE_CHARS]
    controls = len(_CONTROL.findall(sample)) + sample.count(_UNKNOWN_CHARACTER)
    return "\0" in text or controls > _MAX_CONTROL_SHARE * len(sample)


def _extracted(name: str, content: bytes, limited: Progress) -> tuple[str, str]:
    # Each kind brings what reads it only when there is one to read.
    if _PDF in content[:_PDF_HEAD_BYTES]:
        from explorer.storage.extraction.pdf_file import pdf_text  # noqa: PLC0415

        return pdf_text(content, limited), ""
    if content.startswith(_ZIP):
        from explorer.storage.extraction.zipped.zipped_file import zipped_text  # noqa: PLC0415

        return zipped_text(content, limited), ""
    if content.lstrip(b" \t\r\n\xef\xbb\xbf").startswith(_RTF):
        from explorer.storage.extraction.rtf_file import rtf_text  # noqa: PLC0415

        return rtf_text(content, limited), ""
    if reason := refusal(content):
        raise NotReadable(reason)
    from explorer.storage.extraction.mail import is_mail, mail_text  # noqa: PLC0415

    if is_mail(name, content):
        return mail_text(content, limited), ""
    return _from_text(name, content, limited)


def _limited(progress: Progress | None) -> Progress:
    """Return a progress that also ends a reading which takes too long."""
    end_s = time.process_time() + TIME_LIMIT_S

    def limited(share: float) -> None:
        if time.process_time() > end_s:
            raise NotReadable("slow")
        if progress is not None:
            progress(share)

    return limited


def _from_text(name: str, content: bytes, progress: Progress) -> tuple[str, str]:
    text, encoding = decoded(content)
    if _is_web_page(name, text):
        from explorer.storage.extraction.web_page import web_page_text  # noqa: PLC0415

        prose = web_page_text(text, progress)
        if text.strip() and not prose:
            raise NotReadable("no_text")
        return prose, encoding
    if name.lower().endswith(endings("Markdown")):
        from explorer.storage.extraction.markdown_file import markdown_text  # noqa: PLC0415

        return markdown_text(text, progress), encoding
    if text.lstrip("\ufeff \t\r\n").startswith(("{", "[")):
        from explorer.storage.extraction.structured_data import data_text  # noqa: PLC0415

        article = data_text(text)
        if article is not None:
            if not article:
                raise NotReadable("data")
            return article, encoding
    return text, encoding


def _is_web_page(name: str, text: str) -> bool:
    at = len(text) - len(text.lstrip(" \t\r\n\ufeff\0"))
    while text.startswith(("<!--", "<?"), at):  # what may stand before the page's own mark
        end = text.find(">" if text[at + 1] == "?" else "-->", at)
        at = len(text) if end < 0 else text.index(">", end) + 1
        while at < len(text) and text[at].isspace():
            at += 1
    if _WEB_START.match(text, at):
        return True
    return name.lower().endswith(endings("web page")) and "</" in text
