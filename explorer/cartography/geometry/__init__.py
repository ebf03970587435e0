"""Shapes, viewports and paths in the plane of the map."""
