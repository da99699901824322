"""Thới Lới: the small things on the land and the water (all schematic, the cues of scale drawn larger than life)."""
import math
import numpy as np
import bpy
import kit as k
from kit import INK, box, fbm, hexc, link, matte, mesh, mix, smooth, tube
from thoi_loi_parts import D, HANG_CAU, LAKE_Z, SUMMIT, W, YOUNG, shore_x, young_ring


def boat(seed, paint):
    """a wooden fishing boat one unit long, bow towards +x: hull, deck, wheelhouse, mast"""
    n, m = 26, 9
    s = np.linspace(-.5, .5, n)[:, None]; a = np.linspace(-1, 1, m)[None, :]
    beam = .135 * np.clip(1 - np.abs((s + .08) / .60) ** 2.6, 0, 1) ** .8 + .004
    sheer = .075 + .22 * np.clip(s, 0, 1) ** 2 * 1.6 + .05 * np.clip(-s, 0, 1) ** 2
    keel = -.06 + .16 * np.clip(s - .25, 0, 1) ** 1.5
    y = beam * np.sign(a) * np.abs(a) ** .6; z = keel + (sheer - keel) * np.abs(a) ** 2.2
    hull = np.stack(np.broadcast_arrays(s, y, z), -1)
    up = np.broadcast_to((np.abs(a) > .82), hull.shape[:2])[..., None]
    c = np.where(up, hexc(paint) * 1., hexc('#8a5a3a') * np.ones(3))
    deck = np.stack(np.broadcast_arrays(s, beam * .94 * a, sheer - .03 + 0 * a), -1)
    parts = [(hull.reshape(-1, 3), k.quads(n, m), c.reshape(-1, 3)), (deck.reshape(-1, 3), k.quads(n, m), hexc('#c8a878'))]

    def block(x0, x1, w, z0, z1, colour):
        v = [(x, y_, z_) for z_ in (z0, z1) for x, y_ in ((x0, -w), (x1, -w), (x1, w), (x0, w))]
        return np.array(v), [(4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)], hexc(colour)
    parts += [block(-.36, -.10, .075, .04, .20, '#e8e0cc'), block(-.39, -.07, .09, .20, .22, paint)]
    parts += [k.stick((.12, 0, .03), (.12, 0, .42), .009, .006, hexc('#7a5f42'), 5), k.stick((-.25, 0, .2), (-.25, 0, .36), .006, .005, hexc('#7a5f42'), 5)]
    v, f, col = k.join(parts)
    me = mesh('boat', v, f, matte('boat', rough=.9), col, shade_smooth=False, lib=True)
    return me


def flag_tower(root, ground):
    """on the summit: plinth, pole and the national flag, with steps up to it"""
    x, y = SUMMIT; z = float(ground(x, y)); white = matte('white', INK['salt']); grey = matte('plinth', hexc('#c9c2b1'))
    box('terrace', (.34, .34, .10), (x, y, z + .02), grey, parent=root, bevel=.01)
    box('plinth', (.13, .13, .16), (x, y, z + .13), white, parent=root, bevel=.008)
    tube('pole', [(x, y, z + .2), (x, y, z + .66)], [.018, .012], white, 8, parent=root)
    u = np.linspace(0, 1, 14)[:, None]; w = np.linspace(0, 1, 8)[None, :]
    L, H = .29, .19
    fx, fy = x + L * u + 0 * w, y - .02 * np.sin(u * 6) * u + 0 * w
    P = np.stack(np.broadcast_arrays(fx, fy, z + .65 - H * w - .02 * u), -1)
    red = matte('flag', hexc('#c8281f'), rough=.9); gold = matte('star', hexc('#f2c230'), rough=.9)
    k.sheet('flag', P, np.ones(P.shape), red, parent=root)
    a = np.arange(10) * math.pi / 5 + math.pi / 2; rr = np.where(np.arange(10) % 2 == 0, .058, .023)
    for side in (-1, 1):
        v = np.stack([x + L * .5 + rr * np.cos(a), np.full(10, y + side * .012), z + .65 - H * .5 - .01 + rr * np.sin(a)], -1)
        mesh('star', np.vstack([v, [[x + L * .5, y + side * .012, z + .65 - H * .5 - .01]]]), np.array([(i, (i + 1) % 10, 10) for i in range(10)]), gold, shade_smooth=False, parent=root)
    for i in range(16):                                                       # steps from the end of the road
        q = i / 15; sx, sy = x + .10 - .02 * q + .62 * (1 - q) * .55, y + .20 + .45 * (1 - q)
        box('step', (.10, .036, .03), (sx, sy, float(ground(sx, sy)) + .02), white, parent=root, rot=(0, 0, -.6))


