"""Gradient noise, fractal noise and Voronoi cells, vectorised; the same numbers on every run."""

import numpy as np

_P = np.random.default_rng(5).permutation(512).astype(np.int64)
_P = np.concatenate([_P, _P, _P])
_G = np.random.default_rng(6).normal(size=(512, 3))
_G /= np.linalg.norm(_G, axis=1, keepdims=True)


def noise(x, y, z=0.0, seed=0):
    x, y, z = np.broadcast_arrays(
        np.asarray(x, float) + seed * 17.31, np.asarray(y, float) - seed * 9.77, np.asarray(z, float) + seed * 3.19
    )
    xi, yi, zi = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64), np.floor(z).astype(np.int64)
    fx, fy, fz = x - xi, y - yi, z - zi
    u, v, w = [t * t * t * (t * (t * 6 - 15) + 10) for t in (fx, fy, fz)]
    out = 0
    for dx in (0, 1):
        for dy in (0, 1):
            for dz in (0, 1):
                h = _P[_P[_P[(xi + dx) & 511] + ((yi + dy) & 511)] + ((zi + dz) & 511)] & 511
                g = _G[h]
                d = g[..., 0] * (fx - dx) + g[..., 1] * (fy - dy) + g[..., 2] * (fz - dz)
                out = out + d * (u if dx else 1 - u) * (v if dy else 1 - v) * (w if dz else 1 - w)
    return out * 1.5


def fbm(x, y, z=0.0, octaves=4, gain=0.5, seed=0):
    out, a, f = 0, 1.0, 1.0
    for k in range(octaves):
        out = out + a * noise(np.asarray(x) * f, np.asarray(y) * f, np.asarray(z) * f, seed + k * 7)
        a *= gain
        f *= 2.03
    return out


def cells(x, y, seed=0):
    """Voronoi cells: (distance to the border between cells, cell id 0..1)"""
    x, y = np.broadcast_arrays(np.asarray(x, float), np.asarray(y, float))
    xi, yi = np.floor(x).astype(np.int64), np.floor(y).astype(np.int64)
    d1 = np.full(x.shape, 9.0)
    d2 = np.full(x.shape, 9.0)
    idn = np.zeros(x.shape)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            h = _P[_P[(xi + dx + seed * 31) & 511] + ((yi + dy) & 511)] & 511
            px = xi + dx + 0.5 + 0.42 * _G[h, 0]
            py = yi + dy + 0.5 + 0.42 * _G[h, 1]
            d = np.hypot(x - px, y - py)
            near = d < d1
            d2 = np.where(near, d1, np.minimum(d2, d))
            idn = np.where(near, h / 512, idn)
            d1 = np.where(near, d, d1)
    return d2 - d1, idn
