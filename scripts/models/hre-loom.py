"""Model: a Hrê house on stilts, opened at the front, with a loom and the cloth of Làng Teng.

    blender -b --python hre-loom.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. No particular house and no measured one: a schematic house 8 m long. After texts: a stilt house
with two main thatched slopes and two small end roofs drawn in behind them, flat bamboo slats above these, stairs at the
gable end (vanhienplus.vn on the Hrê house); a bamboo fence and fruit trees about it (Vietnam tourism pages on Làng Teng,
2008); cloth mainly black and red, with the water-current zigzag, the wickerwork strokes and the fish trap (Làng nghề
Việt), white and yellow threads besides (Báo Quảng Ngãi, 2017). Schematic: all measures, the loom (a bamboo loom held by
the weaver's body, here tied between stakes), how wide and in which order the bands lie, yarn, baskets, yard. The front
wall and a part of the roof are left off to show the inside; loom and cloth are drawn larger than they are.
"""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import highland_parts as hp
import hre_loom_parts as hl
import kit as k
from kit import fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = 11.6, 8.8, -1.05
OX, OY = 5.3, 4.3

root = bpy.data.objects.new('block', None)
k.link(root)


def trodden(X, Y):
    wob = 0.5 * fbm(X * 0.4, Y * 0.4, 0, 3, seed=8)
    house = np.hypot(np.maximum(np.abs(X - OX) - 3.7, 0), np.maximum(np.abs(Y - OY) - 2.2, 0)) + wob
    way = np.abs(Y - OY + 0.05 + 0.6 * np.sin((X - OX - 5) * 0.9) + np.maximum(X - OX - 5.2, 0) * 0.5) + 0.4 * wob + np.maximum(OX + 4.8 - X, 0) * 9
    return np.maximum(smooth(1.1, 0.3, house), smooth(0.75, 0.4, way))


def height(X, Y):
    return 0.09 * fbm(X * 0.3, Y * 0.3, 0, 3, seed=1) * (1 - trodden(X, Y)) + 0.008 * noise(X * 3, Y * 3, 0, 2)


def paint(X, Y, Z):
    a, b = fbm(X * 0.6, Y * 0.6, 0, 4, seed=2), fbm(X * 3.0, Y * 3.0, 0, 3, seed=3)
    c = mix(hexc('#8f9a58'), hexc('#b7b375'), 0.5 + 0.6 * a + 0.2 * b)
    c = mix(c, hexc('#b98d62'), smooth(0.1, 0.8, a + 0.3 * b) * 0.6)
    earth = mix(hexc('#b1805c'), hexc('#cba57c'), 0.5 + 0.5 * a + 0.4 * b)
    c = mix(c, earth, np.clip(trodden(X, Y) + 0.2 * b * (trodden(X, Y) > 0.05), 0, 1))
    return c * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape))[..., None]


ground = hp.yard(root, W, D, BASE, 0.045, height, paint, skin=0.30, board=0.19, unit=0.65)

# ---------------------------------------------------------------- house, loom, cloth
house = bpy.data.objects.new('house', None)
k.link(house, root)
house.location = (OX, OY, 0)
straw, wood, walls, textile = (hp.Bench(s) for s in (1, 2, 3, 4))
hl.roof(straw)
hl.frame(wood, walls)
hl.loom(wood, textile)
F, HY = hl.FLOOR, hl.HY


def hang(x, y, top, length, width, s0, wave=0.03):
    hl.cloth(textile, np.array([(x, y, top), (x, y - 0.03, top - length * 0.5), (x, y, top - length)]), (1, 0, 0), width, s0=s0, wave=wave, n=110)


hang(-1.0, HY - 0.22, F + 1.85, 1.55, 1.15, 0.0)  # finished lengths on the back wall
hang(2.95, HY - 0.22, F + 1.85, 1.45, 0.9, 0.3)
wood.round((-3.4, HY - 0.2, F + 1.88), (3.3, HY - 0.2, F + 1.88), 0.032, 0.032, hl.BAMBOO, 7, n=8)
over = np.array([(-2.85, -HY + 0.75, F + 0.015), (-2.85, -HY - 0.16, F + 0.02), (-2.85, -HY - 0.24, F - 0.05), (-2.85, -HY - 0.25, F - 1.05)])
hl.cloth(textile, over, (1, 0, 0), 0.95, s0=0.1, wave=0.0, n=120)  # ... and one over the edge of the floor
wood.round((-1.75, -0.6, F + 1.15), (-0.25, -0.6, F + 1.15), 0.03, 0.03, hl.BAMBOO, 7, n=4)
for x in (-1.75, -0.25):
    wood.round((x, -0.6, F - 0.05), (x, -0.6, F + 1.3), 0.035, 0.03, hl.BAMBOO, 7, n=3)
