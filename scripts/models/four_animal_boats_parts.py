"""The four racing boats: light woven hulls with carved and painted heads and tails. The bow points along +x.

`boat(kind)` gives the Pieces of one boat; kinds: long (dragon), lan (unicorn), quy (turtle), phung (phoenix).
"""

import math

import kit as k
import numpy as np
from coast_boats_parts import Pieces, hull, hull_lines
from kit import fbm, hexc, mix, noise, smooth

LENGTH, BEAM, HEIGHT = 8.0, 1.5, 0.66
FORM = {'fore': 0.55, 'aft': 0.50, 'keel': 0.40, 'full': 2.1, 'rake': 0.05}
WHITE, BLACK, WOOD, WEAVE, WEAVE2 = hexc('#f3ead6'), hexc('#26282a'), hexc('#b08a5a'), hexc('#8a6a45'), hexc('#5f4934')
GOLD, RED, GREEN, PINK, BLUE = hexc('#dba53a'), hexc('#b23a26'), hexc('#4f8452'), hexc('#d07f86'), hexc('#3c6a86')
BODY = {'long': GOLD, 'lan': RED, 'quy': GREEN, 'phung': PINK}
SECOND = {'long': RED, 'lan': GOLD, 'quy': GOLD, 'phung': BLUE}


def scales(u, v, deep):
    """roof-tile pattern: 0 in the joints .. 1 on the scale; deep: how long a scale is"""
    row = np.floor(v)
    c = (u + 0.5 * (row % 2)) % 1 - 0.5
    f = v - row
    edge = f - deep * (1 - np.sqrt(np.clip(1 - (c / 0.52) ** 2, 0, 1)))
    return smooth(0.0, 0.22, edge) * smooth(0.52, 0.42, np.abs(c)), f


def side_paint(kind):
    body, second = BODY[kind], SECOND[kind]

    def paint(s, a):
        h = np.abs(a) ** 2.3
        x = s * LENGTH / 2
        weave = 0.5 + 0.5 * np.sign(np.sin(x * 24) * np.sin(a * 60))
        c = mix(WEAVE, WEAVE2, 0.3 + 0.35 * weave + 0.3 * noise(x * 2, a * 8, 0, 3))
        if kind == 'long':
            m, f = scales(x * 4.2, (h - 0.36) * 8.5, 0.6)
            skin = mix(body * np.array([0.62, 0.42, 0.25]), body * 1.05, m * (0.75 + 0.25 * f))
        elif kind == 'phung':
            m, f = scales((h - 0.36) * 6.0, -x * 1.9 + 0.5 * h, 0.75)
            skin = mix(body * 0.5, mix(body, WHITE, 0.35 * f), m)
            skin = mix(skin, second, smooth(0.75, 0.9, f) * m * 0.8)
        elif kind == 'quy':
            e, i = k.cells(x * 2.2, h * 3.4, seed=5)
            skin = mix(hexc('#e0c98a'), mix(body * 0.75, body * 1.15, i), smooth(0.05, 0.14, e))
            skin = mix(skin, body * 0.55, smooth(0.34, 0.50, e) * 0.7)
        else:
            t = np.abs(((x * 0.9 + 0.55 * np.sin(h * 5.2)) % 1) - 0.5) * 2
            skin = mix(body * 0.85, second, smooth(0.62, 0.72, t))
            skin = mix(skin, WHITE, smooth(0.84, 0.92, t))
        c = mix(c, skin * (1 + 0.08 * noise(x * 1.5, a * 5, 1, 4))[..., None], smooth(0.36, 0.375, h))
        c = mix(c, WHITE, smooth(0.36, 0.37, h) * smooth(0.415, 0.405, h))
        return mix(c, second, smooth(0.88, 0.895, h))

    return paint


def eye(P, x, y, z, r, brow=None):
    P.ball((x, y, z), r, WHITE)
    P.ball((x + r * 0.35, y * (1 + 0.45 * r / abs(y)), z + r * 0.1), r * 0.66, BLACK)
    if brow is not None:
        P.ball((x - r * 0.2, y * 0.98, z + r * 0.85), r * 0.95, brow, (1.3, 0.8, 0.5))


def curve(pts, n=24):
    return k.spline(np.array(pts, float), n)


