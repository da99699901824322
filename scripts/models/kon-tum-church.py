"""Model: the wooden church of Kon Tum (nhà thờ chính tòa Kon Tum, 1913-1918) in its yard.

    blender -b --python kon-tum-church.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. After texts, not after a survey. From them: a floor of 1,228.8 m2 in the form of a cross, raised
about a metre on posts like a Bahnar house; a dark timber front of four storeys that narrow upwards, with four main and
two lesser columns joined by arches, round windows half-way up and a cross on top; walls of earth and straw; an upper and
a lower tiled roof; galleries along both sides; two rows of frangipani in the yard. The texts give several heights; the
model takes the greatest, with the cross. Schematic: all other measures, how the floor divides between nave and
arms, windows, carpentry, the number of posts, trees, paths, the size of the yard.
Sources: Wikipedia (vi), VnExpress International, Báo Đắk Lắk (2016), Nhân Dân (2020), Vietnam Tourism, VNA, Thanh Niên (2025).
"""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import highland_parts as hp
import kit as k
from kit import fbm, hexc, mix, noise, smooth
from kon_tum_church_parts import ARM, ARM0, ARM1, HALF, LENGTH, Church

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = 75.0, 46.0, -4.6
OX, OY = 17.0, 23.0  # where the middle of the church's front stands on the block

root = bpy.data.objects.new('block', None)
k.link(root)


# ---------------------------------------------------------------- the yard
def from_church(X, Y):
    x, y = X - OX, np.abs(Y - OY)
    body = np.hypot(np.maximum(np.maximum(-x, x - LENGTH), 0), np.maximum(y - HALF, 0))
    arms = np.hypot(np.maximum(np.maximum(ARM0 - x, x - ARM1), 0), np.maximum(y - ARM, 0))
    return np.minimum(body, arms)


def path(X, Y):
    """distance to the way that leads to the front, minus its half-width, and to a forecourt"""
    x, y = X - OX, Y - OY
    way = np.abs(y) - 3.2 + np.maximum(x + 1.0, 0) * 9
    court = np.hypot(np.maximum(np.abs(x + 4.5) - 2.5, 0), np.maximum(np.abs(y) - 8.5, 0)) - 1.0
    return np.minimum(way, court)


def height(X, Y):
    return 0.10 * fbm(X * 0.09, Y * 0.09, 0, 3, seed=1) * smooth(2, 7, np.minimum(from_church(X, Y), np.maximum(path(X, Y), 0) + 2))


def paint(X, Y, Z):
    a, b = fbm(X * 0.16, Y * 0.16, 0, 4, seed=2), fbm(X * 0.7, Y * 0.7, 0, 3, seed=3)
    c = mix(hexc('#8f9a58'), hexc('#b3b071'), 0.5 + 0.6 * a + 0.2 * b)
    c = mix(c, hexc('#b98a60'), smooth(0.15, 0.8, a + 0.35 * b) * 0.65)
    c = mix(c, mix(hexc('#b5805a'), hexc('#c79c74'), 0.5 + 0.6 * b), smooth(3.4, 1.6, from_church(X, Y) + 0.7 * a + 0.3 * b))
    u, v = X / 1.1, Y / 1.1 + 0.5 * (np.floor(X / 1.1) % 2)
    joint = np.minimum(np.minimum(u % 1, 1 - u % 1), np.minimum(v % 1, 1 - v % 1))
    slab = mix(hexc('#cdb896'), hexc('#b79d7c'), 0.5 + 0.45 * noise(np.floor(u) * 3.7, np.floor(v) * 5.1, 0, 5) + 0.3 * b)
    slab = slab * (1 - 0.25 * smooth(0.09, 0.03, joint))[..., None]
    c = mix(c, slab, smooth(0.12, 0.0, path(X, Y)))
    return c * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape))[..., None]


ground = hp.yard(root, W, D, BASE, 0.25, height, paint, skin=1.1, board=0.8, unit=3.2)

# ---------------------------------------------------------------- the church
church = bpy.data.objects.new('church', None)
k.link(church, root)
church.location = (OX, OY, 0)
C = Church()
C.wood.put('timber', k.matte('timber', rough=0.85, spec=0.08, grain=(3, 0.3, 0.05)), church)
C.walls.put('walls', k.matte('walls', rough=1, spec=0, grain=(4, 0.35, 0.06)), church)
C.roof.put('roofs', k.matte('tiles', rough=0.95, spec=0.03), church)
pane = k.matte('panes', rough=0.35, spec=0.3)
b = pane.node_tree.nodes['Principled BSDF']
glow = b.inputs['Emission' if 'Emission' in b.inputs else 'Emission Color']
warm = pane.node_tree.nodes.new('ShaderNodeMixRGB')
warm.inputs[0].default_value = 0.4
warm.inputs[2].default_value = (*hexc('#ffc070'), 1)
pane.node_tree.links.new(b.inputs['Base Color'].links[0].from_socket, warm.inputs[1])
pane.node_tree.links.new(warm.outputs[0], glow)
b.inputs['Emission Strength'].default_value = 0.8
C.glass.put('panes', pane, church).lightgroup = 'lamps'

