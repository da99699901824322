"""Giếng Tiền: the shape of the land, the rock, and the statue and stair of Chùa Đục. One unit is ten metres; heights VE times.

x runs to the right (west-south-west), y away from the sea (south-south-east). Metres east and north are counted from the
published point of the summit (109.10244 E, 15.38881 N).
"""

import math

import kit as k
import numpy as np
from kit import fbm, hexc, mix, noise, smooth
from thoi_loi_parts import basalt

VE = 1.5
W, D, BASE = 92.0, 80.0, -5.5
CENTRE, RADIUS = (46.0, 48.0), 24.5
C = {n: hexc(h) for n, h in dict(tuff='#a9865a', tuff2='#866545', ash='#c9ae80', dark='#54443a', soil='#8f4a30', coral='#e6dcc3', coral2='#cdbd9b', lava='#3f4345').items()}


def plan(e, n):
    """metres east and north of the summit's point -> the block's x, y"""
    e, n = np.asarray(e, float), np.asarray(n, float)
    return 47.6 + (-0.866 * e - 0.5 * n) / 10, 23.0 + (0.5 * e - 0.866 * n) / 10


def high(m):
    return np.asarray(m, float) / 10 * VE


PAGODA = plan(-52, 27)
# the drawn coast (GSHHG), moved 65 m out to sea: it is too coarse here and would leave the pagoda in the water
_coast = np.array([(-573, -697), (-437, -469), (-260, -378), (-213, -240), (-121, -147), (-125, -52), (11, 81), (190, 84), (276, 179), (480, 180), (726, 176), (900, 200)], float)
_x, _y = plan(*_coast.T)
_o = np.argsort(_x)
SHORE = k.spline(np.stack([_x[_o], _y[_o] - 6.5], -1), 300)
CLIFF = k.spline([(-3, 21.2), (10, 20.4), (22, 20.6), (32, 20.2), (41, 19.8), (49, 20.6), (56, 21.0), (62, 22.8), (70, 27.5), (80, 31), (96, 37)], 300)


def shore_y(x):
    return np.interp(x, SHORE[:, 0], SHORE[:, 1]) + 0.5 * fbm(x * 0.22, 0, 0, 4, seed=21)


def edge_y(x):
    """top edge of the cliff, bitten by gullies"""
    return np.interp(x, CLIFF[:, 0], CLIFF[:, 1]) + 0.8 * fbm(x * 0.16, 3, 0, 3, seed=22) + 0.25 * noise(x * 0.6, 0, 0, 23) + 0.1 * noise(x * 1.6, 0, 0, 24)


def ring(x, y):
    wob = 1.5 * fbm(x * 0.07, y * 0.07, 0, 2, seed=31)
    dx, dy = x - CENTRE[0], y - CENTRE[1]
    r, a = np.hypot(dx, dy) + 0.5 * wob, np.arctan2(dy, dx)
    near = lambda at, w: np.exp(-(((np.degrees(a) - at + 180) % 360 - 180) / w) ** 2)
    crest = high(60 + 24 * near(-86, 42) + 10 * near(-20, 40) + 5 * near(200, 40) - 30 * near(102, 30)) + high(4) * noise(np.cos(a) * 2.4, np.sin(a) * 2.4, 0, 33)
    floor = high(32) + high(3) * fbm(x * 0.1, y * 0.1, 0, 3, seed=34)
    out = crest * np.exp(-((np.maximum(r - RADIUS, 0) / 14.5) ** 1.4))
    inn = floor + (crest - floor) * smooth(0.42, 1.02, r / RADIUS) ** 1.2
    return np.where(r > RADIUS, out, inn), r - RADIUS, a


def plain(x, y):
    return high(9) + high(9) * smooth(20, 80, y) + high(2) * noise(x * 0.06, y * 0.06, 0, 35)


