"""The church itself: floor on posts, galleries, walls, two roofs, crossing arms, and the front with its tower.

x runs from the front (0) to the choir (52), y across (middle 0), z up from the yard.
"""

import math

import kit as k
import numpy as np
from highland_parts import Bench, grained, plaster
from kit import hexc

DARK, WOOD, LIGHT = hexc('#4a3428'), hexc('#6a4933'), hexc('#876145')
TRIM = hexc('#c99b4e')
ROOF = [hexc(h) for h in ('#54423a', '#6a5144', '#7d5e4c', '#93705a', '#7e7164')]
WALL = plaster(hexc('#eadbb8'), hexc('#c4a878'), foot=1.0, seed=4)
PANES = [hexc(h) for h in ('#8a3626', '#b47a26', '#2f5068', '#a08a58', '#45603f')]
PLANKS = grained(hexc('#7a563d'), DARK, 0.6, axis=2, seed=6)
FLOOR, LENGTH, HALF = 1.0, 52.0, 10.0
ARM0, ARM1, ARM = 34.0, 46.0, 17.87  # with the nave's floor of 52 x 20 m: 1,228.8 square metres
EAVE, RIDGE, NAVE = 11.2, 16.2, 4.9
LOW_EAVE, LOW_TOP, LOW_OUT = 4.5, 8.7, 10.7


