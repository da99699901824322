"""Model: Lý Sơn whole from the south-east: villages, fields and volcanoes of the Big Island, Đảo Bé behind. With --side north
the same island from the sea in the north (picture ly-son-north): the eaten rims and the tuff beds of Hang Câu.

    blender -b --python ly-son.py -- OUT.png [--view wide|tall|square] [--mood day|dusk] [--scale 1] [--samples N] [--side north]

One unit is 100 m. To scale: both coasts and the distance between the islands (GSHHG 2.3.7, content/geo/land.geojson,
copied below, corners rounded); places of Thới Lới, its lake, Hang Câu, Chùa Hang, Giếng Tiền, lighthouse, Mù Cu light and
main pier (places.json; the pier moved onto the drawn coast as places.md advises). Heights after the geopark dossier and
doubled (Thới Lới 169 m, Giếng Tiền 86 m, lighthouse 45 m). Sizes of the rings: 1 km and 500 m (Thới Lới), 500 m (Giếng Tiền).
Schematic: the finer coast, cliff height, number and order of the tuff beds, the place of the dam, Hòn Sỏi, Hòn Tai, Hòn Vung
(no published positions), plots, lanes, houses, trees, reef, depths; boats are drawn three times their length.
"""
import importlib, math, os, sys
import numpy as np
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import kit as k
from kit import INK, hexc, mix, smooth, matte, link
import bpy
p = importlib.import_module('ly-son_parts')

opt = k.arguments()
k.start()
DUSK = opt.get('mood') == 'dusk'
LON, LAT = 109.122, 15.3814
KX, KY = 111320 * math.cos(math.radians(LAT)), 110600
UP = 2.                                                        # heights doubled
place = lambda lon, lat: ((lon - LON) * KX, (lat - LAT) * KY)    # metres east and north of the island's middle
f32 = lambda a: np.asarray(a, np.float32)

BIG = '9706,38250 9706,38416 9744,38456 9833,38456 9920,38538 9998,38538 10042,38584 10042,38663 10127,38747 10124,38833 10250,38953 10417,38956 10497,39042 10916,39039 10997,39127 11083,39042 11250,39042 11331,39123 11583,39120 11667,39205 11830,39208 11917,39123 12412,39123 12503,39042 12833,39039 12914,39126 13248,39123 13330,39042 13411,39045 13497,38958 13587,38958 13666,38872 13834,38875 13913,38788 14003,38875 14580,38869 14705,38750 14708,38416 14667,38372 14583,38369 14461,38250 14455,38003 14624,37830 14624,37749 14583,37711 14501,37711 14414,37623 13916,37626 13834,37539 13744,37536 13666,37456 13497,37461 13167,37125 13080,37125 12920,36956 12750,36956 12663,36875 11995,36875 11961,36915 11961,37081 11748,37292 10834,37289 10747,37375 10584,37372 10500,37458 10080,37456 9961,37586 9958,37914 9873,37997 9873,38083 9706,38250'
SMALL = '8039,42750 8128,42830 8128,43084 8251,43206 8498,43209 8583,43288 8830,43291 8914,43206 9084,43209 9122,43162 9119,42915 9041,42834 9044,42747 8836,42539 8411,42542 8333,42621 8164,42620 8039,42750'
ring = lambda s: p.rounded([place(109 + int(a) / 1e5, 15 + int(b) / 1e5) for a, b in (q.split(',') for q in s.split())])
COASTS = [ring(BIG), ring(SMALL)]

THOI_LOI, LAKE = (870, 440), (975, 190)                        # middle of the large ring; of the small ring with the lake
GIENG_TIEN = (-1965, 610)
LIGHT, MUCU, PIER = place(109.1417, 15.3862), place(109.1464, 15.3801), place(109.0987, 15.3800)
PORT_LIGHT, STATUE, FLAG = place(109.0974, 15.3822), place(109.1022, 15.3886), place(109.132, 15.382)
HILLS = [(-900, 420, 100, 150, 'moon'), (-300, 190, 66, 130, 'plug'), (150, -190, 52, 120, 'plug')]       # schematic places
YOUNG = place(109.0868, 15.4287)

# ------------------------------------------------------------------ distance to the coast, once, coarse
cx, cy = np.arange(-5600, 4000, 20.), np.arange(-3000, 7400, 20.)
CX, CY = np.meshgrid(cx, cy)
RAW = f32(np.maximum.reduce([p.inland(c, CX, CY) for c in COASTS] + [38 - 1.0 * np.hypot((CX - MUCU[0]) / 1.5, CY - MUCU[1] + .3 * (CX - MUCU[0]))]))
SOFT = RAW.copy()
for _ in range(3):
    SOFT = p.blur(SOFT, 4)


def coast(xs, ys):
    """distance inland with small coves and points that the data are too coarse for"""
    d = p.zoom(cx, cy, RAW, xs, ys)
    return d + 22 * p.fractal(xs, ys, 150, 2, 3) + 7 * p.fractal(xs, ys, 34, 2, 4)


