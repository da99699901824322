"""The nêu pole of the Co (Cor) with its gu boards, tray and drongos; gongs and drum; baskets and rice. Lengths are metres."""

import math

import kit as k
import numpy as np
from coast_boats_parts import Pieces
from kit import fbm, hexc, mix, noise, smooth

RED, BLACK, CHALK = hexc('#a83a26'), hexc('#26262a'), hexc('#efe4cb')
WOOD, BAMBOO, CANE, BRONZE = hexc('#8a5f3f'), hexc('#c2a964'), hexc('#d8c38c'), hexc('#8f6a35')


def pattern(u, v, kind):
    """red and black figures on pale wood: u runs round (1 = one figure), v 0..1 across the band"""
    f = np.abs(u % 1 - 0.5) * 2
    if kind == 0:  # teeth
        return mix(mix(CHALK, RED, smooth(0.02, -0.02, v - f)), BLACK, smooth(0.02, -0.02, v - f + 0.45))
    if kind == 1:  # lozenges
        d = np.abs(v - 0.5) * 2 + f
        return mix(mix(RED, CHALK, smooth(1.0, 0.94, d)), BLACK, smooth(0.56, 0.50, d))
    if kind == 2:  # zigzag
        z = np.abs(v - 0.25 - 0.5 * f)
        return mix(mix(CHALK, BLACK, smooth(0.24, 0.20, z)), RED, smooth(0.10, 0.06, z))
    if kind == 3:  # bars
        return mix(BLACK, RED, smooth(0.45, 0.55, f)) + 0 * v[..., None]
    return mix(BLACK, CHALK, smooth(0.42, 0.34, np.hypot(f - 0.0, (v - 0.5) * 1.3)))  # eyes


def post(P, z0, z1, r0, r1, bands, sides=48):
    """a painted round post: bands = [(height share, kind, figures round), ...], a groove between two bands"""
    n = int((z1 - z0) / 0.02)
    z, th = np.meshgrid(np.linspace(z0, z1, n), np.linspace(0, 2 * math.pi, sides + 1), indexing='ij')
    t = (z - z0) / (z1 - z0)
    cuts = np.cumsum([0] + [b[0] for b in bands])
    cuts = cuts / cuts[-1]
    col = np.zeros(z.shape + (3,))
    groove = np.full(z.shape, 9.0)
    for (_, kind, count), a, b in zip(bands, cuts[:-1], cuts[1:]):
        m = (t >= a) & (t <= b)
        col[m] = pattern(th / (2 * math.pi) * count, (t - a) / (b - a), kind)[m]
        groove = np.minimum(groove, np.minimum(np.abs(t - a), np.abs(t - b)) * (z1 - z0))
    r = r0 + (r1 - r0) * t - 0.022 * smooth(0.03, 0.012, groove) + 0.006 * noise(th * 2, z * 3, 0, 3)
    col = mix(col, WOOD * 0.7, smooth(0.03, 0.018, groove))
    col = col * (1 + 0.10 * noise(th * 3, z * 1.2, 0, 4) + 0.06 * fbm(th * 9, z * 9, 0, 2, seed=5))[..., None]
    P.grid(np.stack([r * np.cos(th), r * np.sin(th), z], -1), col)


