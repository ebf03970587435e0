"""A corridor that ships becomes a draft, is changed, and stays sound, with its evidence."""

import json

import pytest
import tomli

from explorer.analysis.authoring import deciding, editing, routes
from explorer.analysis.authoring.copying import copied
from explorer.analysis.authoring.routes import found_way, wanted_ways, with_way
from explorer.analysis.authoring.templates import service_from, with_service
from explorer.errors import PackError
from explorer.export.drafts import copied_corridor
from explorer.export.drafts.corridor_writing import write_corridor
from explorer.model.authoring.drafts import Decision, DraftClaim, Measure, Origin
from explorer.model.proposals import Candidate, NamedKind
from explorer.storage.corridor_file import check_corridor, named_contents, read_corridor
from explorer.storage.hashes import sha256_of
from explorer.storage.pack.loading import current_files, load_corridor
from explorer.storage.paths import geodata, shipped_corridor

SHIPPED = ("china-kazakhstan", "middle-corridor", "jakarta-bandung")
TASHKENT = Candidate(
    "Tashkent", NamedKind.TOWN, "UZ", 41.26465, 69.21627, 1978028, is_own_name=True
)


class Copy:
    """A shipped corridor as a draft, with what it was made from."""

    def __init__(self, name, language="en"):
        folder = geodata() / name
        self.corridor, self.files = load_corridor(folder), current_files(folder)
        source_id = self.corridor.reading_in(language)
        self.text = self.corridor.readings[source_id]
        self.draft = copied(
            self.corridor,
            identity=f"{name}-copy",
            language=language,
            source_id=source_id,
            text=self.text,
            sha256=sha256_of(self.text.encode()),
        )

    def write(self, draft, folder):
        out = folder / f"{draft.id}.corridor"
        left_out = write_corridor(out, draft, self.text, self.files)
        assert check_corridor(out) == ()
        return read_corridor(out), out, left_out


def parsed(files, name):
    text = files[name].decode()
    return tomli.loads(text) if name.endswith(".toml") else json.loads(text)


@pytest.fixture(scope="module")
def middle():
    return Copy("middle-corridor")


@pytest.mark.parametrize("language", ["en", "id"])
@pytest.mark.parametrize("name", SHIPPED)
def test_a_copy_that_nobody_changed_is_the_corridor_under_another_id(name, language, tmp_path):
    copy = Copy(name, language)
    _, out, left_out = copy.write(copy.draft, tmp_path)
    written = named_contents(out, set(copy.files))
    assert not left_out
    assert written.keys() == copy.files.keys()
    for file, content in copy.files.items():
        if written[file] == content:
            continue
        before, now = parsed(copy.files, file), parsed(written, file)
        key = "corridor" if file.startswith("lesson-") else "id"
        assert now.pop(key) == copy.draft.id
        del before[key]
        assert now == before, file


def test_every_part_is_there_and_confirmed(middle):
    draft, corridor = middle.draft, middle.corridor
    assert [p.id for p in draft.places] == list(corridor.places)
    assert [r.id for r in draft.routes] == list(corridor.routes)
    assert {p.id for p in draft.passages} == set(corridor.passages)
    assert [c.id for c in draft.claims] == list(corridor.claims)
    assert [s.id for s in draft.services] == list(corridor.timing.services)
    parts = (*draft.places, *draft.routes, *draft.passages, *draft.claims)
    assert {part.decision for part in parts} == {Decision.CONFIRMED}
    assert not wanted_ways(draft), "the lines of the corridor are not looked for anew"
    for passage in draft.passages:
        words = middle.text[passage.start : passage.end]
        assert words[0].isupper() or words[0].isdigit(), words
        assert words[-1] in ".?!", words


def test_names_notes_and_translations_change_only_their_records(middle, tmp_path):
    draft = deciding.rename(middle.draft, "urumqi", "Ürümqi")
    draft = editing.translate(draft, "urumqi", "tr", "Urumçi")
    draft = editing.translate(draft, "urumqi", "kk", "")
    draft = editing.remark(draft, "urumqi", "Ask the class where this is.")
    claim, passage = draft.claims[0].id, draft.passages[0].id
    draft = editing.remark(draft, claim, "Look at the date.")
    draft = editing.remark(draft, passage, "Read this first.")
    draft = editing.translate(draft, passage, "tr", "Üç yol")
    draft = routes.call_route(draft, "northern", "Over Russia")
    draft = editing.remark_on_leg(draft, "northern", 0, "One line for two routes.")
    draft = deciding.call(draft, "My Middle Corridor")
    corridor, _, left_out = middle.write(draft, tmp_path)
    assert not left_out
    urumqi, was = corridor.places["urumqi"], middle.corridor.places["urumqi"]
    assert urumqi.names["en"] == "Ürümqi"
    assert urumqi.names["tr"] == "Urumçi"
    assert "kk" not in urumqi.names
    assert urumqi.names["zh"] == was.names["zh"]
    assert (urumqi.lon_deg, urumqi.position_from) == (was.lon_deg, was.position_from)
    assert urumqi.note == {"en": "Ask the class where this is."}
    assert corridor.claims[claim].note["en"] == "Look at the date."
    assert corridor.passages[passage].note == {"en": "Read this first."}
    assert corridor.passages[passage].summary["tr"] == "Üç yol"
    assert corridor.routes["northern"].titles["en"] == "Over Russia"
    segment = middle.corridor.routes["northern"].segment_ids[0]
    assert corridor.segments[segment].note == {"en": "One line for two routes."}
    assert corridor.titles["en"] == "My Middle Corridor"
    assert corridor.facts == middle.corridor.facts
    assert corridor.edges == middle.corridor.edges
    assert corridor.timing == middle.corridor.timing
    assert corridor.events == middle.corridor.events


