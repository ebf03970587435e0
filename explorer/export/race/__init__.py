"""A race of two ways as files: a sequence of pictures, or one moment of it as data."""
