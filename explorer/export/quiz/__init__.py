"""A lesson's questions for Moodle: as GIFT, which is text, and as Moodle XML, which holds maps.

``questions`` says what is asked and what is right, ``gift`` and ``moodle_xml`` write it, ``maps``
paints the map of a question that asks for a place, ``saving`` makes the file.
"""
