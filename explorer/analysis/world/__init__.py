"""Ways between any two places on Earth, over the world's networks."""
