"""What figures measure and count: how English and Indonesian write it, and one name for each."""

from __future__ import annotations

import re

_TABLE = """
km=km|kms|kilometer|kilometers|kilometre|kilometres|kilo meter
m=m|meter|meters|metre|metres
cm=cm|centimeter|centimeters|centimetre|centimetres|sentimeter
mm=mm|millimetre|millimetres|millimeter|millimeters|milimeter
mi=mile|miles|mil
nmi=nautical mile|nautical miles|mil laut
ft=feet|foot|ft|kaki
km/h=km/h|kmh|kph|km per jam|km/jam|kpj|kilometer per jam|kilometers per hour|kilometres per hour|\
kilometers an hour|kilometres an hour|km per hour|km an hour
mph=mph|miles per hour|miles an hour
knots=knots|knot
m2=m2|m²|square metres|square meters|meter persegi|sq m
km2=km2|km²|square kilometres|square kilometers|kilometer persegi|sq km
ha=ha|hectare|hectares|hektare|hektar
m3=m3|m³|cubic metres|cubic meters|meter kubik|bcm
t=t|ton|tons|tonne|tonnes|metric ton|metric tons|metric tonnes
kg=kg|kilogram|kilograms|kilo|kilos
g=gram|grams
dwt=dwt|deadweight tonnes|deadweight tons
TEU=teu|teus|twenty-foot equivalent units|twenty foot equivalent units
L=litre|litres|liter|liters
barrels=barrel|barrels|bpd|barel
h=h|hr|hrs|hour|hours|jam
min=min|mins|minute|minutes|menit
s=seconds|detik
days=day|days|hari
weeks=week|weeks|pekan|minggu
months=month|months|bulan
years=year|years|tahun|years-old
decades=decade|decades|dekade|dasawarsa
centuries=century|centuries|abad
%=%|percent|per cent|pct|persen
percentage points=percentage point|percentage points|poin persentase|basis persen
basis points=basis points|basis point|basis poin
MW=mw|megawatt|megawatts
GW=gw|gigawatt|gigawatts
kW=kw|kilowatt|kilowatts
kWh=kwh|kilowatt-hours
TWh=twh|terawatt-hours
kV=kv|kilovolt|kilovolts
°C=°c|degrees celsius|derajat celsius|degrees
USD=dollar|dollars|usd|us dollar|us dollars|dolar as|dollar as|dolar amerika|dolar amerika serikat|\
u.s. dollars|dolar|greenback
EUR=euro|euros|eur
yuan=yuan|rmb|renminbi|cny|yuan renminbi
rupiah=rupiah|idr
tenge=tenge|kzt
GBP=pound sterling|pounds sterling|gbp|poundsterling
JPY=yen|jpy
rubles=ruble|rubles|rouble|roubles|rubel
INR=rupee|rupees|rupee india
ringgit=ringgit|myr
baht=baht
won=won
lira=lira
SGD=singapore dollars|dolar singapura|sgd
AUD=australian dollars|dolar australia|aud
manat=manat
som=som
francs=francs|franc
riyal=riyal|riyals|real
passengers=passenger|passengers|penumpang|commuters|travellers|travelers|pemudik
people=people|persons|person|orang|warga|jiwa|inhabitants|residents|penduduk|visitors|pengunjung|\
tourists|turis|wisatawan|workers|pekerja|employees|karyawan|migrants|refugees|pengungsi|students|\
siswa|mahasiswa|pelajar|soldiers|troops|prajurit|tentara|victims|korban|drivers|pengemudi|women|men|\
children|anak|voters|pemilih|protesters|officers|personnel|personel|petugas|passers-by|civilians
trains=train|trains|kereta|kereta api|perjalanan ka|rangkaian|rangkaian kereta|train services|\
trainsets|trainset|locomotives|lokomotif
trips=trip|trips|perjalanan|journeys|departures|rides|rit|keberangkatan
wagons=wagon|wagons|gerbong|railcars|carriages|coaches|freight cars
trucks=truck|trucks|truk|lorries|lorry
cars=car|cars|mobil
vehicles=vehicle|vehicles|kendaraan|unit kendaraan|kendaraan bermotor
motorcycles=motorcycles|motorbikes|sepeda motor|motor
buses=bus|buses|unit bus|armada bus
ships=ship|ships|vessel|vessels|kapal|tankers|boats|ferries
flights=flight|flights|penerbangan
aircraft=aircraft|planes|pesawat|jets
containers=container|containers|kontainer|peti kemas|petikemas|boxes
seats=seat|seats|kursi|tempat duduk
countries=country|countries|nations|negara
cities=cities|kota
districts=districts|kecamatan|kabupaten
villages=villages|desa
provinces=provinces|provinsi
companies=company|companies|firms|perusahaan
stations=station|stations|stasiun|stops|halte
bridges=bridges|jembatan
tunnels=tunnel|tunnels|terowongan
ports=ports|pelabuhan
airports=airports|bandara
lanes=lane|lanes|lajur
berths=berth|berths|dermaga
cranes=cranes|derek
turbines=turbine|turbines|turbin
jobs=jobs|lapangan kerja
houses=houses|homes|rumah|unit rumah
members=member|members|anggota
projects=projects|proyek
units=unit|units
points=points|poin
hectolitres=hectolitres
times=kali lipat|fold|times as much|times as many
visits=visits|kunjungan
"""

