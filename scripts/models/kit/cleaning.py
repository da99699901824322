"""Two noisy renders in, one clean picture out."""

from concurrent.futures import ThreadPoolExecutor

import numpy as np


def _box(a, r):
    """mean over a (2r+1)^2 window, edge-padded; a (h,w)"""
    for ax in (0, 1):
        p = [(0, 0), (0, 0)]
        p[ax] = (r + 1, r)
        c = np.cumsum(np.pad(a, p, mode='edge'), axis=ax, dtype=np.float64)
        n = a.shape[ax]
        s = [slice(None)] * 2
        t = [slice(None)] * 2
        s[ax] = slice(2 * r + 1, 2 * r + 1 + n)
        t[ax] = slice(0, n)
        a = ((c[tuple(s)] - c[tuple(t)]) / (2 * r + 1)).astype(np.float32)
    return a


def denoise(A, B, albedo, normal, radius=5, patch=1, strength=0.45):
    """Two half-renders with different seeds -> one clean picture.
    The light is divided by the surface colour first, so that texture never blurs; then non-local means with
    the weights of one half applied to the other (their difference is an honest measure of the noise), kept inside
    surfaces of one colour and one direction."""
    base = albedo + 0.04
    LA, LB = (A / base).astype(np.float32), (B / base).astype(np.float32)
    comp = lambda x: np.log1p(4 * np.clip(x, 0, 30)).astype(np.float32)  # compare in a perceptual space
    PA, PB = comp(LA), comp(LB)
    var = np.stack([_box(((PA[..., k] - PB[..., k]) ** 2) / 2, 2) for k in range(3)], -1).mean(-1) + 2e-5
    alb = np.sqrt(np.clip(albedo, 0, 1)).astype(np.float32)
    h, w = var.shape
    shifts = [
        (dy, dx)
        for dy in range(-radius, radius + 1)
        for dx in range(-radius, radius + 1)
        if dy * dy + dx * dx <= (radius + 0.5) ** 2
    ]

    def part(sub):
        SA = np.zeros((h, w, 3), np.float32)
        SB = SA.copy()
        WA = np.zeros((h, w), np.float32)
        WB = WA.copy()
        for dy, dx in sub:
            y0, y1, x0, x1 = max(0, -dy), min(h, h - dy), max(0, -dx), min(w, w - dx)
            p = (slice(y0, y1), slice(x0, x1))
            q = (slice(y0 + dy, y1 + dy), slice(x0 + dx, x1 + dx))
            vp, vq = var[p], var[q]
            den = strength**2 * (vp + vq) + 1e-7
            fd = ((alb[p] - alb[q]) ** 2).sum(-1) / 0.004 + ((normal[p] - normal[q]) ** 2).sum(-1) / 0.05
            for P, S, W, L in ((PA, SB, WB, LB), (PB, SA, WA, LA)):
                d = ((P[p] - P[q]) ** 2).mean(-1) - np.minimum(vp, vq) - vp
                d = np.maximum(_box(d / den, patch), 0)
                wt = np.exp(-np.maximum(d, fd))
                S[p] += L[q] * wt[..., None]
                W[p] += wt
        return SA, WA, SB, WB

    with ThreadPoolExecutor(2) as ex:
        parts = list(ex.map(part, [shifts[i::2] for i in range(2)]))
    SA, WA, SB, WB = [sum(p[k] for p in parts) for k in range(4)]
    L = 0.5 * (SA / np.maximum(WA, 1e-6)[..., None] + SB / np.maximum(WB, 1e-6)[..., None])
    return L * base
