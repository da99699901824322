"""Khao lề: the model boats, the table of offerings, and the stores that go on board. Lengths are metres."""

import math

import numpy as np
from coast_boats_parts import Pieces, hull
from kit import fbm, hexc, mix, noise, smooth

STRAW, STRAW2, BAMBOO, ROPE = hexc('#d3b26c'), hexc('#b08c4c'), hexc('#b39a5e'), hexc('#a5875a')
SAIL, CREAM, RED, DARK = hexc('#eadfc2'), hexc('#f1e8d2'), hexc('#b8452f'), hexc('#5b3a28')
LENGTH, BEAM, HEIGHT = 2.3, 0.62, 0.36


def sail(P, foot, height, chord, yaw, seed):
    """a paper lug sail with bamboo battens on a mast standing at `foot`"""
    x0, y0, z0 = foot
    P.pole((x0, y0, z0 - 0.12), (x0, y0, z0 + height * 1.16), 0.022, 0.012, BAMBOO)
    u, v = np.meshgrid(np.linspace(0, 1, 15), np.linspace(0, 1, 22))
    along = -0.20 + u * (1.0 - 0.16 * v - 0.10 * v**3)  # a part stands before the mast
    rise = v * (0.94 + 0.16 * u) + 0.07 * u * (1 - v)
    belly = 0.13 * np.sin(math.pi * u) * (0.6 + 0.4 * np.sin(math.pi * v)) + 0.012 * np.abs(np.sin(v * math.pi * 5))
    lx, ly = -along * chord, belly * chord
    c, s = math.cos(yaw), math.sin(yaw)
    pts = np.stack([x0 + lx * c - ly * s, y0 + lx * s + ly * c, z0 + 0.16 + rise * height * 0.88], -1)
    tone = 0.5 + 0.45 * fbm(u * 3, v * 4, 0, 3, seed=seed)
    col = mix(SAIL, SAIL * np.array([0.88, 0.82, 0.70]), tone)
    col = col * (1 - 0.10 * smooth(0.16, 0.02, np.abs(np.sin(v * math.pi * 5))))[..., None]
    P.grid(pts, col)
    for row in (0, 4, 8, 12, 17, 21):
        P.line(pts[row] + np.array([0.006 * s, -0.006 * c, 0]), 0.008 if 0 < row < 21 else 0.012, BAMBOO, 5)
    P.line(pts[:, -1], 0.005, ROPE, 5)
    return np.array([x0, y0, z0 + height * 1.16])


def pennant(P, tip, colour, length=0.34, seed=0):
    u, v = np.meshgrid(np.linspace(0, 1, 12), np.linspace(-1, 1, 3))
    w = 0.055 * (1 - u)
    P.grid(np.stack([tip[0] + length * u * 0.94, tip[1] - length * 0.3 * u + 0.02 * np.sin(u * 7 + seed), tip[2] - 0.07 + w * v - 0.05 * u], -1), colour)


def figure(P, at, robe, turn=0.0):
    """a paper figure without a face: robe, sleeves, head, flat conical hat"""
    n = len(P.parts)
    P.turned([(0.058, 0), (0.052, 0.05), (0.040, 0.12), (0.036, 0.16), (0.014, 0.185)], (0, 0, 0), robe, 12)
    P.turned([(0.043, 0.085), (0.045, 0.10), (0.043, 0.112)], (0, 0, 0), RED * 0.8 if robe[2] > robe[0] * 0.6 else STRAW, 12)
    for s in (-1, 1):
        P.pole((0, s * 0.032, 0.155), (0.045, s * 0.052, 0.10), 0.017, 0.012, robe * 0.92, 6)
    P.ball((0.002, 0, 0.213), 0.033, hexc('#e9d3ac'), detail=2)
    P.turned([(0.075, 0.222), (0.068, 0.232), (0.030, 0.256), (0.004, 0.275)], (0, 0, 0), STRAW * 1.08, 14)
    P.turned([(0.075, 0.222), (0.03, 0.226)], (0, 0, 0), STRAW2 * 0.7, 14)
    P.move(n, at, turn)


