"""Parts of the Bình Châu wreck: the hull plank by plank, bulkheads, stacked ware, sheet piles, boats. Lengths are metres."""

import math

import bpy
import kit as k
import numpy as np
from highland_parts import Bench
from kit import fbm, hexc, mix, noise, smooth

LENGTH, BEAM, HOLDS = 20.5, 5.6, 13
WOOD, CHAR, PALE = hexc('#5a4634'), hexc('#2a2421'), hexc('#8a6f52')


# ---------------------------------------------------------------- the ship's form; s runs from the bow (0) to the stern (1)
def breadth(s):
    s = np.asarray(s, float)
    bow = np.clip(1 - np.clip(1 - s / 0.42, 0, 1) ** 2.1, 0, 1) ** 0.75
    return BEAM / 2 * (0.10 + 0.90 * bow) * (1 - 0.38 * smooth(0.62, 1.0, s))


def keel(s):
    s = np.asarray(s, float)
    return -0.72 + 1.15 * np.clip(1 - s / 0.24, 0, 1) ** 2 + 0.45 * np.clip((s - 0.78) / 0.22, 0, 1) ** 2


def rail(s):
    """how high the sides would stand if whole"""
    return 1.28 + 0.85 * np.clip(1 - np.asarray(s) / 0.22, 0, 1) ** 1.5 + 0.75 * np.clip((np.asarray(s) - 0.75) / 0.25, 0, 1) ** 1.5


def skin(s, u, out=0.0):
    """a point of the hull: u from -1 (the near rail) over the keel to 1 (the far rail); out: thickness outwards"""
    s, u = np.broadcast_arrays(np.asarray(s, float), np.asarray(u, float))
    a = np.abs(u)
    y = np.sign(u) * (breadth(s) * a**0.80 + out * a)
    z = keel(s) + (rail(s) - keel(s)) * a**2.0 - out * (1 - a)
    return np.stack([LENGTH * s - 0.55 * a**2 * np.clip(1 - s / 0.2, 0, 1), y, z], -1)


def half_width(s, z):
    a = np.clip((z - keel(s)) / (rail(s) - keel(s)), 0, 1) ** 0.5
    return breadth(s) * a**0.80


def burnt(s):
    """the fourth to the sixth hold bear marks of fire"""
    return smooth(2.6 / HOLDS, 3.3 / HOLDS, s) * smooth(6.4 / HOLDS, 5.7 / HOLDS, s)


def tint(p, s, tone):
    c = mix(WOOD, PALE, 0.30 + 0.45 * noise(p[..., 0] * 0.9, p[..., 1] * 9, p[..., 2] * 9, 3) + tone)
    c = mix(c, CHAR, 0.25 + 0.4 * smooth(0, 0.6, fbm(p[..., 0] * 0.7, p[..., 1], p[..., 2], 3, seed=4)))
    return mix(c, hexc('#171514'), burnt(s + 0.01 * noise(p[..., 1] * 3, p[..., 2] * 3, 0, 6)) * 0.85)


def planking(parent, mat, seed=2):
    """strakes from the keel to the broken edge, each of several planks butted end to end"""
    g = np.random.default_rng(seed)
    edges = np.concatenate([[0.0], np.linspace(0.10, 1.0, 11)])
    n = 0
    for side in (-1, 1):
        for j, (a, b) in enumerate(zip(edges[:-1], edges[1:])):
            s0 = 0.012 + 0.004 * j
            while s0 < 0.995:
                s1 = min(0.995, s0 + g.uniform(0.16, 0.34))
                mid = (s0 + s1) / 2
                height = 0.88 + 0.16 * fbm(mid * 4.2, side * 3.0, 0, 2, seed=9) + (0.10 if side > 0 else -0.08) + 0.3 * smooth(0.86, 1.0, mid) + 0.22 * smooth(0.14, 0, mid) - 0.16 * burnt(mid)
                if b < height + g.normal(0, 0.05):
                    s = np.linspace(s0 + 0.0006, s1 - 0.0006, 22)
                    top = np.full(22, b - 0.006)
                    if b + (edges[1] if j == 0 else edges[2] - edges[1]) > height:  # a worn upper edge
                        top = top - (b - a) * np.clip(0.25 + 0.5 * noise(s * 40, j, side, 8), 0, 0.85)
                    d = g.normal(0, 0.012)
                    ring = [skin(s, side * (a + 0.004), 0.0 + d), skin(s, side * top, 0.0 + d), skin(s, side * top, 0.10 + d), skin(s, side * (a + 0.004), 0.10 + d)]
                    v = np.stack(ring, 1)
                    c = tint(v, np.repeat(s[:, None], 4, 1), g.normal(0, 0.14)) * np.array([0.8, 1.15, 1.1, 0.6])[None, :, None]
                    f = k.quads(22, 4, wrap=True).tolist() + [(0, 1, 2, 3), (87, 86, 85, 84)]
                    k.mesh('plank', v.reshape(-1, 3), f, mat, c.reshape(-1, 3), shade_smooth=False, parent=parent)
                    n += 1
                s0 = s1
    return n


