"""Model: the whole province of Quảng Ngãi (since July 2025) as one relief, from Ngọc Linh to Lý Sơn.

    blender -b --python province.py -- OUT.png [--view wide|tall|square] [--mood day|dusk] [--scale 1] [--samples N]

One unit is ten kilometres; heights are drawn EX times too high. Outline, coast and the rivers Trà Khúc, Trà Bồng, Pô Kô
and Đăk Tờ Kan from content/geo; the Vệ and the Đăk Bla are schematic, and so is the relief (see province_land.py): stated
heights for the named summits, invented slopes between. Forest, fields, town blocks, tanks and lighthouse are signs, not
surveys, and far larger than true. Neighbouring land is left blank on purpose.
"""

import math
import os
import sys

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import bpy
import kit as k
import numpy as np
import province_land as land
import province_parts as parts
from kit import fbm, hexc, link, matte, mesh, mix, noise, sheet, smooth

opt = k.arguments()
dusk = opt.get('mood', 'day') == 'dusk'
k.start()
EX = float(opt.get('ex', 8))  # vertical exaggeration
UP = EX / 10000
PLATE, LIFT = 0.05, 0.10  # the neighbours' card, and the lowest ground of the province, above the sea
STEP = 0.02

C = {
    n: hexc(h)
    for n, h in {
        'beach': '#ecdcb4', 'rice': '#8fa653', 'rice2': '#a9b564', 'ripe': '#c9bb6c', 'pond': '#8fb3a4', 'garden': '#748c48', 'scrub': '#adb068', 'low': '#9aa65c',
        'wood': '#82954f', 'high': '#748a52', 'cloud': '#7f9068', 'top': '#b3b08c', 'rock': '#a09882', 'crest': '#c3c086', 'soil': '#b3754c', 'soil2': '#c08d5d', 'coffee': '#7d8a48', 'dry': '#c2b078', 'clay': '#b79a6b',
        'sea0': '#a9cbb4', 'sea1': '#74ab9f', 'sea2': '#4b8a87', 'sea3': '#35706f', 'river': '#4f9a9c',
    }.items()
}  # fmt: skip

# ------------------------------------------------------------------ outline, rivers, heights

main, isles, prov, inland = land.outlines()
streams = land.rivers()
cx, cy, coarse, _ = land.relief(main, streams)
rough_field = k.Field(cx, cy, coarse)
lo, hi = prov.min(0) - 0.1, prov.max(0) + 0.1
xs, ys = np.arange(lo[0], hi[0], STEP), np.arange(lo[1], hi[1], STEP)
X, Y = np.meshgrid(xs, ys)
H = land.blur(rough_field(X, Y), 1)
fine, mid = fbm(X * 7, Y * 7, 0, 4, seed=21), fbm(X * 1.3, Y * 1.3, 0, 4, seed=22)
steep = land.blur(np.hypot(*np.gradient(H * UP, STEP)), 3)
H = H + 95 * fine * smooth(0.06, 0.6, steep) * smooth(20, 300, H)
Z = LIFT + H * UP


def stamp(line, w0, w1):
    """note the distance to a river and its water level, only near it (into near, level, wide); returns line, level, half width"""
    p = land.evenly(line, STEP * 0.7)
    bed = k.Field(xs, ys, Z)(p[:, 0], p[:, 1])
    zz = np.minimum.accumulate(bed)                               # every course is given from source to mouth
    q = np.convolve(np.pad(zz, 12, mode='edge'), np.ones(25) / 25, 'valid')
    w = np.interp(np.linspace(0, 1, len(p)), [0, 0.5, 1], [w0, (w0 + w1) * 0.42, w1])
    R = 10
    for (x, y), lv, hw in zip(p, q, w):
        j, i = int(round((x - xs[0]) / STEP)), int(round((y - ys[0]) / STEP))
        if not (R <= i < len(ys) - R and R <= j < len(xs) - R):
            continue
        s = (slice(i - R, i + R + 1), slice(j - R, j + R + 1))
        d = np.hypot(X[s] - x, Y[s] - y)
        c = d < near[s]
        near[s] = np.where(c, d, near[s])
        level[s] = np.where(c, lv, level[s])
        wide[s] = np.where(c, hw, wide[s])
    return p, q, w


near, level, wide = np.full(X.shape, 9.0), np.zeros(X.shape), np.full(X.shape, 0.02)
shown = [stamp(*streams[n]) for n in ('Đăk Tờ Kan', 'Đăk Bla', 'Pô Kô', 'Trà Bồng', 'Vệ', 'Trà Khúc')]
t = smooth(wide * 0.8, wide + 0.15, near)
Z = np.where(near < 9, (level - 0.012) * (1 - t) + np.maximum(Z, level) * t, Z)
ground = k.Field(xs, ys, Z)
H = (Z - LIFT) / UP

