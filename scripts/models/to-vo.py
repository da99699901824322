"""Model: the Tò Vò lava arch (Cổng Tò Vò) on the western shore of Lý Sơn, a block of shore cut open.

    blender -b --python to-vo.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is one metre. To scale (the relic file as reported by Znews, the width after VnEconomy): the arch 9.1 m long, its
opening 1.4 to 2.7 m high, its top 4 m above the wave-cut rock, 2 m wide at the narrowest; the tail 1.7 m high and 4.1 m wide.
The head is 18.2 m long; the front of the block cuts it after about 12 m. After VnExpress: the sea opened a softer layer in the middle.
Schematic: the outline in plan, the direction of the shore, every detail of the rock, the sheets of lava in section and
their number, pools, coral flat and sand strip (named in the sources, not measured), depths. The basket boats (2 m) are scale cues.
Sources: dossier ly-son-geopark.md, entry cong-to-vo (Znews, VnExpress, Thanh Niên, VnEconomy, September 2025).
"""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import coast_boats_parts as cb
import kit as k
import to_vo_parts as tv
from kit import cells, fbm, hexc, mix, noise, smooth

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
W, D, BASE = 24.0, 16.5, -2.9
fine_step = float(opt['scale']) > 0.5
STEP = 0.05 if fine_step else 0.08
root = bpy.data.objects.new('block', None)
k.link(root)

# ---------------------------------------------------------------- bench, pools, sand, coral flat
xs, ys = np.linspace(0, W, int(W / STEP) + 1), np.linspace(0, D, int(D / STEP) + 1)
X, Y = np.meshgrid(xs, ys)
big, mid, fine = fbm(X * 0.16, Y * 0.16, 0, 3, seed=1), fbm(X * 0.55, Y * 0.55, 0, 4, seed=2), fbm(X * 2.4, Y * 2.4, 0, 3, seed=3)
dist, along = k.distance_to(X, Y, tv.SPINE)
front = np.interp(X, tv.SPINE[:, 0], tv.SPINE[:, 1]) > Y
open_sea = smooth(4.6, 2.4, np.abs(along - 6.9)) * ~front  # behind the arch the sea comes close
reach = np.where(front, 4.4, 3.3 - 1.9 * open_sea) + (1.5 * big + 0.9 * mid) * (1 - 0.8 * open_sea)
bench = smooth(-0.12, 0.30, reach - dist + 0.10 * fine)
gap, block = cells(X * 0.62 + 0.5 * mid, Y * 0.62 + 0.4 * noise(X * 0.5, Y * 0.5, 0, 4), 5)
step_down = 0.34 * smooth(0.8, 2.2, dist - tv.HALF(along) + 0.6 * mid)
stone = tv.BENCH + 0.16 - step_down + 0.22 * (block - 0.5) + 0.10 * mid + 0.045 * fine + 0.04 * np.abs(noise(X * 4, Y * 4, 0, 5))
stone = stone - 0.20 * smooth(0.10, 0.0, gap + 0.05 * fine)
hollow = smooth(0.18, 0.42, fbm(X * 0.42, Y * 0.42, 0, 3, seed=6)) * smooth(0.2, 0.9, dist - tv.HALF(along) * 0.8) * smooth(0.3, 1.1, reach - dist)
under = smooth(1.3, 0.6, dist) * smooth(1.9, 1.2, np.abs(along - 6.9))  # a pool under the arch
hollow = np.maximum(hollow, under)
stone = stone - 0.36 * hollow
flat = -0.85 - 0.5 * smooth(8, 18, Y - X * 0.5) - 0.25 * smooth(6, 0, X) + 0.16 * mid + 0.10 * fine
heads, which = cells(X * 0.9, Y * 0.9, 8)
coral = smooth(0.15, 0.45, heads) * (which > 0.55)
flat = flat + 0.28 * coral * (0.6 + fine)
u = (X - 9.0) * 0.80 + (4.6 - Y) * 0.85 + 0.5 * mid
sand = np.interp(u, [-6, -1.5, 0, 2, 6, 10], [-1.6, -0.55, 0.0, 0.26, 0.62, 0.85]) - 2.2 * smooth(0.7, -0.4, dist - tv.HALF(along)) - 2.5 * smooth(20.3, 21.6, X) + 0.04 * mid + 0.012 * fine
Z = flat + (np.maximum(stone, flat) - flat) * bench
is_sand = sand > Z
Z = np.maximum(Z, sand)
ground = k.Field(xs, ys, Z)
LEVEL = tv.BENCH - 0.12  # water in the pools

