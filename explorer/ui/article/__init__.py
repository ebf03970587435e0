"""The reader: copies of articles and their passages."""
