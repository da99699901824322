"""The parts of the Hrê house: posts and floor of split bamboo, woven walls, a roof opened at the front; the loom, its
cloth with the bands of Làng Teng, yarn, baskets, a fish trap, a fence.

The house's middle is 0, 0; x along the ridge, y across (the open front at -y), z up from the yard. Metres.
"""

import math

import kit as k
import numpy as np
from kit import hexc, mix, noise
from rong_house_parts import thatched_slope

HX, HY, FLOOR, EAVE, RIDGE = 4.0, 2.3, 1.55, 3.45, 5.75
CUT0, CUT1 = -3.0, 3.3  # between these the front slope is taken off
WOOD, DARK, LIGHT = hexc('#7a5f45'), hexc('#55422f'), hexc('#a08058')
BAMBOO, CANE = hexc('#cdb07a'), hexc('#b39462')
BLACK, RED, WHITE, YELLOW = hexc('#25211f'), hexc('#a62f27'), hexc('#ece2c8'), hexc('#d7a23a')


# ---------------------------------------------------------------- cloth
def brocade(a, s):
    """The cloth's colour: a 0..1 across, s metres along. Black ground, two red bands; in the middle three zigzags (the
    whirling water), in the bands pairs of strokes set square to each other (wickerwork), outside a row of cones (the trap)."""
    a, s = np.broadcast_arrays(np.asarray(a, float), np.asarray(s, float))
    d = np.abs(a - 0.5)
    c = np.broadcast_to(BLACK, (*a.shape, 3)).copy()
    c[(d > 0.17) & (d < 0.33)] = RED
    zig = np.abs((s / 0.16) % 1 - 0.5) * 2
    for j, ink in ((-1, RED), (0, WHITE), (1, RED)):
        c[np.abs(a - 0.5 - (zig - 0.5) * 0.13 - 0.055 * j) < 0.016] = ink
    cu, cv = np.floor(s / 0.09), np.floor((d - 0.17) / 0.08)
    fu, fv = (s / 0.09) % 1, ((d - 0.17) / 0.08) % 1
    stroke = np.where((cu + cv) % 2 == 0, np.minimum(np.abs(fu - 0.3), np.abs(fu - 0.7)), np.minimum(np.abs(fv - 0.3), np.abs(fv - 0.7)))
    c[(stroke < 0.10) & (d > 0.18) & (d < 0.32)] = BLACK
    for e in (0.155, 0.345):
        c[np.abs(d - e) < 0.009] = WHITE
    c[np.abs(d - 0.365) < 0.007] = YELLOW
    cone = (s / 0.11) % 1
    c[(d > 0.39) & (d < 0.455) & (np.abs(cone - 0.5) < 0.42 * (d - 0.385) / 0.07)] = RED
    c[d > 0.48] = RED
    return c * (1 + 0.07 * noise(a * 40, s * 90, 0, 3) + 0.05 * noise(a * 8, s * 6, 0, 4))[..., None]


def cloth(bench, path, across, width, s0=0.0, wave=0.0, n=90, woven=None):
    """cloth along a path (m, 3); across: unit vector of its width; woven(s) -> 0 warp only .. 1 cloth"""
    path = np.asarray(path, float)
    seg = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))])
    m = max(8, int(seg[-1] / 0.009))
    s = np.linspace(0, seg[-1], m)
    p = np.stack([np.interp(s, seg, path[:, j]) for j in range(3)], -1)
    a = np.linspace(0, 1, n)
    t = np.gradient(p, axis=0)
    nrm = np.cross(t, across)
    nrm /= np.linalg.norm(nrm, axis=1, keepdims=True) + 1e-9
    v = p[:, None] + (a - 0.5)[None, :, None] * width * np.array(across)
    if wave:
        v = v + (wave * np.sin(a * 15 + 1)[None, :] * np.linspace(0.2, 1, m)[:, None])[..., None] * nrm[:, None]
    A, S = np.meshgrid(a, s)
    c = brocade(A, S + s0)
    if woven is not None:  # unwoven warp: plain stripes of single threads
        stripe = np.where((np.abs(A - 0.5) > 0.17) & (np.abs(A - 0.5) < 0.33), 1, 0)[..., None] * RED + np.where((np.abs(A - 0.5) > 0.17) & (np.abs(A - 0.5) < 0.33), 0, 1)[..., None] * BLACK
        stripe = np.where((np.abs(np.abs(A - 0.5) - 0.155) < 0.012)[..., None], WHITE, stripe)
        stripe = stripe * (0.75 + 0.5 * ((np.arange(n) % 3) / 2))[None, :, None]
        c = mix(stripe, c, woven(S))
    bench.add(v.reshape(-1, 3), k.quads(m, n).tolist(), c.reshape(-1, 3))


