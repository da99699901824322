"""Model: the earth citadel of Châu Sa from above: ramparts, moat, five gates and the beginning of its two crab-claw banks.

    blender -b --python chau-sa.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is twenty metres; heights of banks, moat and ground are drawn three times, houses a little large. To scale (dossier heritage.md, 4: press and
reports of 2022): the enclosure 580 x 560 m on the middle line of the rampart; rampart 22 m thick at the foot, about 7 m on
top, 4 to 6 m high; moat 23 m wide. Five gates and two banks towards the Trà Khúc are reported.
Schematic: where the gates lie, their width, the corners, where the banks begin, their course and height (the front cuts
them: no length is given), depth of the moat and which stretches hold water, soil and fill in section, and all of today's
land: fields, roads, hamlets, bamboo. Left out, for want of a place in the sources: Gò Phố, the kiln pits, the rivers.
"""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import chau_sa_parts as cs
import kit as k
from kit import fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = cs.W, cs.D, -1.9
STEP = 0.055 if float(opt['scale']) > 0.5 else 0.09
root = bpy.data.objects.new('block', None)
k.link(root)

# ---------------------------------------------------------------- the lie of the land
xs, ys = np.linspace(0, W, int(W / STEP) + 1), np.linspace(0, D, int(D / STEP) + 1)
X, Y = np.meshgrid(xs, ys)
L = cs.land(X, Y)
Z = L['z']
ground = k.Field(xs, ys, Z)
slope = np.hypot(ground.gx, ground.gy)
col = cs.paint(X, Y, L, slope)
col = col * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape))[..., None]
earth = k.matte('ground', rough=1, spec=0, grain=(14, 0.4, 0.04))
k.sheet('land', np.stack([X, Y, Z], -1), col, earth, parent=root)
wet = (L['moat'] > 0.05) & (Z < cs.WATER + 0.02)
tone = mix(hexc('#4d8a80'), hexc('#77a392'), 0.5 + 0.8 * fbm(X * 0.3, Y * 0.3, 0, 3, seed=5))
tone = mix(tone, hexc('#8fa05a'), smooth(0.15, 0.5, fbm(X * 0.8, Y * 0.8, 0, 3, seed=6)) * 0.6)  # water plants
water = k.matte('water', rough=0.25, spec=0.4, grain=(5, 0.08, 0.02))
k.sheet('moat', np.stack([X, Y, np.full(X.shape, cs.WATER)], -1), tone, water, keep=wet[:-1, :-1] | wet[1:, 1:], parent=root)
flood = (L['kind'] == 4) & (L['field'] > 0.9) & (L['bund'] < 0.3)
k.sheet('flooded', np.stack([X, Y, Z + 0.012], -1), np.broadcast_to(hexc('#8fb0a3'), X.shape + (3,)), water, keep=flood[:-1, :-1] & flood[1:, 1:], parent=root)

# ---------------------------------------------------------------- cut faces
for fixed, a1, axis in ((0, W, 'y'), (0, D, 'x'), (W, D, 'x'), (D, W, 'y')):
    A, T = np.meshgrid(np.linspace(0, a1, int(a1 / 0.05) + 1), np.linspace(0, 1, 130))
    F = np.full(A.shape, float(fixed))
    x, y = (A, F) if axis == 'y' else (F, A)
    zt = ground(x, y)
    z = BASE * (1 - T) + zt * T
    k.sheet('side', np.stack([x, y, z], -1), cs.strata(x, y, z, zt), earth, flip=(axis == 'x') == (fixed == 0), parent=root)

# ---------------------------------------------------------------- hamlets
ask = {n: k.Field(xs, ys, np.asarray(L[n], float)) for n in ('village', 'road', 'rim', 'moat', 'bank', 'field', 'bund', 'kind', 'out', 'claw')}
edge = lambda x, y: np.minimum.reduce([x, W - x, y, D - y])
g = np.random.default_rng(8)
x, y = g.uniform(0.6, W - 0.6, 9000), g.uniform(0.6, D - 0.6, 9000)
m = (ask['village'](x, y) > 0.46) & (ask['road'](x, y) > 0.38) & (edge(x, y) > 0.6)
x, y = x[m], y[m]
i = cs.thin(x, y, 0.92)
x, y = x[i], y[i]
keep = g.random(len(x)) < 0.8
hx, hy = x[keep], y[keep]
house_mat = k.matte('house', rough=0.95, spec=0.02)
houses = [k.mesh('house', *cs.house(s)[:2], house_mat, cs.house(s)[2], shade_smooth=False, lib=True) for s in range(7)]
k.scatter('house', houses, np.stack([hx, hy, ground(hx, hy)], -1), g.uniform(0.85, 1.15, len(hx)), turn=g.choice([0, math.pi / 2], len(hx)) + g.normal(0.06, 0.10, len(hx)), seed=2, parent=root)
print('houses', len(hx))