def crater(X, Y, c, R, rim, floor, inner, outer):
    """a ring of tuff: height above the sea; rim is a function of the bearing (0 east, 90 north)"""
    dx, dy = X - c[0], Y - c[1]; r = np.hypot(dx, dy); a = np.degrees(np.arctan2(dy, dx)); h = rim(a)
    out = h * np.exp(-(np.maximum(r - R, 0) / outer) ** 1.35)
    return np.where(r > R, out, floor + (h - floor) * smooth(R - inner, R, r) ** 1.25), r, a


bump = lambda a, at, w: np.exp(-(((a - at + 180) % 360 - 180) / w) ** 2)


def relief(xs, ys):
    """height in metres and what the painter needs to know"""
    X, Y = np.meshgrid(f32(xs), f32(ys)); D = coast(xs, ys)
    n4, n1, n0 = p.fractal(xs, ys, 420, 3, 11), p.fractal(xs, ys, 110, 3, 12), p.fractal(xs, ys, 30, 3, 13)
    Dp = np.maximum(D, 0)
    base = 2.2 + 20 * (1 - np.exp(-Dp / 480)) + 4.5 * n4 * smooth(30, 200, D) + .5 * n1
    wob = 24 * n1
    big, rb, ab = crater(X + wob, Y - wob, THOI_LOI, 505, lambda a: 92 + 20 * bump(a, -60, 60) + 12 * bump(a, 165, 40) - 4 * bump(a, 80, 35), 60, 210, 250)
    inn, ri, ai = crater(X + .4 * wob, Y, LAKE, 205, lambda a: 118 + 51 * bump(a, -52, 27) + 8 * bump(a, -52, 80) + 22 * bump(a, -160, 55) + 6 * bump(a, 20, 30), 95, 100, 195)
    gt, rg, ag = crater(X + .5 * wob, Y + .4 * wob, GIENG_TIEN, 245, lambda a: 58 + 28 * bump(a, 118, 40) + 8 * bump(a, 180, 40) - 30 * bump(a, -48, 34), 25, 140, 150)
    cone = np.maximum(np.maximum(big, np.where(ri < 480, inn, 0)), gt)
    for hx, hy, hh, hr, kind in HILLS:
        r = np.hypot(X - hx + .6 * wob, Y - hy); a = np.degrees(np.arctan2(Y - hy, X - hx))
        if kind == 'moon':                                     # half a ring, open to the south-east
            h = hh * np.exp(-(np.abs(r - hr) / 105) ** 1.6) * (1 - .78 * bump(a, -45, 55))
        else:
            h = hh * np.exp(-(r / hr) ** 2.2)
        cone = np.maximum(cone, h)
    cone = np.maximum(cone, 30 * np.exp(-(np.hypot(X - YOUNG[0], Y - YOUNG[1]) / 105) ** 2) * (1 + .2 * n1))
    rise = smooth(12, 50, cone)
    m = (cone > 14) & (Y < 2000); gully = np.abs(n1) * .6        # rain has cut the flanks: gullies run away from the nearest crater
    near = (X > -400)[m]; gx, gy = np.where(near, X[m] - THOI_LOI[0], X[m] - GIENG_TIEN[0]), np.where(near, Y[m] - THOI_LOI[1], Y[m] - GIENG_TIEN[1])
    far = np.hypot(gx, gy) + 1; fold = np.where(near, 7., 4.)
    gully[m] += 1.9 * np.abs(k.noise(gx / far * fold, gy / far * fold, far * .0022 + .2 * n1[m])) + .9 * np.abs(k.noise(gx / far * fold * 2.3, gy / far * fold * 2.3, far * .004, 3))
    Z = np.maximum(base, 0) + np.maximum(cone - 8, 0) * 1.08 * (1 - .105 * gully * smooth(16, 60, cone) * smooth(180, 260, ri) * (.35 + .65 * np.maximum(smooth(470, 560, rb), smooth(380, 250, ri) * .6))) + 1.3 * n0 * rise
    lake = (ri < 150 + 12 * n1) & (inn < 107)
    dam = smooth(16, 9, np.abs(ri - 205)) * smooth(36, 30, np.abs(ai - 90))
    Z = np.where(dam > 0, Z * (1 - dam) + 121 * dam, Z)
    # the sea has cut the north side: a beach and a ledge, then a wall with steps of harder beds
    cut = np.maximum(smooth(120, 330, X) * smooth(1640, 1380, X) * smooth(560, 700, Y), smooth(-2420, -2300, X) * smooth(-1600, -1760, X) * smooth(480, 600, Y) * smooth(2500, 2000, Y))
    cut = cut * (Y < 2000)
    u = D - 20 - 9 * n1 - 3.0 * n0
    stair = np.clip(u / 24, 0, 3) * 82
    stair = stair + 3.4 * np.sin(stair / 2.5 + 1.5 * n4)
    wall = np.where(u > 0, 4 + stair, 1.2 + .12 * Dp)
    Z = np.where(cut > 0, Z * (1 - cut) + np.minimum(Z, wall) * cut, Z)
    # everywhere else a low black ledge or a beach
    rocky = smooth(.05, .45, p.fractal(xs, ys, 360, 2, 21) + .55 * smooth(200, 900, Y) - .5 * (Y < -300)) * (1 - cut)
    rocky = np.maximum(rocky, (Y > 3000) * smooth(-.5, .2, (X - YOUNG[0]) / 300 + (Y - YOUNG[1]) / 300 + .5 * n4))
    Z = Z * smooth(-4, 26, D) + rocky * smooth(2, 8, D) * smooth(75, 30, D) * (2.6 + 2.4 * np.abs(n0))
    mu = np.hypot(X - MUCU[0], Y - MUCU[1]) < 120
    Z = np.where(mu & (D > 0), 1.5 + 3 * np.abs(n0), Z)
    Z = np.where(D > 0, np.maximum(Z, .4), np.maximum(-12, D * .4))
    bare = np.maximum.reduce([smooth(210, 190, ri), .8 * smooth(250, 225, rg), .55 * smooth(500, 470, rb) * smooth(300, 330, ri), cut])
    return dict(bare=bare, D=D, Z=Z, cone=cone, cut=cut, rocky=np.maximum(rocky, mu), lake=lake, dam=dam, ri=ri, rg=rg, rb=rb, n4=n4, n1=n1, n0=n0, crown=np.where(ri < 205, inn, 0))


