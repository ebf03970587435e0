"""A corridor while somebody makes it from a text."""