# ---------------------------------------------------------------- what grows
leafy = k.matte('leafy', vary=[hexc(h) for h in ('#f2f5dc', '#fffbe0', '#d6e6c8', '#ffeaba', '#c9dfcf', '#f6f0c6')], rough=0.95, spec=0.02, translucent=0.22)
lib = lambda kind, seeds, lo, hi, n: [(lambda p: k.mesh(kind, p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.tree(s, hexc(lo), hexc(hi), kind, n)) for s in seeds]
rounds, shrubs = lib('round', range(1, 6), '#5c733f', '#c3d088', 300), lib('shrub', range(21, 25), '#66773e', '#b9c076', 300)
bamboo, palms = lib('bamboo', range(31, 35), '#6a7c3e', '#c8d07e', 420), lib('palm', range(41, 43), '#4f6434', '#9db05d', 0)


def grow(name, library, n, chance, gap, size, seed):
    g = np.random.default_rng(seed)
    x, y = g.uniform(0.3, W - 0.3, n), g.uniform(0.3, D - 0.3, n)
    m = g.random(n) < chance(x, y)
    x, y = x[m], y[m]
    i = cs.thin(x, y, gap)
    x, y = x[i], y[i]
    s = g.uniform(*size, len(x)) * (0.6 + 0.4 * smooth(0.2, 1.2, edge(x, y)))
    ok = edge(x, y) > 0.45 * s
    k.scatter(name, library, np.stack([x, y, ground(x, y) - 0.02], -1)[ok], s[ok], seed=seed, parent=root)
    print(name, ok.sum())


def off_houses(x, y, r):
    d = np.full(len(x), 9.0)
    for a, b in zip(hx, hy):
        d = np.minimum(d, np.hypot(x - a, y - b))
    return d > r


grow('bamboo', bamboo, 26000, lambda x, y: smooth(0.55, 0.2, np.abs(ask['rim'](x, y))) * (ask['road'](x, y) > 0.3) * (ask['moat'](x, y) < 0.1) * (ask['bank'](x, y) < 0.2) * (noise(x * 0.5, y * 0.5, 0, 3) > -0.25), 0.46, (0.6, 0.9), 11)
grow('trees', rounds, 26000, lambda x, y: (ask['village'](x, y) > 0.35) * (ask['road'](x, y) > 0.32) * (ask['bank'](x, y) < 0.1) * off_houses(x, y, 0.6) * 0.45, 0.42, (0.36, 0.60), 12)
grow('palms', palms, 9000, lambda x, y: (ask['village'](x, y) > 0.5) * (ask['road'](x, y) > 0.25) * off_houses(x, y, 0.42) * 0.4, 0.6, (0.75, 1.0), 13)
grow('field trees', rounds, 5000, lambda x, y: (ask['field'](x, y) > 0.8) * (ask['bund'](x, y) > 0.5) * (noise(x * 0.2, y * 0.2, 0, 9) > 0.2) * 0.3, 1.0, (0.32, 0.5), 14)
patch = lambda x, y: smooth(0.05, 0.4, fbm(x * 0.28, y * 0.28, 0, 2, seed=15))
grow('bank bamboo', bamboo, 60000, lambda x, y: (ask['bank'](x, y) > 0.15) * (ask['road'](x, y) > 0.6) * patch(x, y) * 0.5, 0.6, (0.45, 0.65), 16)
grow('bank shrubs', shrubs, 90000, lambda x, y: (ask['bank'](x, y) > 0.05) * (ask['road'](x, y) > 0.4) * (0.04 + 0.35 * patch(x, y)), 0.26, (0.12, 0.24), 17)
turf = [(lambda p: k.mesh('turf', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.join(k.leaf_cloud([(0, 0, 0.0, 0.5)], 30, 0.18, np.random.default_rng(70 + i), hexc(lo), hexc(hi), 0.7)[:1])) for i, (lo, hi) in enumerate((('#8a9555', '#b6bb78'), ('#979a5c', '#c0bc80'), ('#a79d6a', '#cbc08c')))]
g = np.random.default_rng(18)
x, y = g.uniform(0.1, W - 0.1, 260000), g.uniform(0.1, D - 0.1, 260000)
m = ((ask['bank'](x, y) > 0.03) & (ask['road'](x, y) > 0.2) & (g.random(260000) < 0.75)) | ((ask['moat'](x, y) > 0.02) & (ground(x, y) > cs.WATER + 0.02) & (g.random(260000) < 0.6))
k.scatter('turf', turf, np.stack([x, y, ground(x, y)], -1)[m], g.uniform(0.05, 0.11, m.sum()), normal=ground.normal(x[m], y[m]), seed=19, parent=root)
print('turf', m.sum())
for kind, (lo, hi) in enumerate((('#7f9a4c', '#b5c674'), ('#9aa556', '#cccb80'), ('#b9a258', '#e4cd88'))):
    a = 0.06
    u, v = np.meshgrid(np.arange(-12, W + 14, 0.13), np.arange(-12, D + 14, 0.15))
    u, v = u.ravel() + g.normal(0, 0.02, u.size), v.ravel() + g.normal(0, 0.015, v.size)
    x, y = u * math.cos(a) - v * math.sin(a), u * math.sin(a) + v * math.cos(a)
    m = (edge(x, y) > 0.06) & (np.abs(ask['kind'](x, y) - kind) < 0.01) & (ask['field'](x, y) > 0.9) & (ask['bund'](x, y) < 0.15)
    x, y = x[m], y[m]
    tuft = [(lambda p: k.mesh('rice', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.join(k.leaf_cloud([(0, 0, 0.1, 0.5)], 16, 0.26, g, hexc(lo), hexc(hi), 0.6)[:1])) for _ in range(2)]
    k.scatter('rice', tuft, np.stack([x, y, ground(x, y)], -1), g.uniform(0.10, 0.14, len(x)), seed=20 + kind, parent=root)
    print('rice', kind, len(x))

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=8.5, turn=13, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((20.4, 18.6, -1.2), 196, 122, -22, 130)
elif opt['view'] == 'tall':
    look((20.2, 18.6, -1.2), 170, 140, -20, 105)
else:
    look((20.2, 18.6, -1.2), 178, 132, -22, 130)
k.render(opt, exposure=1.35 if mood == 'dusk' else 1.1)
