"""Thới Lới: the shape of the land and the rock inside it. Plain functions of the place, no Blender objects.

One unit is a hundred metres in plan; heights are drawn VE times as high. x runs from north (0) to south, y from west (0,
the cut through the crater) to east, z up from the sea. Metres east and north are counted from 109.115 E, 15.38 N.
"""
import numpy as np
from kit import INK, cells, fbm, hexc, mix, noise, smooth, spline, steps

VE = 2.0
E0, N0 = 1690., 1410.                                         # the block's north-west corner
W, D, BASE = 16.7, 8.4, -1.7


def plan(e, n):
    """metres east and north -> the block's x, y"""
    return (N0 - np.asarray(n, float)) / 100, (np.asarray(e, float) - E0) / 100


def high(m):
    return np.asarray(m, float) / 100 * VE


# Rings after the geopark's text: the larger about 1 km across, the younger about half that; crater about 350 m (press).
# Their centres are fitted to the published points of the summit, the lake and Hang Câu.
OLD, YOUNG, SUMMIT, HANG_CAU = plan(1690, 590), plan(1722, 335), plan(1832, 205), plan(2050, 985)
LAKE_Z = high(116)

# the shore: GSHHG's line, smoothed; the cliff: behind it, through the published point of Hang Câu
_shore = np.array([(1500, 1235), (1690, 1245), (1880, 1232), (1990, 1170), (2080, 1118), (2190, 1060), (2320, 1000), (2505, 958), (2700, 960)], float)
_cliff = np.array([(1500, 1132), (1690, 1120), (1790, 1098), (1880, 1066), (1960, 1040), (2050, 985), (2140, 925), (2230, 872), (2350, 838), (2520, 822), (2700, 820)], float)
SHORE = spline(np.stack(plan(*_shore.T), -1), 300)
CLIFF = spline(np.stack(plan(*_cliff.T), -1), 300)


def shore_x(y):
    return np.interp(y, SHORE[:, 1], SHORE[:, 0]) + .10 * fbm(y * 1.5, 0, 0, 4, seed=21)


def cliff_x(y):
    """top edge of the cliff, with the bites of gullies"""
    bite = fbm(y * 1.15, 3, 0, 3, seed=22) * .17 + .07 * noise(y * 4.2, 0, 0, 23) + .03 * noise(y * 11, 0, 0, 24)
    return np.interp(y, CLIFF[:, 1], CLIFF[:, 0]) + bite


def polar(x, y, c):
    return np.hypot(x - c[0], y - c[1]) + 1e-6, np.arctan2(y - c[1], x - c[0])


def old_ring(x, y):
    """the larger tuff ring as it stood before sea and younger crater worked on it"""
    r, a = polar(x, y, OLD)
    crest = high(92) * (1 + .10 * np.cos(a - 2.6) + .05 * noise(np.cos(a) * 1.6, np.sin(a) * 1.6, 0, 31))
    out = crest * np.exp(-(np.maximum(r - 4.9, 0) / 1.72) ** 1.7)
    floor = high(66)
    inn = floor + (crest - floor) * np.exp(-(np.maximum(4.9 - r, 0) / 1.35) ** 1.8)
    return np.where(r > 4.9, out, inn) + high(9)


def young_ring(x, y):
    """the smaller ring on its southern part: rim, summit, bowl"""
    r, a = polar(x, y, YOUNG)
    s = np.exp(-((x - SUMMIT[0]) ** 2 + (y - SUMMIT[1]) ** 2) / .62)
    low = np.cos(a - np.arctan2(SUMMIT[1] - YOUNG[1], SUMMIT[0] - YOUNG[0]))       # 1 towards the summit
    crest = high(143) + high(9) * low + high(17) * s + high(4) * noise(np.cos(a) * 2.2, np.sin(a) * 2.2, 0, 33)
    rc = 1.92 + .10 * noise(np.cos(a) * 1.3, np.sin(a) * 1.3, 0, 34)
    out = high(8) + (crest - high(8)) * np.exp(-(np.maximum(r - rc, 0) / 2.15) ** 1.5)
    floor = high(105)
    t = np.clip(r / rc, 0, 1)
    inn = floor + (crest - floor) * smooth(.52, 1.03, t) ** 1.12
    return np.where(r > rc, out, inn), r - rc, a


