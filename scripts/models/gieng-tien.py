"""Model: Giếng Tiền, its crater, the cliff above the sea and Chùa Đục, seen from the north-north-west.

    blender -b --python gieng-tien.py -- OUT.png [--view wide|tall|square] [--mood both|day|dusk] [--scale 1] [--samples N]

One unit is ten metres; heights (hill, cliff, statue) are drawn one and a half times. To scale: the crater, 500 m across (geopark
text), summit 86 m (Thời Đại), places of summit and pagoda to each other (places.json), the statue's 27 m, the 139 steps, each set
(lysonexplorer.com), three caves in the rock (geopark text). The coast follows GSHHG, moved 65 m seaward, since it is too coarse here.
Schematic: height and form of the cliff, number of beds, everything inside, the crater's floor and the gap in its rim, the way of the
stair, the statue's figure, its terrace and exact place, road, plots, houses, plants, depths. Boats are twice their length.
"""
import math
import os
import sys

import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import gieng_tien_parts as t
import kit as k
from gieng_tien_parts import BASE, GROTTOES, LEDGE, PAGODA, D, W
from kit import INK, fbm, hexc, mix, noise, smooth
from thoi_loi_small import boat, thin

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
STEP = 0.16 if float(opt['scale']) > 0.5 else 0.24
root = bpy.data.objects.new('block', None)
k.link(root)
ground_mat = k.matte('ground', rough=1, spec=0, grain=(4, 0.3, 0.15))
rock_mat = k.matte('rock', rough=1, spec=0, grain=(5, 0.25, 0.12))
sea_mat = k.matte('sea', rough=0.34, spec=0.35, grain=(1.2, 0.10, 0.15))
cut_sea = k.matte('sea in section', rough=0.45, spec=0.25)

# ---------------------------------------------------------------- the land behind the cliff's edge
ROAD = k.spline([(-1, 17.5), (14, 17.8), (28, 16.9), (38, 16.2), (46, 15.2), (54, 15.6), (61, 17.4), (69, 22.5), (78, 27), (93, 33)], 240)
xs = np.linspace(0, W, int(W / STEP) + 1)
U, X = np.meshgrid(np.linspace(0, 1, int((D - 20) / STEP)), xs, indexing='ij')
YE = t.edge_y(xs)[None, :]
Y = YE + (D - YE) * U
Z = t.land_top(X, Y)
ring, dr, ang = t.ring(X, Y)
gz = np.gradient(Z, axis=0) / np.gradient(Y, axis=0)
slope = np.hypot(gz, np.gradient(Z, axis=1) / STEP - gz * np.gradient(Y, axis=1) / STEP)


def plots(x, y):
    """small beds of white sand, green garlic and red soil: colour, kind, bund"""
    u, v = x * 0.94 + y * 0.34 + 1.5 * noise(x * 0.04, y * 0.04, 0, 8), -x * 0.34 + y * 0.94 + 1.5 * noise(x * 0.04, y * 0.04, 0, 9)
    cu, cv = (u + 0.9 * (np.floor(v / 2.6) % 3)) / 2.1 + 0.25 * noise(v * 0.5, u * 0.1, 0, 6), v / 1.3 + 0.2 * noise(u * 0.3, 0, 0, 7)
    iu, iv, fu, fv = np.floor(cu).astype(int), np.floor(cv).astype(int), cu % 1, cv % 1
    h = (((iu * 73856093) ^ (iv * 19349663)) & 0xFFFF) % 1009 / 1009
    bund = smooth(0.15, 0.07, np.minimum(np.minimum(fu, 1 - fu) * 2.1, np.minimum(fv, 1 - fv) * 1.3))
    sand, green, onion, red, fallow = (hexc(c) for c in ('#d9cfae', '#8fa356', '#a3ac66', '#a5704f', '#aaa06c'))
    kind = np.select([h < 0.30, h < 0.64, h < 0.80, h < 0.86], [0, 1, 2, 3], 4)
    c = np.select([(kind == i)[..., None] for i in range(5)], [q * np.ones(3) for q in (sand, green, onion, red, fallow)])
    c = mix(c, sand, (kind == 1) * (0.5 + 0.5 * np.sin(fv * 44)) * 0.35) * (1 + 0.14 * (h * 37 % 1 - 0.5))[..., None]
    return mix(c, hexc('#6f6a58'), bund * 0.8), kind, bund


grass, grass2, dry, red = (hexc(c) for c in ('#8a9658', '#a3a568', '#bfb27e', '#a0603f'))


