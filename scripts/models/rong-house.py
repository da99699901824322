"""Model: the communal house (nhà rông) of Kon Klor by the Đăk Bla, in its yard.

    blender -b --python rong-house.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. To scale after the press: the floor of 17 x 6 m and the 22 m over all (Báo Gia Lai, 2011; Báo
Chính phủ). After descriptions: a house on posts with a thatched roof like an axe blade, swelling below (Vietnam Museum
of Ethnology on the Bahnar rông of Kon Rbàng), a band of ornament on the ridge; the old fig on the right
and the festival pole before the house (Phạm Hoài Nhân, 2024), fields of cane and vegetables round about (vigotrip.com).
Schematic: height of the floor, number of posts, walls, platform, stairs, ornament, tree, pole, plots and their places. The
river and its suspension bridge lie outside the block.
"""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import highland_parts as hp
import kit as k
import rong_house_parts as rp
from kit import fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = 43.0, 31.0, -3.2
OX, OY = 20.5, 16.5

root = bpy.data.objects.new('block', None)
k.link(root)

CANE = (1.4, 11.5, 22.8, 29.8)  # x0, x1, y0, y1
BEDS = (33.8, 41.6, 2.2, 10.4)


def plot(X, Y, p, soft=0.5):
    d = np.minimum.reduce([X - p[0], p[1] - X, Y - p[2], p[3] - Y]) + 0.3 * noise(X * 0.6, Y * 0.6, 0, 9)
    return smooth(-soft, soft, d)


def trodden(X, Y):
    """0..1: the beaten yard about the house and the path that leads to it"""
    wob = 1.1 * fbm(X * 0.14, Y * 0.14, 0, 3, seed=8)
    house = np.hypot(np.maximum(np.abs(X - OX) - 8.5, 0), np.maximum(np.abs(Y - OY + 1.8) - 5.2, 0)) + wob
    way = np.abs(X - OX - 1.8 * np.sin(Y * 0.22)) + 0.6 * wob + np.maximum(Y - 12, 0) * 9
    return np.maximum(smooth(3.6, 1.4, house), smooth(2.3, 1.3, way))


def height(X, Y):
    z = 0.22 * fbm(X * 0.10, Y * 0.10, 0, 3, seed=1) * (1 - trodden(X, Y))
    z = z + plot(X, Y, CANE) * 0.12 * np.cos(X * 6.283 / 1.3)
    return z + plot(X, Y, BEDS, 0.25) * 0.17 * smooth(-0.3, 0.4, np.cos(Y * 6.283 / 1.55))


def paint(X, Y, Z):
    a, b = fbm(X * 0.2, Y * 0.2, 0, 4, seed=2), fbm(X * 1.0, Y * 1.0, 0, 3, seed=3)
    c = mix(hexc('#8f9a58'), hexc('#b7b375'), 0.5 + 0.6 * a + 0.2 * b)
    c = mix(c, hexc('#b98d62'), smooth(0.1, 0.8, a + 0.3 * b) * 0.6)
    earth = mix(hexc('#b57f58'), hexc('#cfa479'), 0.5 + 0.5 * a + 0.4 * b)
    c = mix(c, earth, np.clip(trodden(X, Y) + 0.25 * b * (trodden(X, Y) > 0.05), 0, 1))
    soil = mix(hexc('#9d6a49'), hexc('#7f553c'), 0.5 + 0.5 * b)
    c = mix(c, soil, np.maximum(plot(X, Y, CANE), plot(X, Y, BEDS, 0.25)))
    return c * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape))[..., None]


ground = hp.yard(root, W, D, BASE, 0.14, height, paint, skin=0.8, board=0.55, unit=2.0)

# ---------------------------------------------------------------- the house
house = bpy.data.objects.new('house', None)
k.link(house, root)
house.location = (OX, OY, 0)
straw, wood, walls = hp.Bench(1), hp.Bench(2), hp.Bench(3)
rp.roof(straw, wood)
rp.ridge(wood)
rp.body(wood, walls)
straw.put('thatch', k.matte('thatch', rough=1, spec=0, grain=(9, 0.4, 0.05)), house)
wood.put('timber', k.matte('timber', rough=0.9, spec=0.05, grain=(4, 0.3, 0.04)), house)
walls.put('boards', k.matte('boards', rough=0.95, spec=0.02), house)

