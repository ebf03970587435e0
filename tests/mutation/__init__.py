"""What the tests would miss: `python3 dev.py mutate`."""
