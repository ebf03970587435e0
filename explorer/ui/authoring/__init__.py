"""A corridor is made from a text: what was proposed is confirmed, beside the text and the map."""