def gu(P, at, yaw, size, kind, cord):
    """one gu: a flat carved board with raised ends and a toothed lower edge, painted on both faces, on two cords"""
    n = len(P.parts)
    u, v = np.meshgrid(np.linspace(-1, 1, 97), np.linspace(0, 1, 33), indexing='ij')
    top = 0.10 + 0.34 * np.abs(u) ** 2.2
    low = -0.34 + 0.42 * np.abs(u) ** 2.0 - 0.07 * np.abs(((u * 5) % 1) - 0.5) * 2 * (1 - np.abs(u) ** 4)
    z = low + (top - low) * v
    fig = np.where((v > 0.36)[..., None], pattern(u * 3.5, np.clip((v - 0.36) / 0.40, 0, 1), kind), pattern(u * 5, np.clip(v / 0.30, 0, 1), 0))
    fig = np.where((v > 0.80)[..., None], pattern(u * 8, (v - 0.8) / 0.2, 3), fig)
    c = mix(fig, BLACK, smooth(0.93, 0.95, np.abs(u)))
    c = mix(c, RED, smooth(0.02, 0.0, np.abs(v - 0.33) - 0.02))
    c = c * (1 + 0.08 * noise(u * 6, v * 4, 0, 6))[..., None]
    for s in (-0.03, 0.03):
        P.grid(np.stack([u, 0 * u + s, z], -1), c)
    for edge in (0, -1):
        P.line(np.stack([u[:, edge], 0 * u[:, edge], z[:, edge]], -1), 0.036, RED * 0.75, 5)
    for s in (-0.55, 0.55):
        P.line([(s, 0, 0.18), (s * 0.8, 0, cord / size)], 0.018, CANE * 0.8, 4)
    P.move(n, at, yaw, size)


def drongo(P, at, yaw, span, tilt=0.0):
    """a black wooden bird with a forked tail, wings spread; it looks along +x"""
    n = len(P.parts)
    c = BLACK * 1.15
    P.ball((0, 0, 0), 0.16, c, (1.75, 0.8, 0.75))
    P.ball((0.27, 0, 0.09), 0.095, c)
    P.line([(0.33, 0, 0.09), (0.46, 0, 0.06)], [0.05, 0.008], c, 6)
    for s in (-1, 1):
        P.plate([(0.14, s * 0.06, 0.05), (0.10, s * 0.30, 0.16), (-0.06, s * 0.52, 0.20), (-0.20, s * 0.46, 0.17), (-0.16, s * 0.10, 0.05)], (0, -s * 0.35, 1), 0.03, c, RED)
        P.plate([(-0.20, s * 0.01, 0.02), (-0.60, s * 0.12, 0.05), (-0.72, s * 0.26, 0.09), (-0.52, s * 0.07, 0.03)], (0, 0, 1), 0.03, c, RED)
        P.ball((0.31, s * 0.075, 0.12), 0.022, CHALK)
    P.move(n, at, yaw, span)


def shavings(P, z, r, n, length, rng, colour=CANE):
    """a flower of curled bamboo shavings round the pole"""
    for i in range(n):
        a = i / n * 6.28 + rng.normal(0, 0.08)
        t = np.linspace(0, 1, 9)
        R = r + length * np.sin(t * 2.3) * 0.75
        h = z + length * (0.55 * t - 1.25 * t**2.2) + rng.normal(0, 0.01)
        P.line(np.stack([R * np.cos(a + 0.25 * t), R * np.sin(a + 0.25 * t), h], -1), 0.012, mix(colour, CHALK, rng.random()), 4)


