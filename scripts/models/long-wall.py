"""Model: the Long Wall over a ridge, with a fort, a gap and a market.

    blender -b --python long-wall.py -- OUT.png [--view wide|tall|square] [--mood day|dusk] [--scale 1] [--samples N]

One unit is ten metres. Schematic throughout: an invented ridge of the kind the wall runs along, no surveyed place.
Roughly to scale with each other: trees, houses, fort (about 35 m square), path. The wall is drawn half as high again as
its greatest reported height (about 4 m) so that its stones can be read.
"""
import math, os, sys
import numpy as np
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import kit as k
from kit import INK, hexc, mix, smooth, noise, fbm, cells, sheet, mesh, tube, box, matte, link
import bpy

opt = k.arguments()
k.start()
rng = np.random.default_rng(12)
W, D, BASE = 24., 16., -.95
STEP = .03

C = {n: hexc(h) for n, h in dict(
    grass='#8a9656', grass2='#a3a566', dry='#b8ac72', wood='#5f7042', earth='#a98a61', path='#cbb088', humus='#5b4838', lat='#9c705a', lat2='#875a47',
    rot='#b59a76', rock='#8d8a80', rock2='#6f6e69', water='#5b8f88', rice='#86995a', rice2='#a0a566', ripe='#c2ab6e', mud='#8b765e', bund='#76794c').items()}

# ------------------------------------------------------------------ the lie of the land
RIDGE = k.spline([(-2, 6.0), (2.5, 7.0), (6.5, 8.5), (11.5, 8.9), (16, 10.2), (20, 10.6), (26, 12.2)], 220)
CREST = [(-2, 2.6), (2.5, 3.6), (5.2, 4.1), (8.6, 3.0), (11.5, 2.35), (13.6, 2.9), (16.5, 4.6), (19.5, 5.4), (26, 5.0)]
STREAM = k.spline([(22.6, 8.6), (20.6, 6.6), (18.6, 5.2), (16.2, 3.6), (13.4, 3.1), (11.2, 2.6), (8.0, 2.9), (5.2, 2.2), (2.4, 1.9), (-1, 1.0)], 260)
PATH = k.spline([(9.6, -.6), (10.0, 1.2), (10.5, 2.7), (10.3, 4.3), (11.3, 5.6), (11.0, 6.8), (11.75, 7.9), (11.8, 9.0), (12.3, 10.2), (11.6, 11.6), (12.6, 13.2), (12.2, 16.5)], 240)
SPUR = k.spline([(11.1, 6.3), (11.9, 6.55), (12.9, 6.9)], 40)
MARKET = (8.6, 4.75)
FORT, FORT_R, FORT_A = (14.7, 7.35), 1.75, math.radians(14)

xs, ys = np.linspace(0, W, int(W / STEP) + 1), np.linspace(0, D, int(D / STEP) + 1)
X, Y = np.meshgrid(xs, ys)
dr = k.side_of(X, Y, RIDGE)                                  # + lowland, - upland
crest = np.interp(X, [c[0] for c in CREST], [c[1] for c in CREST])
big = fbm(X * .16, Y * .16, 0, 4, seed=1); mid = fbm(X * .55, Y * .55, 0, 4, seed=2); fine = fbm(X * 2.2, Y * 2.2, 0, 3, seed=3)
low = .62 + .05 * smooth(0, 24, X) + .16 * smooth(1.5, 5, Y) + .03 * mid
up = 2.1 + .7 * smooth(0, 24, X) + 2.6 * smooth(10.5, 17, Y) * (1 + .5 * big) + .45 * mid
gul = .16 * np.sin(X * 1.15 + .8 * big + 1.4) * smooth(.4, 2.2, dr) * smooth(5, 2.6, dr)          # spurs and gullies on the lowland flank
front = low + (crest - low) * np.exp(-(np.maximum(dr, 0) / (2.55 + .5 * big)) ** 1.75) + gul * (crest - low) * .55
back = up + (crest - up) * np.exp(-(np.maximum(-dr, 0) / 1.9) ** 1.8)
Z = np.where(dr > 0, front, back) + .15 * mid * smooth(.3, 2, np.abs(dr)) * smooth(.9, 1.6, np.where(dr > 0, front, back)) + .012 * fine
Z = Z + .9 * np.exp(-((X - 21.5) ** 2 / 9 + (Y - 15) ** 2 / 5)) + 1.3 * np.exp(-((X - 5.2) ** 2 / 14 + (Y - 15.4) ** 2 / 6))

