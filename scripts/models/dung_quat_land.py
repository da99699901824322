"""Land and sea of the Dung Quất model: coast from data, contour layers of board, water in section.

The block is turned so that its front faces north-east, the open sea. `plan` turns kilometres east and north of
15.40° N 108.80° E into block units (one unit is 500 m); `W` by `D` is the block.
"""

import json
import math
import os

import numpy as np

import kit as k
from kit import fbm, hexc, mix, noise, smooth

W, D, BASE = 21.2, 15.4, -1.35
STEP = 0.02
LAYER = 0.085  # thickness of one contour layer of board
EAST, NORTH = 107.3, 110.65  # kilometres in a degree here
ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'content', 'geo')

INKS = {
    n: hexc(h)
    for n, h in {
        'sand': '#dcc89c',
        'field': '#b3b27a',
        'field2': '#c5bb86',
        'paddy': '#9dab6b',
        'hill': '#8f9a5c',
        'top': '#7f8c50',
        'board': '#d0ac78',
        'board2': '#b68f5e',
        'shoal': '#8fc0b2',
        'shallow': '#4fa09a',
        'sea': '#1d7c7e',
        'deep': '#0f5966',
        'bed': '#c9b083',
        'rock': '#8d8474',
        'rock2': '#726a5e',
    }.items()
}


def plan(east, north):
    """kilometres east and north -> block units; the front (v = 0) lies to the north-east, the right to the north-west"""
    e, n = np.asarray(east, float), np.asarray(north, float)
    return ((n - e) / math.sqrt(2) + 6.7) * 2, (4.0 - (e + n) / math.sqrt(2)) * 2


def degrees(lat, lon):
    return plan((lon - 108.80) * EAST, (lat - 15.40) * NORTH)


def chaikin(p, times=2):
    for _ in range(times):
        a, b = p, np.roll(p, -1, 0)
        p = np.stack([0.75 * a + 0.25 * b, 0.25 * a + 0.75 * b], 1).reshape(-1, 2)
    return p


def coast():
    """the rings of land near the block, smoothed, in block units"""
    rings = []
    with open(os.path.join(ROOT, 'land.geojson'), encoding='utf-8') as f:
        for feature in json.load(f)['features']:
            lonlat = np.array(feature['geometry']['coordinates'][0])
            u, v = degrees(lonlat[:-1, 1], lonlat[:-1, 0])
            if np.any((u > -1) & (u < W + 1) & (v > -1) & (v < D + 1)):
                rings.append(chaikin(np.stack([u, v], -1)))
    return rings


def survey(X, Y, rings, reach=4.0):
    """signed distance to the coast on the grid: positive on land"""
    inside = np.zeros(X.shape, bool)
    far = np.full(X.shape, reach)
    for ring in rings:
        a, b = ring, np.roll(ring, -1, 0)
        near = np.any((ring > -reach) & (ring < [W + reach, D + reach]), 1)
        for (x1, y1), (x2, y2), close in zip(a, b, near | np.roll(near, -1)):
            lo, hi = sorted((y1, y2))
            rows = slice(*np.searchsorted(Y[:, 0], [lo, hi]))
            if rows.start < rows.stop:  # even-odd rule, row by row
                y = Y[rows]
                inside[rows] ^= X[rows] < x1 + (y - y1) / (y2 - y1) * (x2 - x1)
            if close:
                i = slice(*np.searchsorted(Y[:, 0], [lo - reach, hi + reach]))
                j = slice(*np.searchsorted(X[0], [min(x1, x2) - reach, max(x1, x2) + reach]))
                dx, dy = x2 - x1, y2 - y1
                t = np.clip(((X[i, j] - x1) * dx + (Y[i, j] - y1) * dy) / (dx * dx + dy * dy + 1e-12), 0, 1)
                far[i, j] = np.minimum(far[i, j], np.hypot(X[i, j] - x1 - t * dx, Y[i, j] - y1 - t * dy))
    return np.where(inside, far, -far)


