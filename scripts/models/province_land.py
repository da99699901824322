"""The lie of the land for the model of the whole province: real outline, coast and rivers, schematic relief.

Heights are modelled, not measured. Known heights (summits, passes, plateaus, towns) and estimated ones between them give two smooth
surfaces, one through the ridges and one through the valley floors. Between the two, running water is let cut
its valleys: rain falls on every cell, flows down to the mapped rivers and the sea, and carves in proportion to
how much of it gathers. So the big valleys lie where the real rivers lie, and the small ones are invented.

Plan unit: 10 km, x east, y north, origin 108.3 E 14.85 N. Heights in metres.
"""

import json
import math
import os

import kit as k
import numpy as np

LON0, LAT0 = 108.3, 14.85
GEO = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'content', 'geo')


def plan(lon, lat):
    return (np.asarray(lon) - LON0) * 11.13 * math.cos(math.radians(LAT0)), (np.asarray(lat) - LAT0) * 11.06


def _plan_line(c):
    c = np.array(c, float)
    return np.stack(plan(c[:, 0], c[:, 1]), -1)


def _load(name):
    with open(os.path.join(GEO, name), encoding='utf-8') as f:
        return json.load(f)['features']


# (lon, lat, metres). Stated in the dossiers: Ngọc Linh 2598, Cà Đam 1431, Măng Đen about 1200, Bùi Hui 628-700,
# Kon Tum 500-700 (north 800-1200), coastal plain near the sea. The rest is estimated so that the land falls as described.
RIDGES = [
    (107.95, 15.08, 2598), (107.93, 15.09, 2598), (107.86, 15.16, 1900), (107.80, 15.27, 1750), (107.70, 15.36, 1500), (107.58, 15.30, 1450),
    (107.64, 15.12, 1450), (107.98, 14.96, 1950), (108.04, 14.84, 1550), (108.14, 14.78, 1450), (108.24, 14.74, 1400), (108.30, 14.66, 1280),
    (108.291, 14.60, 1230), (108.36, 14.55, 1280), (108.24, 14.50, 1150), (108.42, 14.46, 1050), (108.12, 14.60, 1000), (108.20, 14.92, 1450),
    (108.22, 15.06, 1450), (108.34, 15.02, 1150), (108.30, 15.18, 1300), (108.36, 15.30, 1100), (108.49, 15.13, 1431), (108.47, 15.15, 1380), (108.46, 15.20, 1050),
    (108.40, 14.86, 1150), (108.54, 14.80, 1050), (108.56, 14.68, 1000), (108.50, 14.55, 1000), (108.64, 14.60, 850), (108.62, 14.90, 850), (108.68, 14.86, 780),
    (108.79, 14.72, 700), (108.80, 14.76, 620), (108.85, 14.63, 640), (108.75, 14.58, 750), (108.95, 14.70, 430), (109.02, 14.61, 330), (109.05, 14.72, 90), (108.78, 14.90, 480),
    (108.66, 15.00, 420), (108.62, 15.20, 330), (108.60, 15.31, 620), (108.52, 15.33, 800), (108.70, 15.22, 120), (108.72, 15.36, 90), (108.72, 15.08, 190), (108.82, 15.15, 106),
    (108.80, 15.10, 22), (108.83, 15.20, 45), (108.86, 15.31, 70), (108.92, 15.23, 55), (108.87, 15.03, 20), (108.90, 14.93, 22), (108.92, 14.85, 40), (108.97, 14.80, 60), (108.85, 14.83, 330),
    (108.00, 14.35, 570), (107.95, 14.45, 640), (107.86, 14.60, 700), (107.76, 14.70, 850), (107.60, 14.72, 880), (107.72, 14.88, 1000), (107.60, 14.92, 1250),
    (107.56, 14.55, 850), (107.70, 14.45, 1450), (107.66, 14.36, 1150), (107.60, 14.24, 700), (107.85, 14.30, 600), (108.10, 14.26, 780), (108.16, 14.40, 900), (107.93, 14.70, 950),
    (107.85, 14.85, 1100), (108.03, 14.52, 800), (108.10, 15.30, 1000), (108.50, 14.30, 800), (109.00, 14.40, 400), (107.30, 14.60, 500), (107.30, 15.20, 900),
]  # fmt: skip
FLOORS = [
    (107.73, 15.10, 760), (107.72, 14.90, 640), (107.75, 14.70, 590), (107.85, 14.60, 570), (107.88, 14.45, 530), (107.84, 14.25, 500), (107.60, 14.08, 400), (107.9, 14.85, 700),
    (108.00, 14.345, 520), (108.10, 14.38, 540), (108.18, 14.50, 600), (108.17, 14.70, 800), (108.29, 14.60, 1130), (108.32, 14.66, 1080), (107.56, 14.60, 620),
    (108.09, 15.08, 480), (108.12, 15.30, 200), (108.10, 15.60, 40), (108.39, 14.62, 560), (108.42, 14.72, 330), (108.46, 14.86, 120), (108.50, 14.98, 60), (108.62, 15.12, 18), (108.75, 15.14, 6), (108.87, 15.14, 0),
    (108.40, 15.10, 150), (108.30, 15.06, 350), (108.37, 15.28, 220), (108.50, 15.26, 60), (108.65, 15.27, 15), (108.78, 15.34, 0),
    (108.55, 14.72, 300), (108.73, 14.76, 40), (108.74, 14.92, 18), (108.82, 15.02, 7), (108.90, 15.08, 0), (108.85, 14.72, 120), (108.94, 14.83, 6), (109.04, 14.70, 0), (108.90, 14.95, 3), (108.83, 15.25, 8), (108.90, 15.20, 0),
    (108.40, 14.45, 640), (108.60, 14.15, 300), (107.45, 14.4, 200), (107.4, 15.2, 400),
]  # fmt: skip