def plain(x, y):
    return high(10) + high(5) * smooth(0, 8, y) * 0 + high(4) * noise(x * .25, y * .25, 0, 35)


def land_top(x, y):
    """height of the ground, and the height of the older ring under it"""
    o = old_ring(x, y)
    yo, dr, a = young_ring(x, y)
    inside = smooth(.55, .0, dr)
    z = np.maximum(o, yo)
    z = z + .16 * np.exp(-((o - yo) / .30) ** 2)                                    # soften the join
    z = z * (1 - inside) + yo * inside
    big, mid, fine = fbm(x * .45, y * .45, 0, 4, seed=1), fbm(x * 1.3, y * 1.3, 0, 4, seed=2), fbm(x * 4, y * 4, 0, 3, seed=3)
    # rills down the flanks of the younger ring, and of the older one
    rill = np.abs(noise(a * 7 + .5 * big, dr * .35, 0, 5)) + .5 * np.abs(noise(a * 17 + .8 * mid, dr * .6, 0, 6))
    z = z - .20 * (.55 - rill).clip(0, 1) * smooth(.15, .8, dr) * smooth(3.2, 1.6, dr)
    rill_in = np.abs(noise(a * 9 + .6 * mid, 0, 0, 7)) + .4 * np.abs(noise(a * 23, 0, 0, 8))
    z = z - .10 * (.5 - rill_in).clip(0, 1) * smooth(-.1, -.35, dr) * smooth(-1.1, -.7, dr)
    p = plain(x, y)
    rough = smooth(.15, .9, z - p)
    z = z + rough * (.07 * mid + .10 * big + .018 * fine)
    foot = smooth(.55, .05, z - p)
    return z * (1 - foot) + np.maximum(p, z * .25) * foot, o


# ------------------------------------------------------------------ the rock

C = {n: hexc(h) for n, h in dict(
    tuff='#b99665', tuff2='#97744f', ash='#d3b98c', dark='#6a5340', scoria='#8a5a41', red='#a35f3f', pale='#dcc9a2', yng='#a9794f', yng2='#80573d',
    coral='#e6dcc3', coral2='#cdbd9b', basalt='#575e60', basalt2='#3d4649', joint='#20282b', clay='#8f8c80', soil='#8f4a30', breccia='#7b6049', water='#2f7f83', deep='#14566a').items()}


def seabed(x, y):
    """floor of sea and shore platform up to the cliff's foot"""
    d = shore_x(y) - x                                                              # seaward of the waterline
    shelf = -.10 * smooth(0, .5, d) - .62 * smooth(.35, 2.6, d) - .02 * d
    up = high(3.2) * smooth(0, -.5, d) + high(3.5) * smooth(-.5, -2.2, d)
    m = fbm(x * 2.4, y * 2.4, 0, 4, seed=41)
    reef = smooth(.0, .5, m) * smooth(.15, .5, d) * smooth(2.4, 1.2, d)
    return shelf + up + .10 * reef + .022 * m * smooth(1.0, .1, np.abs(d)) + .012 * fbm(x * 9, y * 9, 0, 3, seed=42)


def _beds(u, x, y, a, b, dark, pale, seed):
    """a pile of thin beds, u counting them: coarse dark bursts grade up into fine pale ash"""
    n1, n2, n3 = noise(u * .55, 0, .03 * x + .03 * y, seed), noise(u * 1.9, .1 * (x + y), 0, seed + 1), noise(u * 4.7, .2 * (x - y), 0, seed + 2)
    c = mix(a, b, .5 + .75 * n1 + .45 * n2)
    c = mix(c, pale, smooth(.12, .5, n2 - .25 * n1) * .75)
    c = mix(c, dark, smooth(.18, .5, n3 + .35 * n1) * .62)
    c = mix(c, dark * .8, smooth(.42, .62, noise(u * 2.7, 0, 0, seed + 3)) * .7)
    return c


