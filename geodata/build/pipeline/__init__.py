"""Makes the derived geodata of Corridor Explorer from installable packages, reproducibly."""