# ---------------------------------------------------------------- the house
def weave(cell=0.11, seed=0):
    """paint of a wall plaited from bamboo splints, two over, two under"""

    def paint(p):
        u, z = p[..., 0] + p[..., 1], p[..., 2]
        i, j = np.floor(u / cell), np.floor(z / cell)
        up = ((i + j) % 4) < 2
        f = np.where(up, (u / cell) % 1, (z / cell) % 1)
        c = mix(hexc('#a98a58'), hexc('#ceb27c'), 0.35 + 0.4 * up + 0.35 * noise(i * 3.1, j * 2.7, 0, seed) + 0.2 * noise(u, z, 0, seed + 2))
        return c * (0.72 + 0.34 * np.sin(np.pi * f) ** 0.5)[..., None]

    return paint


def frame(w, walls):
    xs = np.linspace(-HX + 0.1, HX - 0.1, 5)
    top = lambda y: RIDGE - 0.18 - (RIDGE - EAVE) * abs(y) / 2.95
    open_ = lambda x: CUT0 < x < CUT1  # here the front is sawn off
    for x in xs:
        for y in (-HY + 0.1, 0.0, HY - 0.1):
            if y == 0 and abs(x) < 3.5:
                w.round((x, 0, -0.2), (x, 0, FLOOR - 0.1), 0.10, 0.09, WOOD, 9, 0.008)
                continue
            w.round((x, y, -0.2), (x, y, FLOOR + 0.03 if y < 0 and open_(x) else top(y) - 0.05), 0.115, 0.095, WOOD, 10, 0.008)
        w.round((x, -HY - 0.25, FLOOR - 0.24), (x, HY + 0.25, FLOOR - 0.24), 0.075, 0.075, DARK, 8, 0.006)
        w.round((x, -0.1 if open_(x) else -HY, EAVE + 0.18), (x, HY, EAVE + 0.18), 0.065, 0.065, WOOD, 8, 0.006)
        for s in (1,) if open_(x) else (-1, 1):
            w.round((x, 0, RIDGE - 0.12), (x, s * 2.95, EAVE - 0.08), 0.06, 0.06, WOOD, 8, 0.006)
        w.round((x, 0, EAVE + 0.15), (x, 0, RIDGE - 0.1), 0.06, 0.06, WOOD, 8, 0.004)
    for y, x0, x1 in ((HY - 0.1, -HX - 0.3, HX + 0.3), (-HY + 0.1, -HX - 0.3, CUT0 + 0.3), (-HY + 0.1, CUT1 - 0.25, HX + 0.3)):
        w.round((x0, y, top(y) - 0.1), (x1, y, top(y) - 0.1), 0.075, 0.075, WOOD, 8, 0.008)
    w.round((-HX - 0.3, 0, RIDGE - 0.1), (HX + 0.3, 0, RIDGE - 0.1), 0.075, 0.075, WOOD, 8, 0.006)
    for y in np.linspace(-HY - 0.1, HY + 0.1, 8):
        w.round((-HX - 0.2, y, FLOOR - 0.12), (HX + 0.2, y, FLOOR - 0.12), 0.045, 0.045, CANE, 7, 0.004)
    for y in np.arange(-HY - 0.16, HY + 0.17, 0.066):  # the floor: split bamboo
        e = w.rng.uniform(0, 0.07, 2)
        w.beam((-HX - 0.16 - e[0], y, FLOOR - 0.045), (HX + 0.16 + e[1], y, FLOOR - 0.045), 0.058, 0.035, mix(CANE, BAMBOO, 0.4 + 0.4 * w.rng.random()), spread=0.10)
    # purlins and light rafters, bare where the roof is off
    for t in np.linspace(0.08, 0.92, 6):
        z, y = RIDGE - 0.04 - (RIDGE - EAVE + 0.02) * t, 2.95 * t
        for s, x0, x1 in ((1, -HX - 0.35, HX + 0.35), (-1, -HX - 0.35, CUT0 + 0.45), (-1, CUT1 - 0.4, HX + 0.35)):
            w.round((x0, s * y, z), (x1, s * y, z), 0.032, 0.032, BAMBOO, 6, 0.005)
    for x in (CUT0 + 0.3, CUT1 - 0.25):
        w.round((x, 0, RIDGE), (x, -3.0, EAVE - 0.05), 0.03, 0.03, CANE, 6, 0.004)
    # walls
    pw = weave(seed=3)
    walls.sheet((-HX, HY - 0.02, FLOOR), (2 * HX, 0, 0), (0, 0, EAVE + 0.35 - FLOOR), pw, 0.027)
    walls.sheet((-HX + 0.02, -HY, FLOOR), (0, 2 * HY, 0), (0, 0, EAVE + 0.2 - FLOOR), pw, 0.027)
    for y0, y1 in ((-HY, -0.55), (0.45, HY)):
        walls.sheet((HX - 0.02, y0, FLOOR), (0, y1 - y0, 0), (0, 0, EAVE + 0.2 - FLOOR), pw, 0.027)
    walls.sheet((HX - 0.02, -0.55, FLOOR + 1.62), (0, 1.0, 0), (0, 0, EAVE - 1.42 - FLOOR), pw, 0.027)
    for z in (FLOOR + 0.06, FLOOR + 0.95, FLOOR + 1.75):
        w.beam((-HX, HY - 0.05, z), (HX, HY - 0.05, z), 0.03, 0.05, BAMBOO)
        w.beam((-HX + 0.05, -HY, z), (-HX + 0.05, HY, z), 0.03, 0.05, BAMBOO)
        for y0, y1 in ((-HY, -0.55), (0.45, HY)):
            w.beam((HX + 0.02, y0, z), (HX + 0.02, y1, z), 0.03, 0.05, BAMBOO)
    for y in (-0.55, 0.45):
        w.beam((HX, y, FLOOR), (HX, y, FLOOR + 1.65), 0.09, 0.09, WOOD)
    for e in (-1, 1):
        t, u = np.meshgrid(np.linspace(0, 1, 40), np.linspace(-1, 1, 90), indexing='ij')
        v = np.stack([np.full(t.shape, e * (HX + 0.02)), u * 2.75 * (1 - t), EAVE + 0.15 + (RIDGE - EAVE - 0.2) * t], -1)
        walls.add(v.reshape(-1, 3), k.quads(40, 90).tolist(), pw(v).reshape(-1, 3))
    for e in (-1, 1):  # flat slats that close the upper gable, above the small end roof
        for i in range(6):
            z = EAVE + 1.15 + i * 0.19
            y = 2.95 * (RIDGE - z) / (RIDGE - EAVE) - 0.1
            w.beam((e * (HX + 0.12), -y, z), (e * (HX + 0.12), y, z), 0.02, 0.13, BAMBOO)
    # stairs at the gable end
    for y in (-0.5, 0.4):
        w.round((HX + 1.15, y, -0.05), (HX + 0.1, y, FLOOR + 0.1), 0.06, 0.06, WOOD, 8, 0.004)
    for i in range(6):
        t = (i + 0.6) / 6
        w.round((HX + 1.15 - 1.05 * t, -0.58, FLOOR * t), (HX + 1.15 - 1.05 * t, 0.48, FLOOR * t), 0.042, 0.042, LIGHT, 7, 0.003)