# ------------------------------------------------------------------ paint

sea_d = land.reach(~land.inside(X, Y, main), STEP, 1.5)
slope = np.hypot(ground.gx, ground.gy)
height_n = H + 130 * mid + 60 * fine
lon = X / (11.13 * math.cos(math.radians(land.LAT0))) + land.LON0
west = smooth(108.22, 108.05, lon + 0.04 * mid)
flat = smooth(0.34, 0.12, land.blur(slope, 2))
col = k.steps(height_n, [(0, C['scrub']), (120, C['low']), (420, C['wood']), (1000, C['high']), (1700, C['cloud']), (2350, C['top'])])
curl = np.clip((H - land.blur(H, 6)) / 170, -1, 1)                       # crests catch dust and light, gullies stay dark: a painter's dry brush
col = mix(col, C['crest'], np.maximum(curl, 0) * 0.55) * (1 + 0.20 * np.minimum(curl, 0))[..., None]
col = mix(col, C['rock'], smooth(1.2, 2.0, slope + 0.25 * fine) * 0.45)
b, fid = k.cells(X * 7 + 0.5 * mid, Y * 11 + 0.5 * fbm(X * 2, Y * 2, 0, 2, seed=5), 3)
b2, fid2 = k.cells(X * 5.5 + 0.4 * mid, Y * 5.5, 7)
fields = np.select([fid[..., None] < t for t in (0.40, 0.74, 0.83, 0.90)], [C['rice'] * np.ones(3), C['rice2'] * np.ones(3), C['ripe'] * np.ones(3), C['garden'] * np.ones(3)], mix(C['rice'], C['pond'], 0.35 * np.ones(1)))
fields = fields * (1 + 0.16 * (fid * 7 % 1 - 0.5))[..., None]
fields = mix(fields, C['garden'], smooth(0.09, 0.04, b) * 0.8)
plain = smooth(75, 35, H + 12 * mid) * flat * (1 - west)
col = mix(col, fields, plain)
plots = np.select([fid2[..., None] < t for t in (0.26, 0.46, 0.66, 0.82)], [C['soil'] * np.ones(3), C['soil2'] * np.ones(3), C['coffee'] * np.ones(3), C['dry'] * np.ones(3)], C['scrub'] * np.ones(3))
plots = mix(plots * (1 + 0.14 * (fid2 * 9 % 1 - 0.5))[..., None], C['low'], smooth(0.10, 0.04, b2) * 0.6)
basin = west * smooth(860, 690, H + 60 * mid) * smooth(0.5, 0.2, slope)
md = np.hypot((X - land.plan(108.291, 14.6)[0]) * 1.1, Y - land.plan(108.291, 14.6)[1])
plateau = np.maximum(basin, smooth(0.75, 0.35, md + 0.3 * mid) * flat * 0.75)
col = mix(col, plots, plateau * smooth(-0.5, 0.1, mid + 0.4) * 0.92)
valley = smooth(0.30, 0.08, near - wide + 0.10 * mid) * smooth(900, 500, H) * flat
col = mix(col, fields, valley * (1 - plain) * 0.85)
col = mix(col, C['beach'], smooth(0.16, 0.05, sea_d + 0.05 * mid))
col = mix(col, C['clay'], smooth(0.035, 0.01, near - wide) * 0.55)
col = col * (1 + 0.05 * np.random.default_rng(2).normal(size=X.shape) + 0.06 * fine)[..., None]

root = bpy.data.objects.new('model', None)
link(root)

# ------------------------------------------------------------------ the raised province, cut along its outline

ins = land.inside(X, Y, prov)
keep = ins[:-1, :-1] | ins[1:, :-1] | ins[:-1, 1:] | ins[1:, 1:]
rim = np.zeros(ins.shape, bool)
for a in (slice(None, -1), slice(1, None)):
    for c in (slice(None, -1), slice(1, None)):
        rim[a, c] |= keep
