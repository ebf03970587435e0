"""Elements of XML for map programs, with texts that XML may hold."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def spelled(value: object) -> str:
    """Return a value as XML spells it."""
    return str(value).lower() if isinstance(value, bool) else str(value)


class Maker:
    """Makes elements in one namespace."""

    def __init__(self, namespace: str) -> None:
        """Let the namespace be the one without a prefix."""
        self._space = namespace

    def root(self, name: str, attributes: dict[str, str] | None = None) -> ET.Element:
        """Return an element that has no parent."""
        return ET.Element(f"{{{self._space}}}{name}", attributes or {})

    def add(self, parent: ET.Element, name: str, text: str | None = None) -> ET.Element:
        """Add an element to another one, with a text or without."""
        element = ET.SubElement(parent, f"{{{self._space}}}{name}")
        element.text = None if text is None else _NO_XML.sub(" ", text)
        return element

    def written(self, root: ET.Element, **prefixes: str) -> bytes:
        """Return a whole file in UTF-8; ``prefixes`` are those of further namespaces."""
        ET.register_namespace("", self._space)
        for prefix, space in prefixes.items():
            ET.register_namespace(prefix, space)
        ET.indent(root, " ")
        return ET.tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"
