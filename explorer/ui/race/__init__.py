"""The race on the map."""
