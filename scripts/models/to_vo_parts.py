"""Parts of the Tò Vò model: the rock as a solid grown from its measures, its paint, a basket boat. Lengths are metres."""

import math

import kit as k
import numpy as np
from kit import cells, fbm, hexc, mix, noise, smooth

# the spine of the rock, from the tip of the tail over the arch into the head, which the front of the block cuts
SPINE = k.spline([(4.2, 10.4), (6.3, 10.3), (10.7, 9.9), (15.3, 9.2), (18.6, 7.4), (20.6, 4.4), (21.2, 0.5), (21.3, -4.0)], 260)
ARCH = (2.2, 11.3)  # where along the spine the arch begins and ends: 9.1 m
BENCH = 0.40  # the wave-cut rock stands this high above the sea

_S = [-1.0, 0.3, 1.4, 2.4, 4.2, 6.6, 9.0, 11.0, 13.5, 16.5, 20.0, 26.0]
_HALF = [0.9, 1.75, 2.05, 1.80, 1.30, 1.10, 1.25, 1.8, 2.5, 2.8, 2.5, 2.6]
_TOP = [0.5, 1.5, 1.7, 1.9, 3.35, 4.1, 4.1, 3.2, 2.5, 2.2, 2.9, 2.3]


def _smoothed(values):
    """one value for each tenth of a metre along the spine"""
    s = np.arange(-2, 26, 0.1)
    v = np.convolve(np.pad(np.interp(s, _S, values), 6, mode='edge'), np.ones(13) / 13, 'valid')
    return lambda q: np.interp(q, s, v)


HALF, TOP = _smoothed(_HALF), _smoothed(_TOP)


def weak(s, y, z):
    """0..1: how far a point lies in the softer layer between two sheets of dense lava"""
    h = z - BENCH + 0.22 * noise(s * 0.35, y * 0.35, 0, 11) - 0.05 * (s - 8)
    return smooth(0.75, 1.0, h) * smooth(1.95, 1.6, h)


def solid(x, y, z):
    """positive inside the rock, about the distance to its face"""
    d, s = k.distance_to(x, y, SPINE)
    half, top = HALF(s), TOP(s)
    h = z - BENCH
    half = half - 0.34 * weak(s, y, z) + 0.30 * smooth(0.7, 0.0, h)
    r = (np.abs(d / half) ** 3.0 + np.clip(h / top, 0, 9) ** 3.4) ** (1 / 3.2)
    f = (1 - r) * np.minimum(half, 1.6)
    # the opening: 2.7 m high on the side of the head, falling to 1.4 m towards the tail
    u = (s - 6.7) / (3.45 * (1 + 0.10 * np.clip(d / half, 0, 1.5) ** 2))
    roof = 2.28 + 0.62 * np.clip(u, -1, 1)
    hole = (np.abs(u) ** 2.8 + np.abs(np.maximum(h, -2) / roof) ** 2.3) ** (1 / 2.4)
    return np.minimum(f, (hole - 1) * 1.5)


def rough(x, y, z):
    """how the lava's skin stands out: lobes with creases between, ledges of the flows, grit"""
    lobes = np.abs(noise(x * 0.75, y * 0.75, z * 1.25, 12)) + 0.55 * np.abs(noise(x * 1.9, y * 1.9, z * 2.6, 13))
    ledge = np.abs(np.sin(2.6 * z + 1.1 * noise(x * 0.4, y * 0.4, 0, 14)))
    pits = np.abs(noise(x * 4.1, y * 4.1, z * 5.0, 15)) + 0.6 * np.abs(noise(x * 7.5, y * 7.5, z * 8.5, 16))
    joint = smooth(0.09, 0.0, np.abs(noise(x * 0.9 + 0.5 * z, y * 0.9, z * 0.35, 17)))  # upright cracks
    out = 0.36 * (lobes - 0.36) + 0.15 * (ledge - 0.6) + 0.12 * (pits - 0.30) - 0.22 * joint
    return np.minimum(out, 0.24)  # nothing may float free of the rock


def rock(step):
    """(verts, faces) of the rock above the bench"""
    lo, hi = np.array([2.4, -0.35, -0.5]), np.array([24.3, 13.2, 5.2])
    axes = [np.arange(a, b, step) for a, b in zip(lo, hi)]
    x, y = np.meshgrid(axes[0], axes[1], indexing='ij')
    x3, y3, z3 = (np.broadcast_to(a, (len(axes[0]), len(axes[1]), len(axes[2]))) for a in (x[..., None], y[..., None], axes[2]))
    f = solid(x3, y3, z3)
    near = np.abs(f) < 0.95
    f = f.copy()
    f[near] += rough(x3[near], y3[near], z3[near])
    f = np.minimum(np.minimum(f, y3 - 0.01), 23.98 - x3)
    return largest(*surface(f, lo, step))


