"""Model: a nêu pole of the Co (Cor) of Trà Bồng on a yard, with two gongs, a drum and new rice; nobody is there.

    blender -b --python cor-gongs-neu.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. After texts. From them: a pole of 10-15 m (here 10.3), its foot of chò timber, the lengths above of
bamboo, patterns in red and black for sky and earth, sets of carved and painted gu boards hung half-way up, a tray for
offerings, wooden drongos round the pole and one on its top;
two gongs and a drum as the Cor use them in the contest of gongs; the pole is the middle of the feast, dances go round it
(hence the worn ring). Schematic: the forms and patterns of gu, tray and birds and how they are hung, all
drawn larger than they are, shavings, gongs, frame, drum, baskets, mats, the yard, fence and trees (cinnamon, bamboo).
Sources: dossier heritage.md 27; Báo Dân tộc và Phát triển (2025), Nhân Dân, VOV, Công Luận, Văn nghệ Bình
Phước (contest of gongs, learnt from Trà Bồng).
"""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import coast_boats_parts as cb
import cor_gongs_neu_parts as c
import highland_parts as hp
import kit as k
from kit import fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = 13.6, 9.4, -1.3
root = bpy.data.objects.new('block', None)
k.link(root)
POLE = (5.1, 4.9)
g = np.random.default_rng(3)


# ---------------------------------------------------------------- the yard
def slope(X, Y):
    return smooth(0, 3.4, Y - 7.7 + 0.55 * np.sin(X * 0.5 + 1) + 0.25 * (X - 7) * smooth(7, 13, X))


def height(X, Y):
    R = np.hypot(X - POLE[0], Y - POLE[1])
    return 1.5 * slope(X, Y) + 0.05 * fbm(X * 0.5, Y * 0.5, 0, 3, seed=1) * smooth(0.5, 4, R) - 0.035 * np.exp(-(((R - 2.5) / 0.55) ** 2))


def bare(X, Y):
    """1 on beaten earth"""
    d = np.hypot((X - 6.3) / 1.25, Y - 4.3) + 0.45 * fbm(X * 0.6, Y * 0.6, 0, 3, seed=2)
    return smooth(4.5, 3.5, d) * smooth(0.25, 0.08, slope(X, Y))


def paint(X, Y, Z):
    a, b = fbm(X * 0.5, Y * 0.5, 0, 4, seed=3), fbm(X * 2.4, Y * 2.4, 0, 3, seed=4)
    grass = mix(hexc('#8f9a56'), hexc('#b5b070'), 0.5 + 0.6 * a + 0.2 * b)
    grass = mix(grass, hexc('#a3764f'), smooth(0.1, 0.7, a + 0.3 * b) * 0.6)
    earth = mix(hexc('#bf8a60'), hexc('#a8714b'), 0.5 + 0.55 * a + 0.3 * b)
    R = np.hypot(X - POLE[0], Y - POLE[1]) + 0.12 * a
    earth = mix(earth, hexc('#d3a77d'), np.exp(-(((R - 2.5) / 0.6) ** 2)) * 0.85)
    col = mix(grass, earth, bare(X, Y))
    return col * (1 + 0.045 * np.random.default_rng(2).normal(size=X.shape))[..., None]


ground = hp.yard(root, W, D, BASE, 0.06, height, paint, skin=0.55, board=0.26, unit=3.2, mat=k.matte('ground', rough=1, spec=0, grain=(9, 0.35, 0.04)))

# ---------------------------------------------------------------- pole, gongs, rice
wood = k.matte('painted wood', rough=0.85, spec=0.05)
o = c.neu(10.3).put('neu', wood, root)
o.location = (*POLE, float(ground(*POLE)) - 0.05)
o.rotation_euler = (0, 0, -0.35)
metal = k.matte('bronze and wood', rough=0.55, spec=0.25)
P = cb.Pieces(6)
c.gong_frame(P)
o = P.put('gongs', metal, root)
o.location = (9.75, 4.3, float(ground(9.75, 4.3)))
o.rotation_euler = (0, 0, math.radians(-112))
P = cb.Pieces(7)
c.drum(P)
n = len(P.parts)
P.move(0, (8.3, 2.45, float(ground(8.3, 2.45))), math.radians(25))
c.mat(P, 2.5, 1.6, ground, (3.05, 2.35), 0.25)
for kind, x, y, a in ((c.sheaf, 2.6, 2.5, 0.4), (c.sheaf, 3.0, 2.7, 0.1), (c.sheaf, 2.75, 2.05, 0.7), (c.back_basket, 3.65, 2.55, 0), (c.back_basket, 3.6, 2.0, 0), (c.back_basket, 10.9, 2.6, 0), (c.back_basket, 11.4, 2.9, 0)):
    n = len(P.parts)
    kind(P)
    P.move(n, (x, y, float(ground(x, y)) + 0.02), a)