def hardness(x, y, z):
    """how far a bed stands out of the cliff, -1..1"""
    u = bed_number(x, y, z)
    return .62 * noise(u * .55, 0, 0, 61) + .55 * noise(u * 1.9, 0, 0, 62) + .3 * noise(u * 4.7, 0, 0, 63)


def bed_number(x, y, z):
    o = old_ring(x, y)
    w = .020 * fbm(x * 1.1, y * 1.1, z, 3, seed=51) + .008 * fbm(x * 5, y * 5, z * 5, 2, seed=52)
    return (z + w) / np.maximum(o, .35) * 26


def basalt(x, y, z, f3):
    """old lava in columns, two flows with a rubbly crust between them"""
    lev = (z + .10 * fbm(x * .4, y * .4, 0, 3, seed=86)) / .82 + .12; flow, up = np.floor(lev), lev - np.floor(lev)
    q = (x + .8 * y) * (5.2 + 1.1 * (flow % 2)) + flow * 3.7 + .5 * noise(x * .9, y * .9, flow, 84) + .06 * noise(x * 3, z * 2, y, 85)
    i, f = np.floor(q), q - np.floor(q)
    c = mix(C['basalt2'], C['basalt'], .5 + .55 * noise(i * 7.3, flow * 3.1, 0, 83) + .35 * f3)
    c = c * (1 + .22 * (.5 - f))[..., None]                                         # each column a facet lit from the left
    wide = .10 + .06 * noise(i * 3.3, z * .6, flow, 82)
    c = mix(c, C['joint'], smooth(wide, wide * .3, np.minimum(f, 1 - f)) * .8 * smooth(.02, .16, up))
    cross = np.abs(((up * 1.3 + 1.6 * noise(i * 5.1, flow, 0, 87)) % 1) - .5)
    c = mix(c, C['joint'], smooth(.022, .008, cross) * .4)
    crust = smooth(.12, .03, up + .05 * noise(x * 6, y * 6, 0, 88))
    d, k_ = cells(x * 9 + y * 7, z * 11, 12)
    return mix(c, mix(C['joint'], mix(C['scoria'], C['basalt'], .55) * .8, smooth(.05, .2, d) * (.5 + .5 * k_)), crust * .85)


