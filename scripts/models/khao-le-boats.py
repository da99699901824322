"""Model: the paper boats of the Khao lề feast (lễ khao lề thế lính Hoàng Sa, Lý Sơn) on the beach before they are sent out.

    blender -b --python khao-le-boats.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. After texts, not after pictures or a survey. From them: model boats of the small fishing craft
(thuyền câu) of the flotilla, five of them; paper, straw and coloured paper; effigies of sailors on board; rice, salt,
firewood and drinking water put on board; a table with the tablets of the men (25 in 2017), chicken, sticky rice, wine;
the conch that is blown. Schematic: every size (the boats are given about 2.6 m), the rig, the figures without faces, their
number, which colour lies where, how table and things stand, the beach, its slope and what lies under it, stones, plants.
Nothing is written on boats or tablets. The place is no particular beach.
Sources: VNA (en.vietnamplus.vn 78102, 74046; QĐND 552026), VOV World (German, 742447), religion.vn after VOV (2019),
Đại Đoàn Kết (10066398, 2017), VnExpress (4738260, 2024), tepbac.com (32161), xedulichlyson.com (boats of banana trunk, coloured paper).
"""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import coast_boats_parts as cb
import kit as k
from khao_le_boats_parts import altar, basket, firewood, model_boat, water_jar
from kit import fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = 10.0, 8.3, -1.15
root = bpy.data.objects.new('block', None)
k.link(root)

# ---------------------------------------------------------------- where things stand
PAPERS = ['#b8452f', '#d9a338', '#efe6d2', '#5f8a5c', '#3f5a86']  # the five colours of paper
BOATS = [(5.65, 0.95, -0.10), (5.15, 2.45, 0.03), (5.45, 4.00, -0.06), (5.10, 5.55, 0.05), (5.35, 7.15, -0.03)]
TABLE, TURN = (2.0, 5.35), -1.32
shore = lambda y: 7.15 + 0.28 * np.sin(y * 0.75 + 0.4) - 0.05 * y + 0.10 * noise(y * 0.9, 0, 0, 3)

# ---------------------------------------------------------------- sand and sea
step = 0.03
xs, ys = np.linspace(0, W, int(W / step) + 1), np.linspace(0, D, int(D / step) + 1)
X, Y = np.meshgrid(xs, ys)
far = shore(Y) - X + 0.05 * fbm(X * 0.8, Y * 0.8, 0, 3, seed=4)  # metres from the water, positive on land
Z = np.interp(far, [-4, -2.5, -1, 0, 1.2, 4.5, 6, 9], [-1.0, -0.78, -0.36, 0.0, 0.16, 0.38, 0.48, 0.72])
Z = Z + (0.05 * fbm(X * 0.5, Y * 0.5, 0, 3, seed=5) + 0.018 * fbm(X * 2.6, Y * 2.6, 0, 3, seed=6)) * smooth(0.2, 1.6, far)
Z = Z + 0.14 * np.exp(-(((X - 0.4) / 0.9) ** 2)) * (1 + noise(Y * 0.6, 0, 0, 7)) + 0.012 * np.sin(X * 34 + 3 * noise(X, Y, 0, 8)) * smooth(-0.4, -1.2, far)
g = np.random.default_rng(9)
dents = np.zeros(X.shape)
walks = [((TABLE[0] + 1.6, TABLE[1] + d), (bx - 1.5, by + s)) for d, (bx, by, _) in zip((-1.6, -1.2, -0.5, 0.3, 0.9), BOATS) for s in (-0.5, 0.5)]
walks += [((0.3, y0), (TABLE[0] + 0.5, TABLE[1] + e)) for y0, e in ((0.6, -1.9), (1.0, -2.1), (1.5, -1.7))]
for p, q in walks:
    p, q = np.array(p), np.array(q)
    L = np.linalg.norm(q - p)
    t = (q - p) / L
    n = np.array([-t[1], t[0]])
    for i, d in enumerate(np.arange(0.2, L, 0.42)):
        c = p + t * d + n * (0.10 * (-1) ** i + 0.18 * math.sin(d * 1.3 + L)) + g.normal(0, 0.03, 2)
        u, v = (X - c[0]) * t[0] + (Y - c[1]) * t[1], (X - c[0]) * n[0] + (Y - c[1]) * n[1]
        r = np.hypot(u / 0.13, v / 0.06)
        dents += -0.035 * np.exp(-(r**2)) + 0.010 * np.exp(-((r - 1.7) ** 2) * 3)