def surface(f, lo, step):
    """the skin of f > 0 on a grid: one point in every cell that the skin crosses (surface nets)"""
    inside = f > 0
    n = np.array(f.shape) - 1
    corner = lambda a, o: a[o[0] : o[0] + n[0], o[1] : o[1] + n[1], o[2] : o[2] + n[2]]
    corners = [(i, j, m) for i in (0, 1) for j in (0, 1) for m in (0, 1)]
    count = sum(corner(inside, o).astype(np.int8) for o in corners)
    cell = np.argwhere((count > 0) & (count < 8))
    at = {o: f[cell[:, 0] + o[0], cell[:, 1] + o[1], cell[:, 2] + o[2]] for o in corners}
    total, hits = np.zeros((len(cell), 3)), np.zeros(len(cell))
    for o in corners:
        for axis in range(3):
            if o[axis]:
                continue
            p = tuple(1 if a == axis else v for a, v in enumerate(o))
            cross = (at[o] > 0) != (at[p] > 0)
            t = np.where(cross, at[o] / np.where(cross, at[o] - at[p], 1), 0)
            q = np.array(o, float) + t[:, None] * np.eye(3)[axis]
            total += q * cross[:, None]
            hits += cross
    v = lo + step * (cell + total / hits[:, None])
    number = np.full(n, -1, np.int64)
    number[tuple(cell.T)] = np.arange(len(cell))
    faces = []
    for axis in range(3):
        b, c = (axis + 1) % 3, (axis + 2) % 3
        first = [slice(None)] * 3
        second = [slice(None)] * 3
        first[axis], second[axis] = slice(0, -1), slice(1, None)
        change = inside[tuple(first)] != inside[tuple(second)]
        for a in (b, c):  # only where all four cells exist
            cut = [slice(None)] * 3
            cut[a] = slice(1, -1)
            keep = np.zeros_like(change)
            keep[tuple(cut)] = True
            change = change & keep
        e = np.argwhere(change)
        step_b, step_c = np.eye(3, dtype=int)[b], np.eye(3, dtype=int)[c]
        quad = np.stack([number[tuple(w.T)] for w in (e - step_b - step_c, e - step_c, e, e - step_b)], 1)
        out = inside[tuple(e.T)]
        faces.append(np.where(out[:, None], quad, quad[:, ::-1]))
    return v, np.concatenate(faces)


def largest(v, f):
    """only the biggest connected piece: crumbs that float beside it go"""
    name = np.arange(len(v))
    ends = np.concatenate([f[:, [0, 1]], f[:, [1, 2]], f[:, [2, 3]]])
    while True:
        low = np.minimum(name[ends[:, 0]], name[ends[:, 1]])
        new = name.copy()
        np.minimum.at(new, name[ends[:, 0]], low)
        np.minimum.at(new, name[ends[:, 1]], low)
        new = new[new]
        if np.array_equal(new, name):
            break
        name = new
    piece = np.bincount(name).argmax()
    number = np.cumsum(name == piece) - 1
    return v[name == piece], number[f[name[f[:, 0]] == piece]]


# ---------------------------------------------------------------- paint
LAVA = {n: hexc(h) for n, h in dict(dense='#5d5a58', dark='#383738', pale='#979086', soft='#86604d', soft2='#66493d', rind='#6c5b4e', lichen='#a39c7d', wet='#363536', weed='#767a3c').items()}


