"""Dates of a text, whole ones and those told from the text's own."""