# ------------------------------------------------------------------ districts of plots that follow the land
C = {n: hexc(h) for n, h in dict(
    grass='#8f9f54', grass2='#adad64', dry='#c4b274', scrub='#748644', lat='#a5603c', basalt='#4c4a48', basalt2='#33383a', sand='#f0e2c0', wet='#cdb98d', coral='#f8f0dd',
    garlic='#85a64e', young='#aebf70', soil='#8d6042', straw='#cdb67e', wall='#5b534a', lane='#dccfae', yard='#c6b491', floor='#96a858', dam='#cfc8b6').items()}


def districts(X, Y, soft):
    """one number and one direction for every patch of fields: plots run along the slope and the shore"""
    b, idn = k.cells(X / 330 + .25 * np.sin(Y / 420), Y / 300 + .25 * np.sin(X / 500), 3)
    gy, gx = np.gradient(soft, Y[1, 0] - Y[0, 0], X[0, 1] - X[0, 0])
    ids = np.round(idn * 512).astype(int) + 600 * (Y > 3000)
    sx, sy = np.bincount(ids.ravel(), gx.ravel(), 1200), np.bincount(ids.ravel(), gy.ravel(), 1200)
    return b, ids, np.arctan2(sy, sx) + np.random.default_rng(3).normal(0, .14, 1200)


def towns(xs, ys, D):
    """where the villages lie (0..1): a band along the south and west coast, thick at An Vĩnh and An Hải, a hamlet on Đảo Bé"""
    X, Y = np.meshgrid(f32(xs), f32(ys)); n = p.fractal(xs, ys, 160, 2, 31)
    g = lambda lon, lat, a, b: np.exp(-((X - place(lon, lat)[0]) / a) ** 2 - ((Y - place(lon, lat)[1]) / b) ** 2)
    where = np.maximum.reduce([g(109.1002, 15.3775, 560, 620), .95 * g(109.109, 15.3748, 750, 330), 1.0 * g(109.1305, 15.3738, 650, 420), .8 * g(109.138, 15.3775, 650, 260), .75 * g(109.123, 15.3705, 420, 260), .55 * g(109.0985, 15.3838, 260, 220), .8 * g(109.0855, 15.4268, 210, 110)])
    return smooth(.30, .55, where + .22 * n) * smooth(24, 40, D) * smooth(430, 330, D + 60 * n)


