"""The parts of a rông house: a thatched roof like an axe blade, its ridge of lattice, posts, floor, walls, log stairs;
the old fig tree, the festival pole and the cane beside it.

The house's middle is 0, 0; x runs along the ridge, y across, z up from the yard. Metres.
"""

import math

import kit as k
import numpy as np
from highland_parts import Bench, grained
from kit import fbm, hexc, mix, noise, smooth

LENGTH, WIDTH, TOP = 17.0, 6.0, 22.0  # the house of Kon Klor: length and width of the floor, height over all
FLOOR, EAVE, RIDGE = 2.9, 5.2, 19.6
DARK, WOOD, LIGHT, BAMBOO = hexc('#54402f'), hexc('#7a5b40'), hexc('#9c7a56'), hexc('#cdb27c')
STRAW, OLD, NEW = hexc('#a48a5e'), hexc('#71604a'), hexc('#c4a870')


def half_width(t):
    """the slope's half-width at height t (0 eave, 1 ridge): swelling below, then drawn in to a blade"""
    return 4.2 * (1 - t) ** 0.80 + 0.50 * np.sin(np.pi * np.clip(t * 1.5, 0, 1)) * (1 - t) + 0.22


def half_length(t):
    """... and its half-length: drawn in above the eaves, spreading again towards the ridge"""
    return 9.5 - 1.75 * np.sin(np.pi * np.clip(t, 0, 1) ** 0.8 * 0.62) + 0.75 * t**2.2


def slope_at(u, t, s):
    """a point of the main roof: u -1..1 along, t 0..1 up, s the side (-1 front)"""
    x = u * half_length(t)
    lift = 0.95 * np.abs(u) ** 2.6 * t**2 - 0.18 * (1 - np.abs(u) ** 2) * (1 - t) ** 3  # ridge ends turn up, eave sags
    z = EAVE + (RIDGE - EAVE) * t + lift
    return np.stack([x, s * half_width(t) * (1 - 0.03 * np.abs(u) ** 4), z], -1)


def thatch_colour(p, band, seed):
    streak = noise(p[..., 0] * 5.5, p[..., 1] * 1.2, p[..., 2] * 0.35, seed)
    patch = fbm(p[..., 0] * 0.35, p[..., 1] * 0.4, p[..., 2] * 0.28, 4, seed=seed + 1)
    c = mix(OLD, STRAW, 0.55 + 0.42 * streak + 0.35 * patch)
    c = mix(c, NEW, smooth(0.25, 0.95, patch + 0.35 * streak) * 0.55)
    return c * (0.87 + 0.17 * band)[..., None]


