"""Boxes, buttons, lines and sliders where Qt's own fall short of what a hand expects."""
