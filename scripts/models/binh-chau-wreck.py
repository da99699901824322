"""Model: the Bình Châu 1 wreck laid open within its sheet piles, the sea standing round about.

    blender -b --python binh-chau-wreck.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. After the sources: a ship of 20.5 x 5.6 m (People's Army Newspaper, VNA, 2013), twelve bulkheads and
thirteen holds, the rudder in place, marks of fire in the fourth to sixth holds, stacks of ware bedded in straw (Zing, VNA,
VietNamNet 2013), a stem timber more than 4 m long and over 30 cm thick (VietNamNet 2013); a ring of sheet piles, pumped dry
(VietNamNet, Zing); a depth of 3.2 m, given by one report. To scale with each other: hull, holds, depth of water, boats, ladder.
Schematic: the ship's lines, planks and their preservation, glazes and order of the cargo, the piles' size and plan, sand, boats,
tools. Front and left of the ring are cut away. Which end the holds were counted from is not known; here from the bow.
"""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import binh_chau_wreck_parts as bp
import bpy
import kit as k
from highland_parts import Bench
from kit import INK, cells, fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = 27.4, 12.6, -2.1
XR, YB = 24.0, 8.7  # the ring of piles: its right and its rear side
BED, DEPTH = 1.15, 3.2  # the sea floor outside, and the water over it
SEA, TOP = BED + DEPTH, BED + DEPTH + 0.75
SX, SY = 1.75, 4.2  # the ship's bow
LIFT = 0.42  # how far the ship has been dug free
STEP = 0.06

root = bpy.data.objects.new('block', None)
k.link(root)
C = {n: hexc(h) for n, h in dict(sand='#dbc89f', wet='#a98f69', wet2='#8d7556', shell='#efe4c8', grey='#8f8b78', dark='#6f6450').items()}


def pit(X, Y):
    return (X < XR) & (Y < YB)


def height(X, Y):
    s = np.clip((X - SX) / bp.LENGTH, 0, 1)
    off = np.abs(Y - SY) - bp.half_width(s, np.full_like(s, -LIFT)) + 3 * np.maximum(np.maximum(SX - X, X - SX - bp.LENGTH), 0) / 3
    z = 0.10 * fbm(X * 0.5, Y * 0.5, 0, 4, seed=1) + 0.03 * fbm(X * 3, Y * 3, 0, 3, seed=2)
    z = z + 0.26 * smooth(1.1, 0.0, off) + 0.55 * smooth(1.5, 0.1, np.minimum(XR - X, YB - Y)) * (1 + 0.4 * fbm(X * 0.8, Y * 0.8, 0, 3, seed=3))
    inside = (off < -0.10) & (X > SX + 0.6) & (X < SX + bp.LENGTH)
    z = np.where(inside, -1.3, z)
    ripple = 0.03 * np.sin(X * 7 + Y * 3 + 2.5 * fbm(X * 0.6, Y * 0.6, 0, 3, seed=4))
    return np.where(pit(X, Y), z, BED + 0.10 * fbm(X * 0.5, Y * 0.5, 0, 3, seed=5) + ripple)


def strata(x, y, z):
    w = z + 0.12 * fbm(x * 0.3, y * 0.3, z * 0.4, 3, seed=11)
    c = k.steps(w, [(BASE, C['grey'] * 0.8), (-1.5, C['grey']), (-1.2, C['wet2']), (-0.4, C['wet']), (0.5, C['sand'] * 0.93), (1.3, C['sand'])])
    lam = noise(w * 9, 0.12 * (x + y), 0, 5) + 0.7 * noise(w * 25, 0.2 * (x - y), 0, 6)
    c = c * (1 - 0.10 * lam)[..., None]
    for scale, lim, sd in ((3.1, 0.86, 3), (6.5, 0.84, 4)):
        d, i = cells((x + 0.8 * y) * scale, z * scale * 2.1, sd)
        c = np.where(((i > lim) & (d > 0.26) & (w < 0.2))[..., None], c * mix(np.full(3, 1.25), np.full(3, 0.7), (i * 17) % 1), c)
    return c * (1 + 0.06 * np.random.default_rng(3).normal(size=np.shape(z)))[..., None]