def thin(x, y, r):
    cell, out = {}, []
    for i in range(len(x)):
        c = (int(x[i] / r), int(y[i] / r))
        if all(math.hypot(x[i] - x[j], y[i] - y[j]) >= r for dx in (-1, 0, 1) for dy in (-1, 0, 1) for j in cell.get((c[0] + dx, c[1] + dy), ())):
            cell.setdefault(c, []).append(i); out.append(i)
    return np.array(out, int)


def furnish(root, ground, flat, kind, road, seabed, cliff_foot, coast_road, caves):
    leafy = matte('leafy', vary=[hexc(h) for h in ('#f2f5dc', '#fffbe0', '#d6e6c8', '#ffeaba', '#f6f0c6', '#e4d9a8')], rough=.95, spec=.02, translucent=.22)
    lib = lambda kd, seeds, lo, hi, n: [(lambda p: mesh(kd, p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.tree(s, hexc(lo), hexc(hi), kd, n)) for s in seeds]
    shrubs = lib('shrub', range(21, 25), '#5d6d3b', '#b3bd74', 260); rounds = lib('round', range(1, 5), '#5c733f', '#c3d088', 300)
    turf = [(lambda p: mesh('turf', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.join(k.leaf_cloud([(0, 0, .0, .5)], 40, .17, np.random.default_rng(70 + i), hexc(l), hexc(h), .7)[:1]))
            for i, (l, h) in enumerate((('#87935a', '#a9af70'), ('#97985c', '#b9b57a'), ('#aa9f6a', '#cbbd88')))]

    def spread(n, keep, seed):
        g = np.random.default_rng(seed); x, y = g.uniform(2.6, W - .05, n), g.uniform(.05, D - .05, n)
        m = g.random(n) < keep(x, y); return x[m], y[m]

    inland = lambda x, y: smooth(.05, .2, x - cliff_foot(y) - .35)
    dr = lambda x, y: young_ring(x, y)[1]
    dry_ground = lambda x, y: inland(x, y) * (flat(x, y) < .1) * smooth(.12, .22, road(x, y)) * (ground(x, y) > LAKE_Z + .05 * (dr(x, y) < 0)) ** ((dr(x, y) < 0) * 1)
    gentle = lambda x, y: smooth(1.5, .8, ground.slope(x, y))

    x, y = spread(90000, lambda x, y: dry_ground(x, y) * gentle(x, y) * smooth(-.5, .3, fbm(x * .9, y * .9, 0, 3, seed=57)) * (1 - .75 * np.exp(-(dr(x, y) / .25) ** 2)), 66)
    k.scatter('turf', turf, np.stack([x, y, ground(x, y)], -1), np.random.default_rng(11).uniform(.025, .065, len(x)), normal=ground.normal(x, y), seed=14, parent=root)
    x, y = spread(9000, lambda x, y: dry_ground(x, y) * smooth(1.9, 1.1, ground.slope(x, y)) * smooth(-.05, .5, fbm(x * .8, y * .8, 0, 4, seed=53) - .4 * np.exp(-(dr(x, y) / .5) ** 2)) * .55, 62)
    k.scatter('shrub', shrubs, np.stack([x, y, ground(x, y) - .01], -1), np.random.default_rng(7).uniform(.06, .20, len(x)), seed=10, parent=root)
    x, y = spread(5000, lambda x, y: dry_ground(x, y) * gentle(x, y) * smooth(.15, .55, fbm(x * .5, y * .5, 0, 3, seed=54)) * (dr(x, y) > .5) * .5, 63); i = thin(x, y, .17); x, y = x[i], y[i]
    k.scatter('tree', rounds, np.stack([x, y, ground(x, y) - .02], -1), np.random.default_rng(8).uniform(.16, .30, len(x)), seed=11, parent=root)
    x, y = spread(1400, lambda x, y: (flat(x, y) > .1) * (flat(x, y) < .9) * .8, 64); i = thin(x, y, .2); x, y = x[i], y[i]
    k.scatter('field trees', rounds, np.stack([x, y, ground(x, y) - .02], -1), np.random.default_rng(9).uniform(.15, .26, len(x)), seed=12, parent=root)

    # garlic in rows on the green plots
    g = np.random.default_rng(80); x, y = spread(60000, lambda x, y: (np.abs(kind(x, y) - 1) < .02) * (flat(x, y) > .8), 81)
    leaf = [(lambda p: mesh('garlic', p[0], p[1], leafy, p[2], shade_smooth=False, lib=True))(k.join(k.leaf_cloud([(0, 0, .1, .5)], 14, .24, g, hexc('#7f9550'), hexc('#b4c078'), .9)[:1]))]
    k.scatter('garlic', leaf, np.stack([x, y, ground(x, y)], -1), g.uniform(.02, .035, len(x)), seed=15, parent=root)

    # fallen blocks at the foot of the cliff and on the shore
    mats = [matte(f'block{i}', hexc(h), rough=1, spec=0) for i, h in enumerate(('#a98b62', '#8a7152', '#c0a578', '#5d5a52', '#75654f'))]
    stones = [mesh(f'block{i}', *k.stone(300 + i, 2, .3, block=.35 if i % 2 else 0), mats[i % 5], shade_smooth=False, lib=True) for i in range(10)]
    g = np.random.default_rng(33); y = g.uniform(.03, D - .2, 900); x = cliff_foot(y) - np.abs(g.normal(0, .17, 900)) + .05
    off = (k.distance_to(x, y, coast_road)[0] > .10) & np.all([np.abs(y - c[0]) > c[1] * .8 for c in caves], axis=0); x, y = x[off], y[off]; size = g.gamma(1.6, .030, len(x)) + .02
    k.scatter('fallen', stones, np.stack([x, y, seabed(x, y) + size * .1], -1), size * smooth(D, D - 3.5, y), seed=16, parent=root)
    y = g.uniform(.05, D - .05, 1500); x = shore_x(y) + g.normal(.12, .22, 1500); size = g.gamma(1.4, .018, 1500) + .012
    m = (fbm(x * 2.4, y * 2.4, 0, 4, seed=41) > -.05) & (x > .05)
    k.scatter('shore stones', stones[3:9], np.stack([x, y, seabed(x, y)], -1)[m], size[m], seed=17, parent=root)
    y = g.uniform(4.6, D - .1, 260); x = shore_x(y) + g.uniform(.45, 1.2, 260); m = (k.distance_to(x, y, coast_road)[0] > .16) & (x < cliff_foot(y) - .1)
    x, y = x[m], y[m]; i = thin(x, y, .19); x, y = x[i], y[i]
    k.scatter('shore trees', rounds, np.stack([x, y, seabed(x, y) - .02], -1), g.uniform(.15, .27, len(x)), seed=18, parent=root)

    flag_tower(root, ground)
    # steps from the end of the coast road down to the platform of Hang Câu
    white = matte('steps', hexc('#d9d0bb'))
    hx, hy = coast_road[-1]
    for i in range(9):
        sx, sy = hx - .06 - .035 * i, hy - .02 - .012 * i
        box('step', (.034, .10, .05), (sx, sy, float(seabed(sx, sy)) + .06 - .006 * i), white, parent=root, rot=(0, 0, .3))
    wood = [boat(1, '#2f5f7d'), boat(2, '#b5543a'), boat(3, '#2f6f6a')]
    for i, (bx, by, turn, size) in enumerate(((.75, 1.7, 2.2, .46), (1.25, 4.7, .5, .40), (.62, 6.6, 1.1, .36), (1.75, 2.9, 2.7, .30))):
        o = link(bpy.data.objects.new('boat', wood[i % 3]), root); o.location = (bx, by, .012); o.scale = (size,) * 3; o.rotation_euler = (0, 0, turn)