UNITS: dict[str, str] = {}
for _line in _TABLE.replace("\\\n", "").strip().split("\n"):
    _name, _, _spellings = _line.partition("=")
    UNITS.update(dict.fromkeys(_spellings.split("|"), _name))

PREFIXES = {
    "us$": "USD",
    "usd": "USD",
    "$": "USD",
    "rp": "rupiah",
    "rp.": "rupiah",
    "idr": "rupiah",
    "€": "EUR",
    "eur": "EUR",
    "£": "GBP",
    "¥": "yuan",
    "cny": "yuan",
    "rmb": "yuan",
    "₸": "tenge",
    "kzt": "tenge",
    "rm": "ringgit",
    "s$": "SGD",
    "a$": "AUD",
    "c$": "CAD",
    "hk$": "HKD",
    "₹": "INR",
    "rs": "INR",
    "₽": "rubles",
    "₩": "won",
    "฿": "baht",
}
PERIODS = {
    **dict.fromkeys(("hour", "jam"), "h"),
    **dict.fromkeys(("day", "hari"), "day"),
    **dict.fromkeys(("week", "pekan", "minggu"), "week"),
    **dict.fromkeys(("month", "bulan"), "month"),
    **dict.fromkeys(("year", "tahun"), "year"),
    **dict.fromkeys(("daily", "sehari"), "day"),
    **dict.fromkeys(("weekly", "sepekan", "seminggu"), "week"),
    **dict.fromkeys(("monthly", "sebulan"), "month"),
    **dict.fromkeys(("annually", "yearly", "setahun"), "year"),
    **dict.fromkeys(("tonne", "ton"), "t"),
    **dict.fromkeys(("teu", "container", "kontainer"), "TEU"),
    "km": "km",
    **dict.fromkeys(("barrel", "barel"), "barrel"),
    **dict.fromkeys(("kg", "kilogram"), "kg"),
    **dict.fromkeys(("passenger", "penumpang"), "passenger"),
}
_CASED = frozenset(("m", "t", "h", "s", "g", "ha", "L"))
"""Signs that stand for something else in the other case, or for nothing."""


def _alternatives(words: list[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


UNIT = re.compile(rf"(?:{_alternatives(list(UNITS))})(?![^\W_])", re.IGNORECASE)
PREFIX = re.compile(
    rf"(?:(?<![^\W_])|(?<=\())(?:{_alternatives(list(PREFIXES))})\s?$", re.IGNORECASE
)
PERIOD = re.compile(
    rf"\s?(?:(?:per|a|an|each|every|setiap|tiap|/)\s?)(?:{_alternatives(list(PERIODS))})(?![^\W_])"
    r"|\s(?:daily|weekly|monthly|annually|yearly|sehari|sepekan|seminggu|setahun)(?![^\W_])",
    re.IGNORECASE,
)


def unit_of(written: str) -> str | None:
    """Return the one name of a unit; ``None`` where its case says that it is none."""
    name = UNITS[written.lower()]
    if written.lower() in _CASED and written != written.lower():
        return None
    return name


def rate(unit: str, period: str) -> str:
    """Return a unit for each of something, as in km/h and trains/day."""
    last = re.split(r"[\s/]+", period.strip())[-1].lower()
    return f"{unit}/{PERIODS[last]}"
