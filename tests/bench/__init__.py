"""Measurements, run by ``python3 dev.py bench``; they are no tests and assert nothing."""
