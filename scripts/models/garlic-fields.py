"""Model: garlic terraces of Lý Sơn close up, cut open to show sand over red basalt soil over lava.

    blender -b --python garlic-fields.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. After the sources: beds of red basalt soil with coral or sea sand on top (Báo Đà Nẵng 2011, VnExpress
2020, Supe Lâm Thao 2021); every one to three years the sand is scraped aside and kept and new soil brought in (Báo Đà Nẵng,
Supe Lâm Thao); small stone-walled terraces 20-50 cm apart in height on Đảo Bé (vietgiaitri.com 2021, Kiến Thức 2019); seaweed as
manure (kythuatnuoitrong.edu.vn 2018); bulbs about 2.5 cm across (the file of the geographical indication, VnExpress 2020).
To scale with each other: terraces (0.42 m apart), walls, plants, tools.
Schematic: the ground plan, the thickness of every layer, the basalt of the walls and below, the knoll, spacing and stages of
growth side by side (young, grown, lifted, a bed being renewed), tools.
"""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import garlic_fields_parts as gp
import kit as k
from kit import INK, cells, fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE, STEP, RISE = 7.6, 5.6, -1.12, 0.02, 0.42
SAND = 0.075
C = {n: hexc(h) for n, h in dict(
    sand='#eadfc6', sand2='#d9c9a6', pale='#f4ecd9', red='#9a5640', red2='#7d4635', red3='#b27358', rot='#7c6153', rock='#57524e', rock2='#403c3a', weed='#5b4a2e').items()}

# ---------------------------------------------------------------- the ground plan
LINE1 = k.spline([(-0.3, 2.35), (1.6, 2.45), (3.6, 2.2), (5.0, 1.85), (5.75, 1.15), (6.15, 0.3), (6.3, -0.3)], 160)
LINE2 = k.spline([(-0.3, 4.05), (1.8, 4.2), (3.6, 3.9), (5.4, 3.55), (7.9, 2.75)], 160)
CROSS = [k.spline([(2.62, -0.3), (2.66, 1.0), (2.8, 2.35)], 60), k.spline([(3.3, 2.3), (3.2, 3.1), (3.35, 3.95)], 50), k.spline([(4.5, 3.75), (4.62, 4.6), (4.55, 5.9)], 50)]


def terrace(X, Y):
    return smooth(0.10, -0.10, k.side_of(X, Y, LINE1)) + smooth(0.10, -0.10, k.side_of(X, Y, LINE2))


def heap(X, Y, x, y, r, h, seed):
    d = np.hypot(X - x, (Y - y) * 1.15) / r * (1 + 0.12 * fbm(X * 3, Y * 3, 0, 3, seed=seed))
    return h * np.clip(1 - d, 0, 1) ** 1.05 * (1 - 0.25 * np.exp(-((d / 0.18) ** 2)))


def renewed(X, Y):
    """the bed under renewal: 1 where the sand lies again, 0 where the soil is bare; 1 in every other bed"""
    inside = (k.side_of(X, Y, LINE1) > 0) & (X > 2.72)
    edge = smooth(-0.05, 0.05, X - 4.55 - 0.18 * (Y - 1) + 0.16 * fbm(X * 2.4, Y * 2.4, 0, 3, seed=4))
    return np.where(inside, edge, 1.0)


def knoll(X, Y):
    d = np.hypot((X - 7.5) / 1.9, (Y - 5.6) / 1.45) + 0.20 * fbm(X * 1.5, Y * 1.5, 0, 3, seed=6)
    return np.clip(1.05 - d, 0, 1)


def soil(X, Y):
    """the red soil's surface"""
    z = RISE * terrace(X, Y) + 0.012 * fbm(X * 1.6, Y * 1.6, 0, 3, seed=1) - SAND
    clod = (1 - renewed(X, Y)) * (0.030 * fbm(X * 9, Y * 9, 0, 3, seed=2) + 0.022 * np.sin(Y * 6.283 / 0.30 + 0.8 * fbm(X, Y, 0, 2, seed=3)))
    return z + clod + heap(X, Y, 3.25, 1.72, 0.52, 0.34, 7) + 0.04 * (1 - renewed(X, Y)) + 0.52 * np.minimum(knoll(X, Y), 0.75 + 0.2 * knoll(X, Y)) * (1 + 0.35 * fbm(X * 2.2, Y * 2.2, 0, 4, seed=5))


