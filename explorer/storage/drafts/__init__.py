"""Corridors in the making, kept in the user's folder as they grow."""
