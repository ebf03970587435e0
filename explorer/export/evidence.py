"""Evidence as the command line's JSON gives it."""

from __future__ import annotations

from typing import Any

from explorer.model.quantity import Computed, Evidence, FromPassage, Reference

Json = dict[str, Any]


def evidence(item: Evidence) -> Json:
    """Return a piece of evidence with its kind."""
    if isinstance(item, FromPassage):
        return {"kind": "passage", "passage": item.passage_id}
    if isinstance(item, Reference):
        return {
            "kind": "reference",
            "fact": item.fact_id,
            "publisher": item.publisher,
            "where": item.where,
            "date": item.date or None,
            "confidence": item.confidence.value or None,
        }
    if isinstance(item, Computed):
        network = item.network and {"id": item.network.id, "version": item.version}
        return {
            "kind": "computed",
            "method": item.method.value,
            "inputs": list(item.inputs),
            "network": network,
        }
    return {"kind": "assumed", "reason": dict(item.reason)}