def rock(x, y, z, top):
    """colour of the ground at any depth, so that every cut agrees with the cliff beside it; top is the ground's height there"""
    x, y, z, top = [np.asarray(q, float) for q in np.broadcast_arrays(x, y, z, top)]
    o = old_ring(x, y)
    f3 = fbm(x * 2.2, y * 2.2, z * 2.2, 4, seed=53)
    col = _beds(bed_number(x, y, z), x, y, C['tuff'], C['tuff2'], C['dark'], C['ash'], 61)
    lev = bed_number(x, y, z) / 26 * 6.2 + .25; b = lev - np.floor(lev)                                 # six bursts: coarse and dark below, fine and pale above
    col = col * (.74 + .34 * smooth(0, .8, b) - .10 * smooth(.93, 1., b))[..., None]
    # the younger ring lies on the older one
    yo, dr, a = young_ring(x, y)
    v = (z - o) / np.maximum(yo + .25 - o, .3) * 15 + .10 * f3
    young = _beds(v, x, y, C['yng'], C['yng2'], C['scoria'] * .75, C['pale'] * .92, 71)
    young = mix(young, C['red'], smooth(.45, .0, top - z) * .5)
    is_young = smooth(-.01, .012, z - o) * (yo > o - .12)
    col = mix(col, young, is_young)
    col = mix(col, C['dark'] * .7, np.exp(-((z - o) / .014) ** 2) * .8 * (yo > o))                    # the old surface, a dark line
    for sc, lo, sd in ((9, .95, 3), (19, .90, 4)):                                                    # bombs and coarse fragments, in some beds only
        d, i = cells(x * sc + y * sc * .7, z * sc * 1.3 + y * 3, sd)
        peb = (i > lo) & (d > .26) & (noise(bed_number(x, y, z) * .55, 0, 0, 61) > .12)
        col = np.where(peb[..., None], mix(C['basalt'], C['coral2'], (i * 13) % 1 > .8) * (.8 + .3 * ((i * 37) % 1))[..., None], col)
    # underneath: coral sandstone over old basalt
    ct = high(3) + .05 * noise(x * .6, y * .6, 0, 81); cb = ct - .22 - .05 * noise(x * .9, y * .9, 0, 82)
    cs = mix(C['coral'], C['coral2'], .45 + .6 * noise(x * .7, y * .7, z * 30, 83) + .35 * f3)
    d, i = cells(x * 16 + y * 11, z * 22, 6)
    cs = mix(cs, C['coral2'] * .72, ((i > .75) & (d > .2)) * .8)
    col = mix(col, cs, smooth(.008, -.008, z - ct))
    # columns, flow upon flow; a reddened crust between two flows
    col = mix(col, basalt(x, y, z, f3), smooth(.010, -.010, z - cb))
    # the vent: a funnel filled with broken rock, a dyke of basalt coming up in it
    r, _ = polar(x, y, YOUNG)
    zf = high(96)
    rv = .34 + 1.02 * np.exp((z - zf) / 1.05) + .07 * noise(z * 1.7, 0, 0, 87) + .03 * noise(z * 6, 0, 0, 88)
    e = smooth(.012, -.012, r - rv) * smooth(zf + .06, zf - .02, z)
    d, i = cells((x - YOUNG[0]) * 6.2 + .3 * f3, z * 6.2, 9); d2, i2 = cells((x - YOUNG[0]) * 15, z * 15, 10)
    br = mix(C['breccia'], C['tuff2'], .5 + .6 * f3)
    br = np.where(((i2 > .5) & (d2 > .16))[..., None], mix(C['yng2'], C['ash'], i2 * 1.6 - .8) * .9, br)
    br = np.where(((i > .62) & (d > .12))[..., None], np.where((i > .84)[..., None], C['basalt'] * 1.05, np.where((i > .76)[..., None], C['coral'] * .92, C['tuff'] * .95)), br)
    col = mix(col, br, e)
    col = mix(col, C['joint'], .55 * np.exp(-((r - rv) / .018) ** 2) * (z < zf))
    xc = YOUNG[0] + .10 * noise(z * 1.1, 0, 0, 89)
    wd = (.15 - .07 * smooth(-1.6, .9, z)) * smooth(1.15, .75, z + .2 * noise(x * 6, z * 2, 0, 90)) + .012 * noise(z * 7, x * 2, 0, 91)
    dy = smooth(.012, -.012, np.abs(x - xc) - wd) * (r < 1.6)
    col = mix(col, mix(C['basalt2'], C['basalt'], .5 + .5 * noise(z * 9, x * 3, 0, 92)), dy)
    # clay under the lake's floor (said to be more than five metres thick), red soil on the slopes
    bowl = smooth(1.42, 1.25, r + .05 * noise(x * 3, y * 3, 0, 93)) * (dr < 0)
    col = mix(col, C['clay'] * (1 + .10 * noise(x, z * 26, 0, 94))[..., None], bowl * smooth(.17, .15, top - z))
    skin = .035 + .05 * smooth(high(60), high(12), top) + .012 * noise(x * 7, y * 7, 0, 95)
    col = mix(col, C['soil'] * (1 + .15 * f3)[..., None], smooth(.012, -.006, top - z - skin) * (1 - bowl) * .92 * smooth(cb + .05, ct + .1, top))
    return np.clip(col * (1 + .045 * np.random.default_rng(9).normal(size=x.shape))[..., None] * (1 + .07 * f3)[..., None], 0, .95)