def roof(straw):
    """two main slopes, the front one cut away in the middle, and a small end roof drawn in at each gable"""

    def slope(u0, u1, s):
        def at(u, t):
            x = u0 + (u1 - u0) * (u + 1) / 2
            return np.stack([x, s * (3.15 * (1 - t) + 0.06), EAVE - 0.18 + (RIDGE + 0.10 - EAVE + 0.18) * t - 0.05 * np.sin(np.pi * t) - 0.04 * np.cos(x * 0.5)], -1)

        return at

    L = HX + 0.62
    core = (0, 0, 3.2)
    thatched_slope(straw, slope(-L, L, 1), 170, 90, 8, 31, 0.15, core, 0.5)
    thatched_slope(straw, slope(-L, CUT0, -1), 45, 90, 8, 32, 0.15, core, 0.5)
    thatched_slope(straw, slope(CUT1, L, -1), 40, 90, 8, 33, 0.15, core, 0.5)
    for e in (-1, 1):

        def end(u, t, e=e):
            return np.stack([e * (HX + 0.95 - 0.85 * t) + 0 * u, u * (2.85 - 1.0 * t), EAVE - 0.22 + 1.35 * t + 0 * u], -1)

        thatched_slope(straw, end, 70, 40, 4, 41 + e, 0.12, core, 0.5)
    g = np.random.default_rng(5)  # straw bound over the ridge
    for x in np.arange(-L, L, 0.05):
        for s in ((-1, 1) if not CUT0 < x < CUT1 else (1,)):
            c = mix(hexc('#8a7350'), hexc('#c4a870'), g.random())
            straw.beam((x, 0, RIDGE + 0.30 + g.normal(0, 0.015)), (x + g.normal(0, 0.06), s * g.uniform(0.4, 0.68), RIDGE - 0.16 + g.normal(0, 0.03)), 0.055, 0.04, c)


