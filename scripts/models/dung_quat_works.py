"""The works of the Dung Quất model: refinery, steel works, quays, jetty, breakwater. Plan-like and schematic.

Every function gives parts for one plot in the plot's own frame (x along, y away from the viewer, z = 0 the plot board).
"""

import math

import numpy as np

from dung_quat_parts import (
    CARD,
    CARD2,
    GREY,
    WOOD,
    WOOD2,
    at,
    ball,
    block,
    column,
    drum,
    flare,
    frame,
    furnace,
    hall,
    heater,
    hexc,
    rack,
    rod,
    tank,
)

PAVE, LANE, KERB = hexc('#d9c7a2'), hexc('#efe7d6'), hexc('#a98a60')
ROOF, ROOF2, ORE, COAL = hexc('#aebbb8'), hexc('#c6b291'), hexc('#7d4a33'), hexc('#4b4a48')


def board(lx, ly, lanes_x=(), lanes_y=()):
    """the plot: a thin pale board with its streets painted on"""
    out = block(lx / 2, ly / 2, -0.06, lx, ly, 0.06, PAVE)
    for x in lanes_x:
        out += block(x, ly / 2, 0, 0.075, ly * 0.985, 0.004, LANE)
    for y in lanes_y:
        out += block(lx / 2, y, 0, lx * 0.99, 0.075, 0.0045, LANE)
    return out


def tank_rows(x0, y0, columns, rows, pitch, r, h):
    out = []
    for i in range(columns):
        for j in range(rows):
            x, y = x0 + i * pitch, y0 + j * pitch
            out += tank(x, y, r, h, CARD if (i + j) % 3 else CARD2)
            w = pitch * 0.90
            for s in (-1, 1):
                out += block(x + s * w / 2, y, 0, 0.016, w, 0.03, KERB) + block(x, y + s * w / 2, 0, w, 0.016, 0.03, KERB)
    return out


REFINERY = (5.6, 2.9)
FLARE = (0.42, 2.62)


def refinery():
    """crude tanks, process units in two blocks, product tanks, gas spheres, power plant, flare"""
    lx, ly = REFINERY
    out = board(lx, ly, (1.42, 2.55, 3.72), (0.10, 1.46, ly - 0.1))
    out += tank_rows(0.30, 0.38, 3, 3, 0.40, 0.155, 0.15)  # crude
    out += tank_rows(3.98, 0.32, 5, 4, 0.315, 0.112, 0.13)  # products
    out += tank_rows(3.98, 1.74, 4, 2, 0.315, 0.098, 0.12)
    for x in (5.0, 5.24, 5.48):
        for y in (1.74, 2.02):
            out += ball(x - 0.05, y, 0.082)
    for x, y, r, h in (
        (1.70, 0.86, 0.050, 0.86),
        (1.86, 0.92, 0.036, 0.58),
        (2.30, 0.88, 0.045, 0.70),
        (2.72, 0.84, 0.040, 0.62),
        (2.90, 0.90, 0.055, 0.92),
        (3.42, 0.86, 0.034, 0.52),
        (1.72, 1.95, 0.038, 0.62),
        (2.80, 1.92, 0.044, 0.74),
        (2.95, 1.98, 0.034, 0.50),
        (3.40, 1.94, 0.040, 0.66),
    ):
        out += column(x, y, r, h)
    for x, y, lx_, ly_, n in (
        (2.06, 0.92, 0.30, 0.22, 4),
        (3.16, 0.92, 0.26, 0.24, 5),
        (2.02, 2.0, 0.34, 0.24, 4),
        (3.16, 2.0, 0.22, 0.24, 3),
        (2.36, 1.96, 0.2, 0.2, 2),
    ):
        out += frame(x, y, lx_, ly_, n)
    out += drum(3.12, 0.90, 0.10, 0.085, 0.38, CARD, 24, dome=0.08) + drum(
        3.21, 0.98, 0.16, 0.06, 0.46, CARD2, 22, dome=0.05
    )  # reactor and regenerator
    out += drum(2.02, 0.92, 0.12, 0.05, 0.30, CARD, 20, dome=0.05) + drum(2.00, 2.0, 0.14, 0.06, 0.28, CARD2, 20, dome=0.05)
    for x, y in ((1.72, 0.30), (2.02, 0.30), (2.80, 0.30), (3.30, 0.32), (1.72, 2.42), (2.9, 2.44)):
        out += heater(x, y)
    for y in (0.58, 1.62, 2.24):
        for x0, x1 in ((1.52, 2.47), (2.64, 3.64)):
            out += rack((x0, y), (x1, y), 0.13, 0.12, 6)
            for x in np.arange(x0 + 0.1, x1 - 0.05, 0.11):  # air coolers on the rack
                out += block(x, y, 0.15, 0.08, 0.12, 0.018, WOOD)
    out += rack((1.42 + 0.06, 0.3), (1.42 + 0.06, 2.5), 0.07, 0.09, 4) + rack((0.12, 1.40), (5.45, 1.40), 0.09, 0.10, 5)
    out += at(hall(0.66, 0.20, 0.20, ROOF), 2.15, 2.66) + at(hall(0.5, 0.2, 0.13, ROOF2), 3.35, 2.66)
    for x in (1.95, 2.15, 2.35):
        out += drum(x, 2.50, 0, 0.028, 0.56, GREY, 14, taper=0.8)
    for x, y, a, b, h in (
        (4.1, 2.62, 0.5, 0.12, 0.09),
        (4.75, 2.62, 0.4, 0.16, 0.13),
        (5.25, 2.60, 0.3, 0.14, 0.07),
        (1.05, 1.75, 0.34, 0.14, 0.08),
        (1.05, 2.02, 0.34, 0.14, 0.08),
    ):
        out += block(x, y, 0, a, b, h, CARD) + block(x, y, h, a + 0.02, b + 0.02, 0.012, ROOF2)
    for x in (0.85, 1.0, 1.15):  # round basins of the water works
        out += drum(x, 2.36, 0, 0.062, 0.03, CARD2, 24) + drum(x, 2.36, 0.03, 0.052, 0.002, hexc('#5fa29a'), 24)
    out += at(flare(), *FLARE) + rack((0.44, 2.56), (0.44, 1.46), 0.05, 0.08, 2)
    return out


