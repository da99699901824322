"""Parts of the garlic model: dry-stone walls, garlic at each age, heaps, tools. Lengths are metres."""

import math

import bpy
import kit as k
import numpy as np
from kit import fbm, hexc, mix, smooth

BASALT = ('#524d49', '#625b55', '#474341', '#6f675f', '#5a544f', '#7b7167')


class Wall:
    """A dry-stone wall along a line. It knows its ground on either side (`lo`) and its crest (`top`) along its length."""

    def __init__(self, line, ground, width, rise):
        p = np.asarray(line, float)
        self.line, self.width = p, width
        self.s = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(p, axis=0).T))])
        t = np.gradient(p, axis=0)
        t /= np.linalg.norm(t, axis=1, keepdims=True)
        self.t, self.q = t, np.stack([t[:, 1], -t[:, 0]], -1)
        a, b = (p + self.q * o * (width / 2 + 0.14) for o in (1, -1))
        self.right, self.left = ground(*a.T), ground(*b.T)
        kern = np.ones(9) / 9
        crest = np.maximum(self.right, self.left) + rise
        self.top = np.convolve(np.pad(crest, 4, mode='edge'), kern, 'valid') * 1 + 0.02 * k.noise(self.s * 1.7, 0, 0, 5)
        self.lo = np.minimum(self.right, self.left)

    def near(self, X, Y):
        """distance to the wall's middle, and its crest and foot there"""
        d, s = k.distance_to(X, Y, self.line)
        return d, np.interp(s, self.s, self.top), np.interp(s, self.s, self.lo)

    def stones(self, rng, course=0.13):
        """(place, angle along the wall, lean, length) of every stone: faces from the bottom up, then the crest"""
        out = []
        at = lambda u, A: np.array([np.interp(u, self.s, A[:, 0]), np.interp(u, self.s, A[:, 1])])
        for sign, foot in ((1, self.right), (-1, self.left)):
            high = float((self.top - foot).max())
            for r in range(int(high / course) + 1):
                u = rng.uniform(0, 0.2)
                while u < self.s[-1]:
                    size = rng.choice([0.15, 0.19, 0.23, 0.28], p=[0.3, 0.35, 0.25, 0.1]) * (1.1 - 0.25 * r * course / max(high, 0.3))
                    z0, z1 = np.interp(u, self.s, foot), np.interp(u, self.s, self.top)
                    z = z0 + (r + 0.35) * course + rng.normal(0, 0.015)
                    if z < z1 - 0.02:
                        lean = 0.10 * (z - z0)
                        c = at(u, self.line) + at(u, self.q) * sign * (self.width / 2 - 0.055 - lean + rng.normal(0, 0.012))
                        t = at(u, self.t)
                        out.append(((*c, z), math.atan2(t[1], t[0]) + rng.normal(0, 0.16), sign, size))
                    u += size * 1.06 + rng.uniform(0, 0.03)
        u = 0.05
        while u < self.s[-1]:  # the crest: bigger stones laid across and along
            size = rng.uniform(0.18, 0.28)
            t = at(u, self.t)
            for o in (-0.10, 0.09):
                c = at(u, self.line) + at(u, self.q) * (o * self.width / 0.4 + rng.normal(0, 0.02))
                across = rng.random() < 0.3
                out.append(((*c, np.interp(u, self.s, self.top) - 0.035 + rng.normal(0, 0.018)), math.atan2(t[1], t[0]) + across * 1.4 + rng.normal(0, 0.2), 0, size * rng.uniform(0.75, 1.05)))
            u += size * 1.05
        return out


def build(walls, root, W, D, seed=1):
    rng = np.random.default_rng(seed)
    mats = [k.matte(f'basalt{i}', hexc(h), rough=1, spec=0, grain=(14, 0.55, 0.05)) for i, h in enumerate(BASALT)]
    lib = [k.mesh(f'basalt{i}', *k.stone(500 + i, 2, 0.42, block=0.48), mats[i % 6], shade_smooth=False, lib=True) for i in range(18)]
    n = 0
    for w in walls:
        for (x, y, z), a, sign, size in w.stones(rng):
            m = 0.5 * size
            if not (m < x < W - m and m < y < D - m):
                continue
            o = k.link(bpy.data.objects.new('stone', lib[rng.integers(0, 18)]), root)
            o.location = (x, y, z)
            o.scale = (size * 0.86, size * rng.uniform(0.8, 1.1), size * rng.uniform(0.85, 1.15))
            o.rotation_euler = (rng.normal(0, 0.12) + sign * 0.08, rng.normal(0, 0.10), a + rng.integers(0, 2) * math.pi)
            n += 1
    return n


