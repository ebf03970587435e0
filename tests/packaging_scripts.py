"""The scripts in packaging/ as modules: that folder cannot be a package, see CONTRIBUTING.md."""

import importlib.util
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "packaging"


def script(name):
    """Return packaging/<name>.py as a module, loaded once."""
    path = FOLDER / f"{name}.py"
    # By the name that the scripts import each other with, so that there is one of each.
    known = path.stem if path.stem != "__main__" else name.replace("/", "_")
    if known not in sys.modules:
        # Scripts find those beside them, as they do when they are started.
        if str(path.parent) not in sys.path:
            sys.path.append(str(path.parent))
        spec = importlib.util.spec_from_file_location(known, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[known] = module
        spec.loader.exec_module(module)
    return sys.modules[known]