# ---------------------------------------------------------------- paint
slope = np.hypot(ground.gx, ground.gy)
col = tv.lava_paint(X, Y, np.maximum(Z, 0.1) + 0.25, smooth(0.9, 0.2, slope))
col = mix(col, hexc('#8d8a45'), smooth(0.0, 0.5, fbm(X * 1.1, Y * 1.1, 0, 3, seed=7)) * smooth(0.45, 0.1, Z) * 0.55)
col = col * (1 - 0.4 * smooth(0.08, 0.0, gap + 0.04 * fine))[..., None]
floor = mix(hexc('#d9cba2'), hexc('#a7946a'), 0.5 + 0.6 * mid + 0.3 * fine)
floor = mix(floor, mix(hexc('#9a6a4c'), hexc('#b58e5d'), which), coral * 0.8)
col = mix(floor, col, bench)
grain = mix(hexc('#ecdcb4'), hexc('#d3ba8a'), 0.45 + 0.5 * mid + 0.25 * fine)
grain = mix(grain, hexc('#b39468'), smooth(0.20, 0.02, Z + 0.04 * mid) * 0.85)
grain = mix(grain, hexc('#f6efdc'), smooth(0.3, 0.6, fbm(X * 1.4, Y * 1.4, 0, 3, seed=9)) * smooth(0.5, 0.25, np.abs(Z - 0.32)) * 0.7)
col = np.where(is_sand[..., None], grain, col)
col = col * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape))[..., None]
k.sheet('shore', np.stack([X, Y, Z], -1), col, k.matte('shore', rough=1, spec=0, grain=(7, 0.5, 0.06)), parent=root)


def level(x, y):
    d, _ = k.distance_to(x, y, tv.SPINE)
    swell = 0.055 * np.sin((y * 0.9 - x * 0.45) * 1.5 + 1.5 * noise(x * 0.15, y * 0.15, 0, 13)) + 0.02 * fbm(x * 1.3, y * 1.6, 0, 2, seed=14)
    return 0.02 + swell * smooth(3.5, 8, d + 0.2 * y)


ZW = level(X, Y)
depth = ZW - Z
lace = fbm(X * 1.7, Y * 1.7, 0, 4, seed=15)
water = cb.sea_colour(np.maximum(depth, 0) * 1.0, X * 0.5, Y * 0.5)
seaward = smooth(-3, 3, Y - 7.5 + (8 - X) * 0.8)
foam = smooth(0.42, 0.0, depth - 0.30 * lace) * (0.35 + 0.65 * seaward)
edge = reach - dist
foam = np.maximum(foam, smooth(0.55, 0.0, np.abs(edge + 1.0 + 0.8 * noise(X * 0.25, Y * 0.25, 0, 16)) - 0.45 * lace) * smooth(-0.25, 0.35, noise(X * 0.3, Y * 0.3, 0, 17)) * seaward)
foam = np.maximum(foam, 0.8 * smooth(0.30, 0.0, np.abs(edge + 2.9 + 0.9 * noise(X * 0.2, Y * 0.2, 0, 18)) - 0.30 * lace) * smooth(0.0, 0.5, noise(X * 0.25, Y * 0.25, 3, 19)) * seaward)
foam = np.maximum(foam, 0.9 * open_sea * smooth(1.5, 0.2, np.abs(edge + 1.3 + 0.5 * lace)) * smooth(-0.35, 0.35, lace))
water = mix(water, hexc('#f7f3e6'), np.clip(foam * (0.75 + 0.8 * lace), 0, 0.95))
keep = (depth[:-1, :-1] > -0.03) | (depth[1:, 1:] > -0.03)
sea_mat = k.matte('sea', rough=0.34, spec=0.35, grain=(3, 0.12, 0.06))
k.sheet('sea', np.stack([X, Y, ZW], -1), water, sea_mat, keep=keep, parent=root)
pool = (hollow > 0.05) & (Z < LEVEL) & (bench > 0.6)
pc = cb.sea_colour(np.maximum(LEVEL - Z, 0) * 1.6, X, Y)
k.sheet('pools', np.stack([X, Y, np.full(X.shape, LEVEL)], -1), mix(pc, hexc('#bcd6cf'), 0.2), k.matte('pool', rough=0.15, spec=0.5), keep=pool[:-1, :-1] | pool[1:, 1:], parent=root)

# ---------------------------------------------------------------- the rock
v, f = tv.rock(0.07 if fine_step else 0.085)
print('rock', len(v), 'points')
lava = k.matte('lava', rough=1, spec=0.02, grain=(5, 0.9, 0.10))
o = k.mesh('rock', v, f, lava, np.zeros((len(v), 3)), parent=root)
nz = np.empty(len(v) * 3, np.float32)
o.data.vertices.foreach_get('normal', nz)
c = tv.lava_paint(v[:, 0], v[:, 1], v[:, 2], np.clip(nz[2::3], 0, 1)) * (1 + 0.06 * np.random.default_rng(3).normal(size=(len(v), 1)))
o.data.color_attributes['c'].data.foreach_set('color', np.concatenate([np.clip(c, 0, 1), np.ones((len(v), 1))], 1).astype(np.float32).ravel())