def sand(X, Y):
    """how thick the sand lies"""
    rows = 0.010 * np.sin(Y * 6.283 / 0.19) * (terrace(X, Y) < 5)
    t = SAND * (1 + 0.10 * fbm(X * 4, Y * 4, 0, 3, seed=8)) + 0.006 * fbm(X * 14, Y * 14, 0, 2, seed=9) + rows * 0.5
    return t * renewed(X, Y) * smooth(0.12, 0.02, knoll(X, Y)) + heap(X, Y, 4.22, 1.42, 0.78, 0.50, 11)


xs, ys = np.linspace(0, W, int(W / STEP) + 1), np.linspace(0, D, int(D / STEP) + 1)
X, Y = np.meshgrid(xs, ys)
Z = soil(X, Y) + sand(X, Y)
ground = k.Field(xs, ys, Z)
walls = [gp.Wall(LINE1, ground, 0.40, 0.13), gp.Wall(LINE2, ground, 0.40, 0.13)] + [gp.Wall(c, ground, 0.34, 0.34) for c in CROSS]
bare = Z.copy()
for w in walls:
    d, top, lo = w.near(X, Y)
    Z = np.where(d < w.width / 2 - 0.05, np.maximum(Z, top - 0.09), Z)
land = k.Field(xs, ys, Z)


def wall_distance(X, Y):
    return np.minimum.reduce([w.near(X, Y)[0] - w.width / 2 for w in walls])


# ---------------------------------------------------------------- paint
def sand_paint(x, y):
    c = mix(C['sand'], C['pale'], 0.5 + 0.6 * fbm(x * 1.8, y * 1.8, 0, 4, seed=21))
    c = mix(c, C['sand2'], smooth(0.1, 0.7, fbm(x * 5, y * 5, 0, 3, seed=22)) * 0.6)
    c = mix(c, C['red3'], smooth(0.25, 0.75, fbm(x * 2.6, y * 2.6, 0, 3, seed=23)) * 0.22)
    d, i = cells(x * 34, y * 34, 5)
    c = np.where(((i > 0.90) & (d > 0.25))[..., None], INK['salt'], c)
    return np.where(((i < 0.03) & (d > 0.3))[..., None], hexc('#a58f78'), c)


def soil_paint(x, y, z):
    c = mix(C['red'], C['red2'], 0.5 + 0.7 * fbm(x * 2.2, y * 2.2, z * 3, 4, seed=24))
    c = mix(c, C['red3'], smooth(0.1, 0.8, fbm(x * 7, y * 7, z * 8, 3, seed=25)) * 0.7)
    d, i = cells(x * 23 + z * 9, y * 23 + z * 27, 7)
    return np.where(((i > 0.93) & (d > 0.2))[..., None], C['rock'] * 1.1, c)


def rock_paint(x, y, z):
    """dense lava: columns parted by joints, pores, brown rind"""
    u = x * 0.92 + y * 1.1 + 0.10 * fbm(x, y, z * 2, 3, seed=26)
    d, i = cells(u * 3.3, z * 1.1 + 0.3 * noise(u * 2, 0, 0, 3), 9)
    c = mix(C['rock'], C['rock2'], 0.4 + 0.35 * i + 0.7 * fbm(x * 3, y * 3, z * 4, 4, seed=27))
    c = mix(c, C['rot'], smooth(0.22, 0.04, d) * 0.15)
    c = c * (1 - 0.5 * smooth(0.07, 0.0, d + 0.03 * noise(x * 16, y * 16, z * 16, 29)))[..., None]
    pore = noise(x * 42, y * 42, z * 42, 28)
    return c * (1 - 0.35 * smooth(0.45, 0.6, pore))[..., None]


