"""The globe while it turns."""
