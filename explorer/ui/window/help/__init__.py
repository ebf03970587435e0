"""The windows of the help menu."""