# Hills as soft cones: (km east, km north, radius, height in units). Places plausible, heights schematic.
HILLS = [
    (3.0, 1.35, 1.15, 0.62),
    (0.22, 2.15, 0.55, 0.30),
    (2.0, -0.45, 1.5, 0.50),
    (3.0, -1.4, 1.3, 0.42),
    (0.9, -6.6, 2.6, 0.95),
    (4.2, -7.2, 2.0, 0.62),
    (-0.6, -5.4, 1.4, 0.34),
    (-4.4, -4.4, 2.2, 0.55),
    (6.0, -7.6, 1.6, 0.55),
    (2.2, -2.2, 1.0, 0.28),
]


class Land:
    """height, colour and water of the block; `level` keeps plots flat for building on"""

    def __init__(self):
        self.xs, self.ys = np.linspace(0, W, int(W / STEP) + 1), np.linspace(0, D, int(D / STEP) + 1)
        self.X, self.Y = np.meshgrid(self.xs, self.ys)
        X, Y = self.X, self.Y
        self.shore = survey(X, Y, coast()) + 0.012 * noise(X * 3, Y * 3, 0, 2)
        self.plots = np.zeros(X.shape)
        inland = np.maximum(self.shore, 0)
        rise = 0.03 + 0.10 * smooth(0.1, 1.6, inland) + 0.07 * smooth(1.5, 7, inland)
        for e, n, r, h in HILLS:
            u, v = plan(e, n)
            rise = rise + h * np.exp(-(((X - u) ** 2 + (Y - v) ** 2) / (r * 1.45) ** 2)) * (1 + 0.55 * fbm(X * 0.42, Y * 0.42, 0, 3, seed=4))
        self.rise = rise * smooth(-0.02, 0.55, inland) + 0.03

    def level(self, corners):
        """flatten a plot: four corners in block units, in order"""
        c = np.asarray(corners, float)
        d = np.full(self.X.shape, -9.0)
        area = sum(c[i][0] * c[i - 3][1] - c[i - 3][0] * c[i][1] for i in range(4))
        for i in range(4):
            p, q = c[i], c[i - 3]
            t = (q - p) / np.linalg.norm(q - p) * (1 if area > 0 else -1)
            d = np.maximum(d, (self.X - p[0]) * t[1] - (self.Y - p[1]) * t[0])
        self.plots = np.maximum(self.plots, smooth(0.55, 0.08, d))

    def finish(self):
        X, Y = self.X, self.Y
        flat = 2 * LAYER
        rise = self.rise + (flat + 0.3 * LAYER - self.rise) * self.plots
        n = np.floor(rise / LAYER)
        f = rise / LAYER - n
        self.riser = smooth(0.80, 0.90, f) * (self.plots < 0.9)
        self.top = LAYER * (n + smooth(0.84, 0.98, f)) * smooth(0.0, 0.03, self.shore) + 0.035
        self.layer = n + smooth(0.84, 0.98, f)
        deep = smooth(-0.2, 4.0, -self.shore + 0.3 * fbm(X * 0.5, Y * 0.5, 0, 2, seed=9) * smooth(0, 0.8, -self.shore))
        self.depth = 0.06 + 0.95 * deep**0.8
        self.height = np.where(self.shore > 0, self.top, -self.depth)
        self.ground = k.Field(self.xs, self.ys, np.where(self.shore > -0.06, self.top, 0.0))
        self.sea_floor = k.Field(self.xs, self.ys, -self.depth)
        self.coast_field = k.Field(self.xs, self.ys, self.shore)

    def paint(self):
        X, Y = self.X, self.Y
        wide, fine = fbm(X * 0.5, Y * 0.5, 0, 3, seed=11), fbm(X * 2.4, Y * 2.4, 0, 3, seed=12)
        edge, which = k.cells(X * 1.5 + 0.2 * wide, Y * 2.1 + 0.2 * wide, seed=3)
        plain = k.steps(which, [(0, INKS['field']), (0.3, INKS['field2']), (0.55, INKS['paddy']), (0.8, INKS['field2']), (1, INKS['field'])])
        plain = mix(plain, INKS['field2'] * 1.05, smooth(0.06, 0.02, edge) * 0.6)
        col = mix(plain, INKS['hill'], smooth(2.2, 4.2, self.layer + 0.5 * wide))
        col = mix(col, INKS['top'], smooth(5, 10, self.layer + wide))
        col = mix(col, INKS['sand'], smooth(0.26, 0.10, self.shore + 0.05 * wide))
        col = col * (1 + 0.05 * wide + 0.05 * fine)[..., None]
        wood = mix(INKS['board'], INKS['board2'], 0.5 + 0.5 * noise(X * 5, Y * 5, 0, 15))
        col = mix(col, wood, self.riser)
        return col * (1 + 0.03 * np.random.default_rng(2).normal(size=X.shape))[..., None]

    def water(self, lines=()):
        """the sea's colours by depth, with a hint of swell; `lines` on the sea floor show through as pale dashes"""
        X, Y = self.X, self.Y
        d = self.depth + 0.05 * fbm(X * 0.7, Y * 0.7, 0, 3, seed=21)
        col = k.steps(d, [(0.05, INKS['shoal']), (0.16, INKS['shallow']), (0.42, INKS['sea']), (0.95, INKS['deep'])])
        for line in lines:
            d, along = k.distance_to(X, Y, line)
            col = mix(col, INKS['shoal'], 0.75 * smooth(0.030, 0.018, d) * (np.mod(along, 0.30) < 0.19))
        swell = 0.04 * noise(X * 1.1 + Y * 2.6, Y * 0.7, 0, 22) + 0.03 * fbm(X * 3, Y * 3, 0, 2, seed=23)
        return col * (1 + swell)[..., None]

    def side(self, where):
        """one cut face: (positions, colours). Water over a thin bed over rock at sea, glued boards under land."""
        take = {'front': np.s_[0, :], 'back': np.s_[-1, :], 'left': np.s_[:, 0], 'right': np.s_[:, -1]}[where]
        x, y, sea = self.X[take], self.Y[take], self.shore[take] <= 0
        top = np.where(sea, 0.0, self.top[take])
        bed = np.where(sea, -self.depth[take], top - 0.02)
        rows, inks = [], []
        s = x + y
        for lo, hi, n, kind in ((BASE, bed - 0.10, 26, 'core'), (bed - 0.10, bed, 3, 'bed'), (bed, top, 12, 'water')):
            for t in np.linspace(0, 1, n):
                z = lo + (hi - lo) * t
                wave = 0.035 * fbm(s * 0.9, t * 0, 0, 2, seed=31)
                if kind == 'core':
                    g = z / 0.16 + 0.2 * wave
                    grain = 0.5 + 0.45 * noise(s * 1.4, z * 30, np.floor(g), 33)
                    c = mix(INKS['board'], INKS['board2'], grain) * (0.97 + 0.07 * np.sin(np.floor(g) * 2.1))[..., None]
                elif kind == 'bed':
                    c = mix(INKS['bed'], INKS['board'], ~sea) * (1 + 0.1 * noise(s * 6, z * 20, 0, 34))[..., None]
                else:
                    c = k.steps(z, [(-0.95, INKS['deep'] * 0.9), (-0.3, INKS['sea']), (-0.02, INKS['shallow'])])
                    c = mix(c * (1 + 0.05 * noise(s * 2, z * 8, 0, 35))[..., None], INKS['board2'], ~sea)
                rows.append(np.stack([x, y, z], -1))
                inks.append(c)
        return np.stack(rows), np.stack(inks)
