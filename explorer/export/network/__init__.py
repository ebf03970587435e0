"""The network and its places, with who says so, as tables and for map programs."""