def green(x, y):
    mid, fine = fbm(x * 0.2, y * 0.2, 0, 4, seed=2), fbm(x * 0.7, y * 0.7, 0, 3, seed=3)
    c = mix(grass, grass2, 0.5 + 0.55 * mid + 0.3 * fine)
    return mix(c, dry, smooth(0.0, 0.6, fbm(x * 0.12, y * 0.12, 0, 4, seed=11)) * 0.5)


mid, fine = fbm(X * 0.2, Y * 0.2, 0, 4, seed=2), fbm(X * 0.7, Y * 0.7, 0, 3, seed=3)
flat = smooth(1.2, 0.4, Z - t.plain(X, Y) + 0.2 * mid) * smooth(0.30, 0.16, slope) * smooth(1.0, 2.0, Y - YE) * (dr > 2)
col = green(X, Y)
basin = smooth(-7.5, -10.5, dr + 1.0 * mid)
col = mix(col, mix(hexc('#8fa552'), hexc('#b7bd6e'), 0.5 + 0.6 * mid + 0.3 * fine), basin * 0.8)
col = mix(col, mix(hexc('#9a7350'), red, 0.5 + 0.5 * mid), smooth(0.75, 1.2, slope + 0.3 * fine) * 0.7)
rim = np.exp(-(((dr - 0.2) / 1.5) ** 2)) * smooth(-0.5, 0.3, fine + 0.6 * mid + 0.1)
col = mix(col, mix(red, hexc('#b98159'), 0.5 + 0.6 * fine), rim * 0.7)
inner = smooth(-0.5, -2.5, dr) * smooth(-13, -9, dr)
col = mix(col, mix(red, hexc('#9a7350'), 0.5 + 0.8 * noise(ang * 14, dr * 0.2, 0, 12)), inner * smooth(-0.1, 0.5, mid + 0.6 * fine) * 0.6)
walk = smooth(0.45, 0.22, np.abs(dr + 0.5 + 0.5 * noise(ang * 5, 0, 0, 13)) + 9 * (np.abs(np.degrees(ang) + 75) > 70))
col = mix(col, hexc('#d8c39a'), walk * 0.8)
pc, kind, bund = plots(X, Y)
col = mix(col, pc, flat)
DR, _ = k.distance_to(X, Y, ROAD)
col = mix(col, hexc('#d8c8a6'), smooth(0.45, 0.3, DR))
col = mix(col, mix(hexc('#9a7350'), t.C['tuff'], 0.5 + mid), smooth(0.9, 0.2, Y - YE + 0.3 * fine) * 0.8)
col = col * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape))[..., None]
k.sheet('land', np.stack([X, Y, Z], -1), col, ground_mat, parent=root)
ys = np.linspace(14, D, 460)
even = lambda A: k.Field(xs, ys, np.stack([np.interp(ys, Y[:, i], A[:, i]) for i in range(len(xs))], 1))
ground, FLAT, RING = even(Z), even(flat), even(dr)

# ---------------------------------------------------------------- the cliff
Z0 = 0.9


def outward(x, z, zt):
    """how far the face stands seaward of its edge"""
    h = np.maximum(zt - Z0, 0.2)
    tau = np.clip((z - Z0) / h, 0, 1)
    face = (0.30 * h * (1 - tau) ** 1.25) * smooth(0.5, 4, h) + 0.2
    ledges = 0.55 * t.hardness(x, t.edge_y(x), z) + 0.08 * fbm(x * 0.6, z * 0.9, 0, 3, seed=27)
    rib = (0.7 * fbm(x * 0.16, z * 0.03, 0, 2, seed=28) - 0.6 * smooth(0.25, 0.0, np.abs(noise(x * 0.16, z * 0.015, 0, 29)))) * smooth(1, 0.75, tau)
    bench = 1.5 * smooth(4.2, 2.8, np.abs(x - PAGODA[0])) * smooth(LEDGE + 0.10, LEDGE - 0.05, z)
    wall = smooth(4.4, 3.0, np.abs(x - PAGODA[0])) * smooth(LEDGE - 0.1, LEDGE, z) * smooth(LEDGE + 3.0, LEDGE + 1.6, z)
    hole = 0
    for c, w, hh, dp in GROTTOES:
        zz = np.maximum(z - LEDGE, 0) / hh
        hole = np.maximum(hole, dp * smooth(1.05, 0.75, ((x - c) / w) ** 2 + zz**2.4) * (z > LEDGE - 0.02))
    return face + (ledges + rib) * smooth(1, 0.92, tau) * smooth(0.5, 3, h) * (1 - 0.75 * wall) + bench - hole


