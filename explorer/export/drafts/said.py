"""The sentences that a draft's files hold: who says so, and what nobody has confirmed."""

from __future__ import annotations

from collections.abc import Sequence

from explorer.model.authoring.drafts import Decision, DraftClaim, Measure
from explorer.model.passages import PassageKind

Said = dict[str, str]

PROPOSED: Said = {
    "en": "Proposed from the text; nobody has confirmed it yet.",
    "id": "Diusulkan dari teks; belum ada yang mengesahkannya.",
}
STRAIGHT: Said = {
    "en": "The straight line between both ends; the text does not tell the way.",
    "id": "Garis lurus di antara kedua ujung; teks tidak menyebutkan jalannya.",
}
NO_WAY: Said = {
    "en": "The straight line between both ends; no way was found along the network.",
    "id": "Garis lurus di antara kedua ujung; tidak ditemukan jalan pada jaringan.",
}
ROUTE: Said = {
    "en": "Draft: what runs there and where is still to be confirmed",
    "id": "Rancangan: apa yang melintas dan di mana masih harus disahkan",
}
LONG_WAY: Said = {
    "en": "So long is the way that was found along the network; the author has seen it.",
    "id": "Sepanjang itulah jalan yang ditemukan pada jaringan; penyusun telah melihatnya.",
}
SPEED: Said = {
    "en": "A usual speed from a template, stops included; nobody published it for this route.",
    "id": "Kecepatan lazim dari pola, termasuk perhentian; tidak diterbitkan untuk rute ini.",
}
WORKED_OUT: Said = {
    "en": "Worked out from a published time and a line that this copy no longer has.",
    "id": "Dihitung dari waktu yang diterbitkan dan jalur yang tidak ada lagi di salinan ini.",
}
MODES = {
    "rail": ("by rail", "dengan kereta"),
    "road": ("by road", "lewat jalan"),
    "sea": ("by sea", "lewat laut"),
    "ferry": ("by ferry", "dengan feri"),
    "river": ("by river", "lewat sungai"),
    "air": ("by air", "lewat udara"),
}
NO_BORDERS: Said = {
    "en": "No time at borders is counted: none was published here.",
    "id": "Waktu di perbatasan tidak dihitung: tidak ada yang diterbitkan di sini.",
}

_KINDS = {
    PassageKind.PLACE: ("places", "tempat"),
    PassageKind.ROUTE: ("a way", "rute"),
    PassageKind.FIGURE: ("figures", "angka"),
    PassageKind.DATE: ("dates", "tanggal"),
}


def passage_summary(
    kinds: Sequence[PassageKind], names: Sequence[str], figures: Sequence[str], decision: Decision
) -> Said:
    """Return what a passage holds, in our own words."""
    if decision is not Decision.CONFIRMED:
        told = [_KINDS[kind] for kind in PassageKind if kind in set(kinds)]
        return {
            "en": f"Proposed, not confirmed: holds {', '.join(en for en, _ in told)}",
            "id": f"Usulan, belum disahkan: memuat {', '.join(other for _, other in told)}",
        }
    named, given = ", ".join(names), ", ".join(figures)
    english = [*([f"names {named}"] if named else []), *([f"gives {given}"] if given else [])]
    other = [*([f"menyebut {named}"] if named else []), *([f"memberi {given}"] if given else [])]
    return {
        "en": _capital("; ".join(english) or "marked by the author"),
        "id": _capital("; ".join(other) or "ditandai oleh penyusun"),
    }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def amount(claim: DraftClaim) -> str:
    """Return a claim's figure or date with its unit."""
    if claim.date:
        return claim.date
    if claim.unit == "h" and claim.value is not None and claim.low is None:
        minutes = round(claim.value * 60)
        return f"{minutes // 60} h {minutes % 60:02}" if minutes % 60 else f"{minutes // 60} h"
    told = (
        f"{claim.low:.12g}–{claim.high:.12g}"
        if claim.low is not None and claim.high is not None
        else f"{claim.value:.12g}"
    )
    return f"{told} {claim.unit or 'number'}"


def claim_summary(claim: DraftClaim, ends: Sequence[str]) -> Said:
    """Return what a claim states, in the person's words or, without any, in ours."""
    if claim.summary:
        return {"en": claim.summary}
    told, way = amount(claim), " – ".join(ends)
    if claim.decision is not Decision.CONFIRMED:
        kinds = ("date", "Tanggal") if claim.date else ("figure", "Angka")
        return {"en": f"Proposed {kinds[0]}: {told}", "id": f"{kinds[1]} usulan: {told}"}
    if claim.measures is Measure.LENGTH:
        return {"en": f"Length {way}: {told}", "id": f"Panjang {way}: {told}"}
    if claim.measures is Measure.TIME:
        return {"en": f"Travel time {way}: {told}", "id": f"Waktu tempuh {way}: {told}"}
    kinds = ("Date", "Tanggal") if claim.date else ("Figure", "Angka")
    return {"en": f"{kinds[0]}: {told}", "id": f"{kinds[1]}: {told}"}