xs, ys = np.linspace(0, W, int(W / STEP) + 1), np.linspace(0, D, int(D / STEP) + 1)
X, Y = np.meshgrid(xs, ys)
Z = height(X, Y)
land = k.Field(xs, ys, Z)
wet = smooth(0.18, -0.12, Z + 0.12 * fbm(X * 0.9, Y * 0.9, 0, 3, seed=12))
col = mix(mix(C['sand'], C['wet'], 0.45 + 0.5 * fbm(X * 0.6, Y * 0.6, 0, 4, seed=13)), C['wet2'], wet * 0.7)
col = mix(col, C['shell'], smooth(0.45, 0.75, noise(X * 9, Y * 9, 0, 14)) * 0.5)
col = np.where(pit(X, Y)[..., None], col, mix(C['sand'], C['wet'], 0.3))
col = col * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape))[..., None]
sand = k.matte('sand', rough=1, spec=0, grain=(9, 0.4, 0.05))
k.sheet('floor', np.stack([X, Y, Z], -1), col, sand, parent=root)
pool = mix(hexc('#8d8263'), hexc('#6f7a6c'), 0.5 + 0 * X)
k.sheet('pools', np.stack([X, Y, 0 * X - 0.055], -1), pool, k.matte('pool', rough=0.18, spec=0.5), keep=(pit(X, Y) & (Z < 0.0))[:-1, :-1], parent=root)
for fixed, a1, axis in ((0, W, 'y'), (0, D, 'x'), (W, D, 'x'), (D, W, 'y')):
    A, T = np.meshgrid(np.linspace(0, a1, int(a1 / 0.05) + 1), np.linspace(0, 1, 120))
    F = np.full(A.shape, float(fixed))
    x, y = (A, F) if axis == 'y' else (F, A)
    z = BASE * (1 - T) + land(x, y) * T
    k.sheet('side', np.stack([x, y, z], -1), strata(x, y, z), sand, flip=(axis == 'x'), parent=root)

# ---------------------------------------------------------------- the sea
water = k.matte('water', rough=0.35, spec=0.35)
nt = water.node_tree
clear, blend = nt.nodes.new('ShaderNodeBsdfTransparent'), nt.nodes.new('ShaderNodeMixShader')
clear.inputs[0].default_value = (*hexc('#cfe9e4'), 1)
blend.inputs[0].default_value = 0.80
nt.links.new(clear.outputs[0], blend.inputs[1])
nt.links.new(nt.nodes['Principled BSDF'].outputs[0], blend.inputs[2])
nt.links.new(blend.outputs[0], nt.nodes['Material Output'].inputs['Surface'])
LIGHT, DEEP = mix(INK['lagoon'], INK['salt'], 0.34), mix(INK['lagoon'], INK['deepsea'], 0.35)


def swell(x, y):
    return SEA + 0.05 * np.sin(x * 1.1 + y * 0.7 + 1.2 * fbm(x * 0.2, y * 0.2, 0, 2, seed=21)) + 0.05 * fbm(x * 1.3, y * 1.3, 0, 3, seed=22)


G = 0.14
for x0, x1, y0, y1 in ((0, W, YB + G, D), (XR + G, W, 0, YB + G)):
    U, V = np.meshgrid(np.linspace(x0, x1, int((x1 - x0) / 0.1) + 1), np.linspace(y0, y1, int((y1 - y0) / 0.1) + 1))
    c = mix(LIGHT, INK['lagoon'], 0.45 + 0.5 * fbm(U * 0.35, V * 0.35, 0, 3, seed=23))
    c = mix(c, INK['salt'], smooth(0.50, 0.75, noise(U * 1.6, V * 3.0, 0, 24)) * 0.35)
    k.sheet('sea', np.stack([U, V, swell(U, V)], -1), c, water, parent=root)