def flame(P, root, tip, width, colour, bend=0.3, y=0.0, thick=0.05, edge=None):
    """a carved tongue from root to tip (x, z), bent upwards"""
    p, q = np.array(root, float), np.array(tip, float)
    d = q - p
    n = np.array([-d[1], d[0]])
    n /= np.linalg.norm(n)
    t = np.linspace(0, 1, 12)
    mid = p + t[:, None] * d + n * (bend * np.linalg.norm(d) * np.sin(math.pi * t * 0.9))[:, None]
    w = width * (1 - t) ** 0.7 * (0.75 + 0.5 * np.sin(math.pi * t))
    out = np.vstack([mid + n * w[:, None], (mid - n * w[:, None])[::-1]])
    P.plate([(a, y, b) for a, b in out], (0, 1, 0), thick, colour, edge)


def banded(pts, colour, belly, n=7):
    """colours along a neck: rings"""
    t = np.arange(len(pts)) / len(pts)
    return mix(colour, belly, smooth(0.55, 0.8, np.abs((t * n) % 1 - 0.5) * 2))


def dragon(P, c, d):
    p = curve([(-0.95, 0, -0.45), (-0.25, 0, 0.10), (0.22, 0, 0.52), (0.12, 0, 0.98), (0.30, 0, 1.30), (0.52, 0, 1.36)], 40)
    r = np.interp(np.linspace(0, 1, 40), [0, 0.3, 0.75, 1], [0.16, 0.24, 0.17, 0.18])
    P.line(p, r, banded(p, c, c * np.array([0.6, 0.45, 0.3]), 13), 14)
    P.ball((0.50, 0, 1.40), 0.235, c, (1.15, 0.95, 0.9), 3)
    P.line(curve([(0.50, 0, 1.40), (0.82, 0, 1.42), (1.10, 0, 1.47), (1.20, 0, 1.55)], 16), np.interp(np.linspace(0, 1, 16), [0, 0.5, 0.85, 1], [0.20, 0.145, 0.145, 0.06]), c, 12)
    P.ball((1.16, 0, 1.59), 0.075, d)
    P.line(curve([(0.50, 0, 1.25), (0.78, 0, 1.17), (1.00, 0, 1.12)], 12), np.linspace(0.15, 0.07, 12), c * 0.9, 10)
    P.line(curve([(0.55, 0, 1.31), (0.80, 0, 1.27), (1.02, 0, 1.26), (1.12, 0, 1.33)], 12), np.linspace(0.11, 0.03, 12), hexc('#c2402c'), 8)
    for s in (-1, 1):
        eye(P, 0.66, s * 0.15, 1.54, 0.075, d)
        P.line(curve([(0.42, s * 0.12, 1.56), (0.18, s * 0.18, 1.80), (-0.10, s * 0.20, 1.90), (-0.30, s * 0.22, 2.06)], 14), np.linspace(0.055, 0.012, 14), WHITE, 7)
        P.line(curve([(0.20, s * 0.19, 1.83), (0.16, s * 0.22, 1.98), (0.22, s * 0.24, 2.08)], 8), np.linspace(0.035, 0.01, 8), WHITE, 6)
        P.line(curve([(1.10, s * 0.11, 1.50), (1.36, s * 0.26, 1.44), (1.40, s * 0.36, 1.20), (1.56, s * 0.40, 1.06)], 14), np.linspace(0.028, 0.008, 14), d, 5)
        for x in (0.78, 0.90, 1.02):
            P.pole((x, s * 0.10, 1.37), (x + 0.01, s * 0.10, 1.25), 0.024, 0.004, WHITE, 5)
        flame(P, (0.36, 1.30), (-0.15, 1.52), 0.09, d, 0.15, s * 0.20, 0.04, GOLD)
        flame(P, (0.40, 1.18), (0.02, 1.22), 0.08, d, 0.2, s * 0.20, 0.04, GOLD)
    for i in range(2, 36, 3):  # the crest down the neck
        a, t = p[i], p[i + 1] - p[i - 1]
        n = np.array([-t[2], 0, t[0]]) / np.linalg.norm(t)
        b = a + n * r[i] * 0.8
        flame(P, (b[0], b[2]), tuple((b + n * 0.20 - t * 0.9)[[0, 2]]), 0.06, d, 0.1, 0, 0.05)
    flame(P, (0.66, 1.12), (0.46, 0.80), 0.07, WHITE, -0.2)


