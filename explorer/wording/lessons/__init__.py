"""Sentences for lessons: their texts with every reference filled in, and who says so."""