def land_top(x, y):
    z, d, a = ring(x, y)
    big, mid, fine = fbm(x * 0.08, y * 0.08, 0, 4, seed=1), fbm(x * 0.25, y * 0.25, 0, 4, seed=2), fbm(x * 0.9, y * 0.9, 0, 3, seed=3)
    rill = np.abs(noise(a * 7 + 0.5 * big, d * 0.04, 0, 5)) + 0.5 * np.abs(noise(a * 17 + 0.8 * mid, d * 0.08, 0, 6))
    z = z - 1.3 * (0.55 - rill).clip(0, 1) * smooth(0.8, 5, d) * smooth(20, 9, d)
    z = z - 0.9 * (0.5 - np.abs(noise(a * 11 + 0.5 * mid, 0, 0, 7))).clip(0, 1) * smooth(-0.5, -3, d) * smooth(-13, -8, d)
    p = plain(x, y)
    inside = d < 0
    rough = np.where(inside, 0.5, smooth(0.8, 4, z - p))
    z = z + rough * (0.35 * mid + 0.35 * big + 0.10 * fine)
    foot = np.where(inside, 0, smooth(2.4, 0.2, z - p))
    return z * (1 - foot) + np.maximum(p, z * 0.3) * foot


def shelf(x, y):
    """the ground below the cliff and the sea bed"""
    d = shore_y(x) - y  # seaward of the waterline
    m = fbm(x * 0.24, y * 0.24, 0, 4, seed=41)
    z = -0.45 * smooth(0, 3, d) - 2.6 * smooth(2, 15, d) - 0.03 * np.maximum(d, 0) + 0.85 * smooth(0, -4, d) + 0.45 * smooth(-3, -9, d)
    return z + 0.35 * smooth(0, 0.5, m) * smooth(1, 3, d) * smooth(14, 7, d) + 0.10 * m


def bed(x, y, z):
    return (z + 0.03 * (y - 18) + 0.20 * fbm(x * 0.11, y * 0.11, z * 0.1, 3, seed=51) + 0.06 * fbm(x * 0.5, y * 0.5, z * 0.5, 2, seed=52)) * 2.6


def hardness(x, y, z):
    u = bed(x, y, z)
    return 0.62 * noise(u * 0.55, 0, 0, 61) + 0.55 * noise(u * 1.9, 0, 0, 62) + 0.3 * noise(u * 4.7, 0, 0, 63)


def rock(x, y, z, top):
    x, y, z, top = (np.asarray(q, float) for q in np.broadcast_arrays(x, y, z, top))
    u, f3 = bed(x, y, z), fbm(x * 0.22, y * 0.22, z * 0.22, 4, seed=53)
    n1, n2, n3 = noise(u * 0.55, 0, 0.004 * (x + y), 61), noise(u * 1.9, 0.01 * (x + y), 0, 62), noise(u * 4.7, 0.02 * (x - y), 0, 63)
    c = mix(C['tuff'], C['tuff2'], 0.5 + 0.75 * n1 + 0.45 * n2)
    c = mix(c, C['ash'], smooth(0.12, 0.5, n2 - 0.25 * n1) * 0.75)
    c = mix(c, C['dark'], smooth(0.18, 0.5, n3 + 0.35 * n1) * 0.6)
    ct = high(3) + 0.3 * noise(x * 0.06, y * 0.06, 0, 81)
    cb = ct - 1.0 - 0.4 * noise(x * 0.09, y * 0.09, 0, 82)
    coral = mix(C['coral'], C['coral2'], 0.45 + 0.6 * noise(x * 0.07, y * 0.07, z * 3, 83) + 0.35 * f3)
    c = mix(c, coral, smooth(0.06, -0.06, z - ct))
    c = mix(c, basalt(x / 10, y / 10, z / 8, f3), smooth(0.06, -0.06, z - cb))
    skin = 0.35 + 0.08 * noise(x * 0.7, y * 0.7, 0, 95)
    c = mix(c, C['soil'] * (1 + 0.15 * f3)[..., None], smooth(0.05, -0.03, top - z - skin) * 0.9)
    return np.clip(c * (1 + 0.045 * np.random.default_rng(9).normal(size=x.shape))[..., None] * (1 + 0.07 * f3)[..., None], 0, 0.95)


