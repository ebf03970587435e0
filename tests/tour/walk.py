"""Walks over every page, dialog and menu in windows of a language, theme and size each.

A process of its own for each scale factor, for Qt reads that once: it prints the faults as JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

from explorer.model import languages

ROOT = Path(__file__).resolve().parents[2]
SCREENS = ((1280, 720), (1366, 697), (1366, 768), (1920, 1080))
SCALES = (1.0, 1.25, 1.5, 2.0)
LEAST = (910, 512)  # logical pixels; smaller ones are not promised
LANGUAGES, THEMES = tuple(languages.INTERFACE), ("light", "dark", "high-contrast")
EACH_SIZE = 2  # languages that meet a size; the least one is met by all
LESSON_LANGUAGES = ("en", "id")  # those that what a corridor says of itself is written in
PATIENCE_S = 30.0


class Place(NamedTuple):
    """A window to walk in: pixels of the screen by the scale are what the window has."""

    language: str
    theme: str
    width: int
    height: int

    def __str__(self) -> str:
        return f"{self.language} {self.theme} {self.width}×{self.height}"


def sizes(scale: float) -> list[tuple[int, int]]:
    """Return what the screens measure in logical pixels, as far as that is promised."""
    found = [(int(w / scale), int(h / scale)) for w, h in SCREENS]
    return [size for size in found if size[0] >= LEAST[0] and size[1] >= LEAST[1]]


def places(scale: float, *, every: bool) -> list[Place]:
    """Return where to walk: all combinations, or in every size some languages, by turns."""
    if every:
        looks = product(LANGUAGES, THEMES)
        return [Place(*look, *size) for look in looks for size in sizes(scale)]
    chosen, turn = [], 0
    for each in SCALES:
        for size in sizes(each):
            for _ in LANGUAGES if size == LEAST else range(EACH_SIZE):
                look = LANGUAGES[turn % len(LANGUAGES)], THEMES[turn % len(THEMES)]
                chosen += [Place(*look, *size)] if each == scale else []
                turn += 1
    return sorted(chosen)


def english_sentences(language: str) -> set[str]:
    """Return the sentences of the program and of Qt that read otherwise in another language."""
    found = set()
    for path in (ROOT / "resources" / "translations").glob(f"*_{language}.ts"):
        for message in ET.parse(path).iter("message"):  # noqa: S314 - our own file
            source, told = message.findtext("source") or "", message.findtext("translation") or ""
            if told and told != source and "{" not in source and "%" not in source:
                found.add(source.replace("&", ""))
    # Words that are the other language's too, where another sentence has them.
    return found - {
        (m.findtext("translation") or "").replace("&", "")
        for path in (ROOT / "resources" / "translations").glob(f"*_{language}.ts")
        for m in ET.parse(path).iter("message")  # noqa: S314
    }


class Walk:
    """One program; ``faults`` collects where it was and what was wrong there."""

    def __init__(self) -> None:
        from explorer.app import start

        self.app, self.window, _ = start()
        self.window.show()
        self.faults: list[str] = []
        others = (code for code in LANGUAGES if code != languages.SOURCE)
        self._english = {code: english_sentences(code) for code in others}
        sources = self.window.session.state.corridor.sources.values()
        self._names = {name for s in sources for name in (s.title, s.short, s.publisher) if name}
        window = self.window
        self.until(lambda: not window.map_loader.busy and window._docks.made is not None)
        window.actions_by_id["reduce_motion"].setChecked(True)

    def until(self, there: Callable[[], bool]) -> None:
        """Let events happen until something is there."""
        end = time.monotonic() + PATIENCE_S
        while not there():
            if time.monotonic() > end:
                raise TimeoutError
            self.app.processEvents()

    def settle(self) -> None:
        """Let what was asked for be laid out, queued work and all."""
        from PySide6.QtCore import QEvent

        for _ in range(4):
            self.app.processEvents()
            self.app.sendPostedEvents()
            # Outside the application's own loop Qt keeps what is to be deleted.
            self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def go(self, place: Place) -> None:
        """Walk through one window."""
        from PySide6.QtCore import QSize

        from tests.tour import faults

        window = self.window
        if window.session.state.language != place.language:
            window.set_language(place.language)
        if window.session.state.theme != place.theme:
            window.set_theme(place.theme)
        window.resize(place.width, place.height)
        self.settle()
        screen = QSize(place.width, place.height)
        self._note(place, "window", faults.too_large(window, screen))
        for name in self._pages():
            self.settle()
            found = faults.of_a_page(window) + faults.out_of_tab_order(window)
            self._note(place, name, found + self._english_in(window, place))
        window.canvas.fit_routes()
        for name in ("map", "map closer"):
            self.until(self._rests)
            self._note(place, name, faults.cut_names(window.canvas))
            window.canvas.zoom_in()
        for name, dialog in self._dialogs():
            self.settle()
            found = faults.too_large(dialog, screen) + faults.of_a_page(dialog)
            self._note(place, name, found + self._english_in(dialog, place))
            dialog.close()
            self.settle()
        self._menus(place)

    def _rests(self) -> bool:
        canvas = self.window.canvas
        painted = canvas.renderer.at_rest(canvas.viewport)
        return painted and not canvas.animation.under_way and not self.window.map_loader.busy

    def _note(self, place: Place, where: str, found: list[str]) -> None:
        self.faults += [f"{place} · {where}: {fault}" for fault in dict.fromkeys(found)]

    def _english_in(self, widget: object, place: Place) -> list[str]:
        from tests.tour import faults

        if place.language == languages.SOURCE:
            return []
        english = self._english[place.language]
        by_words = place.language in LESSON_LANGUAGES  # else what a corridor says is English
        return faults.untranslated(faults.texts(widget), english, self._names, by_words=by_words)

    def _pages(self) -> Iterator[str]:
        from explorer.session import Selection, SelectionKind
        from explorer.ui.window.stage.arrangement import Layout, Mode, Question

        window, corridor = self.window, self.window.session.state.corridor
        stage = window.stage
        stage.show_layout(Layout())
        for kind in ("routes", "places"):
            window.panels.card.show_kind(kind)
            yield f"list of {kind}"
        route = next(iter(corridor.routes.values()))
        for kind, key in (
            (SelectionKind.ROUTE, route.id),
            (SelectionKind.SEGMENT, route.segment_ids[0]),
            (SelectionKind.PLACE, next(iter(corridor.places))),
            (SelectionKind.EVENT, next(iter(corridor.events))),
            (SelectionKind.PASSAGE, next(iter(corridor.passages))),
        ):
            window.panels.show_details_of(Selection(kind, key))
            yield f"details of a {kind}"
        for mode in (Mode.READ, Mode.CHECK):
            stage.show_mode(mode)
            yield mode
        window.panels.claims.panel._filter._fold.setChecked(True)
        yield "filters of the claims"
        window.panels.claims.panel._filter._fold.setChecked(False)
        for mode in (Mode.EXPLORE, Mode.READ):
            for question in Question:
                stage.show_layout(Layout().beside(mode).asking(question))
                yield f"{question} beside {mode}"
        why = window.lazy.why
        stage.show_layout(Layout().asking(Question.WHY))
        for number, tab in enumerate(why.tabs):
            if tab.isVisible():
                tab.click()
                yield f"why, column {number + 1}"
        window.session.show_year(2016)
        stage.show_layout(Layout().asking(Question.TIMELINE))
        yield "timeline of 2016"
        window.session.show_year(None)
        stage.show_layout(Layout(bare=True))
        yield "map only"
        window.shelf.open()
        self.until(lambda: not window.shelf.busy)
        yield "shelf"
        window.shelf.close()
        stage.show_layout(Layout())
        yield from self._short_tour()
        yield from self._lesson_pages()
        stage.show_layout(Layout())

    def _short_tour(self) -> Iterator[str]:
        """Walk through the short tour, step by step."""
        from explorer.ui.window.help.short_tour import ShortTour

        self.window.actions_by_id["short_tour"].trigger()
        tour = self.window.findChild(ShortTour)
        while tour.isVisible():
            yield f"short tour, step {tour.step + 1}"
            tour.go_on()

    def _lesson_pages(self) -> Iterator[str]:
        """Walk through the lesson editor: without a step, and with a question of every kind."""
        from explorer.analysis.lessons.editing import predict
        from explorer.model.lessons.lesson import PredictionKind
        from explorer.storage.drafts.own_lessons import own_path, remove_lesson
        from explorer.storage.paths import user_data

        lessons = self.window.lessons
        lessons.begin()
        yield "lesson without a step"
        lessons.record()
        desk, page = lessons.desk, lessons.page
        for kind in PredictionKind:
            desk.apply(predict(desk.lesson, desk.chosen, kind))
            page._build_form()
            yield f"lesson, step that asks for a {kind}"
        page._choose_figure(lambda _reference: None, False)
        yield "lesson, figures to choose from"
        page._leave_chooser()
        lesson = desk.lesson
        lessons.put_down()
        remove_lesson(own_path(user_data(), lesson))

    def _dialogs(self) -> Iterator[tuple[str, object]]:
        from PySide6.QtWidgets import QApplication, QFileDialog

        act, why = self.window.actions_by_id, self.window.lazy.why
        for name in (
            *("about", "about_data", "guide", "shortcuts", "calibration", "copies"),
            *("print_map", "print_claims"),
        ):
            act[name].trigger()
            yield name, QApplication.activeModalWidget()
        why.what_if.menus._ask_date()
        yield "which time", QApplication.activeModalWidget()
        for name, opener in self._openers().items():
            opener()
            yield name, QApplication.activeModalWidget()
        for name, mode in (
            ("open a file", QFileDialog.AcceptMode.AcceptOpen),
            ("save a file", QFileDialog.AcceptMode.AcceptSave),
        ):
            dialog = QFileDialog(self.window)
            dialog.setAcceptMode(mode)
            dialog.open()
            yield name, dialog

    def _openers(self) -> dict[str, Callable[[], object]]:
        """Return what brings the questions and messages that no command does."""
        from explorer.errors import Fault, PackError
        from explorer.ui.article.article_copies import ask_to_remove
        from explorer.ui.compare.clock_menu import ClockMenu
        from explorer.ui.parts.crash_dialog import show_crash
        from explorer.ui.window import safe_start

        window = self.window
        faults = (Fault("places.toml", "almaty", "lat_deg", "missing_field", "", "a number"),) * 30
        refused, error = PackError("pack", faults), ValueError("on purpose")
        sys.__excepthook__ = lambda *_: None  # no trace of it on the console
        return {
            "departure": window.findChild(ClockMenu).ask,
            "a corridor refused": lambda: safe_start.tell_start(window, refused, Path("aside-1")),
            "a crash": lambda: show_crash(ValueError, error, None),
            "to remove a copy": lambda: ask_to_remove(window, "hrp.txt", lambda: None),
        }

    def _menus(self, place: Place) -> None:
        from PySide6.QtWidgets import QMenu

        for menu in self.window.findChildren(QMenu):
            menu.ensurePolished()
            hint, found = menu.sizeHint(), self._english_in(menu, place)
            if hint.width() > place.width or hint.height() > place.height:
                found.append(f"the menu is {hint.width()}×{hint.height()}")
            self._note(place, f"menu {menu.title()}", found)


def main(arguments: list[str]) -> int:
    """Walk at one scale; print the faults."""
    scale, every = float(arguments[0]), "--all" in arguments
    walk = Walk()
    walked = places(scale, every=every)
    for place in walked:
        walk.go(place)
    sys.stdout.write(json.dumps({"walked": [str(p) for p in walked], "faults": walk.faults}))
    sys.stdout.flush()
    os._exit(0)  # nothing is to be kept


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