def paint(xs, ys, T):
    X, Y = np.meshgrid(f32(xs), f32(ys)); D, Z, cone, n4, n1, n0 = (T[q] for q in ('D', 'Z', 'cone', 'n4', 'n1', 'n0'))
    gy, gx = np.gradient(Z, ys[1] - ys[0], xs[1] - xs[0]); slope = np.hypot(gx, gy)
    fine, grit = p.fractal(xs, ys, 11, 2, 41), np.random.default_rng(1).normal(size=X.shape).astype(np.float32)
    # hills
    col = mix(C['grass'], C['grass2'], .5 + .45 * n1 + .2 * fine)
    col = mix(col, C['dry'], smooth(-.1, .9, n4 + .4 * n1) * .55)
    col = mix(col, C['lat'], smooth(.35, 1.1, p.fractal(xs, ys, 190, 3, 42) + .5 * smooth(.35, .8, slope)) * .75 * smooth(30, 80, cone))
    col = mix(col, C['scrub'], smooth(-.2, .5, p.fractal(xs, ys, 60, 2, 43) + .4 * n4) * smooth(.1, .4, slope) * .75)
    col = mix(col, C['floor'], smooth(150, 110, T['rg']) * .8)
    # plots
    soft = p.zoom(cx, cy, SOFT, xs, ys) + 1.6 * np.minimum(cone, 70)
    b, ids, ang = districts(X, Y, soft); a = ang[ids]
    U, V = X * np.cos(a) + Y * np.sin(a) + 5 * n1, -X * np.sin(a) + Y * np.cos(a) + 5 * n4
    h = lambda i, j, s: np.mod(np.sin((i * 12.9898 + j * 78.233 + ids * 3.17 + s * 37.7)) * 43758.5453, 1)
    row = np.floor(U / 42); fu = np.mod(U / 42, 1); length = 62 + 60 * h(row, 0, 1); v = V / length + h(row, 1, 2); plot = np.floor(v); fv = np.mod(v, 1) * length
    sub = h(row, plot, 9) > .6; fus = np.where(sub, np.mod(fu * 2, 1) * 21, fu * 42); r = h(row + .5 * np.floor(fu * 2) * sub, plot, 3); shade = h(row + .5 * np.floor(fu * 2) * sub, plot, 5)
    edge = np.minimum.reduce([fus, np.where(sub, 21, 42) - fus, fv, length - fv]) - .3 * fine
    wallm = smooth(3.1, 1.6, edge); beds = smooth(-.25, .25, np.sin((np.where(h(row, plot, 7) > .5, V, U)) * 2 * math.pi / 10.5))
    area = .5 + .5 * np.sin(ids * 7.1)                                  # neighbours tend to be at the same work
    r = np.clip(.7 * r + .3 * area, 0, 1)
    kinds = [C['coral'] * .97, mix(C['coral'], C['garlic'], .35 + .45 * beds), mix(C['young'], C['coral'], .25 * beds), mix(C['garlic'], C['soil'], .22 * beds), mix(C['soil'], C['straw'], .15 + .30 * beds), C['straw']]
    which = np.searchsorted([.20, .46, .64, .80, .91], r); field = np.zeros(X.shape + (3,), np.float32)
    for i, kc in enumerate(kinds):
        field = np.where((which == i)[..., None], kc, field)
    field = field * (1 + .20 * (shade - .5) + .05 * n0 + .04 * fine)[..., None]
    field = mix(field, C['wall'], wallm * .85)
    track = smooth(.014, .006, b)
    field = mix(field, C['lane'], track)
    farm = smooth(.34, .26, slope + .05 * n1) * smooth(46, 40, cone + 6 * n1) * smooth(40, 52, D + 10 * n1) * (1 - T['rocky'] * smooth(95, 70, D))
    farm = np.maximum(farm, smooth(.30, .2, slope) * (T['rb'] < 390) * (T['ri'] > 300) * (cone > 40) * smooth(-.2, .2, n1) * .9)      # and on the floor of the large ring
    farm = np.where(Y > 3000, farm * smooth(-.6, -.1, n4), farm)
    col = mix(col, field, farm)
    # villages
    town = towns(xs, ys, D) * smooth(.4, .3, slope)
    yard = mix(C['yard'], C['grass'], smooth(.1, .8, p.fractal(xs, ys, 40, 2, 45)) * .7) * (1 + .06 * grit)[..., None]
    lane = np.maximum(smooth(2.6, 1.6, np.abs(np.mod(U, 64) - 32) - 2), smooth(2.6, 1.6, np.abs(np.mod(V, 108) - 54) - 1.5))
    col = mix(col, mix(yard, C['lane'], np.maximum(lane, track)), town)
    # shore
    beach = smooth(34, 20, D + 9 * n1 + 4 * fine + 9 - 13 * n4) * smooth(.5, .3, slope)
    col = mix(col, mix(C['sand'], C['wet'], smooth(8, 2, D + 2 * fine)), beach)
    rk = np.maximum(T['rocky'], .9 * smooth(.35, .7, n1 + .35 * n4) * smooth(26, 14, D + 6 * n0)) * smooth(64, 44, D + 12 * n1) * smooth(-.5, .1, n0 + .5)
    col = mix(col, mix(C['basalt'], C['basalt2'], .5 + .5 * n0 + .3 * fine), np.clip(rk, 0, 1))
    col = mix(col, mix(C['basalt'], C['grass'], .3 + .4 * fine), smooth(.8, 1.15, slope) * (1 - T['cut']) * .8)
    toe = T['cut'] * smooth(22, 14, D + 8 * n1) * smooth(.1, .5, n0)
    col = mix(col, C['basalt'], toe)
    # roads: round the island, across it, up Thới Lới
    ringroad = smooth(6.0, 4.2, np.abs(p.zoom(cx, cy, SOFT, xs, ys) + 6 * n4 - 96)) * smooth(40, 55, D) * (slope < .5) * (1 - T['cut']) * (Y < 2000)
    road = ringroad
    for line in ROADS:
        d, _ = k.distance_to(X[::2, ::2], Y[::2, ::2], line); d = np.repeat(np.repeat(d, 2, 0), 2, 1)[:X.shape[0], :X.shape[1]]
        road = np.maximum(road, smooth(6.2, 4.4, d) * (D > 20))
    col = mix(col, C['lane'], road)
    col = mix(col, C['dam'], T['dam'])
    col = col * (1 + .045 * grit)[..., None]
    tuff = np.clip(T['bare'] + .45 * smooth(.25, .6, n1 + .5 * fine) * smooth(.5, .8, slope), 0, 1) * smooth(12, 24, D)
    bumps = .45 + .5 * wallm * farm * (1 - town) - .10 * beds * farm + .10 * fine + .14 * n0 * np.clip(rk + T['cut'], 0, 1) - .1 * lane * town
    return col, tuff, bumps, dict(farm=farm, town=town, slope=slope, ids=ids, ang=ang, lane=np.maximum.reduce([lane * (town > .3), track, road]), road=np.maximum(p.blur(f32(road), 2), road), rk=rk, beach=beach)


