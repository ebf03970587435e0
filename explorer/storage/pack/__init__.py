"""A corridor pack read from its folder: a module for each file of a pack."""