xc = np.linspace(0, W, int(W / (STEP * 0.5)) + 1)
zt = np.interp(xc, xs, Z[0])
T = np.linspace(0, 1, 250)[:, None]
XC, ZC = np.broadcast_arrays(xc[None, :], Z0 + (zt[None, :] - Z0) * T)
YF = t.edge_y(xc)[None, :] - outward(XC, ZC, zt[None, :])
YF[-1] = t.edge_y(xc)
cc = t.rock(XC, YF, ZC, np.maximum(zt[None, :], ZC + 0.9))
cc = mix(cc, cc * np.array([0.72, 0.66, 0.58]), smooth(0.1, 0.6, noise(XC * 0.6, ZC * 0.06, 0, 97)) * 0.3)
cc = mix(cc, hexc('#7f8450'), smooth(0.2, 0.6, fbm(XC * 0.3, ZC * 0.5, 0, 3, seed=99) + 0.5 * (T - 0.55)) * 0.6)
cc = mix(cc, green(XC, YF), smooth(3.5, 1.2, zt - Z0)[None, :])
for c, w, hh, dp in GROTTOES:
    q = ((XC - c) / w) ** 2 + (np.maximum(ZC - LEDGE, 0) / hh) ** 2.4
    cc = cc * (1 - 0.86 * smooth(1.1, 0.7, q) * (ZC > LEDGE - 0.02))[..., None]
k.sheet('cliff', np.stack([XC, YF, ZC], -1), cc, rock_mat, parent=root)
face_y = lambda x, z: t.edge_y(x) - outward(x, z, np.interp(x, xc, zt))
foot_y = lambda x: np.interp(x, xc, YF[3])

# ---------------------------------------------------------------- shore, sea
XB, V = np.meshgrid(xs, np.linspace(0, 1, int(26 / STEP)))
YB = V * (YE + 1.0)
ZB = t.shelf(XB, YB)
DS = t.shore_y(XB) - YB
m, ff = fbm(XB * 0.24, YB * 0.24, 0, 4, seed=41), fbm(XB * 0.8, YB * 0.8, 0, 3, seed=43)
bed = mix(hexc('#e8dcbd'), hexc('#cdb98f'), 0.5 + 0.6 * m + 0.3 * ff)
lava = smooth(2.2, -0.6, np.abs(DS) - 0.6) * smooth(-0.05, 0.25, m + 0.4 * ff + 0.25 * smooth(48, 66, XB))
bed = mix(bed, mix(t.C['lava'], hexc('#6a655b'), 0.5 + 0.7 * ff), lava * 0.9)
bed = mix(bed, green(XB, YB), smooth(-2.6, -4.2, DS + 1.0 * m) * 0.95)
fq = smooth(-4.0, -5.5, DS) * smooth(0.8, 2.0, foot_y(XB) - YB) * smooth(3.0, 4.5, np.abs(XB - 49.5) - 3)
DRB, _ = k.distance_to(XB, YB, ROAD)
bed = mix(bed, plots(XB + 7, YB)[0], fq * smooth(0.6, 0.9, DRB) * (np.interp(XB, xc, zt) < 6))
bed = mix(bed, hexc('#d8c8a6'), smooth(0.45, 0.28, DRB + 0.05 * ff))
bed = bed * (1 + 0.05 * np.random.default_rng(5).normal(size=XB.shape))[..., None]
k.sheet('shore', np.stack([XB, YB, ZB], -1), bed, ground_mat, parent=root)
depth = np.maximum(-ZB, 0)
pale, lagoon, blue, deep = (hexc(c) for c in ('#a9cdb9', '#4fa39c', '#2c7d84', '#1c6272'))
sc = k.steps(depth + 0.2 * fbm(XB * 0.16, YB * 0.16, 0, 3, seed=45), [(0, pale), (0.35, mix(pale, lagoon, 0.7)), (0.8, lagoon), (1.8, blue), (3.0, deep)])
sc = mix(sc, hexc('#3d8079'), smooth(0.1, 0.5, m) * smooth(0.2, 0.5, depth) * smooth(2.2, 1.0, depth) * 0.5)
foam = smooth(0.5, 0.8, 0.5 + 0.5 * np.sin(DS * 1.9 + 2.2 * fbm(XB * 0.16, YB * 0.16, 0, 3, seed=48))) * smooth(4.5, 0.6, DS) * smooth(-0.25, 0.3, ff + 0.2)
sc = mix(sc, INK['salt'] * 0.95, np.maximum(foam, smooth(0.14, 0.02, depth) * smooth(-0.3, 0.2, ff + 0.2)) * 0.85)
swell = 0.07 * np.sin(YB * 0.8 + XB * 0.15 + 2 * fbm(XB * 0.06, YB * 0.06, 0, 3, seed=46)) + 0.04 * fbm(XB * 0.5, YB * 0.5, 0, 3, seed=47)
wet = ZB < 0.10
k.sheet('sea', np.stack([XB, YB, swell * smooth(0, 0.8, depth) * smooth(0, 1, YB) * smooth(0, 1, XB) * smooth(W, W - 1, XB)], -1), sc, sea_mat, keep=wet[:-1, :-1] | wet[1:, 1:], parent=root)