xyz = lambda *q: [place(109 + a / 1e4, 15 + b / 1e4) for a, b in q]
ROADS = [k.spline(xyz((987, 3800), (1030, 3812), (1090, 3808), (1150, 3800), (1210, 3795), (1265, 3778), (1310, 3760), (1370, 3772), (1425, 3785)), 60),
         k.spline(xyz((1020, 3770), (1055, 3830), (1080, 3875), (1083, 3897)), 30), k.spline(xyz((1180, 3745), (1185, 3800), (1170, 3860), (1180, 3905)), 30),
         k.spline(xyz((1260, 3778), (1245, 3815), (1262, 3830), (1268, 3812), (1283, 3806), (1300, 3797), (1325, 3797), (1330, 3808), (1334, 3818)), 50),
         k.spline(xyz((1370, 3772), (1385, 3815), (1405, 3850), (1417, 3862)), 30), k.spline(xyz((1283, 3760), (1282, 3735), (1270, 3705)), 20)]

root = bpy.data.objects.new('model', None); link(root)
rng = np.random.default_rng(8)
vivid = matte('painted', rough=.85, spec=.05)
leafy = matte('trees', vary=[hexc(q) for q in ('#f2f5dc', '#fffbe0', '#d6e6c8', '#ffeaba', '#c9dfcf', '#e4d9a8')], spec=.02)
crowns = [k.mesh('crown', *(lambda t: (t[0], t[1], leafy, t[2]))(p.clump(s)), shade_smooth=False, lib=True) for s in range(7)]
ROOFS = [hexc(q) for q in ('#bb6144', '#ad4e32', '#c67a55', '#98583f', '#8b989a', '#6f9a9a', '#ddd2bb', '#bdb6a8', '#917560')]