Z = Z + np.clip(dents, -0.05, 0.02) * smooth(0.0, 0.3, far)
ground = k.Field(xs, ys, Z)

wide, fine = fbm(X * 0.55, Y * 0.55, 0, 4, seed=10), fbm(X * 3, Y * 3, 0, 3, seed=11)
sand = mix(hexc('#ecdcb4'), hexc('#d8c091'), 0.45 + 0.5 * wide + 0.2 * fine)
sand = mix(sand, hexc('#b89a70'), smooth(0.75, 0.12, far + 0.14 * wide) * 0.8)  # wet
sand = mix(sand, hexc('#8d7753'), 0.5 * np.exp(-(((far - 1.15 - 0.16 * fine) / 0.07) ** 2)) * smooth(-0.3, 0.3, noise(X * 4, Y * 4, 0, 12)))  # wrack
sand = mix(sand, sand * 0.8, smooth(-0.005, -0.03, dents))
sand = sand * (1 + 0.045 * np.random.default_rng(2).normal(size=X.shape))[..., None]
k.sheet('beach', np.stack([X, Y, Z], -1), sand, k.matte('sand', rough=1, spec=0, grain=(22, 0.35, 0.02)), parent=root)


def level(x, y):
    d = x - shore(y)
    return 0.008 + (0.016 * np.sin(d * 4.4 - 0.8 + 1.2 * noise(x * 0.3, y * 0.5, 0, 13)) + 0.012 * fbm(x * 2.2, y * 1.4, 0, 2, seed=14)) * smooth(0.05, 0.9, d)


xw = np.linspace(6.0, W, int((W - 6.0) / step) + 1)
XW, YW = np.meshgrid(xw, ys)
ZW = level(XW, YW)
depth = ZW - ground(XW, YW)
water = cb.sea_colour(np.maximum(depth, 0) * 1.75, XW, YW)
lace = fbm(XW * 3.2, YW * 2.2, 0, 3, seed=15)
off = XW - shore(YW)
foam = smooth(0.055, 0.0, np.abs(depth - 0.015) - 0.02 * lace) + 0.7 * smooth(0.07, 0.0, np.abs(off - 0.62 - 0.10 * noise(YW * 1.1, 0, 0, 16)) - 0.05 * lace) * smooth(-0.3, 0.3, noise(YW * 0.8, 3, 0, 17))
water = mix(water, hexc('#f7f3e6'), np.clip(foam, 0, 1) * (0.7 + 0.5 * lace))
keep = ~((depth[:-1, :-1] < -0.03) & (depth[1:, 1:] < -0.03))
k.sheet('sea', np.stack([XW, YW, ZW], -1), water, k.matte('sea', rough=0.34, spec=0.35, grain=(6, 0.12, 0.03)), keep=keep, parent=root)


def cut(x, y, z, zt, wet):
    if wet:
        return cb.water_in_section(z * 1.6, x, y)
    return cb.sand_and_rock(x, y, z, zt, -0.72 - 0.032 * x + 0.12 * np.sin((x + y) * 0.7))


cb.side_faces(root, W, D, BASE, ground, cut, k.matte('cut', rough=0.95, spec=0.03, grain=(16, 0.25, 0.02)), level)

# ---------------------------------------------------------------- boats, table, what goes on board
paper = k.matte('paper', rough=0.95, spec=0.02, translucent=0.12)
wood = k.matte('wood and clay', rough=0.85, spec=0.06)
for i, (x, y, a) in enumerate(BOATS):
    P = model_boat(i, [hexc(h) for h in PAPERS])
    o = P.put('boat', paper, root)
    slope = math.atan2(float(ground(x + 0.8, y) - ground(x - 0.8, y)), 1.6)
    o.location = (x, y, float(ground(x, y)) + 0.03)
    o.scale = (1.15,) * 3
    o.rotation_euler = (0.02 * (-1) ** i, -slope, a)

lamps = cb.Pieces(3)
A = altar(lamps)
o = A.put('altar', wood, root)
z0 = float(ground(*TABLE))
o.location = (*TABLE, z0)
o.rotation_euler = (0, 0, TURN)
glow = k.matte('flames', hexc('#ffc070'))
b = glow.node_tree.nodes['Principled BSDF']
b.inputs['Emission' if 'Emission' in b.inputs else 'Emission Color'].default_value = (*hexc('#ffb35c'), 1)
b.inputs['Emission Strength'].default_value = 18
o = lamps.put('flames', glow, root)
o.location = (*TABLE, z0)
o.rotation_euler = (0, 0, TURN)
o.lightgroup = 'lamps'