rim &= ~ins
ring = land.evenly(prov, 0.01, closed=True)
pi, pj = np.nonzero(rim)
pts = np.stack([X[pi, pj], Y[pi, pj]], -1)
best = np.concatenate([((p[:, None] - ring[None]) ** 2).sum(-1).argmin(1) for p in np.array_split(pts, max(1, len(pts) // 400))])
PX, PY = X.copy(), Y.copy()
PX[pi, pj], PY[pi, pj] = ring[best].T
PZ = Z.copy()
PZ[pi, pj] = ground(*ring[best].T)
ground_mat = matte('ground', rough=1, spec=0, grain=(14, 0.3, 0.02))
sheet('province', np.stack([PX, PY, PZ], -1), col, ground_mat, keep=keep, parent=root)


def boards(u, z, zt):
    """thin boards glued in layers under a skin of ground"""
    v = z / 0.105
    n, f = np.floor(v), v - np.floor(v)
    tone = 0.5 + 0.42 * np.where(n % 2 == 0, 1, -1) + 0.35 * noise(n * 7.3, u * 0.15, 0, 32) + 0.3 * noise(u * 1.6, z * 16, n, 33)
    c = mix(hexc('#d0b88c'), hexc('#9c8058'), tone)
    c = c * (1 - 0.45 * smooth(0.12, 0.03, f) - 0.07 * noise(u * 14, z * 70, n, 34))[..., None]
    return mix(c, hexc('#5f4a38'), smooth(0.045, 0.03, zt - z + 0.008 * noise(u * 8, z, 0, 35)))


loop = np.vstack([ring, ring[:1]])
along = np.concatenate([[0], np.cumsum(np.hypot(*np.diff(loop, axis=0).T))])
T = np.linspace(0, 1, 90)[:, None]
top = ground(loop[:, 0], loop[:, 1])
zz = -0.02 + (top + 0.02) * T
at_sea = k.Field(xs, ys, sea_d)(loop[:, 0], loop[:, 1]) < 0.05
cut = boards(np.broadcast_to(along, zz.shape), zz, top)
cut = np.where(at_sea[None, :, None], C['beach'] * 0.92, cut)
cut = cut * (0.72 + 0.28 * smooth(PLATE, PLATE + 0.22, zz))[..., None]
side = np.stack([np.broadcast_to(loop[:, 0], zz.shape), np.broadcast_to(loop[:, 1], zz.shape), zz], -1)
sheet('cut', side, cut, matte('cut', rough=1, spec=0), parent=root)

river_mat = matte('river', C['river'], rough=0.28, spec=0.35)
for p, q, w in shown:
    ok = land.inside(p[:, :1], p[:, 1:], prov)[:, 0] | (sea_d[np.clip(((p[:, 1] - ys[0]) / STEP).astype(int), 0, len(ys) - 1), np.clip(((p[:, 0] - xs[0]) / STEP).astype(int), 0, len(xs) - 1)] < 0.05)
    t = np.gradient(p, axis=0)
    t = np.stack([np.convolve(np.pad(t[:, i], 4, mode='edge'), np.ones(9) / 9, 'valid') for i in (0, 1)], -1)
    t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-9
    a = np.linspace(-1.15, 1.15, 5)
    n2 = np.stack([-t[:, 1], t[:, 0]], -1)
    rib = np.stack([p[:, :1] + n2[:, :1] * w[:, None] * a, p[:, 1:] + n2[:, 1:] * w[:, None] * a, np.repeat(q[:, None] + 0.003, 5, 1)], -1)
    sheet('river', rib, np.ones(rib.shape), river_mat, keep=np.repeat((ok[:-1] & ok[1:])[:, None], 4, 1), parent=root)

# ------------------------------------------------------------------ neighbours and sea

plain_ink = hexc(opt.get('table', '#566b6b' if dusk else k.TABLE))    # a wide low sun leaves the usual dusk table black here
m = main.copy()
m[:, 0] = np.where(m[:, 0] < main[:, 0].min() + 0.02, -60, m[:, 0])
north, south = main[:, 1] > main[:, 1].max() - 0.02, main[:, 1] < main[:, 1].min() + 0.02
m[north] += np.where(m[north, :1] > -50, [[-12, 40]], [[0, 40]])
m[south] += np.where(m[south, :1] > -50, [[-4, -40]], [[0, -40]])
n = len(m)
plate = np.concatenate([np.c_[m, np.full(n, PLATE)], np.c_[m, np.full(n, -0.05)]])
faces = [list(range(n))] + [[i, i + n, (i + 1) % n + n, (i + 1) % n] for i in range(n)]
mesh('neighbours', plate, faces, matte('card', plain_ink, rough=1, spec=0, grain=(3, 0.05, 0.02)), shade_smooth=False, parent=root)

sx, sy = np.arange(-6, 24, 0.05), np.arange(-18, 28, 0.05)
SX, SY = np.meshgrid(sx, sy)
dry = land.inside(SX, SY, m)
for p in isles.values():
    dry |= land.inside(SX, SY, p)
d = land.reach(dry, 0.05, 6.5)
d = d + 0.25 * smooth(0.1, 1.2, d) * fbm(SX * 0.5, SY * 0.5, 0, 3, seed=41)
shelf = [(0, 0.0), (0.10, 0.5), (0.55, 1.0), (1.5, 2.0), (3.0, 3.0), (5.0, 4.0)]
f = np.interp(d, [s[0] for s in shelf], [s[1] for s in shelf])
fl, fr = np.floor(f * 2), f * 2 - np.floor(f * 2)
band = (fl + smooth(0.0, 0.35, fr) * 0.55 + fr * 0.45) / 2               # soft steps, as of sheets laid one on another
seac = k.steps(band, [(0, C['sea0']), (0.7, C['sea1']), (1.7, mix(C['sea1'], C['sea2'], 0.65)), (2.7, C['sea2']), (4.0, C['sea3'])])
deep = C['sea3']
if dusk:
    seac, deep = seac * 0.72, deep * 0.72
water = matte('sea', rough=0.42, spec=0.22, grain=(9, 0.06, 0.02))
sheet('sea', np.stack([SX, SY, 0 * SX], -1), seac, water, parent=root)
mesh('deep', [(-90, -90, -0.004), (90, -90, -0.004), (90, 90, -0.004), (-90, 90, -0.004)], np.array([[0, 1, 2, 3]]), matte('deep', deep, rough=0.42, spec=0.22, grain=(9, 0.06, 0.02)), parent=root)

# ------------------------------------------------------------------ forest and signs

lib = parts.forest_library(matte)
g = np.random.default_rng(61)
sp = 0.04
gx, gy = np.meshgrid(np.arange(lo[0], hi[0], sp), np.arange(lo[1], hi[1], sp))
gx, gy = (gx + g.uniform(-0.5, 0.5, gx.shape) * sp).ravel(), (gy + g.uniform(-0.5, 0.5, gy.shape) * sp).ravel()
F = lambda A: k.Field(xs, ys, A)(gx, gy)
hh = F(H)
woods = smooth(60, 190, hh + 40 * F(mid)) * (1 - F(np.maximum(plateau, valley))) * smooth(-0.75, -0.35, F(mid) + 0.3 * F(fine)) * (0.12 + 0.88 * smooth(1900, 1350, hh)) * smooth(2350, 1900, hh) * (F(near - wide) > 0.035) * (F(ins.astype(float)) > 0.99)
woods = np.maximum(woods, 0.05 * F(plateau)) * (F(ins.astype(float)) > 0.99)
m_ = g.random(len(gx)) < woods * (0 if opt.get('bare') else 0.50)
gx, gy, hh = gx[m_], gy[m_], hh[m_]
print('trees', len(gx), flush=True)
ramp = np.digitize(hh + g.normal(0, 130, len(hh)), [330, 800])
for i in range(3):
    s = ramp == i
    k.scatter(f'forest{i}', lib[i], np.stack([gx[s], gy[s], ground(gx[s], gy[s]) - 0.006], -1), g.uniform(0.026, 0.050, s.sum()), seed=i, parent=root)

parts.islands(root, isles, EX)
parts.towns(root, ground, lit=dusk)
parts.works(root, ground)

# ------------------------------------------------------------------ light and cameras

k.light(**(k.MOODS['dusk'] | {'elevation': 15, 'sun': 3.6, 'sky': 0.42} if dusk else k.MOODS['day']))
# view: (turn of the plan in degrees, point aimed at, distance, elevation in degrees, lens, shift)
CAMERAS = {
    'wide': (-36, (0.35, 0.6, 0.4), 62, 38, 97, (0, 0)),
    'tall': (-106, (0.4, 1.25, 0.2), 62, 42, 118, (0, 0)),
    'square': (-62, (0.9, 0.1, 0.2), 62, 42, 108, (0, 0)),
}
turn, aim, far, elev, lens, shift = CAMERAS[opt['view']]
turn, elev = float(opt.get('turn', turn)), float(opt.get('elev', elev))
lens = float(opt.get('lens', lens))
a, e = math.radians(turn), math.radians(elev)
root.rotation_euler = (0, 0, a)
tx, ty = aim[0] * math.cos(a) - aim[1] * math.sin(a), aim[0] * math.sin(a) + aim[1] * math.cos(a)
k.camera((tx, ty - far * math.cos(e), aim[2] + far * math.sin(e)), (tx, ty, aim[2]), lens, shift)
k.render(opt, exposure=1.2 if dusk else 1.1)
