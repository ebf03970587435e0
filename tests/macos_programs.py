"""Beginnings of programs for macOS, for one processor and for several."""

import struct

ARM, INTEL = 0x0100000C, 0x01000007


def program(processor=ARM, version=(12, 0), *, old=False):
    """Return the beginning of a program for macOS."""
    packed = version[0] << 16 | version[1] << 8
    other = struct.pack("<II8x", 0x1B, 16)
    asked = struct.pack("<IIII", 0x24, 16, packed, packed)
    built = struct.pack("<IIIIII", 0x32, 24, 1, packed, packed, 0)
    commands = other + (asked if old else built)
    head = struct.pack("<IIIIIIII", 0xFEEDFACF, processor, 0, 2, 2, len(commands), 0, 0)
    return head + commands


def for_several(*programs):
    """Return a file that holds several programs."""
    offset, table, body = 4096, b"", b""
    for content in programs:
        processor = struct.unpack_from("<I", content, 4)[0]
        start = offset + len(body)
        table += struct.pack(">IIIII", processor, 0, start, len(content), 12)
        body += content
    return (struct.pack(">II", 0xCAFEBABE, len(programs)) + table).ljust(offset, b"\0") + body
