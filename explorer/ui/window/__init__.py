"""The main window: its docks, menus, commands and files."""
