"""Model: Thới Lới crater and the Hang Câu cliff, a block cut out of the east end of Lý Sơn.

    blender -b --python thoi-loi.py -- OUT.png [--view wide|tall|square] [--mood day|dusk] [--scale 1] [--samples N]

One unit is a hundred metres; heights are drawn twice. The front of the block is a north-south cut close to the
middle of the crater, seen from the west; the sea lies to the left, north.
To scale: the coast (GSHHG, smoothed), the places of summit, lake and Hang Câu (places.json), summit 169 m, crater about
350 m, larger ring about 1 km, base about 1.4 km across (dossier ly-son-geopark.md). Schematic: the inside (vent, dyke, clay,
coral sandstone, old basalt and the count of beds), depth of the sea, height and caves of the cliff, road, plots, plants.
Larger than to scale: boats, flag tower, steps. Left out: the reservoir's dam (its place is not in the sources).
"""
import math, os, sys
import numpy as np
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import kit as k
from kit import INK, hexc, mix, smooth, noise, fbm, cells, sheet, mesh, tube, box, matte, link
import bpy
import thoi_loi_parts as t
from thoi_loi_parts import W, D, BASE, LAKE_Z, YOUNG, high
from thoi_loi_small import furnish

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
STEP = .022 if float(opt['scale']) > .5 else .035
root = bpy.data.objects.new('block', None); link(root)
ground_mat = matte('ground', rough=1, spec=0, grain=(30, .3, .025))
rock_mat = matte('rock', rough=1, spec=0, grain=(40, .22, .02))
sea_mat = matte('sea', rough=.34, spec=.35, grain=(9, .10, .02))
cut_sea = matte('sea in section', rough=.45, spec=.25)

# ------------------------------------------------------------------ ground, road, plots

ROAD = k.spline([(17.20, 5.5), (16.10, 5.1), (14.90, 5.2), (13.90, 4.7), (13.75, 3.9), (14.20, 3.2), (13.70, 2.6), (13.35, 2.1), (12.95, 2.45), (12.60, 2.3), (12.45, 1.9)], 260)
COAST_ROAD = k.spline([(5.35, 8.6), (5.25, 7.4), (4.95, 6.5), (4.40, 5.6), (4.08, 4.9), (3.82, 4.3), (3.72, 3.95)], 160)

ys = np.linspace(0, D, int(D / STEP) + 1)
nx = int((W - 4) / STEP) + 1
U, Y = np.meshgrid(np.linspace(0, 1, nx), ys)
XC = t.cliff_x(ys)[:, None]
X = XC + (W - XC) * U
Z, _ = t.land_top(X, Y)
DR, ALONG = k.distance_to(X, Y, ROAD)
zr, _ = t.land_top(ROAD[:, 0], ROAD[:, 1])
zr = np.convolve(np.pad(zr, 9, mode='edge'), np.ones(19) / 19, 'valid')
seg = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(ROAD, axis=0), axis=1))])
Z = Z + (np.interp(ALONG, seg, zr) - Z) * smooth(.20, .06, DR)                       # the road is benched into the slope


def plots(x, y, flat):
    """small beds of white sand, green garlic and red soil on level ground: colour, share, height"""
    u = x * .97 + y * .24 + .25 * noise(x * .35, y * .35, 0, 8); v = -x * .24 + y * .97 + .25 * noise(x * .35, y * .35, 0, 9)
    big = np.floor(v / .58); cu = (u + .23 * (big % 3)) / .40; cv = v / .29
    iu, iv = np.floor(cu).astype(int), np.floor(cv).astype(int); fu, fv = cu - iu, cv - iv
    h = ((iu * 73856093) ^ (iv * 19349663)) & 0xffff; h = (h % 1009) / 1009
    edge = np.minimum(np.minimum(fu, 1 - fu) * .40, np.minimum(fv, 1 - fv) * .29)
    bund = smooth(.026, .014, edge)
    sand, green, onion, red, fallow = [hexc(c) for c in ('#eadfc4', '#8fa356', '#a7b06a', '#a8583a', '#b5a878')]
    kind = np.select([h < .40, h < .68, h < .82, h < .92], [0, 1, 2, 3], 4)
    c = np.select([(kind == i)[..., None] for i in range(5)], [q * np.ones(3) for q in (sand, green, onion, red, fallow)])
    rows = .5 + .5 * np.sin(fv * 2 * math.pi * 7)
    c = mix(c, mix(sand, c, .35), (kind == 1) * rows * .55)                           # sand shows between the rows
    c = mix(c, green, (kind == 0) * rows * .16)
    c = c * (1 + .14 * (((h * 37) % 1) - .5))[..., None]
    return mix(c, hexc('#7f7d58'), bund * .8), kind, bund


