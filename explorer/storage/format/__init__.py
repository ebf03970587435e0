"""What format 2 of a corridor pack adds: its network, its older format, and checks of all of it."""
