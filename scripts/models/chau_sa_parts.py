"""Parts of the Châu Sa model: the land with its banks, moat and fields, its paint, its section, a house.
One unit is twenty metres; heights are drawn three times."""

import kit as k
import numpy as np
from kit import fbm, hexc, mix, noise, smooth

W, D = 38.0, 40.0
MIDDLE, HALF = (19.0, 23.6), (14.5, 14.0)  # 580 x 560 m on the middle line of the rampart
FOOT, CREST, HIGH = 0.55, 0.17, 0.74  # half of 22 m, half of 7 m, about 5 m
MOAT = (0.70, 1.85)  # from the middle line outwards: a berm, then 23 m of moat
WATER = -0.13

ROADS = [
    k.spline([(20.6, -1), (19.8, 3.5), (19.2, 8.0), (19.4, 11.5), (18.6, 17.0), (19.2, 23.0), (18.4, 30.0), (18.8, 37.6), (18.2, 41)], 200),
    k.spline([(-1, 24.6), (3.0, 24.4), (6.5, 24.5), (12.0, 23.4), (19.0, 22.9), (26.0, 23.6), (31.5, 22.4), (35.0, 22.5), (39, 22.0)], 200),
    k.spline([(8.2, -1), (9.4, 4.0), (9.9, 8.2), (10.0, 11.0), (10.9, 15.5), (12.3, 19.5), (12.4, 23.4)], 120),
]
LANES = [k.spline([(26.2, 23.6), (26.6, 27.5), (25.4, 31.5)], 60), k.spline([(19.0, 29.0), (14.5, 30.2), (10.5, 29.4)], 60), k.spline([(18.8, 16.4), (23.0, 15.6), (28.0, 16.0)], 60)]
CLAWS = [k.spline([(4.0, 8.5), (2.7, 6.2), (2.9, 3.2), (4.8, 0.6), (6.4, -1.5)], 120), k.spline([(34.0, 8.5), (35.3, 6.2), (35.1, 3.2), (33.2, 0.6), (31.6, -1.5)], 120)]
HAMLETS = [(11.6, 29.9, 3.6, 2.1), (26.6, 28.4, 2.4, 3.7), (24.6, 15.9, 4.0, 1.8), (13.0, 20.0, 1.8, 2.4), (20.4, 34.6, 2.6, 1.3), (21.2, 3.0, 2.2, 2.0), (36.4, 27.4, 1.8, 3.0), (1.5, 20.5, 1.5, 2.8)]
C = {n: hexc(h) for n, h in dict(
    grass='#9aa05c', grass2='#b4b270', dry='#c8bb82', earth='#b08f63', path='#d5c19a', yard='#bca47c', rice='#93a95a', rice2='#b0b866', ripe='#d2bd78', mud='#937d62',
    flood='#8fb0a3', bund='#848a52', humus='#5f4b39').items()}


def outward(X, Y):
    """distance from the middle line of the rampart, positive outside; corners rounded, the line slightly uneven"""
    x = X + 0.30 * noise(X * 0.13, Y * 0.13, 0, 3)
    y = Y + 0.30 * noise(X * 0.13, Y * 0.13, 5, 4)
    r = 1.5
    qx, qy = np.abs(x - MIDDLE[0]) - HALF[0] + r, np.abs(y - MIDDLE[1]) - HALF[1] + r
    return np.hypot(np.maximum(qx, 0), np.maximum(qy, 0)) + np.minimum(np.maximum(qx, qy), 0) - r


def bank(d, foot, crest):
    return smooth(0, 1, np.clip((foot - d) / (foot - crest), 0, 1)) * 0.35 + 0.65 * np.clip((foot - d) / (foot - crest), 0, 1)


