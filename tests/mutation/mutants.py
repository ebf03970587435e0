"""The small faults that can be planted in a module: a sign turned, a number off by one.

Left alone is what no run of the program would notice: annotations, docstrings, the words and
numbers of messages, what is imported, and what a class declares about itself.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import NamedTuple

OTHER_SIGN = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "/"),
    ast.Div: ("/", "*"),
}
OTHER_NAME = {"min": "max", "max": "min"}
# What these hold is for the reader, for the type checker, or declares rather than does.
DECLARING = {"annotation", "returns", "decorator_list", "bases"}
LEFT_ALONE = (ast.Raise, ast.JoinedStr, ast.Import, ast.ImportFrom)


Edit = tuple[int, int, str]  # from this byte to that one; what stands there then


class Mutant(NamedTuple):
    """One planted fault: the bytes from `start` to `end` of a file become `new`."""

    path: str
    line: int
    start: int
    end: int
    new: str
    before: str
    after: str

    def planted_in(self, source: bytes) -> bytes:
        """Return the faulty file."""
        return source[: self.start] + self.new.encode() + source[self.end :]

    def __str__(self) -> str:
        return f"{self.path}:{self.line}  {self.before} -> {self.after}"


def mutants(path: str, source: bytes) -> list[Mutant]:
    """List all faults that can be planted in a module, in the order of its lines."""
    module = _Module(source)
    edits = sorted(edit for node in _nodes(ast.parse(source)) for edit in module.edits(node))
    return [module.mutant(path, edit) for edit in edits]


def _nodes(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what runs and decides something."""
    if isinstance(node, LEFT_ALONE) or _is_for_reader(node):
        return
    yield node
    for field, value in ast.iter_fields(node):
        if field in DECLARING or (isinstance(node, ast.ClassDef) and field == "keywords"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST):
                yield from _nodes(child)


def _is_for_reader(node: ast.AST) -> bool:
    match node:
        case ast.If(test=test):
            return ast.unparse(test).endswith("TYPE_CHECKING")
        case ast.Subscript(value=ast.Name(id="Literal" | "Annotated")) | ast.keyword(arg="strict"):
            return True
    return False


def _is_text(node: ast.AST) -> bool:
    """Tell whether `node` is text: adding is joining there, and dividing makes a path."""
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


class _Module:
    """A source whose nodes are found by their bytes, as the parser counts columns."""

    def __init__(self, source: bytes) -> None:
        self.source = source
        self.lines = source.splitlines(keepends=True)
        self.starts = [0]
        for line in self.lines:
            self.starts.append(self.starts[-1] + len(line))

    def mutant(self, path: str, edit: Edit) -> Mutant:
        """Name an edit by its line as it is and as it would be."""
        start, end, new = edit
        number = next(n for n, first in enumerate(self.starts) if first > start)
        line, first = self.lines[number - 1], self.starts[number - 1]
        changed = line[: start - first] + new.encode() + line[end - first :]
        return Mutant(path, number, *edit, line.decode().strip(), changed.decode().strip())

    def edits(self, node: ast.AST) -> Iterable[Edit]:
        """Return what can be done to one node."""
        match node:
            case ast.Compare(left=left, ops=signs, comparators=others):
                sides = pairwise([left, *others])
                return [
                    e for s, pair in zip(signs, sides, strict=True) for e in self.turn(s, *pair)
                ]
            case ast.BoolOp(op=sign, values=values):
                return [e for pair in pairwise(values) for e in self.turn(sign, *pair)]
            case ast.BinOp(left=left, op=sign, right=right):
                return [] if _is_text(left) or _is_text(right) else self.turn(sign, left, right)
            case ast.UnaryOp(op=ast.Not()):
                start = self.begin(node)
                word = "not " if self.source[start + 3 : start + 4] == b" " else "not"
                return [(start, start + len(word), "")]
            case ast.Call(func=ast.Name(id="min" | "max" as name) as called):
                return self.become(called, OTHER_NAME[name])
        return self.become(node, _other_word(node))

    def turn(self, sign: ast.AST, left: ast.AST, right: ast.AST) -> list[Edit]:
        """Turn the sign between two nodes into its counterpart, if it has one."""
        old, new = OTHER_SIGN.get(type(sign), ("", ""))
        between = self.source[self.end(left) : self.begin(right)]
        if not old or b"#" in between:  # a comment might hold the sign as well
            return []
        start = self.end(left) + between.index(old.encode())
        return [(start, start + len(old), new)]

    def become(self, node: ast.AST, new: str) -> list[Edit]:
        return [(self.begin(node), self.end(node), new)] if new else []

    def begin(self, node: ast.AST) -> int:
        return self.starts[node.lineno - 1] + node.col_offset

    def end(self, node: ast.AST) -> int:
        return self.starts[node.end_lineno - 1] + node.end_col_offset


def _other_word(node: ast.AST) -> str:
    match node:
        case ast.Constant(value=bool(value)):
            return str(not value)
        case ast.Constant(value=int(value)):
            return str(value + 1)
        case ast.Continue():
            return "break"
        case ast.Break():
            return "continue"
    return ""
