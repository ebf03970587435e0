"""The README's tour with real hands in a real window, and a walk over every page and dialog."""