for (ax, ay), (bx, by), flip in (((XR + G, 0), (W, 0), False), ((0, YB + G), (0, D), True), ((W, 0), (W, D), False), ((0, D), (W, D), True)):
    A, T = np.meshgrid(np.linspace(0, 1, 240), np.linspace(0, 1, 50))
    x, y = ax + (bx - ax) * A, ay + (by - ay) * A
    z = land(x, y) * (1 - T) + swell(x, y) * T
    c = mix(DEEP, LIGHT, T**1.6 + 0.12 * noise(x * 0.6 + y * 0.6, z * 1.5, 0, 25))
    k.sheet('cut sea', np.stack([x, y, z], -1), mix(c, INK['salt'], smooth(0.975, 1, T) * 0.7), water, flip=flip, parent=root)

steel = k.matte('steel', rough=0.9, spec=0.08)
bp.piles('piles', ((0, YB), (XR + 0.0, YB)), BASE + 0.5, TOP, steel, root)
bp.piles('piles', ((XR, YB), (XR, 0)), BASE + 0.5, TOP, steel, root, seed=2)

# ---------------------------------------------------------------- the ship
ship = k.link(bpy.data.objects.new('ship', None), root)
ship.location, ship.rotation_euler = (SX, SY, LIFT), (0.05, 0, 0)
timber = k.matte('timber', rough=0.85, spec=0.08, grain=(7, 0.35, 0.03))
print('planks', bp.planking(ship, timber))
bp.timbers(ship, timber)


def level(s, y):
    hold = np.clip(s * 13 % 1, 0, 1)
    return -0.12 + 0.10 * np.abs(y) ** 1.5 * 0.35 + 0.10 * fbm(s * 30, y, 0, 3, seed=31) + 0.10 * np.abs(hold - 0.5) + 0.45 * smooth(0.85, 1, s) + 0.5 * smooth(0.15, 0.03, s)


bp.fill(ship, sand, level)
ware = k.matte('ware', rough=0.55, spec=0.22)


def lib(kind, glazes, seed):
    return [k.mesh(kind, p[0], p[1], ware, p[2], lib=True) for p in (bp.stack(seed + i, kind, gz) for i, gz in enumerate(glazes))]


SETS = {
    'plates': (lib('plate', ('celadon', 'celadon', 'olive'), 10), 0.36),
    'bowls': (lib('bowl', ('celadon', 'olive', 'white'), 20), 0.22),
    'white': (lib('bowl', ('white', 'white', 'celadon'), 30), 0.20),
    'jars': ([k.mesh('jar', *bp.jar(i, gz)[:2], ware, bp.jar(i, gz)[2], lib=True) for i, gz in ((1, 'brown'), (2, 'brown'), (3, 'olive'))], 0.46),
}
ORDER = [None, 'jars', 'bowls', 'white', None, 'jars', 'plates', 'bowls', 'white', 'plates', 'jars', 'bowls', None]  # hold by hold from the bow
SHARE = [0, 0.8, 0.9, 0.5, 0, 0.45, 1.0, 1.0, 1.0, 0.55, 0.9, 0.7, 0]  # how much of a hold still lies there
g = np.random.default_rng(7)
straw = []
for h, kind in enumerate(ORDER):
    if kind is None:
        continue
    lib_, size = SETS[kind]
    xx, yy = np.meshgrid(np.arange(h / 13 * bp.LENGTH + 0.16 + size / 2, (h + 1) / 13 * bp.LENGTH - 0.12 - size / 2, size * 1.04), np.arange(-2.8, 2.8, size * 1.04))
    x, y = xx.ravel() + g.normal(0, 0.012, xx.size), yy.ravel() + g.normal(0, 0.012, yy.size)
    s = x / bp.LENGTH
    z = level(s, y) - 0.03
    m = (np.abs(y) < bp.half_width(s, z + 0.25) - size * 0.55) & (g.random(len(x)) < 0.97)
    m &= (y + 2.8) / 5.6 + 0.18 * noise(x, y, 0, 41) > 1 - SHARE[h] * 1.15  # dug from the near side
    x, y, z = x[m], y[m], z[m]
    k.scatter(kind, lib_, np.stack([x, y, z], -1), size * g.uniform(0.92, 1.06, len(x)), normal=np.stack([g.normal(0, 0.05, len(x)), g.normal(0, 0.05, len(x)), np.ones(len(x))], -1), seed=h, parent=ship)
    straw.append(np.stack([x + size * 0.5, y + size * 0.5, z + 0.02], -1))
    print('hold', h + 1, kind, len(x))