def strata(x, y, z):
    """what the saw shows at any point below the ground"""
    zs = soil(x, y) + 0.010 * noise(x * 9, y * 9, 0, 31)
    zr = -0.68 + 0.135 * y + 0.02 * x + 0.10 * fbm(x * 0.9, y * 0.9, 0, 4, seed=30)
    zr = np.maximum(zr, zs - 0.05 - 3 * smooth(0.5, 0.05, knoll(x, y)))
    c = soil_paint(x, y, z) * (1 - 0.12 * smooth(0.08, 0.5, zs - z))[..., None]
    c = mix(c, c * np.array([0.72, 0.66, 0.62]), smooth(0.07, 0.0, zs - z) * smooth(-0.2, 0.3, noise(x * 5, y * 5, 0, 33)) * 0.4)
    # rotten rock: rounded cores of lava in the red
    d, i = cells((x + y * 0.9) * 4.6, z * 6.2 + y, 12)
    core = smooth(0.16, 0.26, d) * (i > 0.35) * smooth(zr + 0.26, zr + 0.10, z)
    c = mix(c, mix(C['rot'], rock_paint(x, y, z), smooth(0.26, 0.36, d)), core)
    c = mix(c, rock_paint(x, y, z), smooth(0.02, -0.02, z - zr - 0.03 * noise(x * 6, y * 6, z * 6, 34)))
    top = z > zs
    s = sand_paint(x * 1.3, y * 1.3 + z * 4) * (1 - 0.10 * noise(x * 9, y * 9, z * 70, 35))[..., None]
    c = np.where(top[..., None], s, c)
    for w in walls:
        d, crest, lo = w.near(x, y)
        inside = (d < w.width / 2) & (z > lo - 0.10) & (z < crest + 0.02)
        j, n = cells((x + y) * 6.6, z * 8.2, 14)
        st = mix(C['rock2'], hexc('#6f675e'), n + 0.4 * fbm(x * 8, y * 8, z * 8, 3, seed=36)) * (0.3 + 0.7 * smooth(0.02, 0.12, j))[..., None]
        c = np.where(inside[..., None], st, c)
    return c * (1 + 0.045 * np.random.default_rng(9).normal(size=x.shape))[..., None]


col = np.where((sand(X, Y) > 0.018 + 0.012 * noise(X * 12, Y * 12, 0, 41))[..., None], sand_paint(X, Y), soil_paint(X, Y, 0 * X))
col = mix(col, rock_paint(X, Y, Z), smooth(0.03, 0.10, knoll(X, Y)))
col = np.where((Z > bare + 0.01)[..., None], C['rock2'] * 0.8, col)
foot = wall_distance(X, Y)
col = mix(col, mix(C['rot'], hexc('#8d9257'), 0.5 + 0.8 * fbm(X * 3, Y * 3, 0, 3, seed=42)), smooth(0.14, 0.02, foot + 0.06 * noise(X * 6, Y * 6, 0, 43)) * 0.7 * (Z < bare + 0.01))
col = col * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape))[..., None]

root = bpy.data.objects.new('block', None)
k.link(root)
earth = k.matte('ground', rough=1, spec=0, grain=(60, 0.35, 0.012))
k.sheet('land', np.stack([X, Y, Z], -1), col, earth, parent=root)
for fixed, a1, axis in ((0, W, 'y'), (0, D, 'x'), (W, D, 'x'), (D, W, 'y')):
    A, T = np.meshgrid(np.linspace(0, a1, int(a1 / 0.012) + 1), np.linspace(0, 1, 220))
    F = np.full(A.shape, float(fixed))
    x, y = (A, F) if axis == 'y' else (F, A)
    z = BASE * (1 - T) + land(x, y) * T
    k.sheet('side', np.stack([x, y, z], -1), strata(x, y, z), earth, flip=(axis == 'x'), parent=root)
print('stones', gp.build(walls, root, W, D))