def dragon_tail(P, c, d):
    p = curve([(0.9, 0, -0.40), (0.25, 0, 0.12), (-0.20, 0, 0.48), (-0.22, 0, 0.95), (-0.52, 0, 1.22), (-0.80, 0, 1.02), (-0.72, 0, 0.80)], 40)
    r = np.linspace(0.18, 0.04, 40)
    P.line(p, r, banded(p, c, c * np.array([0.6, 0.45, 0.3]), 13), 12)
    for i in range(3, 34, 3):
        a, t = p[i], p[i + 1] - p[i - 1]
        n = np.array([t[2], 0, -t[0]]) / np.linalg.norm(t)
        b = a + n * r[i] * 0.8
        flame(P, (b[0], b[2]), tuple((b + n * 0.17 + t * 0.5)[[0, 2]]), 0.055, d, 0.1)
    for e in ((-0.86, 0.62), (-0.55, 0.58), (-0.98, 0.86)):
        flame(P, (-0.72, 0.84), e, 0.08, d, 0.2, 0, 0.05, GOLD)


def curls(P, spots, r, colours):
    for j, (x, y, z) in enumerate(spots):
        col = colours[j % len(colours)]
        P.ball((x, y, z), r, col, (1, 0.8, 1))
        t = np.linspace(0, 7.2, 22)
        q = r * 0.95 * (1 - t / 9)
        for s in ((1 if y > 0 else -1),) if abs(y) > 0.05 else (-1, 1):
            P.line(np.stack([x + q * np.cos(t), np.full(22, y + s * r * 0.72), z + q * np.sin(t)], -1), 0.022, col * 0.55, 5)


def unicorn(P, c, d):
    P.line(curve([(-0.95, 0, -0.45), (-0.25, 0, 0.12), (0.05, 0, 0.55), (0.15, 0, 0.85)], 18), np.linspace(0.17, 0.30, 18), c, 14)
    P.ball((0.28, 0, 1.05), 0.36, c, (1.0, 0.98, 0.95), 3)
    P.ball((0.62, 0, 1.02), 0.22, c * 1.05, (1.0, 1.15, 0.65), 3)
    P.ball((0.80, 0, 1.09), 0.085, d, (1, 1.6, 0.8))
    P.ball((0.54, 0, 0.86), 0.22, hexc('#7c2418'), (1.0, 1.0, 0.5), 3)
    P.ball((0.55, 0, 0.76), 0.20, c * 0.92, (1.05, 1.05, 0.45), 3)
    for j in range(7):
        a = (j - 3) * 0.33
        P.pole((0.56 + 0.24 * math.cos(a), 0.24 * math.sin(a), 0.95), (0.57 + 0.24 * math.cos(a), 0.24 * math.sin(a), 0.86), 0.03, 0.012, WHITE, 5)
    for s in (-1, 1):
        eye(P, 0.52, s * 0.215, 1.22, 0.095, d)
        P.line(curve([(0.20, s * 0.30, 1.20), (0.05, s * 0.46, 1.34), (-0.10, s * 0.50, 1.46)], 8), np.linspace(0.085, 0.02, 8), d, 8)
    P.line(curve([(0.34, 0, 1.34), (0.30, 0, 1.60), (0.14, 0, 1.86)], 12), np.linspace(0.085, 0.018, 12), banded(np.zeros(12), WHITE, GOLD, 4), 9)
    ring = [(0.16 - 0.30 * math.sin(t) * 0.4, 0.34 * math.cos(t), 1.05 + 0.36 * math.sin(t)) for t in np.linspace(-0.7, math.pi + 0.7, 11)]
    ring += [(-0.10 - 0.1 * math.sin(t), 0.32 * math.cos(t), 0.92 + 0.38 * math.sin(t)) for t in np.linspace(-0.5, math.pi + 0.5, 9)]
    ring += [(-0.28, 0.24 * math.cos(t), 0.62 + 0.30 * math.sin(t)) for t in np.linspace(-0.3, math.pi + 0.3, 7)]
    curls(P, ring, 0.125, (d, GREEN, d, WHITE))
    for j in range(5):
        flame(P, (0.55, 0.72), (0.36 + 0.10 * j, 0.46), 0.05, d, -0.1, (j - 2) * 0.07, 0.05)