PEAKS = [(107.95, 15.083, 2598), (108.49, 15.13, 1431), (108.788, 14.734, 690)]

# Courses the river file does not hold: schematic. They pass the towns in places.json (Ba Tơ, Kon Tum); the points between are
# estimates by the builder, without a source. The same holds for every height in RIDGES not named above, and for all FLOORS.
VE = [(108.66, 14.68), (108.71, 14.72), (108.733, 14.764), (108.72, 14.82), (108.745, 14.88), (108.765, 14.93), (108.765, 14.98), (108.80, 15.02), (108.845, 15.045), (108.87, 15.075), (108.893, 15.082), (108.905, 15.09)]
DAK_BLA = [(108.17, 14.90), (108.19, 14.80), (108.17, 14.70), (108.20, 14.62), (108.19, 14.53), (108.21, 14.46), (108.14, 14.40), (108.08, 14.37), (108.03, 14.35), (107.995, 14.338), (107.95, 14.345), (107.90, 14.31), (107.862, 14.285)]
BROOKS = [  # never inlaid: they only tell the water where to cut
    [(108.22, 15.02), (108.30, 15.06), (108.38, 15.09), (108.44, 15.08), (108.50, 14.99)],
    [(108.60, 14.72), (108.55, 14.76), (108.48, 14.86)],
    [(108.80, 14.66), (108.86, 14.74), (108.93, 14.80), (108.985, 14.80)],
    [(108.30, 14.72), (108.33, 14.66), (108.39, 14.61)],
    [(107.56, 14.68), (107.64, 14.69), (107.75, 14.70)],
]  # fmt: skip


def inside(X, Y, polygon):
    """even-odd test on a grid, row by row"""
    p = np.asarray(polygon, float)
    q = np.roll(p, -1, 0)
    out = np.zeros(X.shape, bool)
    for i in range(X.shape[0]):
        y = Y[i, 0]
        cross = (p[:, 1] > y) != (q[:, 1] > y)
        if not cross.any():
            continue
        a, b = p[cross], q[cross]
        xc = np.sort(a[:, 0] + (y - a[:, 1]) / (b[:, 1] - a[:, 1]) * (b[:, 0] - a[:, 0]))
        out[i] = np.searchsorted(xc, X[i]) % 2 == 1
    return out