P = t.plain(X, Y)
gy, gx = np.gradient(Z); sx = np.gradient(X, axis=1); sy = ys[1] - ys[0]
slope = np.hypot(gx / sx, gy / sy)
_, dr, ang = t.young_ring(X, Y)
mid, fine, big = fbm(X * 1.3, Y * 1.3, 0, 4, seed=2), fbm(X * 4, Y * 4, 0, 3, seed=3), fbm(X * .45, Y * .45, 0, 4, seed=1)
flat = smooth(.20, .06, Z - P + .03 * mid) * smooth(.30, .16, slope) * smooth(.10, .16, DR) * smooth(.12, .3, X - XC)
grass, grass2, dry, earth, red = [hexc(c) for c in ('#8a9658', '#a3a568', '#bfb27e', '#9a7350', '#a0603f')]
col = mix(grass, grass2, .5 + .55 * mid + .3 * fine)
col = mix(col, dry, smooth(.0, .6, fbm(X * .8, Y * .8, 0, 4, seed=11)) * .55)
col = mix(col, hexc('#76884a'), smooth(.1, .7, -big + .4 * mid) * .55)
bare = smooth(.75, 1.25, slope + .35 * fine + .15 * mid)
col = mix(col, mix(earth, red, .5 + .5 * mid), bare * .75)
rim = np.exp(-((dr - .02) / .22) ** 2) * smooth(-.55, .25, fine + .6 * mid + .25)
col = mix(col, mix(red, hexc('#b98159'), .5 + .6 * fine), rim * .85)
inner = smooth(-.05, -.25, dr) * smooth(-1.5, -1.2, dr)
col = mix(col, mix(red * .95, earth, .5 + .8 * noise(ang * 14, dr * 2, 0, 12)), inner * smooth(-.3, .4, mid + .6 * fine) * .75)
shoreline = smooth(.075, .02, np.abs(Z - LAKE_Z - .03)) * (dr < 0)
col = mix(col, hexc('#c9ab82'), shoreline * .85)
pc, kind, bund = plots(X, Y, flat)
col = mix(col, pc, flat)
col = mix(col, hexc('#d8c8a6'), smooth(.105, .075, DR + .012 * fine))
col = mix(col, mix(earth, t.C['tuff'], .5 + mid), smooth(.14, .03, X - XC + .06 * fine) * .8)             # bare edge above the cliff
col = col * (1 + .05 * np.random.default_rng(2).normal(size=X.shape))[..., None]
Z = Z + flat * (.012 * bund)
sheet('land', np.stack([X, Y, Z], -1), col, ground_mat, parent=root)
xs = np.linspace(3.0, W, 620)                                                        # the same ground on an even grid, for questions
ground = k.Field(xs, ys, np.stack([np.interp(xs, X[i], Z[i]) for i in range(len(ys))]))
FLAT = k.Field(xs, ys, np.stack([np.interp(xs, X[i], flat[i]) for i in range(len(ys))]))
KIND = k.Field(xs, ys, np.stack([np.interp(xs, X[i], np.where(bund[i] < .3, kind[i], 9)) for i in range(len(ys))]))
ROADD = k.Field(xs, ys, np.stack([np.interp(xs, X[i], DR[i]) for i in range(len(ys))]))

