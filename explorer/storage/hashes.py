"""Hashes of files."""

from __future__ import annotations


def sha256_of(content: bytes) -> str:
    """Return the SHA-256 of some bytes as 64 hexadecimal digits."""
    from hashlib import sha256  # noqa: PLC0415 - brings OpenSSL along, and a start does without

    return sha256(content).hexdigest()