# ---------------------------------------------------------------- the loom
def loom(w, textile, at=(0.98, 0.0)):
    """A body-tension loom as it waits for its weaver: the warp from a far rod tied to two posts to a breast rod near the
    open front, where the strap lies."""
    x, y = at
    z0, z1, half = FLOOR + 1.12, FLOOR + 0.42, 0.62
    yb, yf = y + 1.35, y - 1.55  # far and near
    for s in (-1, 1):
        w.round((x + s * 0.82, yb, FLOOR - 0.05), (x + s * 0.82, yb, FLOOR + 1.45), 0.045, 0.04, BAMBOO, 8, n=3)
        w.round((x + s * 0.80, yf, FLOOR - 0.05), (x + s * 0.80, yf, FLOOR + 0.62), 0.04, 0.038, BAMBOO, 8, n=3)
    w.round((x - 0.95, yb, z0), (x + 0.95, yb, z0), 0.045, 0.045, LIGHT, 9, n=3)
    w.round((x - 0.92, yf, z1), (x + 0.92, yf, z1), 0.045, 0.045, LIGHT, 9, n=3)
    line = lambda t, dz=0.0: (x, yf + (yb - yf) * t, z1 + 0.05 + (z0 - z1) * t + dz)
    t = np.linspace(0, 1, 30)
    up = np.array([line(q, 0.02 - 0.05 * math.sin(math.pi * q)) for q in t])
    L = np.linalg.norm(up[-1] - up[0])
    cloth(textile, up, (1, 0, 0), 2 * half, n=150, woven=lambda s: np.where(s < 0.52 * L, 1.0, 0.0))
    cloth(textile, np.array([line(q, -0.10 - 0.03 * math.sin(math.pi * q)) for q in t]), (1, 0, 0), 2 * half, s0=0.5, n=60, woven=lambda s: np.zeros_like(s))
    for q, r, ink, up_ in ((0.545, 0.022, DARK, 0.03), (0.62, 0.02, BAMBOO, 0.10), (0.66, 0.028, LIGHT, -0.03), (0.74, 0.02, BAMBOO, 0.06), (0.82, 0.035, BAMBOO, 0.02)):
        a, b = np.array(line(q, up_)), np.array(line(q, up_))
        a[0], b[0] = x - 0.80, x + 0.80
        w.round(a, b, r, r, ink, 8, n=3)
    for i in range(46):  # heddle loops between two rods
        xx = x - half + 2 * half * (i + 0.5) / 46
        a, b = np.array(line(0.62, 0.10)), np.array(line(0.62, -0.02))
        a[0] = b[0] = xx
        w.beam(a, b, 0.008, 0.008, WHITE)
    a, b = np.array(line(0.55, 0.05)), np.array(line(0.55, 0.05))  # the sword that beats the weft
    a[0], b[0] = x - 0.98, x + 0.78
    w.beam(a, b, 0.10, 0.022, hexc('#5f3f28'))
    th = np.linspace(0, math.pi, 14)  # the strap
    strap = np.stack([x + 0.80 * np.cos(th), yf - 0.08 - 0.50 * np.sin(th), z1 - 0.02 - 0.30 * np.sin(th)], -1)
    for p, q in zip(strap[:-1], strap[1:]):
        w.beam(p, q, 0.012, 0.13, hexc('#b08e5c'), spread=0.05)
    w.box((x - 0.36, yf - 0.50, FLOOR - 0.02), (x + 0.36, yf - 0.12, FLOOR + 0.10), LIGHT)  # a low seat


