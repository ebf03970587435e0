"""A draft becomes a corridor: the files of its pack, without a word of the text."""