def thatched_slope(bench, at, n_u, n_t, rows, seed, thick=0.30, core=(0, 0, 9.0), blade=1.0):
    """a slope laid in courses: at(u, t) gives the skin; each course overhangs the one below; fringes of loose straw"""
    g = np.random.default_rng(seed)
    U, T = np.meshgrid(np.linspace(-1, 1, n_u), np.linspace(0, 1, n_t))
    p = at(U, T)
    du, dt = np.gradient(p, axis=1), np.gradient(p, axis=0)
    n = np.cross(du, dt)
    n /= np.linalg.norm(n, axis=-1, keepdims=True) + 1e-9
    out = np.sign((n * (p - np.array(core))).sum(-1).mean())  # away from a point inside the house
    n *= out
    q = T * rows + 0.22 * noise(U * 9, T * 5, 0, seed + 5) + 0.16 * noise(U * 60, T * 7, 0, seed + 6)
    f = q - np.floor(q)  # 0 at a course's lower edge, 1 where it goes under the next
    bump = 0.13 * blade * (1 - f) ** 1.4 * (T < 0.985) + 0.05 * blade * noise(p[..., 0] * 7, p[..., 1] * 2, p[..., 2] * 1.1, seed) + 0.10 * blade * fbm(p[..., 0] * 0.5, p[..., 1], p[..., 2] * 0.5, 3, seed=seed + 3)
    skin = p + n * (thick + bump)[..., None]
    c = thatch_colour(p, smooth(1.0, 0.25, f) * smooth(-0.02, 0.10, f), seed)
    m = U.size
    under = p - n * 0.02
    i = np.arange(m).reshape(U.shape)
    F = k.quads(n_t, n_u).tolist()
    rim = [np.stack([e[1:], e[:-1], e[:-1] + m, e[1:] + m], -1) for e in (i[0], i[-1][::-1], i[::-1, 0], i[:, -1])]
    bench.add(np.concatenate([skin.reshape(-1, 3), under.reshape(-1, 3)]), F + (k.quads(n_t, n_u, flip=True) + m).tolist() + np.concatenate(rim).tolist(),
              np.concatenate([c.reshape(-1, 3), c.reshape(-1, 3) * 0.42]))
    # loose straw on every course and a fringe at the eave and the verges
    N = int(36 * n_u * rows / 10 / blade**1.5)
    u, r = g.uniform(-1, 1, N), g.integers(0, rows, N)
    t = np.clip((r + g.uniform(0.0, 0.35, N)) / rows, 0, 0.99)
    edge = g.random(N) < 0.22
    t = np.where(edge, 0.004, t)
    side = (g.random(N) < 0.16) & ~edge
    u, t = np.where(side, np.sign(u) * 0.998, u), np.where(side, g.uniform(0, 1, N), t)
    iu, it = np.clip(((u + 1) / 2 * (n_u - 1)).astype(int), 0, n_u - 1), np.clip((t * (n_t - 1)).astype(int), 0, n_t - 1)
    nn, dd = n[it, iu], dt[it, iu] / (np.linalg.norm(dt[it, iu], axis=1, keepdims=True) + 1e-9)
    a = at(u, t) + nn * (thick + blade * (0.10 + g.uniform(0, 0.1, (N, 1))))
    L = blade * g.uniform(0.25, 0.62, (N, 1)) * np.where(edge[:, None], 1.25, 1)
    along = np.cross(nn, dd)
    d = -dd + nn * g.normal(0.08, 0.13, (N, 1)) + along * g.normal(0, 0.16, (N, 1))
    w = along * blade * g.uniform(0.012, 0.028, (N, 1))
    v = np.stack([a - w, a + w, a + d * L + w * 0.5, a + d * L - w * 0.5], 1)
    col = thatch_colour(a, np.full(N, 0.9), seed) * g.uniform(0.85, 1.28, (N, 1))
    bench.add(v.reshape(-1, 3), np.arange(4 * N).reshape(-1, 4).tolist(), np.repeat(col, 4, 0))


def roof(straw, wood):
    for s in (-1, 1):
        thatched_slope(straw, lambda u, t, s=s: slope_at(u, t, s), 230, 190, 17, 10 + s)
    for e in (-1, 1):  # the end roof, low and steep, drawn in behind the main slopes; above it a gable of wattle

        def end(u, t, e=e):
            z = EAVE + 0.15 + 5.2 * t
            tt = (z - EAVE) / (RIDGE - EAVE)
            x = e * (10.35 - 2.75 * t**0.85 - 0.0 * u)
            return np.stack([x + 0 * u, u * (half_width(tt) * (1 - 0.10 * t) - 0.12), z + 0 * u], -1)

        thatched_slope(straw, end, 90, 60, 6, 21 + e)
        t = np.linspace(0.30, 0.985, 40)
        u = np.linspace(-1, 1, 12)
        T, Uu = np.meshgrid(t, u, indexing='ij')
        x = e * (half_length(T) - 0.9 + 0.9 * T**2 * 0.5)
        z = EAVE + (RIDGE - EAVE) * T + 0.85 * T**2
        v = np.stack([x, Uu * (half_width(T) - 0.05), z], -1)
        weave = np.sign(np.sin(z * 9)) * np.sign(np.sin(Uu * half_width(T) * 9))
        c = mix(hexc('#8f7449'), hexc('#b99a63'), 0.5 + 0.3 * weave + 0.3 * noise(v[..., 1] * 3, v[..., 2], 0, 3))
        straw.add(v.reshape(-1, 3), k.quads(40, 12).tolist(), c.reshape(-1, 3))
        for s in (-1, 1):  # verge poles
            tv = np.linspace(0.0, 1, 14)
            p = slope_at(np.full(14, e * 0.995), tv, s) + np.array([e * 0.1, s * 0.16, 0.1])
            for a, b in zip(p[:-1], p[1:]):
                wood.round(a, b, 0.09, 0.09, BAMBOO, 6, n=2)
        for h in np.linspace(0.34, 0.9, 7):
            w, zz = float(half_width(h)) - 0.1, EAVE + (RIDGE - EAVE) * h + 0.85 * h**2
            xx = e * (float(half_length(h)) - 0.82 + 0.45 * h * h)
            wood.round((xx, -w, zz), (xx, w, zz), 0.06, 0.06, BAMBOO, 6, n=2)