def neu(height=11.0):
    """the pole: a painted timber foot, two lengths of bamboo, tray, gu, drongos"""
    P = Pieces(31)
    g = P.rng
    P.turned([(0.62, 0), (0.58, 0.10), (0.40, 0.17), (0.24, 0.20)], (0, 0, 0), hexc('#96643f'), 26)
    foot, mid = 3.5, 7.4
    post(P, 0.12, foot, 0.205, 0.165, [(1.0, 3, 6), (1.4, 1, 6), (0.7, 0, 9), (1.5, 2, 6), (0.5, 3, 8), (1.2, 1, 6), (0.7, 0, 9), (1.0, 4, 6), (1.3, 2, 6), (0.6, 3, 8)])
    post(P, foot - 0.05, mid, 0.125, 0.095, [(1, 3, 4), (2.2, 2, 4), (0.6, 0, 6), (1.6, 1, 4), (0.5, 3, 6), (1.6, 2, 4), (0.6, 0, 6), (1.4, 1, 4), (0.5, 3, 6)])
    t = np.linspace(0, 1, 30)
    top = np.stack([0.55 * t**3, -0.25 * t**3, mid - 0.05 + (height - mid) * t], -1)
    ring = np.abs((t * 7) % 1 - 0.5) * 2
    P.line(top, 0.078 - 0.045 * t, mix(mix(BAMBOO, CANE, 0.5 + 0.5 * np.sin(t * 40)), RED, smooth(0.8, 0.9, ring)), 9)
    # the tray for offerings
    zt = foot + 0.35
    for s in (-1, 1):
        P.bar((-0.75, s * 0.30, zt - 0.06), (0.75, s * 0.30, zt - 0.06), 0.06, 0.06, WOOD)
    u, v = np.meshgrid(np.linspace(-1, 1, 61), np.linspace(-1, 1, 61))
    rim = np.maximum(np.abs(u), np.abs(v))
    fig = mix(CHALK * 0.9, pattern(np.where(np.abs(u) > np.abs(v), v, u) * 5, np.clip((rim - 0.72) / 0.28, 0, 1), 0), rim > 0.72)
    P.grid(np.stack([u * 0.78, v * 0.78, zt + 0.03 + 0 * u], -1), fig)
    P.grid(np.stack([u * 0.78, v * 0.78, zt - 0.03 + 0 * u], -1), WOOD * 0.8)
    for a, b in (((-1, -1), (1, -1)), ((1, -1), (1, 1)), ((1, 1), (-1, 1)), ((-1, 1), (-1, -1))):
        p, q = np.array(a) * 0.78, np.array(b) * 0.78
        P.bar((*p, zt), (*q, zt), 0.05, 0.12, RED)
        for i in np.linspace(0.04, 0.96, 15):  # a fringe of bark strips
            c = p + (q - p) * i
            L = 0.55 + 0.10 * math.sin(i * 21)
            w = (q - p) / np.linalg.norm(q - p) * 0.03
            P.grid([[(*(c - w), zt - 0.05), (*(c + w), zt - 0.05)], [(*(c * 1.03 - w), zt - L * 0.6), (*(c * 1.03 + w), zt - L * 0.6)], [(*(c - w * 0.6), zt - L), (*(c + w * 0.6), zt - L)]], (RED, CANE, BLACK)[int(i * 14.9) % 3])
    # four gu on a cross of poles, smaller ones below and above
    for z, reach, size, cord, first in ((5.80, 1.12, 0.94, 0.66, 0.0), (7.20, 0.72, 0.58, 0.48, math.pi / 4)):
        for a in (first, first + math.pi / 2):
            d = np.array([math.cos(a), math.sin(a), 0])
            P.pole(-d * (reach + 0.15) + [0, 0, z], d * (reach + 0.15) + [0, 0, z], 0.035, 0.035, BAMBOO)
        for i in range(4):
            a = first + i * math.pi / 2
            e = np.array([math.cos(a), math.sin(a)]) * reach
            P.line([(e[0] - math.sin(a) * size * 0.5, e[1] + math.cos(a) * size * 0.5, z), (e[0] + math.sin(a) * size * 0.5, e[1] - math.cos(a) * size * 0.5, z)], 0.025, BAMBOO, 6)
            gu(P, (e[0], e[1], z - cord), a + math.pi / 2, size, (1, 2, 4, 2)[i], cord)
    for z, n, L in ((4.35, 20, 0.36), (6.15, 20, 0.36), (7.45, 22, 0.42), (8.6, 16, 0.32), (9.4, 14, 0.24)):
        shavings(P, z, 0.09, n, L, g)
    # drongos: four on cords from a ring of rods, one on the top
    z = 8.2
    for i in range(4):
        a = 0.4 + i * math.pi / 2
        x, y = 1.05 * math.cos(a), 1.05 * math.sin(a)
        P.pole((0, 0, z), (x, y, z + 0.22), 0.022, 0.015, BAMBOO, 6)
        P.line([(x, y, z + 0.22), (x, y, z - 0.30)], 0.012, CANE, 4)
        drongo(P, (x, y, z - 0.42), a + 1.2, 0.62)
    e = top[-1]
    drongo(P, (e[0], e[1], e[2] + 0.16), -2.2, 1.0)
    return P


