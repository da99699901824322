"""What lies between the works of the Dung Quất model: roads, pipelines, trees, village roofs. All schematic."""

import math

import numpy as np

import dung_quat_parts as parts
import kit as k
from dung_quat_land import D, W, plan
from kit import fbm, hexc, matte, mesh, sheet, smooth, tube

ROADS = [
    [(-0.2, 8.75), (1.5, 9.0), (4.2, 9.0), (7.2, 9.15), (8.0, 9.0), (9.3, 8.2), (10.9, 7.2), (11.75, 6.9), (11.8, 7.9)],
    [(7.2, 9.15), (7.35, 10.8), (8.0, 12.6), (9.4, 14.3), (10.2, 15.6)],
    [(7.35, 10.8), (6.9, 12.6), (4.6, 12.75), (1.6, 12.6), (-0.2, 12.9)],
    [(11.75, 6.9), (12.1, 6.1), (12.6, 5.0), (13.4, 4.15), (14.3, 4.15), (15.3, 4.2), (16.1, 4.2), (16.55, 3.7), (16.8, 3.55)],
    [(12.6, 5.0), (12.0, 3.9), (11.6, 2.6), (11.7, 1.4)],
]
PRODUCT = [
    (7.0, 10.6),
    (8.1, 9.7),
    (9.2, 8.6),
    (10.9, 7.55),
    (11.6, 7.0),
    (11.9, 6.2),
    (12.4, 5.15),
    (13.3, 4.3),
    (14.3, 4.3),
    (15.3, 4.35),
    (15.9, 4.6),
    (16.25, 5.1),
]
CRUDE = [(2.9, 7.3), (2.85, 8.3), (2.8, 9.4)]


def free(land, x, y):
    """0..1: how far a point is from works, roads and water"""
    open_land = smooth(0.12, 0.3, land.coast_field(x, y)) * (k.Field(land.xs, land.ys, land.plots)(x, y) < 0.02)
    for line in ROADS + [PRODUCT, CRUDE]:
        open_land = open_land * smooth(0.10, 0.16, k.distance_to(x, y, k.spline(line, 60))[0])
    return open_land


def drape(land, line, n, lift):
    p = k.spline(line, n)
    z = np.convolve(np.pad(land.ground(p[:, 0], p[:, 1]), 4, mode='edge'), np.ones(9) / 9, 'valid')
    return np.concatenate([p, (np.maximum(z, land.ground(p[:, 0], p[:, 1])) + lift)[:, None]], 1)


def roads(land, root):
    paint = matte('road', rough=1, spec=0)
    for line in ROADS:
        p = drape(land, line, 220, 0.014)
        p[:, 0], p[:, 1] = np.clip(p[:, 0], 0.01, W - 0.01), np.clip(p[:, 1], 0.01, D - 0.01)
        t = np.gradient(p[:, :2], axis=0)
        t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-9
        q = np.stack([-t[:, 1], t[:, 0], 0 * t[:, 0]], -1)
        rib = np.stack([p + q * a + [0, 0, z] for a, z in ((-0.046, -0.08), (-0.045, 0), (0.045, 0), (0.046, -0.08))], 1)
        ink = np.array([hexc('#b99a6c'), hexc('#eee3cb'), hexc('#eee3cb'), hexc('#b99a6c')])
        sheet('road', rib, np.tile(ink, (220, 1, 1)), paint, parent=root)


def pipes(land, root, card):
    for line, count in ((PRODUCT, 4), (CRUDE, 2)):
        p = drape(land, line, 120, 0.05)
        t = np.gradient(p[:, :2], axis=0)
        t /= np.linalg.norm(t, axis=1, keepdims=True)
        q = np.stack([-t[:, 1], t[:, 0], 0 * t[:, 0]], -1)
        for i in range(count):
            ink = (parts.CARD, parts.ACCENT)[i == 1]
            tube('pipe', p + q * (i - (count - 1) / 2) * 0.034, 0.012, card, 6, parent=root, colour=np.tile(ink, (120, 1)))