def model_boat(i, papers):
    """one boat on its carrying frame: straw body, paper strakes, two sails, figures, stores"""
    P = Pieces(20 + i)
    band, second = papers[i], papers[(i + 2) % 5]

    def paint(s, a):
        h = np.abs(a) ** 2.3
        wisps = 0.5 + 0.55 * noise(s * 4, a * 46, i, 5) + 0.2 * noise(s * 22, a * 30, i, 6)
        c = mix(STRAW2, STRAW * 1.05, wisps)
        tie = np.minimum(np.abs((s * 6.5) % 1 - 0.5), 1)
        c = mix(c, ROPE * 0.75, smooth(0.05, 0.02, tie) * 0.9)
        c = mix(c, CREAM * (0.94 + 0.06 * noise(s * 5, a * 5, i, 7))[..., None], smooth(0.44, 0.46, h))
        c = mix(c, band * (1 + 0.12 * noise(s * 6, a * 9, i, 8))[..., None], smooth(0.60, 0.62, h))
        c = mix(c, CREAM, smooth(0.90, 0.92, h))
        eye = np.hypot((s - 0.80) / 0.062, (h - 0.76) / 0.13)
        c = mix(c, CREAM, smooth(1.05, 0.95, eye))
        return mix(c, hexc('#26292b'), smooth(0.55, 0.45, np.hypot((s - 0.806) / 0.062, (h - 0.76) / 0.13)))

    hull(P, LENGTH, BEAM, HEIGHT, paint, STRAW * 0.9, STRAW2 * 0.9, deck=0.62, rail_r=0.022, fore=0.75, aft=0.60, keel=0.42, full=2.2, rake=0.12)
    for x in (-0.62, -0.2, 0.42, 0.72):
        P.bar((x, -0.28, HEIGHT * 1.02), (x, 0.28, HEIGHT * 1.02), 0.03, 0.025, BAMBOO)
    yaw = -0.52 + 0.06 * (i % 3)
    top = sail(P, (0.04, 0, HEIGHT), 1.42, 0.98, yaw, i)
    pennant(P, top, band if i != 2 else papers[0], seed=i)
    sail(P, (0.74, 0, HEIGHT * 1.1), 0.92, 0.52, yaw + 0.06, i + 9)
    for tip in ((1.18, 0, HEIGHT * 1.66), (-1.15, 0, HEIGHT * 1.5)):
        P.line([(0.04, 0, HEIGHT + 1.5), tip], 0.004, ROPE, 4)
    z = HEIGHT * 0.62
    for x, y, r, t in ((0.30, 0.12, second, 0.3), (0.34, -0.12, band, -0.2), (-0.30, -0.15, second, 0.1), (-0.48, 0.10, band, -0.1), (-0.82, 0, second, 0.0)):
        figure(P, (x, y, z + 0.02), r, t)
    P.turned([(0.05, 0), (0.072, 0.03), (0.066, 0.07), (0.03, 0.10), (0.032, 0.115)], (0.56, 0.11, z), hexc('#9a5a3a'), 12)  # water
    P.ball((0.54, -0.10, z + 0.045), 0.065, CREAM * 0.92, (1, 1, 0.75))  # rice
    for j in range(7):  # firewood
        P.pole((-0.12, -0.18 + 0.035 * (j % 4), z + 0.02 + 0.03 * (j // 4)), (0.10, -0.18 + 0.035 * (j % 4), z + 0.02 + 0.03 * (j // 4)), 0.014, 0.014, DARK * 1.4, 6)
    # the rudder, and two bearing poles on cross-pieces in the sand
    P.plate([(-1.10, 0, 0.16), (-1.30, 0, 0.12), (-1.26, 0, 0.50), (-1.14, 0, 0.52)], (0, 1, 0), 0.02, STRAW2 * 0.8)
    for s in (-1, 1):
        P.pole((-1.5, s * 0.26, 0.045), (1.45, s * 0.26, 0.045), 0.032, 0.026, BAMBOO * 0.95)
    for x in (-0.7, 0.7):
        P.pole((x, -0.42, 0.0), (x, 0.42, 0.0), 0.034, 0.034, DARK * 1.5)
    P.move(0, (0, 0, 0.02))
    return P


def bowl(P, at, r, fill, glaze=hexc('#e8e6da')):
    P.turned([(r * 0.45, 0), (r * 0.5, 0.012), (r * 0.9, r * 0.55), (r, r * 0.8), (r * 0.92, r * 0.78), (r * 0.88, r * 0.7)], at, glaze)
    if fill is not None:
        P.ball((at[0], at[1], at[2] + r * 0.62), r * 0.86, fill, (1, 1, 0.55))


def altar(lamps):
    """a two-stepped table facing the sea (+x) on a reed mat: tablets behind, incense, lamps and food before them, a conch"""
    P = Pieces(5)
    lacquer, top, gold = hexc('#8a3a26'), hexc('#9d6a45'), hexc('#c9962e')
    u, v = np.meshgrid(np.linspace(-0.95, 1.75, 60), np.linspace(-1.6, 1.6, 60))
    weave = mix(hexc('#cbb27a'), hexc('#b4965e'), 0.5 + 0.5 * np.sign(np.sin(u * 46) * np.sin(v * 46)) * 0.5 + 0.2 * noise(u * 2, v * 2, 0, 2))
    edge = smooth(0.10, 0.07, np.minimum(np.minimum(u + 0.95, 1.75 - u), np.minimum(v + 1.6, 1.6 - v)))
    P.grid(np.stack([u, v, 0.055 + 0.01 * noise(u * 1.5, v * 1.5, 0, 3) + 0.03 * u * -1], -1), mix(weave, RED * 0.9, edge))
    wide = 1.25  # half-width along y
    for x0, x1, h in ((-0.62, -0.12, 1.02), (-0.12, 0.62, 0.76)):
        P.box((x0, -wide, h - 0.05), (x1, wide, h), top)
        for y in (-wide + 0.06, wide - 0.06):
            for x in (x0 + 0.06, x1 - 0.06):
                P.bar((x, y, 0), (x, y, h - 0.05), 0.07, 0.07, lacquer, (1, 0, 0))
    for x, h in ((0.625, 0.76), (-0.115, 1.02)):  # cloth fronts with a pale hem
        yy, zz = np.meshgrid(np.linspace(-wide, wide, 80), np.linspace(0, 1, 12))
        drop = 0.42 if x > 0 else 0.24
        col = mix(RED * 0.95, RED * 0.72, 0.5 + 0.5 * np.sin(yy * 26) * zz)
        col = mix(col, gold, smooth(0.82, 0.86, zz) * smooth(0.96, 0.92, zz))
        P.grid(np.stack([x + 0.012 + 0.018 * np.sin(yy * 26) * zz, yy, h - zz * drop], -1), col)
    for y in (-wide, wide):  # the sides hang too
        for x0, x1, h, drop in ((-0.12, 0.62, 0.76, 0.42), (-0.62, -0.12, 1.02, 0.68)):
            xx, zz = np.meshgrid(np.linspace(x0, x1, 24), np.linspace(0, 1, 10))
            P.grid(np.stack([xx, y * 1.012 + 0.014 * np.sin(xx * 30) * zz * np.sign(y), h - zz * drop], -1), mix(RED * 0.9, RED * 0.7, 0.5 + 0.5 * np.sin(xx * 30)))
    for r, (x, h, n) in enumerate(((-0.50, 1.02, 13), (-0.27, 1.02, 12))):  # 25 tablets
        for j in range(n):
            y = (j - (n - 1) / 2) * 0.172
            hh, w = 0.36 if r == 0 else 0.25, 0.066
            P.box((x - 0.03, y - 0.07, h), (x + 0.03, y + 0.07, h + 0.03), lacquer * 0.8)
            th = np.linspace(0, math.pi, 9)
            out = [(x, y - w, h + 0.03)] + [(x, y - w * math.cos(t), h + hh - w + w * math.sin(t)) for t in th] + [(x, y + w, h + 0.03)]
            P.plate(out, (1, 0, 0), 0.02, lacquer, gold)
            P.box((x + 0.011, y - 0.040, h + 0.06), (x + 0.014, y + 0.040, h + hh - 0.07), hexc('#ecd9a8'))
    z = 0.76
    P.turned([(0.06, 0), (0.10, 0.02), (0.13, 0.10), (0.14, 0.16), (0.12, 0.16), (0.11, 0.13), (0.001, 0.13)], (0.10, 0, z), hexc('#a9823e'), 24)
    g = np.random.default_rng(4)
    for _ in range(15):
        a, r = g.uniform(0, 6.28), g.uniform(0, 0.07)
        x, y = 0.10 + r * math.cos(a), r * math.sin(a)
        P.pole((x, y, z + 0.12), (x + r * 0.4 * math.cos(a), y + r * 0.4 * math.sin(a), z + 0.36), 0.005, 0.004, hexc('#b5503a'), 5)
    for y in (-0.42, 0.42, -1.08, 1.08):  # lamps
        P.turned([(0.055, 0), (0.05, 0.02), (0.016, 0.04), (0.016, 0.15), (0.05, 0.17), (0.045, 0.18), (0.02, 0.18), (0.02, 0.25), (0.001, 0.25)], (0.02, y, z), gold * 0.9)
        lamps.ball((0.02, y, z + 0.29), 0.026, hexc('#ffc070'), (0.8, 0.8, 1.7))
    for y in np.linspace(-0.24, 0.24, 5):  # wine
        P.turned([(0.012, 0), (0.028, 0.02), (0.034, 0.055), (0.028, 0.05), (0.001, 0.045)], (0.33, y, z), hexc('#e8e6da'), 12)
    P.turned([(0.05, 0), (0.075, 0.05), (0.07, 0.13), (0.025, 0.19), (0.028, 0.23)], (0.20, -0.72, z), hexc('#8a4a30'))
    for y, fill in ((-0.52, hexc('#f3ecd8')), (0.52, hexc('#f3ecd8')), (0.72, hexc('#fbfaf4')), (-0.92, hexc('#f0dca8'))):
        bowl(P, (0.46, y, z), 0.085, fill)
    for y in (0.92,):  # the cooked chicken on a tray
        P.turned([(0.001, 0.005), (0.19, 0.008), (0.21, 0.03), (0.20, 0.03), (0.18, 0.018)], (0.34, y, z), hexc('#d8d2c0'), 28)
        ch = hexc('#d9a44e')
        P.ball((0.33, y, z + 0.085), 0.10, ch, (1.25, 0.85, 0.72), 3)
        P.line([(0.42, y, z + 0.10), (0.47, y, z + 0.16), (0.455, y, z + 0.21)], [0.04, 0.026, 0.022], ch)
        P.ball((0.465, y, z + 0.225), 0.03, ch * 0.95)
        for s in (-1, 1):
            P.ball((0.32, y + s * 0.075, z + 0.09), 0.06, ch * 0.92, (1.3, 0.5, 0.8))
    P.turned([(0.001, 0.005), (0.17, 0.008), (0.19, 0.03), (0.18, 0.03)], (0.30, -0.55 + 0.0, z - 0.004), hexc('#d8d2c0'), 28)
    P.ball((0.30, -0.55, z + 0.045), 0.13, hexc('#f1d9a0'), (1, 1, 0.5), 3)  # sticky rice
    # the conch on the mat
    t = np.linspace(0, 1, 46)
    r = 0.16 * (1 - t) ** 1.3 + 0.006
    a = t * 15
    P.line(np.stack([1.15 + 0.30 * t, 0.75 + r * 0.5 * np.cos(a), 0.10 + r * 0.35 + r * 0.45 * np.sin(a)], -1), 0.02 + r * 0.62, mix(hexc('#e6c9a0'), hexc('#b98a62'), 0.5 + 0.5 * np.sin(a)), 10)
    return P


def basket(P):
    """a round basket heaped with rice"""
    n = 9
    pr = [(0.17, 0), (0.20, 0.05), (0.235, 0.14), (0.25, 0.22), (0.26, 0.235), (0.245, 0.24), (0.23, 0.2)]
    P.turned(pr, (0, 0, 0), np.array([STRAW2 * (0.8 + 0.25 * (j % 2)) for j in range(len(pr))]), 26)
    P.ball((0, 0, 0.19), 0.232, hexc('#f1e8d0'), (1, 1, 0.42), 3)
    for j in range(n):
        t = j / n * 6.28
        P.pole((0.2 * math.cos(t), 0.2 * math.sin(t), 0.04), (0.255 * math.cos(t), 0.255 * math.sin(t), 0.23), 0.008, 0.008, STRAW2 * 0.7, 5)


def water_jar(P):
    pr = [(0.09, 0), (0.15, 0.06), (0.19, 0.17), (0.18, 0.27), (0.10, 0.36), (0.095, 0.39), (0.12, 0.41), (0.10, 0.41), (0.08, 0.38)]
    P.turned(pr, (0, 0, 0), np.array([hexc('#8d5334') * (0.85 + 0.3 * j / len(pr)) for j in range(len(pr))]), 26)
    P.turned([(0.10, 0.405), (0.04, 0.43), (0.001, 0.44)], (0, 0, 0), hexc('#9d6a45'), 20)


def firewood(P):
    g = P.rng
    for r, n in ((0, 1), (0.055, 6), (0.108, 12)):
        for j in range(n):
            t = j / n * 6.28
            y, z = r * math.cos(t) + g.normal(0, 0.005), 0.13 + r * math.sin(t)
            P.pole((-0.34 + g.normal(0, 0.03), y, z), (0.34 + g.normal(0, 0.03), y, z), 0.026, 0.024, mix(hexc('#7a5a3e'), hexc('#a5835a'), g.random()), 7)
    for x in (-0.18, 0.18):
        th = np.linspace(0, 6.3, 22)
        P.line(np.stack([np.full(22, x), 0.138 * np.cos(th), 0.13 + 0.138 * np.sin(th)], -1), 0.012, ROPE * 1.1, 5)
