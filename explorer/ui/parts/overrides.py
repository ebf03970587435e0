"""Keeps an unforeseen error in an override of a method of Qt from ending the program.

Up to Python 3.11 an error raised by C code travels without its instance until it is caught.
Where the override was called from Python by way of Qt (`show()` calls `resizeEvent`), PySide
writes the override's name into the instance without asking whether it is there, and ends in a
segmentation fault (seen with 6.8.3, 6.9.3, 6.10.3 and 6.11.3; never with Python 3.12). An error
that was caught and raised again has its instance.
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable
from types import FunctionType
from typing import Any

from PySide6.QtCore import QObject


def guard_overrides() -> None:
    """Guard every override of the classes that are made from now on, where it is needed."""
    if sys.version_info < (3, 12):
        setattr(QObject, "__init_subclass__", classmethod(_guarded))  # noqa: B010 - no stub has it


def _guarded(cls: type, **arguments: object) -> None:
    super(QObject, cls).__init_subclass__(**arguments)  # pyright: ignore[reportArgumentType]
    of_qt = [base for base in cls.__mro__ if base.__module__.startswith("PySide6.")]
    for name, value in list(vars(cls).items()):
        known = not name.startswith("_") and any(name in vars(base) for base in of_qt)
        if known and isinstance(value, FunctionType):
            setattr(cls, name, _catching(value))


def _catching(override: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(override)
    def caught(*arguments: Any) -> Any:  # noqa: ANN401 - whatever the override takes and gives
        try:
            return override(*arguments)
        except Exception:  # noqa: TRY203 - being caught is what gives it its instance
            raise

    return caught
