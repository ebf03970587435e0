"""The shelf: the page on which a corridor is chosen."""
