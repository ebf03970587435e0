"""In front of a class: lessons presented on the living map, with guesses and their answers."""