def reach(mask, step, far=4.0):
    """distance of every cell to the nearest cell of the mask, up to `far`"""
    ny, nx = mask.shape
    j = np.arange(nx)
    left = np.maximum.accumulate(np.where(mask, j, -(10**6)), 1)
    right = np.minimum.accumulate(np.where(mask, j, 10**6)[:, ::-1], 1)[:, ::-1]
    d = np.minimum(j - left, right - j).astype(np.float32) ** 2
    best = d.copy()
    for o in range(1, int(far / step) + 1):
        np.minimum(best[o:], d[:-o] + o * o, out=best[o:])
        np.minimum(best[:-o], d[o:] + o * o, out=best[:-o])
    return np.minimum(np.sqrt(best) * step, far)


def evenly(line, step, closed=False):
    p = np.asarray(line, float)
    if closed:
        p = np.vstack([p, p[:1]])
    s = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(p, axis=0).T))])
    u = np.linspace(0, s[-1], max(4, int(s[-1] / step)), endpoint=not closed)
    return np.stack([np.interp(u, s, p[:, 0]), np.interp(u, s, p[:, 1])], -1)


def rounded(line, times=2, closed=True):
    """Chaikin: cut the corners of a polygon"""
    p = np.asarray(line, float)
    for _ in range(times):
        q = np.roll(p, -1, 0) if closed else p[1:]
        a = p if closed else p[:-1]
        p = np.stack([a * 0.75 + q * 0.25, a * 0.25 + q * 0.75], 1).reshape(-1, 2)
    return p


def outlines():
    """mainland, islands, and the province with the true coast for its seaward side"""
    land = _load('land.geojson')
    main = [f for f in land if f['properties']['kind'] == 'mainland'][0]
    main = _plan_line(main['geometry']['coordinates'][0][:-1])
    isles = {}
    for f in land:
        if f['properties']['kind'] == 'island':
            name = f['properties']['name'] or f'islet{len(isles)}'
            isles[name.split(' (')[0]] = rounded(_plan_line(f['geometry']['coordinates'][0][:-1]))
    prov = _load('province.geojson')
    whole = _plan_line(prov[0]['geometry']['coordinates'][0][:-1])
    near = np.array([np.hypot(*(main - p).T).min() for p in whole])
    edge = (np.abs(main[:, 0] - main[:, 0].min()) < 0.02) | (np.abs(np.abs(main[:, 1] - main[:, 1].mean()) - np.ptp(main[:, 1]) / 2) < 0.02)
    coast = (near < 0.16) & (whole[:, 0] > 4)
    run = np.nonzero(coast)[0]
    n_end, s_end = whole[run[np.argmax(whole[run, 1] - 0.3 * whole[run, 0])]], whole[run[np.argmin(whole[run, 1])]]
    ends = [int(np.where(edge, 99, np.hypot(*(main - e).T)).argmin()) for e in (n_end, s_end)]
    lo, hi = min(ends), max(ends)
    one, two = main[lo : hi + 1], np.vstack([main[hi:], main[: lo + 1]])
    shore = one if np.ptp(one[:, 1]) < np.ptp(two[:, 1]) else two
    a, b = [int(np.nonzero((whole == e).all(1))[0][0]) for e in (n_end, s_end)]
    lo, hi = min(a, b), max(a, b)
    one, two = whole[lo : hi + 1], np.vstack([whole[hi:], whole[: lo + 1]])
    inland = one if one[:, 0].mean() < two[:, 0].mean() else two
    if np.hypot(*(inland[-1] - shore[0])) > np.hypot(*(inland[-1] - shore[-1])):
        shore = shore[::-1]
    return main, isles, np.vstack([rounded(inland, 1, closed=False), shore]), len(inland) * 2 - 2


