"""Still to come."""

ROWS = ()