def timbers(parent, mat, seed=5):
    """keel, stem, bulkheads, transom and rudder"""
    g = np.random.default_rng(seed)
    b = Bench(seed)
    for i in range(1, HOLDS):
        s = i / HOLDS
        x = LENGTH * s
        top = 0.78 + 0.30 * fbm(i * 1.7, 0, 0, 2, seed=3) + 0.5 * smooth(0.82, 1, s) + 0.4 * smooth(0.2, 0.05, s) - 0.25 * burnt(s)
        z = float(keel(s)) + 0.10
        while z < top:
            h = g.uniform(0.22, 0.32)
            w0, w1 = float(half_width(s, z + 0.03)) - 0.03, float(half_width(s, z + h)) - 0.03
            cut = g.uniform(0.25, 0.9) if z + h > top and g.random() < 0.8 else 1.0
            off = g.normal(0, 0.012)
            yl, yr = -w0, w0 if cut == 1 else -w0 + 2 * w0 * cut
            ys = np.linspace(yl, yr, 12)
            ys1 = np.clip(ys * (w1 / w0), -w1, w1)
            up = np.full(12, z + h - 0.012) - (0 if z + h <= top else 1) * h * np.clip(0.1 + 0.5 * noise(ys * 2.4, i, 0, 6), 0, 0.7)
            t = 0.065
            ring = [np.stack([np.full(12, x + off - t), ys, np.full(12, z)], -1), np.stack([np.full(12, x + off - t), ys1, up], -1), np.stack([np.full(12, x + off + t), ys1, up], -1), np.stack([np.full(12, x + off + t), ys, np.full(12, z)], -1)]
            v = np.stack(ring, 1)
            c = tint(v, np.full((12, 4), s), 0.12 + g.normal(0, 0.14)) * np.array([0.85, 1.15, 1.15, 0.85])[None, :, None]
            b.add(v.reshape(-1, 3), k.quads(12, 4, wrap=True).tolist() + [(0, 1, 2, 3), (47, 46, 45, 44)], c.reshape(-1, 3))
            z += h
        for side in (-1, 1):  # half-frames before each bulkhead
            u = np.linspace(0.15, 0.70 + 0.12 * side + g.normal(0, 0.03), 9)
            p = skin(s - 0.0075, side * u, -0.04)
            for q0, q1 in zip(p[:-1], p[1:]):
                b.beam(q0, q1, 0.13, 0.12, tint(q0, s, 0.05), up=(1, 0, 0), spread=0.05)
    # the stem: one timber more than four metres long and thirty centimetres thick
    b.beam((3.1, 0, -0.62), (-0.55, 0, 1.62), 0.34, 0.40, hexc('#332a24'))
    xs = np.linspace(2.8, LENGTH * 0.97, 20)
    for x0, x1 in zip(xs[:-1], xs[1:]):
        b.beam((x0, 0, float(keel(x0 / LENGTH)) - 0.12), (x1, 0, float(keel(x1 / LENGTH)) - 0.12), 0.34, 0.30, WOOD * 0.8, spread=0.03)
    # transom and rudder
    for i, z in enumerate(np.arange(-0.12, 1.75, 0.29)):
        w = float(half_width(0.995, z + 0.2)) + 0.08
        b.beam((LENGTH + 0.02, -w, z + 0.14), (LENGTH + 0.02, w * (0.5 if i == 6 else 1), z + 0.14), 0.14, 0.275, mix(WOOD, PALE, 0.35), up=(0, 0, 1))
    x = LENGTH + 0.42
    b.round((x, 0, -0.55), (x + 0.10, 0, 2.75), 0.15, 0.13, hexc('#4d3c2e'), 10, 0.01)
    for z in (0.35, 1.25):
        b.beam((x - 0.4, 0, z), (x + 0.1, 0, z), 0.30, 0.20, hexc('#4a3a2d'))
    for i in range(4):
        x0 = x + 0.16 + i * 0.30
        b.beam((x0 + 0.14, 0, -0.50 - 0.02 * i), (x0 + 0.16, 0, 1.35 - 0.14 * i), 0.28, 0.10, mix(WOOD, PALE, 0.3), up=(1, 0, 0))
    b.beam((x, 0, 0.05), (x + 1.35, 0, 0.0), 0.16, 0.12, CHAR)
    b.beam((x, 0, 0.85), (x + 1.30, 0, 0.72), 0.16, 0.12, CHAR)
    b.put('timbers', mat, parent)