# level ground for the fort and the market
ca, sa = math.cos(FORT_A), math.sin(FORT_A)
fu, fv = (X - FORT[0]) * ca + (Y - FORT[1]) * sa, -(X - FORT[0]) * sa + (Y - FORT[1]) * ca
fq = np.maximum(np.abs(fu), np.abs(fv))
fz0 = float(np.median(Z[(fq < FORT_R)])) + .05
fr_ = np.hypot(np.maximum(np.abs(fu) - FORT_R * .75, 0), np.maximum(np.abs(fv) - FORT_R * .75, 0)) + .22 * mid
Z = Z + (fz0 - Z) * smooth(2.3, .62, fr_)
mq = np.hypot((X - MARKET[0]) / 1.35, Y - MARKET[1]) + .25 * mid
Z = Z + (.98 - Z) * smooth(2.7, 1.3, mq) * .9

# terraced rice land
ds, along_s = k.distance_to(X, Y, STREAM); dp, _ = k.distance_to(X, Y, PATH); dp2, _ = k.distance_to(X, Y, SPUR); dpath = np.minimum(dp, dp2)
Zs = low - .03 * mid + (crest - low) * np.exp(-(np.maximum(dr, 0) / (2.55 + .5 * big)) ** 1.75) + gul * (crest - low) * .55   # the land without its roughness
rice = smooth(1.75, 1.55, Zs) * smooth(2.0, 2.25, mq) * smooth(.42, .55, dpath) * smooth(.55, .75, ds) * (dr > 1.6) * smooth(2.1, 2.7, fr_)
lev = Zs / .15 + .22 * noise(X * .16, Y * .16, 0, 7)
L = np.floor(lev); fr = lev - L
cut = (X * .96 + Y * .25 + .5 * noise(X * .3, Y * .3, 0, 8)) / 2.0 + (L * .37)
cut2 = (Y + .22 * X + .3 * noise(X * .4, Y * .4, 0, 9)) / 1.15
cid, cfr, c2, c2f = np.floor(cut), cut - np.floor(cut), np.floor(cut2), cut2 - np.floor(cut2)
bund = np.maximum.reduce([smooth(.86, .95, fr), smooth(.97, .985, cfr) + smooth(.03, .015, cfr), smooth(.965, .982, c2f) + smooth(.035, .018, c2f)])
bund = np.clip(bund, 0, 1)
zr = (L - .22 * noise(X * .16, Y * .16, 0, 7)) * .15 + .15 * smooth(.90, 1., fr) + .04 * bund * smooth(1., .93, fr)
hid = ((L.astype(int) * 73856093) ^ (cid.astype(int) * 19349663) ^ (c2.astype(int) * 83492791)) & 0xffff
hid = (hid % 1009) / 1009
steep = np.hypot(*np.gradient(Zs, ys[1] - ys[0], xs[1] - xs[0]))
hid = np.where((steep > .06) & (hid > .84), .3, hid)                       # no flooded or bare plots on the narrow steps
Z = Z + (zr - Z) * rice

# the stream cuts its bed, the path wears its own
sx, sy = STREAM[:, 0], STREAM[:, 1]
ground = k.Field(xs, ys, Z)
lvl = np.minimum.accumulate(np.minimum(ground(sx, sy) - .10, np.linspace(3.4, .44, len(sx))))
lvl = np.convolve(np.pad(lvl, 8, mode='edge'), np.ones(17) / 17, 'valid')
slen = np.concatenate([[0], np.cumsum(np.hypot(np.diff(sx), np.diff(sy)))])
half = np.interp(slen, [0, slen[-1] * .35, slen[-1]], [.05, .14, .28])
wl, wh = np.interp(along_s, slen, lvl), np.interp(along_s, slen, half)
bed = wl - .10
Z = bed + (Z - bed) * smooth(wh * .55, wh + .42 + .10 * mid, ds)
Z = Z - .035 * smooth(.22, .10, dpath)
ground = k.Field(xs, ys, Z)

