"""Widgets and nothing else: they show the session's state and send the user's choices."""

from explorer.ui.parts.overrides import guard_overrides

guard_overrides()  # before any class of this room is made
