"""A clock shows the same on every computer, whatever the system says of time zones."""

import os
import re
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TELLS = """
from explorer.analysis.travel_time.clock import wall_time
for day in ("2024-02-15", "2024-04-15"):
    print(wall_time(f"{day} 12:00", "Asia/Almaty").utc_offset_h)
"""


def test_zones_of_the_system_and_of_a_variable_are_not_asked(tmp_path):
    wrong = files("tzdata").joinpath("zoneinfo", "Asia", "Tokyo").read_bytes()
    (tmp_path / "Asia").mkdir()
    (tmp_path / "Asia" / "Almaty").write_bytes(wrong)
    ran = subprocess.run(
        [sys.executable, "-c", TELLS],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONTZPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.split() == ["6.0", "5.0"]


def test_only_one_module_asks_the_standard_library_for_zones():
    asks = re.compile(r"^\s*(from|import) zoneinfo\b", re.MULTILINE)
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "explorer").rglob("*.py")
        if asks.search(path.read_text(encoding="utf-8"))
    }
    assert found == {"explorer/analysis/time_zones.py", "explorer/self_test/figures.py"}