# ---------------------------------------------------------------- garlic


def blade(root_at, a, length, width, lean, droop, low, high, n=7, tip=None):
    """one flat folded leaf: two strips on either side of its keel"""
    s = np.linspace(0, 1, n)
    out = length * lean * s**1.25
    z = length * (s * math.sqrt(max(0.05, 1 - lean**2)) - droop * s**3)
    d, side = np.array([math.cos(a), math.sin(a)]), np.array([-math.sin(a), math.cos(a)])
    w = width * (1 - s**2.2) + 0.002
    x, y, h = root_at[0] + d[0] * out, root_at[1] + d[1] * out, root_at[2] + z
    v = np.concatenate([np.stack([x + side[0] * w * m, y + side[1] * w * m, h + abs(m) * w * 0.5], -1) for m in (-1, 0, 1)])
    f = [(j + n * m, j + 1 + n * m, j + 1 + n * (m + 1), j + n * (m + 1)) for m in (0, 1) for j in range(n - 1)]
    c = mix(low, high, np.clip(s * 1.2, 0, 1))
    if tip is not None:
        c = mix(c, tip, smooth(0.62, 0.95, s))
    return v, f, np.tile(c, (3, 1))


def garlic(seed, age):
    """A garlic plant about one unit tall (scale: 0.4 m when grown): a pale false stem, leaves in two ranks, one above the
    other. age: 'young', 'grown' or 'ripe'."""
    g = np.random.default_rng(seed)
    white, low, high, dry = hexc('#dcd8b0'), hexc('#7f9a4e'), hexc('#aebd6c'), hexc('#d8bd72')
    if age == 'ripe':
        low, high = hexc('#a2a658'), hexc('#cdbd6d')
    n = {'young': 4, 'grown': 8, 'ripe': 7}[age]
    stem = 0.30 if age != 'young' else 0.14
    parts = [k.stick((0, 0, -0.06), (0, 0, stem), 0.028 if age != 'young' else 0.016, 0.02, mix(white, low, 0.35), 7)]
    a0 = g.uniform(0, 6.28)
    for i in range(n):
        t = i / max(1, n - 1)
        a = a0 + math.pi * (i % 2) + g.normal(0, 0.28)
        length = (0.82 - 0.25 * abs(t - 0.45)) * g.uniform(0.85, 1.12)
        if age == 'young':
            length *= 0.75
        lean = (0.86 - 0.66 * t) * g.uniform(0.85, 1.1)
        end = dry if age == 'ripe' or (t < 0.3 and g.random() < 0.5) else None
        parts.append(blade((0, 0, stem * (0.35 + 0.65 * t)), a, length, 0.040, min(0.95, lean), g.uniform(0.12, 0.42) * (1.1 - t), low, high, tip=end))
    return k.join(parts)


def lifted(seed):
    """a lifted plant lying on its side along x: white bulb, tuft of roots, wilted leaves; one unit long"""
    g = np.random.default_rng(seed)
    v, f = k.icosphere(2)
    v = v * np.array([0.042, 0.034, 0.034]) * (1 + 0.10 * np.cos(6 * np.arctan2(v[:, 1], v[:, 2])))[:, None]
    parts = [(v + [0, 0, 0.034], f.tolist(), hexc('#f3ead6'))]
    for _ in range(7):
        parts.append(k.stick((-0.035, 0, 0.03), (-0.075 + g.normal(0, 0.01), g.normal(0, 0.025), 0.02 + g.normal(0, 0.008)), 0.003, 0.001, hexc('#c9b68c'), 3))
    parts.append(k.stick((0.03, 0, 0.034), (0.30, g.normal(0, 0.01), 0.026), 0.018, 0.014, hexc('#e0d7a8'), 6))
    for _ in range(6):
        a, length = g.normal(0, 0.22), g.uniform(0.42, 0.68)
        s = np.linspace(0, 1, 6)
        x, y = 0.28 + length * s * math.cos(a), length * s * math.sin(a) + 0.03 * np.sin(4 * s + a * 9)
        z = 0.03 + 0.05 * s * (1 - s) * 4 * g.uniform(0.3, 1) - 0.02 * s
        w = 0.022 * (1 - s**2) + 0.003
        vv = np.concatenate([np.stack([x, y - w, z], -1), np.stack([x, y + w, z + 0.008], -1)])
        c = mix(hexc('#a7a95c'), hexc('#dcc684'), s + g.normal(0, 0.2))
        parts.append((vv, [(j, j + 1, j + 7, j + 6) for j in range(5)], np.tile(c, (2, 1))))
    return k.join(parts)