def gong(P, at, yaw, r):
    """a flat gong with a turned-down rim, hanging; its face looks along +x turned by yaw"""
    n = len(P.parts)
    rr = np.array([0.0, 0.10, 0.18, 0.40, 0.62, 0.80, 0.94, 1.0, 1.0, 0.97]) * r
    xx = np.array([0.02, 0.02, 0.008, 0.004, 0.0, 0.0, -0.004, -0.02, -0.09, -0.09])
    th = np.linspace(0, 2 * math.pi, 49)
    R, T = np.meshgrid(rr, th)
    X = np.broadcast_to(xx, R.shape)
    tone = 0.5 + 0.45 * np.sin(R / r * 34) * 0.4 + 0.35 * noise(R * 9 * np.cos(T), R * 9 * np.sin(T), 0, 8)
    c = mix(BRONZE * 0.75, hexc('#c79a4c'), tone)
    c = mix(c, hexc('#e0bd70'), smooth(0.34, 0.10, R / r) * 0.6)
    P.grid(np.stack([X, R * np.cos(T), R * np.sin(T)], -1), c)
    P.grid(np.stack([X - 0.012, R * 0.985 * np.cos(T), R * 0.985 * np.sin(T)], -1), BRONZE * 0.5)
    for s in (-0.35, 0.35):
        P.line([(-0.04, s * r, r * 0.93), (0, s * r * 0.7, r + 0.34)], 0.014, hexc('#6a4a34'), 5)
    P.move(n, at, yaw)


def gong_frame(P):
    """two gongs on a beam between forked posts; it faces +x"""
    for y in (-1.35, 1.35):
        P.pole((0, y, -0.1), (0, y * 0.99, 2.15), 0.075, 0.062, WOOD)
        for s in (-1, 1):
            P.pole((0, y, 1.98), (s * 0.13, y, 2.28), 0.045, 0.035, WOOD)
            P.pole((s * 0.55, y, -0.05), (0, y, 1.15), 0.04, 0.035, WOOD * 0.9)
    P.pole((0, -1.75, 2.16), (0, 1.75, 2.16), 0.062, 0.055, BAMBOO)
    for y in np.linspace(-1.6, 1.6, 7):
        P.line([(0.07 * math.cos(a), y + 0.02 * a, 2.16 + 0.07 * math.sin(a)) for a in np.linspace(0, 9, 18)], 0.012, RED * 0.9, 4)
    for y, r in ((-0.62, 0.50), (0.66, 0.42)):
        gong(P, (0, y, 2.16 - r - 0.34), 0.12 * y, r)
    for y in (-1.32, 1.32):  # beaters
        P.pole((0.10, y, 1.62), (0.16, y, 1.12), 0.016, 0.016, WOOD * 1.2, 6)
        P.ball((0.16, y, 1.08), 0.06, CHALK * 0.85, (1, 1, 1.3))


def drum(P):
    """a drum of one log with two skins, lying on a low trestle; its axis along y"""
    n = len(P.parts)
    pr = np.array([(0.001, -0.46), (0.30, -0.46), (0.315, -0.44), (0.36, -0.20), (0.375, 0), (0.36, 0.20), (0.315, 0.44), (0.30, 0.46), (0.001, 0.46)])
    th = np.linspace(0, 2 * math.pi, 41)
    R, T = np.meshgrid(pr[:, 0], th)
    Zd = np.broadcast_to(pr[:, 1], R.shape)
    ends = np.abs(Zd) > 0.455
    body = mix(WOOD * 0.8, WOOD * 1.15, 0.5 + 0.5 * noise(T * 6, Zd * 2, 0, 9))
    body = mix(body, RED, smooth(0.05, 0.03, np.abs(np.abs(Zd) - 0.20)))
    P.grid(np.stack([R * np.cos(T), Zd, 0.72 + R * np.sin(T)], -1), np.where(ends[..., None], hexc('#dcc79d'), body))
    for i in range(16):
        a, b = i / 16 * 6.28, (i + 0.5) / 16 * 6.28
        P.line([(0.322 * math.cos(a), -0.43, 0.72 + 0.322 * math.sin(a)), (0.385 * math.cos(b), 0, 0.72 + 0.385 * math.sin(b)), (0.322 * math.cos(a), 0.43, 0.72 + 0.322 * math.sin(a))], 0.012, CANE, 4)
    for y in (-0.30, 0.30):
        for s in (-1, 1):
            P.pole((s * 0.45, y, 0), (-s * 0.20, y, 0.62), 0.045, 0.04, WOOD * 0.85)
    P.pole((0, -0.5, 0.33), (0, 0.5, 0.33), 0.03, 0.03, WOOD * 0.85)
    for s in (-0.06, 0.06):
        P.pole((-0.25, s, 1.10), (0.28, s * 2.5, 1.105), 0.018, 0.014, CANE, 6)
    P.move(n)


