"""Figures of a text: number, unit, range, and the word that limits it."""