def basket(b, at, r, h, colour, content=None):
    """a plaited basket, open above; content: colours of balls of yarn in it"""
    n, m = 28, 10
    th, t = np.meshgrid(np.linspace(0, 2 * math.pi, n), np.linspace(0, 1, m))
    rr = r * (0.68 + 0.36 * np.sin(t * 1.5))
    v = np.stack([at[0] + rr * np.cos(th), at[1] + rr * np.sin(th), at[2] + h * t], -1)
    c = mix(colour * 0.7, colour, 0.5 + 0.5 * np.sign(np.sin(th * 14) * np.sin(t * 22)))
    b.add(v.reshape(-1, 3), k.quads(m, n).tolist(), c.reshape(-1, 3))
    b.add(v[-1] * [1, 1, 1] - [0, 0, h * 0.25], [tuple(range(n - 1))], colour * 0.3)
    sv, sf = k.icosphere(2)
    for i, ink in enumerate(content or ()):
        a = i * 2.4
        d = r * 0.5 * (i > 0)
        b.add(sv * r * 0.42 + [at[0] + d * math.cos(a), at[1] + d * math.sin(a), at[2] + h * 0.98], sf, b.tone(ink))


def trap(b, at, r=0.34, h=0.62):
    """the fish trap (nơm) whose shape the weavers copy: a cone of splints, open above and below"""
    p = np.array(at, float)
    for i in range(20):
        a = i / 20 * 2 * math.pi
        d = np.array([math.cos(a), math.sin(a), 0])
        b.beam(p + d * r, p + d * r * 0.28 + [0, 0, h], 0.022, 0.022, BAMBOO)
    for t in (0.03, 0.4, 0.75, 0.98):
        q, e = r * (1 - 0.72 * t), h * t
        ring = [p + [q * math.cos(a), q * math.sin(a), e] for a in np.linspace(0, 2 * math.pi, 17)]
        for u, v in zip(ring[:-1], ring[1:]):
            b.beam(u, v, 0.03, 0.03, CANE)


def skein(b, at, ink, length=0.55):
    """a skein of dyed yarn over a rail"""
    x, y, z = at
    for i in range(9):
        dx = (i - 4) * 0.018
        for dy in (-0.05, 0.05):
            b.round((x + dx, y + dy * 0.5, z + 0.03), (x + dx * 1.5, y + dy * 1.3, z - length * (0.94 + 0.02 * (i % 4))), 0.017, 0.021, ink, 5, n=3)


def fence(b, pts, height):
    """a low fence of bamboo: stakes and two rails"""
    for p, q in zip(pts[:-1], pts[1:]):
        p, q = np.array(p, float), np.array(q, float)
        n = int(np.linalg.norm(q - p) / 0.16)
        for t in np.linspace(0, 1, n + 1):
            x, y = p + (q - p) * t
            b.round((x, y, -0.1), (x + b.rng.normal(0, 0.012), y, height * b.rng.uniform(0.9, 1.05)), 0.024, 0.02, CANE if b.rng.random() < 0.5 else BAMBOO, 6, n=2)
        for h in (0.3, 0.72):
            b.round((*p, height * h), (*q, height * h), 0.026, 0.026, BAMBOO, 6, 0.004)