wisps = []
for i in range(4):
    gg = np.random.default_rng(60 + i)
    p = k.join([k.stick(tuple(a), tuple(a + b), 0.010, 0.006, hexc('#b99a5f'), 3) for a, b in ((gg.normal(0, 0.2, 3) * [1, 1, 0.4], gg.normal(0, 0.45, 3) * [1, 1, 0.2]) for _ in range(26))])
    wisps.append(k.mesh('straw', p[0], p[1], k.matte(f'straw{i}', hexc(('#b99a5f', '#a3854f', '#8b7245', '#c4a86d')[i])), lib=True))
p = np.concatenate(straw)
p = p[g.random(len(p)) < 0.75]
k.scatter('straw', wisps, p, g.uniform(0.22, 0.34, len(p)), seed=5, parent=ship)

# ---------------------------------------------------------------- small things: ladder, pole, bar, sherds, boats
b = Bench(9)
lx = 5.2
for dx in (-0.24, 0.24):
    b.round((lx + dx, YB - 1.45, 0.3), (lx + dx, YB - 0.12, TOP + 0.9), 0.045, 0.04, hexc('#b0905e'), 7)
for t in np.linspace(0.05, 0.95, 15):
    b.round((lx - 0.26, YB - 1.45 + 1.33 * t, 0.3 + (TOP + 0.6) * t), (lx + 0.26, YB - 1.45 + 1.33 * t, 0.3 + (TOP + 0.6) * t), 0.03, 0.03, hexc('#b0905e'), 6)
b.put('ladder', k.matte('ladder', rough=0.9), root)
hose = k.spline([(10.9, YB - 1.05, 0.42), (12.0, YB - 0.85, 0.5), (13.0, YB - 0.75, 0.9), (13.6, YB - 0.42, 2.2), (13.9, YB - 0.25, 4.2), (14.2, YB + 0.1, TOP + 0.22), (14.6, YB + 0.7, SEA + 0.25), (15.2, YB + 1.3, SEA - 0.4)], 60)
k.tube('hose', hose, 0.11, k.matte('hose', hexc('#34506e'), rough=0.7, spec=0.15), 10, parent=root)
red, white, dark = k.matte('red', INK['laterite']), k.matte('white', INK['salt']), k.matte('dark', INK['basalt'])
for i in range(10):
    k.box('pole', (0.07, 0.07, 0.2), (23.1, 6.6, 0.3 + i * 0.2), red if i % 2 == 0 else white, parent=root)
for i in range(5):
    k.box('bar', (0.4, 0.12, 0.04), (9.6 + 0.4 * i, 0.42, float(land(9.6 + 0.4 * i, 0.42)) + 0.03), dark if i % 2 else white, parent=root)
shard = [k.mesh('sherd', *k.stone(800 + i, 1, 0.6, 0.3), k.matte(f'sherd{i}', hexc(h), rough=0.6, spec=0.2), lib=True) for i, h in enumerate(('#a8b795', '#7a5334', '#e6e2d0', '#5a4634'))]
x, y = g.uniform(0.3, XR - 0.6, 700), g.uniform(0.15, YB - 0.4, 700)
off = np.abs(y - SY) - bp.half_width(np.clip((x - SX) / bp.LENGTH, 0, 1), 0.3)
m = (off > 0.15) & (g.random(700) < np.exp(-off / 0.9) + 0.05)
k.scatter('sherds', shard, np.stack([x, y, land(x, y) + 0.02], -1)[m], g.uniform(0.07, 0.22, m.sum()), seed=12, parent=root)
bp.boat(root, (16.6, YB + 2.05, SEA + 0.08), 0.06)
bp.basket_boat(root, (9.0, YB + 1.7, SEA - 0.06))

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=5.4, turn=15, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((13.7, 5.6, 1.2), 100, 58, -18, 106)
elif opt['view'] == 'tall':
    look((13.2, 5.6, 1.0), 82, 68, -66, 107)
else:
    look((13.0, 5.6, 1.0), 94, 62, -44, 117)
k.render(opt, exposure=1.1)