# ---------------------------------------------------------------- what grows
leafy = hp.leaf_paint()
lib = lambda p, m=leafy: k.mesh('plant', p[0], p[1], m, p[2], shade_smooth=False, lib=True)
lo, hi = hexc('#5c733f'), hexc('#c3d088')


def frangipani(seed):
    """a low forked tree, its leaves in rosettes at the ends, a few white flowers among them"""
    g = np.random.default_rng(seed)
    bark, parts, tips = hexc('#a29482'), [k.stick((0, 0, -0.05), (0.02, 0, 0.3), 0.045, 0.035, hexc('#9a8b78'), 7)], []

    def fork(p, d, r, n):
        q = p + d * g.uniform(0.20, 0.26) * (0.85 if n else 0.6)
        parts.append(k.stick(tuple(p), tuple(q), r, r * 0.75, bark, 5))
        if n == 0:
            tips.append(q)
            return
        a = g.uniform(0, 6.28)
        for i in range(3 if n > 1 else 2):
            t = a + i * 6.28 / (3 if n > 1 else 2) + g.normal(0, 0.3)
            e = d * 0.75 + 0.62 * np.array([math.cos(t), math.sin(t), 0.1])
            fork(q, e / np.linalg.norm(e), r * 0.72, n - 1)

    fork(np.array([0.02, 0, 0.28]), np.array([0, 0, 1.0]), 0.034, 3)
    blobs = [(*t, 0.085) for t in tips]
    parts += k.leaf_cloud(blobs, 620, 0.055, g, hexc('#6b8045'), hexc('#bccb80'), 0.6)[:1]
    parts += k.leaf_cloud([(x, y, z + 0.05, 0.06) for x, y, z, _ in blobs], 150, 0.022, g, hexc('#f3ead2'), hexc('#fffaf0'), 0.5)[:1]
    return k.join(parts)


frangi = [lib(frangipani(s)) for s in range(4)]
rounds = [lib(k.tree(s, lo, hi, 'round', 620)) for s in range(1, 6)]
shrubs = [lib(k.tree(s, hexc('#58693a'), hexc('#adb76f'), 'shrub')) for s in range(21, 24)]
hp.plant('frangipani', frangi, root, ground, [(x, OY + s * 6.0, z) for x, z in ((2.4, 4.2), (6.0, 4.6), (9.7, 4.0)) for s in (-1, 1)], seed=3)
g = np.random.default_rng(12)
back = [(x + g.normal(0, 0.7), 42.2 + g.normal(0, 0.7), g.uniform(6.5, 11)) for x in np.arange(16, 50, 2.7)] + [(71.2 + g.normal(0, 0.5), y, g.uniform(5.5, 9)) for y in np.arange(27, 43, 2.6)]
hp.plant('tree', rounds, root, ground, back + [(71.5, 7.0, 7.0), (68.5, 4.6, 5.8), (71.6, 12, 6.2)], seed=5)
hp.plant('under', shrubs, root, ground, [(x + g.normal(0, 1), y + g.normal(0, 0.8), g.uniform(1.5, 3)) for x, y, _ in back for _ in (0, 1)], seed=6)
hp.plant('frangipani', frangi[1:], root, ground, [(27, 4.6, 4.4), (35.5, 3.8, 4.8), (43, 5.0, 4.5)], seed=8)
g = np.random.default_rng(4)
row = np.arange(21.0, 49.0, 1.0)
p = np.concatenate([np.stack([row, np.full(len(row), OY - HALF - 2.6)], -1), np.stack([np.arange(1.0, 11.4, 0.8), np.full(13, OY - 4.1)], -1), np.stack([np.arange(1.0, 11.4, 0.8), np.full(13, OY + 4.1)], -1)])
p = p + g.normal(0, 0.08, p.shape)
k.scatter('hedge', shrubs, np.stack([p[:, 0], p[:, 1], ground(p[:, 0], p[:, 1]) - 0.05], -1), g.uniform(0.9, 1.25, len(p)), seed=6, parent=root)
n = hp.turf(root, ground, leafy, 60000, lambda x, y: smooth(1.8, 3.8, from_church(x, y)) * smooth(0.1, 0.4, path(x, y)) * smooth(-1.0, 0.3, fbm(x * 0.2, y * 0.2, 0, 3, seed=7)), W, D, size=(0.18, 0.45))
print('turf', n, 'pieces', sum(len(q[0]) for q in C.wood.parts + C.roof.parts + C.walls.parts))

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=15, turn=20, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((37.5, 22, 3.4), 300, 116, -92, 110)
elif opt['view'] == 'tall':
    look((34, 23, 3.8), 232, 148, -236, 127)
else:
    look((35.5, 23, 2.5), 270, 140, -150, 120)
k.render(opt, exposure=1.35 if mood == 'dusk' else 1.1)
