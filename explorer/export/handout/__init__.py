"""A lesson on paper: the worksheet with the parts of an LKPD, and the teacher's key to it.

``parts`` says what stands on it, ``pages`` sets it, ``maps`` paints its map, ``saving`` makes the
file.
"""