def island(name, x0, x1, y0, y1, step, ink):
    xs, ys = np.arange(x0, x1, step), np.arange(y0, y1, step); T = relief(xs, ys)
    X, Y = np.meshgrid(xs, ys); pos = np.stack([X, Y, T['Z'] * UP], -1) / 100
    keep = T['D'] > -14; keep = keep[:-1, :-1] | keep[1:, 1:]
    ix, iy = np.arange(x0, x1, ink), np.arange(y0, y1, ink)
    I = {q: p.zoom(xs, ys, f32(v), ix, iy) for q, v in T.items()}
    col, tuff, bumps, M = paint(ix, iy, I)
    k.sheet(name, pos, np.ones(pos.shape) * .5, p.land_material(ix, iy, col, tuff, bumps), keep=keep, parent=root)
    F = {q: k.Field(ix, iy, v) for q, v in {**I, **{q: M[q] for q in ('farm', 'town', 'slope', 'lane', 'road', 'rk', 'beach')}}.items()}
    # houses in rows along the lanes
    seat, turn = [], []
    for d in np.unique(M['ids']):
        a = M['ang'][d]; u, v = np.meshgrid(np.arange(-5000, 7000, 15.4), np.arange(-5000, 7000, 18.)); u = u.ravel() + rng.normal(0, 1.2, u.size); v = v.ravel() + rng.normal(0, 3, v.size)
        m = (np.abs(np.mod(u, 64) - 32) > 9) & (np.abs(np.mod(v, 108) - 54) > 9); u, v = u[m], v[m]
        x, y = u * np.cos(a) - v * np.sin(a), u * np.sin(a) + v * np.cos(a)
        m = (x > x0 + 9) & (x < x1 - 9) & (y > y0 + 9) & (y < y1 - 9); x, y = x[m], y[m]
        m = M['ids'][((y - y0) / ink).astype(int), ((x - x0) / ink).astype(int)] == d; x, y = x[m], y[m]
        m = (F['town'](x, y) > rng.uniform(.3, 1.08, len(x))) & (F['slope'](x, y) < .35) & (F['beach'](x, y) < .2) & (F['road'](x, y) < .12); x, y = x[m], y[m]
        seat.append(np.stack([x, y, F['Z'](x, y) * UP], -1) / 100); turn.append(np.full(len(x), a) + rng.choice([0, math.pi / 2], len(x)) + rng.normal(0, .05, len(x)))
    seat, turn = np.concatenate(seat), np.concatenate(turn); n = len(seat)
    flat = rng.random(n) < .28; tone = np.array(ROOFS)[rng.choice(9, n, p=[.19, .17, .14, .07, .09, .09, .12, .08, .05])] * rng.uniform(.85, 1.15, (n, 1))
    for shape, m in ((p.house(), ~flat), (p.block(), flat)):
        w = rng.uniform(.092, .145, m.sum()); size = np.stack([w * rng.uniform(1.0, 1.5, m.sum()), w, w * .95], -1)
        p.repeat(name + ' houses', *shape, seat[m], size, turn[m], np.where(flat[m, None], tone[m] * .4 + np.array(ROOFS[6]) * .55, tone[m]), vivid, root)
    # trees: thickets on the hills, crowns between houses, hedges between plots
    x, y = rng.uniform(x0 + 9, x1 - 9, 260000), rng.uniform(y0 + 9, y1 - 9, 260000)
    dens = 1.0 * smooth(-.25, .55, F['n1'](x, y) + .4 * F['n0'](x, y) + .3 * F['n4'](x, y)) * smooth(22, 40, F['cone'](x, y)) * (1 - .8 * F['bare'](x, y)) * (F['farm'](x, y) < .2) * smooth(1.0, .7, F['slope'](x, y))
    dens = np.maximum(dens, .42 * F['town'](x, y) * (F['lane'](x, y) < .3)); dens = np.maximum(dens, .28 * smooth(60, 42, F['D'](x, y)) * smooth(26, 36, F['D'](x, y)) * (F['rk'](x, y) < .2) * (F['cut'](x, y) < .2))
    dens = np.maximum(dens, .03 * (F['farm'](x, y) > .6) * (F['road'](x, y) < .1)) * (F['D'](x, y) > 26) * (F['Z'](x, y) > 2.5) * (F['lake'](x, y) < .02) * (F['dam'](x, y) < .05) * ((F['rg'](x, y) > 150) | (rng.random(len(x)) < .06))
    m = rng.random(len(x)) < dens; x, y = x[m], y[m]
    k.scatter(name + ' trees', crowns, np.stack([x, y, F['Z'](x, y) * UP - 1.5], -1) / 100, rng.gamma(6, .020, len(x)) + .03, seed=4, parent=root)
    print(name, 'houses', n, 'trees', len(x), flush=True)
    return F


G = island('big', -2950, 2950, -1620, 1360, 4.4, 2.2)
B = island('small', -4680, -3080, 4560, 5920, 4.4, 2.2)
ground = lambda x, y: float(G['Z'](x, y)) * UP / 100

# crater lake
t = np.linspace(0, 2 * math.pi, 90, endpoint=False); r = 1.75
k.mesh('lake', [(LAKE[0] / 100 + r * math.cos(q), LAKE[1] / 100 + r * math.sin(q), 1.07 * UP * 1.06) for q in t], [list(range(90))], matte('lake', hexc('#3f8f86') * (.6 if DUSK else 1), rough=.18, spec=.45), parent=root)

# ------------------------------------------------------------------ the sea
sx, sy = np.arange(-5400, 3800, 4.), np.arange(-2800, 7200, 4.)
D = coast(sx, sy); SX, SY = np.meshgrid(f32(sx), f32(sy)); out = np.maximum(-D, 0)
soft = -p.zoom(cx, cy, SOFT, sx, sy)
s9, s3, s1, s0 = p.fractal(sx, sy, 900, 2, 51), p.fractal(sx, sy, 260, 3, 52), p.fractal(sx, sy, 70, 3, 53), p.fractal(sx, sy, 17, 2, 54)
width = 250 + 110 * s9 + 60 * s3 + 140 * np.exp(-((SX - 2700) / 600) ** 2 - ((SY + 300) / 700) ** 2)
width = np.maximum(width, 110)
e = out / width                                                 # 0 at the shore, 1 at the edge of the reef flat
W = {n: hexc(h) for n, h in dict(shoal='#a9d3bd', flat='#74b9ab', lagoon='#4fa39e', slope='#2c7f87', deep='#1b5a68', abyss='#154a59', coral='#6f7f62', coral2='#8a8660', foam='#f7f4ea').items()}
if DUSK:
    W = {n: mix(c * .62, hexc('#2f4a63') * .6, .28) for n, c in W.items()}