# ---------------------------------------------------------------- cut faces
FINE = STEP * 0.6


def face(name, x, y, lo, hi, rows, colour, mat=rock_mat, push=0.0, flip=False):
    tt = np.linspace(0, 1, rows)[:, None]
    x, y = np.broadcast_to(x, (rows, len(x))), np.broadcast_to(y, (rows, len(y)))
    z = lo * (1 - tt) + hi * tt
    k.sheet(name, np.stack([x - push * flip, y - push * (not flip), z], -1), colour(x, y, z), mat, flip=flip, parent=root)


sea_cut = lambda x, y, z: mix(hexc('#5fa8a0'), hexc('#1d6473'), smooth(0, -3.2, z) + 0.10 * fbm(x * 0.15 + y * 0.1, z * 0.7, 0, 3, seed=58))
xl = np.arange(0, W + FINE, FINE).clip(0, W)
bl = t.shelf(xl, 0 * xl)
face('front', xl, 0 * xl, BASE, bl, 110, lambda x, y, z: t.rock(x, y, z, z + 3))
face('sea front', xl, 0 * xl, bl, 0 * xl, 60, sea_cut, cut_sea, push=0.02)
for at, flip in ((0.0, True), (W, False)):
    e = float(t.edge_y(np.array([at]))[0])
    yl = np.arange(0, e + 1.0, FINE)
    bl = t.shelf(at + 0 * yl, yl)
    face('side shore', at + 0 * yl, yl, BASE, bl, 110, lambda x, y, z: t.rock(x, y, z, z + 3), flip=flip)
    w = yl[bl < 0]
    face('side sea', at + 0 * w, w, t.shelf(at + 0 * w, w), 0 * w, 60, sea_cut, cut_sea, push=0.02, flip=flip)
    yl = np.arange(e, D + FINE, FINE).clip(e, D)
    hi = np.interp(yl, Y[:, 0 if flip else -1], Z[:, 0 if flip else -1])
    face('side', at + 0 * yl, yl, BASE, hi, 150, lambda x, y, z: t.rock(x, y, z, np.broadcast_to(hi, x.shape)), flip=flip)
    zz = np.linspace(Z0, float(zt[0 if flip else -1]), 40)[:, None]
    a = np.linspace(0, 1, 20)[None, :]
    yy = e - outward(np.full_like(zz, at), zz, float(zt[0 if flip else -1])) * (1 - a)
    k.sheet('side at the cliff', np.stack([at + 0 * yy, yy, zz + 0 * a], -1), t.rock(at + 0 * yy, yy, zz + 0 * a, float(zt[0 if flip else -1])), rock_mat, flip=flip, parent=root)
face('rear', xl, D + 0 * xl, BASE, np.interp(xl, xs, Z[-1]), 60, lambda x, y, z: t.rock(x, y, z, z + 3))