# ------------------------------------------------------------------ paint
slope = np.hypot(ground.gx, ground.gy)
col = mix(C['grass'], C['grass2'], .5 + .55 * mid + .3 * fine)
col = mix(col, C['dry'], smooth(.1, .7, fbm(X * .8, Y * .8, 0, 4, seed=11)) * .55)
col = mix(col, C['earth'], smooth(1.15, 1.9, slope + .3 * fine) * .7)
col = mix(col, C['wood'], smooth(-.9, -1.6, dr) * .85)
kind = np.where(hid < .46, 0, np.where(hid < .72, 1, np.where(hid < .84, 2, np.where(hid < .92, 3, 4))))
plot = np.select([(kind == i)[..., None] for i in range(5)], [C['rice'] * np.ones(3), C['rice2'] * np.ones(3), C['ripe'] * np.ones(3), C['mud'] * np.ones(3), mix(C['water'], INK['salt'], .25) * np.ones(3)])
plot = plot * (1 + .16 * (((hid * 37) % 1) - .5) + .06 * fine)[..., None]
plot = mix(plot, C['bund'], bund)
col = mix(col, plot, rice)
col = mix(col, C['path'], np.clip(smooth(.24, .13, dpath + .04 * fine) + .35 * smooth(.5, .2, dpath + .1 * mid), 0, 1))
col = mix(col, C['path'] * .96, smooth(1.6, 1.0, mq + .18 * fine) * .95)
ham = np.hypot(X - 14.5, Y - 13.0) + .25 * mid
col = mix(col, mix(C['dry'], C['path'], .5 + mid), smooth(1.7, .9, ham) * .8)
col = mix(col, C['path'] * .93, smooth(FORT_R + .05, FORT_R - .25, fq + .1 * fine) * .9)
col = mix(col, C['rot'] * .95, smooth(.14, .0, ds - wh - .02 + .05 * fine) * .9)
col = col * (1 + .05 * np.random.default_rng(2).normal(size=X.shape))[..., None]
flooded = (rice > .6) & (kind == 4) & (bund < .3) & (slope < .35)

root = bpy.data.objects.new('block', None); link(root)
ground_mat = matte('ground', rough=1, spec=0, grain=(26, .35, .03))
sheet('land', np.stack([X, Y, Z], -1), col, ground_mat, parent=root)
water_mat = matte('water', hexc('#48746c'), rough=.3, spec=.35, grain=(5, .10, .02))
fl = flooded[:-1, :-1] & flooded[1:, 1:]
sheet('paddy water', np.stack([X, Y, Z + .012], -1), col, matte('paddy', hexc('#8fae9f'), rough=.22, spec=.4), keep=fl, parent=root)

inx = (sx >= 0) & (sx <= W)
t = np.gradient(np.stack([sx, sy], -1), axis=0); t /= np.linalg.norm(t, axis=1, keepdims=True); q = np.stack([-t[:, 1], t[:, 0]], -1)
hw = half + .26
a = np.linspace(-1, 1, 9)
rib = np.stack([sx[:, None] + q[:, :1] * hw[:, None] * a, sy[:, None] + q[:, 1:] * hw[:, None] * a, np.repeat(lvl[:, None], 9, 1)], -1)[inx]
rib[..., 0] = np.clip(rib[..., 0], 0, W)
sheet('stream', rib, np.ones(rib.shape), water_mat, parent=root)

# ------------------------------------------------------------------ the cut sides


def boards(x, y, z, zt):
    """the block's sides are what they would be on a model maker's bench: thin boards glued in layers under a skin of ground"""
    u = z / .20 + .015 * noise((x + y) * .7, 0, 0, 31)
    n, f = np.floor(u), u - np.floor(u)
    tone = .5 + .5 * noise(n * 7.3, 0, 0, 32) + .35 * noise((x + y) * .9, z * 16, n, 33)
    c = mix(hexc('#c2ab82'), hexc('#a88f67'), tone)
    c = c * (1 - .42 * smooth(.10, .03, f) - .06 * noise((x + y) * 9, z * 60, n, 34))[..., None]
    return mix(c, C['humus'], smooth(.085, .06, zt - z + .012 * noise((x + y) * 8, z, 0, 35)))


def side(name, fixed, a0, a1, axis):
    n = int((a1 - a0) / STEP) + 1; m = 320
    A, T = np.meshgrid(np.linspace(a0, a1, n), np.linspace(0, 1, m))
    x, y = (A, np.full(A.shape, fixed)) if axis == 'y' else (np.full(A.shape, fixed), A)
    zt = ground(x, y)
    dS, al = k.distance_to(x, y, STREAM); wz = np.interp(al, slen, lvl); wet = (dS < np.interp(al, slen, half) + .3) & (wz > zt)
    zz = np.where(wet, wz, zt)
    z = BASE * (1 - T) + zz * T
    pin = smooth(0, .03, T) * smooth(1, .98, T) * smooth(a0, a0 + .1, A) * smooth(a1, a1 - .1, A)
    d = .006 * noise(A * 2, z * 12, 0, 43) * pin
    c = boards(x, y, z, zt)
    c = np.where((wet & (z > zt))[..., None], hexc('#48746c'), c)
    sheet(name, np.stack([x + (d if axis == 'x' else 0), y + (d if axis == 'y' else 0), z], -1), c, ground_mat, flip=(axis == 'x'), parent=root)


