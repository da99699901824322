"""Quays, jetty, cranes, ships and buoys of the Dung Quất model; the same kinds of parts as in dung_quat_parts."""

import numpy as np

from dung_quat_parts import (
    ACCENT,
    CARD,
    CARD2,
    DARK,
    WOOD,
    WOOD2,
    at,
    block,
    drum,
    hall,
    hexc,
    rod,
)

KERB, ROOF, ROOF2 = hexc('#a98a60'), hexc('#aebbb8'), hexc('#c6b291')


def quay(length, depth=0.40, cranes=3, sheds=True):
    """a straight quay: water at y < 0"""
    out = block(length / 2, depth / 2, -0.5, length, depth, 0.5, CARD2) + block(length / 2, 0.015, -0.02, length, 0.03, 0.028, KERB)
    for i in range(cranes):
        out += at(crane(), length * (i + 0.7) / (cranes + 0.4), 0.04)
    if sheds:
        for i in range(2):
            out += at(hall(length * 0.36, 0.20, 0.10, (ROOF, ROOF2)[i], monitor=False), length * (0.27 + 0.46 * i), depth + 0.16)
    return out


def jetty(reach=1.15, berths=2, span=1.15):
    """product jetty: a pile trestle with pipes running out along y, heads across its end"""
    out = block(0, reach / 2, 0.075, 0.10, reach, 0.018, CARD2)
    for y in np.arange(0.1, reach, 0.16):
        for x in (-0.035, 0.035):
            out += rod((x, y, -0.4), (x, y, 0.08), 0.010, WOOD2, 5)
    for o in (-0.03, -0.012, 0.006):
        out += rod((o, 0, 0.105), (o, reach, 0.105), 0.007, CARD, 5)
    for b in range(berths):
        x0 = (b - (berths - 1) / 2) * span
        out += block(x0, reach, 0.05, 0.30, 0.16, 0.03, CARD2)
        for x in (-0.10, -0.05, 0.0, 0.05):  # loading arms
            out += rod((x0 + x, reach + 0.03, 0.08), (x0 + x, reach + 0.03, 0.20), 0.008, CARD, 5) + rod(
                (x0 + x, reach + 0.03, 0.20), (x0 + x, reach + 0.13, 0.15), 0.006, hexc('#c4512a'), 5
            )
        for x in (-0.46, -0.27, 0.27, 0.46):
            out += drum(x0 + x, reach + 0.02, -0.4, 0.035, 0.47, CARD2, 14)
            out += rod((x0 + x, reach + 0.02, 0.06), (x0, reach, 0.06), 0.005, WOOD2, 4)
    return out + block(0, reach, 0.055, span * (berths - 1) + 0.2, 0.05, 0.02, CARD2)


def crane(reach=0.34):
    """ship-to-shore gantry at the origin, boom over the water towards -y"""
    out = []
    for x in (-0.075, 0.075):
        for y in (0.02, 0.17):
            out += rod((x, y, 0), (x, y, 0.27), 0.011, ACCENT, 4)
        out += rod((x * 0.5, 0.24, 0.28), (x * 0.5, -reach, 0.28), 0.012, ACCENT, 4) + rod(
            (0, 0.02, 0.42), (x * 0.5, -reach * 0.9, 0.285), 0.005, ACCENT, 4
        )
        out += rod((x, 0.02, 0.27), (0, 0.02, 0.42), 0.009, ACCENT, 4) + rod((0, 0.02, 0.42), (x * 0.5, 0.24, 0.285), 0.005, ACCENT, 4)
    for y in (0.02, 0.17):
        out += rod((-0.08, y, 0.27), (0.08, y, 0.27), 0.011, ACCENT, 4) + rod((-0.08, y, 0.05), (0.08, y, 0.05), 0.008, ACCENT, 4)
    return out + block(0, 0.16, 0.29, 0.07, 0.10, 0.05, CARD)


def ship(length=1.2, kind='tanker', low=0.0):
    """a ship along x, bow to +x, waterline at z = 0; `low` sinks a laden hull"""
    beam, free = length * 0.155, 0.085 - low
    s = np.linspace(-0.5, 0.5, 25)
    half = (
        beam
        / 2
        * np.where(
            s > 0.30,
            np.sqrt(np.clip(1 - ((s - 0.30) / 0.205) ** 2, 0, 1)),
            np.where(s < -0.42, 0.72 + 0.28 * np.sqrt(np.clip(1 - ((-0.42 - s) / 0.09) ** 2, 0, 1)), 1.0),
        )
    )
    rows, inks = [], []
    red, dark, deck = ACCENT, DARK * 0.75, hexc('#b9694a') if kind == 'tanker' else hexc('#b98a63')
    sheer = 0.02 * np.clip((s - 0.32) / 0.18, 0, 1) ** 2
    for z, q, ink in (
        (-0.04, 0.86, red),
        (0.020, 0.97, red),
        (0.0205, 0.97, dark),
        (free, 1.0, dark),
        (free + 0.001, 1.0, CARD2),
        (free + 0.008, 1.0, CARD2),
    ):
        zz = z + (sheer if z > 0.03 else 0)
        ring = np.concatenate([np.stack([s * length, half * q, 0 * s + zz], -1), np.stack([s * length, -half * q, 0 * s + zz], -1)[::-1]])
        rows.append(ring)
        inks.append(np.tile(ink, (50, 1)))
    n = 50
    f = [(r * n + i, r * n + (i + 1) % n, (r + 1) * n + (i + 1) % n, (r + 1) * n + i) for r in range(5) for i in range(n)]
    out = [(np.concatenate(rows), f, np.concatenate(inks))]
    top = rows[-1] - [0, 0, 0.004]
    out.append((top, [(i, i + 1, 48 - i, 49 - i) for i in range(24)], deck))
    x = -0.41 * length
    out += (
        block(x, 0, free, length * 0.09, beam * 0.84, 0.11, CARD)
        + block(x + 0.008, 0, free + 0.11, length * 0.05, beam * 1.04, 0.035, CARD)
        + block(x - length * 0.03, 0, free + 0.11, length * 0.03, beam * 0.28, 0.085, ACCENT)
    )
    if kind == 'tanker':
        for o in (-0.012, 0.0, 0.012):
            out += rod((-0.32 * length, o, free + 0.022), (0.40 * length, o, free + 0.022), 0.0055, CARD2, 5)
        for o in np.linspace(-0.28, 0.36, 8):
            out += rod((o * length, -beam * 0.3, free + 0.018), (o * length, beam * 0.3, free + 0.018), 0.005, CARD2, 5)
        out += rod((0.03 * length, -beam * 0.2, free), (0.03 * length, -beam * 0.2, free + 0.10), 0.008, CARD)
    else:
        for o in np.linspace(-0.29, 0.38, 6):
            out += block(o * length, 0, free, length * 0.088, beam * 0.62, 0.032, CARD2 if kind == 'bulk' else WOOD)
    return out


def buoy(ink=ACCENT, size=1.0):
    return at(drum(0, 0, -0.01, 0.035, 0.035, ink, 14) + drum(0, 0, 0.02, 0.022, 0.08, ink, 10, taper=0.3), size=size)