def rivers():
    """name -> (line in plan, half width at the source, at the end)"""
    f = [_plan_line(x['geometry']['coordinates']) for x in _load('rivers.geojson')]
    f.sort(key=lambda p: -len(p))
    pick = lambda lon, lat: min(f, key=lambda p: np.hypot(*(p - np.array(plan(lon, lat))).T).min())
    smooth_line = lambda pts: k.spline(_plan_line(pts), 160)
    tk, tb = pick(108.71, 15.15), pick(108.62, 15.26)
    mouth = lambda p, *more: np.vstack([p, _plan_line(more)])
    return {
        'Trà Khúc': (mouth(tk, (108.885, 15.138), (108.905, 15.132)), 0.016, 0.055),
        'Trà Bồng': (mouth(tb, (108.785, 15.345), (108.792, 15.375)), 0.014, 0.040),
        'Vệ': (smooth_line(VE), 0.012, 0.036),
        'Pô Kô': (pick(107.71, 14.79), 0.014, 0.050),
        'Đăk Tờ Kan': (pick(107.92, 14.87), 0.011, 0.020),
        'Đăk Bla': (smooth_line(DAK_BLA), 0.013, 0.036),
        'north': (pick(108.10, 15.2), 0.014, 0.030),
        'Ba': (pick(108.44, 14.40), 0.014, 0.030),
    }


def through(points, X, Y, power=1.9, soft=0.12):
    """a smooth surface through scattered heights (inverse distance)"""
    num = den = 0.0
    for lon, lat, h in points:
        x, y = plan(lon, lat)
        w = 1 / ((X - x) ** 2 + (Y - y) ** 2 + soft) ** power
        num, den = num + w * h, den + w
    return num / den


def carve(start, outlet, step, rounds=100, rise=0.03, cut=0.045, spread=0.06):
    """Let water shape the land (implicit stream power, after Braun and Willett): every cell rises a little, drains
    to its steepest neighbour, and is cut in proportion to the root of the area it drains. Outlet cells stay at 0."""
    ny, nx = start.shape
    n = ny * nx
    ids = np.arange(n).reshape(ny, nx)
    pad_ids = np.pad(ids, 1, mode='edge')
    way = [(dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx]
    nb = np.stack([pad_ids[1 + dy : 1 + dy + ny, 1 + dx : 1 + dx + nx].ravel() for dy, dx in way])
    dist = np.array([math.hypot(dy, dx) for dy, dx in way]) * step
    z, fixed = start.ravel().astype(float).copy(), outlet.ravel()
    rng = np.random.default_rng(3)
    taste = rng.uniform(0.72, 1.28, (8, n)).astype(np.float32)    # rock is not even: no way is favoured by the grid
    z[fixed] = 0
    for r in range(rounds):
        for _ in range(12):                                       # fill hollows up to their lowest rim
            low = z[nb].min(0)
            hole = (z <= low) & ~fixed
            if not hole.any():
                break
            z[hole] = low[hole] + 1e-4 + 1e-5 * (hole.nonzero()[0] % 7)
        slope = (z[None] - z[nb]) / dist[:, None] * taste
        best = slope.argmax(0)
        flows = (slope[best, ids.ravel()] > 0) & ~fixed
        to = np.where(flows, nb[best, ids.ravel()], ids.ravel())
        length = dist[best]
        level, jump = flows.astype(int), to.copy()
        for _ in range(12):                                       # how many steps to the outlet, by doubling
            level = level + level[jump]
            jump = jump[jump]
        order = np.argsort(level, kind='stable')
        cuts = np.searchsorted(level[order], np.arange(1, level.max() + 2))
        groups = [order[cuts[i] : cuts[i + 1]] for i in range(len(cuts) - 1)]
        area = np.full(n, step * step)
        for g in reversed(groups):
            np.add.at(area, to[g], area[g])
        f = cut * np.sqrt(area) / length
        z = z + np.where(fixed, 0, rise * step)
        for g in groups:
            z[g] = (z[g] + f[g] * z[to[g]]) / (1 + f[g])
        g2 = z.reshape(ny, nx)                                    # creep rounds the crests
        p = np.pad(g2, 1, mode='edge')
        lap = p[:-2, 1:-1] + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:] - 4 * g2
        z = np.where(fixed, 0, (g2 + spread * lap).ravel())
    return z.reshape(ny, nx)


