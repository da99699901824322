"""Earth banks faced with stone."""

import numpy as np

from .colour import hexc, mix, smooth
from .meshes import quads
from .randomness import noise


def rampart(
    ground, line, height=0.6, foot=0.8, crest=0.38, course=0.10, closed=False, stone_from=None, seed=0, gaps=()
):
    """An earth bank faced with stones along a line over the terrain.
    ground: Field; gaps: [(from, to)] along the length; stone_from(s) -> 0..1 how much of the face is stone there.
    Returns (verts, faces, colours) of the bank and (points, sizes, normals) of the facing stones."""
    rng = np.random.default_rng(seed)
    p = np.asarray(line, float)
    if closed:
        p = np.vstack([p, p[:1]])
    seg = np.linalg.norm(np.diff(p, axis=0), axis=1)
    s = np.concatenate([[0], np.cumsum(seg)])
    n = int(s[-1] / 0.05) + 1
    u = np.linspace(0, s[-1], n)
    c = np.stack([np.interp(u, s, p[:, 0]), np.interp(u, s, p[:, 1])], -1)
    t = np.gradient(c, axis=0)
    t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-9
    q = np.stack([t[:, 1], -t[:, 0]], -1)  # to the right of the way
    zc = ground(c[:, 0], c[:, 1])
    kern = np.ones(13) / 13
    zs = np.convolve(np.pad(zc, 6, mode='edge'), kern, 'valid')
    w = 1 + 0.10 * noise(u * 0.9, seed, 0, 3)
    hh = height * (1 + 0.06 * noise(u * 1.3, seed, 0, 4))
    gate = np.ones(n)
    for a, b in gaps:
        gate *= smooth(0, 0.09, np.maximum(a - u, u - b))
    prof = [
        (-0.5, 0),
        (-0.47, 0.22),
        (-0.40, 0.55),
        (-0.33, 0.85),
        (-0.25, 1.0),
        (-0.1, 1.045),
        (0.1, 1.045),
        (0.25, 1.0),
        (0.33, 0.85),
        (0.40, 0.55),
        (0.47, 0.22),
        (0.5, 0),
    ]
    V, C = [], []
    grass, earth, dust = hexc('#78854a'), hexc('#8f7350'), hexc('#a88d64')
    for a, h in prof:
        off = a * foot * w if abs(a) > 0.26 else a * (crest / 0.5) * w
        x, y = c[:, 0] + q[:, 0] * off, c[:, 1] + q[:, 1] * off
        zb = np.minimum(ground(x, y), zs + 0.35) - 0.06
        z = zb * (1 - h) + (zs + hh) * h
        z = np.where(gate > 0.02, zb + (z - zb) * gate, zb - 0.1)
        V.append(np.stack([x, y, z + 0.012 * noise(x * 7, y * 7, h * 3, 6)], -1))
        top = smooth(0.8, 1, h) if h < 1 else 1.0
        m = noise(x * 3, y * 3, h * 2, 8)
        col = mix(
            mix(earth, dust, 0.5 + 0.6 * m),
            grass,
            np.clip(top * 0.75 + 0.35 * noise(x * 2, y * 2, 0, 9) + 0.05, 0, 0.9),
        )
        if h > 1.02:
            col = mix(
                col, dust, 0.75 * smooth(-0.4, 0.1, noise(x * 1.5, y * 1.5, 0, 11))
            )  # a trodden walk on the crest
        C.append(col)
    V, C = np.stack(V, 1), np.stack(C, 1)
    k_ = len(prof)
    keep = (gate[:-1] > 0.03) | (gate[1:] > 0.03)
    bank = (V.reshape(-1, 3), quads(n, k_, np.repeat(keep[:, None], k_ - 1, 1)), C.reshape(-1, 3))
    u3 = np.concatenate(
        [[0], np.cumsum(np.hypot(np.diff(u), np.diff(zs)))]
    )  # length on the slope, so that steep stretches get their stones
    pts, sizes, nrms = [], [], []
    rows = max(2, int(height * 1.45 / course))
    for sgn in (-1, 1):
        for r in range(rows + 1):
            h = (r + 0.3) / rows
            uu = np.arange(0, u3[-1], course * 1.16) + rng.uniform(0, course)
            uu = np.interp(uu + rng.normal(0, course * 0.16, len(uu)), u3, u)
            uu = uu[(uu > 0.01) & (uu < s[-1] - 0.01)]
            gg = np.interp(uu, u, gate)
            much = np.ones(len(uu)) if stone_from is None else stone_from(uu)
            ok = (
                (gg > 0.75)
                & (rng.random(len(uu)) < 0.97 * np.where(h < 0.35, np.maximum(much, 0.55), much))
                & (h < 1.05)
            )
            uu = uu[ok]
            m = len(uu)
            hx = np.clip(h + rng.normal(0, 0.03, m), 0.02, 1.03)
            a = np.interp(hx, [0, 0.22, 0.55, 0.85, 1.0], [0.5, 0.47, 0.40, 0.33, 0.27])
            ww = np.interp(uu, u, w)
            cx, cy = np.interp(uu, u, c[:, 0]), np.interp(uu, u, c[:, 1])
            qx, qy = np.interp(uu, u, q[:, 0]), np.interp(uu, u, q[:, 1])
            off = sgn * a * foot * ww
            x, y = cx + qx * off, cy + qy * off
            zb = np.minimum(ground(x, y), np.interp(uu, u, zs) + 0.35) - 0.04
            z = zb * (1 - hx) + (np.interp(uu, u, zs) + np.interp(uu, u, hh)) * hx
            pts.append(np.stack([x, y, z], -1))
            sizes.append(course * rng.uniform(0.95, 1.5, m) * (1.14 - 0.2 * h))
            nrms.append(np.stack([sgn * qx, sgn * qy, np.full(m, 0.32)], -1) + rng.normal(0, 0.12, (m, 3)))
    for a, b in gaps:  # the gate's cheeks
        for g_, sgn in ((a, -1), (b, 1)):
            if not 0 < g_ < s[-1]:
                continue
            cx, cy = np.interp(g_, u, c[:, 0]), np.interp(g_, u, c[:, 1])
            qx, qy = np.interp(g_, u, q[:, 0]), np.interp(g_, u, q[:, 1])
            z0 = float(ground(cx, cy))
            for r in range(rows):
                h = (r + 0.4) / rows
                half = np.interp(h, [0, 1], [0.48, 0.26]) * foot
                for off in np.arange(-half, half, course):
                    o = off + rng.normal(0, 0.01)
                    tx, ty = -qy * sgn * -1, qx * sgn * -1
                    pts.append(np.array([[cx + qx * o + tx * -0.02, cy + qy * o + ty * -0.02, z0 + h * height]]))
                    sizes.append(np.array([course * rng.uniform(0.95, 1.5)]))
                    nrms.append(np.array([[-tx, -ty, 0.2]]))
    return bank, (np.concatenate(pts), np.concatenate(sizes), np.concatenate(nrms))