sea = k.steps(e + .10 * s3 + .05 * s1, [(0, W['shoal']), (.16, W['flat']), (.6, W['lagoon']), (1.0, mix(W['lagoon'], W['slope'], .5)), (1.35, W['slope']), (2.6, W['deep']), (5.5, W['abyss'])]).astype(np.float32)
sea = sea * (1 + .05 * s9 * smooth(1, 3, e) + .02 * s3)[..., None]
patch = smooth(.05, .55, s1 + .45 * s3 + .35 * s0) * smooth(.10, .35, e) * smooth(1.25, .85, e)
sea = mix(sea, mix(W['coral'], W['coral2'], .5 + .6 * s0), patch * .62)
spur = smooth(.0, .5, p.fractal(sx, sy, 28, 2, 56)) * smooth(.75, .98, e) * smooth(1.4, 1.05, e)
sea = mix(sea, W['coral'], spur * .5)
sandy = smooth(.35, .8, p.fractal(sx, sy, 120, 2, 57)) * smooth(.05, .2, e) * smooth(.95, .6, e)
sea = mix(sea, W['shoal'], sandy * .55)
# breakers on the reef edge, wash on the shore, caps on open water
brk = smooth(.055, .0, np.abs(e - 1.0 + .10 * s3 + .06 * s1)) * smooth(.05, .5, p.fractal(sx, sy, 130, 3, 58) + .35 * (SY > 700) + .2) * smooth(-.6, .4, s0)
brk2 = smooth(.022, .0, np.abs(e - .80 + .12 * s3 + .06 * s1)) * smooth(.3, .7, p.fractal(sx, sy, 150, 2, 59)) * .6
wash = smooth(15, 5, out + 6 * s0 + 5 * s1) * smooth(-10, -2, -out + 12)
lace = smooth(.10, .0, np.abs(np.mod((out + 9 * s1 + 4 * s0) / 26, 1) - .5)) * smooth(70, 25, out) * .35
caps = smooth(1.35, 1.7, p.fractal(sx, sy, (22, 9), 2, 60) + .35 * s3) * smooth(1.4, 2.4, e) * .4
foam = np.clip(np.maximum.reduce([brk, brk2, wash, lace, caps]), 0, 1) * (out > 0)

BOATS = []                                                       # x, y, heading, length in metres; then those under way with a wake
for bx, by, n, sxy in ((PIER[0] - 60, PIER[1] - 150, 26, (70, 110)), (PIER[0] - 150, PIER[1] + 130, 9, (50, 60)), (-1650, -1140, 22, (230, 45)), (1750, -760, 16, (190, 40)), (200, -1560, 8, (160, 30)), (-3620, 4740, 5, (60, 25))):
    while n:
        x, y = rng.normal(bx, sxy[0]), rng.normal(by, sxy[1]); i, j = int((y - sy[0]) / 4), int((x - sx[0]) / 4)
        if 28 < out[i, j] < 330 and not (-220 < x - PIER[0] < 40 and -150 < y - PIER[1] < 45) and all(math.hypot(x - q[0], y - q[1]) > 46 for q in BOATS):
            BOATS.append((x, y, rng.normal(.6, .35), rng.uniform(42, 62))); n -= 1
GOING = [(-2450, 2650, 2.20, 84), (-300, 2250, 2.9, 60), (900, 2900, .30, 56), (-1500, 4350, -.5, 60), (-3500, 2250, 1.0, 58), (300, 4500, 2.75, 56), (-3300, -500, .35, 84)]
for x, y, a, L in GOING:
    u = (SX - x) * math.cos(a) + (SY - y) * math.sin(a); v = -(SX - x) * math.sin(a) + (SY - y) * math.cos(a); u = -u
    tail = smooth(-L * .45, 0, u) * np.exp(-np.maximum(u, 0) / (L * 2.1)); wid = L * .09 + np.maximum(u, 0) * .13
    arm = np.exp(-((np.abs(v) - wid) / (L * .05 + .02 * np.maximum(u, 0))) ** 2) * tail * .75; mid = np.exp(-(v / (L * .10)) ** 2) * tail * .8
    foam = np.maximum(foam, np.clip((arm + mid) * (.75 + .4 * s0), 0, 1))
rim = np.minimum(np.minimum(SX - sx[0], sx[-1] - SX), np.minimum(SY - sy[0], sy[-1] - SY))
sea = mix(W['abyss'], mix(sea, W['foam'], foam * .92), smooth(20, 1300, rim))
calm = np.clip(smooth(1.2, .4, e) * .8 + .9 * foam, 0, 1)
R = 400.
k.mesh('sea', [(-R, -R, 0), (R, -R, 0), (R, R, 0), (-R, R, 0)], np.array([[0, 1, 2, 3]]), p.sea_material(sx, sy, sea, calm), parent=root)