# ------------------------------------------------------------------ the cliff

CAVES = [(3.45, .46, .56, .85), (1.15, .28, .34, .50), (2.15, .22, .24, .40), (4.70, .16, .16, .25)]      # along y, half width, height, depth; the first is Hang Câu


def cliff_out(y, z, zt):
    """how far the face stands seaward of its top edge"""
    h = np.maximum(zt - .06, .02); tau = np.clip((z - .06) / h, 0, 1)
    face = .26 * h * (1 - tau) ** 1.15
    ledge = .095 * t.hardness(t.cliff_x(y), y, z) + .012 * fbm(y * 6, z * 9, 0, 3, seed=27)
    rib = (.10 * fbm(y * 1.3, z * .25, 0, 2, seed=28) - .10 * smooth(.25, .0, np.abs(noise(y * 1.3, z * .12, 0, 29)))) * smooth(1, .75, tau)
    notch = .20 * np.exp(-((z - .17) / .085) ** 2)
    cave = 0
    for c, w, hh, dp in CAVES:
        q = ((y - c) / w) ** 2 + (np.maximum(z - .06, 0) / hh) ** 2
        cave = np.maximum(cave, dp * smooth(1.0, .55, q + .15 * noise(y * 9, z * 9, 0, 30)))
    pin = smooth(1, .94, tau) * smooth(.1, .5, h)
    return face + (ledge + rib) * pin - (notch + cave) * smooth(.25, .6, h)


yc = np.linspace(0, D, int(D / (STEP * .55)) + 1)
zt = np.interp(yc, ys, Z[:, 0]); T = np.linspace(0, 1, 230)[:, None]
z0 = .03
YC, ZC = np.broadcast_arrays(yc[None, :], z0 + (zt[None, :] - z0) * T)
xc = np.interp(yc, ys, XC[:, 0])
OUT = cliff_out(YC, ZC, zt[None, :])
XF = xc[None, :] - OUT
cc = t.rock(XF, YC, ZC, np.maximum(zt[None, :], ZC + .1))
streak = smooth(.1, .6, noise(YC * 5.5, ZC * .5, 0, 97)) * smooth(-.4, .3, noise(YC * .8, ZC * .6, 0, 98))
cc = mix(cc, cc * np.array([.72, .66, .58]), streak * .3)                             # water stains and crust
cc = mix(cc, hexc('#6d7048'), smooth(.25, .6, fbm(YC * 3, ZC * 5, 0, 3, seed=99) + .35 * (T - .5)) * .5)
cc = cc * np.array([.80, .79, .80])
cc = mix(cc, hexc('#4c4a40'), smooth(.20, .08, ZC) * .6)
for c, w, hh, dp in CAVES:
    cc = cc * (1 - .72 * smooth(1.05, .6, ((YC - c) / w) ** 2 + (np.maximum(ZC - .06, 0) / hh) ** 2 + .15 * noise(YC * 9, ZC * 9, 0, 30)) * smooth(.3, .7, zt))[..., None]
sheet('cliff', np.stack([XF, YC, ZC], -1), cc, rock_mat, flip=True, parent=root)

cliff_foot = lambda y: np.interp(y, yc, XF[8])

# ------------------------------------------------------------------ shore platform, sea