def fill(parent, mat, level):
    """sand that lies in the hull: level(s, y)"""
    s, u = np.meshgrid(np.linspace(0.03, 0.985, 320), np.linspace(-1, 1, 60))
    z0 = np.full(s.shape, -0.05)
    for _ in range(3):
        y = u * half_width(s, z0)
        z0 = level(s, y)
    c = mix(hexc('#a3906f'), hexc('#83705a'), 0.5 + 0.6 * fbm(s * 30, y * 1.5, 0, 4, seed=3))
    c = mix(c, hexc('#2b2623'), burnt(s) * 0.55)
    k.sheet('fill', np.stack([LENGTH * s, y, z0], -1), c * (1 + 0.06 * np.random.default_rng(1).normal(size=s.shape))[..., None], mat, parent=parent)


# ---------------------------------------------------------------- ware
GLAZE = {'celadon': ('#93aa82', '#6a8564'), 'olive': ('#8d8c58', '#6a6b42'), 'white': ('#d6d1bb', '#aaa58c'), 'brown': ('#7a5334', '#54381f')}


def stack(seed, kind, glaze):
    """a column of bowls or plates, foot to rim, one unit across and `n` pieces high"""
    g = np.random.default_rng(seed)
    n, step, deep = (11, 0.16, 0.34) if kind == 'bowl' else (8, 0.105, 0.20)
    hi, lo = (hexc(h) for h in GLAZE[glaze])
    parts = []
    th = np.linspace(0, 2 * math.pi, 26, endpoint=False)
    dx = dy = 0.0
    for i in range(n):
        dx, dy = dx + g.normal(0, 0.008), dy + g.normal(0, 0.008)
        prof = [(0.20, 0), (0.36, deep * 0.35), (0.50, deep), (0.47, deep), (0.33, deep * 0.42), (0.02, deep * 0.14)]
        if i < n - 1:
            prof = prof[:4]
        v = np.concatenate([np.stack([r * np.cos(th) + dx, r * np.sin(th) + dy, np.full(26, z + i * step)], -1) for r, z in prof])
        t = np.concatenate([np.full(26, w) for w in (0.9, 0.55, 0.1, -0.3, 0.3, 0.45)[: len(prof)]])
        parts.append((v, k.quads(len(prof), 26, wrap=True).tolist(), mix(hi, lo, t + g.normal(0, 0.12) + 0.1 * np.tile(np.sin(th * 3 + i), len(prof)))))
    return k.join(parts)