def ridge(wood):
    """the ridge: straw bound down by crossed sticks, and on it a band of lattice with horns at the ends"""
    u = np.linspace(-1, 1, 61)
    p = slope_at(u, np.ones(61), 0)
    p[:, 1] = 0
    for s in (-1, 1):
        for dz, r in ((-0.5, 0.09), (0.25, 0.10)):
            q = p + [0, s * (0.50 if dz < 0 else 0.18), dz]
            for a, b in zip(q[:-1:3], q[3::3]):
                wood.round(a, b, r, r, BAMBOO, 6, n=2)
    top = TOP - 0.55 - RIDGE - 0.62
    for i in range(2, 59):
        a, b = p[i] + [0, 0, 0.25], p[i] + [0, 0, 0.25 + top]
        wood.beam(a, b, 0.07, 0.07, BAMBOO)
        if i < 58:
            c, d = p[i + 1] + [0, 0, 0.25], p[i + 1] + [0, 0, 0.25 + top]
            wood.beam(a, d, 0.05, 0.06, BAMBOO * 0.9)
            wood.beam(b, c, 0.05, 0.06, BAMBOO * 0.9)
            wood.beam(b, d, 0.09, 0.09, BAMBOO)
        if i % 4 == 0:
            wood.beam(b, b + [0, 0, 0.30], 0.06, 0.06, hexc('#a8472a'))
            wood.beam(b + [-0.16, 0, 0.18], b + [0.16, 0, 0.18], 0.05, 0.05, hexc('#a8472a'))
    for e in (-1, 1):
        a = p[0 if e < 0 else 60]
        for s in (-1, 1):
            q = [a + [0, 0, 0.1], a + [e * 0.35, s * 0.18, 0.75], a + [e * 0.8, s * 0.34, TOP - a[2] - 0.05]]
            wood.round(q[0], q[1], 0.10, 0.08, BAMBOO, 7, n=2)
            wood.round(q[1], q[2], 0.08, 0.03, BAMBOO, 7, n=2)


