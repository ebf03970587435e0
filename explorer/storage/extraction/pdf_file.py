"""PDF files: the text of the pages, in order.

``pypdf`` is pure Python and only reads: it runs no script of a document and fetches nothing. Its
own limits, set lower here, bound what a page may unpack to.
"""

from __future__ import annotations

import io
import logging
import math
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from explorer.storage.extraction import MAX_CHARS, NotReadable, Progress
from explorer.storage.extraction.printed_pages import Line, joined
from explorer.storage.extraction.quiet_imports import quiet_imports
from explorer.storage.extraction.stoppable import run

if TYPE_CHECKING:
    from pypdf import PdfReader

Answer = TypeVar("Answer")
MAX_PAGES = 1_000
_MAX_PAGE_BYTES = 8_000_000  # of one page's drawing commands, unpacked; an article's has thousands
_MAX_PAGE_STEPS = 400_000
_GLYPH = re.compile(r"/[A-Za-z]{1,8}\d{1,5}\b|\(cid:\d+\)")
_MAX_GLYPH_SHARE = 0.2  # of the words; in a text they are addresses and the like


def pdf_text(content: bytes, progress: Progress | None = None) -> str:
    """Return the text of a PDF, pages parted by an empty line. Raises ``NotReadable``.

    Its reason is damaged, locked, unsafe, no_text (a scan, which holds pictures of words) or shapes
    (letters that are nothing but drawings). ``progress`` is told between pages and within.
    """
    # Slow to import and needed for PDFs only.
    with quiet_imports():
        import pypdf  # noqa: PLC0415
        from pypdf.errors import (  # noqa: PLC0415
            DependencyError,
            FileNotDecryptedError,
            LimitReachedError,
        )

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it tells of every oddity it repairs
    limits = pypdf.get_configuration().with_overwrites(
        array_based_stream_maximum_output_length=_MAX_PAGE_BYTES,
        lzw_maximum_output_length=_MAX_PAGE_BYTES,
        run_length_maximum_output_length=_MAX_PAGE_BYTES,
        zlib_maximum_output_length=_MAX_PAGE_BYTES,
        stream_decoding_work_maximum_length=4 * _MAX_PAGE_BYTES,
        stream_parsing_work_maximum_count=_MAX_PAGE_STEPS,
        xform_maximum_invocations_per_extraction=200,
        page_tree_maximum_entries=2 * MAX_PAGES,
        jbig2dec_binary=None,  # another program, for pictures only
    )
    refused: dict[type[Exception], str] = {
        DependencyError: "locked",
        FileNotDecryptedError: "locked",
    }
    refused |= {LimitReachedError: "unsafe", MemoryError: "unsafe", RecursionError: "unsafe"}

    def limited(call: Callable[[], Answer]) -> Callable[[], Answer]:
        def within() -> Answer:
            with pypdf.apply_configuration(limits), _named(refused):
                return call()

        return within

    reader = run(limited(partial(_opened, content)), progress=progress)
    count = run(limited(lambda: len(reader.pages)), progress=progress)
    if count > MAX_PAGES:
        raise NotReadable("unsafe")
    pages: list[list[Line]] = []
    chars = 0
    for number in range(count):
        if progress is not None:
            progress(number / count)
        lines = limited(partial(_lines, reader, number))
        pages.append(run(lines, progress=progress, share=number / count))
        chars += sum(len(line.text) + 1 for line in pages[-1])
        if chars > MAX_CHARS:
            raise NotReadable("unsafe")
    text = joined(pages)
    if not any(character.isalnum() for character in text):
        raise NotReadable("no_text")
    if len(_GLYPH.findall(text)) > _MAX_GLYPH_SHARE * len(text.split()):
        raise NotReadable("shapes")
    return text


def _opened(content: bytes) -> PdfReader:
    import pypdf  # noqa: PLC0415 - as above

    reader = pypdf.PdfReader(io.BytesIO(content))
    if reader.is_encrypted and not reader.decrypt(""):
        raise NotReadable("locked")
    return reader


def _lines(reader: PdfReader, number: int) -> list[Line]:
    """Return the lines of a page with the size of their letters."""
    pieces: list[tuple[str, float]] = []

    def add(
        text: str, page: Sequence[float], line: Sequence[float], _font: object, size: float
    ) -> None:
        height = math.hypot(line[2], line[3]) * math.hypot(page[2], page[3])
        pieces.append((text, abs(size) * height))

    text = reader.pages[number].extract_text(visitor_text=add)
    lines = text.split("\n")
    sizes = [0.0]
    for piece, size in pieces:
        first, *others = piece.split("\n")
        if first.strip():
            sizes[-1] = max(sizes[-1], size)
        sizes += [size if other.strip() else 0.0 for other in others]
    if "".join(piece for piece, _ in pieces) != text:  # it put them together in another way
        sizes = [0.0] * len(lines)
    return [Line(line, size) for line, size in zip(lines, sizes, strict=True)]


@contextmanager
def _named(refused: Mapping[type[Exception], str]) -> Generator[None]:
    """Give whatever pypdf raises the name of a state: a broken file makes it fail in any way."""
    try:
        yield
    except NotReadable:
        raise
    except Exception as error:
        causes = (error, error.__cause__, error.__context__)
        reason = next((r for kind, r in refused.items() for c in causes if isinstance(c, kind)), "")
        raise NotReadable(reason or "damaged") from error
