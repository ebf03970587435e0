"""What a text's bytes mean: its encoding, as declared, as it shows, or guessed."""

from __future__ import annotations

import codecs
import re
from collections import Counter

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
_READ_AS = {**dict.fromkeys(("gb2312", "gbk"), "gb18030"), "big5hkscs": "big5-hkscs"}
_BLIND = (  # declared, but not so
    *("utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-7"),
    *("punycode", "idna", "unicode-escape", "raw-unicode-escape"),  # of a name or of source code
    *("replacement", "x-user-defined"),
)
# Sets of seven bits that say by escapes what follows; no other text holds these.
_SHIFTED = (
    (re.compile(rb"\x1b\$[@B]|\x1b\([JI]|\x1b\$\([@D]"), "iso2022_jp_2"),
    (re.compile(rb"\x1b\$\)C"), "iso2022_kr"),
    (re.compile(rb"~\{(?:[!-w][!-~])+~\}"), "hz"),
)
_SURE_SIGNS = 12  # in a few words of another set as many bytes may look like UTF-8 by chance
_MIN_WIDE_SHARE = 0.2  # of zero bytes on one side; Chinese has its spaces and line ends only
_MIN_WIDE_BYTES = 8
_LATIN = ("cp1252", "cp1250", "cp1254", "cp1257", "iso8859_2", "iso8859_9")
# The letters beyond a to z of a language: where one language has all of a text's, it is in that
# set. The most read of them first, since the first of equals wins.
_ALPHABETS = (
    *("àâæçéèêëîïôœùûüÿ", "äöüß", "áéíñóúü", "áâãàçéêíóôõúü", "àèéìíîòóùú", "äåö", "æøåéòó"),
    *("ëïéèöüáí", "áðéíóúýþæö", "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž"),
    *("áéíóöőúüű", "ăâîșşțţ", "čćđšž", "çğıöşüâîû", "äõöüšž", "āčēģīķļņšūž", "ąčęėįšųūž"),
)


def decoded(content: bytes, declared: str = "") -> tuple[str, str]:
    """Return a text and Python's name of its encoding; ``declared`` is what a mail says of it.

    Raises ``NotReadable`` (binary).
    """
    for mark, encoding in _BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return content.decode(encoding, "replace"), encoding
    if encoding := _wide_encoding(content):
        return content.decode(encoding, "replace"), encoding
    if encoding := _shifted_encoding(content):
        return content.decode(encoding, "replace"), encoding
    try:
        return content.decode("utf-8"), "utf-8"
    except UnicodeDecodeError as error:
        first_wrong = error.start
    encoding = _usable(declared, content) or _declared_encoding(content)
    text = content.decode("utf-8", "replace")
    if _is_damaged_utf8(text, at_least=_SURE_SIGNS if encoding else 1):
        return text, "utf-8"
    encoding = encoding or _guessed_encoding(content, first_wrong)
    if encoding is None:
        raise NotReadable("binary")
    return content.decode(encoding, "replace"), encoding


def _wide_encoding(content: bytes) -> str | None:
    """Return the UTF-16 or UTF-32 of a text without a mark: every other byte of it is zero."""
    sample = content[: _SAMPLE_BYTES & ~3]
    if b"\0" not in sample or len(sample) < _MIN_WIDE_BYTES:
        return None
    quarters = [sample[n::4].count(0) / len(sample[n::4]) for n in range(4)]
    for high, low, name in ((quarters[2:], 0, "utf-32-le"), (quarters[:2], 3, "utf-32-be")):
        if min(high) > 1 - _MIN_WIDE_SHARE > quarters[low]:
            return name
    even, odd = (quarters[0] + quarters[2]) / 2, (quarters[1] + quarters[3]) / 2
    for first, second, name in ((even, odd, "utf-16-le"), (odd, even, "utf-16-be")):
        if second > _MIN_WIDE_SHARE and second > 8 * first and _decodes(sample, name):
            return name
    # Chinese has few zeros, but its spaces and line ends are known on one side only.
    spaces = [sum(sample[n::2].count(s) for s in b" \n\r") for n in (0, 1)]
    if len(sample) % 2 == 0 and sample.count(0) < sum(spaces) + len(sample) * _MIN_WIDE_SHARE:
        for name, pair in (("utf-16-le", (b"\n\0", b" \0")), ("utf-16-be", (b"\0\n", b"\0 "))):
            if any(two in sample for two in pair) and _decodes(sample, name):
                return name
    return None


def _decodes(sample: bytes, encoding: str) -> bool:
    """Tell whether a sample holds in an encoding what texts hold: no stray halves, no controls."""
    try:
        text = sample.decode(encoding)
    except UnicodeDecodeError:
        return False
    strange = sum(not (c.isprintable() or c in "\t\n\r\f") for c in text)
    return strange <= len(text) // 100


def _shifted_encoding(content: bytes) -> str | None:
    if not content.isascii():
        return None
    for escape, encoding in _SHIFTED:
        if escape.search(content):
            try:
                content.decode(encoding)
            except UnicodeDecodeError:
                continue
            return encoding
    return None


def _is_damaged_utf8(text: str, *, at_least: int) -> bool:
    """Tell whether most special characters are right: a cut or patched file, not another code."""
    wrong = text.count(_UNKNOWN_CHARACTER)
    special = len(text) - len(text.encode("ascii", "ignore"))
    return special > 2 * wrong and special - wrong >= at_least


def _declared_encoding(content: bytes) -> str | None:
    """Return the encoding that a web page states in its head, if it is one that can be."""
    match = _DECLARED.search(content, 0, _DECLARED_WITHIN_BYTES)
    if match is None:
        return None
    return _usable((match[1] or match[2]).decode("ascii", "replace"), content)


def _usable(label: str, content: bytes) -> str | None:
    """Return Python's name of what a label means to browsers, if the text can be in it."""
    from webencodings import lookup  # noqa: PLC0415 - for old texts only

    known = lookup(label)
    try:
        name = known.codec_info.name if known else codecs.lookup(label).name
        encoding = _READ_AS.get(name, name)
        if encoding in _BLIND:  # nor tried: punycode takes the square of a text's length
            return None
        content[:_SAMPLE_BYTES].decode(encoding, "replace")
    except (LookupError, ValueError, AssertionError):
        return None  # unknown, or a transformation of bytes such as rot13
    return encoding


def _guessed_encoding(content: bytes, first_wrong: int) -> str | None:
    # Slow to import and slow on long texts, and hardly ever needed: only here, and only a sample
    # from where the text first needs it.
    from charset_normalizer import from_bytes  # noqa: PLC0415

    start = max(0, first_wrong - _SAMPLE_BYTES // 4)
    sample = content[start : start + _SAMPLE_BYTES]
    best = from_bytes(sample, cp_isolation=_LEGACY_ENCODINGS).best()
    if best is None:
        return None
    return _latin_encoding(sample) if best.encoding in _LATIN else best.encoding


def _latin_encoding(sample: bytes) -> str:
    """Return the Latin set in which one language has the most of a text's special letters.

    The sets differ in few places: what is ê in one is ę in the other, and both are letters.
    """
    return max(_LATIN, key=lambda encoding: _share_of_one_language(sample, encoding))


def _share_of_one_language(sample: bytes, encoding: str) -> float:
    text = sample.decode(encoding, "replace").lower()
    special = Counter(c for c in text if c > "\x7f" and (c.isalpha() or c == _UNKNOWN_CHARACTER))
    if not special:
        return 1.0
    of_best = max(sum(special[c] for c in alphabet) for alphabet in _ALPHABETS)
    return of_best / special.total()
