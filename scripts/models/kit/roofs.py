"""Thatched houses and stalls."""

import numpy as np

from .colour import hexc, mix, smooth
from .meshes import join, quads
from .plants import stick
from .randomness import noise


def thatched(
    seed, length=1.0, width=0.62, wall=0.30, roof=0.40, open_sides=False, straw=('#a58d63', '#7c6a4d'), n=(30, 22)
):
    """a thatched house or open stall, about one unit long, with a thick uneven roof"""
    nx, ns = n
    X, S = np.meshgrid(np.linspace(-1, 1, nx), np.linspace(-1, 1, ns))
    lx, ly = length / 2 * 1.14, width / 2 * 1.30
    sag = 0.03 * roof * (1 - X * X) * (np.abs(S) < 0.2)
    zt = (
        wall * 0.92
        + roof * (1 - np.abs(S)) ** 0.92
        - sag
        + 0.012 * noise(X * 5 + seed, S * 5, 0, seed)
        - 0.05 * roof * np.abs(X) ** 4
    )
    x = X * lx * (1 - 0.06 * np.abs(S)) + 0.010 * noise(S * 9, seed, 0, 4)
    y = S * ly + 0.010 * noise(X * 9, seed, S * 3, 5)
    c = mix(
        hexc(straw[1]),
        hexc(straw[0]),
        0.55 + 0.45 * noise(X * 26, S * 3, 0, seed) + 0.25 * noise(X * 4, S * 7, 0, seed + 1),
    )
    c = c * (1 - 0.30 * smooth(0.12, 0.0, np.abs(S)) - 0.22 * smooth(0.86, 1, np.abs(S)))[..., None]
    th = 0.055
    V = np.concatenate(
        [np.stack([x, y, zt + th], -1).reshape(-1, 3), np.stack([x * 0.985, y * 0.97, zt - 0.01], -1).reshape(-1, 3)]
    )
    m = nx * ns
    ft = quads(ns, nx)
    fb = quads(ns, nx, flip=True) + m
    i = np.arange(m).reshape(ns, nx)
    rim = []
    for e in (i[0], i[-1][::-1], i[::-1, 0], i[:, -1]):
        rim.append(np.stack([e[1:], e[:-1], e[:-1] + m, e[1:] + m], -1))
    parts = [(V, np.concatenate([ft, fb] + rim), np.concatenate([c.reshape(-1, 3), c.reshape(-1, 3) * 0.55]))]
    post = hexc('#6f5b45')
    for px in (-0.45, 0, 0.45) if open_sides else (-0.46, 0.46):
        for py in (-0.45, 0.45):
            parts.append(
                stick((px * length, py * width, -0.12), (px * length, py * width, wall + 0.06), 0.018, 0.016, post, 5)
            )
    if not open_sides:
        bx, by = length * 0.46, width * 0.42
        v = np.array(
            [
                (-bx, -by, -0.12),
                (bx, -by, -0.12),
                (bx, by, -0.12),
                (-bx, by, -0.12),
                (-bx, -by, wall),
                (bx, -by, wall),
                (bx, by, wall),
                (-bx, by, wall),
                (-bx, 0, wall + roof * 0.8),
                (bx, 0, wall + roof * 0.8),
            ]
        )
        parts.append((v, [(0, 1, 5, 4), (2, 3, 7, 6), (3, 0, 4, 8, 7), (1, 2, 6, 9, 5)], hexc('#b49a70')))
        parts.append(
            (
                np.array(
                    [
                        (-0.07, -by - 0.004, -0.05),
                        (0.07, -by - 0.004, -0.05),
                        (0.07, -by - 0.004, wall * 0.8),
                        (-0.07, -by - 0.004, wall * 0.8),
                    ]
                ),
                [(0, 1, 2, 3)],
                hexc('#3b2f26'),
            )
        )
    else:
        parts.append(
            (
                np.array(
                    [
                        (-0.42 * length, -0.36 * width, 0.08),
                        (0.42 * length, -0.36 * width, 0.08),
                        (0.42 * length, 0.36 * width, 0.08),
                        (-0.42 * length, 0.36 * width, 0.08),
                    ]
                ),
                [(0, 1, 2, 3)],
                hexc('#9a8058'),
            )
        )
    return join(parts)