def body(wood, walls):
    """posts, floor, low board walls that lean outwards, a platform in front, log stairs"""
    plank = grained(hexc('#a07d57'), hexc('#6d5039'), 1.0, axis=2, seed=7)
    deck = grained(hexc('#b08d64'), hexc('#86674a'), 1.2, axis=0, seed=8)
    hx, hy = LENGTH / 2, WIDTH / 2
    for x in np.linspace(-hx + 0.45, hx - 0.45, 6):
        for y in (-hy + 0.25, hy - 0.25):
            wood.round((x, y, -0.2), (x, y, EAVE + 2.0), 0.27, 0.23, WOOD, 12, 0.012)
            wood.box((x - 0.42, y - 0.42, -0.1), (x + 0.42, y + 0.42, 0.14), hexc('#a39a88'))
        wood.round((x, -hy - 0.35, FLOOR - 0.42), (x, hy + 0.35, FLOOR - 0.42), 0.15, 0.15, DARK, 9, 0.01)
        wood.round((x, 0, -0.2), (x, 0, FLOOR - 0.3), 0.20, 0.18, WOOD, 10, 0.012)
        for s in (-1, 1):  # struts that carry the eaves
            wood.round((x, s * hy, FLOOR + 0.5), (x, s * 4.15, EAVE + 0.05), 0.10, 0.09, WOOD, 7, 0.01)
    for y in np.linspace(-hy, hy, 5):
        wood.round((-hx - 0.3, y, FLOOR - 0.2), (hx + 0.3, y, FLOOR - 0.2), 0.12, 0.12, WOOD, 8, 0.01)
    wood.box((-hx, -hy - 0.1, FLOOR - 0.1), (hx, hy + 0.1, FLOOR), LIGHT, 0.05)
    for s in (-1, 1):
        wood.round((-9.2, s * 4.1, EAVE + 0.12), (9.2, s * 4.1, EAVE + 0.12), 0.11, 0.10, WOOD, 8, 0.012)
        spans = [(-hx, hx)] if s > 0 else [(-hx, -6.3), (-5.1, -3.6), (-2.4, -0.85), (0.85, 2.4), (3.6, 5.1), (6.3, hx)]
        lean = np.array([0, s * 0.55, 2.3])
        for a, b in spans:
            walls.sheet((a, s * hy, FLOOR), (b - a, 0, 0), lean, plank, 0.18)
        for a, b in ((-6.3, -5.1), (-3.6, -2.4), (2.4, 3.6), (5.1, 6.3)):
            if s < 0:
                walls.sheet((a, s * hy, FLOOR), (b - a, 0, 0), lean * 0.38, plank, 0.18)
        walls.sheet((-hx, s * (hy - 0.25), FLOOR), (LENGTH, 0, 0), lean, lambda p: np.ones_like(p) * hexc('#2b221b'), 1.0)
        for x in np.arange(-hx, hx + 0.01, 0.36):
            if s < 0 and (abs(x) < 0.9 or any(abs(abs(x) - c) < 0.62 for c in (3.0, 5.7))):
                continue
            wood.beam((x, s * (hy + 0.03), FLOOR), (x, s * (hy + 0.03) + s * 0.55, FLOOR + 2.3), 0.06, 0.05, WOOD, spread=0.2)
        for z, d in ((0.05, 0.03), (0.92, 0.25)):
            for a, b in ((-hx, -0.9), (0.9, hx)) if s < 0 else ((-hx, hx),):
                wood.beam((a, s * (hy + d + 0.04), FLOOR + z), (b, s * (hy + d + 0.04), FLOOR + z), 0.12, 0.14, LIGHT)
    for x in (-0.9, 0.9):
        wood.beam((x, -hy - 0.06, FLOOR), (x, -hy - 0.55, FLOOR + 2.2), 0.2, 0.2, LIGHT)
    for e in (-1, 1):
        walls.sheet((e * hx, -hy, FLOOR), (0, WIDTH, 0), (e * 0.5, 0, 2.4), plank, 0.18)
        for y in np.arange(-hy, hy + 0.01, 0.36):
            wood.beam((e * (hx + 0.03), y, FLOOR), (e * (hx + 0.53), y, FLOOR + 2.4), 0.06, 0.05, WOOD, spread=0.2)
    # the platform before the door
    px, y0, y1, z = 4.6, -hy - 4.0, -hy, FLOOR - 0.25
    for i, y in enumerate(np.arange(y0, y1, 0.24)):
        wood.beam((-px - 0.15 * ((i * 7) % 3) * 0.3, y, z), (px + 0.1 * ((i * 5) % 3) * 0.3, y, z), 0.215, 0.08, LIGHT, spread=0.2)
    for y in (y0 + 0.15, (y0 + y1) / 2):
        for x in np.linspace(-px + 0.2, px - 0.2, 4):
            wood.round((x, y, -0.15), (x, y, z - 0.05 + (1.0 if y < y0 + 1 and abs(x) > 2 or abs(x) > px - 0.3 else 0)), 0.15, 0.13, WOOD, 9, 0.01)
        wood.round((-px - 0.2, y, z - 0.16), (px + 0.2, y, z - 0.16), 0.12, 0.12, WOOD, 8, 0.01)
    for h in (0.48, 0.9):
        for s in (-1, 1):
            wood.round((s * (px - 0.2), y0 + 0.15, z + h), (s * (px - 0.2), y1 + 0.3, z + h), 0.055, 0.055, BAMBOO * 0.85, 6, n=2)
            wood.round((s * (px - 0.2), y0 + 0.15, z + h), (s * 1.55, y0 + 0.15, z + h), 0.055, 0.055, BAMBOO * 0.85, 6, n=2)
    for x in (-0.75, 0.75):
        log_stair(wood, (x, y0 - 2.1, 0), (x, y0 + 0.1, z + 0.12), 0.52)
    for s in (-1, 1):  # one more at each end of the platform
        log_stair(wood, (s * (px + 2.0), -hy - 2.0, 0), (s * (px - 0.1), -hy - 2.0, z + 0.12), 0.46)


