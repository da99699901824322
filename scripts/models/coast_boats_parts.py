"""What the boat models share: a bench for small parts, light hulls, and a block of sand and sea cut open.

`Pieces` gathers parts with their colours and sets them down as one mesh. Lengths are metres.
"""

import math

import kit as k
import numpy as np
from kit import fbm, hexc, mix, noise, smooth


class Pieces:
    """Collects coloured parts; `put` makes one mesh of them."""

    def __init__(self, seed=0):
        self.parts = []
        self.rng = np.random.default_rng(seed)

    def put(self, name, mat, parent=None, smoothly=False):
        v, f, c = k.join(self.parts)
        return k.mesh(name, v, f, mat, c, shade_smooth=smoothly, parent=parent)

    def add(self, v, f, c):
        self.parts.append((np.asarray(v, float), f, c))

    def move(self, start, at=(0, 0, 0), turn=0.0, size=1.0):
        """shift, turn and size everything added since part number `start`"""
        a, b = math.cos(turn) * size, math.sin(turn) * size
        m = np.array([[a, -b, 0], [b, a, 0], [0, 0, size]])
        self.parts[start:] = [(v @ m.T + np.array(at), f, c) for v, f, c in self.parts[start:]]

    def tone(self, colour, spread=0.10):
        return np.asarray(colour) * (1 + spread * self.rng.uniform(-1, 1)) * (1 + 0.02 * self.rng.normal(size=3))

    def bar(self, p, q, w, h, colour, up=(0, 0, 1)):
        """a squared bar from p to q, w wide, h high"""
        p, q, up = np.array(p, float), np.array(q, float), np.array(up, float)
        t = (q - p) / np.linalg.norm(q - p)
        up = np.array([1.0, 0, 0]) if abs(t @ up) > 0.95 else up
        a = np.cross(t, up)
        a /= np.linalg.norm(a)
        b = np.cross(a, t)
        ring = [-a * w / 2 - b * h / 2, a * w / 2 - b * h / 2, a * w / 2 + b * h / 2, -a * w / 2 + b * h / 2]
        v = np.array([p + r for r in ring] + [q + r for r in ring])
        f = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
        self.add(v, f, self.tone(colour) * (1 + 0.05 * self.rng.normal(size=(8, 1))))

    def box(self, lo, hi, colour):
        lo, hi = np.array(lo, float), np.array(hi, float)
        m = (lo + hi) / 2
        self.bar((lo[0], m[1], m[2]), (hi[0], m[1], m[2]), hi[1] - lo[1], hi[2] - lo[2], colour)

    def pole(self, p, q, r0, r1, colour, sides=8):
        self.add(*k.stick(p, q, r0, r1, self.tone(colour), sides))

    def line(self, pts, r, colour, sides=7, squash=1.0):
        """a round rope, neck or horn along points; r a number or one per point; colour one or one per point"""
        p = np.array(pts, float)
        n = len(p)
        r = np.broadcast_to(np.asarray(r, float), n)
        t = np.gradient(p, axis=0)
        t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-12
        a = np.cross(t, np.where(np.abs(t[:, 1:2]) > 0.9, [[1.0, 0, 0]], [[0, 1.0, 0]]))
        a /= np.linalg.norm(a, axis=1, keepdims=True) + 1e-12
        b = np.cross(a, t)
        th = np.linspace(0, 2 * math.pi, sides, endpoint=False)
        v = p[:, None] + r[:, None, None] * (np.cos(th)[None, :, None] * a[:, None] + squash * np.sin(th)[None, :, None] * b[:, None])
        f = k.quads(n, sides, wrap=True).tolist() + [list(range(sides))[::-1], [(n - 1) * sides + i for i in range(sides)]]
        c = np.broadcast_to(np.asarray(colour, float), (n, 3))
        self.add(v.reshape(-1, 3), f, np.repeat(c, sides, 0))

    def turned(self, profile, at, colour, sides=18):
        """something turned on a wheel: profile of (radius, height)"""
        pr = np.array(profile, float)
        th = np.linspace(0, 2 * math.pi, sides, endpoint=False)
        v = np.stack([pr[:, :1] * np.cos(th), pr[:, :1] * np.sin(th), np.repeat(pr[:, 1:], sides, 1)], -1) + np.array(at, float)
        self.add(v.reshape(-1, 3), k.quads(len(pr), sides, wrap=True).tolist(), colour if np.ndim(colour) == 1 else np.repeat(colour, sides, 0))

    def ball(self, at, r, colour, squash=(1, 1, 1), detail=2):
        v, f = k.icosphere(detail)
        self.add(v * r * np.array(squash) + np.array(at, float), f, np.asarray(colour, float))

    def grid(self, P, C):
        P = np.asarray(P, float)
        self.add(P.reshape(-1, 3), k.quads(*P.shape[:2]).tolist(), np.broadcast_to(C, P.shape).reshape(-1, 3))

    def plate(self, outline, n, thick, colour, edge=None):
        """a flat board with the outline (points of the front, in order), `thick` along the normal n"""
        p, n = np.array(outline, float), np.array(n, float) * thick / 2
        m = len(p)
        self.add(np.concatenate([p + n, p - n]), [list(range(m)), list(range(2 * m - 1, m - 1, -1))], self.tone(colour, 0.04))
        self.add(np.concatenate([p + n, p - n]), [(i, (i + 1) % m, m + (i + 1) % m, m + i) for i in range(m)], self.tone(colour if edge is None else edge, 0.04) * 0.85)


