"""Which corridors there are to choose from, told without opening them."""