def land(X, Y):
    """everything a point of the ground can be asked: heights, distances, plots"""
    mid, fine = fbm(X * 0.35, Y * 0.35, 0, 4, seed=1), fbm(X * 1.7, Y * 1.7, 0, 3, seed=2)
    out = outward(X, Y)
    road = np.minimum.reduce([k.distance_to(X, Y, r)[0] for r in ROADS])
    claw = np.minimum.reduce([k.distance_to(X, Y, c)[0] for c in CLAWS])
    lane = np.minimum(road, np.minimum.reduce([k.distance_to(X, Y, r)[0] for r in LANES]) + 0.05)
    gate = smooth(0.24, 0.52, road + 0.03 * fine)
    worn = 1 + 0.17 * fbm(X * 0.22, Y * 0.22, 0, 3, seed=3) + 0.05 * fine  # 4 to 6 m
    wall = bank(np.abs(out) + 0.05 * fine, FOOT, CREST) * gate
    arm = bank(claw + 0.05 * fine, FOOT * 0.9, CREST) * gate * smooth(8.7, 7.6, Y)
    a, b = MOAT
    moat = smooth(a - 0.05, a + 0.15, out) * smooth(b + 0.05, b - 0.15, out) * smooth(0.22, 0.44, road)
    full = smooth(-0.25, 0.05, noise(X * 0.11, Y * 0.11, 0, 6) + 0.12)  # silted stretches are rice land today
    village = np.maximum.reduce([1.25 - np.hypot((X - x) / a, (Y - y) / b) for x, y, a, b in HAMLETS]) + 0.16 * mid
    rim = village - 0.28
    clear = smooth(0.85, 1.05, np.abs(out)) * smooth(MOAT[1] + 0.12, MOAT[1] + 0.25, np.where(out > 0, out, 99)) * smooth(0.75, 0.95, claw)
    field = clear * smooth(0.20, 0.10, village) * smooth(0.16, 0.24, lane)
    # plots: about thirty metres by fifteen, along the walls inside and a little askew outside
    turn = np.where(out < 0, 0.03, np.where(Y < 9, 0.16, -0.12))
    u = X * np.cos(turn) + Y * np.sin(turn) + 0.35 * noise(X * 0.16, Y * 0.16, 0, 8)
    v = -X * np.sin(turn) + Y * np.cos(turn) + 0.35 * noise(X * 0.16, Y * 0.16, 3, 9)
    patch = np.floor(u / 4.6) + 7 * np.floor(v / 5.2)
    flip = (patch.astype(int) * 2654435761 & 0xFFFF) % 3 == 0
    u, v = np.where(flip, v, u), np.where(flip, u, v)
    cv = v / 0.92
    cu = u / 1.75 + 0.37 * np.floor(cv)
    iu, iv = np.floor(cu).astype(int), np.floor(cv).astype(int)
    near = np.minimum(np.minimum(cu - iu, 1 - cu + iu) * 1.75, np.minimum(cv - iv, 1 - cv + iv) * 0.92)
    bund = smooth(0.075, 0.035, near)
    h = ((iu * 73856093) ^ (iv * 19349663) ^ (patch.astype(int) * 83492791)) & 0xFFFF
    h = (h % 1009) / 1009
    low = smooth(9, 6, Y) * smooth(7, 3, np.abs(X - 19) - 6)  # the wet land between the banks
    like = (patch.astype(int) * 40503 & 0xFFFF) % 1009 / 1009  # neighbours mostly bear the same
    h = np.where(((h * 91) % 1) < 0.62, 0.88 * like, h)
    kind = np.select([h < 0.48 - 0.1 * low, h < 0.74 - 0.2 * low, h < 0.86 - 0.2 * low, h < 0.90 - 0.2 * low], [0, 1, 2, 3], 4)
    kind = np.where((kind == 4) & (out < 0) & (h < 0.955), 0, kind)
    z = 0.05 * mid + 0.02 * fine + 0.10 * smooth(0.2, 0.6, village)
    z = z * (1 - field) + field * (0.05 * ((h * 37) % 1 - 0.5) + 0.045 * bund)
    z = z + HIGH * worn * wall + HIGH * 0.85 * worn * arm + 0.03 * smooth(0.22, 0.14, lane)
    z = z - (0.16 + 0.22 * full) * moat
    return dict(z=z, out=out, road=road, lane=lane, claw=claw, wall=wall, bank=np.maximum(wall, arm), moat=moat, full=full, village=village, rim=rim, field=field, bund=bund, kind=kind, hid=h, mid=mid, fine=fine)


