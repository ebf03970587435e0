"""PDF files: the text of the pages, in order.

``pypdf`` is pure Python and only reads: it runs no script of a document and fetches nothing. Its
own limits, set lower here, bound what a page may unpack to.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Generator, Mapping
from contextlib import contextmanager

from explorer.storage.extraction import MAX_CHARS, NotReadable, Progress

MAX_PAGES = 1_000
_MAX_PAGE_BYTES = 8_000_000  # of one page's drawing commands, unpacked; an article's has thousands
_MAX_PAGE_STEPS = 400_000


def pdf_text(content: bytes, progress: Progress | None = None) -> str:
    """Return the text of a PDF, pages parted by an empty line. Raises ``NotReadable``.

    Its reason is damaged, locked, unsafe or no_text (a scan, which holds pictures of words).
    ``progress`` is told between pages.
    """
    # Slow to import and needed for PDFs only.
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
    refused |= {LimitReachedError: "unsafe", MemoryError: "unsafe"}
    with pypdf.apply_configuration(limits), _named(refused):
        reader = pypdf.PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise NotReadable("locked")
        count = len(reader.pages)
    if count > MAX_PAGES:
        raise NotReadable("unsafe")
    texts: list[str] = []
    for number in range(count):
        if progress is not None:
            progress(number / count)
        with pypdf.apply_configuration(limits), _named(refused):
            texts.append(reader.pages[number].extract_text())
        if sum(map(len, texts)) > MAX_CHARS:
            raise NotReadable("unsafe")
    text = "\n\n".join(texts)
    if not any(character.isalnum() for character in text):
        raise NotReadable("no_text")
    return text


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
