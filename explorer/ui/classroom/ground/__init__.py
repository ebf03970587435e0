"""The map under a lesson: large, alive, and brought back to where a step has it."""