side('front', 0, 0, W, 'y'); side('left', 0, 0, D, 'x'); side('right', W, 0, D, 'x'); side('rear', D, 0, W, 'y')

# ------------------------------------------------------------------ the wall and the fort

bank_mat = matte('bank', rough=1, spec=0, grain=(30, .4, .02))
stone_mats = [matte(f'stone{i}', hexc(h), rough=1, spec=0) for i, h in enumerate(('#a59c8c', '#8f897e', '#b3a78f', '#7d7971', '#9c907a', '#8b8b74'))]
stones = [mesh(f'stone{i}', *k.stone(300 + i, 2, .3, block=.45), stone_mats[i % 6], shade_smooth=False, lib=True) for i in range(12)]
wl_line = RIDGE[(RIDGE[:, 0] > -.02) & (RIDGE[:, 0] < W + .02)].copy(); wl_line[:, 1] -= .12
wl_line[0, 0], wl_line[-1, 0] = .0, W
seg = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(wl_line, axis=0), axis=1))])
gs = float(np.interp(11.78, wl_line[:, 0], seg))
bank, (sp, ss, sn) = k.rampart(ground, wl_line, height=.60, foot=.86, crest=.40, course=.125, seed=3, gaps=[(gs - .34, gs + .34)],
                               stone_from=lambda u: smooth(3.2, 6.2, u + .5 * noise(u, 0, 0, 3)) * .97 + .03)
mesh('wall', *bank[:2], bank_mat, bank[2], parent=root)
bank_v = bank[0].reshape(-1, 12, 3)
k.scatter('wall stones', stones, sp, ss, turn=math.pi / 2 + np.random.default_rng(1).normal(0, .12, len(sp)), normal=sn, seed=5, parent=root)

cs = [(-1, 0), (-1, -1), (1, -1), (1, 1), (-1, 1), (-1, 0)]          # from the middle of the gate side round to it again
sq = [(FORT[0] + FORT_R * (u * ca - v * sa), FORT[1] + FORT_R * (u * sa + v * ca)) for u, v in cs]
P4 = []
for p, r in zip(sq[:-1], sq[1:]):
    P4 += [tuple(np.array(p) * (1 - t) + np.array(r) * t) for t in np.linspace(0, 1, 30, endpoint=False)]
P4.append(sq[-1])
bank, (sp, ss, sn) = k.rampart(ground, P4, height=.46, foot=.62, crest=.30, course=.105, seed=8, gaps=[(-1, .26), (8 * FORT_R - .26, 99)])
mesh('fort', *bank[:2], bank_mat, bank[2], parent=root)
k.scatter('fort stones', stones, sp, ss, turn=math.pi / 2 + np.random.default_rng(2).normal(0, .12, len(sp)), normal=sn, seed=6, parent=root)

house_mat = matte('house', rough=1, spec=0); plank = matte('plank', hexc('#a5875c'))


def place(me, x, y, size, turn, dz=0.):
    o = link(bpy.data.objects.new('house', me), root); o.location = (x, y, float(ground(x, y)) + dz); o.scale = (size,) * 3; o.rotation_euler = (0, 0, turn)
    return o


def lib_house(seed, **kw):
    v, f, c = k.thatched(seed, **kw)
    return mesh('house', v, f, house_mat, c, shade_smooth=False, lib=True)


houses = [lib_house(s, straw=st) for s, st in ((1, ('#a8926a', '#7d6c50')), (2, ('#98845f', '#6f5f47')), (3, ('#b39b6c', '#87734f')))]
stalls = [lib_house(s, open_sides=True, length=.8, width=.6, wall=.26, roof=.26, straw=st) for s, st in ((5, ('#c9b27f', '#9c875c')), (6, ('#9c8a6a', '#6f624c')), (7, ('#c4ad7b', '#98825a')))]


def fort_at(u, v):
    return FORT[0] + u * ca - v * sa, FORT[1] + u * sa + v * ca


for u, v, s, t in ((.45, .85, .98, 0), (1.0, -.35, .72, math.pi / 2), (-.35, -1.0, .6, 0)):
    x, y = fort_at(u, v); place(houses[int(s * 10) % 3], x, y, s, FORT_A + t)
