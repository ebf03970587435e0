"""Finding places, figures, dates and ways in a text: it proposes, a person decides.

Three parts that can be exchanged: the *recogniser* says where a place's name stands, the
*gazetteer* which places are called so, the *resolver* which of them is meant.
"""
