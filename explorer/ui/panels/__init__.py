"""Panels of the main window; they never import each other."""