x, y = fort_at(-1.05, 1.05)                                       # lookout
for dx in (-.13, .13):
    for dy in (-.13, .13):
        tube('leg', [(x + dx, y + dy, fz0 - .1), (x + dx * .8, y + dy * .8, fz0 + 1.0)], .022, matte('leg', hexc('#6f5b45')), 6, parent=root)
box('deck', (.40, .40, .04), (x, y, fz0 + .80), matte('deck', hexc('#8d7351')), parent=root, rot=(0, 0, FORT_A))
place(stalls[0], x, y, .62, FORT_A, fz0 + .86 - float(ground(x, y)))

# ------------------------------------------------------------------ the market

g = np.random.default_rng(31); taken = []


def free(x, y, r):
    return all(math.hypot(x - a, y - b) > r + c for a, b, c in taken)


MA = .16                                                          # the rows lie along the stream
mk = lambda u, v: (MARKET[0] + u * math.cos(MA) - v * math.sin(MA), MARKET[1] + u * math.sin(MA) + v * math.cos(MA))
for v, us in ((.74, (-1.55, -.70, .15)), (-.74, (-1.85, -1.0, -.1, .75)), (1.55, (-.85, .15)), ):
    for u in us:
        x, y = mk(u + g.normal(0, .05), v + g.normal(0, .05)); taken.append((x, y, .36))
        place(stalls[g.integers(0, 3)], x, y, g.uniform(.66, .78), MA + g.normal(0, .07))
for u, v, s, t_ in ((-2.7, .75, .85, .5), (-2.75, -.55, .78, 1.3), (-1.9, 1.55, .8, .15), (1.25, 1.6, .74, -.2), (-1.35, -1.45, .74, .1)):
    x, y = mk(u, v); taken.append((x, y, .5)); place(houses[g.integers(0, 3)], x, y, s, MA + t_)
stack = k.join([k.stick((0, 0, 0), (0, 0, 1.1), .02, .02, hexc('#6f5b45'), 5)] + [(np.concatenate([[(0, 0, 1.0)]] + [np.stack([r * np.cos(np.linspace(0, 6.28, 15)[:-1]), r * np.sin(np.linspace(0, 6.28, 15)[:-1]), np.full(14, z)], -1) for r, z in ((.26, .78), (.40, .42), (.36, 0))]), [(0, i + 1, (i + 1) % 14 + 1) for i in range(14)] + [(1 + 14 * r + i, 1 + 14 * (r + 1) + i, 1 + 14 * (r + 1) + (i + 1) % 14, 1 + 14 * r + (i + 1) % 14) for r in (0, 1) for i in range(14)], hexc('#c2a566'))])
stack = mesh('straw', stack[0], stack[1], house_mat, stack[2], lib=True)
for u, v, s in ((-3.3, .1, .55), (-2.3, 1.35, .48), (1.75, 1.2, .5)):
    x, y = mk(u, v); taken.append((x, y, .3)); place(stack, x, y, s, 0)
# goods: salt, cinnamon bark, pots, baskets
heap_v = np.array([(0, 0, .5)] + [(.5 * math.cos(t), .5 * math.sin(t), 0) for t in np.linspace(0, 6.28, 11)[:-1]]); heap_f = np.array([(0, i + 1, (i + 1) % 10 + 1) for i in range(10)])
goods = [mesh('salt', heap_v, heap_f, matte('salt', INK['salt']), lib=True), mesh('rice', heap_v, heap_f, matte('gold', hexc('#d2b05a')), lib=True)]
cy = k.stick((-.5, 0, .12), (.5, 0, .12), .13, .13, hexc('#8a4a28'), 8); goods.append(mesh('bark', cy[0], cy[1], matte('bark', INK['cinnamon']), lib=True))
bv, bf = k.icosphere(2); goods.append(mesh('pot', bv * .35 + [0, 0, .3], bf, matte('pots', hexc('#a65a38')), lib=True)); goods.append(mesh('basket', bv * np.array([.4, .4, .26]) + [0, 0, .2], bf, matte('baskets', hexc('#c9a866')), lib=True))
n = 96; gu, gv = g.uniform(-1.9, 1.2, n), g.choice([.34, -.30, .02, .74, -.74], n) + g.normal(0, .07, n)
gx, gy = mk(gu, gv)
k.scatter('goods', goods, np.stack([gx, gy, ground(gx, gy)], -1), g.uniform(.10, .19, n), seed=7, parent=root)