def paint(X, Y, L, slope):
    mid, fine = L['mid'], L['fine']
    col = mix(C['grass'], C['grass2'], 0.5 + 0.55 * mid + 0.3 * fine)
    col = mix(col, C['dry'], smooth(0.1, 0.7, fbm(X * 0.6, Y * 0.6, 0, 4, seed=11)) * 0.5)
    plot = np.select([(L['kind'] == i)[..., None] for i in range(5)], [C[n] * np.ones(3) for n in ('rice', 'rice2', 'ripe', 'mud', 'flood')])
    plot = plot * (1 + 0.2 * ((L['hid'] * 37) % 1 - 0.5) + 0.07 * fine)[..., None]
    plot = mix(plot, C['bund'], L['bund'] * 0.85)
    col = mix(col, plot, L['field'])
    silt = mix(C['rice'], C['rice2'], 0.5 + mid) * (1 - 0.12 * smooth(0.12, 0.0, np.abs(np.mod(X + Y, 1.4) - 0.7)))[..., None]
    col = mix(col, silt, L['moat'] * (1 - L['full']) * 0.8)
    col = mix(col, mix(C['yard'], C['grass2'], 0.4 + 0.8 * mid), smooth(0.15, 0.45, L['village']) * 0.85)
    b = smooth(0.02, 0.25, L['bank'])
    turf = mix(mix(C['grass'], C['dry'], 0.35 + 0.5 * mid + 0.3 * fine), C['earth'], smooth(0.1, 0.6, fbm(X * 0.9, Y * 0.9, 0, 3, seed=12)) * 0.75)
    turf = mix(turf, C['path'] * 0.95, smooth(0.9, 0.99, L['bank']) * smooth(-0.5, 0.1, noise(X * 0.4, Y * 0.4, 0, 13)) * 0.8)  # a path on the crest
    turf = mix(turf, hexc('#747a40'), smooth(0.75, 0.25, L['bank'] + 0.15 * fine) * 0.75)  # the flanks, green and darker at the foot
    turf = mix(turf, hexc('#e0cea6'), smooth(0.86, 0.98, L['bank'] + 0.06 * fine) * 0.55)
    col = mix(col, turf, b)
    col = mix(col, C['earth'], smooth(0.75, 0.55, L['road']) * smooth(0.05, 0.2, L['bank']) * 0.8)  # the gates' worn cheeks
    return mix(col, C['path'], smooth(0.17, 0.11, L['lane'] + 0.02 * fine))


def strata(x, y, z, zt):
    """river land cut open: dark topsoil, brown silts, a bed of sand, grey clay; heaped earth in layers under the banks"""
    s = x + 1.1 * y
    plain = np.minimum(zt, 0.02)
    h = z + 0.10 * fbm(s * 0.16, 0, 0, 3, seed=31)
    silt = mix(hexc('#b08d62'), hexc('#9a7650'), 0.5 + 0.6 * noise(s * 0.2, h * 7, 0, 32))
    sand = mix(hexc('#dfc697'), hexc('#cdb07c'), 0.5 + 0.6 * noise(s * 0.3, h * 14, 0, 33))
    clay = mix(hexc('#8d8574'), hexc('#7a7161'), 0.5 + 0.6 * noise(s * 0.2, h * 6, 0, 34))
    line = -0.62 + 0.16 * noise(s * 0.12, 0, 0, 35)
    c = mix(silt, sand, smooth(0.02, -0.02, h - line) * (1 - smooth(0.0, -0.04, h - line + 0.26 + 0.14 * noise(s * 0.2, 0, 0, 36))))
    c = mix(c, clay, smooth(0.02, -0.03, h + 1.15))
    fill = mix(hexc('#b98a5a'), hexc('#9b6d47'), 0.5 + 0.5 * np.sign(np.sin(z * 62 + 1.5 * noise(s * 0.6, 0, 0, 37))) * 0.7 + 0.4 * noise(s * 2, z * 9, 0, 38))
    c = mix(c, fill, (zt > 0.12) * smooth(-0.02, 0.02, z - plain))
    c = mix(c, C['humus'], np.where(zt > 0.12, smooth(0.03, 0.0, np.abs(z - plain)), smooth(0.11, 0.07, zt - z + 0.02 * noise(s * 2, 0, 0, 39))))
    c = mix(c, C['humus'], smooth(0.05, 0.03, zt - z))
    return c * (1 + 0.035 * np.random.default_rng(9).normal(size=x.shape))[..., None]


