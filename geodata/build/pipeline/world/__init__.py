"""The world's networks and gazetteer, made from the installed packages."""