def test_parts_are_put_in_another_order(middle, tmp_path):
    first, last = middle.draft.routes[0].id, middle.draft.routes[-1].id
    draft = editing.move_before(middle.draft, last, first)
    draft = editing.move_before(draft, draft.claims[0].id, "")
    corridor, _, _ = middle.write(draft, tmp_path)
    assert list(corridor.routes)[:2] == [last, first]
    assert list(corridor.claims)[-1] == middle.draft.claims[0].id


def test_a_place_that_is_moved_a_little_keeps_its_lines_and_one_moved_far_does_not(middle):
    spots = [deciding.at_point("Urumqi", lon_deg, 43.81) for lon_deg in (87.61, 88.9)]
    near, far = (deciding.place_at(middle.draft, "urumqi", spot, Origin.HAND) for spot in spots)
    assert not wanted_ways(near)
    asked = {(w.leg.from_id, w.leg.to_id) for w in wanted_ways(far)}
    assert asked == {("xian", "urumqi"), ("urumqi", "horgos"), ("urumqi", "alataw-pass")}


def test_what_names_a_deleted_thing_goes_with_it_and_the_rest_stays(middle, planner, tmp_path):
    draft = deciding.decide(middle.draft, "aktau-port", Decision.DROPPED)
    assert all("aktau-port" not in route.stops for route in draft.routes)
    claim, passage = draft.claims[0].id, draft.passages[3].id
    draft = deciding.decide(draft, claim, Decision.DROPPED)
    draft = deciding.decide(draft, passage, Decision.DROPPED)
    draft = deciding.decide(draft, "northern", Decision.DROPPED)
    draft = editing.without_service(draft, draft.services[0].id)
    corridor, _, left_out = middle.write(draft, tmp_path)
    assert left_out, "it is told what had to go"
    assert "aktau-port" not in corridor.places
    assert "northern" not in corridor.routes
    assert claim not in corridor.claims
    assert passage not in corridor.passages
    assert draft.services
    assert middle.draft.services[0].id not in corridor.timing.services
    assert corridor.facts == middle.corridor.facts
    kept = [r.id for r in draft.routes if r.decision is not Decision.DROPPED]
    assert list(corridor.routes) == kept


def test_all_kinds_of_parts_are_added_to_a_copy(middle, planner, tmp_path):
    draft, place = deciding.add_place(middle.draft, TASHKENT, Origin.SEARCH)
    draft, route = routes.add_route(draft, ["shu", place], "rail")
    for wanted in wanted_ways(draft):
        draft = with_way(draft, wanted, found_way(planner.way(wanted.question)))
    draft = with_service(draft, route, service_from(route, "freight"))
    at = middle.text.index("Kars")
    draft = deciding.mark_passage(draft, middle.text, at, at + 200)
    claim = DraftClaim("", at, at + 9, 12.0, None, None, "km", "about")
    draft, made = deciding.add_claim(draft, claim, middle.text)
    draft = deciding.measure(draft, made, Measure.LENGTH, route, ("shu", place))
    corridor, _, left_out = middle.write(draft, tmp_path)
    assert not left_out
    new = corridor.routes[route]
    assert corridor.places[corridor.segments[new.segment_ids[0]].to_id].name("en") == "Tashkent"
    assert made in corridor.claims
    assert corridor.claims[made].checks[0].segment_ids
    assert f"service-{route}" in corridor.timing.services
    assert set(middle.corridor.edges) < set(corridor.edges)
    assert set(middle.corridor.passages) <= set(corridor.passages)


@pytest.mark.parametrize(
    ("name", "place"),
    [("china-kazakhstan", "urumqi"), ("china-kazakhstan", "almaty"), ("middle-corridor", "horgos")],
)
def test_a_corridor_stays_sound_without_a_place_that_speeds_were_worked_out_on(
    name, place, tmp_path
):
    copy = Copy(name)
    draft = deciding.decide(copy.draft, place, Decision.DROPPED)
    corridor, _, _ = copy.write(draft, tmp_path)
    assert place not in corridor.places
    before, now = copy.corridor.timing.estimates, corridor.timing.estimates
    assert now.keys() == before.keys(), "a speed that was worked out there keeps its value"
    for identity, estimate in now.items():
        assert estimate.likely.value == pytest.approx(before[identity].likely.value, abs=0.01)


def test_a_folder_that_goes_while_a_copy_is_written_is_named(tmp_path, monkeypatch):
    base = current_files(shipped_corridor("jakarta-bandung"))
    corridor = load_corridor(shipped_corridor("jakarta-bandung"))
    source = corridor.reading_in("en")
    text = corridor.readings[source]
    draft = copied(
        corridor,
        identity="copy",
        language="en",
        source_id=source,
        text=text,
        sha256=sha256_of(text.encode()),
    )
    reading = next(name for name in base if name.startswith("reading"))
    check = copied_corridor.check_pack

    def gone(folder):
        (folder / reading).unlink()
        return check(folder)

    monkeypatch.setattr(copied_corridor, "check_pack", gone)
    with pytest.raises(PackError) as raised:
        write_corridor(tmp_path / "x.corridor", draft, text, base)
    assert reading in {fault.file for fault in raised.value.faults}
    assert not (tmp_path / "x.corridor").exists()