# ---------------------------------------------------------------- Chùa Đục: terrace, statue, stair, ledge
stone, white = k.matte('stone', hexc('#cfc6b0'), rough=1, spec=0), k.matte('white', INK['salt'], rough=0.8, spec=0.05)
SX, SY = PAGODA[0] - 5.4, float(foot_y(PAGODA[0] - 5.4)) - 2.0
SZ = float(t.shelf(np.array([SX]), np.array([SY]))[0])
k.box('terrace', (6.0, 3.0, 0.5), (SX + 1.6, SY, SZ + 0.15), stone, parent=root, bevel=0.05)
k.box('terrace 2', (2.2, 2.2, 0.3), (SX, SY, SZ + 0.5), white, parent=root, bevel=0.04)
v, f, c = t.statue()
o = k.mesh('Quan Am', v, f, k.matte('statue', rough=0.75, spec=0.08), c, parent=root)
h = float(t.high(27))
o.location, o.scale = (SX, SY, SZ + 0.62), (h * 1.15, h * 1.15, h)
turns = [(PAGODA[0] - 1.2, SZ + 0.3), (PAGODA[0] + 3.2, SZ + 0.3 + 0.36 * (LEDGE - SZ)), (PAGODA[0] - 2.6, SZ + 0.3 + 0.72 * (LEDGE - SZ)), (PAGODA[0] + 2.2, LEDGE)]
legs = [math.hypot(b[0] - a[0], b[1] - a[1]) for a, b in zip(turns[:-1], turns[1:])]
at = np.interp(np.linspace(0, sum(legs), 139), np.concatenate([[0], np.cumsum(legs)]), range(4))
sx, sz = np.interp(at, range(4), [p[0] for p in turns]), np.interp(at, range(4), [p[1] for p in turns])
sy = np.array([min(face_y(np.array([x]), np.array([z + d]))[0] for d in (0.0, 0.2, 0.4)) for x, z in zip(sx, sz)])
sy = np.convolve(np.pad(sy, 6, mode='edge'), np.ones(13) / 13, 'valid') - 0.25
for x, y, z in zip(sx, sy, sz):
    k.box('step', (0.15, 0.46, 0.5), (x, y, z - 0.24), stone, parent=root)
for i in range(0, 139, 3):
    k.box('post', (0.07, 0.07, 0.34), (sx[i], sy[i] - 0.30, sz[i] + 0.17), stone, parent=root)
k.tube('rail', np.stack([sx, sy - 0.30, sz + 0.34], -1), 0.045, stone, 6, parent=root)
lx = np.linspace(PAGODA[0] - 2.9, PAGODA[0] + 2.9, 40)
ly = face_y(lx, np.full(40, LEDGE - 0.25)) + 0.12
k.tube('ledge rail', np.stack([lx, ly, 0 * lx + LEDGE + 0.42], -1), 0.045, white, 6, parent=root)
for x, y in zip(lx[::3], ly[::3]):
    k.box('post', (0.08, 0.08, 0.45), (x, y, LEDGE + 0.2), white, parent=root)

# ---------------------------------------------------------------- plants, houses, stones, boats
leafy = k.matte('leafy', vary=[hexc(h) for h in ('#f2f5dc', '#fffbe0', '#d6e6c8', '#ffeaba', '#f6f0c6', '#e4d9a8')], rough=0.95, spec=0.02, translucent=0.22)
mk = lambda kind, seeds, lo, hi, n: [k.mesh(kind, p[0], p[1], leafy, p[2], shade_smooth=False, lib=True) for p in (k.tree(s, hexc(lo), hexc(hi), kind, n) for s in seeds)]
shrubs, rounds = mk('shrub', range(21, 25), '#5d6d3b', '#b3bd74', 240), mk('round', range(1, 5), '#5c733f', '#c3d088', 280)
g = np.random.default_rng(4)


def spread(n, keep):
    x, y = g.uniform(0.4, W - 0.4, n), g.uniform(16, D - 0.4, n)
    m = (y > t.edge_y(x) + 0.35) & (g.random(n) < keep(x, y))
    return x[m], y[m]