# ---------------------------------------------------------------- cut faces
cut_mat = k.matte('cut', rough=0.95, spec=0.03, grain=(9, 0.25, 0.03))


def cut(x, y, z, zt, wet):
    if wet:
        return cb.water_in_section(z * 1.5, x * 0.5, y * 0.5)
    c = tv.flows_in_section(x, y, z, zt)
    n = fbm((x + y) * 0.5, 0, 0, 3, seed=51)
    loose = np.where(sand_field(x, y) > 0.5, 0.55 + 0.5 * smooth(9, 16, x) + 0.25 * n, 0.16 + 0.12 * n)
    g, i = cells((x + y) * 3.2, z * 4.5, 7)
    reef = mix(hexc('#c9b88f'), hexc('#efe4c6'), i) * (0.75 + 0.25 * smooth(0.03, 0.14, g))[..., None]
    sandy = mix(hexc('#e2cfa3'), hexc('#cbb080'), 0.5 + 0.6 * noise((x + y) * 0.3, z * 6, 0, 52))
    top = np.where((sand_field(x, y) > 0.5)[..., None], mix(reef, sandy, smooth(loose - 0.16, loose - 0.24, zt - z)), reef)
    return mix(c, top, smooth(0.02, -0.02, zt - z - loose) * (rock_field(x, y) < 0.5))


sand_field, rock_field = k.Field(xs, ys, is_sand.astype(float)), k.Field(xs, ys, np.where(is_sand, 0.0, bench))
cb.side_faces(root, W, D, BASE, ground, cut, cut_mat, level, rows=(150, 14), step=0.04)
fx, fz = np.meshgrid(np.arange(17, W, 0.03), np.arange(-0.5, 5, 0.03))  # the head, cut
fy = np.zeros(fx.shape)
inside = (tv.solid(fx, fy, fz) + tv.rough(fx, fy, fz) > 0.01)
k.sheet('head in section', np.stack([fx, fy - 0.02, fz], -1), tv.flows_in_section(fx, fy, fz, np.full(fx.shape, 9.0)), cut_mat, keep=inside[:-1, :-1] & inside[1:, 1:], parent=root)

# ---------------------------------------------------------------- loose stones, coral rubble, boats
g = np.random.default_rng(5)
rocks = [k.mesh('stone', *k.stone(s, 3, 0.5, 0.75), k.matte('loose', (1, 1, 1), vary=[hexc(h) for h in ('#4f4a47', '#6a625b', '#5d4f45', '#7a7064')], rough=1, spec=0, grain=(8, 0.8, 0.08)), lib=True) for s in range(6)]
x, y = g.uniform(0.4, W - 0.4, 2600), g.uniform(0.4, D - 0.4, 2600)
d, s = k.distance_to(x, y, tv.SPINE)
z = ground(x, y)
e = d - tv.HALF(s)
m = (z > -0.1) & (g.random(2600) < np.where(e < 1.3, 0.5, 0.16)) & (e > 0.1)
size = np.clip(g.gamma(2, 0.10, 2600), 0.08, 0.8)
k.scatter('stone', rocks, np.stack([x, y, z + 0.12 * size], -1)[m], size[m], seed=2, parent=root)
shards = [k.mesh('coral', *k.stone(s, 1, 0.5, 0.6), k.matte('coral', (1, 1, 1), vary=[hexc('#f6efdc'), hexc('#dccdae'), hexc('#c9b491')], rough=1, spec=0), lib=True) for s in range(9, 12)]
x, y = g.uniform(0.1, W - 0.1, 26000), g.uniform(0.1, 9, 26000)
z = ground(x, y)
m = (k.Field(xs, ys, is_sand.astype(float))(x, y) > 0.8) & (z > 0.02) & (g.random(26000) < 0.06 + 0.5 * np.exp(-(((z - 0.3) / 0.07) ** 2)))
k.scatter('coral', shards, np.stack([x, y, z], -1)[m], g.uniform(0.03, 0.11, m.sum()), seed=3, parent=root)
bx, by = 14.2, 3.5
tv.basket_boat(root, (bx, by, float(ground(bx, by)) - 0.02), (0.05, -0.07), 0.7, 1)
tv.basket_boat(root, (3.4, 5.4, -0.20), (0.03, 0.02), 2.3, 2)

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=5.4, turn=15, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((12.0, 8.2, 0.35), 96, 35, -10, 106)
elif opt['view'] == 'tall':
    look((12.0, 8.2, 0.6), 88, 40, -11, 84)
else:
    look((12.0, 8.2, 0.4), 88, 37, -11, 98)
k.render(opt, exposure=1.35 if mood == 'dusk' else 1.1)