def trees(land, root):
    leafy = matte('leafy', vary=[hexc(h) for h in ('#f2f5dc', '#fffbe0', '#d6e6c8', '#ffeaba', '#e4d9a8')], spec=0.02, translucent=0.15)
    lumps = []
    for s, (lo, hi) in enumerate((('#6a7f46', '#c2cc86'), ('#768448', '#d0d390'), ('#627a45', '#b4c37e'))):
        v, f, c = k.join(
            k.leaf_cloud(
                [(0, 0, 0.3, 0.34), (0.18, 0.1, 0.22, 0.24), (-0.14, 0.16, 0.24, 0.24)], 150, 0.09, np.random.default_rng(s), hexc(lo), hexc(hi), 0.9
            )
        )
        lumps.append(mesh('lump', v, f, leafy, c, shade_smooth=False, lib=True))
    g = np.random.default_rng(7)
    x, y = g.uniform(0.1, W - 0.1, 60000), g.uniform(0.1, D - 0.1, 60000)
    n, fine = fbm(x * 0.55, y * 0.55, 0, 3, seed=41), fbm(x * 1.7, y * 1.7, 0, 2, seed=42)
    rise = k.Field(land.xs, land.ys, land.layer)(x, y)
    grove = (
        smooth(3.0, 6.5, rise + 1.6 * n) * smooth(-0.25, 0.3, fine + 0.3 * n)
        + 0.10 * smooth(0.2, 0.5, fine)
        + 0.5 * smooth(0.5, 0.32, land.coast_field(x, y)) * smooth(-0.1, 0.3, n)
    )
    keep = g.random(len(x)) < 0.5 * grove * free(land, x, y)
    x, y = x[keep], y[keep]
    k.scatter('trees', lumps, np.stack([x, y, land.ground(x, y) - 0.012], -1), g.uniform(0.10, 0.21, len(x)), seed=8, parent=root)
    print('trees', len(x))


VILLAGES = [
    (3.05, 0.35, 26, 0.45),
    (2.1, -1.15, 24, 0.5),
    (3.2, -2.1, 26, 0.5),
    (-4.6, -3.0, 34, 0.8),
    (-5.3, -2.3, 20, 0.5),
    (0.9, -3.2, 22, 0.45),
    (2.9, -6.3, 24, 0.5),
    (-2.6, -5.2, 24, 0.5),
    (1.55, 1.35, 18, 0.35),
    (4.6, -6.2, 18, 0.4),
]


def villages(land, root, card):
    houses = []
    for i, roof in enumerate(('#b98a66', '#c79f78', '#a97e60')):
        v, f, c = k.join(parts.hall(1.0, 0.62, 0.42, hexc(roof), parts.CARD, monitor=False))
        houses.append(mesh('house', v, f, card, c, shade_smooth=False, lib=True))
    g = np.random.default_rng(12)
    pts, turns = [], []
    for e, n, count, r in VILLAGES:
        u, v = plan(e, n)
        way = g.uniform(0, math.pi)
        a = g.normal(0, [r * 1.3, r * 0.45], (count, 2))
        a = np.round(a / 0.17) * 0.17 + g.normal(0, 0.02, a.shape)
        pts.append(np.stack([u + a[:, 0] * math.cos(way) - a[:, 1] * math.sin(way), v + a[:, 0] * math.sin(way) + a[:, 1] * math.cos(way)], -1))
        turns.append(way + g.choice([0, math.pi / 2], count) + g.normal(0, 0.06, count))
    p, turn = np.concatenate(pts), np.concatenate(turns)
    ok = (p[:, 0] > 0.2) & (p[:, 0] < W - 0.2) & (p[:, 1] > 0.2) & (p[:, 1] < D - 0.2)
    ok &= free(land, p[:, 0], p[:, 1]) > 0.6
    p, turn = p[ok], turn[ok]
    k.scatter(
        'houses',
        houses,
        np.concatenate([p, (land.ground(p[:, 0], p[:, 1]) - 0.01)[:, None]], 1),
        g.uniform(0.12, 0.17, len(p)),
        turn=turn,
        seed=5,
        parent=root,
    )