def jar(seed, glaze='brown'):
    prof = [(0.0, 0), (0.26, 0), (0.30, 0.04), (0.44, 0.35), (0.50, 0.62), (0.46, 0.85), (0.30, 1.0), (0.22, 1.04), (0.26, 1.12)]
    hi, lo = (hexc(h) for h in GLAZE[glaze])
    u = k.spline([(r, z) for r, z in prof], 40)
    return k.revolve(u, 0.03, n=40, colour=lambda th, s, R, Z: mix(lo, hi, smooth(0.2, 0.5, Z + 0.12 * noise(th * 2, Z * 3, 0, seed))))


# ---------------------------------------------------------------- steel, boats
def piles(name, line, z0, z1, mat, parent, period=0.85, deep=0.24, seed=1):
    """a wall of interlocked sheet piles along a straight line (plan points p, q)"""
    p, q = (np.array(a, float) for a in line)
    L = np.linalg.norm(q - p)
    t, nrm = (q - p) / L, np.array([-(q - p)[1], (q - p)[0]]) / L
    n = int(L / period)
    u = np.concatenate([(i + np.array([0.0, 0.18, 0.32, 0.68, 0.82])) * L / n for i in range(n)] + [[L]])
    d = np.tile([1, 1, -1, -1, 1], n + 1)[: len(u)] * deep / 2
    x, y = p[0] + t[0] * u + nrm[0] * d, p[1] + t[1] * u + nrm[1] * d
    zs = np.linspace(z0, z1, 60)
    g = np.random.default_rng(seed)
    lift = np.repeat(g.normal(0, 0.05, n + 1), 5)[: len(u)]
    Z = zs[:, None] + lift * np.linspace(0, 1, 60)[:, None]
    V = np.stack([np.broadcast_to(x, Z.shape), np.broadcast_to(y, Z.shape), Z], -1)
    U = np.broadcast_to(u, Z.shape)
    c = mix(hexc('#6e5546'), hexc('#8b6a50'), 0.5 + 0.6 * noise(np.floor(U / period) * 3.1, 0, 0, 2) + 0.5 * fbm(U * 1.4, Z * 0.5, 0, 4, seed=3))
    c = mix(c, hexc('#a4643c'), smooth(0.1, 0.7, fbm(U * 2.5, Z * 0.7, 0, 4, seed=5)) * 0.55)
    c = mix(c, hexc('#4c4a3c'), smooth(0.6, 0.0, Z - z0 - 2.0 + 0.5 * noise(U * 0.8, 0, 0, 6)) * 0.5)  # damp below
    c = c * (1 - 0.25 * (np.tile([0, 1, 1, 0, 1], n + 1)[: len(u)] == 1))[None, :, None]
    for k_, off in enumerate((0.0, 0.05)):
        k.mesh(name, (V + np.array([*nrm, 0]) * off).reshape(-1, 3), k.quads(60, len(u)), mat, c.reshape(-1, 3), shade_smooth=False, parent=parent)
    rim = np.stack([V[-1], V[-1] + np.array([*nrm, 0]) * 0.05])
    k.mesh(name, rim.reshape(-1, 3), k.quads(2, len(u)), mat, np.tile(hexc('#b08a6a'), (2 * len(u), 1)), shade_smooth=False, parent=parent)


