"""Let a frozen bundle prove itself in a Windows of Wine; runs in the Debian folder.

    python3 proof.py NAME

It tests itself where nobody may write, its start is measured beside its source's, and each of the
harms has to be noticed.
"""

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import freeze  # noqa: E402 - found only now
import prefixes  # noqa: E402
import screen  # noqa: E402


def main(arguments: list[str]) -> int:
    """Prove the bundle; 0 where it does all it must."""
    with screen.screen() as display:
        windows = prefixes.new_windows("proving", display)
        try:
            freeze.lay_out(windows.drive)
            target = windows.drive / "src" / "dist" / "corridor-explorer"
            shutil.copytree(prefixes.WORK / arguments[0] / "bundle", target)
            return freeze.run_there(windows, "--prove-only")
        finally:
            windows.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