STEEL = (6.1, 3.7)


def heap(x, y, lx, ly, h, ink):
    a, b, t = lx / 2, ly / 2, lx / 2 - ly / 2
    v = np.array([(-a, -b, 0), (a, -b, 0), (a, b, 0), (-a, b, 0), (-t, 0, h), (t, 0, h)], float)
    return at([(v, [(0, 1, 5, 4), (2, 3, 4, 5), (3, 0, 4), (1, 2, 5)], ink)], x, y)


def gallery(p, q, z0, z1):
    """a conveyor in its long box on legs"""
    out = rod((*p, z0), (*q, z1), 0.030, CARD2, 4)
    for t in np.linspace(0.1, 0.95, max(2, int(math.dist(p, q) / 0.3))):
        x, y, z = p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, z0 + (z1 - z0) * t
        out += rod((x, y, 0), (x, y, z), 0.010, WOOD2, 4)
    return out


def steel():
    """stockyard by the quay, four smaller and two larger furnaces, coke and sinter, long rolling halls"""
    lx, ly = STEEL
    out = board(lx, ly, (1.72, 3.12), (0.08, 1.02, 2.36, ly - 0.08))
    for i in range(5):  # ore and coal in long heaps
        out += heap(0.55, 0.22 + 0.17 * i, 0.86, 0.13, 0.075, (ORE, COAL, ORE * 0.85)[i % 3])
        out += heap(0.55, 1.20 + 0.19 * i, 0.86, 0.14, 0.08, COAL if i > 2 else ORE * 0.9)
    for y in (0.305, 0.645, 1.30):
        out += rod((0.1, y, 0.03), (1.0, y, 0.03), 0.012, WOOD2, 4)
    for i in range(4):
        out += at(furnace(0.86), 2.42, 0.30 + 0.50 * i, 0, math.pi)
    for i in range(2):
        out += at(furnace(1.12), 2.50, 2.50 + 0.62 * i, 0, math.pi)
    for y in (1.3, 2.5, 3.15):
        out += gallery((1.05, y), (1.85, y + 0.1), 0.05, 0.30)
    for i in range(2):  # coke ovens
        out += block(0.62, 2.62 + 0.34 * i, 0, 1.0, 0.12, 0.13, WOOD2) + block(0.62, 2.62 + 0.34 * i, 0.13, 0.98, 0.05, 0.03, CARD2)
        out += drum(1.24, 2.62 + 0.34 * i, 0, 0.034, 0.72, GREY, 16, taper=0.65)
    out += at(hall(0.9, 0.3, 0.24, ROOF), 0.62, 3.36) + drum(1.22, 3.38, 0, 0.036, 0.80, GREY, 16, taper=0.65)
    for i, (x0, x1, y, w) in enumerate(
        (
            (3.25, 5.9, 0.34, 0.34),
            (3.25, 5.6, 0.74, 0.30),
            (3.25, 5.95, 1.30, 0.42),
            (3.25, 5.8, 1.78, 0.36),
            (3.25, 5.95, 2.66, 0.46),
            (3.25, 5.95, 3.22, 0.46),
        )
    ):
        out += at(hall(x1 - x0, w, (0.15, 0.13, 0.18, 0.16, 0.20, 0.20)[i], (ROOF, ROOF2)[i % 2]), (x0 + x1) / 2, y)
    for x, y in ((3.2, 2.1), (3.45, 2.14), (4.4, 2.12)):
        out += at(hall(0.3, 0.2, 0.16, ROOF2, monitor=False), x, y)
    for x in (5.1, 5.4):
        out += drum(x, 2.12, 0, 0.11, 0.26, CARD, 30, dome=0.05)  # gas holders
    return out + rack((1.78, 0.95), (1.78, 3.5), 0.08, 0.12, 4) + rack((3.18, 0.2), (3.18, 3.5), 0.08, 0.12, 4)