# ---------------------------------------------------------------- beds
leafy = k.matte('leafy', vary=[hexc(h) for h in ('#f4f6de', '#fffbe0', '#dfeacb', '#fff0c4', '#d3e2cf')], rough=0.85, spec=0.04, translucent=0.25)
lib = {}
for age in ('young', 'grown', 'ripe'):
    lib[age] = [k.mesh(age, p[0], p[1], leafy, p[2], lib=True) for p in (gp.garlic(100 + s, age) for s in range(9))]
lib['lifted'] = [k.mesh('lifted', p[0], p[1], leafy, p[2], lib=True) for p in (gp.lifted(200 + s) for s in range(7))]
s1, s2 = (lambda x, y: k.side_of(x, y, LINE1)), (lambda x, y: k.side_of(x, y, LINE2))
mid = lambda x, y: (s1(x, y) < 0) & (s2(x, y) > 0)
BEDS = [  # which garlic, where, height, between rows, in the row, turned by
    ('grown', lambda x, y: (s1(x, y) > 0) & (x < 2.7), 0.37, 0.225, 0.075, 1.22),
    ('young', lambda x, y: mid(x, y) & (x < 3.25), 0.28, 0.225, 0.075, 1.30),
    ('grown', lambda x, y: mid(x, y) & (x > 3.25), 0.35, 0.225, 0.075, 1.16),
    ('lifted', lambda x, y: (s2(x, y) < 0) & (x < 4.55), 0.46, 0.34, 0.065, 0.05),
    ('ripe', lambda x, y: (s2(x, y) < 0) & (x > 4.55) & (knoll(x, y) < 0.01), 0.36, 0.225, 0.075, 1.25),
]
for i, (age, where, size, row, gap, turn) in enumerate(BEDS):
    g = np.random.default_rng(60 + i)
    u, v = np.meshgrid(np.arange(-9, 12, gap), np.arange(-9, 12, row))
    u, v = u.ravel() + g.normal(0, 0.014, u.size), v.ravel() + g.normal(0, 0.010, v.size)
    x, y = u * math.cos(turn) - v * math.sin(turn), u * math.sin(turn) + v * math.cos(turn)
    x, y = x + 0.0, y + 0.04 * np.sin(x * 1.3 + i)
    edge = 0.30 if age == 'lifted' else 0.12 if age != 'young' else 0.07
    m = (x > edge) & (x < W - edge) & (y > 0.8 * edge) & (y < D - edge) & (wall_distance(x, y) > 0.11) & where(x, y) & (g.random(len(x)) < 0.97)
    x, y = x[m], y[m]
    vigour = size * g.uniform(0.82, 1.12, len(x)) * (1 + 0.10 * fbm(x * 0.9, y * 0.9, 0, 2, seed=70 + i))
    t = g.normal(0.3, 0.16, len(x)) if age == 'lifted' else None
    k.scatter(age, lib[age], np.stack([x, y, ground(x, y) + (0.004 if age == 'lifted' else -0.004)], -1), vigour, turn=t, seed=80 + i, parent=root)
    print(age, len(x))

