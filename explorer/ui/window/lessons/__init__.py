"""Lessons in the window: what is made, changed, tried and shared of them."""
