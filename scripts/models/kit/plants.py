"""Trees, shrubs, bamboo and palms as model makers make them."""

import math

import numpy as np

from .colour import hexc, mix
from .meshes import join
from .stones import icosphere


def leaf_cloud(blobs, n, size, rng, low, high, squash=1.0):
    """A crown: n small leaf quads on the skin of round blobs [(x,y,z,r)], dark inside and below, light above,
    round a dark core that keeps the light from shining through."""
    b = np.asarray(blobs, float)
    w = b[:, 3] ** 2
    pick = rng.choice(len(b), n, p=w / w.sum())
    d = rng.normal(size=(n, 3))
    d /= np.linalg.norm(d, axis=1, keepdims=True)
    c = b[pick, :3] + d * b[pick, 3:4] * rng.uniform(0.82, 1.10, (n, 1)) * np.array([1, 1, squash])
    nrm = d + rng.normal(0, 0.30, (n, 3)) + np.array([0, 0, 0.25])
    nrm /= np.linalg.norm(nrm, axis=1, keepdims=True)
    ref = rng.normal(size=(n, 3))
    a = np.cross(nrm, ref)
    a /= np.linalg.norm(a, axis=1, keepdims=True)
    e = np.cross(nrm, a)
    s = size * rng.uniform(0.6, 1.3, (n, 1))
    v = np.stack([c - a * s, c - e * s * 0.6, c + a * s, c + e * s * 0.6], 1).reshape(-1, 3)
    f = np.arange(4 * n).reshape(n, 4)
    z0, z1 = (b[:, 2] - b[:, 3]).min(), (b[:, 2] + b[:, 3]).max()
    t = (
        np.clip((c[:, 2] - z0) / (z1 - z0), 0, 1) * 0.75
        + 0.25 * np.clip(d[:, 2] * 0.5 + 0.5, 0, 1)
        + rng.normal(0, 0.10, n)
    )
    parts = [(v, f, np.repeat(mix(low, high, t), 4, 0))]
    sv, sf = icosphere(2)
    for x, y, z, r in b:
        parts.append((sv * r * 0.86 * np.array([1, 1, squash]) + [x, y, z], sf, np.asarray(low) * 0.85))
    return parts


def stick(p, q, r0, r1, colour, sides=6):
    p, q = np.array(p, float), np.array(q, float)
    t = (q - p) / np.linalg.norm(q - p)
    a = np.cross(t, [0.3, 0.9, 0.1])
    a /= np.linalg.norm(a)
    b = np.cross(t, a)
    th = np.linspace(0, 2 * math.pi, sides, endpoint=False)
    ring = np.cos(th)[:, None] * a + np.sin(th)[:, None] * b
    v = np.concatenate([p + ring * r0, q + ring * r1])
    f = [(i, (i + 1) % sides, sides + (i + 1) % sides, sides + i) for i in range(sides)]
    return v, f + [tuple(range(sides, 2 * sides))], colour


def tree(seed, low, high, kind='round', leaves=420):
    """a tree about one unit tall, standing on the ground"""
    g = np.random.default_rng(seed)
    bark = hexc('#6e5a46')
    if kind == 'tall':  # forest tree: bare stem, crown of storeys
        parts = [stick((0, 0, -0.05), (g.normal(0, 0.02), g.normal(0, 0.02), 0.75), 0.022, 0.012, hexc('#8d8171'))]
        blobs = [
            (g.normal(0, 0.10), g.normal(0, 0.10), z, r)
            for z, r in zip(np.linspace(0.52, 0.9, 5), (0.16, 0.19, 0.19, 0.16, 0.11))
        ]
        return join(parts + leaf_cloud(blobs, leaves, 0.036, g, low, high, 0.75))
    if kind == 'shrub':
        blobs = [(g.normal(0, 0.2), g.normal(0, 0.2), 0.2, g.uniform(0.2, 0.32)) for _ in range(3)]
        return join(leaf_cloud(blobs, leaves // 2, 0.07, g, low, high, 0.8))
    if kind == 'bamboo':
        parts = []
        tips = []
        for _ in range(13):
            a = g.uniform(0, 6.28)
            lean = g.uniform(0.12, 0.42)
            h = g.uniform(0.7, 1.0)
            s = np.linspace(0, 1, 5)
            x = math.cos(a) * (0.05 + lean * s**2)
            y = math.sin(a) * (0.05 + lean * s**2)
            z = h * (s - 0.12 * s**4)
            for i in range(4):
                parts.append(
                    stick((x[i], y[i], z[i]), (x[i + 1], y[i + 1], z[i + 1]), 0.009, 0.007, hexc('#9aa05a'), 5)
                )
            tips += [(x[i], y[i], z[i], 0.075) for i in (2, 3, 4)]
        return join(parts + leaf_cloud(tips, leaves, 0.045, g, low, high)[:1])
    if kind == 'palm':  # areca
        h = 0.86
        parts = [
            stick((0, 0, -0.05), (0.01, 0, h), 0.016, 0.011, hexc('#a59a85')),
            stick((0.01, 0, h), (0.01, 0, h + 0.08), 0.015, 0.012, hexc('#7f9150')),
        ]
        for i in range(9):
            a = i / 9 * 6.28 + g.normal(0, 0.15)
            L = g.uniform(0.24, 0.32)
            s = np.linspace(0, 1, 6)
            r = L * s
            z = h + 0.08 + 0.16 * s - 0.34 * s**2 * g.uniform(0.8, 1.2)
            ww = 0.045 * np.sin(np.pi * np.clip(s * 0.9 + 0.1, 0, 1)) + 0.004
            side = np.array([-math.sin(a), math.cos(a)])
            v = np.concatenate(
                [
                    np.stack(
                        [r * math.cos(a) + side[0] * ww * k_, r * math.sin(a) + side[1] * ww * k_, z - abs(k_) * 0.02],
                        -1,
                    )
                    for k_ in (-1, 0, 1)
                ]
            )
            f = [(j + 6 * m, j + 1 + 6 * m, j + 7 + 6 * m, j + 6 + 6 * m) for m in (0, 1) for j in range(5)]
            parts.append((v, f, np.tile(mix(low, high, s), (3, 1))))
        return join(parts)
    parts = [stick((0, 0, -0.05), (g.normal(0, 0.03), g.normal(0, 0.03), 0.5), 0.032, 0.02, bark)]
    blobs = (
        [(0, 0, 0.58, 0.25)]
        + [
            (0.20 * math.cos(a), 0.20 * math.sin(a), g.uniform(0.46, 0.70), g.uniform(0.15, 0.22))
            for a in g.uniform(0, 6.28, 6)
        ]
        + [(g.normal(0, 0.05), g.normal(0, 0.05), 0.80, 0.15)]
    )
    return join(parts + leaf_cloud(blobs, leaves, 0.042, g, low, high, 0.82))
