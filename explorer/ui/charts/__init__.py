"""Charts: widgets that paint them, and beside each the pure geometry that is painted."""