def hull_lines(length, beam, height, s, a, fore=0.55, aft=0.45, keel=0.5, full=2.4, rake=0.10):
    """points of a light double-ended hull: s along (-1 stern .. 1 bow), a across (-1 .. 1, 0 at the keel)"""
    b = beam / 2 * (1 - np.abs(s) ** full * 0.985) ** 0.8
    top = height * (1 + fore * np.clip(s, 0, 1) ** 2.6 + aft * np.clip(-s, 0, 1) ** 2.6)
    low = height * keel * np.abs(s) ** 3.2
    x = length / 2 * s * (1 + rake * np.abs(a) ** 2 * np.abs(s) ** 4)
    y = b * np.sign(a) * np.abs(a) ** 0.62
    z = low + (top - low) * np.abs(a) ** 2.3
    return np.stack(np.broadcast_arrays(x, y, z), -1)


def hull(P, length, beam, height, paint, inside, rail, deck=0.45, rail_r=0.02, n=60, m=25, **form):
    """hull with an inner skin, a floor and a round gunwale; paint(s, a) -> colours outside"""
    s, a = np.meshgrid(np.linspace(-1, 1, n), np.linspace(-1, 1, m), indexing='ij')
    out = hull_lines(length, beam, height, s, a, **form)
    P.grid(out, paint(s, a))
    inn = hull_lines(length * 0.97, beam * 0.93, height, s, a, **form)
    inn[..., 2] = np.maximum(inn[..., 2] + 0.01, deck * height)
    P.grid(inn, np.asarray(inside) * (1 + 0.10 * noise(s * 9, a * 12, 0, 4))[..., None])
    for side in (0, -1):
        P.line(out[:, side] + [0, 0, 0.002], rail_r, rail, 7)
    return out


