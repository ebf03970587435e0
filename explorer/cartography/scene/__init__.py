"""What a map shows, projected: corridor, base map and relief."""
