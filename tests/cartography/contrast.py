"""How well colours can be told apart: WCAG contrast, colour-vision deficiency, CIEDE2000.

Colours are sRGB as "#rrggbb" or as (r, g, b) in 0 … 1.
"""

import math

import numpy as np

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes: A Physiologically-based Model for Simulation
# of Color Vision Deficiency, IEEE TVCG 15(6), 2009, severity 1.0; applied to linear RGB.
DEFICIENCIES = {
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
}
# IEC 61966-2-1, and its white point D65.
_TO_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_WHITE = _TO_XYZ.sum(axis=1)


def rgb(color):
    """Return a colour as an array of three shares."""
    if isinstance(color, str):
        color = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return np.asarray(color, dtype=float)


def linear(color):
    """Return a colour in linear light."""
    c = rgb(color)
    return np.where(c <= 0.04045, c / 12.92, ((c + 0.055) / 1.055) ** 2.4)


def gamma(light):
    """Return the sRGB colour of linear light."""
    light = np.clip(light, 0, 1)
    return np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)


def luminance(color):
    """Return the relative luminance of WCAG 2.2."""
    return float(linear(color) @ (0.2126, 0.7152, 0.0722))


def contrast(a, b):
    """Return the contrast ratio of WCAG 2.2, 1 … 21."""
    dark, bright = sorted((luminance(a), luminance(b)))
    return (bright + 0.05) / (dark + 0.05)


def over(top, opacity, bottom):
    """Return what a colour of some opacity shows over another, as a painter mixes them."""
    return rgb(top) * opacity + rgb(bottom) * (1 - opacity)


def seen_with(deficiency, color):
    """Return the colour as somebody with a deficiency sees it; "" is nobody's."""
    if not deficiency:
        return rgb(color)
    return gamma(np.array(DEFICIENCIES[deficiency]) @ linear(color))


def lab(color):
    """Return CIE L*a*b* for D65."""
    t = _TO_XYZ @ linear(color) / _WHITE
    f = np.where(t > (6 / 29) ** 3, np.cbrt(t), t / (3 * (6 / 29) ** 2) + 4 / 29)
    return 116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])


def delta_e(lab_1, lab_2):
    """Return the difference CIEDE2000 (ISO/CIE 11664-6) of two L*a*b* colours."""
    (l_1, a_1, b_1), (l_2, a_2, b_2) = lab_1, lab_2
    mean_7 = ((math.hypot(a_1, b_1) + math.hypot(a_2, b_2)) / 2) ** 7
    g = 1 + 0.5 * (1 - math.sqrt(mean_7 / (mean_7 + 25**7)))
    c_1, c_2 = math.hypot(g * a_1, b_1), math.hypot(g * a_2, b_2)
    h_1, h_2 = (math.degrees(math.atan2(b, g * a)) % 360 for a, b in ((a_1, b_1), (a_2, b_2)))
    turn = 0.0 if c_1 * c_2 == 0 else (h_2 - h_1 + 180) % 360 - 180
    c, lightness = (c_1 + c_2) / 2, (l_1 + l_2) / 2
    h = h_1 + h_2 if c_1 * c_2 == 0 else (h_1 + turn / 2) % 360
    t = (
        1
        - 0.17 * math.cos(math.radians(h - 30))
        + 0.24 * math.cos(math.radians(2 * h))
        + 0.32 * math.cos(math.radians(3 * h + 6))
        - 0.20 * math.cos(math.radians(4 * h - 63))
    )
    s_l = 1 + 0.015 * (lightness - 50) ** 2 / math.sqrt(20 + (lightness - 50) ** 2)
    s_c, s_h = 1 + 0.045 * c, 1 + 0.015 * c * t
    swing = 30 * math.exp(-(((h - 275) / 25) ** 2))
    r = -2 * math.sqrt(c**7 / (c**7 + 25**7)) * math.sin(math.radians(2 * swing))
    d_l, d_c = (l_2 - l_1) / s_l, (c_2 - c_1) / s_c
    d_h = 2 * math.sqrt(c_1 * c_2) * math.sin(math.radians(turn / 2)) / s_h
    return math.sqrt(d_l**2 + d_c**2 + d_h**2 + r * d_c * d_h)


def difference(a, b, deficiency=""):
    """Return CIEDE2000 of two colours as somebody with a deficiency sees them."""
    return delta_e(lab(seen_with(deficiency, a)), lab(seen_with(deficiency, b)))