def house(seed):
    """a small house of today with a tiled roof, its long side along x; lengths in units of twenty metres"""
    g = np.random.default_rng(seed)
    lx, ly, hw, hr = g.uniform(0.30, 0.42), g.uniform(0.18, 0.23), 0.20, 0.19
    walls = hexc(g.choice(['#eadfc8', '#e2d3b0', '#dcd8c6', '#e8cf9f']))
    roof = hexc(g.choice(['#b5603f', '#a9573a', '#bf7148', '#9c5a42', '#a88f7a']))
    v = np.array([(-lx, -ly, -0.05), (lx, -ly, -0.05), (lx, ly, -0.05), (-lx, ly, -0.05), (-lx, -ly, hw), (lx, -ly, hw), (lx, ly, hw), (-lx, ly, hw), (-lx, 0, hw + hr), (lx, 0, hw + hr)])
    parts = [(v, [(0, 1, 5, 4), (2, 3, 7, 6), (3, 0, 4, 8, 7), (1, 2, 6, 9, 5)], walls)]
    X, S = np.meshgrid(np.linspace(-1, 1, 14), np.linspace(-1, 1, 15))
    P = np.stack([X * lx * 1.10, S * ly * 1.30, hw + hr * 1.06 - hr * 1.30 * np.abs(S) + 0.012], -1)
    c = roof * (1 + 0.16 * noise(X * 9, S * 9, 0, seed) + 0.10 * np.sign(np.sin(X * 40)))[..., None]
    parts.append((P.reshape(-1, 3), k.quads(15, 14).tolist(), np.broadcast_to(c, P.shape).reshape(-1, 3)))
    d = np.array([(-0.05, -ly - 0.004, -0.03), (0.05, -ly - 0.004, -0.03), (0.05, -ly - 0.004, 0.12), (-0.05, -ly - 0.004, 0.12)])
    parts.append((d, [(0, 1, 2, 3)], hexc('#4a3b2f')))
    if seed % 3 == 0:  # a kitchen wing
        w = np.array([0.09, 0.11, 0.12])
        at = np.array([lx * 0.55, ly + 0.10, 0.05])
        q = np.array([(i, j, m) for m in (-1, 1) for i, j in ((-1, -1), (1, -1), (1, 1), (-1, 1))]) * w * [1, 1, 0.7] + at
        parts.append((q, [(4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)], roof * 0.9))
    return k.join(parts)


def thin(x, y, r):
    """which points to keep so that none is closer than r to another"""
    cell, out = {}, []
    for i in range(len(x)):
        c = (int(x[i] / r), int(y[i] / r))
        near = (j for a in (-1, 0, 1) for b in (-1, 0, 1) for j in cell.get((c[0] + a, c[1] + b), ()))
        if all((x[i] - x[j]) ** 2 + (y[i] - y[j]) ** 2 >= r * r for j in near):
            cell.setdefault(c, []).append(i)
            out.append(i)
    return np.array(out, int)