def blur(A, r):
    """three box means: nearly a Gaussian of radius r cells"""
    for _ in range(3):
        for ax in (0, 1):
            p = np.pad(A, [(r + 1, r) if a == ax else (0, 0) for a in (0, 1)], mode='edge')
            c = np.cumsum(p, axis=ax)
            lo, hi = [slice(None)] * 2, [slice(None)] * 2
            lo[ax], hi[ax] = slice(0, A.shape[ax]), slice(2 * r + 1, 2 * r + 1 + A.shape[ax])
            A = (c[tuple(hi)] - c[tuple(lo)]) / (2 * r + 1)
    return A


def local_top(A, r):
    for ax in (0, 1):
        B = A.copy()
        for o in range(1, r + 1):
            lo, hi = [slice(None)] * 2, [slice(None)] * 2
            lo[ax], hi[ax] = slice(0, -o), slice(o, None)
            B[tuple(hi)] = np.maximum(B[tuple(hi)], A[tuple(lo)])
            B[tuple(lo)] = np.maximum(B[tuple(lo)], A[tuple(hi)])
        A = B
    return A


def relief(main, lines, step=0.036):
    """coarse relief: xs, ys, height in metres"""
    xs, ys = np.arange(-9.6, 9.6, step), np.arange(-8.2, 7.4, step)
    X, Y = np.meshgrid(xs, ys)
    sea = ~inside(X, Y, main)
    wet = sea.copy()
    every = [p for p, _, _ in lines.values()] + [_plan_line(b) for b in BROOKS]
    for p in every:
        q = evenly(p, step * 0.5)
        j, i = np.round((q[:, 0] - xs[0]) / step).astype(int), np.round((q[:, 1] - ys[0]) / step).astype(int)
        ok = (i >= 0) & (i < len(ys)) & (j >= 0) & (j < len(xs))
        wet[i[ok], j[ok]] = True
    d = reach(wet, step, 6)
    rough = k.fbm(X * 0.9, Y * 0.9, 0, 5, seed=4) + 0.5 * k.fbm(X * 3.5, Y * 3.5, 0, 3, seed=9)
    z = carve(np.maximum(d * 0.055 + 0.055 * (rough + 0.4) * k.smooth(0, 0.6, d), d * 0.01), wet, step)
    top = np.maximum(blur(local_top(z, 16), 14), 1e-3)            # the crests in each neighbourhood, as one smooth skin
    r = np.clip(z / top, 0, 1.15)
    floor = through(FLOORS, X, Y)
    ridge = np.maximum(through(RIDGES, X, Y, 2.2, 0.03), floor + 3)
    from_sea = reach(sea, step, 4)
    broad = k.smooth(400, 150, ridge)                             # lowland is flat between few hills
    r = r * (1 - broad) + broad * r**2.2
    h = floor + (ridge - floor) * r
    x, y = plan(107.95, 15.083)                                   # the massif stands above its ridges
    d = np.hypot(X - x, Y - y)
    h = h + 420 * np.exp(-((d / 0.42) ** 1.5)) * (0.35 + 0.65 * r)
    h = h * (1 - (1 - 2598 / h.max()) * k.smooth(1600, 2500, h))
    for lon, lat, top in PEAKS:                                   # the named summits at their stated heights
        x, y = plan(lon, lat)
        d = np.hypot(X - x, Y - y)
        h = h * (1 + (top / np.where(d < 0.25, h, 0).max() - 1) * np.exp(-((d / 0.38) ** 2)))
    h = h * k.smooth(0.0, 0.55, from_sea) ** 0.6
    return xs, ys, np.where(sea, 0, np.maximum(h, 1)), reach(wet, step, 2)
