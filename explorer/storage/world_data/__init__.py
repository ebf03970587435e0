"""The world's networks and places, as they lie in ``geodata/world``."""
