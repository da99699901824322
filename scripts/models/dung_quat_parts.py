"""Small parts of the Dung Quất model, cut from card and dowel: each returns [(vertices, faces, colours), ...]."""

import math

import numpy as np

from kit import hexc, stick

CARD, CARD2, WOOD, WOOD2, GREY, DARK = (hexc(h) for h in ('#f1ece0', '#dfd8c8', '#d2ae7c', '#b68e5f', '#a7aaa4', '#4a4f50'))
ACCENT = hexc('#c4512a')


def at(parts, x=0.0, y=0.0, z=0.0, turn=0.0, size=1.0):
    """parts moved, turned and scaled together"""
    c, s = math.cos(turn) * size, math.sin(turn) * size
    return [(np.asarray(v, float) @ np.array([[c, s, 0], [-s, c, 0], [0, 0, size]]) + [x, y, z], f, ink) for v, f, ink in parts]


def block(x, y, z, lx, ly, h, ink=CARD, turn=0.0):
    a, b = lx / 2, ly / 2
    v = np.array([(-a, -b, 0), (a, -b, 0), (a, b, 0), (-a, b, 0), (-a, -b, h), (a, -b, h), (a, b, h), (-a, b, h)], float)
    f = [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    return at([(v, f, ink)], x, y, z, turn)


def drum(x, y, z, r, h, ink=CARD, sides=28, dome=0.0, taper=1.0):
    """a standing cylinder with a flat or domed top"""
    th = np.linspace(0, 2 * math.pi, sides, endpoint=False)
    ring = np.stack([np.cos(th), np.sin(th)], -1)
    levels = [(1.0, 0.0), (taper, h)] + [(taper * math.cos(t), h + dome * math.sin(t)) for t in ((0.5, 1.0, 1.35) if dome else ())]
    v = np.concatenate([np.concatenate([ring * r * q, np.full((sides, 1), height)], 1) for q, height in levels])
    f = [
        (i + s * sides, (i + 1) % sides + s * sides, (i + 1) % sides + (s + 1) * sides, i + (s + 1) * sides)
        for s in range(len(levels) - 1)
        for i in range(sides)
    ]
    f.append(tuple(range((len(levels) - 1) * sides, len(levels) * sides)))
    return at([(v, f, ink)], x, y, z)


def rod(p, q, r, ink=CARD, sides=6):
    return [stick(p, q, r, r, ink, sides)]


def tank(x, y, r, h, ink=CARD):
    """storage tank: shell, rim, shallow roof and a spiral stair's line"""
    return (
        drum(x, y, 0, r, h, ink, 36)
        + drum(x, y, h, r * 0.97, 0.008, ink * 0.86, 36, dome=r * 0.10)
        + drum(x, y, h * 0.93, r * 1.025, 0.010, ink * 0.9, 36)
    )


def ball(x, y, r):
    """gas sphere on legs"""
    th, ph = np.meshgrid(np.linspace(0, 2 * math.pi, 21)[:-1], np.linspace(0.08, math.pi - 0.08, 11))
    v = np.stack([x + r * np.sin(ph) * np.cos(th), y + r * np.sin(ph) * np.sin(th), r * 1.35 + r * np.cos(ph)], -1).reshape(-1, 3)
    f = [(i * 20 + j, (i + 1) * 20 + j, (i + 1) * 20 + (j + 1) % 20, i * 20 + (j + 1) % 20) for i in range(10) for j in range(20)]
    legs = [
        stick(
            (x + r * 0.8 * math.cos(a), y + r * 0.8 * math.sin(a), 0),
            (x + r * 0.93 * math.cos(a), y + r * 0.93 * math.sin(a), r * 1.3),
            0.007,
            0.007,
            GREY,
            5,
        )
        for a in np.arange(0, 6.2, 1.047)
    ]
    return [(v, f, CARD)] + legs


def frame(x, y, lx, ly, levels, gap=0.11, ink=WOOD):
    """open steel frame: posts, beams and thin floors"""
    out = []
    h = levels * gap
    xs, ys = np.linspace(-lx / 2, lx / 2, max(2, round(lx / 0.16) + 1)), np.linspace(-ly / 2, ly / 2, max(2, round(ly / 0.16) + 1))
    for i in xs:
        for j in ys:
            out += rod((x + i, y + j, 0), (x + i, y + j, h), 0.009, ink, 4)
    for n in range(1, levels + 1):
        out += block(x, y, n * gap - 0.012, lx + 0.03, ly + 0.03, 0.012, ink * (0.92 + 0.1 * (n % 2)))
    return out


def column(x, y, r, h, ink=CARD):
    """distillation column: shell on a skirt, platforms, an overhead pipe coming down"""
    out = drum(x, y, 0, r * 1.12, h * 0.08, WOOD2, 20) + drum(x, y, h * 0.08, r, h * 0.92, ink, 24, dome=r * 0.8)
    for t in np.arange(0.22, 0.98, 0.15 if h > 0.5 else 0.24):
        out += drum(x, y, h * t, r * 1.5, 0.010, WOOD, 16)
    out += rod((x + r * 1.25, y - r * 0.6, 0), (x + r * 1.25, y - r * 0.6, h * 1.03), r * 0.17, GREY)
    return out + rod((x + r * 1.25, y - r * 0.6, h * 1.03), (x, y, h + r * 0.7), r * 0.17, GREY)


def rack(p, q, width=0.10, height=0.10, pipes=5, ink=CARD2):
    """pipe rack from p to q: trestles every few steps, pipes laid along"""
    p, q = np.array(p, float), np.array(q, float)
    span = np.linalg.norm(q - p)
    t = (q - p) / span
    side = np.array([-t[1], t[0]])
    out = []
    for s in np.linspace(0.03, span - 0.03, max(2, int(span / 0.17))):
        a, b = p + t * s - side * width / 2, p + t * s + side * width / 2
        out += (
            rod((*a, 0), (*a, height), 0.008, WOOD2, 4)
            + rod((*b, 0), (*b, height), 0.008, WOOD2, 4)
            + rod((*a, height), (*b, height), 0.008, WOOD2, 4)
        )
    for i, o in enumerate(np.linspace(-width * 0.42, width * 0.42, pipes)):
        out += rod((*(p + side * o), height + 0.013), (*(q + side * o), height + 0.013), 0.0095, (ink, CARD, GREY)[i % 3], 6)
    return out


def heater(x, y, lx=0.20, ly=0.13, h=0.24):
    """fired heater: box, sloping hood, stack"""
    return (
        block(x, y, 0.03, lx, ly, h, CARD2) + drum(x, y, h + 0.03, ly * 0.55, 0.09, CARD2, 4, taper=0.4) + drum(x, y, h + 0.10, 0.026, 0.34, GREY, 14)
    )


def hall(lx, ly, h, roof, ink=CARD, monitor=True):
    """long works hall about the origin: walls, shallow gabled roof, ventilation ridge, door bands"""
    a, b, r = lx / 2, ly / 2, h + ly * 0.16
    v = np.array([(-a, -b, 0), (a, -b, 0), (a, b, 0), (-a, b, 0), (-a, -b, h), (a, -b, h), (a, b, h), (-a, b, h), (-a, 0, r), (a, 0, r)], float)
    out = [(v, [(0, 1, 5, 4), (2, 3, 7, 6), (3, 0, 4, 8, 7), (1, 2, 6, 9, 5)], ink)]
    e, o = 0.015, 0.012
    w = np.array([(-a - e, -b - e, h), (a + e, -b - e, h), (a + e, 0, r + o), (-a - e, 0, r + o), (-a - e, b + e, h), (a + e, b + e, h)], float)
    out.append((w, [(0, 1, 2, 3), (3, 2, 5, 4)], roof))
    if monitor:
        out += block(0, 0, r - 0.02, lx * 0.9, ly * 0.16, 0.045, ink * 0.95) + block(0, 0, r + 0.025, lx * 0.91, ly * 0.22, 0.012, roof * 0.94)
    for s in (-1, 1):
        out += block(0, s * (b + 0.002), h * 0.30, lx * 0.97, 0.004, h * 0.10, GREY * 0.8)
    return out


def furnace(size=1.0):
    """blast furnace: shaft in a frame, hot stoves, skip bridge, dust catcher, cast house"""
    out = frame(0, 0, 0.24, 0.24, 5, 0.115) + drum(0, 0, 0.05, 0.085, 0.20, WOOD2, 20) + drum(0, 0, 0.25, 0.085, 0.26, CARD, 20, taper=0.6)
    out += drum(0, 0, 0.51, 0.05, 0.07, CARD2, 16, dome=0.03)
    for i in range(3):
        out += drum(-0.26 - 0.13 * i, 0.10, 0, 0.052, 0.42, CARD, 20, dome=0.05)
    out += rod((-0.26, 0.10, 0.36), (-0.52, 0.10, 0.36), 0.014, GREY) + drum(-0.60, 0.22, 0, 0.03, 0.66, GREY, 14, taper=0.7)
    out += (
        rod((0.02, 0, 0.60), (0.24, 0.13, 0.70), 0.018, CARD)
        + rod((0.24, 0.13, 0.70), (0.30, 0.16, 0.34), 0.018, CARD)
        + drum(0.30, 0.16, 0.10, 0.055, 0.24, CARD2, 18, dome=0.03)
    )
    out += rod((0.02, -0.05, 0.60), (0.62, -0.34, 0.03), 0.024, ACCENT, 4) + at(hall(0.34, 0.20, 0.10, CARD2, WOOD, False), -0.12, -0.24)
    return at(out, size=size)


def flare(h=1.15):
    """guyed derrick with the riser inside; the flame is a part of its own"""
    out = rod((0, 0, 0), (0, 0, h), 0.014, GREY, 8)
    w = 0.075
    for a in (0, 2.094, 4.189):
        out += rod((w * math.cos(a), w * math.sin(a), 0), (w * 0.35 * math.cos(a), w * 0.35 * math.sin(a), h * 0.94), 0.007, ACCENT, 4)
    for t in np.linspace(0.04, 0.92, 13):
        r = w * (1 - 0.65 * t)
        p = [(r * math.cos(a), r * math.sin(a), h * t) for a in (0, 2.094, 4.189)]
        for i in range(3):
            out += rod(p[i], p[i - 1], 0.0045, CARD if round(t * 12) % 2 else ACCENT, 4)
    return out


def flame(h=0.40):
    th = np.linspace(0, 2 * math.pi, 15)[:-1]
    s = np.linspace(0, 1, 10)
    r = 0.085 * np.sin(np.pi * s**0.75) * (1 - 0.35 * s) + 0.004
    lean = 0.16 * s**1.6
    v = np.stack(
        [r[:, None] * np.cos(th) + lean[:, None], r[:, None] * np.sin(th) + 0 * lean[:, None], np.repeat((h * s)[:, None], 14, 1)], -1
    ).reshape(-1, 3)
    f = [(i * 14 + j, i * 14 + (j + 1) % 14, (i + 1) * 14 + (j + 1) % 14, (i + 1) * 14 + j) for i in range(9) for j in range(14)]
    return [(v, f, np.repeat(np.stack([hexc('#f6c25a') * (1 - t) + hexc('#d8652c') * t for t in s]), 14, 0))]
