"""An unforeseen error in an override of a method of Qt is told, and the program goes on."""

import subprocess
import sys

import pytest

_PROGRAM = """
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import explorer.ui
from PySide6.QtWidgets import QWidget

class Broken(QWidget):
    def resizeEvent(self, event):
        {cause}

app = QApplication([])
sys.excepthook = lambda kind, error, trace: print("told", kind.__name__)
broken = Broken()
QTimer.singleShot(0, broken.show)  # what is called from Python ended the program
QTimer.singleShot(0, lambda: QTimer.singleShot(0, app.quit))
app.exec()
print("went on")
"""


@pytest.mark.parametrize(
    ("cause", "kind"),
    [("int('z')", "ValueError"), ("{}['x']", "KeyError"), ("raise OSError('x')", "OSError")],
)
def test_an_error_in_an_override_is_told_and_the_program_goes_on(cause, kind):
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM.replace("{cause}", cause)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:2] == [f"told {kind}", "went on"]
