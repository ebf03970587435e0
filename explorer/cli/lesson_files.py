"""Commands that make files of a lesson for the class: student-page."""

from __future__ import annotations

import argparse

from explorer.cli.answers import DONE, NO, USAGE, chosen_corridor, complain, say
from explorer.cli.lessons import NoLessonError, chosen_lesson
from explorer.errors import ExplorerError
from explorer.model.languages import SOURCE


def make_student_page(args: argparse.Namespace) -> int:
    """Write a corridor, and one of its lessons, as a page for pupils."""
    if args.out.suffix.lower() not in {".html", ".htm"}:
        complain(f"{args.out}: the name must end in .html")
        return USAGE
    lesson = None
    if args.lesson is None:
        corridor = chosen_corridor(args)
    else:
        try:
            chosen = chosen_lesson(args)
        except NoLessonError as error:
            complain(str(error))
            return error.code
        lesson, corridor = chosen.lesson, chosen.corridor
    from explorer.export.render import application  # noqa: PLC0415 - Qt only when it draws
    from explorer.export.student_page.saving import save_student_page  # noqa: PLC0415
    from explorer.wording.translations import Translations  # noqa: PLC0415

    translations = Translations(application())
    translations.use(args.language)
    try:
        size = save_student_page(args.out, corridor, lesson, args.language)
    except OSError as error:
        complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    except ExplorerError as error:
        complain(f"{args.out}: cannot be made: {error}")
        return NO
    finally:
        translations.use(SOURCE)  # messages here are English
    say(f"{args.out} written, {size / 1e6:.2f} MB")
    return DONE
