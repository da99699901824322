"""Curves in plan: smooth lines through points, distance to a line, side of a line."""

import math

import numpy as np


def spline(pts, n):
    """Catmull-Rom through the points, n samples evenly spaced along the length"""
    p = np.array(pts, float)
    q = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    out = []
    for i in range(1, len(q) - 2):
        t = np.linspace(0, 1, 40, endpoint=False)[:, None]
        a, b, c, d = q[i - 1], q[i], q[i + 1], q[i + 2]
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    out = np.vstack(out + [p[-1:]])
    s = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(out, axis=0), axis=1))])
    u = np.linspace(0, s[-1], n)
    return np.stack([np.interp(u, s, out[:, k]) for k in range(out.shape[1])], -1)


def distance_to(X, Y, line, closed=False):
    """distance from every point to a polyline, and how far along it (in length) the nearest point lies"""
    p = np.asarray(line, float)[:, :2]
    if closed:
        p = np.vstack([p, p[:1]])
    best = np.full(np.shape(X), 1e9)
    along = np.zeros(np.shape(X))
    s0 = 0.0
    for (x1, y1), (x2, y2) in zip(p[:-1], p[1:]):
        dx, dy = x2 - x1, y2 - y1
        L = math.hypot(dx, dy) + 1e-9
        t = np.clip(((X - x1) * dx + (Y - y1) * dy) / (L * L), 0, 1)
        d = np.hypot(X - x1 - t * dx, Y - y1 - t * dy)
        near = d < best
        best = np.where(near, d, best)
        along = np.where(near, s0 + t * L, along)
        s0 += L
    return best, along


def side_of(X, Y, line):
    """signed distance to a polyline that crosses the whole plan from left to right: positive in front (smaller y)"""
    p = np.asarray(line, float)
    return np.sign(np.interp(X, p[:, 0], p[:, 1]) - Y) * distance_to(X, Y, p)[0]
