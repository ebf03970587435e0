"""The one renderer, and what it paints over the map."""
