"""A second start hands what it shall open to the window that is open already."""
