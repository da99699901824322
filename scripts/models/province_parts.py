"""Small things on the model of the province: forest clumps, the islands, town blocks, tanks, a lighthouse."""

import math

import kit as k
import numpy as np
import province_land as land
from kit import INK, fbm, hexc, matte, mesh, mix, sheet, smooth


def forest_library(paint):
    """three storeys of forest, four clumps each: about one unit across, as a model maker's foam flock"""
    leaf = paint('flock', vary=[hexc(h) for h in ('#ffffff', '#f4f0d0', '#e2ecd2', '#fff3c4')], rough=1, spec=0, translucent=0.15)
    out = []
    for tier, (low, high) in enumerate((('#87964f', '#c9cd85'), ('#748949', '#b5c078'), ('#667f4c', '#a3b478'))):
        clumps = []
        for i in range(4):
            g = np.random.default_rng(100 + tier * 10 + i)
            blobs = [(g.normal(0, 0.22), g.normal(0, 0.22), g.uniform(0.12, 0.26), g.uniform(0.20, 0.32)) for _ in range(5)]
            v, f, c = k.join(k.leaf_cloud(blobs, 46, 0.13, g, hexc(low), hexc(high), 0.85))
            clumps.append(mesh('clump', v, f, leaf, c, shade_smooth=False, lib=True))
        out.append(clumps)
    return out


def islands(root, isles, ex):
    """Lý Sơn with its two cones and their craters, Đảo Bé, and plain islets"""
    up = ex / 10000
    mat = matte('island', rough=1, spec=0, grain=(60, 0.3, 0.01))
    for name, p in isles.items():
        big = name in ('Lý Sơn', 'Đảo Bé')
        if not big and not (np.abs(p.mean(0)[1]) < 7 and p.mean(0)[0] > 4 and p.mean(0)[1] < 6.0):
            continue
        step = 0.006 if big else 0.004
        xs, ys = np.arange(p[:, 0].min() - 0.02, p[:, 0].max() + 0.02, step), np.arange(p[:, 1].min() - 0.02, p[:, 1].max() + 0.02, step)
        X, Y = np.meshgrid(xs, ys)
        ins = land.inside(X, Y, p)
        d = land.reach(~ins, step, 0.3)
        n = fbm(X * 14, Y * 14, 0, 3, seed=3)
        z = 0.02 * smooth(0, 0.02, d) + 12 * up * smooth(0, 0.06, d)
        b, c_id = k.cells(X * 22, Y * 22, 4)
        col = np.select([c_id[..., None] < t for t in (0.4, 0.7)], [hexc('#b9bd7a') * np.ones(3), hexc('#94a65a') * np.ones(3)], hexc('#e2d3a6') * np.ones(3))
        if name == 'Lý Sơn':
            for lon, lat, top, r, crater in ((109.132, 15.382, 169, 0.075, 0.028), (109.1024, 15.3875, 90, 0.05, 0.02)):
                x, y = land.plan(lon, lat)
                q = np.hypot(X - x, Y - y)
                cone = np.where(q < crater, 0.62 + 0.38 * (q / crater) ** 2, np.exp(-(((q - crater) / (r * 0.62)) ** 1.5)))
                z = z + top * up * cone * smooth(0, 0.02, d) * (1 + 0.06 * n)
                col = mix(col, mix(hexc('#7f9350'), hexc('#a58a5e'), 0.4 + n), smooth(r * 1.5, r, q))
                if top > 100:
                    col = mix(col, hexc('#5d9a94'), smooth(crater * 0.55, crater * 0.4, q))
        elif name != 'Đảo Bé':
            z, col = z + 0.02 * smooth(0, 0.02, d), np.broadcast_to(hexc('#8f9a62'), X.shape + (3,))
        col = mix(col, hexc('#efe2bf'), smooth(0.016, 0.004, d) * 0.9)
        z = np.where(ins, z, -0.02)
        keep = ins[:-1, :-1] | ins[1:, :-1] | ins[:-1, 1:] | ins[1:, 1:]
        sheet(name, np.stack([X, Y, z], -1), col * (1 + 0.08 * n)[..., None], mat, keep=keep, parent=root)
    x, y = land.plan(109.1417, 15.3862)
    white, red = matte('lighthouse', hexc('#f4efe2'), spec=0.1), matte('lamp', INK['laterite'])
    k.tube('lighthouse', [(x, y, 0), (x, y, 0.2)], [0.013, 0.009], white, 10, parent=root)
    k.tube('lamp', [(x, y, 0.2), (x, y, 0.225)], [0.011, 0.007], red, 10, parent=root)


def towns(root, ground, lit=False):
    """the two towns, and six small places, as sprinklings of white blocks without a street plan; lit: lamps at dusk"""
    white = matte('town', vary=[hexc(h) for h in ('#fbf6ea', '#f3e9d6', '#ffffff', '#efe0c8')], rough=1, spec=0)
    if lit:
        node = white.node_tree.nodes['Principled BSDF']
        node.inputs['Emission'].default_value = (*hexc('#ffcf87'), 1)
        node.inputs['Emission Strength'].default_value = 0.55
    v = np.array([(x, y, z) for z in (0, 1) for x, y in ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))], float)
    f = [(4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    blocks = [mesh('block', v * np.array(s), f, white, np.ones((8, 3)), shade_smooth=False, lib=True) for s in ((1, 0.7, 0.8), (0.8, 0.8, 1.5), (1.1, 0.6, 1.1))]
    for i, (lon, lat, r, n) in enumerate(((108.804, 15.119, 0.19, 150), (108.005, 14.353, 0.17, 120), (108.959, 14.813, 0.07, 26), (108.733, 14.764, 0.05, 16), (108.518, 15.256, 0.05, 16), (107.84, 14.66, 0.06, 18), (108.291, 14.6, 0.05, 16), (108.89, 14.95, 0.05, 16))):
        g = np.random.default_rng(40 + i)
        x, y = land.plan(lon, lat)
        q, t = r * np.sqrt(g.random(n)) ** 1.3, g.uniform(0, 2 * math.pi, n)
        px, py = x + q * np.cos(t), y + q * np.sin(t)
        k.scatter(f'town{i}', blocks, np.stack([px, py, ground(px, py) - 0.003], -1), g.uniform(0.018, 0.034, n) * (1.25 - 0.5 * q / r), turn=0.3 + g.choice([0, math.pi / 2], n), seed=i, parent=root)


def works(root, ground):
    """Dung Quất: a few tanks and one stack, as a sign"""
    white, steel = matte('tank', hexc('#f5f1e6'), spec=0.1), matte('stack', hexc('#b8b4a8'))
    x0, y0 = land.plan(108.815, 15.365)
    for i in range(3):
        for j in range(4):
            x, y = x0 + (j - 1.5) * 0.052, y0 + (i - 1) * 0.052
            z = float(ground(x, y)) - 0.01
            k.tube('tank', [(x, y, z), (x, y, z + 0.036)], 0.019, white, 14, parent=root)
    x, y = x0 - 0.15, y0 + 0.05
    z = float(ground(x, y)) - 0.01
    k.tube('stack', [(x, y, z), (x, y, z + 0.2)], [0.008, 0.005], steel, 8, parent=root)
