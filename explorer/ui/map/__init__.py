"""The map under the hand."""
