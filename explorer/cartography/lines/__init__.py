"""Route lines, their strokes and where they are closed."""