def log_stair(wood, foot, head, w, n=7):
    """a tree trunk with steps cut into it"""
    foot, head = np.array(foot, float), np.array(head, float)
    run, rise = (head - foot)[:2], head[2] - foot[2]
    L = np.linalg.norm(run)
    d = np.append(run / L, 0)
    side = np.array([-d[1], d[0], 0]) * w / 2
    up = np.array([0, 0, 1.0])
    wood.round(foot - d * 0.1 - up * 0.35, head - up * 0.30, w * 0.52, w * 0.48, WOOD, 12, 0.01)
    for i in range(n):
        a, b = foot + d * L * i / n + up * (rise * (i + 1) / n), foot + d * L * (i + 1.05) / n + up * (rise * (i + 1) / n)
        v = [a - side, a + side, b + side, b - side, a - side * 0.9 - up * rise / n * 1.2, a + side * 0.9 - up * rise / n * 1.2, b + side * 0.9 - up * rise / n * 1.6, b - side * 0.9 - up * rise / n * 1.6]
        c = wood.tone(LIGHT) * np.array([1.12] * 4 + [0.7] * 4)[:, None]
        wood.add(v, [(0, 1, 2, 3), (4, 5, 1, 0), (5, 6, 2, 1), (7, 4, 0, 3)], c)


def fig_tree(seed, leaves=16000):
    """an old fig, 15 m: a trunk of many stems with spreading roots, a wide crown"""
    g = np.random.default_rng(seed)
    B = Bench(seed)
    bark = hexc('#94836c')
    for i in range(9):
        a = i / 9 * 6.28 + g.normal(0, 0.2)
        r = g.uniform(0.5, 0.8)
        p, q = np.array([r * math.cos(a), r * math.sin(a), 0]), np.array([0.35 * math.cos(a + 0.8), 0.35 * math.sin(a + 0.8), g.uniform(3.6, 5)])
        B.round(p - [0, 0, 0.2], q, 0.42, 0.26, bark, 8, 0.04)
        B.round(p + [0, 0, 0.45], p * g.uniform(2.6, 4.2) * [1, 1, 0] - [0, 0, 0.12], 0.22, 0.08, bark, 6, 0.04)
    blobs = []
    for i in range(11):
        a = i / 11 * 6.28 + g.normal(0, 0.25)
        r, z = g.uniform(2.6, 5.4), g.uniform(6.2, 11.5)
        e = np.array([r * math.cos(a), r * math.sin(a), z])
        B.round((0.2 * math.cos(a), 0.2 * math.sin(a), 3.8), e * 0.55 + [0, 0, 2.2], 0.24, 0.15, bark, 7, 0.06)
        B.round(e * 0.55 + [0, 0, 2.2], e, 0.15, 0.06, bark, 6, 0.05)
        blobs += [(*e, g.uniform(1.5, 2.2))] + [(*(e + g.normal(0, 1.2, 3) * [1, 1, 0.6]), g.uniform(0.9, 1.5)) for _ in range(4)]
    blobs += [(g.normal(0, 1.2), g.normal(0, 1.2), g.uniform(10.5, 13.2), g.uniform(1.4, 2.0)) for _ in range(5)]
    return k.join(B.parts + k.leaf_cloud(blobs, leaves, 0.31, g, hexc('#687f45'), hexc('#c6d28c'), 0.8))