n = int(5.6 / STEP)
A, YB = np.meshgrid(np.linspace(0, 1, n), ys)
XB = A * (XC + .5)
ZB = t.seabed(XB, YB)
DS = t.shore_x(YB) - XB
ZB = np.where(XB > XC, np.minimum(ZB, .06), ZB)
m = fbm(XB * 2.4, YB * 2.4, 0, 4, seed=41); ff = fbm(XB * 8, YB * 8, 0, 3, seed=43)
bed = mix(hexc('#e8dcbd'), hexc('#cdb98f'), .5 + .6 * m + .3 * ff)
bench = smooth(.3, -.1, DS) * smooth(-.1, .25, m + .5 * ff)                           # benches of coral sandstone and dark boulder ground
bed = mix(bed, hexc('#8c8168'), bench * .75)
back = smooth(-.35, -.7, DS + .2 * m)
bed = mix(bed, mix(hexc('#a0a063'), hexc('#c4b684'), .5 + m), back * smooth(4.0, 5.0, YB) * .9)
fq = smooth(-.55, -.8, DS) * smooth(.45, .8, XC - XB) * smooth(5.0, 5.4, YB)
DC, _ = k.distance_to(XB, YB, COAST_ROAD)
pc2, _, _ = plots(XB + 3.3, YB, fq)
bed = mix(bed, pc2, fq * smooth(.12, .18, DC))
bed = mix(bed, hexc('#d8c8a6'), smooth(.095, .065, DC + .012 * ff))
bed = bed * (1 + .05 * np.random.default_rng(5).normal(size=XB.shape))[..., None]
sheet('shore', np.stack([XB, YB, ZB], -1), bed, ground_mat, parent=root)
SHORE = lambda x, y: t.seabed(np.asarray(x, float), np.asarray(y, float))


def sea_colour(depth, x, y):
    pale, lagoon, mid_, deep = hexc('#a9cdb9'), hexc('#4fa39c'), hexc('#2c7d84'), hexc('#1c6272')
    c = k.steps(depth + .05 * fbm(x * 1.6, y * 1.6, 0, 3, seed=45), [(0, pale), (.10, mix(pale, lagoon, .7)), (.24, lagoon), (.48, mid_), (.75, deep)])
    reef = smooth(.1, .5, fbm(x * 2.4, y * 2.4, 0, 4, seed=41)) * smooth(.06, .14, depth) * smooth(.55, .25, depth)
    return mix(c, hexc('#3d8079'), reef * .55)


swell = .010 * np.sin(XB * 5.5 + 1.2 * fbm(XB * .5, YB * .5, 0, 3, seed=46) * 3 + YB * 1.3) + .006 * fbm(XB * 5, YB * 5, 0, 3, seed=47)
depth = np.maximum(-ZB, 0)
sc = sea_colour(depth, XB, YB)
foam = smooth(.50, .80, .5 + .5 * np.sin(DS * 17 + 2.2 * fbm(YB * 1.6, XB * 1.6, 0, 3, seed=48))) * smooth(.42, .06, DS) * smooth(-.25, .3, fbm(XB * 5, YB * 5, 0, 3, seed=49) + .25)
foam = np.maximum(foam, smooth(.035, .006, depth) * smooth(-.3, .2, ff + .2))
sc = mix(sc, INK['salt'] * .95, foam * .85)
wet = (ZB < .03) & (DS > -.2)
sheet('sea', np.stack([XB, YB, swell * smooth(0, .15, depth) * smooth(0, .1, XB) * smooth(0, .1, YB)], -1), sc, sea_mat, keep=wet[:-1, :-1] | wet[1:, 1:], parent=root)

r = np.hypot(X - YOUNG[0], Y - YOUNG[1])
lake = (Z < LAKE_Z + .02) & (r < 2.0)
lc = mix(hexc('#5fa596'), hexc('#2f8288'), smooth(0, .16, LAKE_Z - Z) + .15 * fbm(X * 3, Y * 3, 0, 3, seed=50))
sheet('lake', np.stack([X, Y, np.full(X.shape, LAKE_Z)], -1), lc, matte('lake', rough=.3, spec=.4, grain=(16, .06, .015)), keep=lake[:-1, :-1] | lake[1:, 1:], parent=root)

# ------------------------------------------------------------------ the cut faces

FINE = STEP * .62


def face(name, xs_, ys_, lo, hi, rows, colour, mat=rock_mat, push=0., flip=False):
    """a vertical cut along a line of plan points, from lo to hi"""
    tt = np.linspace(0, 1, rows)[:, None]
    x, y = np.broadcast_to(xs_, (rows, len(xs_))), np.broadcast_to(ys_, (rows, len(ys_)))
    z = lo * (1 - tt) + hi * tt
    return sheet(name, np.stack([x - push * flip, y - push * (not flip), z], -1), colour(x, y, z), mat, flip=flip, parent=root)