def side_faces(root, W, D, base, ground, paint, mat, sea=None, rows=(110, 14), step=0.05):
    """The four cut faces. ground: Field of the solid; sea: level of the water or None; paint(x, y, z, zt, wet) colours
    the solid (wet False) and the water (wet True)."""
    for fixed, length, axis in ((0.0, W, 'y'), (0.0, D, 'x'), (W, D, 'x'), (D, W, 'y')):
        run = np.linspace(0, length, int(length / step) + 1)
        x, y = (run, np.full(len(run), fixed)) if axis == 'y' else (np.full(len(run), fixed), run)
        zt = ground(x, y)
        flip = (axis == 'x') == (fixed == 0.0)
        T = np.linspace(0, 1, rows[0])[:, None]
        Z = base + (zt - base) * T
        X, Y = np.broadcast_to(x, Z.shape), np.broadcast_to(y, Z.shape)
        k.sheet('side', np.stack([X, Y, Z], -1), paint(X, Y, Z, zt, False), mat, flip=flip, parent=root)
        if sea is None:
            continue
        level = sea(x, y)
        if not np.any(level > zt):
            continue
        T = np.linspace(0, 1, rows[1])[:, None]
        Z = zt + np.maximum(level - zt, 0) * T
        X, Y = np.broadcast_to(x, Z.shape), np.broadcast_to(y, Z.shape)
        keep = np.broadcast_to(((level - zt)[:-1] > -0.01) & ((level - zt)[1:] > -0.01), (rows[1] - 1, len(x) - 1))
        k.sheet('sea in section', np.stack([X, Y, Z], -1), paint(X, Y, Z, zt, True), mat, keep=keep, flip=flip, parent=root)


def sea_colour(depth, x, y):
    """the site's water by depth, with a hint of swell"""
    d = depth + 0.05 * fbm(x * 0.5, y * 0.5, 0, 3, seed=21)
    c = k.steps(d, [(0.0, hexc('#cfd6b4')), (0.10, hexc('#9fc9b4')), (0.32, hexc('#5fb0a6')), (0.8, hexc('#2b8a89')), (1.6, hexc('#136a74')), (2.6, hexc('#0f5463'))])
    return c * (1 + 0.05 * noise(x * 0.8 + y * 0.3, y * 1.6, 0, 22) + 0.04 * fbm(x * 3, y * 3, 0, 2, seed=23))[..., None]


def water_in_section(z, x, y):
    c = k.steps(z, [(-2.4, hexc('#0f5463')), (-1.2, hexc('#17727b')), (-0.35, hexc('#3a9894')), (0.0, hexc('#7dbfae'))])
    return c * (1 + 0.05 * noise((x + y) * 1.5, z * 6, 0, 35))[..., None]


def sand_and_rock(x, y, z, zt, rock, grey=hexc('#5d5a55')):
    """cut sand, a bed of coral rubble, dark basalt below; rock: its upper edge"""
    s = x + y
    line = rock + 0.10 * fbm(s * 0.9, 0, 0, 3, seed=41)
    sand = mix(hexc('#e2cfa3'), hexc('#c9ad7c'), 0.5 + 0.5 * noise(s * 0.5, z * 7 + 0.4 * noise(s * 0.6, 0, 0, 42), 0, 43) + 0.25 * smooth(0, 1.2, zt - z))
    lens = np.abs(np.sin(z * 13 + 1.2 * noise(s * 0.35, 0, 0, 44)))
    sand = sand * (1 - 0.10 * smooth(0.12, 0.0, lens))[..., None]
    edge, which = k.cells(s * 4.5, z * 6.5, seed=7)
    rubble = mix(hexc('#cdbd9a'), hexc('#efe5cc'), which)
    rubble = mix(hexc('#a88f68'), rubble, smooth(0.04, 0.16, edge))
    edge, which = k.cells(s * 1.5 + 0.3 * noise(z * 2, s, 0, 45), z * 1.2, seed=9)
    basalt = mix(grey * 0.8, grey * 1.25, which + 0.4 * fbm(s * 2, z * 3, 0, 3, seed=46))
    basalt = basalt * (1 - 0.45 * smooth(0.06, 0.0, edge))[..., None]
    c = mix(sand, rubble, smooth(0.0, 0.02, line + 0.20 - z))
    return mix(c, basalt, smooth(0.0, 0.015, line - z))
