"""Time zones of the world with their history, from the data that comes with the program.

``zoneinfo`` itself asks the system first, and there a folder that ``PYTHONTZPATH`` names: an old
computer knows nothing of Kazakhstan's change of 1 March 2024, and a damaged folder anything at all.
Whoever needs a zone takes it from here, so that a clock shows the same on every computer.
"""

from __future__ import annotations

import zoneinfo
from zoneinfo import ZoneInfo

__all__ = ["ZoneInfo"]

zoneinfo.reset_tzpath(())  # for the whole program: zones are cached by their name alone