def lava_paint(x, y, z, up=0.0):
    """weathered lava above the sea; up: how far the face looks upwards"""
    m, f = fbm(x * 0.8, y * 0.8, z * 1.2, 3, seed=21), fbm(x * 4, y * 4, z * 5, 3, seed=22)
    c = mix(LAVA['dense'], LAVA['dark'], 0.4 + 0.6 * m + 0.35 * f)
    c = mix(c, LAVA['rind'], smooth(0.0, 0.6, fbm(x * 1.7, y * 1.7, z * 2.5, 3, seed=23)) * 0.7)
    _, s = k.distance_to(x, y, SPINE)
    soft = weak(s, y, z) * (1 - 0.6 * np.clip(up, 0, 1))
    c = mix(c, mix(LAVA['soft'], LAVA['soft2'], 0.5 + 0.8 * f), soft * 0.55)
    c = mix(c, LAVA['pale'], np.clip(up, 0, 1) * smooth(-0.3, 0.5, m + 0.4 * f) * 0.65)
    c = mix(c, LAVA['lichen'], smooth(0.25, 0.6, fbm(x * 2.5, y * 2.5, z * 2.5, 3, seed=24)) * smooth(1.8, 3.2, z) * 0.5)
    c = mix(c, LAVA['weed'], smooth(0.75, 0.4, z + 0.2 * f) * 0.35)
    c = mix(c, LAVA['wet'], smooth(0.5, 0.15, z + 0.15 * m) * 0.7)
    crease = smooth(0.10, 0.0, np.abs(noise(x * 0.75, y * 0.75, z * 1.25, 12)) + 0.03 * f)
    return c * (1 - 0.35 * crease)[..., None]


def flows_in_section(x, y, z, top):
    """cut lava: sheets with a rubbly reddish crust above and below, dense and jointed between"""
    s = x + y * 1.1
    layer = (z + 0.42 * fbm(s * 0.17, z * 0.25, 0, 3, seed=31)) / 1.12 + 0.28
    n = np.floor(layer)
    u = layer - n
    d, i = cells(s * 1.35 + n * 3.7, u * 1.15 + 0.15 * noise(s, n, 0, 32), 9)
    c = mix(LAVA['dense'], LAVA['dark'], 0.35 + 0.5 * i + 0.5 * fbm(s * 2, z * 3, 0, 3, seed=33))
    c = c * (1 - 0.45 * smooth(0.05, 0.0, d + 0.02 * noise(s * 9, z * 9, 0, 34)))[..., None]
    crust = np.maximum(smooth(0.84, 0.92, u + 0.07 * fbm(s * 1.1, n * 5, 0, 3, seed=35)), smooth(0.07, 0.02, u + 0.03 * noise(s * 2.2, n, 0, 36)))
    g, j = cells(s * 5.5, z * 8, 12)
    rubble = mix(LAVA['soft2'], LAVA['soft'], j + 0.3 * noise(s * 3, z * 3, 0, 37)) * (0.55 + 0.45 * smooth(0.02, 0.14, g))[..., None]
    pores = smooth(0.30, 0.5, noise(s * 14, z * 18, 0, 38)) * smooth(0.35, 0.7, u)
    c = mix(c, LAVA['dark'] * 0.6, pores * 0.6)
    c = mix(c, rubble, crust)
    return mix(c, LAVA['rind'], smooth(0.10, 0.0, top - z) * 0.6) * (1 + 0.10 * noise(s * 0.6, n * 3.3, 0, 39))[..., None]


def basket_boat(root, at, tilt, turn, seed=0):
    """a round basket boat two metres across, with its paddle"""
    prof = [(0, 0), (0.55, 0.02), (0.80, 0.12), (0.95, 0.34), (1.00, 0.58), (1.00, 0.66)]

    def weave(th, s, R, Z):
        u, w = np.floor(th / (2 * math.pi) * 84), np.floor((Z + R * 0.6) / 0.055)
        c = mix(hexc('#6f5434'), hexc('#ad8850'), 0.5 + 0.3 * np.where((u + w) % 2 > 0, 1, -1) + 0.25 * noise(u * 3.1, w * 2.7, 0, seed))
        return np.where((Z > 0.61)[..., None], hexc('#b4502f'), c)

    v, f, c = k.revolve(prof, 0.05, n=168, bump=lambda th, s, R, Z: 0.008 * np.sign(np.sin(th * 42) * np.sin((Z + R * 0.6) * 57)), colour=weave)
    o = k.mesh('basket boat', v, f, k.matte('bamboo', rough=0.9, spec=0.03), c, parent=root)
    o.location, o.rotation_euler = at, (*tilt, turn)
    wood = k.matte('paddle', hexc('#a98352'))
    k.tube('paddle', [(-0.85, 0.10, 0.62), (0.85, 0.30, 0.72)], 0.028, wood, 7, parent=o)
    k.box('blade', (0.46, 0.15, 0.03), (1.02, 0.32, 0.73), wood, parent=o, rot=(0.5, -0.06, 0.12))
    k.box('thwart', (1.86, 0.18, 0.04), (0, -0.20, 0.50), wood, parent=o)