# a low fence of split bamboo along the slope
fx = np.concatenate([np.arange(0.35, 5.0, 0.17), np.arange(6.3, 9.4, 0.17)])
fy = 7.15 - 0.45 * np.sin(fx * 0.5 + 1)
for x, y in zip(fx, fy):
    z = float(ground(x, y))
    P.pole((x, y, z - 0.05), (x + g.normal(0, 0.015), y, z + 0.85 + g.normal(0, 0.05)), 0.028, 0.024, c.BAMBOO * g.uniform(0.75, 1.05), 6)
for lo, hi in ((0.2, 5.0), (6.2, 9.45)):
    for h in (0.28, 0.66):
        x = np.arange(lo, hi, 0.2)
        y = 7.11 - 0.45 * np.sin(x * 0.5 + 1)
        P.line(np.stack([x, y, ground(x, y) + h], -1), 0.022, c.BAMBOO * 0.85, 6)
for i in range(5):  # steps up through the gap
    y = 7.0 + 0.34 * i
    z = float(ground(5.65, y + 0.1))
    P.bar((5.15, y, z + 0.02), (6.15, y, z + 0.02), 0.14, 0.12, c.WOOD)
P.put('things', wood, root)

# ---------------------------------------------------------------- what grows
leafy = hp.leaf_paint()
lib = lambda p: k.mesh('plant', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True)


def cinnamon(seed):
    """a slim evergreen with a pointed crown, young leaves reddish at the tips"""
    q = np.random.default_rng(seed)
    parts = [k.stick((0, 0, -0.04), (0.01, 0, 0.9), 0.020, 0.006, hexc('#8a7156'), 7)]
    blobs = [(q.normal(0, 0.045), q.normal(0, 0.045), z, 0.17 * (1.08 - z) ** 0.75 + 0.02) for z in np.linspace(0.30, 0.94, 10)]
    parts += k.leaf_cloud(blobs, 1500, 0.026, q, hexc('#6a8347'), hexc('#c3ce86'), 0.95)
    tips = [(x, y, z + 0.04, r * 1.02) for x, y, z, r in blobs[4:]]
    return k.join(parts + k.leaf_cloud(tips, 70, 0.022, q, hexc('#b08a58'), hexc('#d3ad72'), 0.95)[:1])


trees = [lib(cinnamon(s)) for s in range(5)]
shrubs = [lib(k.tree(s, hexc('#5f703d'), hexc('#b3bc74'), 'shrub')) for s in range(21, 24)]
bamboo = [lib(k.tree(s, hexc('#6d7f43'), hexc('#c0c67e'), 'bamboo', 900)) for s in (1, 2)]
spots = [(12.8, 8.7, 4.4), (11.5, 8.8, 4.9), (10.2, 8.7, 4.0), (13.1, 7.3, 4.1), (12.1, 7.7, 3.3), (8.9, 8.9, 3.4), (13.1, 6.0, 3.3), (3.5, 8.9, 2.9), (2.5, 8.8, 3.4)]
hp.plant('cinnamon', trees, root, ground, spots, seed=3)
hp.plant('bamboo', bamboo, root, ground, [(0.95, 8.55, 3.6), (1.7, 8.9, 3.0)], seed=4)
low = [(g.uniform(0.3, 13.2), g.uniform(8.0, 9.2), g.uniform(0.5, 1.0)) for _ in range(26)] + [(13.1 + g.normal(0, 0.15), g.uniform(3.5, 8), g.uniform(0.4, 0.8)) for _ in range(7)] + [(0.45, 5.9, 0.7), (0.5, 6.5, 0.55), (12.9, 0.6, 0.5), (0.5, 0.5, 0.45)]
hp.plant('shrub', shrubs, root, ground, low, seed=5)
n = hp.turf(root, ground, leafy, 26000, lambda x, y: (1 - bare(x, y)) * smooth(-0.9, 0.2, fbm(x * 0.8, y * 0.8, 0, 3, seed=7)), W, D, size=(0.06, 0.17), edge=0.08)

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=3.2, turn=16, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((6.7, 4.7, 3.3), 70, 31, -7, 97)
elif opt['view'] == 'tall':
    look((6.3, 4.7, 3.5), 60, 28, -20, 96)
else:
    look((6.5, 4.7, 3.2), 64, 29, -13, 122)
k.render(opt, exposure=1.35 if mood == 'dusk' else 1.1)