# ---------------------------------------------------------------- tools


def hoe(root, at, turn):
    o = k.link(bpy.data.objects.new('hoe', None), root)
    o.location, o.rotation_euler = at, (0, 0, turn)
    wood, steel = k.matte('handle', hexc('#b98d55'), grain=(40, 0.3, 0.004)), k.matte('steel', hexc('#6e6f6c'), rough=0.6, spec=0.2)
    k.tube('handle', [(0, 0, 0.07), (-0.5, 0.02, 0.085), (-1.25, 0.03, 0.05)], [0.019, 0.017, 0.016], wood, 8, parent=o)
    v = [(0.03, -0.05, 0.11), (0.03, 0.05, 0.11), (-0.10, 0.09, -0.13), (-0.10, -0.09, -0.13), (0.05, -0.05, 0.10), (0.05, 0.05, 0.10), (-0.09, 0.09, -0.14), (-0.09, -0.09, -0.14)]
    k.mesh('blade', v, [(0, 1, 2, 3), (7, 6, 5, 4), (0, 4, 5, 1), (1, 5, 6, 2), (3, 7, 4, 0)], steel, shade_smooth=False, parent=o)


def basket(root, at, size, fill, seed=0):
    """a round bamboo basket with something in it"""
    prof = [(0, 0), (0.5, 0.0), (0.62, 0.06), (0.80, 0.42), (0.88, 0.66), (0.90, 0.70)]

    def weave(th, s, R, Z):
        u, w = np.floor(th / (2 * math.pi) * 40), np.floor(Z / 0.055)
        c = mix(hexc('#b08c55'), hexc('#d3b47a'), 0.5 + 0.35 * np.where((u + w) % 2 > 0, 1, -1) + 0.25 * k.noise(u * 3.1, w * 2.7, 0, seed))
        return np.where((Z > 0.62)[..., None], hexc('#9a7546'), c)

    v, f, c = k.revolve(prof, 0.03, n=120, bump=lambda th, s, R, Z: 0.012 * np.sign(np.sin(th * 20) * np.sin(Z * 57)), colour=weave)
    o = k.mesh('basket', v, f, k.matte('bamboo', rough=0.9, spec=0.03), c, parent=root)
    o.location, o.scale = at, (size,) * 3
    R, TH = np.meshgrid(np.linspace(0.001, 0.83, 14), np.linspace(0, 2 * math.pi, 40))
    X, Y = R * np.cos(TH), R * np.sin(TH)
    Z = 0.60 + 0.24 * (1 - (R / 0.83) ** 1.6) + 0.02 * fbm(X * 4, Y * 4, 0, 2, seed=seed)
    col = np.broadcast_to(fill, X.shape + (3,)) * (1 + 0.10 * fbm(X * 9, Y * 9, 0, 2, seed=3))[..., None]
    k.sheet('fill', np.stack([X, Y, Z], -1), col, k.matte('fill', rough=1, spec=0), parent=o)


def seaweed(seed):
    """a strand or two of drying weed, one unit across"""
    g = np.random.default_rng(seed)
    parts = []
    for _ in range(9):
        a = g.uniform(0, 6.28)
        parts.append(blade((g.normal(0, 0.12), g.normal(0, 0.12), 0.02), a, g.uniform(0.3, 0.6), 0.045, 0.93, g.uniform(0.1, 0.35), hexc('#4c3f28'), hexc('#8a7440'), n=5))
    return k.join(parts)
