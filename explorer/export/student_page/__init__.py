"""A corridor, and a lesson of it, as one page for pupils: a file that asks no network for anything.

``saving`` makes the file. ``page_map`` draws its map, ``ways`` compares and races, ``claims`` and
``questions`` hold what is asked first and shown after, and ``markup`` writes HTML. Style and script
lie in ``resources/student_page``; without the script the page can still be read, and every answer
be opened.
"""
