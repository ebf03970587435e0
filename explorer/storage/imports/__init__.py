"""Reads what gazetteers, annotation tools, reference managers and map programs write."""