# upland hamlet: long stilt houses in a clearing by the path
for hx, hy, s, t_ in ((13.9, 12.6, .95, .5), (14.8, 13.3, 1.05, .35), (13.6, 13.9, .9, -.3), (15.5, 12.4, .8, 1.2)):
    me = k.thatched(int(hx * 10), length=1.15, width=.46, wall=.22, roof=.34, straw=('#a18a63', '#74644c'))
    place(mesh('stilt', me[0], me[1], house_mat, me[2], shade_smooth=False, lib=True), hx, hy, s * .8, t_, .17)
    for u in np.linspace(-.46, .46, 5):
        for v in (-.2, .2):
            px, py = hx + (u * math.cos(t_) - v * math.sin(t_)) * s * .8, hy + (u * math.sin(t_) + v * math.cos(t_)) * s * .8; z0 = float(ground(hx, hy))
            tube('stilt post', [(px, py, z0 - .2), (px, py, z0 + .2)], .016, plank, 5, parent=root)
# footbridge
bx, by = 10.42, 2.66; bz = float(np.interp(np.argmin(np.hypot(sx - bx, sy - by)), np.arange(len(sx)), lvl))
for i in range(15):
    s = (i - 7) / 7
    box('plank', (.34, .10, .03), (bx + .02 * s, by + .72 * s, bz + .30 - .12 * s * s), plank, parent=root, rot=(-.3 * s, 0, .05))

# ------------------------------------------------------------------ what grows

