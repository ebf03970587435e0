"""The course of a lesson: steps, keys, time and screens; no widgets of its own."""
