"""Pure functions over the model: no Qt, no files, no clock."""