# ---------------------------------------------------------------- Chùa Đục
LEDGE = high(44)  # the ledge before the three caves, half-way up
GROTTOES = [(PAGODA[0] + dx, 0.46, 1.15, 1.4) for dx in (-1.55, 0.0, 1.55)]


def statue():
    """a standing Quan Âm one unit tall, in the plainest outline: lotus, robe, veil over the head, one arm bent"""
    white = hexc('#f3efe4')
    th = np.linspace(0, 2 * math.pi, 40, endpoint=False)
    parts = []

    def turned(prof, squash=1.0, bump=0.0, lobes=0, colour=white, at=(0, 0)):
        prof = np.asarray(prof, float)
        r = prof[:, :1] * (1 + bump * np.cos(lobes * th)[None, :])
        v = np.stack([r * np.cos(th) + at[0], r * np.sin(th) * squash + at[1], np.repeat(prof[:, 1:], 40, 1)], -1)
        parts.append((v.reshape(-1, 3), k.quads(len(prof), 40, wrap=True).tolist(), colour))

    turned([(0.15, 0), (0.15, 0.05), (0.12, 0.06), (0.12, 0.09)], colour=hexc('#d9d2c0'))
    turned([(0.10, 0.09), (0.155, 0.13), (0.165, 0.165), (0.11, 0.17)], bump=0.06, lobes=10)
    turned(k.spline([(0.118, 0.165), (0.106, 0.30), (0.098, 0.45), (0.100, 0.60), (0.108, 0.70), (0.098, 0.765), (0.058, 0.80), (0.034, 0.81)], 30), squash=0.72, bump=0.035, lobes=9)
    turned(k.spline([(0.034, 0.80), (0.050, 0.835), (0.056, 0.875), (0.046, 0.92), (0.026, 0.95), (0.016, 0.985), (0.002, 1.0)], 18), squash=0.95, at=(0, -0.01))
    turned(k.spline([(0.100, 0.56), (0.098, 0.70), (0.085, 0.80), (0.072, 0.86), (0.066, 0.90), (0.045, 0.945), (0.005, 0.96)], 18), squash=0.62, at=(0, 0.028))
    for p, q in (((0.085, -0.02, 0.72), (0.100, -0.065, 0.60)), ((0.100, -0.065, 0.60), (0.035, -0.105, 0.67)), ((-0.085, -0.02, 0.72), (-0.105, -0.06, 0.60)), ((-0.105, -0.06, 0.60), (-0.04, -0.105, 0.585))):
        parts.append(k.stick(p, q, 0.033, 0.026, white, 8))
    return k.join(parts)


def house(seed):
    """a plain village house one unit long under a tiled hip roof"""
    g = np.random.default_rng(seed)
    wall = hexc(('#e6dcc4', '#d9c79c', '#cfd6cd', '#e3d0b3')[seed % 4])
    tile = hexc(('#a8553a', '#8f4a34', '#b0664a', '#9a8f80')[seed % 4])
    x, y, h = 0.5, g.uniform(0.32, 0.4), 0.34
    v = [(-x, -y, -0.2), (x, -y, -0.2), (x, y, -0.2), (-x, y, -0.2), (-x, -y, h), (x, -y, h), (x, y, h), (-x, y, h)]
    e = 0.08
    w = [(-x - e, -y - e, h - 0.02), (x + e, -y - e, h - 0.02), (x + e, y + e, h - 0.02), (-x - e, y + e, h - 0.02), (-x * 0.5, 0, h + 0.30), (x * 0.5, 0, h + 0.30)]
    d = [(-0.07, -y - 0.006, -0.1), (0.09, -y - 0.006, -0.1), (0.09, -y - 0.006, 0.22), (-0.07, -y - 0.006, 0.22)]
    return k.join([(v, [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)], wall), (w, [(0, 1, 5, 4), (1, 2, 5), (2, 3, 4, 5), (3, 0, 4), (3, 2, 1, 0)], tile), (d, [(0, 1, 2, 3)], hexc('#4b3a30'))])
