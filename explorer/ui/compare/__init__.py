"""Comparing ways, and why one is faster."""
