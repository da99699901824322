"""What the highland models share: a joiner's bench (beams, planks, arches, tiles as one coloured mesh), a block of
glued boards under a skin of red earth, grass, and pines.

`Bench` gathers parts and sets them down as one mesh; every piece of wood gets a tone of its own. Lengths are metres.
"""

import math

import bpy
import kit as k
import numpy as np
from kit import fbm, hexc, mix, noise, smooth


class Bench:
    """Collects parts; `put` makes one mesh of them."""

    def __init__(self, seed=0):
        self.parts = []
        self.rng = np.random.default_rng(seed)

    def put(self, name, mat, parent):
        v, f, c = k.join(self.parts)
        return k.mesh(name, v, f, mat, c, shade_smooth=False, parent=parent)

    def add(self, v, f, c):
        self.parts.append((np.asarray(v, float), f, c))

    def tone(self, colour, spread=0.14):
        return np.asarray(colour) * (1 + spread * self.rng.uniform(-1, 1)) * (1 + 0.03 * self.rng.normal(size=3))

    def beam(self, p, q, w, h=None, colour=(0.2, 0.1, 0.05), up=(0, 0, 1), spread=0.14):
        """a squared timber from p to q, w wide and h deep (h along `up`)"""
        h = w if h is None else h
        p, q = np.array(p, float), np.array(q, float)
        t = (q - p) / (np.linalg.norm(q - p) + 1e-9)
        up = np.array(up, float)
        if abs(t @ up) > 0.95:
            up = np.array([1.0, 0, 0])
        a = np.cross(t, up)
        a /= np.linalg.norm(a)
        b = np.cross(a, t)
        ring = [-a * w / 2 - b * h / 2, a * w / 2 - b * h / 2, a * w / 2 + b * h / 2, -a * w / 2 + b * h / 2]
        v = np.array([p + r for r in ring] + [q + r for r in ring])
        f = [(3, 2, 1, 0), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
        c = self.tone(colour, spread) * (1 + 0.08 * self.rng.normal(size=(8, 1)))
        self.add(v, f, c)

    def round(self, p, q, r0, r1, colour, sides=10, rough=0.0, n=6):
        """a round post or log, a little crooked when rough > 0"""
        s = np.linspace(0, 1, n)
        c = np.array(p, float) + (np.array(q, float) - np.array(p, float)) * s[:, None]
        c[1:-1] += self.rng.normal(0, rough, (n - 2, 3))
        t = (c[-1] - c[0]) / np.linalg.norm(c[-1] - c[0])
        a = np.cross(t, [0.31, 0.9, 0.2])
        a /= np.linalg.norm(a)
        b = np.cross(t, a)
        th = np.linspace(0, 2 * math.pi, sides, endpoint=False)
        r = (r0 + (r1 - r0) * s) * (1 + rough * self.rng.normal(0, 0.6, n))
        v = c[:, None] + r[:, None, None] * (np.cos(th)[None, :, None] * a + np.sin(th)[None, :, None] * b)
        f = k.quads(n, sides, wrap=True).tolist() + [tuple(range(sides))[::-1], tuple(range((n - 1) * sides, n * sides))]
        col = self.tone(colour) * (1 + 0.10 * noise(v[..., 0] * 3, v[..., 1] * 3, v[..., 2] * 0.8, 4)[..., None])
        self.add(v.reshape(-1, 3), f, col.reshape(-1, 3))

    def box(self, lo, hi, colour, spread=0.1):
        lo, hi = np.array(lo, float), np.array(hi, float)
        m = (lo + hi) / 2
        self.beam((lo[0], m[1], m[2]), (hi[0], m[1], m[2]), hi[1] - lo[1], hi[2] - lo[2], colour, spread=spread)

    def sheet(self, o, u, v, paint, step=0.4):
        """a patch o + s*u + t*v, painted by paint(points)"""
        o, u, v = np.array(o, float), np.array(u, float), np.array(v, float)
        nu, nv = max(2, int(np.linalg.norm(u) / step) + 1), max(2, int(np.linalg.norm(v) / step) + 1)
        S, T = np.meshgrid(np.linspace(0, 1, nu), np.linspace(0, 1, nv))
        p = o + S[..., None] * u + T[..., None] * v
        self.add(p.reshape(-1, 3), k.quads(nv, nu).tolist(), paint(p).reshape(-1, 3))

    def arch(self, o, u, n, w, h, ow, oh, paint, depth=0.25, back=None, trim=None, tw=0.16, full=False):
        """a wall field w wide and h high with a round-headed opening ow wide, oh high at its middle (full: a round window
        whose centre stands oh high). o: lower left corner, u: along the wall, n: outwards. back: colour of what closes
        the opening `depth` behind the face; trim: colour of the moulding round it"""
        o, u, n, z = np.array(o, float), np.array(u, float), np.array(n, float), np.array([0, 0, 1.0])
        r = ow / 2
        s = oh if full else oh - r
        at = lambda x, y, d=0.0: o + u * (w / 2 + x) + z * y + n * d
        if full:
            th = np.linspace(-math.pi, math.pi, 33)
            inner = np.stack([r * np.cos(th), s + r * np.sin(th)], -1)
        else:
            th = np.linspace(0, math.pi, 17)
            inner = np.vstack([[r, 0], np.stack([r * np.cos(th), s + r * np.sin(th)], -1), [-r, 0]])

        def rim(x, y):  # from the opening's centre outwards to the edge of the field
            dx, dy = x, y - s
            e = min((w / 2) / abs(dx) if abs(dx) > 1e-6 else 9e9, ((h - s) / dy if dy > 1e-6 else (s / -dy if dy < -1e-6 else 9e9)))
            return dx * e, s + dy * e

        outer = np.array([rim(*q) for q in inner])
        if not full:
            outer[0], outer[-1] = (w / 2, 0), (-w / 2, 0)
        # the corners are where two rays end on different edges: push a point onto the corner
        for i in range(len(outer) - 1):
            (x0, y0), (x1, y1) = outer[i], outer[i + 1]
            if abs(abs(x0) - w / 2) < 1e-6 and abs(abs(x1) - w / 2) > 1e-6:
                outer[i] = (math.copysign(w / 2, x0), h if y0 > s else 0) if (full or y0 > 1e-6) else outer[i]
            elif abs(abs(x1) - w / 2) < 1e-6 and abs(abs(x0) - w / 2) > 1e-6:
                outer[i + 1] = (math.copysign(w / 2, x1), h if y1 > s else 0) if (full or y1 > 1e-6) else outer[i + 1]
        m = len(inner)
        I, O, B = (np.array([at(*q, d) for q in ring]) for ring, d in ((inner, 0), (outer, 0), (inner, -depth)))
        f = [(i, i + 1, m + i + 1, m + i) for i in range(m - 1)]
        self.add(np.concatenate([I, O]), f, paint(np.concatenate([I, O])))
        self.add(np.concatenate([I, B]), f, paint(np.concatenate([I, B])) * 0.55)
        if back is not None:
            self.add(B, [tuple(range(m - 1 if full else m))], np.tile(back, (m, 1)))
        if trim is not None:
            c = np.array([0, s])
            d = inner - (c if full else np.stack([np.zeros(m), np.minimum(inner[:, 1], s)], -1))
            d /= np.linalg.norm(d, axis=1, keepdims=True) + 1e-9
            T0, T1 = (np.array([at(*q, 0.07) for q in ring]) for ring in (inner, inner + d * tw))
            E = np.array([at(*q, 0) for q in inner + d * tw])
            col = self.tone(trim)
            self.add(np.concatenate([T0, T1]), f, col)
            self.add(np.concatenate([T1, E]), f, col * 0.8)
        return B

    def tiles(self, e0, e1, r0, r1, shades, course=0.42, width=0.30, lift=0.055, skip=None):
        """a tiled slope from the eave e0-e1 to the ridge r0-r1 (a point for a hip): courses of single tiles, staggered"""
        e0, e1, r0, r1 = (np.array(a, float) for a in (e0, e1, r0, r1))
        up = (r0 + r1) / 2 - (e0 + e1) / 2
        n = np.cross(e1 - e0, up)
        n /= np.linalg.norm(n)
        if n[2] < 0:
            n = -n
        rows = max(1, int(np.linalg.norm(up) / course))
        for j in range(rows):
            ta, tb = j / rows, min(1, (j + 1.15) / rows)
            l0, l1, m0, m1 = (e0 + (r0 - e0) * ta, e1 + (r1 - e1) * ta, e0 + (r0 - e0) * tb, e1 + (r1 - e1) * tb)
            L = np.linalg.norm(l1 - l0)
            cut = np.clip(np.arange(-1, int(L / width) + 2) * width + (j % 2) * width / 2, 0, L) / max(L, 1e-6)
            cut = np.unique(np.round(cut, 5))
            if len(cut) < 2:
                continue
            gap = 0.006 / max(L, 0.1)
            a, b = cut[:-1] + gap, cut[1:] - gap
            g = self.rng.normal(0, 0.008, (len(a), 1))
            lift_a = n * (lift + g) + up / np.linalg.norm(up) * self.rng.normal(0, 0.012, (len(a), 1))
            A, B = l0 + (l1 - l0) * a[:, None] + lift_a, l0 + (l1 - l0) * b[:, None] + lift_a
            D, Cc = m0 + (m1 - m0) * a[:, None] + n * 0.01, m0 + (m1 - m0) * b[:, None] + n * 0.01
            low = n * (lift + 0.03)
            v = np.stack([A, B, Cc, D, A - low, B - low], 1)
            mid = (A + Cc) / 2
            if skip is not None:
                keep = ~skip(mid)
                v, mid = v[keep], mid[keep]
            if not len(v):
                continue
            t = np.clip(0.45 + 0.42 * fbm(mid[:, 0] * 0.22, mid[:, 1] * 0.22, mid[:, 2] * 0.3, 3, seed=3) + 0.17 * self.rng.normal(size=len(mid)), 0, 1)
            col = k.steps(t, list(zip(np.linspace(0, 1, len(shades)), shades)))
            col = np.repeat(col[:, None], 6, 1)
            col[:, 4:] *= 0.5
            i = np.arange(len(v))[:, None] * 6
            f = np.concatenate([i + [0, 1, 2, 3], i + [4, 5, 1, 0]])
            self.add(v.reshape(-1, 3), f.tolist(), col.reshape(-1, 3))


def grained(colour, dark, scale=1.0, axis=2, seed=0, amount=0.5):
    """paint for planks: streaks along an axis"""

    def paint(p):
        s = np.full(3, 5.0 * scale)
        s[axis] = 0.5 * scale
        t = 0.5 + amount * noise(p[..., 0] * s[0], p[..., 1] * s[1], p[..., 2] * s[2], seed)
        return mix(dark, colour, t + 0.25 * noise(p[..., 0] * 0.4, p[..., 1] * 0.4, p[..., 2] * 0.4, seed + 1))

    return paint


def plaster(colour, stain, foot=1.0, seed=0):
    """paint for a wall of earth and straw: patchy, darker towards its foot"""

    def paint(p):
        t = 0.34 + 0.35 * fbm(p[..., 0] * 0.7, p[..., 1] * 0.7, p[..., 2] * 0.8, 4, seed=seed) + 0.5 * smooth(foot + 0.9, foot, p[..., 2])
        return mix(colour, stain, np.clip(t, 0, 1))

    return paint


def yard(root, W, D, base, step, height, paint, skin, board=0.9, unit=1.0, mat=None):
    """The block: ground of height(x, y) painted by paint(x, y, z), four sides of thin glued boards under `skin` metres
    of red earth. Returns the Field of the ground."""
    xs, ys = np.linspace(0, W, int(W / step) + 1), np.linspace(0, D, int(D / step) + 1)
    X, Y = np.meshgrid(xs, ys)
    Z = height(X, Y)
    ground = k.Field(xs, ys, Z)
    mat = mat or k.matte('ground', rough=1, spec=0, grain=(5 / unit, 0.35, 0.12 * unit))
    k.sheet('land', np.stack([X, Y, Z], -1), paint(X, Y, Z), mat, parent=root)
    wood0, wood1, red, humus = hexc('#c2ab82'), hexc('#a88f67'), hexc('#9a5a3c'), hexc('#5b4838')

    def sides(x, y, z, zt):
        u = z / board + 0.015 * noise((x + y) * 0.15 / unit, 0, 0, 31)
        n, f = np.floor(u), u - np.floor(u)
        tone = 0.5 + 0.5 * noise(n * 7.3, 0, 0, 32) + 0.35 * noise((x + y) * 0.2 / unit, z * 3.6 / unit, n, 33)
        c = mix(wood0, wood1, tone)
        c = c * (1 - 0.42 * smooth(0.10, 0.03, f) - 0.06 * noise((x + y) * 2 / unit, z * 13 / unit, n, 34))[..., None]
        d = zt - z + 0.10 * skin * noise((x + y) * 1.6 / unit, z, 0, 35)
        earth = mix(red, hexc('#b0714c'), 0.5 + 0.6 * fbm((x + y) * 0.5 / unit, z * 0.9 / unit, 0, 4, seed=36))
        c = mix(c, earth, smooth(skin * 1.02, skin * 0.96, d))
        return mix(c, humus, smooth(skin * 0.22, skin * 0.13, d))

    for fixed, a1, axis in ((0, W, 'y'), (0, D, 'x'), (W, D, 'x'), (D, W, 'y')):
        A, T = np.meshgrid(np.linspace(0, a1, int(a1 / step) + 1), np.linspace(0, 1, 120))
        F = np.full(A.shape, float(fixed))
        x, y = (A, F) if axis == 'y' else (F, A)
        zt = ground(x, y)
        z = base * (1 - T) + zt * T
        k.sheet('side', np.stack([x, y, z], -1), sides(x, y, z, zt), mat, flip=(axis == 'x'), parent=root)
    return ground


def leaf_paint():
    return k.matte(
        'leafy',
        vary=[hexc(h) for h in ('#f2f5dc', '#fffbe0', '#d6e6c8', '#ffeaba', '#c9dfcf', '#f6f0c6', '#e4d9a8')],
        rough=0.95,
        spec=0.02,
        translucent=0.22,
    )


def turf(root, ground, leafy, n, where, W, D, size=(0.16, 0.42), seed=1, edge=0.25):
    """grass as small tufts: n tries, kept with probability where(x, y)"""
    shades = [('#87935a', '#a9af70'), ('#8f9358', '#b5b277'), ('#a39a68', '#c4b884')]
    lib = []
    for i, (lo, hi) in enumerate(shades):
        p = k.join(k.leaf_cloud([(0, 0, 0, 0.5)], 46, 0.16, np.random.default_rng(70 + i), hexc(lo), hexc(hi), 0.7)[:1])
        lib.append(k.mesh('turf', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))
    g = np.random.default_rng(seed)
    x, y = g.uniform(edge, W - edge, n), g.uniform(edge, D - edge, n)
    m = g.random(n) < where(x, y)
    x, y = x[m], y[m]
    k.scatter('turf', lib, np.stack([x, y, ground(x, y)], -1), g.uniform(*size, len(x)), normal=ground.normal(x, y), seed=seed, parent=root)
    return len(x)


def pine(seed, low, high, needles=2600):
    """A three-needled highland pine about one unit tall: a bare red stem, boughs in storeys ending in brushes of needles."""
    g = np.random.default_rng(seed)
    bark = hexc('#8a5a41')
    parts = [k.stick((0, 0, -0.03), (0.01, 0, 0.5), 0.022, 0.016, bark, 7), k.stick((0.01, 0, 0.5), (0, 0.01, 0.95), 0.016, 0.005, bark, 6)]
    tips = []
    for z in np.linspace(0.42, 0.93, 10):
        reach = 0.27 * (1 - ((z - 0.42) / 0.62) ** 1.5) + 0.03
        for a in g.uniform(0, 6.28) + np.arange(4) * 1.57 + g.normal(0, 0.3, 4):
            r = reach * g.uniform(0.6, 1.1)
            end = np.array([r * math.cos(a), r * math.sin(a), z + 0.3 * r])
            parts.append(k.stick((0, 0, z), tuple(end), 0.006, 0.003, bark, 4))
            for s in (0.55, 0.8, 1.0):
                tips.append((np.array([0, 0, z]) * (1 - s) + end * s + g.normal(0, 0.012, 3), 0.055 * g.uniform(0.8, 1.2)))
    tips.append((np.array([0, 0.01, 0.96]), 0.06))
    per = needles // len(tips)
    for c, r in tips:
        d = g.normal(size=(per, 3)) + [0, 0, 0.55]
        d /= np.linalg.norm(d, axis=1, keepdims=True)
        s = np.cross(d, g.normal(size=(per, 3)))
        s *= 0.0032 / (np.linalg.norm(s, axis=1, keepdims=True) + 1e-9)
        q = np.stack([c - s, c + s, c + d * r + s * 0.6, c + d * r - s * 0.6], 1).reshape(-1, 3)
        t = np.clip(0.5 + 0.4 * d[:, 2] + g.normal(0, 0.15, per), 0, 1)
        parts.append((q, np.arange(4 * per).reshape(-1, 4), np.repeat(mix(low, high, t), 4, 0)))
    return k.join(parts)


def plant(kind, meshes, root, ground, spots, seed=0):
    """single plants at (x, y, height)"""
    g = np.random.default_rng(seed)
    for i, (x, y, s) in enumerate(spots):
        o = k.link(bpy.data.objects.new(kind, meshes[i % len(meshes)]), root)
        o.location, o.scale, o.rotation_euler = (x, y, float(ground(x, y)) - 0.02 * s), (s, s, s * g.uniform(0.94, 1.06)), (0, 0, g.uniform(0, 6.28))