leafy = matte('leafy', vary=[hexc(h) for h in ('#f2f5dc', '#fffbe0', '#d6e6c8', '#ffeaba', '#c9dfcf', '#f6f0c6', '#e4d9a8')], rough=.95, spec=.02, translucent=.22)
lo, hi = hexc('#5c733f'), hexc('#c3d088')
lib = lambda kind, seeds, l=lo, h=hi, n=420: [(lambda p: mesh(kind, p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.tree(s, l, h, kind, n)) for s in seeds]
rounds, talls, shrubs = lib('round', range(1, 7)), lib('tall', range(11, 15), hexc('#557048'), hexc('#b2ca8b'), 460), lib('shrub', range(21, 25), hexc('#58693a'), hexc('#adb76f'))
bamboo, palms = lib('bamboo', range(31, 34), hexc('#6a7c3e'), hexc('#c0ca78'), 520), lib('palm', range(41, 43), hexc('#4f6434'), hexc('#93a757'))

wall_d = lambda x, y: np.minimum(k.distance_to(x, y, RIDGE)[0], k.distance_to(x, y, P4)[0])


def spread(n, keep, seed):
    g = np.random.default_rng(seed); x, y = g.uniform(.12, W - .12, n), g.uniform(.12, D - .12, n)
    p = keep(x, y, g); m = g.random(n) < p
    return x[m], y[m]


def thin(x, y, r, seed):
    """drop points closer than r to one already kept"""
    cell = {}; out = []
    for i in range(len(x)):
        c = (int(x[i] / r), int(y[i] / r))
        if all(math.hypot(x[i] - x[j], y[i] - y[j]) >= r for dx in (-1, 0, 1) for dy in (-1, 0, 1) for j in cell.get((c[0] + dx, c[1] + dy), ())):
            cell.setdefault(c, []).append(i); out.append(i)
    return np.array(out, int)


F = k.Field(xs, ys, dr); FR = k.Field(xs, ys, rice); FP = k.Field(xs, ys, dpath); FS = k.Field(xs, ys, ds - wh); FM = k.Field(xs, ys, mq); FQ = k.Field(xs, ys, fq)


def forest(x, y, g):
    d, n = F(x, y), fbm(x * .35, y * .35, 0, 3, seed=51)
    upland = smooth(-.75, -1.5, d + .3 * n)
    lowflank = smooth(.9, 1.5, d) * smooth(1.0, 1.7, ground(x, y)) * smooth(-.05, .45, n) * .9
    clear = smooth(.55, .85, wall_d(x, y)) * smooth(.3, .6, FP(x, y)) * (FR(x, y) < .1) * smooth(.15, .4, FS(x, y)) * smooth(2.5, 2.8, FM(x, y)) * smooth(FORT_R + .5, FORT_R + .9, FQ(x, y)) * smooth(1.1, 1.7, np.hypot(x - 12.9, y - 6.5))
    hamlet = smooth(1.2, 1.9, np.hypot(x - 14.5, (y - 13.0)) + .25 * n)
    return (upland + lowflank * (d > 0)) * clear * hamlet


x, y = spread(40000, forest, 61); i = thin(x, y, .27, 1); x, y = x[i], y[i]
# Towards the cut the forest sinks to a low mantle, as a model maker trims it: no crown hangs over the wood, none stands up alone.
edge = np.minimum.reduce([x, W - x, D - y])
big_ones = (np.random.default_rng(5).random(len(x)) < .26) & (edge > 1.3)
for nm, libs, m, s0, s1 in (('round', rounds, ~big_ones, .42, .80), ('tall', talls, big_ones, .75, 1.2)):
    e = edge[m]; size = np.random.default_rng(6).uniform(s0, s1, m.sum()) * (.38 + .62 * smooth(.1, 1.7, e)); ok = e > .34 * size
    k.scatter(nm, libs, np.stack([x[m], y[m], ground(x[m], y[m]) - .03], -1)[ok], size[ok], seed=9, parent=root)
print('trees', len(x))
x, y = spread(90000, lambda x, y, g: forest(x, y, g) * (F(x, y) < 0) * smooth(1.5, .5, np.minimum.reduce([x, W - x, D - y])), 69); i = thin(x, y, .13, 1); x, y = x[i], y[i]
size = np.random.default_rng(14).uniform(.20, .34, len(x)) * (.6 + .4 * smooth(.1, .9, np.minimum.reduce([x, W - x, D - y])))
ok = np.minimum.reduce([x, W - x, D - y]) > .42 * size
k.scatter('mantle', shrubs + rounds[:2], np.stack([x, y, ground(x, y) - .02], -1)[ok], size[ok], seed=23, parent=root); print('mantle', ok.sum())


x, y = spread(1500, lambda x, y, g: forest(x, y, g) * (F(x, y) < 0) * (fbm(x * .5, y * .5, 0, 2, seed=59) > .15) * (np.minimum.reduce([x, W - x, D - y]) > 1.6) * .35, 67); i = thin(x, y, .5, 1); x, y = x[i], y[i]
k.scatter('upland bamboo', bamboo, np.stack([x, y, ground(x, y) - .03], -1), np.random.default_rng(12).uniform(.9, 1.3, len(x)), seed=21, parent=root)
x, y = spread(700, lambda x, y, g: (np.hypot(x - 14.5, y - 13) < 2.3) * (np.hypot(x - 14.5, y - 13) > .9) * smooth(.3, .5, FP(x, y)) * .3, 68); i = thin(x, y, .45, 1); x, y = x[i], y[i]
k.scatter('hamlet palms', palms, np.stack([x, y, ground(x, y) - .03], -1), np.random.default_rng(13).uniform(.9, 1.25, len(x)), seed=22, parent=root)


def bushes(x, y, g):
    d, n = F(x, y), fbm(x * .8, y * .8, 0, 3, seed=53)
    clear = smooth(.42, .6, wall_d(x, y)) * smooth(.25, .4, FP(x, y)) * (FR(x, y) < .05) * smooth(.0, .1, FS(x, y)) * smooth(1.7, 2.2, FM(x, y)) * smooth(FORT_R + .3, FORT_R + .6, FQ(x, y))
    return clear * smooth(-.35, .5, n) * .7 * smooth(.5, 1.0, np.hypot(x - 12.7, y - 6.6))


x, y = spread(12000, bushes, 62); k.scatter('shrub', shrubs, np.stack([x, y, ground(x, y) - .02], -1), np.random.default_rng(7).uniform(.12, .34, len(x)), seed=10, parent=root)
x, y = spread(2600, lambda x, y, g: smooth(.55, .2, FS(x, y)) * (FS(x, y) > .08) * (fbm(x * .6, y * .6, 0, 2, seed=55) > .05) * smooth(.5, .7, FP(x, y)) * smooth(2.0, 2.4, FM(x, y)) * .6, 63); i = thin(x, y, .34, 1); x, y = x[i], y[i]
k.scatter('bamboo', bamboo, np.stack([x, y, ground(x, y) - .03], -1), np.random.default_rng(8).uniform(.7, 1.15, len(x)), seed=11, parent=root)
x, y = spread(1500, lambda x, y, g: (FM(x, y) > 1.2) * (FM(x, y) < 2.9) * (FR(x, y) < .1) * smooth(.3, .5, FP(x, y)) * (FS(x, y) > .2) * (y < 7) * .35, 64); i = thin(x, y, .30, 1); i = np.array([j for j in i if free(x[j], y[j], .02)], int); x, y = x[i], y[i]
k.scatter('palm', palms, np.stack([x, y, ground(x, y) - .03], -1), np.random.default_rng(9).uniform(.75, 1.15, len(x)), seed=12, parent=root)
x, y = spread(2400, lambda x, y, g: smooth(.22, .02, np.abs(FS(x, y) + .05)) * .6, 65)
k.scatter('stream stones', stones, np.stack([x, y, ground(x, y)], -1), np.random.default_rng(10).gamma(2, .035, len(x)) + .04, seed=13, parent=root)

turf_c = [(hexc('#87935a'), hexc('#a9af70')), (hexc('#8f9358'), hexc('#b5b277')), (hexc('#a39a68'), hexc('#c4b884'))]
turf = [(lambda p: mesh('turf', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.join(k.leaf_cloud([(0, 0, .0, .5)], 46, .16, np.random.default_rng(70 + i), l, h, .7)[:1])) for i, (l, h) in enumerate(turf_c)]
x, y = spread(150000, lambda x, y, g: (FR(x, y) < .1) * smooth(.16, .30, FP(x, y)) * smooth(.0, .1, FS(x, y)) * smooth(1.3, 1.8, FM(x, y)) * smooth(FORT_R + .1, FORT_R + .35, FQ(x, y)) * smooth(-2.2, -1.2, F(x, y)) * smooth(-1.3, -.2, fbm(x * .9, y * .9, 0, 3, seed=57)) * smooth(.25, .45, wall_d(x, y)), 66)
k.scatter('turf', turf, np.stack([x, y, ground(x, y)], -1), np.random.default_rng(11).uniform(.03, .07, len(x)), normal=ground.normal(x, y), seed=14, parent=root)
g = np.random.default_rng(90); earthy = bank_v[: int(len(bank_v) * .24)].reshape(-1, 3); crown = bank_v[:, 3:9].reshape(-1, 3)      # grass on the earth stretch and along the crest
p = np.concatenate([earthy[g.random(len(earthy)) < .85], earthy[g.random(len(earthy)) < .6], crown[g.random(len(crown)) < .22]]); p = p + g.normal(0, .05, p.shape) * [1, 1, .8]
p = p[(p[:, 2] > ground(p[:, 0], p[:, 1]) - .02)]
k.scatter('bank turf', turf, p, g.uniform(.035, .085, len(p)), seed=24, parent=root)
p = bank_v[: int(len(bank_v) * .22), 5]; p = p[g.random(len(p)) < .16]; k.scatter('hedge', shrubs, p + [0, 0, -.03], g.uniform(.16, .30, len(p)), seed=25, parent=root)
KD = k.Field(xs, ys, kind.astype(float)); BU = k.Field(xs, ys, bund); HI = k.Field(xs, ys, hid)
for kd, (l, h), sz in ((0, (hexc('#6d8746'), hexc('#a3b26a')), .062), (1, (hexc('#88924f'), hexc('#b8b877')), .062), (2, (hexc('#a8924f'), hexc('#d8c07c')), .066)):
    gu, gv = np.meshgrid(np.arange(-4, W + 6, .060), np.arange(-6, 9, .085)); gu, gv = gu.ravel(), gv.ravel(); gg = np.random.default_rng(80 + kd)
    x, y = gu * .97 - gv * .24 + gg.normal(0, .010, gu.shape), gu * .24 + gv * .97 + gg.normal(0, .008, gu.shape)
    m = (x > .05) & (x < W - .05) & (y > .05) & (y < 9); x, y = x[m], y[m]
    m = (np.abs(KD(x, y) - kd) < .01) & (FR(x, y) > .8) & (BU(x, y) < .15); x, y = x[m], y[m]
    rice_t = [(lambda p: mesh('rice', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.join(k.leaf_cloud([(0, 0, .1, .5)], 18, .24, gg, l, h, .9)[:1])) for _ in range(2)]
    k.scatter('rice', rice_t, np.stack([x, y, ground(x, y)], -1), gg.uniform(.8, 1.15, len(x)) * sz, seed=15 + kd, parent=root); print('rice', kd, len(x))

# ------------------------------------------------------------------ table, light, camera

look = k.stand(root, W, D, foot=BASE, unit=5, turn=12, table=opt.get('table', k.TABLES[opt.get('mood', 'day')]))
k.light(**k.MOODS[opt.get('mood', 'day')])
if opt['view'] == 'wide':
    look((12.9, 7.5, 1.45), 91, 34, -10, 103)
elif opt['view'] == 'tall':
    look((12.5, 7.9, 2.1), 74, 44, -9, 146)
else:
    look((12.2, 7.6, 1.1), 78, 50, -9, 106)
k.render(opt, exposure=1.35 if opt.get('mood') == 'dusk' else 1.1)
