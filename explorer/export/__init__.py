"""Writes what the program knows into files that other programs read."""
