"""Local clocks, with the history of their zones."""

import pytest

from explorer.analysis.travel_time.clock import after, elapsed_h, wall_time, zone_of
from explorer.errors import TravelTimeError


def test_the_timetabled_freight_of_march_2024_took_35_h_24(corridor):
    start = wall_time("2024-03-06 14:56", zone_of("urumqi", corridor))
    end = wall_time("2024-03-07 23:20", zone_of("almaty", corridor))
    assert elapsed_h(start, end) == pytest.approx(35.4)
    assert elapsed_h(start, end) == pytest.approx(
        corridor.facts["freight-urc-alm-timetabled"].value.value
    )


def test_the_same_clocks_a_week_earlier_are_an_hour_less_apart(corridor):
    start = wall_time("2024-02-27 14:56", zone_of("urumqi", corridor))
    end = wall_time("2024-02-28 23:20", zone_of("almaty", corridor))
    assert elapsed_h(start, end) == pytest.approx(34.4)
    assert (start.utc_offset_h, end.utc_offset_h) == (8.0, 6.0)


def test_the_tourist_train_of_2025_needed_7_h_55_from_horgos_to_almaty(corridor):
    start = wall_time("2025-05-30 12:50", zone_of("horgos", corridor))
    end = wall_time("2025-05-30 17:45", zone_of("almaty", corridor))
    assert elapsed_h(start, end) == pytest.approx(7 + 55 / 60, abs=0.01)


def test_an_arrival_shows_on_the_clocks_of_its_own_place(corridor):
    start = wall_time("2024-03-06 14:56", zone_of("urumqi", corridor))
    end = after(start, 35.4, zone_of("almaty", corridor))
    assert f"{end.moment:%Y-%m-%d %H:%M}" == "2024-03-07 23:20"
    assert end.utc_offset_h == 5.0
    assert elapsed_h(start, end) == pytest.approx(35.4)


def test_the_hour_that_kazakhstan_lived_twice_can_be_told_apart():
    first = wall_time("2024-02-29 23:30", "Asia/Almaty")
    second = wall_time("2024-02-29 23:30", "Asia/Almaty", later=True)
    assert elapsed_h(first, second) == pytest.approx(1.0)


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("2024-03-31 02:30", "Europe/Amsterdam"),  # skipped: clocks went from 2 to 3
        ("2024-02-30 10:00", "Asia/Almaty"),
        ("half past nine", "Asia/Almaty"),
        ("2024-03-06 14:56+08:00", "Asia/Almaty"),
    ],
)
def test_a_time_that_no_clock_showed_is_refused_in_words(text, zone):
    with pytest.raises(TravelTimeError) as error:
        wall_time(text, zone)
    assert text in str(error.value)


def test_times_beyond_the_calendar_are_refused(corridor):
    start = wall_time("2024-03-06 14:56", "Asia/Shanghai")
    for hours in (1e12, float("nan")):
        with pytest.raises(TravelTimeError):
            after(start, hours, "Asia/Almaty")


def test_every_stop_of_every_service_has_a_zone(corridor):
    for service in corridor.timing.services.values():
        for use in service.uses:
            edge = corridor.edges[use.edge_id]
            assert zone_of(edge.from_id, corridor)
            assert zone_of(edge.to_id, corridor)
    with pytest.raises(TravelTimeError):
        zone_of("atlantis", corridor)


@pytest.mark.parametrize(
    ("text", "zone"),
    [("0001-01-01 00:00", "Asia/Almaty"), ("9999-12-31 23:59", "America/New_York")],
)
def test_a_time_beyond_the_years_of_a_calendar_is_refused_in_words(text, zone):
    with pytest.raises(TravelTimeError, match="never showed"):
        wall_time(text, zone)
