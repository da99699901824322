"""Model: the four boats of the tứ linh race of Lý Sơn (dragon, unicorn, turtle, phoenix) at rest on the water in a row.

    blender -b --python four-animal-boats.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. After texts. From them: the four animals; boats of woven bamboo about 8 m long, 1.5 m at the
widest, slender and light; heads and tails carved in wood and fitted to bow and stern; yellow, green, red and pink paint;
four boats for each of the two former communes (eight in all; four are shown); 14 to 24 men in a boat. Schematic: hull
lines, patterns, which colour belongs to which animal, the carvings, which are larger than the boats would carry,
thwarts and paddles, their number, the water (about 1.3 m), sand, coral and basalt under it. No particular bay.
Sources: dossiers heritage.md 43 and 35, news.md (VNA, Báo Chính phủ), bloglyson.blogspot.com (2020, size and carving),
tourdulichdaolyson.com (colours), Kiến Thức (2024).
"""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import coast_boats_parts as cb
import kit as k
from four_animal_boats_parts import boat
from kit import fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = 12.6, 10.8, -2.05
root = bpy.data.objects.new('block', None)
k.link(root)
BOATS = [('quy', 6.55, 1.75, 0.02), ('lan', 6.25, 4.15, -0.02), ('long', 6.6, 6.6, 0.015), ('phung', 6.3, 9.05, -0.015)]

# ---------------------------------------------------------------- the bed
step = 0.04
xs, ys = np.linspace(0, W, int(W / step) + 1), np.linspace(0, D, int(D / step) + 1)
X, Y = np.meshgrid(xs, ys)
reef = smooth(0.05, 0.55, fbm(X * 0.38, Y * 0.38, 0, 4, seed=31) + 0.5 * smooth(3.5, 0, np.hypot(X - W, Y - D)) + 0.25 * smooth(2.5, 0, np.hypot(X - 0.5, Y)) - 0.12)
knob = np.abs(fbm(X * 2.2, Y * 2.2, 0, 3, seed=32))
Z = -1.35 + 0.25 * smooth(0, 14, X + Y) + 0.10 * fbm(X * 0.4, Y * 0.4, 0, 3, seed=33) + 0.022 * np.sin((X * 0.9 + Y * 0.35) * 13 + 2 * noise(X, Y, 0, 34)) * (1 - reef) + reef * (0.22 + 0.34 * knob)
bed = mix(hexc('#e6d6ae'), hexc('#ccb488'), 0.5 + 0.5 * fbm(X, Y, 0, 3, seed=35))
bed = mix(bed, mix(hexc('#8c7f62'), hexc('#b99a78'), knob * 2), reef)
ground = k.Field(xs, ys, Z)


# ---------------------------------------------------------------- the water
def level(x, y):
    swell = 0.030 * np.sin((x * 0.55 - y * 0.85) * 2.1 + 1.3 * noise(x * 0.22, y * 0.22, 0, 36)) + 0.018 * fbm(x * 1.1, y * 1.8, 0, 3, seed=37)
    for _, bx, by, a in BOATS:  # small rings round the hulls
        u, v = (x - bx) / 4.1, (y - by) / 0.72
        r = np.sqrt(u * u + v * v)
        swell = swell * (1 - 0.6 * smooth(1.3, 0.9, r)) + 0.016 * np.sin((r - 1) * 26) * np.exp(-np.maximum(r - 1, 0) * 2.2)
    return swell


xw, yw = np.linspace(0, W, int(W / 0.035) + 1), np.linspace(0, D, int(D / 0.035) + 1)
XW, YW = np.meshgrid(xw, yw)
ZW = level(XW, YW)
deep = np.maximum(ZW - ground(XW, YW), 0)
rf = k.Field(xs, ys, reef)(XW, YW)
kn = k.Field(xs, ys, knob)(XW, YW)
col = cb.sea_colour(deep * (0.95 + 0.4 * smooth(3, 16, XW + YW)) - 0.32, XW, YW)
col = mix(col, mix(hexc('#3f6f5c'), hexc('#7b9a70'), np.clip(kn * 2.4, 0, 1)), rf * 0.55)  # reef seen through
gx = np.gradient(ZW, axis=1) / 0.035
gy = np.gradient(ZW, axis=0) / 0.035
net = np.abs(noise(XW * 1.7 + gx, YW * 1.7 + gy, 0, 38)) + 0.5 * np.abs(noise(XW * 3.6, YW * 3.6, 2, 39))
col = mix(col, hexc('#cfe3c9'), smooth(0.12, 0.02, net) * 0.17 * (1 - 0.5 * rf))  # light on the sand
for _, bx, by, a in BOATS:
    r = np.hypot((XW - bx) / 4.0, (YW - by) / 0.70)
    lace = fbm(XW * 2.6, YW * 4.5, 0, 3, seed=40)
    col = mix(col, hexc('#f2f2e4'), smooth(0.13, 0.02, np.abs(r - 1.06) + 0.07 * lace) * 0.55)
    col = mix(col, hexc('#125f69'), smooth(1.35, 0.95, r) * 0.35)
k.sheet('sea', np.stack([XW, YW, ZW], -1), col, k.matte('sea', rough=0.28, spec=0.4, grain=(5, 0.14, 0.03)), parent=root)


def cut(x, y, z, zt, wet):
    if wet:
        c = cb.water_in_section(z * 1.35, x, y)
        return mix(c, hexc('#dff0dc'), 0.5 * smooth(-0.07, 0.0, z - level(x, y)))
    c = cb.sand_and_rock(x, y, z, zt, -1.80 + 0.10 * np.sin((x + y) * 0.5))
    r = k.Field(xs, ys, reef)(x, y)
    coral = mix(hexc('#a98f74'), hexc('#d9c7a2'), 0.5 + 0.9 * fbm((x + y) * 3.5, z * 4, 0, 3, seed=47))
    return mix(c, coral, smooth(0.25, 0.5, r) * smooth(0.62, 0.5, zt - z + 0.12 * noise((x + y) * 2, 0, 0, 48)))


cb.side_faces(root, W, D, BASE, ground, cut, k.matte('cut', rough=0.9, spec=0.05, grain=(14, 0.2, 0.02)), level, rows=(60, 50))

# ---------------------------------------------------------------- the boats
paint = k.matte('painted wood', rough=0.75, spec=0.10)
for i, (kind, x, y, a) in enumerate(BOATS):
    o = boat(kind, 11 + i).put(kind, paint, root)
    o.location = (x, y, -0.20)
    o.rotation_euler = (0.03 * (-1) ** i, 0.008 * (-1) ** (i // 2), math.pi + a)

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=2.9, turn=18, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((6.3, 5.4, -0.55), 52, 24, -8, 101)
elif opt['view'] == 'tall':
    look((6.3, 5.4, -0.3), 43, 36, -26, 88)
else:
    look((6.3, 5.4, -0.3), 46, 30, -21, 98)
k.render(opt, exposure=1.35 if mood == 'dusk' else 1.1)
