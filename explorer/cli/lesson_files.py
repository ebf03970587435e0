"""Commands that make files of a lesson for the class: student-page, quiz."""

from __future__ import annotations

import argparse

from explorer.cli.answers import DONE, NO, USAGE, chosen_corridor, complain, say
from explorer.cli.file_language import writing_in
from explorer.cli.lessons import NoLessonError, chosen_lesson
from explorer.errors import ExplorerError


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
    from explorer.export.student_page.saving import save_student_page  # noqa: PLC0415

    try:
        with writing_in(args.language):
            size = save_student_page(args.out, corridor, lesson, args.language)
    except OSError as error:
        complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    except ExplorerError as error:
        complain(f"{args.out}: cannot be made: {error}")
        return NO
    say(f"{args.out} written, {size / 1e6:.2f} MB")
    return DONE


def make_quiz(args: argparse.Namespace) -> int:
    """Write a lesson's questions for Moodle."""
    try:
        chosen = chosen_lesson(args)
    except NoLessonError as error:
        complain(str(error))
        return error.code
    from explorer.export.quiz.saving import UnknownEndingError, save_quiz  # noqa: PLC0415

    try:
        with writing_in(args.language):
            written = save_quiz(args.out, chosen.lesson, chosen.corridor, args.language)
    except UnknownEndingError as error:
        complain(str(error))
        return USAGE
    except OSError as error:
        complain(f"{args.out}: cannot be written: {error.strerror or error}")
        return NO
    except ExplorerError as error:
        complain(f"{args.out}: cannot be made: {error}")
        return NO
    say(f"{args.out} written, {written.questions} questions")
    for name in written.left_out:
        say(f"left out, for GIFT holds no map: {name}")
    return DONE
