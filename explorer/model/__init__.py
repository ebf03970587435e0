"""Frozen records of what the program speaks about; units in names, no behaviour but look-ups."""
