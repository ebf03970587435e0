"""Build the installers around a frozen bundle; runs in the Debian folder.

python3 installers.py NAME setup|msi
"""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent), str(HERE.parent.parent)]

import build_installers  # noqa: E402 - found only now
import product  # noqa: E402

if __name__ == "__main__":
    place, kind = Path("/trial", sys.argv[1]), sys.argv[2]
    icon = place / "identity" / f"{product.PROGRAM}.ico"
    words = [str(place / "bundle"), str(place / "out"), "--icon", str(icon), "--only", kind]
    sys.exit(build_installers.main(words))
