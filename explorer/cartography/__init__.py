"""The map: projection, viewport, style, labels and the one renderer for every output."""
