"""The sentences that a draft's files hold: who says so, and what nobody has confirmed.

They stand in the corridor's file in every language of the program, whatever the window's is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from explorer.model.authoring.drafts import Decision, DraftClaim, Measure
from explorer.model.passages import PassageKind

Said = dict[str, str]

PROPOSED: Said = {
    "en": "Proposed from the text; nobody has confirmed it yet.",
    "id": "Diusulkan dari teks; belum ada yang mengesahkannya.",
    "zh": "根据文本提出的建议，尚未有人确认。",
    "ru": "Предложено по тексту; никто ещё этого не подтвердил.",
    "kk": "Мәтін бойынша ұсынылған; әлі ешкім растаған жоқ.",
}
STRAIGHT: Said = {
    "en": "The straight line between both ends; the text does not tell the way.",
    "id": "Garis lurus di antara kedua ujung; teks tidak menyebutkan jalannya.",
    "zh": "两端之间的直线；文本没有说明怎么走。",
    "ru": "Прямая между двумя концами; в тексте путь не указан.",
    "kk": "Екі ұшының арасындағы түзу; мәтінде жолы айтылмаған.",
}
NO_WAY: Said = {
    "en": "The straight line between both ends; no way was found along the network.",
    "id": "Garis lurus di antara kedua ujung; tidak ditemukan jalan pada jaringan.",
    "zh": "两端之间的直线；在路网上没有找到通路。",
    "ru": "Прямая между двумя концами; путь по сети не найден.",
    "kk": "Екі ұшының арасындағы түзу; желі бойынша жол табылмады.",
}
ROUTE: Said = {
    "en": "Draft: what runs there and where is still to be confirmed",
    "id": "Rancangan: apa yang melintas dan di mana masih harus disahkan",
    "zh": "草稿：走什么车、走哪里，尚待确认",
    "ru": "Черновик: что и где там ходит, ещё предстоит подтвердить",
    "kk": "Жоба: ненің қайда жүретінін әлі растау керек",
}
LONG_WAY: Said = {
    "en": "So long is the way that was found along the network; the author has seen it.",
    "id": "Sepanjang itulah jalan yang ditemukan pada jaringan; penyusun telah melihatnya.",
    "zh": "在路网上找到的通路就是这么长；作者已经看过。",
    "ru": "Такова длина пути, найденного по сети; автор его видел.",
    "kk": "Желі бойынша табылған жолдың ұзындығы осындай; автор оны көрген.",
}
SPEED: Said = {
    "en": "A usual speed from a template, stops included; nobody published it for this route.",
    "id": "Kecepatan lazim dari pola, termasuk perhentian; tidak diterbitkan untuk rute ini.",
    "zh": "模板中的常见速度，含停站；没有人针对这条线路公布过。",
    "ru": "Обычная скорость из шаблона, с остановками; для этого маршрута её никто не публиковал.",
    "kk": "Үлгідегі әдеттегі жылдамдық, аялдамаларды қоса; бұл маршрут үшін ешкім жарияламаған.",
}
WORKED_OUT: Said = {
    "en": "Worked out from a published time and a line that this copy no longer has.",
    "id": "Dihitung dari waktu yang diterbitkan dan jalur yang tidak ada lagi di salinan ini.",
    "zh": "由已公布的时间和这份副本中已不存在的一条线推算得出。",
    "ru": "Вычислено по опубликованному времени и линии, которой в этой копии больше нет.",
    "kk": "Жарияланған уақыт пен бұл көшірмеде енді жоқ желі бойынша есептелген.",
}
NO_BORDERS: Said = {
    "en": "No time at borders is counted: none was published here.",
    "id": "Waktu di perbatasan tidak dihitung: tidak ada yang diterbitkan di sini.",
    "zh": "未计入边境所需时间：这里没有公布过。",
    "ru": "Время на границах не учтено: для этих мест оно не опубликовано.",
    "kk": "Шекарадағы уақыт есептелмеген: мұнда жарияланғаны жоқ.",
}
DIRECT: Said = {
    "en": "direct",
    "id": "langsung",
    "zh": "直达",
    "ru": "напрямую",
    "kk": "тікелей",
}
_VIA: Said = {
    "en": "via {0}",
    "id": "lewat {0}",
    "zh": "经{0}",
    "ru": "через: {0}",
    "kk": "{0} арқылы",
}
_DRAFT: Said = {
    "en": "Draft: {0}",
    "id": "Rancangan: {0}",
    "zh": "草稿：{0}",
    "ru": "Черновик: {0}",
    "kk": "Жоба: {0}",
}
_TRAVEL_TIME: Said = {
    "en": "Travel time {0}",
    "id": "Waktu tempuh {0}",
    "zh": "旅行时间 {0}",
    "ru": "Время в пути {0}",
    "kk": "Жолда болу уақыты {0}",
}
_MODES: Mapping[str, Said] = {
    "rail": {
        "en": "by rail",
        "id": "dengan kereta",
        "zh": "铁路",
        "ru": "по железной дороге",
        "kk": "темір жолмен",
    },
    "road": {
        "en": "by road",
        "id": "lewat jalan",
        "zh": "公路",
        "ru": "по автодороге",
        "kk": "автожолмен",
    },
    "sea": {
        "en": "by sea",
        "id": "lewat laut",
        "zh": "海运",
        "ru": "по морю",
        "kk": "теңізбен",
    },
    "ferry": {
        "en": "by ferry",
        "id": "dengan feri",
        "zh": "渡轮",
        "ru": "на пароме",
        "kk": "пароммен",
    },
    "river": {
        "en": "by river",
        "id": "lewat sungai",
        "zh": "内河",
        "ru": "по реке",
        "kk": "өзенмен",
    },
    "air": {
        "en": "by air",
        "id": "lewat udara",
        "zh": "航空",
        "ru": "по воздуху",
        "kk": "әуемен",
    },
}
_KINDS: Mapping[PassageKind, Said] = {
    PassageKind.PLACE: {
        "en": "places",
        "id": "tempat",
        "zh": "地点",
        "ru": "места",
        "kk": "орындар",
    },
    PassageKind.ROUTE: {
        "en": "a way",
        "id": "rute",
        "zh": "线路",
        "ru": "путь",
        "kk": "жол",
    },
    PassageKind.FIGURE: {
        "en": "figures",
        "id": "angka",
        "zh": "数字",
        "ru": "цифры",
        "kk": "сандар",
    },
    PassageKind.DATE: {
        "en": "dates",
        "id": "tanggal",
        "zh": "日期",
        "ru": "даты",
        "kk": "күндер",
    },
}
_HOLDS: Said = {
    "en": "Proposed, not confirmed: holds {0}",
    "id": "Usulan, belum disahkan: memuat {0}",
    "zh": "建议，尚未确认：包含{0}",
    "ru": "Предложение, не подтверждено; здесь есть: {0}",
    "kk": "Ұсыныс, расталмаған; мұнда бар: {0}",
}
_NAMES: Said = {
    "en": "names {0}",
    "id": "menyebut {0}",
    "zh": "提到{0}",
    "ru": "названо: {0}",
    "kk": "аталған: {0}",
}
_GIVES: Said = {
    "en": "gives {0}",
    "id": "memberi {0}",
    "zh": "给出{0}",
    "ru": "указано: {0}",
    "kk": "берілген: {0}",
}
_MARKED: Said = {
    "en": "marked by the author",
    "id": "ditandai oleh penyusun",
    "zh": "由作者标出",
    "ru": "отмечено автором",
    "kk": "автор белгілеген",
}
_PROPOSED_FIGURE: Said = {
    "en": "Proposed figure: {0}",
    "id": "Angka usulan: {0}",
    "zh": "建议的数字：{0}",
    "ru": "Предложенная цифра: {0}",
    "kk": "Ұсынылған сан: {0}",
}
_PROPOSED_DATE: Said = {
    "en": "Proposed date: {0}",
    "id": "Tanggal usulan: {0}",
    "zh": "建议的日期：{0}",
    "ru": "Предложенная дата: {0}",
    "kk": "Ұсынылған күн: {0}",
}
_FIGURE: Said = {
    "en": "Figure: {0}",
    "id": "Angka: {0}",
    "zh": "数字：{0}",
    "ru": "Цифра: {0}",
    "kk": "Сан: {0}",
}
_DATE: Said = {
    "en": "Date: {0}",
    "id": "Tanggal: {0}",
    "zh": "日期：{0}",
    "ru": "Дата: {0}",
    "kk": "Күні: {0}",
}
_LENGTH: Said = {
    "en": "Length {0}: {1}",
    "id": "Panjang {0}: {1}",
    "zh": "长度 {0}：{1}",
    "ru": "Длина {0}: {1}",
    "kk": "Ұзындығы {0}: {1}",
}
_TIME: Said = {tag: f"{text}: {{1}}" for tag, text in _TRAVEL_TIME.items()} | {
    "zh": "旅行时间 {0}：{1}"
}


_COPY: Said = {
    "en": "{0} (copy)",
    "id": "{0} (salinan)",
    "zh": "{0}（副本）",
    "ru": "{0} (копия)",
    "kk": "{0} (көшірме)",
}


def _filled(pattern: Said, *words: str) -> Said:
    return {tag: text.format(*words) for tag, text in pattern.items()}


def copy_title(title: str, tag: str) -> str:
    """Return what a copy of something is called, in the language of its title."""
    return _COPY.get(tag, _COPY["en"]).format(title)


def via(stops: Sequence[str]) -> Said:
    """Return what a route goes through."""
    return _filled(_VIA, ", ".join(stops)) if stops else DIRECT


def as_draft(titles: Mapping[str, str], title: str) -> Said:
    """Return the titles of a corridor that nobody has confirmed; ``title`` where one has none."""
    return {tag: text.format(titles.get(tag, title)) for tag, text in _DRAFT.items()}


def by_modes(titles: Mapping[str, str], title: str, modes: Sequence[str]) -> Said:
    """Return the titles of a route with how one travels, for those that are called the same."""
    return {
        tag: f"{titles.get(tag, title)}, {', '.join(_MODES[mode][tag] for mode in modes)}"
        for tag in DIRECT
    }


def travel_time(way: str) -> Said:
    """Return what a published travel time is of."""
    return _filled(_TRAVEL_TIME, way)


def passage_summary(
    kinds: Sequence[PassageKind], names: Sequence[str], figures: Sequence[str], decision: Decision
) -> Said:
    """Return what a passage holds, in our own words."""
    if decision is not Decision.CONFIRMED:
        told = [_KINDS[kind] for kind in PassageKind if kind in set(kinds)]
        return {tag: text.format(", ".join(k[tag] for k in told)) for tag, text in _HOLDS.items()}
    parts = [
        *([_filled(_NAMES, ", ".join(names))] if names else []),
        *([_filled(_GIVES, ", ".join(figures))] if figures else []),
    ]
    return {
        tag: _capital("; ".join(part[tag] for part in parts) or marked)
        for tag, marked in _MARKED.items()
    }


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def amount(claim: DraftClaim) -> str:
    """Return a claim's figure or date with its unit; a number that names stands where a unit does.

    One that holds nothing, as a draft from elsewhere may have it, gives no text.
    """
    if claim.date:
        return claim.date
    if claim.value is None and (claim.low is None or claim.high is None):
        return claim.unit
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
        return _filled(_PROPOSED_DATE if claim.date else _PROPOSED_FIGURE, told)
    if claim.measures is Measure.LENGTH:
        return _filled(_LENGTH, way, told)
    if claim.measures is Measure.TIME:
        return _filled(_TIME, way, told)
    return _filled(_DATE if claim.date else _FIGURE, told)