for x, ink in ((-1.55, hl.RED), (-1.32, hl.BLACK), (-1.1, hl.RED), (-0.88, hl.WHITE), (-0.66, hl.BLACK), (-0.45, hl.YELLOW)):
    hl.skein(wood, (x, -0.6, F + 1.15), ink)
hl.basket(wood, (2.45, -1.35, F), 0.28, 0.30, hl.CANE, (hl.RED, hl.BLACK, hl.WHITE))
hl.basket(wood, (-0.75, -1.55, F), 0.30, 0.26, hl.BAMBOO, (hl.WHITE, hl.RED, hl.BLACK, hl.YELLOW))
hl.basket(wood, (-3.3, -0.9, F), 0.32, 0.55, hl.CANE)
hl.trap(wood, (-3.1, 0.55, F))
hl.trap(wood, (4.6, -3.3, 0.02), 0.42, 0.72)
for i in range(16):  # firewood under the floor
    y, z = 0.2 + 0.2 * (i % 6), 0.09 + 0.16 * (i // 6)
    wood.round((-3.3, y + 0.1 * (i // 6), z), (-1.7 + 0.1 * (i % 3), y + 0.1 * (i // 6), z), 0.08, 0.075, hl.WOOD, 7, 0.006)
hl.fence(wood, [(-4.95, -0.6), (-4.95, 4.0), (5.95, 4.0), (5.95, 1.3)], 0.8)
wood.round((1.95, 0.3, hl.EAVE + 0.15), (1.95, 0.3, hl.EAVE - 0.35), 0.012, 0.012, hl.DARK, 5, n=2)
straw.put('thatch', k.matte('thatch', rough=1, spec=0, grain=(14, 0.4, 0.03)), house)
wood.put('timber', k.matte('timber', rough=0.9, spec=0.05, grain=(9, 0.25, 0.015)), house)
walls.put('walls', k.matte('walls', rough=0.95, spec=0.02), house)
textile.put('cloth', k.matte('cloth', rough=1, spec=0, grain=(90, 0.25, 0.004)), house)

ember = k.matte('ember', hexc('#6a3a22'))  # an oil lamp's worth of light at dusk, from behind the loom
b = ember.node_tree.nodes['Principled BSDF']
b.inputs['Emission' if 'Emission' in b.inputs else 'Emission Color'].default_value = (*hexc('#ffb066'), 1)
b.inputs['Emission Strength'].default_value = 14
k.box('ember', (0.12, 0.12, 0.14), (1.95, 0.3, hl.EAVE - 0.42), ember, parent=house).lightgroup = 'lamps'

# ---------------------------------------------------------------- what grows
leafy = hp.leaf_paint()
lib = lambda p, m=leafy: k.mesh('plant', p[0], p[1], m, p[2], shade_smooth=False, lib=True)
rounds = [lib(k.tree(s, hexc('#64803f'), hexc('#c3d088'), 'round', 900)) for s in range(1, 5)]
shrubs = [lib(k.tree(s, hexc('#5f7040'), hexc('#b3bd76'), 'shrub', 520)) for s in range(21, 25)]
hp.plant('fruit', rounds, root, ground, [(10.7, 7.7, 2.9), (9.2, 8.25, 2.1), (0.8, 7.9, 3.0)], seed=5)
g = np.random.default_rng(6)
hp.plant('shrub', shrubs, root, ground, [(g.uniform(1, 11), g.uniform(7.75, 8.4), g.uniform(0.3, 0.7)) for _ in range(14)] + [(0.7, 0.8, 0.45), (1.1, 0.55, 0.3), (10.9, 0.6, 0.4), (10.9, 6.2, 0.5)], seed=5)
n = hp.turf(root, ground, leafy, 42000, lambda x, y: (trodden(x, y) < 0.3) * smooth(-1.1, 0.2, fbm(x * 0.8, y * 0.8, 0, 3, seed=7)), W, D, size=(0.06, 0.15), edge=0.08)
print('turf', n)

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=3.0, turn=-15, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((5.8, 3.9, 1.65), 54, 21, 7, 98)
elif opt['view'] == 'tall':
    look((5.8, 3.9, 1.8), 54, 29, 4, 115)
else:
    look((5.8, 3.9, 1.7), 54, 25, 5, 121)
k.render(opt, exposure=1.35 if mood == 'dusk' else 1.1)
