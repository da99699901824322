"""Palette and colour arithmetic. Colours are written as sRGB hex and kept linear inside."""

import numpy as np


def hexc(h):
    """'#rrggbb' -> linear rgb"""
    h = h.lstrip('#')
    c = [int(h[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    return np.array([x / 12.92 if x < 0.04045 else ((x + 0.055) / 1.055) ** 2.4 for x in c])


INK = {
    k: hexc(v)
    for k, v in {
        'basalt': '#1b2326',
        'salt': '#faf7ef',
        'sand': '#efe6d2',
        'deepsea': '#0a4a5a',
        'lagoon': '#12797c',
        'laterite': '#a8472a',
        'cinnamon': '#7b3f20',
        'turmeric': '#d99a1c',
        'rice': '#5c7a35',
        'indigo': '#27406f',
    }.items()
}


def mix(a, b, t):
    t = np.clip(np.asarray(t, float), 0, 1)[..., None]
    return np.asarray(a) * (1 - t) + np.asarray(b) * t


def smooth(a, b, x):
    t = np.clip((np.asarray(x, float) - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)


def steps(x, stops):
    """piecewise linear colour ramp: stops = [(position, colour), ...]"""
    p = [s[0] for s in stops]
    return np.stack([np.interp(x, p, [s[1][k] for s in stops]) for k in range(3)], -1)
