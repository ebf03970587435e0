"""Names on the map: their letters, places and signs."""
