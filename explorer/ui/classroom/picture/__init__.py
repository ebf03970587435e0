"""What lies over the map: the question, the guesses, the controls, ink."""