def back_basket(P, rice=True):
    """a woven basket carried on the back, with heads of new rice"""
    pr = [(0.15, 0), (0.16, 0.06), (0.19, 0.25), (0.235, 0.48), (0.25, 0.56), (0.235, 0.565), (0.21, 0.50)]
    P.turned(pr, (0, 0, 0), np.array([mix(WOOD, BAMBOO, 0.35 + 0.45 * (j % 2)) for j in range(len(pr))]), 22)
    for i in range(9):
        a = i / 9 * 6.28
        P.line([(0.165 * math.cos(a), 0.165 * math.sin(a), 0.02), (0.255 * math.cos(a), 0.255 * math.sin(a), 0.55)], 0.012, WOOD * 0.8, 4)
    if rice:
        g = P.rng
        for _ in range(60):
            a, r = g.uniform(0, 6.28), 0.17 * math.sqrt(g.random())
            d = g.uniform(0.10, 0.30)
            x, y = r * math.cos(a), r * math.sin(a)
            P.line([(x * 0.6, y * 0.6, 0.40), (x * 1.2, y * 1.2, 0.40 + d), (x * 1.2 + 0.10 * math.cos(a), y * 1.2 + 0.10 * math.sin(a), 0.36 + d)], [0.006, 0.007, 0.018], mix(hexc('#c9a548'), hexc('#e2c876'), g.random()), 4)


def sheaf(P):
    """a sheaf of new rice lying on the mat"""
    g = P.rng
    for _ in range(70):
        y, z, s = g.normal(0, 0.05), 0.07 + abs(g.normal(0, 0.04)), g.uniform(0.85, 1.1)
        f = g.normal(0, 0.14)
        P.line([(-0.42 * s, y * 1.8, z * 0.9), (0.02, y * 0.8, z), (0.34 * s, y + f * 0.6, z + 0.02), (0.48 * s, y + f, z * 0.5)], [0.007, 0.007, 0.016, 0.012], mix(hexc('#b9a257'), hexc('#e2c470'), g.random()), 4)
    th = np.linspace(0, 6.3, 14)
    P.line(np.stack([0 * th, 0.10 * np.cos(th), 0.09 + 0.09 * np.sin(th)], -1), 0.014, RED, 4)


def mat(P, w, d, ground, at, yaw):
    """a reed mat with a red border that follows the ground"""
    u, v = np.meshgrid(np.linspace(-w / 2, w / 2, 50), np.linspace(-d / 2, d / 2, 40))
    x, y = at[0] + u * math.cos(yaw) - v * math.sin(yaw), at[1] + u * math.sin(yaw) + v * math.cos(yaw)
    edge = np.minimum(w / 2 - np.abs(u), d / 2 - np.abs(v))
    c = mix(hexc('#d2bb84'), hexc('#b79b62'), 0.5 + 0.35 * np.sign(np.sin(u * 40) * np.sin(v * 40)) + 0.2 * noise(u, v, 0, 2))
    c = mix(c, RED, smooth(0.10, 0.08, edge) * smooth(0.03, 0.05, edge))
    P.grid(np.stack([x, y, ground(x, y) + 0.03], -1), c)
