"""Sentences for records, in the language of the interface."""
