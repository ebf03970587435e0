"""Dated events, and the network of a year."""