def unicorn_tail(P, c, d):
    P.line(curve([(0.9, 0, -0.40), (0.2, 0, 0.15), (-0.10, 0, 0.5)], 14), np.linspace(0.17, 0.13, 14), c, 12)
    for j, (e, w) in enumerate((((-0.75, 0.72), 0.13), ((-0.62, 1.05), 0.14), ((-0.30, 1.30), 0.15), ((0.08, 1.18), 0.13))):
        flame(P, (-0.08, 0.46), e, w, (d, GREEN, d, GREEN)[j], 0.22, (j % 2) * 0.06 - 0.03, 0.10, WHITE)
    curls(P, [(-0.10, 0.0, 0.52), (-0.26, 0.07, 0.66), (-0.05, -0.07, 0.74)], 0.14, (d, WHITE, d))


def turtle(P, c, d):
    p = curve([(-0.85, 0, -0.35), (-0.10, 0, 0.14), (0.35, 0, 0.46), (0.62, 0, 0.78)], 26)
    P.line(p, np.interp(np.linspace(0, 1, 26), [0, 1], [0.24, 0.15]), banded(p, c * 1.1, hexc('#d8c583'), 8), 14)
    P.ball((0.72, 0, 0.90), 0.23, c * 1.15, (1.35, 0.95, 0.85), 3)
    P.line(curve([(0.88, 0, 0.93), (1.04, 0, 0.90), (1.10, 0, 0.80)], 8), np.linspace(0.15, 0.03, 8), hexc('#d8c583'), 10)
    P.line([(0.78, 0, 0.80), (1.04, 0, 0.76)], [0.10, 0.05], hexc('#c4b070'), 8)
    for s in (-1, 1):
        eye(P, 0.82, s * 0.155, 1.00, 0.072, d)
    # the shell over the foredeck
    u, v = np.meshgrid(np.linspace(0, 1, 40), np.linspace(-1, 1, 40))
    x = -1.95 + 1.75 * u
    half = 0.56 * np.sin(math.pi * np.clip(0.14 + 0.82 * u, 0, 1)) ** 0.6 * (1.05 - 0.28 * u)
    z = 0.10 + 0.62 * np.sqrt(np.clip(1 - v**2, 0, 1)) ** 0.9 * np.sin(math.pi * np.clip(0.05 + 0.9 * u, 0, 1)) ** 0.7
    e, i = k.cells(u * 4.6, v * 2.3, seed=3)
    col = mix(hexc('#e2cc8c'), mix(c * 0.8, c * 1.2, i), smooth(0.05, 0.14, e))
    col = mix(col, d, smooth(0.40, 0.55, e) * 0.75)
    col = mix(col, d, smooth(0.90, 0.95, np.abs(v)))
    P.grid(np.stack([x, v * half, z + 0.05 * smooth(0.05, 0.3, e)], -1), col)


def turtle_tail(P, c, d):
    p = curve([(0.9, 0, -0.40), (0.15, 0, 0.18), (-0.28, 0, 0.42), (-0.60, 0, 0.86), (-0.62, 0, 1.02)], 20)
    P.line(p, np.linspace(0.20, 0.03, 20), banded(p, c * 1.1, hexc('#d8c583'), 8), 12)
    for i in range(3, 17, 3):
        b = p[i] + np.array([0.04, 0, 0.12])
        flame(P, (b[0], b[2]), (b[0] + 0.02, b[2] + 0.20), 0.07, d, 0.1, 0, 0.05)


def phoenix(P, c, d):
    p = curve([(-0.95, 0, -0.45), (-0.30, 0, 0.08), (0.18, 0, 0.42), (0.14, 0, 0.92), (0.02, 0, 1.28), (0.22, 0, 1.58), (0.40, 0, 1.60)], 44)
    r = np.interp(np.linspace(0, 1, 44), [0, 0.3, 0.6, 1], [0.15, 0.23, 0.12, 0.11])
    P.line(p, r, banded(p, c, WHITE, 15), 12)
    P.ball((0.38, 0, 1.64), 0.155, c, (1.2, 0.9, 0.95), 3)
    P.line(curve([(0.48, 0, 1.66), (0.66, 0, 1.66), (0.82, 0, 1.58), (0.84, 0, 1.50)], 10), np.linspace(0.095, 0.015, 10), GOLD, 9)
    P.line([(0.48, 0, 1.58), (0.70, 0, 1.54)], [0.06, 0.02], GOLD * 0.85, 8)
    for s in (-1, 1):
        eye(P, 0.46, s * 0.10, 1.70, 0.05, d)
        flame(P, (0.46, 1.54), (0.40, 1.30), 0.06, RED, -0.2, s * 0.07, 0.04)
        for j, (a, b) in enumerate(((-0.70, 0.62), (-0.90, 0.42), (-1.05, 0.22))):  # wings folded back over the bow
            flame(P, (0.08, 0.28 + 0.07 * (2 - j)), (a, b + 0.28), 0.11, (d, c, d)[j], 0.12, s * (0.24 + 0.02 * j), 0.05, WHITE)
    for j, e in enumerate(((0.06, 2.10), (-0.14, 2.02), (-0.28, 1.86))):
        flame(P, (0.30, 1.72), e, 0.055, (RED, GOLD, RED)[j], 0.22, 0, 0.04)
        P.ball((e[0], 0, e[1]), 0.05, GOLD)
    for i in range(10, 38, 4):
        a = p[i]
        flame(P, (a[0] - r[i] * 0.7, a[2]), (a[0] - r[i] - 0.18, a[2] - 0.02), 0.055, d, -0.2)


