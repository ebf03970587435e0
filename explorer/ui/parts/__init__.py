"""What every feature of the window is made of."""