slopes = lambda x, y: (FLAT(x, y) < 0.1) * smooth(1.6, 0.8, ground.slope(x, y)) * (np.abs(RING(x, y) + 0.5) > 0.8)
turf = [k.mesh('turf', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True) for p in (k.join(k.leaf_cloud([(0, 0, 0, 0.5)], 36, 0.17, np.random.default_rng(70 + i), hexc(a), hexc(b), 0.7)[:1]) for i, (a, b) in enumerate((('#87935a', '#a9af70'), ('#97985c', '#b9b57a'), ('#8c9d52', '#b5c074'))))]
x, y = spread(90000, lambda x, y: slopes(x, y) * smooth(-0.5, 0.4, fbm(x * 0.12, y * 0.12, 0, 3, seed=57)))
k.scatter('turf', turf, np.stack([x, y, ground(x, y)], -1), g.uniform(0.16, 0.36, len(x)), normal=ground.normal(x, y), seed=1, parent=root)
x, y = spread(9000, lambda x, y: slopes(x, y) * smooth(0.0, 0.5, fbm(x * 0.09, y * 0.09, 0, 4, seed=53)) * (0.25 + 0.5 * (RING(x, y) > 1)) * (RING(x, y) > -11))
k.scatter('shrub', shrubs, np.stack([x, y, ground(x, y) - 0.05], -1), g.uniform(0.4, 1.15, len(x)), seed=2, parent=root)
x, y = spread(2600, lambda x, y: (FLAT(x, y) < 0.9) * (RING(x, y) > 9) * smooth(0.0, 0.5, fbm(x * 0.07, y * 0.07, 0, 3, seed=54)))
i = thin(x, y, 1.2)
k.scatter('tree', rounds, np.stack([x, y, ground(x, y) - 0.1], -1)[i], g.uniform(0.9, 1.7, len(i)), seed=3, parent=root)
x = g.uniform(0.6, W - 0.6, 700)
y = foot_y(x) - g.uniform(0.2, 6, 700)
m = (y > t.shore_y(x) + 3.2) & (k.distance_to(x, y, ROAD)[0] > 0.8) & (np.abs(x - 48) > 6.5)
i = thin(x[m], y[m], 1.1)
k.scatter('shore trees', rounds, np.stack([x, y, t.shelf(x, y) - 0.1], -1)[m][i], g.uniform(0.8, 1.5, len(i)), seed=4, parent=root)
paint = k.matte('house', rough=1, spec=0)
homes = [k.mesh('house', p[0], p[1], paint, p[2], shade_smooth=False, lib=True) for p in (t.house(s) for s in range(4))]
x, y = spread(900, lambda x, y: (FLAT(x, y) > 0.6) * (x > 66) * smooth(11, 4, np.hypot(x - 84, y - 66)))
i = thin(x, y, 1.9)[:34]
k.scatter('houses', homes, np.stack([x, y, ground(x, y)], -1)[i], g.uniform(1.0, 1.45, len(i)), turn=g.choice([0.5, 2.07], len(i)) + g.normal(0, 0.08, len(i)), seed=5, parent=root)
blocks = [k.mesh('block', *k.stone(300 + i, 2, 0.35, block=0.3 * (i % 2)), k.matte(f'block{i}', hexc(h), rough=1, spec=0), shade_smooth=False, lib=True) for i, h in enumerate(('#8f744f', '#7a6449', '#a88c62', '#4a4b49', '#3f4345', '#57544d'))]
x = g.uniform(28, 64, 500)
y = foot_y(x) - np.abs(g.normal(0, 0.8, 500))
m = np.abs(x - PAGODA[0] + 1.5) > 6.5
k.scatter('fallen', blocks[:4], np.stack([x, y, t.shelf(x, y)], -1)[m], g.gamma(1.6, 0.22, 500)[m] + 0.15, seed=6, parent=root)
x = g.uniform(0.3, W - 0.3, 2600)
y = t.shore_y(x) - g.normal(0.2, 1.3, 2600)
m = (fbm(x * 0.24, y * 0.24, 0, 4, seed=41) + 0.25 * smooth(48, 66, x) > 0.0) & (y > 0.4)
k.scatter('shore stones', blocks[3:], np.stack([x, y, t.shelf(x, y)], -1)[m], g.gamma(1.5, 0.16, 2600)[m] + 0.12, seed=7, parent=root)
craft = [boat(1, '#2f5f7d'), boat(2, '#b5543a'), boat(3, '#2f6f6a')]
for i, (bx, by, turn, size) in enumerate(((14, 4.5, 0.4, 3.0), (30, 6.0, 2.9, 2.6), (68, 7.5, 0.2, 3.0), (82, 10.5, 2.4, 2.6))):
    o = k.link(bpy.data.objects.new('boat', craft[i % 3]), root)
    o.location, o.scale, o.rotation_euler = (bx, by, 0.08), (size,) * 3, (0, 0, turn)

# ---------------------------------------------------------------- table, light, camera
look = k.stand(root, W, D, foot=BASE, unit=20, turn=14, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if 'look' in opt:  # --look x,y,z,distance,height,side,lens: a closer look, for checking
    q = [float(v) for v in opt['look'].split(',')]
    look(q[:3], *q[3:])
elif opt['view'] == 'wide':
    look((47, 36, 0), 340, 178, -50, 96)
elif opt['view'] == 'tall':
    look((47, 36, 0), 330, 226, -60, 85)
else:
    look((47, 36, 0), 340, 200, -50, 97)
k.render(opt, exposure=1.1)
