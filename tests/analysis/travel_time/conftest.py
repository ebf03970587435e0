"""The real corridor, read once."""

import pytest

from explorer.storage.pack.loading import load_corridor
from explorer.storage.paths import default_corridor


@pytest.fixture(scope="package")
def corridor():
    return load_corridor(default_corridor())