# ------------------------------------------------------------------ piers, lights, boats
stone = matte('pier', hexc('#bdb4a2')); white = matte('white', hexc('#f4efe2'), rough=.8); red = matte('red', hexc('#b8402a'))
px, py = PIER[0] / 100, PIER[1] / 100
k.box('jetty', (2.6, .26, .3), (px - .55, py - .1, .04), stone, parent=root, rot=(0, 0, .11)); k.box('jetty head', (.28, 1.3, .3), (px - 1.8, py - .55, .04), stone, parent=root, rot=(0, 0, .11))
p.tower(root, PORT_LIGHT[0] / 100, PORT_LIGHT[1] / 100, max(ground(*PORT_LIGHT), 0), .35, .12, white, red, 'port light')
p.tower(root, LIGHT[0] / 100, LIGHT[1] / 100, ground(*LIGHT), .45 * UP, .22, white, red, 'lighthouse')
k.box('keepers', (.34, .16, .22), (LIGHT[0] / 100 + .3, LIGHT[1] / 100 - .1, ground(*LIGHT) + .08), matte('keepers', hexc('#e2d3ac')), parent=root)
p.tower(root, MUCU[0] / 100, MUCU[1] / 100, .05, .115 * UP, .10, white, red, 'mu cu')
p.tower(root, STATUE[0] / 100, STATUE[1] / 100, ground(*STATUE) - .02, .27 * UP, .12, white, None, 'statue')
fx, fy, fz = FLAG[0] / 100, FLAG[1] / 100, ground(*FLAG)
k.tube('mast', [(fx, fy, fz - .1), (fx, fy, fz + .2 * UP)], .022, white, 8, parent=root); k.box('flag', (.22, .012, .14), (fx + .12, fy, fz + .2 * UP - .08), red, parent=root)
fleet = np.array(BOATS + GOING); hulls = np.array([hexc(q) for q in ('#2f7f86', '#2b6d8f', '#3b8f82', '#2f7f86', '#b9482e', '#d9c28a')])
p.repeat('boats', *p.boat(), np.stack([fleet[:, 0] / 100, fleet[:, 1] / 100, np.full(len(fleet), .02)], -1), np.stack([fleet[:, 3] / 100] * 2 + [fleet[:, 3] / 85], -1), fleet[:, 2], hulls[rng.choice(6, len(fleet), p=[.28, .22, .2, .14, .08, .08])], vivid, root)

# ------------------------------------------------------------------ light and camera
mood = dict(k.MOODS[opt.get('mood', 'day')])
k.light(**mood)
SIDE = 'north_' if opt.get('side') == 'north' else ''
# heading (where the camera looks), pitch, aim (east, north, metres), distance, lens
HEAD, PITCH, AIM, DIST, LENS = dict(wide=(342, 29, (-184, 1190), 95, 45.5), tall=(311, 38, (-640, 960), 130, 69), square=(318, 33, (-304, 908), 95, 58),
    north_wide=(172, 27, (-60, 350), 200, 115), north_tall=(150, 31, (-250, 560), 200, 108), north_square=(160, 29, (-150, 520), 200, 116))[SIDE + opt['view']]
for name, v in (('HEAD', 'head'), ('PITCH', 'pitch'), ('DIST', 'dist'), ('LENS', 'lens')):
    if v in opt:
        globals()[name] = float(opt[v])
if 'aim' in opt:
    AIM = tuple(float(q) for q in opt['aim'].split(','))
a = math.radians(HEAD); root.rotation_euler = (0, 0, a)
turned = lambda x, y: ((x * math.cos(a) - y * math.sin(a)) / 100, (x * math.sin(a) + y * math.cos(a)) / 100)
tx, ty = turned(*AIM); c = math.radians(PITCH)
cam = k.camera((tx, ty - DIST * math.cos(c), DIST * math.sin(c)), (tx, ty, 0), LENS)
from bpy_extras.object_utils import world_to_camera_view
from mathutils import Vector
w_, h_ = k.VIEWS[opt['view']]; bpy.context.scene.render.resolution_x, bpy.context.scene.render.resolution_y = w_, h_
bpy.context.view_layer.update()
for n, cst in zip(('big', 'small'), COASTS):
    q = np.array([tuple(world_to_camera_view(bpy.context.scene, cam, Vector((*turned(*xy), 0))))[:2] for xy in cst[::4]])
    print('FRAME', n, 'x %.2f..%.2f y %.2f..%.2f' % (q[:, 0].min(), q[:, 0].max(), q[:, 1].min(), q[:, 1].max()), flush=True)
if 'plan' in opt:
    sys.exit()
k.render(opt, exposure=1.08 if not DUSK else 1.2)