class Church:
    def __init__(self):
        self.wood, self.walls, self.roof, self.glass = (Bench(s) for s in (1, 2, 3, 4))
        self.g = np.random.default_rng(9)
        self.platform()
        for side in (-1, 1):
            self.gallery(side)
            self.clerestory(side)
            self.arm(side)
        self.choir()
        self.upper_roof()
        self.front()

    # ---------------------------------------------------------------- small pieces
    def window(self, o, u, n, w, h, ow, oh, paint=WALL, full=False, bars=True, sill=0.0):
        """a field with a round-headed window of coloured panes behind wooden bars"""
        o, u, n = np.array(o, float), np.array(u, float), np.array(n, float)
        if sill:
            self.walls.sheet(o, u * w, (0, 0, sill), paint)
            o = o + [0, 0, sill]
            h -= sill
        self.walls.arch(o, u, n, w, h, ow, oh, paint, depth=0.28, back=hexc('#2a2521'), full=full)
        r = ow / 2
        s = oh if full else oh - r
        c = o + u * w / 2 - n * 0.22
        self.panes(c, u, n, r, s, full)
        B = Bench(3)
        B.arch(o, u, n, w, h, ow, oh, paint, full=full, trim=TRIM, tw=0.17)
        self.wood.parts += B.parts[-2:]
        if bars:
            at = lambda x, y: o + u * (w / 2 + x) + np.array([0, 0, y]) - n * 0.12
            if full:
                for a in np.linspace(0, math.pi, 5)[:-1]:
                    d = np.array([math.cos(a), math.sin(a)]) * r
                    self.wood.beam(at(-d[0], s - d[1]), at(d[0], s + d[1]), 0.07, 0.07, WOOD, up=n)
                for q in (0.4, 0.72):
                    self.ring(at(0, s), u, q * r, 0.07)
            else:
                self.wood.beam(at(0, 0), at(0, oh), 0.08, 0.08, WOOD, up=n)
                self.wood.beam(at(-r, s), at(r, s), 0.08, 0.08, WOOD, up=n)

    def ring(self, c, u, r, w):
        th = np.linspace(0, 2 * math.pi, 25)
        p = np.array(c) + r * (np.cos(th)[:, None] * np.array(u, float) + np.sin(th)[:, None] * np.array([0, 0, 1.0]))
        for a, b in zip(p[:-1], p[1:]):
            self.wood.beam(a, b, w, w, WOOD, spread=0.05)

    def panes(self, c, u, n, r, s, full):
        """coloured glass as small fields"""
        z = np.array([0, 0, 1.0])
        if full:
            for q0, q1 in ((0, 0.4), (0.4, 0.72), (0.72, 1)):
                for i in range(8):
                    th = np.linspace(i, i + 1, 4) * math.pi / 4
                    ring = [(q * r * math.cos(a), s + q * r * math.sin(a)) for q, a in [(q0, a) for a in th] + [(q1, a) for a in th[::-1]]]
                    self.glass.add([c + u * x + z * y for x, y in ring], [tuple(range(8))], PANES[(i % 2) + (2 if q0 > 0.3 and q0 < 0.5 else 0)])
            return
        th = np.linspace(0, math.pi, 11)
        for sg in (-1, 1):
            half = th[:6] if sg > 0 else th[5:]
            top = [(r * math.cos(a), s + r * math.sin(a)) for a in half] + [(0, s)]
            self.glass.add([c + u * x + z * y for x, y in top], [tuple(range(len(top)))], PANES[self.g.integers(0, 3)])
            rows = max(1, int(s / 0.8))
            for j in range(rows):
                y0, y1 = s * j / rows, s * (j + 1) / rows
                q = [(0, y0), (sg * r, y0), (sg * r, y1), (0, y1)]
                self.glass.add([c + u * x + z * y for x, y in q], [(0, 1, 2, 3)], PANES[self.g.integers(0, 5)])

    def spandrel(self, p, q, z0, z1, n, thick=0.14):
        """an open wooden arch between two posts under a beam: p, q (x, y) on the posts' line"""
        p, q = np.array([*p, 0.0]), np.array([*q, 0.0])
        w = np.linalg.norm(q - p)
        u = (q - p) / w
        r = w / 2 - 0.04
        k_ = min(1.0, (z1 - z0 - 0.15) / r)
        th = np.linspace(0, math.pi, 13)
        low = np.stack([w / 2 + r * np.cos(th), z0 + r * k_ * np.sin(th)], -1)
        low = np.vstack([[w, z0], low, [0, z0]])
        high = np.stack([low[:, 0], np.full(len(low), z1)], -1)
        at = lambda ring, d: np.array([p + u * x + np.array([0, 0, y]) + np.array(n) * d for x, y in ring])
        m = len(low)
        f = [(i, i + 1, m + i + 1, m + i) for i in range(m - 1)]
        c = self.wood.tone(WOOD)
        for d in (thick / 2, -thick / 2):
            self.wood.add(np.concatenate([at(low, d), at(high, d)]), f, c)
        self.wood.add(np.concatenate([at(low, thick / 2), at(low, -thick / 2)]), f, c * 0.6)
        for i in range(1, m - 2):
            a, b = at(low[i : i + 2], thick / 2 + 0.02)
            self.wood.beam(a, b, 0.12, 0.10, TRIM * 0.9, up=n, spread=0.05)

    def rail(self, p, q, z, h=0.95):
        p, q = np.array([*p, z], float), np.array([*q, z], float)
        up = np.array([0, 0, h])
        self.wood.beam(p + up, q + up, 0.12, 0.09, LIGHT)
        self.wood.beam(p + up * 0.18, q + up * 0.18, 0.08, 0.07, WOOD)
        n = max(2, int(np.linalg.norm(q - p) / 0.42))
        for t in np.linspace(0, 1, n + 1)[1:-1]:
            a = p + (q - p) * t
            self.wood.beam(a + up * 0.18, a + up, 0.06, 0.06, WOOD)

    # ---------------------------------------------------------------- the body
    def platform(self):
        W = self.wood
        for x0, x1, y in ((0, LENGTH, HALF), (ARM0, ARM1, ARM)):
            W.box((x0, -y, FLOOR - 0.22), (x1, y, FLOOR), LIGHT, 0.04)
            for s in (-1, 1):
                W.beam((x0, s * y, FLOOR - 0.3), (x1, s * y, FLOOR - 0.3), 0.3, 0.36, WOOD)
                for x in np.arange(x0 + 0.2, x1, 2.0):
                    W.box((x - 0.18, s * y - 0.18, -0.1), (x + 0.18, s * y + 0.18, FLOOR - 0.2), DARK)
                    W.box((x - 0.3, s * y - 0.3, -0.1), (x + 0.3, s * y + 0.3, 0.16), hexc('#a39a88'))
        for x in (0.1, LENGTH - 0.1):
            W.beam((x, -HALF, FLOOR - 0.3), (x, HALF, FLOOR - 0.3), 0.3, 0.36, WOOD)
            for y in np.arange(-HALF + 0.2, HALF, 2.0):
                W.box((x - 0.18, y - 0.18, -0.1), (x + 0.18, y + 0.18, FLOOR - 0.2), DARK)

    def gallery(self, s):
        """verandah, aisle wall and the lower roof on one side"""
        W, wall_y, post_y = self.wood, 7.3, 9.7
        n = (0, s, 0)
        for x0, x1 in ((4.0, ARM0), (ARM1, LENGTH)):
            xs = np.linspace(x0, x1, max(1, round((x1 - x0) / 3.75)) + 1)
            for i, x in enumerate(xs):
                W.beam((x, s * post_y, FLOOR), (x, s * post_y, LOW_EAVE + 0.35), 0.30, 0.30, WOOD)
                W.beam((x, s * wall_y, FLOOR), (x, s * wall_y, 6.9), 0.34, 0.34, DARK)
                W.beam((x, s * wall_y, 5.4), (x, s * post_y, 4.75), 0.2, 0.24, WOOD)
                if i:
                    a, w = xs[i - 1], x - xs[i - 1]
                    self.spandrel((a, s * post_y), (x, s * post_y), 3.2, LOW_EAVE + 0.3, n)
                    if not (s < 0 and i % 3 == 2 and x0 < 10):
                        self.rail((a, s * post_y), (x, s * post_y), FLOOR)
                    if s < 0:
                        self.window((a, s * wall_y, FLOOR), (1, 0, 0), n, w, 5.6, 1.35, 2.9, sill=0.9)
                    else:
                        self.walls.sheet((a, s * wall_y, FLOOR), (w, 0, 0), (0, 0, 5.6), WALL)
            W.beam((x0, s * post_y, LOW_EAVE + 0.3), (x1, s * post_y, LOW_EAVE + 0.3), 0.3, 0.34, WOOD)
            W.beam((x0, s * wall_y, FLOOR + 0.85), (x1, s * wall_y, FLOOR + 0.85), 0.2, 0.22, WOOD)
        arm = lambda p: (p[:, 0] > ARM0 + 1.2) & (p[:, 0] < ARM1 - 1.2)
        self.roof.tiles((0.6, s * LOW_OUT, LOW_EAVE), (LENGTH + 0.7, s * LOW_OUT, LOW_EAVE), (0.6, s * NAVE, LOW_TOP), (LENGTH + 0.7, s * NAVE, LOW_TOP), ROOF, skip=arm)
        W.beam((0.6, s * LOW_OUT, LOW_EAVE - 0.12), (ARM0 + 1.2, s * LOW_OUT, LOW_EAVE - 0.12), 0.14, 0.26, LIGHT)
        for x in np.arange(1.2, LENGTH + 0.6, 1.25):
            if not ARM0 + 1 < x < ARM1 - 1:
                W.beam((x, s * LOW_OUT, LOW_EAVE - 0.14), (x, s * NAVE, LOW_TOP - 0.14), 0.14, 0.18, WOOD, spread=0.2)

    def clerestory(self, s):
        W, n = self.wood, (0, s, 0)
        xs = np.linspace(4.0, LENGTH - 1.5, 13)
        for i, x in enumerate(xs):
            W.beam((x, s * NAVE, LOW_TOP - 1), (x, s * (NAVE + 0.04), EAVE + 0.2), 0.34, 0.34, DARK)
            if i:
                if ARM0 + 1 < (x + xs[i - 1]) / 2 < ARM1 - 1:
                    continue
                self.window((xs[i - 1], s * NAVE, LOW_TOP - 0.4), (1, 0, 0), n, x - xs[i - 1], 2.9, 1.5, 1.65, sill=0.75)
        W.beam((4, s * NAVE, EAVE), (LENGTH - 1.5, s * NAVE, EAVE), 0.4, 0.34, WOOD)
        W.beam((4, s * (NAVE + 0.06), LOW_TOP + 0.16), (LENGTH - 1.5, s * (NAVE + 0.06), LOW_TOP + 0.16), 0.2, 0.22, LIGHT)

    def arm(self, s):
        """one arm of the cross, with a gable"""
        W, n, x0, x1 = self.wood, (0, s, 0), ARM0 + 1.2, ARM1 - 1.2
        y, mid, w = s * (ARM - 1.6), (ARM0 + ARM1) / 2, ARM1 - ARM0 - 2.4
        top = EAVE - 0.6
        edges = np.linspace(x0, x1, 4)
        for i in range(3):
            a = edges[i]
            if i == 1:
                self.walls.arch((a, y, FLOOR), (1, 0, 0), n, w / 3, 5.2, 1.9, 3.6, WALL, back=hexc('#2c211b'))
                self.wood.beam((a + w / 6, y - s * 0.2, FLOOR), (a + w / 6, y - s * 0.2, FLOOR + 3.4), 0.1, 0.08, LIGHT)
            else:
                self.window((a, y, FLOOR), (1, 0, 0), n, w / 3, 5.2, 1.3, 2.9, sill=0.9)
            self.window((a, y, FLOOR + 5.2), (1, 0, 0), n, w / 3, top - FLOOR - 5.2, 1.3, 2.1, sill=0.9)
        for x in edges:
            W.beam((x, y + s * 0.05, FLOOR), (x, y + s * 0.05, top + 0.2), 0.34, 0.34, DARK)
        for z in (FLOOR + 5.2, top + 0.1):
            W.beam((x0, y + s * 0.1, z), (x1, y + s * 0.1, z), 0.26, 0.3, LIGHT)
        ridge = top + 4.6
        self.gable((x0, y, top), (1, 0, 0), n, w, ridge - top, 1.1)
        for e, sg in ((x0, -1), (x1, 1)):
            for q0, q1 in ((NAVE, 9), (9, 13), (13, ARM - 1.6)):
                self.walls.sheet((e, s * q0, FLOOR), (0, s * (q1 - q0), 0), (0, 0, top - FLOOR), WALL)
                W.beam((e + sg * 0.05, s * q1, FLOOR), (e + sg * 0.05, s * q1, top), 0.3, 0.3, DARK)
            W.beam((e + sg * 0.06, s * NAVE, FLOOR + 5.2), (e + sg * 0.06, y, FLOOR + 5.2), 0.22, 0.26, LIGHT)
            self.roof.tiles((e + sg * 0.8, s * (ARM - 0.7), top - 0.1), (e + sg * 0.8, s * 0.5, top - 0.1), (mid, s * (ARM - 0.7), ridge + 0.55), (mid, s * 0.5, ridge + 0.55), ROOF,
                            skip=lambda p: np.abs(p[:, 1]) < (RIDGE - p[:, 2]) * NAVE / (RIDGE - EAVE) - 0.2)
            W.beam((e + sg * 0.8, s * (ARM - 0.75), top - 0.16), (mid, s * (ARM - 0.75), ridge + 0.46), 0.16, 0.34, LIGHT)
        self.roof.parts.append(self.cap((mid, s * 3, ridge + 0.6), (mid, s * (ARM - 0.65), ridge + 0.6)))
        self.cross((mid, s * (ARM - 0.8), ridge + 0.6), 1.2, (1, 0, 0))
        for px in (x0 - 0.6, mid - 1.6, mid + 1.6, x1 + 0.6):
            W.beam((px, s * (ARM - 0.3), FLOOR), (px, s * (ARM - 0.3), 4.6), 0.28, 0.28, WOOD)
        self.spandrel((mid - 1.6, s * (ARM - 0.3)), (mid + 1.6, s * (ARM - 0.3)), 3.3, 4.7, n)
        for a, b in ((x0 - 0.6, mid - 1.6), (mid + 1.6, x1 + 0.6)):
            self.spandrel((a, s * (ARM - 0.3)), (b, s * (ARM - 0.3)), 3.3, 4.7, n)
            self.rail((a, s * (ARM - 0.3)), (b, s * (ARM - 0.3)), FLOOR)
        self.roof.tiles((x0 - 1.2, s * (ARM + 0.5), 4.5), (x1 + 1.2, s * (ARM + 0.5), 4.5), (x0 - 0.6, y, 5.9), (x1 + 0.6, y, 5.9), ROOF)
        self.stairs((mid, s * ARM), (0, s), 3.0)

    def gable(self, o, u, n, w, h, r):
        """a triangle of wall with a small round window"""
        o, u, n, z = np.array(o, float), np.array(u, float), np.array(n, float), np.array([0, 0, 1.0])
        p = [o, o + u * w, o + u * w / 2 + z * h]
        t = np.linspace(0, 1, 9)
        rows = [np.array([p[0] + (p[2] - p[0]) * a + ((p[1] - p[0]) * (1 - a)) * b for b in t]) for a in t]
        v = np.array(rows).reshape(-1, 3)
        self.walls.add(v, k.quads(9, 9).tolist(), WALL(v))
        c = o + u * w / 2 + z * h * 0.36 + n * 0.06
        self.panes(c - z * 0, u, n, r, 0.0, True)
        self.ring(c + n * 0.05, u, r, 0.2)
        self.ring(c + n * 0.05, u, r * 0.55, 0.08)
        for a in np.linspace(0, math.pi, 5)[:-1]:
            d = u * math.cos(a) * r + z * math.sin(a) * r
            self.wood.beam(c - d + n * 0.04, c + d + n * 0.04, 0.07, 0.07, WOOD, up=n)
        for a in (0.22, 0.78):
            x = o + u * w * a + n * 0.04
            self.wood.beam(x, x + z * h * 0.42, 0.2, 0.2, DARK)

    def choir(self):
        x, W = LENGTH - 1.5, self.wood
        self.walls.sheet((x, -NAVE, FLOOR), (0, 2 * NAVE, 0), (0, 0, EAVE - FLOOR), WALL)
        for y in (-NAVE, 0, NAVE):
            W.beam((x + 0.05, y, FLOOR), (x + 0.05, y, EAVE), 0.34, 0.34, DARK)
        self.walls.sheet((LENGTH, -7.3, FLOOR), (0, 14.6, 0), (0, 0, 4.2), WALL)

    def cap(self, p, q):
        B = Bench(5)
        B.round(p, q, 0.2, 0.2, ROOF[1], 8, n=int(np.linalg.norm(np.array(q) - p)) + 2)
        return B.parts[0]

    def cross(self, at, h, u):
        p, u = np.array(at, float), np.array(u, float)
        w = 0.10 * h
        self.wood.beam(p, p + [0, 0, h], w, w, LIGHT)
        self.wood.beam(p + [0, 0, 0.66 * h] - u * 0.3 * h, p + [0, 0, 0.66 * h] + u * 0.3 * h, w, w, LIGHT)

    def stairs(self, at, d, w, n=6):
        (x, y), (dx, dy) = at, d
        for i in range(n):
            z = FLOOR * (n - i) / (n + 1) - 0.0
            a, b = np.array([x + dx * i * 0.36, y + dy * i * 0.36]), np.array([x + dx * (i + 1.12) * 0.36, y + dy * (i + 1.12) * 0.36])
            side = np.array([-dy, dx]) * w / 2
            lo, hi = np.minimum.reduce([a - side, b - side, a + side, b + side]), np.maximum.reduce([a - side, b - side, a + side, b + side])
            self.wood.box((*lo, z - 0.16), (*hi, z), LIGHT, 0.12)
            self.wood.box((*lo, -0.1), (*(hi - np.abs(np.array(d)) * 0.12), z - 0.16), DARK)

    def upper_roof(self):
        for s in (-1, 1):
            self.roof.tiles((1.8, s * (NAVE + 0.9), EAVE - 0.35), (LENGTH - 0.6, s * (NAVE + 0.9), EAVE - 0.35), (1.8, 0, RIDGE), (LENGTH - 5.5, 0, RIDGE), ROOF,
                            skip=lambda p: np.abs(p[:, 0] - 40) < (EAVE + 3.9 - p[:, 2]) * 4.8 / 4.6 - 0.1)
            self.wood.beam((1.8, s * (NAVE + 0.9), EAVE - 0.5), (ARM0 + 1, s * (NAVE + 0.9), EAVE - 0.5), 0.14, 0.24, LIGHT)
        self.roof.tiles((LENGTH - 0.6, -NAVE - 0.9, EAVE - 0.35), (LENGTH - 0.6, NAVE + 0.9, EAVE - 0.35), (LENGTH - 5.5, 0, RIDGE), (LENGTH - 5.5, 0, RIDGE), ROOF)
        self.roof.parts.append(self.cap((1.8, 0, RIDGE + 0.05), (LENGTH - 5.4, 0, RIDGE + 0.05)))

    # ---------------------------------------------------------------- the front
    def front(self):
        """four storeys, narrower as they rise: four main and two lesser columns joined by arches; round windows half-way up"""
        W, n, u = self.wood, (-1, 0, 0), (0, -1, 0)
        cols = [9.4, 5.0, 2.15, -2.15, -5.0, -9.4]
        z1, z2, z3, z4 = 6.9, 12.1, 16.7, 20.1
        # first storey: an open porch, doors in the wall behind
        for y in cols:
            top = z2 if abs(y) < 9 else z1
            W.beam((0.3, y, FLOOR), (0.3, y, top), 0.62, 0.62, DARK)
            W.box((-0.12, y - 0.42, FLOOR), (0.72, y + 0.42, FLOOR + 0.5), WOOD)
        for a, b in zip(cols[:-1], cols[1:]):
            self.spandrel((0.3, a), (0.3, b), 4.0, z1 - 0.4, n, 0.3)
            if abs(a + b) > 0.1 and max(abs(a), abs(b)) > 6:
                self.rail((0.3, a), (0.3, b), FLOOR)
            w = a - b
            door = abs(a + b) < 8
            self.walls.arch((4.0, a, FLOOR), u, n, w, 5.8, 2.2 if abs(a + b) < 0.1 else 1.6, 4.0 if abs(a + b) < 0.1 else 3.3, PLANKS, depth=0.4, back=hexc('#2c211b'), trim=TRIM)
        W.box((0, -9.8, z1 - 0.5), (4.0, 9.8, z1 - 0.2), WOOD, 0.05)
        self.cornice(-0.3, 9.8, z1, 1.0)
        for s in (-1, 1):  # the lower roofs' ends: a triangle of wall
            tri = np.array([(0.35, s * 9.8, z1), (0.35, s * 5.0, z1), (0.35, s * 5.0, 9.9)])
            tri[0, 2] = z1
            t = np.linspace(0, 1, 8)
            v = np.array([[tri[0] + (tri[1] - tri[0]) * a + (tri[2] - tri[1]) * a * b for b in t] for a in t]).reshape(-1, 3)
            self.walls.add(v, k.quads(8, 8).tolist(), PLANKS(v))
            W.beam(tri[0] + [0, 0, 0.1], tri[2] + [0, 0, 0.1], 0.5, 0.3, LIGHT)
            W.beam((0.3, s * 7.2, z1), (0.3, s * 7.2, 8.4), 0.22, 0.22, DARK)
            self.roof.tiles((-0.2, s * 10.4, z1 + 0.0), (4.2, s * 10.4, z1 + 0.0), (-0.2, s * 4.8, 10.4), (4.2, s * 4.8, 10.4), ROOF)
        # second storey
        for a, b in zip(cols[1:-2], cols[2:-1]):
            w = a - b
            if abs(a + b) < 0.1:
                self.window((0.4, a, z1 + 0.3), u, n, w, z2 - z1 - 0.5, 2.7, 4.1, PLANKS, sill=0.5)
            else:
                self.window((0.4, a, z1 + 0.3), u, n, w, z2 - z1 - 0.5, 1.5, 3.3, PLANKS, sill=0.7)
        for s in (-1, 1):
            self.walls.sheet((0.4, s * 5.0, z1), (4.0, 0, 0), (0, 0, z2 - z1), PLANKS)
            W.beam((4.2, s * 5.0, z1), (4.2, s * 5.0, z2), 0.4, 0.4, DARK)
        self.cornice(-0.25, 5.5, z2, 0.8)
        W.box((0.2, -5.2, z2 - 0.4), (4.6, 5.2, z2), WOOD, 0.05)
        self.skirt(0.1, 5.9, 5.6, z2 + 0.5, 0.75, 2.95, z2 + 1.9)
        # third and fourth storeys: a square tower with openings on all four sides, its middle at x = 3
        c = 3.0
        for z0, z, half, kind in ((z2, z3, 2.9, 'rose'), (z3, z4, 2.3, 'bells')):
            for q in ((1, 1), (1, -1), (-1, 1), (-1, -1)):
                W.beam((c + q[0] * half, q[1] * half, z0 - 0.4), (c + q[0] * half, q[1] * half, z), 0.46, 0.46, DARK)
            for nn, uu, o in (((-1, 0, 0), (0, -1, 0), (c - half, half)), ((0, -1, 0), (1, 0, 0), (c - half, -half)), ((1, 0, 0), (0, 1, 0), (c + half, -half)), ((0, 1, 0), (-1, 0, 0), (c + half, half))):
                o3 = np.array([*o, z0])
                if kind == 'rose':
                    self.window(o3, uu, nn, 2 * half, z - z0, 3.0, (z - z0) * 0.60, PLANKS, full=True)
                else:
                    for i in (0, 1):
                        self.walls.arch(o3 + np.array(uu) * half * i, uu, nn, half, z - z0, 1.35, 3.0, PLANKS, depth=0.5, back=hexc('#1d1916'), trim=TRIM)
                        for zz in np.arange(z0 + 0.4, z0 + 2.5, 0.42):
                            p = o3 + np.array(uu) * (half * i + half / 2) - np.array(nn) * 0.2
                            p[2] = zz
                            W.beam(p - np.array(uu) * 0.66, p + np.array(uu) * 0.66, 0.26, 0.05, WOOD, up=np.array(nn) * 0.5 + [0, 0, 1])
            W.box((c - half - 0.55, -half - 0.55, z - 0.1), (c + half + 0.55, half + 0.55, z + 0.18), LIGHT, 0.04)
            W.box((c - half - 0.3, -half - 0.3, z - 0.4), (c + half + 0.3, half + 0.3, z - 0.1), WOOD, 0.04)
            if kind == 'rose':
                self.pyramid(c, half + 0.75, z + 0.15, half - 0.35, z + 1.35)
        self.pyramid(c, 3.0, z4 + 0.15, 0.55, z4 + 1.5)
        self.pyramid(c, 0.75, z4 + 1.4, 0.12, z4 + 2.9)
        self.cross((c, 0, z4 + 2.5), 2.4, (0, 1, 0))
        self.stairs((0, 0), (-1, 0), 10.6)

    def cornice(self, x, y, z, d):
        W = self.wood
        W.box((x - 0.15, -y - 0.2, z - 0.2), (x + d, y + 0.2, z + 0.02), LIGHT, 0.05)
        W.box((x, -y, z - 0.55), (x + d - 0.1, y, z - 0.2), WOOD, 0.05)
        for yy in np.arange(-y + 0.3, y, 0.75):
            W.box((x - 0.08, yy - 0.12, z - 0.42), (x + 0.1, yy + 0.12, z - 0.2), TRIM, 0.06)

    def skirt(self, x0, x1, y, z0, dx, y1, z1):
        """a little roof round the foot of the tower on the second storey"""
        a = x0 - 0.6
        self.roof.tiles((a, y, z0 - 0.5), (a, -y, z0 - 0.5), (x0, y1, z1 - 0.5), (x0, -y1, z1 - 0.5), ROOF, course=0.34)
        for s in (-1, 1):
            self.roof.tiles((a, s * y, z0 - 0.5), (5.4, s * y, z0 - 0.5), (x0, s * y1, z1 - 0.5), (5.4, s * y1, z1 - 0.5), ROOF, course=0.34)

    def pyramid(self, c, r0, z0, r1, z1):
        for (ax, ay), (bx, by) in (((-1, 1), (-1, -1)), ((-1, -1), (1, -1)), ((1, -1), (1, 1)), ((1, 1), (-1, 1))):
            self.roof.tiles((c + ax * r0, ay * r0, z0), (c + bx * r0, by * r0, z0), (c + ax * r1, ay * r1, z1), (c + bx * r1, by * r1, z1), ROOF, course=0.32, width=0.26)