B = cb.Pieces(8)
for kind, x, y in ((basket, 2.95, 2.05), (basket, 3.35, 2.30), (water_jar, 2.75, 2.55), (water_jar, 2.45, 2.15), (firewood, 2.3, 1.45), (firewood, 2.65, 1.15), (basket, 3.1, 1.55)):
    n = len(B.parts)
    kind(B)
    B.move(n, (x, y, float(ground(x, y)) - 0.01), g.uniform(0, 3))
B.put('stores', wood, root)

# ---------------------------------------------------------------- stones, creepers
rocks = [k.mesh('stone', *k.stone(s, 3), k.matte('basalt', (1, 1, 1), vary=[hexc(h) for h in ('#4f4d4a', '#6a665f', '#5a5148', '#77706a')], rough=1, spec=0), lib=True) for s in range(5)]
pts = [(0.6, 7.6, 0.7), (1.15, 7.95, 0.45), (0.35, 6.9, 0.4), (8.3, 7.6, 0.85), (8.95, 7.9, 0.6), (7.65, 7.95, 0.45), (9.4, 7.2, 0.4), (7.8, 7.2, 0.3), (9.2, 0.55, 0.5), (9.6, 0.95, 0.3)]
pts += [(g.uniform(7.6, 9.8), g.uniform(0.2, 8.2), g.uniform(0.08, 0.2)) for _ in range(26)] + [(g.uniform(0.2, 3), g.uniform(6.2, 8.2), g.uniform(0.05, 0.14)) for _ in range(14)]
p = np.array(pts)
k.scatter('stone', rocks, np.stack([p[:, 0], p[:, 1], ground(p[:, 0], p[:, 1]) + 0.12 * p[:, 2]], -1), p[:, 2], seed=2, parent=root)
coral = [k.mesh('coral', *k.stone(s, 1), k.matte('coral', (1, 1, 1), vary=[hexc('#f3ead4'), hexc('#d9cbab'), hexc('#c9b491')], rough=1, spec=0), lib=True) for s in range(9, 12)]
n = 420
y = g.uniform(0.1, D - 0.1, n)
x = shore(y) - np.abs(g.normal(0.75, 0.5, n))
k.scatter('coral', coral, np.stack([x, y, ground(x, y)], -1), g.uniform(0.015, 0.06, n), seed=3, parent=root)
leafy = k.matte('leafy', vary=[hexc(h) for h in ('#f2f5dc', '#fffbe0', '#d6e6c8', '#ffeaba', '#f6f0c6')], rough=0.95, spec=0.02, translucent=0.22)
th = np.linspace(0, 6.28, 9)[:-1]
leaf = np.stack([np.cos(th) * 0.5, np.sin(th) * 0.42, 0.14 * np.cos(th * 2)], -1)
leaves = [k.mesh('leaf', leaf, [list(range(8))], leafy, np.tile(hexc(h), (8, 1)), shade_smooth=False, lib=True) for h in ('#7f9a4c', '#93a956', '#a8b060')]
at, nrm = [], []
for s in range(26):
    c = np.array([g.uniform(0.0, 1.0), g.choice([g.uniform(0.1, 1.9), g.uniform(4.6, 8.3)])])
    d = g.normal(0, 0.5) + (0.0 if g.random() < 0.6 else 1.2)
    for i in range(int(g.uniform(10, 34))):
        c = c + 0.06 * np.array([math.cos(d), math.sin(d)])
        d += g.normal(0, 0.25)
        if not (0.05 < c[0] < 2.0 and 0.05 < c[1] < D - 0.05):
            break
        at += [(*(c + g.normal(0, 0.045, 2)), 0) for _ in range(3)]
at = np.array(at)
at[:, 2] = ground(at[:, 0], at[:, 1]) + g.uniform(0.015, 0.06, len(at))
k.scatter('creeper', leaves, at, g.uniform(0.06, 0.12, len(at)), normal=np.array([0, 0, 1]) + g.normal(0, 0.35, (len(at), 3)), seed=4, parent=root)

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=2.6, turn=18, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((5.0, 4.1, -0.12), 41, 19, -6, 103)
elif opt['view'] == 'tall':
    look((5.0, 4.1, -0.15), 34, 30, -21, 98)
else:
    look((5.0, 4.15, -0.05), 36, 24, -17, 98)
k.render(opt, exposure=1.35 if mood == 'dusk' else 1.1)
