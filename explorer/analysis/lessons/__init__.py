"""What a lesson's references stand for: figures that are looked up or worked out when shown.

``references`` finds them in a text, ``resolving`` gives each its value with the evidence, and
``changes`` holds the values against those of the day on which the lesson was written.
"""
