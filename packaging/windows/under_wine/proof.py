"""Let a frozen bundle prove itself in a Windows of Wine; runs in the Debian folder.

    python3 proof.py NAME self-test|start|harms…

It tests itself where nobody may write; its start is measured beside its source's; each of the harms
has to be noticed.
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
    """Prove what is asked for; 0 where the bundle does all it must."""
    name, *asked = arguments
    with screen.screen() as display:
        windows = prefixes.new_windows(f"proving-{asked[0]}", display)
        try:
            freeze.lay_out(windows.drive)
            target = windows.drive / "src" / "dist" / "corridor-explorer"
            shutil.copytree(prefixes.WORK / name / "bundle", target)
            return freeze.run_there(windows, "--prove-only", *asked)
        finally:
            windows.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