# ---------------------------------------------------------------- the bed under renewal, tools, weeds
gz = lambda x, y: float(land(x, y))
gp.hoe(root, (4.28, 0.52, gz(4.28, 0.52) + 0.09), 3.30)
gp.basket(root, (5.16, 0.92, gz(5.16, 0.92) - 0.01), 0.23, C['pale'], 1)
gp.basket(root, (5.56, 0.62, gz(5.56, 0.62) - 0.01), 0.23, C['pale'], 2)
weed = [k.mesh('weed', p[0], p[1], leafy, p[2], lib=True) for p in (gp.seaweed(300 + s) for s in range(5))]
g = np.random.default_rng(5)
r, a = 0.36 * np.sqrt(g.random(110)), g.uniform(0, 6.28, 110)
x, y = 5.02 + r * np.cos(a) * 0.85, 1.40 + r * np.sin(a) * 0.55
k.scatter('weed', weed, np.stack([x, y, land(x, y) + 0.13 * (1 - r / 0.36)], -1), g.uniform(0.20, 0.30, 110), seed=6, parent=root)
clods = [k.mesh('clod', *k.stone(700 + i, 2, 0.4, 0.8), k.matte(f'clod{i}', c, rough=1, spec=0), lib=True) for i, c in enumerate((C['red'], C['red2'], C['red3'], C['rock']))]
x, y = g.uniform(2.9, 4.9, 1500), g.uniform(0.03, 2.1, 1500)
m = (renewed(x, y) < 0.5) & (s1(x, y) > 0.25) & (wall_distance(x, y) > 0.05) & (np.hypot(x - 4.22, y - 1.42) > 0.7)
k.scatter('clods', clods, np.stack([x, y, land(x, y)], -1)[m], g.gamma(2, 0.010, m.sum()) + 0.012, seed=7, parent=root)
shards = [k.mesh('coral', *k.stone(720 + i, 1, 0.5, 0.5), k.matte(f'coral{i}', c, rough=1, spec=0), lib=True) for i, c in enumerate((INK['salt'], C['pale'], C['sand2']))]
x, y = g.uniform(0.03, W - 0.03, 6000), g.uniform(0.03, D - 0.03, 6000)
m = (renewed(x, y) > 0.5) & (wall_distance(x, y) > 0.02) & (knoll(x, y) < 0.1)
k.scatter('coral', shards, np.stack([x, y, land(x, y)], -1)[m], g.gamma(2, 0.004, m.sum()) + 0.008, seed=8, parent=root)

rocks = [k.mesh('lava', *k.stone(740 + i, 3, 0.55, 0.8), k.matte(f'lava{i}', hexc(h), rough=1, spec=0, grain=(9, 0.8, 0.08)), shade_smooth=False, lib=True) for i, h in enumerate(gp.BASALT[:5])]
x, y = g.uniform(5.2, W - 0.1, 420), g.uniform(4.0, D - 0.1, 420)
sz = g.gamma(2.2, 0.06, 420) + 0.06
m = (knoll(x, y) > 0.05) & (x + sz * 0.5 < W) & (y + sz * 0.5 < D)
k.scatter('lava', rocks, np.stack([x, y, land(x, y)], -1)[m], sz[m], seed=9, parent=root)
shrubs = [k.mesh('shrub', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True) for p in (k.tree(s, hexc('#6c7c44'), hexc('#b3bd70'), 'shrub', 900) for s in (21, 22, 23))]
x, y = g.uniform(5.9, W - 0.35, 60), g.uniform(4.3, D - 0.3, 60)
m = (knoll(x, y) > 0.08) & (knoll(x, y) < 0.7)
k.scatter('shrub', shrubs, np.stack([x, y, land(x, y) - 0.02], -1)[m][:14], g.uniform(0.22, 0.50, 60)[m][:14], seed=10, parent=root)
tuft = [k.mesh('tuft', p[0], p[1], leafy, p[2], lib=True) for p in (k.join([gp.blade((gg.normal(0, 0.06), gg.normal(0, 0.06), -0.02), gg.uniform(0, 6.28), gg.uniform(0.5, 1), 0.02, gg.uniform(0.3, 0.9), 0.2, hexc('#8d9550'), hexc('#c9c07c'), n=5) for _ in range(18)]) for gg in (np.random.default_rng(s) for s in range(400, 405)))]
x, y = g.uniform(0.08, W - 0.08, 9000), g.uniform(0.08, D - 0.08, 9000)
e = wall_distance(x, y)
m = ((np.abs(e - 0.04) < 0.05) & (g.random(9000) < 0.55) & (noise(x * 1.2, y * 1.2, 0, 44) > -0.15)) | ((knoll(x, y) > 0.04) & (g.random(9000) < 0.35))
k.scatter('tuft', tuft, np.stack([x, y, ground(x, y)], -1)[m], g.uniform(0.06, 0.17, m.sum()), seed=11, parent=root)

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=1.65, turn=14, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((4.1, 2.6, -0.02), 29, 15.5, -5, 91)
elif opt['view'] == 'tall':
    look((4.0, 2.6, 0.0), 29, 21.5, -8, 96)
else:
    look((3.9, 2.6, 0.0), 29, 17.5, -5, 107)
k.render(opt, exposure=1.1)
