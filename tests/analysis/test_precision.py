"""How finely a time of the model is told."""

import pytest

from explorer.analysis.precision import step_h
from explorer.wording import phrases


def plain(text):
    return text.replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize(
    ("time_h", "told"),
    [
        ((22.459, 20.8, 26.0), "≈ 22½ h"),
        ((28.770, 26.9, 34.3), "≈ 28¾ h"),
        ((6.311, 3.6, 10.6), "≈ 6¼ h"),
        ((43.085, 39.2, 54.3), "≈ 43 h"),
        ((92.382, 82.5, 121.8), "≈ 92 h"),
        ((1.62, 1.0, 2.0), "≈ 1 h 35"),
        ((0.58, 0.2, 1.0), "≈ 35 min"),
        ((1.97, 1.0, 4.0), "≈ 2 h"),
        ((0.0, 0.0, 0.0), "≈ 0 h"),
        ((-2.75, -4.0, -1.0), "≈ −2¾ h"),
    ],
)
def test_a_time_of_the_model_is_told_as_finely_as_its_interval_is_narrow(time_h, told):
    assert plain(phrases.about_hours(*time_h)) == told


def test_the_wider_the_interval_the_coarser_the_step():
    steps = [step_h(30.0, 30.0 - width / 2, 30.0 + width / 2) for width in range(60)]
    assert steps == sorted(steps)
    assert set(steps) == {0.25, 0.5, 1.0}


def test_the_ends_of_an_interval_are_no_finer_than_half_an_hour():
    ends = phrases.between_hours(6.311, 3.626, 10.589)
    assert [plain(end) for end in ends] == ["3½ h", "10½ h"]


def test_a_small_part_stays_in_sight_as_minutes():
    assert plain(phrases.rounded_hours(-0.1, 0.25)) == "−6 min"
    assert plain(phrases.rounded_hours(-0.75, 0.25)) == "−¾ h"
    assert plain(phrases.rounded_hours(-0.5, 0.25)) == "−½ h"
    assert plain(phrases.rounded_hours(0.001, 0.25)) == "0 h"


def test_published_times_keep_their_minutes():
    assert plain(phrases.hours(25.75)) == "25 h 45"