def phoenix_tail(P, c, d):
    P.line(curve([(0.9, 0, -0.40), (0.25, 0, 0.12), (-0.05, 0, 0.42)], 14), np.linspace(0.16, 0.12, 14), c, 12)
    ends = [(-1.15, 0.90), (-1.02, 1.28), (-0.72, 1.62), (-0.30, 1.84), (0.12, 1.82)]
    for j, e in enumerate(ends):
        col = (d, c, GOLD, c, d)[j]
        flame(P, (-0.04, 0.42), e, 0.085, col, 0.16, 0.05 * (j - 2), 0.06, WHITE)
        P.ball((e[0] * 0.93, 0.05 * (j - 2), 0.42 + (e[1] - 0.42) * 0.93), 0.12, col, (1, 0.4, 1))
        P.ball((e[0] * 0.93, 0.05 * (j - 2), 0.42 + (e[1] - 0.42) * 0.93), 0.075, RED if j % 2 else WHITE, (1, 0.75, 1))


HEADS = {'long': (dragon, dragon_tail), 'lan': (unicorn, unicorn_tail), 'quy': (turtle, turtle_tail), 'phung': (phoenix, phoenix_tail)}


def boat(kind, seed=0):
    P = Pieces(seed)
    body, second = BODY[kind], SECOND[kind]
    hull(P, LENGTH, BEAM, HEIGHT, side_paint(kind), hexc('#b79a70'), mix(WOOD, second, 0.35), deck=0.42, rail_r=0.035, n=150, m=49, **FORM)
    g = P.rng
    for x in np.linspace(-2.55, 2.35, 9):  # thwarts, and paddles laid across them
        half = float(hull_lines(LENGTH, BEAM, HEIGHT, np.array(x / 4), np.array(0.9), **FORM)[1])
        z = HEIGHT * (1 + 0.3 * abs(x / 4) ** 2.6) * 0.80
        P.bar((x, -half, z), (x, half, z), 0.17, 0.04, hexc('#cdb185'))
        P.line([(x + 0.1, 0, z * 0.55), (x + 0.1, 0, z)], 0.03, WOOD * 0.8, 6)
    for side in (-1, 1):  # the blades rest on the gunwale, outboard
        for x in np.linspace(-2.25, 2.15, 8):
            half = float(hull_lines(LENGTH, BEAM, HEIGHT, np.array(x / 4), np.array(1.0), **FORM)[1])
            z = float(hull_lines(LENGTH, BEAM, HEIGHT, np.array(x / 4), np.array(1.0), **FORM)[2]) + 0.05
            t = np.array([-0.62 + g.normal(0, 0.05), side * 0.78, 0.02])
            t /= np.linalg.norm(t)
            mid = np.array([x, side * half, z])
            P.pole(mid - t * 0.62, mid + t * 0.16, 0.024, 0.022, WOOD * 1.25, 6)
            n = np.cross(t, [0, 0, 1.0])
            n /= np.linalg.norm(n)
            out = [mid + t * l + n * w for l, w in ((0.12, 0.02), (0.26, 0.085), (0.62, 0.10), (0.70, 0.06), (0.70, -0.06), (0.62, -0.10), (0.26, -0.085), (0.12, -0.02))]
            P.plate(out, np.cross(n, t), 0.025, mix(body, WHITE, 0.30), second)
    for end, s, part in ((0, 1, HEADS[kind][0]), (1, -1, HEADS[kind][1])):
        n = len(P.parts)
        part(P, body, second)
        P.move(n, (s * LENGTH / 2 * 0.97, 0, HEIGHT * (1 + FORM['fore' if s > 0 else 'aft']) * 0.80))
    return P
