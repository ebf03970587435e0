"""The claim check."""
