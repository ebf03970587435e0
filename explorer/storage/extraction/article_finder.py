"""Which runs of a page's text are its article, as ``trafilatura`` finds them.

The library gets the page as ``page_model`` wrote it anew: bounded in size and depth, without
scripts, and with a mark before each run of text. It opens no connection, since it gets no address,
and is stopped at a time limit.
"""

from __future__ import annotations

import logging
from functools import partial

from explorer.storage.extraction import Progress
from explorer.storage.extraction.page_model import HAN_WEIGHT, MAX_MARKS, Page, runs_marked
from explorer.storage.extraction.quiet_imports import quiet_imports
from explorer.storage.extraction.stoppable import TooSlow, run

TIME_LIMIT_S = 2.5
MAX_COPY_CHARS = 4_000_000
MAX_TAGS = 40_000


def article_runs(page: Page, progress: Progress | None = None) -> set[int]:
    """Return the numbers of the runs that the library keeps, none where it finds no article.

    ``progress`` may raise to stop, as everywhere. A page that is larger or slower than any
    article's is not looked at further: the set is empty.
    """
    size = sum(map(len, page.copy))
    if size > MAX_COPY_CHARS or len(page.elements) > MAX_TAGS or len(page.run_chars) > MAX_MARKS:
        return set()
    markup = f"<html><body>{''.join(page.copy)}</body></html>"
    try:
        kept = run(
            partial(_kept_text, markup, is_dense=page.is_dense()),
            progress=progress,
            limit_s=TIME_LIMIT_S,
        )
    except TooSlow:
        return set()
    return runs_marked(kept)


def _kept_text(markup: str, *, is_dense: bool) -> str:
    try:
        # Slow to import, and wanted for web pages only.
        with quiet_imports():
            from trafilatura.core import bare_extraction  # noqa: PLC0415
            from trafilatura.settings import Extractor  # noqa: PLC0415

        logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # it tells of each odd page
        options = Extractor(output_format="python", comments=False, tables=True)
        if is_dense:
            options.min_extracted_size //= HAN_WEIGHT
        document = bare_extraction(markup, options=options)
    except Exception:  # noqa: BLE001 - a page that the library cannot take is read without it
        return ""
    body = getattr(document, "body", None)
    return "" if body is None else "".join(body.itertext())
