"""Spheres and irregular stones."""

import bmesh
import numpy as np

from .randomness import fbm

_ICO = {}


def icosphere(detail):
    if detail not in _ICO:
        bm = bmesh.new()
        bmesh.ops.create_icosphere(bm, subdivisions=detail, radius=1)
        v = np.array([p.co for p in bm.verts])
        bm.faces.ensure_lookup_table()
        f = np.array([[q.index for q in p.verts] for p in bm.faces])
        bm.free()
        _ICO[detail] = (v, f)
    v, f = _ICO[detail]
    return v.copy(), f.copy()


def stone(seed, detail=2, rough=0.35, flat=0.75, block=0.0):
    """an irregular stone about one unit across: (verts, faces); block > 0 squares it up for masonry, long side along x"""
    rng = np.random.default_rng(seed)
    v, f = icosphere(detail)
    if block:
        v = np.sign(v) * np.abs(v) ** (1 - block)
        v /= np.abs(v).max()
        d = 1 + rough * 0.6 * fbm(v[:, 0] * 1.3, v[:, 1] * 1.3, v[:, 2] * 1.3, 3, seed=seed)
        sk = rng.normal(0, 0.12, (3, 3))
        v = (v * d[:, None]) @ (np.eye(3) + sk - np.diag(np.diag(sk)))
        return v * np.array([0.62, 0.40 * rng.uniform(0.8, 1.15), 0.34]), f
    d = 1 + rough * fbm(v[:, 0] * 1.1, v[:, 1] * 1.1, v[:, 2] * 1.1, 3, seed=seed)
    v = v * d[:, None]
    for _ in range(7):  # knock flat facets off it
        nrm = rng.normal(size=3)
        nrm /= np.linalg.norm(nrm)
        h = v @ nrm
        lim = rng.uniform(0.62, 0.85)
        v = v - np.maximum(h - lim, 0)[:, None] * nrm * 0.92
    return v * np.array([0.5, 0.5 * rng.uniform(0.75, 1), 0.5 * flat]), f
