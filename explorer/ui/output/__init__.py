"""What leaves the window: printing, presenting, exporting."""
