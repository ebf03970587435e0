"""What a text's bytes mean: its encoding, as declared, as it shows, or guessed."""

from __future__ import annotations

import codecs
import re

from explorer.storage.extraction import NotReadable

_SAMPLE_BYTES = 32_768
_BYTE_ORDER_MARKS = (  # UTF-32 first: its little-endian mark starts with that of UTF-16
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# What texts were saved in before UTF-8; the DOS and Macintosh sets beside these only mislead.
_LEGACY_ENCODINGS = [
    *("cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("ptcp154", "koi8_r", "koi8_u", "iso8859_2", "iso8859_5", "iso8859_9"),
    *("gb18030", "big5", "shift_jis", "euc_jp", "euc_kr"),
]
_UNKNOWN_CHARACTER = "\ufffd"
_DECLARED_WITHIN_BYTES = 8_192
_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{1,40})"
    rb"|<\?xml[^>]{0,100}?encoding=[\"']([\w:.-]{1,40})",
    re.IGNORECASE,
)
# Pages that declare the old name of a set are in the larger one that browsers read it as.
_READ_AS = {
    **dict.fromkeys(("ascii", "iso8859-1"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk"), "gb18030"),
    "iso8859-9": "cp1254",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
}
_BLIND = ("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7")  # declared, but not so


def decoded(content: bytes) -> tuple[str, str]:
    """Return a text and Python's name of its encoding. Raises ``NotReadable`` (binary)."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    if b"\0" in content:
        raise NotReadable("binary")
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        first_wrong = error.start
    text = content.decode("utf-8", "replace")
    if _is_damaged_utf8(text):
        return text, "utf-8"
    encoding = _declared_encoding(content) or _guessed_encoding(content, first_wrong)
    if encoding is None:
        raise NotReadable("binary")
    return content.decode(encoding, "replace"), encoding


def _is_damaged_utf8(text: str) -> bool:
    """Tell whether most special characters are right: a cut or patched file, not another code."""
    wrong = text.count(_UNKNOWN_CHARACTER)
    special = len(text) - len(text.encode("ascii", "ignore"))
    return special > 2 * wrong


def _declared_encoding(content: bytes) -> str | None:
    """Return the encoding that a web page states in its head, if it is one that can be."""
    match = _DECLARED.search(content, 0, _DECLARED_WITHIN_BYTES)
    if match is None:
        return None
    try:
        name = codecs.lookup((match[1] or match[2]).decode("ascii", "replace")).name
        encoding = _READ_AS.get(name, name)
        content[:_SAMPLE_BYTES].decode(encoding, "replace")
    except (LookupError, ValueError, AssertionError):
        return None  # unknown, or a transformation of bytes such as rot13
    return None if encoding in _BLIND else encoding


def _guessed_encoding(content: bytes, first_wrong: int) -> str | None:
    # Slow to import and slow on long texts, and hardly ever needed: only here, and only a sample
    # from where the text first needs it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    start = max(0, first_wrong - _SAMPLE_BYTES // 4)
    sample = content[start : start + _SAMPLE_BYTES]
    best = from_bytes(sample, cp_isolation=_LEGACY_ENCODINGS).best()
    return None if best is None else best.encoding
