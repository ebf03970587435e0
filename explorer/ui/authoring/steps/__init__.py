"""A page for each step: what is asked, and the controls to answer it."""
