"""Corridor Explorer: open a corridor, compare its routes, and see who says so."""

__version__ = "0.1.0"
