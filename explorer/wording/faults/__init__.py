"""What is wrong with a file, and what hinders it, in the language of the window."""