# a hearth inside, seen at dusk through the door and windows
hearth = k.matte('hearth', hexc('#4a3325'))
b = hearth.node_tree.nodes['Principled BSDF']
b.inputs['Emission' if 'Emission' in b.inputs else 'Emission Color'].default_value = (*hexc('#ffab5a'), 1)
b.inputs['Emission Strength'].default_value = 1.2
k.box('hearth', (13.0, 0.04, 1.3), (0, -rp.WIDTH / 2 + 0.17, rp.FLOOR + 0.75), hearth, parent=house).lightgroup = 'lamps'

# ---------------------------------------------------------------- what stands and grows about it
leafy = hp.leaf_paint()
bare = k.matte('pole', rough=0.9, spec=0.04)
lib = lambda p, m=leafy: k.mesh('plant', p[0], p[1], m, p[2], shade_smooth=False, lib=True)
hp.plant('fig', [lib(rp.fig_tree(3))], root, ground, [(36.4, 22.2, 1.0)], seed=1)
hp.plant('pole', [lib(rp.pole(), bare)], root, ground, [(4.3, 7.4, 1.0)], seed=2)
g = np.random.default_rng(6)
canes = [lib(rp.cane(s)) for s in range(4)]
cx, cy = np.meshgrid(np.arange(CANE[0] + 0.65, CANE[1] - 0.3, 1.3), np.arange(CANE[2] + 0.4, CANE[3] - 0.2, 0.7))
cx, cy = cx.ravel() + g.normal(0, 0.1, cx.size), cy.ravel() + g.normal(0, 0.1, cy.size)
k.scatter('cane', canes, np.stack([cx, cy, ground(cx, cy)], -1), g.uniform(2.3, 3.1, len(cx)), seed=3, parent=root)
greens = [lib(k.tree(s, hexc('#6f8a4a'), hexc('#b9cc84'), 'shrub', 160)) for s in range(50, 53)]
bx, by = np.meshgrid(np.arange(BEDS[0] + 0.4, BEDS[1] - 0.2, 0.52), np.arange(np.ceil(BEDS[2] / 1.55) * 1.55, BEDS[3], 1.55))
bx, by = np.concatenate([bx.ravel()] * 2), np.concatenate([by.ravel() - 0.26, by.ravel() + 0.26])
bx, by = bx + g.normal(0, 0.05, bx.size), by + g.normal(0, 0.05, by.size)
m = (g.random(len(bx)) < 0.9) & (np.sin(by * 2.1) > -0.8)
k.scatter('beds', greens, np.stack([bx, by, ground(bx, by) - 0.05], -1)[m], g.uniform(0.42, 0.70, m.sum()), seed=4, parent=root)
shrubs = [lib(k.tree(s, hexc('#5f7040'), hexc('#b3bd76'), 'shrub', 420)) for s in range(21, 25)]
sp = [(g.uniform(13, 31), g.uniform(27, 29.9)) for _ in range(34)] + [(g.uniform(39.5, 42), g.uniform(13, 29)) for _ in range(14)] + [(g.uniform(1, 3.0), g.uniform(10, 21)) for _ in range(12)]
hp.plant('shrub', shrubs, root, ground, [(x, y, g.uniform(0.9, 2.3)) for x, y in sp], seed=5)
n = hp.turf(root, ground, leafy, 60000, lambda x, y: (trodden(x, y) < 0.25) * (1 - np.maximum(plot(x, y, CANE), plot(x, y, BEDS))) * smooth(-1.0, 0.4, fbm(x * 0.25, y * 0.25, 0, 3, seed=7)), W, D, size=(0.14, 0.36))
print('turf', n)

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=9.5, turn=17, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((22.3, 15.2, 6.4), 170, 66, -32, 85)
elif opt['view'] == 'tall':
    look((21.3, 15.2, 7.0), 166, 88, -40, 97)
else:
    look((21.6, 15.2, 6.6), 170, 72, -40, 107)
k.render(opt, exposure=1.35 if mood == 'dusk' else 1.1)