lines = lambda a, b: np.linspace(a, b, max(2, int((b - a) / FINE)))
xc0 = float(XC[0, 0]); zt0 = float(Z[0, 0])
x1 = lines(0, xc0 + .02); b1 = np.minimum(t.seabed(x1, 0 * x1), .06)
face('front under the sea', x1, 0 * x1, BASE, b1, 150, lambda x, y, z: t.rock(x, y, z, z + .3))
x2 = lines(xc0, W); b2 = np.interp(x2, X[0], Z[0])
face('front', x2, 0 * x2, BASE, b2, int(4.6 / FINE), lambda x, y, z: t.rock(x, y, z, np.broadcast_to(b2, x.shape)))
zz = np.linspace(z0, zt0, 200)[:, None]; s = np.linspace(0, 1, 60)[None, :]
xcl = xc0 - cliff_out(np.zeros_like(zz), zz, zt0)
xp, zp = xcl * (1 - s) + (xc0 + .001) * s, np.broadcast_to(zz, (200, 60))
sheet('front at the cliff', np.stack([xp, 0 * xp, zp], -1), t.rock(xp, 0 * xp, zp, np.full(xp.shape, zt0)), rock_mat, parent=root)
sea_cut = lambda x, y, z: mix(hexc('#5fa8a0'), hexc('#1d6473'), smooth(0, -.62, z) + .10 * fbm(x * 1.5 + y, z * 7, 0, 3, seed=58)) * (1 + .03 * noise(x * 2 + y * 2, z * 22, 0, 59))[..., None]
xw = lines(0, float(t.shore_x(np.zeros(1))[0]) + .1); bw = t.seabed(xw, 0 * xw)
face('sea, front', xw, 0 * xw, np.minimum(bw, 0), np.zeros(len(xw)), 60, sea_cut, cut_sea, push=.004)
yl = lines(0, D); bl = t.seabed(0 * yl, yl)
face('left', 0 * yl, yl, BASE, bl, 120, lambda x, y, z: t.rock(x, y, z, z + .3), flip=True)
face('sea, left', 0 * yl, yl, np.minimum(bl, 0), 0 * yl, 60, sea_cut, cut_sea, push=.004, flip=True)
face('right', W + 0 * yl, yl, BASE, np.interp(yl, ys, Z[:, -1]), 120, lambda x, y, z: t.rock(x, y, z, z + .3))
xb = lines(xc0 + 2, W); face('rear', xb, D + 0 * xb, BASE, ground(xb, D + 0 * xb), 60, lambda x, y, z: t.rock(x, y, z, z + .3))
wl = x2[(b2 < LAKE_Z) & (np.abs(x2 - YOUNG[0]) < 2)]
if len(wl):
    face('lake, front', wl, 0 * wl, np.interp(wl, X[0], Z[0]), np.full(len(wl), LAKE_Z), 24, lambda x, y, z: mix(hexc('#2a7079'), hexc('#6bb0a4'), smooth(LAKE_Z - .2, LAKE_Z, z)), cut_sea, push=.004)

furnish(root, ground, FLAT, KIND, ROADD, SHORE, cliff_foot, COAST_ROAD, CAVES)

# ------------------------------------------------------------------ table, light, camera

look = k.stand(root, W, D, foot=BASE, unit=4, turn=20, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if 'look' in opt:                                                  # --look x,y,z,distance,height,side,lens: a closer look, for checking
    q = [float(v) for v in opt['look'].split(',')]; look(q[:3], *q[3:])
elif opt['view'] == 'wide':
    look((7.9, 3.6, -.6), 58, 33, -29, 112)
elif opt['view'] == 'tall':
    look((6.7, 3.2, -.35), 52, 40, -42, 166)
else:
    look((7.6, 3.4, -.35), 54, 38, -38, 150)
k.render(opt, exposure=1.05)
