"""Mail (EML) and saved pages (MHTML): the message or the page in them.

Both are parts of text behind head lines. A saved page is its first web page; of a mail, the plain
text is taken unless it says far less than the page beside it. What else hangs on a mail is not
opened.
"""

from __future__ import annotations

import email
import re
from email import policy
from email.message import Message
from functools import partial

from explorer.storage.extraction import NotReadable, Progress
from explorer.storage.extraction.encoding import decoded
from explorer.storage.extraction.kinds import endings
from explorer.storage.extraction.stoppable import run
from explorer.storage.extraction.web_page import web_page_text, whole_page_text

_HEAD_BYTES = 16_384
_HEAD_LINE = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):[ \t\r\n]")
# One of these is in every message that a program wrote; texts that begin like a letter have none.
_SURE = (b"mime-version", b"received", b"message-id", b"return-path", b"content-type")
_MAX_PARTS = 1_000
_MAX_BORDERS = 5_000  # lines that begin as those between parts do
_MAX_LINES = 400_000
_FAR_LESS = 0.5
_QUOTED = re.compile(r"^(?:>[ ]?){1,20}", re.MULTILINE)


def is_mail(name: str, content: bytes) -> bool:
    """Tell whether a file is a mail or a saved page: by its head lines, or its name and one."""
    lines = content[:_HEAD_BYTES].lstrip(b"\xef\xbb\xbf\r\n").splitlines()
    if lines and lines[0].startswith(b"From "):  # how mailboxes part their messages
        lines = lines[1:]
    names: set[bytes] = set()
    for line in lines:
        match = _HEAD_LINE.match(line + b"\n")
        if match:
            names.add(match[1].lower())
        elif not line.startswith((b" ", b"\t")):
            break
    named = name.lower().endswith((*endings("mail"), *endings("saved page")))
    return bool(names) and (named or (len(names) > 1 and not names.isdisjoint(_SURE)))


def mail_text(content: bytes, progress: Progress | None = None) -> str:
    """Return the text of a mail or a saved page. Raises ``NotReadable``."""
    content = content.lstrip(b"\xef\xbb\xbf\r\n")
    if content.count(b"\n--") > _MAX_BORDERS or content.count(b"\n") > _MAX_LINES:
        raise NotReadable("unsafe")
    try:
        parse = partial(email.message_from_bytes, content, policy=policy.compat32)
        message = run(parse, progress=progress)
        texts = _texts(message)
    except (RecursionError, ValueError, LookupError, AssertionError) as error:
        raise NotReadable("damaged") from error
    pages, plains = texts["text/html"], texts["text/plain"]
    if message.get_content_type() == "multipart/related" and pages:
        return _needed(web_page_text(_decoded(pages[0]), progress))
    plain = "\n\n".join(_plain(part) for part in plains)
    page = "\n\n".join(whole_page_text(_decoded(part), progress) for part in pages)
    if len(plain.split()) < _FAR_LESS * len(page.split()):
        plain = page
    return _needed(plain)


def _needed(text: str) -> str:
    if not text.strip():
        raise NotReadable("no_text")
    return text


def _texts(message: Message) -> dict[str, list[Message]]:
    """Return the parts that are text and no attachment, by their kind, in order."""
    found: dict[str, list[Message]] = {"text/html": [], "text/plain": []}
    for number, part in enumerate(message.walk()):
        if number > _MAX_PARTS:
            raise NotReadable("unsafe")
        kind = part.get_content_type()
        if kind == "application/xhtml+xml":
            kind = "text/html"
        if kind in found and part.get_content_disposition() != "attachment":
            found[kind].append(part)
    return found


def _decoded(part: Message) -> str:
    payload = part.get_payload(decode=True)
    content = payload if isinstance(payload, bytes) else b""
    text, _ = decoded(content, str(part.get_param("charset", "")))
    return text


def _plain(part: Message) -> str:
    text = _decoded(part).replace("\r\n", "\n")
    text = _QUOTED.sub("", text)
    if str(part.get_param("format", "")).lower() == "flowed":
        glue = "" if str(part.get_param("delsp", "")).lower() == "yes" else " "
        text = text.replace("\n-- \n", "\n--\n").replace(" \n", glue)
    return text