def boat(parent, at, turn, length=8.4, hull='#2f7f86', band='#b5482a'):
    """a small wooden fishing boat with a wheelhouse and a mast"""
    o = k.link(bpy.data.objects.new('boat', None), parent)
    o.location, o.rotation_euler = at, (0.02, 0.01, turn)
    paint = k.matte('boat', rough=0.85, spec=0.08)
    s, a = np.meshgrid(np.linspace(0, 1, 40), np.linspace(-1, 1, 25))
    B = 1.25 * (0.04 + 0.96 * np.clip(1 - (1 - np.clip(s / 0.45, 0, 1)) ** 2.3, 0, 1)) * (1 - 0.22 * smooth(0.7, 1, s))
    zr = 0.62 + 0.85 * np.clip(1 - s / 0.45, 0, 1) ** 2 + 0.22 * smooth(0.6, 1, s)
    P = np.stack([length * s - 0.5 * np.abs(a) ** 2 * np.clip(1 - s / 0.3, 0, 1), np.sign(a) * B * np.abs(a) ** 0.55, -0.45 + (zr + 0.45) * np.abs(a) ** 1.6], -1)
    h = (P[..., 2] + 0.45) / (zr + 0.45)
    c = mix(hexc(hull), hexc(hull) * 0.75, 0.5 + 0.6 * noise(s * 40, h * 14, 0, 3))
    c = np.where((h > 0.86)[..., None], hexc(band), c)
    c = np.where(((h > 0.80) & (h < 0.86))[..., None], hexc('#efe6d2'), c)
    k.sheet('hull', P, c, paint, parent=o)
    k.sheet('inner', P * np.array([1, 0.94, 1]) + [0, 0, 0.03], np.broadcast_to(hexc('#a98d63'), P.shape), paint, flip=True, parent=o)
    b = Bench(4)
    tr = P[:, -1]
    b.add(tr, [tuple(range(len(tr)))], hexc(hull))
    dk = P[[4, 20]][:, 2:]
    v = np.concatenate([np.stack([dk[0][:, 0], dk[0][:, 1] * 0.98, zr[0, 2:] - 0.22], -1), np.stack([dk[1][:, 0], dk[1][:, 1] * 0.98, zr[0, 2:] - 0.22], -1)])
    b.add(v, k.quads(2, 38).tolist(), hexc('#b39a70'))
    L = length
    b.box((L * 0.60, -0.72, 0.4), (L * 0.86, 0.72, 1.75), hexc('#3f8f93'))
    b.box((L * 0.585, -0.84, 1.75), (L * 0.885, 0.84, 1.86), hexc('#d8cfb8'))
    b.box((L * 0.597, -0.5, 1.15), (L * 0.605, 0.5, 1.55), hexc('#2b3436'))
    for x in (0.64, 0.75):
        b.box((L * x, -0.735, 1.15), (L * x + 0.62, -0.72, 1.55), hexc('#2b3436'))
    b.round((L * 0.40, 0, 0.4), (L * 0.40, 0, 3.6), 0.06, 0.04, hexc('#8a6c48'), 7)
    b.round((L * 0.40, 0, 3.2), (L * 0.62, 0, 1.9), 0.015, 0.015, hexc('#3b342e'), 4)
    b.round((L * 0.40, 0, 3.2), (L * 0.04, 0, 1.35), 0.015, 0.015, hexc('#3b342e'), 4)
    b.put('fittings', paint, o)
    return o


def basket_boat(parent, at):
    """a round basket boat, about two metres across"""
    prof = [(0, 0.0), (0.35, 0.01), (0.72, 0.14), (0.95, 0.40), (1.02, 0.62)]
    v, f, c = k.revolve(k.spline(prof, 24), 0.05, n=90, colour=lambda th, s, R, Z: mix(hexc('#5d4b33'), hexc('#8f7448'), 0.5 + 0.4 * np.sign(np.sin(th * 45) * np.sin(s * 60)) + 0.0 * R) * np.where(Z > 0.58, 1.5, 1.0)[..., None], inner_colour=lambda th, s, R, Z: np.broadcast_to(hexc('#c2a46b'), R.shape + (3,)) * (1 + 0.2 * np.sin(th * 45) * np.sin(s * 60))[..., None])
    o = k.mesh('basket boat', v, f, k.matte('basket', rough=0.9, spec=0.04), c, parent=parent)
    o.location, o.rotation_euler = at, (0.03, -0.02, 0.4)
    b = Bench(3)
    b.beam((-0.9, 0.15, 0.50), (0.9, 0.15, 0.50), 0.22, 0.05, hexc('#9a7f55'))
    b.round((-1.25, -0.5, 0.72), (0.9, 0.5, 0.70), 0.025, 0.022, hexc('#b08d5a'), 6)
    b.beam((0.8, 0.46, 0.70), (1.25, 0.70, 0.70), 0.20, 0.03, hexc('#b08d5a'))
    b.put('oar', k.matte('oar', rough=0.9), o)