def pole(seed=2):
    """the festival pole (cây nêu): a tall bamboo whose tip bends over, with woven pendants"""
    B = Bench(seed)
    z = np.linspace(0, 1, 16)
    p = np.stack([1.3 * z**4, 0.2 * z**3, 13.0 * z - 0.9 * z**6], -1)
    for i in range(15):
        B.round(p[i], p[i + 1], 0.13 * (1 - 0.8 * z[i]), 0.13 * (1 - 0.8 * z[i + 1]), BAMBOO if i % 2 else BAMBOO * 0.92, 8, n=2)
    red = hexc('#a8472a')
    for h, r in ((0.30, 0.42), (0.47, 0.36), (0.63, 0.30)):
        c = np.array([np.interp(h, z, p[:, j]) for j in range(3)])
        for a in np.arange(8) * math.pi / 4:
            d = np.array([math.cos(a), math.sin(a), 0])
            B.beam(c, c + d * r, 0.04, 0.04, BAMBOO)
            B.beam(c + d * r, c + d * r - [0, 0, 0.55], 0.09, 0.02, red if int(a * 1.3) % 2 == 0 else BAMBOO)
        B.round(c - [0, 0, 0.2], c + [0, 0, 0.2], 0.17, 0.17, red, 9, n=2)
    for i in range(4):
        q = p[-1] - [0, 0, 0.25 + 0.42 * i]
        B.round(q + [0, 0, 0.25], q, 0.02, 0.02, BAMBOO, 4, n=2)
        B.beam(q, q - [0, 0, 0.22], 0.24 - 0.03 * i, 0.24 - 0.03 * i, red if i % 2 else BAMBOO)
    for a in np.arange(3) * 2.09:  # a fence of sticks holds it at the foot
        d = np.array([math.cos(a), math.sin(a), 0])
        B.round(d * 0.9, [0, 0, 1.9], 0.06, 0.05, WOOD, 6, n=2)
    return k.join(B.parts)


def cane(seed):
    """a stool of sugar cane, about one unit tall"""
    g = np.random.default_rng(seed)
    parts = []
    for _ in range(7):
        a, r, h = g.uniform(0, 6.28), g.uniform(0, 0.12), g.uniform(0.55, 0.8)
        b = np.array([r * math.cos(a), r * math.sin(a), 0])
        parts.append(k.stick(tuple(b - [0, 0, 0.03]), tuple(b * 1.8 + [0, 0, h * 0.8]), 0.014, 0.012, hexc('#9a9a58'), 5))
        for _ in range(6):
            t, L = g.uniform(0, 6.28), g.uniform(0.3, 0.5)
            s = np.linspace(0, 1, 5)
            c = b * 1.8 + np.stack([L * s * math.cos(t), L * s * math.sin(t), h * g.uniform(0.55, 0.9) + 0.42 * s - 0.50 * s**2], -1)
            w = np.array([-math.sin(t), math.cos(t), 0]) * (0.018 * (1 - s**2) + 0.002)[:, None]
            col = mix(hexc('#7c8f49'), hexc('#c3cb82'), np.concatenate([s, s]) * 0.8 + g.normal(0.1, 0.1))
            parts.append((np.concatenate([c - w, c + w]), [(i, i + 1, i + 6, i + 5) for i in range(4)], col))
    return k.join(parts)
