"""Start the geodata build: ``python geodata/build/__main__.py [--check] [--out FOLDER]``."""

from __future__ import annotations

import sys

from pipeline.cli import main

if __name__ == "__main__":
    sys.exit(main())
