"""Authoring in the window: a text comes in, the draft lies over the map, a corridor goes out."""
