"""Widgets and nothing else: they show the session's state and send the user's choices."""
