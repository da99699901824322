"""Model: Sa Huỳnh jars in an excavation section.

    blender -b --python sa-huynh-jars.py -- OUT.png [--view wide|tall|square] [--mood day|dusk] [--scale 1] [--samples N]

One unit is one metre. To scale: the jars (about a metre tall), their egg-shaped and cylindrical bodies, hat-shaped lids.
Schematic: the strata, the number and the places of the jars, their ornament, the differences between the lids, the tools.
"""
import math, os, sys
import numpy as np
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import kit as k
from kit import INK, hexc, mix, smooth, noise, fbm, cells, sheet, mesh, tube, box, matte, link
import bpy

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
rng = np.random.default_rng(4)

# ------------------------------------------------------------------ the ground plan of the cut block
W, D = 4.6, 3.4            # width, depth of the block
XR, YB = 3.14, 2.3        # the excavated corner: x 0..XR, y 0..YB
FLOOR = .62                # level reached by the dig

C = {n: hexc(h) for n, h in dict(
    dune='#e3d5b3', dune2='#d6c296', pale='#ecdfc0', humus='#5b4838', old='#6b5644', gold='#d3b688', gold2='#c4a273',
    brown='#94775a', rust='#a2694e', rust2='#87503b', gravel='#cdb595', fill='#a58a68', fill2='#86694c', line='#5a4636').items()}

OLD = 1.66                 # the ground the pits were dug from; every lid must lie below it


def top(x, y):
    """the dune's surface, with wind ripples"""
    x, y = np.asarray(x, float), np.asarray(y, float)
    z = 2.10 + .34 * smooth(1.3, 4.8, x + .35 * y) + .22 * smooth(1.6, 3.3, y) * np.cos((x - 3.3) * .8) + .05 * fbm(x * .9, y * .9, 0, 3, seed=3)
    z = z - .20 * smooth(2.0, 0, x)
    ph = (x * .86 + y * .5) * 58 + 4.5 * fbm(x * 1.1, y * 1.1, 0, 3, seed=8)
    calm = smooth(-.35, .35, fbm(x * 1.2, y * 1.2, 0, 3, seed=9))
    return z + .0045 * (np.sin(ph) + .25 * np.sin(2 * ph + .8)) * calm


def strata(x, y, z):
    """colour of the sand at any point of the block, so that every cut face agrees with its neighbours"""
    x, y, z = [np.asarray(a, float) for a in np.broadcast_arrays(x, y, z)]
    w = .040 * fbm(x * .8, y * .8, z * .5, 3, seed=1)                      # slow wander of the beds
    f = .010 * fbm(x * 5, y * 5, z * 9, 3, seed=2)
    zz = z - w - f
    tz = top(x, y)
    # beds, from the bottom up
    col = k.steps(zz, [(.00, C['rust2']), (.10, C['rust']), (.20, C['rust'] * 1.08), (.25, C['gravel'] * .9), (.30, C['gravel']), (.33, C['gold2']),
                       (.70, C['gold']), (1.12, C['gold'] * 1.04), (1.30, C['gold2']), (1.48, C['brown']), (OLD - .10, C['old']), (OLD, C['old'] * .92), (OLD + .02, C['dune2']),
                       (OLD + .09, C['dune']), (2.0, C['dune']), (2.7, C['pale'])])
    up = smooth(OLD + .02, OLD + .05, zz)
    # fine bedding of the beach sand; cross-bedding and dark mineral streaks of the dune
    lam = noise(zz * 46, .35 * (x + y), 0, 5) + .8 * noise(zz * 120, .5 * (x - y), 0, 6)
    col = col * (1 - .08 * lam * (1 - up))[..., None]
    run = x + .6 * y
    wedge = .10 * np.abs(((run * .45 + 1.3 * z + .2 * noise(x * .5, y * .5, 0, 7)) % 1.) - .5)              # sets of beds laid over each other
    cz = z - .11 * run * (1 + .5 * noise(0, 0, z * 1.3, 4)) + wedge
    lam2 = noise(cz * 60, .2 * run, 0, 8) + .8 * noise(cz * 150, .3 * run, 0, 9)
    col = col * (1 - .085 * lam2 * up)[..., None]
    streak = smooth(.26, .50, noise(cz * 46, .16 * run, 3, 10)) * smooth(-.7, .2, noise(run * .7, z * 2, 0, 12))
    col = mix(col, hexc('#a99c85'), streak * up * .62)
    damp = smooth(-.1, .6, fbm(x * .7, y * .7, z * 2.0, 3, seed=12))
    col = mix(col, col * np.array([.80, .76, .72]), damp * .8 * smooth(OLD, 1.2, zz))
    col = col * (1 + .08 * fbm(x * 2.2, y * 2.2, z * 3.2, 4, seed=11)[..., None])
    # gravel in the rusty base
    for sc, lo, sd in ((21, .88, 3), (44, .80, 4)):
        d, i = cells(x * sc + y * sc * .6 + .5 * noise(x * 30, y * 30, z * 30), z * sc * 1.25 + y * 5, sd)
        peb = (i > lo) & (d > .22) & (zz < .28 + .03 * noise(x * 9, y * 9, 0, 2)) & (zz > .02)
        col = np.where(peb[..., None], mix(C['rust'] * 1.25, mix(C['gravel'] * .9, C['rust2'] * .75, (i * 13) % 1), np.full(i.shape, .75)) * (.85 + .25 * ((i * 31) % 1))[..., None], col)
    # old burial pits, cut from the dark surface and filled again with mixed sand
    for (cx, cy, r0, zb) in PITS:
        q = np.hypot(x - cx, y - cy) + .02 * fbm(x * 3, y * 3, z * 3, 3, seed=int(cx * 10))
        rr = r0 * (1 + .20 * smooth(zb + .3, OLD, z)) * np.sqrt(np.clip(1 - (1 - np.clip((z - zb) / .55, 0, 1)) ** 3.2, 0, 1))
        ins = (z > zb) & (zz < OLD - .012)
        e = smooth(.016, -.008, q - rr) * ins
        fillc = mix(C['fill'], C['fill2'], .45 + .8 * fbm(x * 5, y * 5, z * 9, 4, seed=21))
        fl = fbm(x * 21, y * 21, z * 27, 2, seed=31)
        fillc = mix(fillc, C['old'], smooth(.50, .62, fl) * .7); fillc = mix(fillc, C['gold'], smooth(.52, .66, -fl) * .5)
        col = mix(col, fillc, e * .85)
        col = mix(col, C['line'], .6 * np.exp(-((q - rr) / .009) ** 2) * ins)
    # living root mat under the grass
    under = tz - z
    col = mix(col, C['humus'], smooth(.06, .02, under + .03 * noise(x * 7, y * 7, z * 4, 14)) * .6)
    rt = noise(x * 26, y * 26, z * 5, 18)
    col = mix(col, C['humus'], smooth(.55, .75, rt) * smooth(.5, .05, under) * .6)
    # specks of charcoal and shell, and the grain of the sand itself
    s = noise(x * 60, y * 60, z * 60, 23)
    col = np.where(((s > .80) & (zz > .35) & (zz < OLD))[..., None], C['humus'] * .8, col)
    col = np.where(((s < -.86) & (zz > .35))[..., None], INK['salt'] * .9, col)
    col = col * (1 + .055 * np.random.default_rng(9).normal(size=x.shape)[..., None])
    return np.clip(col, 0, .95)


JARS = [  # place, base height, shape, size, seed, tilt, where the lid is
    dict(n='standing', x=2.62, y=1.54, z=.38, kind='egg', s=1.02, seed=1, tilt=(0, -.02), lid='on'),
    dict(n='tall', x=1.66, y=1.76, z=.38, kind='cyl', s=1.04, seed=2, tilt=(.02, .035), lid='on'),
    dict(n='open', x=2.10, y=.80, z=.37, kind='egg', s=.96, seed=3, tilt=(-.03, .05), lid='off'),
    dict(n='buried', x=.54, y=.98, z=.02, kind='egg', s=1.0, seed=5, tilt=(.04, -.07), lid='on'),
]
CUT = [
    dict(n='front', x=3.88, y=0., z=.36, kind='egg', s=1.03, seed=7),
    dict(n='back', x=.74, y=YB, z=.36, kind='cyl', s=1.0, seed=9),
]
PITS = [(c['x'], c['y'], .49, c['z'] - .09) for c in CUT] + [(2.40, YB + .15, .36, .70), (XR + .1, .85, .34, .60)]

# ------------------------------------------------------------------ pottery

PROFILE = {  # radius, height for a jar one metre tall
    'egg': [(0, 0), (.08, .004), (.17, .04), (.255, .15), (.305, .32), (.318, .48), (.300, .64), (.262, .77), (.226, .86), (.212, .905), (.226, .945), (.262, .978), (.272, .985)],
    'cyl': [(0, 0), (.09, .006), (.18, .045), (.235, .13), (.258, .28), (.268, .46), (.276, .62), (.279, .74), (.268, .82), (.246, .875), (.243, .915), (.262, .955), (.292, .982), (.300, .988)],
    'lid': [(.338, -.014), (.341, .002), (.330, .018), (.298, .052), (.245, .118), (.190, .190), (.142, .250), (.124, .264), (.100, .269), (.0, .270)],
    'bowl': [(0, 0), (.045, .0), (.052, .004), (.054, .02), (.075, .032), (.112, .062), (.128, .098), (.130, .112)],
    'pot': [(0, 0), (.04, .004), (.085, .035), (.108, .08), (.104, .12), (.078, .15), (.066, .165), (.074, .182), (.096, .198)],
    'footed': [(0, .0), (.070, .0), (.072, .006), (.058, .03), (.044, .06), (.05, .075), (.085, .095), (.118, .125), (.13, .16)],
}


# The lids keep the one form the jars are known with here, a hat with a flat crown; each is another hand's:
# height, width of the crown, swell of the side, and the bands painted or cut into it.
LIDS = {
    'lid1': (1.14, .84, -.06, [(.030, .037, 'line'), (.050, .112, 'wave'), (.120, .127, 'line'), (.262, .33, 'red')]),
    'lid2': (.84, 1.34, .10, [(.128, .135, 'line'), (.138, .182, 'teeth'), (.184, .25, 'red')]),
    'lid3': (.94, 1.10, .04, [(.030, .046, 'line'), (.060, .075, 'line'), (.214, .221, 'line')]),
    'lid5': (1.0, .72, .16, [(-.02, .030, 'red'), (.036, .043, 'line'), (.105, .112, 'line')]),
    'lid7': (1.08, .95, 0, [(.045, .052, 'line'), (.058, .095, 'teeth'), (.240, .31, 'red')]),
    'lid9': (.90, 1.22, .08, [(.034, .041, 'line'), (.050, .056, 'line')]),
}


def hat(height, crown, swell):
    r, z = np.array(PROFILE['lid']).T
    u = np.clip(z / .264, 0, 1)
    return list(zip(r * (1 - u + u * crown) + swell * .6 * u * (1 - u) * (r > .01), z * height))


PROFILE.update({name: hat(*form[:3]) for name, form in LIDS.items()})


def clay(seed):
    r = np.random.default_rng(seed)
    warm = [hexc('#a56a45'), hexc('#96613f'), hexc('#a8784f'), hexc('#8c6a50'), hexc('#9d5a3a')][seed % 5]
    dark, pale = hexc('#4d3d33'), hexc('#c99a70')

    def body(th, s, R, Z, bands=(), graphite=0., height=1.):
        x, y = np.cos(th) * R, np.sin(th) * R
        c = mix(warm, pale, .32 + .55 * fbm(x * 3, y * 3, Z * 2.4, 4, seed=seed))
        c = mix(c, dark, smooth(.22, .75, fbm(x * 1.7 + 3, y * 1.7, Z * 1.5, 3, seed=seed + 40)) * .85)     # fire clouds
        c = c * (1 + .10 * fbm(x * 16, y * 16, Z * 16, 3, seed=seed + 9)[..., None])
        for z0, z1, kind in bands:
            inb = smooth(z0 - .004, z0 + .002, Z) * smooth(z1 + .004, z1 - .002, Z)
            v = np.clip((Z - z0) / (z1 - z0), 0, 1)
            worn = .55 + .5 * fbm(th * 2, Z * 9, 0, 3, seed=seed + 5)
            if kind == 'red':
                c = mix(c, INK['laterite'] * .75, inb * .62 * np.clip(worn, 0, 1))
            elif kind == 'black':
                c = mix(c, hexc('#2b2522'), inb * .85)
            elif kind == 'teeth':                        # hatched triangles, red and graphite by turns
                u = (th / (2 * math.pi) * 34) % 1
                tri = (np.abs(u - .5) * 2 < v)
                c = mix(c, np.where(tri[..., None], hexc('#3a2f29'), INK['laterite'] * .8), inb * .8 * np.clip(worn, 0, 1))
            elif kind == 'wave':                         # a running wave between two lines
                ph = th * 13
                line = np.abs(v - .5 - .30 * np.sin(ph)) < .13
                c = mix(c, INK['laterite'] * .7, inb * .6); c = mix(c, hexc('#dcc095'), inb * line * .6)
            elif kind == 'line':
                c = mix(c, dark, inb * .8)
        c = c * (1 + .05 * np.random.default_rng(seed).normal(size=R.shape)[..., None])      # grit in the clay
        # sand that never quite washed off
        dust = smooth(.1, .7, fbm(x * 4.2, y * 4.2, Z * 4, 4, seed=seed + 70) + .55 * (1 - Z / height) - .12)
        return mix(c, C['gold'] * 1.02, dust * .55)
    return body


BANDS = {'egg': [(.735, .745, 'line'), (.745, .80, 'teeth'), (.80, .81, 'line'), (.955, .99, 'black')],
         'cyl': [(.66, .668, 'line'), (.668, .735, 'wave'), (.735, .743, 'line'), (.80, .86, 'teeth')],
         **{name: form[3] for name, form in LIDS.items()}}


def jar_parts(kind, seed, size=1., turns=(0, 2 * math.pi), n=420, m=300, wall=.017, cracks=False):
    prof = k.spline(PROFILE[kind], m) * size
    body = clay(seed); bands = [(a * size, b * size, t) for a, b, t in BANDS.get(kind, [])]
    hgt = prof[:, 1].max()

    def sherds(th, R, Z):
        return cells(th * 1.25 + .35 * noise(th * 3, Z * 9, 0, 3) + 9, Z * 3.4 + .3 * noise(th * 4, Z * 7, 0, 6) + seed, seed)

    def bump(th, s, R, Z):
        x, y = np.cos(th) * R, np.sin(th) * R
        b = .010 * size * noise(x * 2.1, y * 2.1, Z * 1.6, seed) + .0028 * fbm(x * 9, y * 9, Z * 7, 3, seed=seed + 3)
        b = b + .0008 * np.sin(Z * 150 + 2 * noise(th * 2, Z * 4, 0, seed))             # the turning of the paddle
        if kind in ('egg', 'cyl'):                                                      # cord-marked body
            zone = smooth(.72, .68, Z / size) * smooth(.02, .1, Z / size)
            b = b + zone * .0022 * np.sin(th * 70 + Z * 95 + 2.5 * noise(th * 3, Z * 7, 0, seed + 5))
        for z0, z1, t in bands:
            b = b - .0016 * (smooth(z0 - .004, z0, Z) * smooth(z0 + .008, z0 + .004, Z)) - .0016 * (smooth(z1 - .004, z1, Z) * smooth(z1 + .008, z1 + .004, Z))
        if cracks:
            d, i = sherds(th, R, Z)
            b = b - .003 * smooth(.03, .0, d) + .004 * (i - .5)
        return b

    def colour(th, s, R, Z):
        c = body(th, s, R, Z, bands, height=hgt)
        if cracks:
            d, i = sherds(th, R, Z)
            c = c * (1 + .22 * (i - .5))[..., None]
            c = mix(c, hexc('#4a382c'), smooth(.022, .006, d) * .6)
        return c

    def inner(th, s, R, Z):
        x, y = np.cos(th) * R, np.sin(th) * R
        return mix(hexc('#8f6347'), hexc('#b58660'), .5 + .7 * fbm(x * 4, y * 4, Z * 4, 3, seed=seed + 2))
    return k.revolve(prof, wall * (.7 + .3 * size), turns, n, bump, colour, inner, cut_colour=hexc('#d9966a'))


pot_mat = matte('pottery', rough=.82, spec=.10, grain=(90, .25, .004))
sand_mat = matte('sand', rough=1, spec=0, grain=(240, .35, .006))
root = bpy.data.objects.new('block', None); link(root)


def put(parts, at, name, tilt=(0, 0), turn=0., mat=None):
    o = mesh(name, parts[0], parts[1], mat or pot_mat, parts[2], parent=root)
    o.location = at; o.rotation_euler = (tilt[0], tilt[1], turn)
    return o


for j in JARS:
    put(jar_parts(j['kind'], j['seed'], j['s'], cracks=j['seed'] in (2, 3)), (j['x'], j['y'], j['z']), j['n'], j['tilt'], j['seed'])
    if j['lid'] == 'on':
        s = j['s'] * (.98 if j['kind'] == 'egg' else 1.10)
        lid = jar_parts(f"lid{j['seed']}", j['seed'] + 10, s, n=360, m=160, wall=.016)
        dx, dy = math.sin(j['tilt'][1]) * .93 * j['s'], -math.sin(j['tilt'][0]) * .93 * j['s']
        put(lid, (j['x'] + dx, j['y'] + dy, j['z'] + (.935 if j['kind'] == 'egg' else .945) * j['s']), j['n'] + '-lid', (j['tilt'][0] * 1.3 + .015, j['tilt'][1] * 1.3 - .02), j['seed'] * 2.)
    else:                                                                              # its lid leans against it
        lid = jar_parts(f"lid{j['seed']}", j['seed'] + 10, .94, n=360, m=160, wall=.016)
        o = put(lid, (j['x'] - .50, j['y'] - .10, FLOOR + .20), j['n'] + '-lid', (0, 0), 0)
        o.rotation_euler = (math.radians(14), math.radians(-52), math.radians(22))

# jars sliced by a cut face: only the half behind the face
for c in CUT:
    parts = jar_parts(c['kind'], c['seed'], c['s'], (0, math.pi), n=260, m=260, wall=.022)
    put(parts, (c['x'], c['y'] - .004, c['z']), c['n'])
    lid = jar_parts(f"lid{c['seed']}", c['seed'] + 10, c['s'] * (.99 if c['kind'] == 'egg' else 1.06), (0, math.pi), n=220, m=150, wall=.02)
    put(lid, (c['x'], c['y'] - .004, c['z'] + .935 * c['s']), c['n'] + '-lid')


def inside_cut(x, z, c, pad=-.011):
    """is a point of the cut face inside the sliced jar or its lid?"""
    p = k.spline(PROFILE[c['kind']], 300) * c['s']
    r = np.interp(z - c['z'], p[:, 1], p[:, 0], left=-1, right=-1)
    s = c['s'] * (.99 if c['kind'] == 'egg' else 1.06)
    q = k.spline(PROFILE[f"lid{c['seed']}"], 200) * s
    zl = z - c['z'] - .935 * c['s']
    r2 = np.interp(zl, q[:, 1], q[:, 0], left=-1, right=-1)
    under = (zl < p[:, 1].max() - .935 * c['s']) & (np.abs(x - c['x']) < r2 - .03)     # sand between lid and neck stays
    return (np.abs(x - c['x']) < r + pad) | ((np.abs(x - c['x']) < r2 + pad) & ~under)


# ------------------------------------------------------------------ the block's faces

def lines(a, b, step):
    return np.linspace(a, b, max(2, int(round((b - a) / step)) + 1))


FINE = .0065 if opt['view'] == 'wide' else .005


def floor_z(x, y):
    z = FLOOR + .012 * fbm(x * 1.3, y * 1.3, 0, 3, seed=41) + .004 * fbm(x * 9, y * 9, 0, 3, seed=43)
    z = z + .003 * noise(x * 16, y * 3, 0, 44)                                        # strokes of the trowel
    for j in JARS:                                                                    # each jar stands on a little pedestal of its own sand
        q = np.hypot(x - j['x'], y - j['y'])
        z = z + (.13 if j['n'] != 'buried' else .05) * smooth(.47, .27, q + .03 * noise(x * 5, y * 5, 0, 46))
    return z


def wall_patch(name, fixed, a0, a1, zlo, zhi, axis, sgn, holes=()):
    """a vertical cut; axis 'y': the plane y=fixed seen from the front; axis 'x': the plane x=fixed seen from the left"""
    n = len(lines(a0, a1, FINE)); m = int(round(2.0 / FINE))
    A, T = np.meshgrid(np.linspace(a0, a1, n), np.linspace(0, 1, m))
    X, Y = (A, np.full(A.shape, fixed)) if axis == 'y' else (np.full(A.shape, fixed), A)
    Z = zlo(X, Y) * (1 - T) + zhi(X, Y) * T
    low = smooth(FLOOR + .03, FLOOR, Z)                                                # the front is one face below the dig
    pin = smooth(0, .03, T) * smooth(1, .985, T) * np.maximum(smooth(a0, a0 + .03, A), low * (name == 'front high')) * np.maximum(smooth(a1, a1 - .03, A), low * (name == 'front low'))
    d = .008 * fbm(A * 1.7, Z * 2.4, 0, 3, seed=51) + .0022 * fbm(A * 7, Z * 16, 0, 3, seed=53) + .0012 * noise(A * 9, Z * 70, 0, 55)
    d = d * pin
    col = strata(X, Y, Z)
    pos = np.stack([X + (d if axis == 'x' else 0), Y + (d if axis == 'y' else 0), Z], -1)
    keep = None
    if holes:
        ins = np.zeros(A.shape, bool)
        for c in holes:
            ins |= inside_cut(A, Z, c)
        keep = ~(ins[:-1, :-1] & ins[1:, 1:] & ins[1:, :-1] & ins[:-1, 1:])
    return sheet(name, pos, col, sand_mat, keep, flip=(axis == 'x'), parent=root)


base = lambda x, y: 0 * x
wall_patch('back wall', YB, 0, XR, floor_z, top, 'y', 1, [CUT[1]])
wall_patch('right wall', XR, 0, YB, floor_z, top, 'x', 1)
wall_patch('front low', 0, 0, XR, base, floor_z, 'y', 1)
wall_patch('front high', 0, XR, W, base, top, 'y', 1, [CUT[0]])
wall_patch('left low', 0, 0, YB, base, floor_z, 'x', 1)
wall_patch('left high', 0, YB, D, base, top, 'x', 1)
wall_patch('far right', W, 0, D, base, top, 'x', 1)
wall_patch('far back', D, 0, W, base, top, 'y', 1)


def surface(name, x0, x1, y0, y1):
    X, Y = np.meshgrid(lines(x0, x1, FINE * 1.3), lines(y0, y1, FINE * 1.3))
    Z = top(X, Y)
    g = np.stack(np.gradient(Z, Y[1, 0] - Y[0, 0], X[0, 1] - X[0, 0]), -1)
    c = mix(C['dune'], C['pale'], .5 + .6 * fbm(X * 1.5, Y * 1.5, 0, 4, seed=61))
    c = mix(c, C['dune2'] * .85, smooth(.1, .6, fbm(X * 3, Y * 3, 0, 4, seed=63)) * .5)
    c = c * (1 + .05 * np.random.default_rng(8).normal(size=X.shape)[..., None])
    crest = fbm(X * 1.2, Y * 1.2, 0, 3, seed=9)
    c = mix(c, hexc('#bfae90'), smooth(.1, .6, crest) * .25)                               # dark grains gather where the wind combs
    sheet(name, np.stack([X, Y, Z], -1), c, sand_mat, parent=root)


surface('dune back', 0, W, YB, D); surface('dune right', XR, W, 0, YB)
X, Y = np.meshgrid(lines(0, XR, FINE * 1.2), lines(0, YB, FINE * 1.2))
Z = floor_z(X, Y)
c = strata(X, Y, Z) * .98
c = mix(c, C['gold2'] * .8, smooth(.1, .6, fbm(X * 2.2, Y * 2.2, 0, 4, seed=66)) * .45)
for j in JARS:                                                                          # stains of the pits around the jars
    q = np.hypot(X - j['x'], Y - j['y']) + .05 * noise(X * 4, Y * 4, 0, 67)
    c = mix(c, C['fill'] * .95, smooth(.50, .44, q) * .6)
    c = mix(c, C['line'], np.exp(-((q - .49) / .012) ** 2) * .35)
sheet('floor', np.stack([X, Y, Z], -1), c, sand_mat, parent=root)

LEVEL = (.46, .42)
# fill inside the sliced jars: a face flush with the cut and a little ground behind it
for c, level in ((CUT[0], LEVEL[0]), (CUT[1], LEVEL[1])):
    p = k.spline(PROFILE[c['kind']], 300) * c['s']
    rin = lambda z: np.interp(z, p[:, 1], p[:, 0]) - .012
    zt = level * c['s']
    A, T = np.meshgrid(np.linspace(-1, 1, 150), np.linspace(.022, 1, 110))
    ztop = zt + .02 * noise(A * 2, 0, 0, 71) - .03 * A * A
    Z = ztop * T; Xl = A * rin(Z)
    silt = noise(0 * Xl, Z * 26 + 1.2 * Xl * Xl * 8, 0, 75) + .6 * noise(Xl * 2, Z * 70, 0, 76)
    col = mix(C['fill2'], C['fill'] * 1.05, .45 + .35 * silt + .3 * fbm(Xl * 8, Z * 8, 0, 3, seed=73))
    col = mix(col, C['gold'], smooth(.45, .6, noise(Xl * 22, Z * 30, 0, 77)) * .7)
    col = col * (1 + .055 * np.random.default_rng(3).normal(size=Xl.shape)[..., None])
    sheet('fill', np.stack([c['x'] + Xl, np.full(Xl.shape, c['y'] + .004) + .003 * noise(Xl * 20, Z * 20, 0, 5), c['z'] + Z], -1), col, sand_mat, parent=root)
    A, T = np.meshgrid(np.linspace(-1, 1, 120), np.linspace(0, 1, 60))
    R = rin(zt) ; Xl = A * R; Yl = T * np.sqrt(np.clip(R * R - Xl * Xl, 0, None))
    zl = zt + .02 * noise(A * 2, Yl * 6, 0, 71) - .03 * A * A
    sheet('fill top', np.stack([c['x'] + Xl, c['y'] + .004 + Yl, c['z'] + zl], -1), np.broadcast_to(C['fill'] * .95, Xl.shape + (3,)) * (1 + .12 * noise(Xl * 30, Yl * 30, 0, 3)[..., None]), sand_mat, parent=root)

# ------------------------------------------------------------------ offerings

def small(kind, at, seed, s=1., tilt=(0, 0)):
    BANDS.setdefault(kind, [(.075, .10, 'teeth')] if kind == 'pot' else [(.05, .08, 'red')] if kind == 'bowl' else [(.11, .14, 'black')])
    put(jar_parts(kind, seed, s, n=140, m=110, wall=.008), at, kind, tilt, seed)


fz = lambda x, y: float(floor_z(np.array(x, float), np.array(y, float)))
for kind, x, y, s, sd, t in (('bowl', 1.24, .60, 1.05, 31, (.05, 0)), ('pot', 1.56, .36, 1.08, 32, (0, .06)), ('footed', 2.58, .66, 1.1, 33, (0, 0)),
                             ('bowl', 2.80, .92, .95, 34, (0, -.1)), ('pot', 2.02, 2.08, 1.0, 35, (.3, .2)), ('footed', .40, .42, 1., 37, (0, 0))):
    small(kind, (x, y, fz(x, y) - .008), sd, s, t)
c = CUT[0]; lv = c['z'] + LEVEL[0] * c['s']
small('pot', (c['x'] - .105, .115, lv - .012), 41, .92); small('footed', (c['x'] + .125, .118, lv - .02), 42, .85, (.05, -.06))
c = CUT[1]; lv = c['z'] + LEVEL[1] * c['s']
small('bowl', (c['x'] + .03, YB + .13, lv - .015), 43, .9, (.1, .1))

bead_mats = [matte('bead' + h, hexc(h), rough=.35, spec=.4) for h in ('#b5482a', '#c8622f', '#27406f', '#12797c', '#d99a1c', '#efe6d2')]
bv, bf = k.icosphere(2)
beads = [mesh('bead', bv * .5, bf, m, lib=True) for m in bead_mats]


def spill(x, y, z, n, r, seed, size=.017):
    g = np.random.default_rng(seed)
    p = np.stack([x + g.normal(0, r, n), y + g.normal(0, r * .7, n), np.full(n, z + size * .3)], -1)
    k.scatter('beads', beads, p, g.uniform(.7, 1.25, n) * size, seed=seed, parent=root)


spill(1.86, .26, fz(1.86, .26), 50, .055, 5); spill(2.36, .36, fz(2.36, .36), 28, .045, 6)
spill(CUT[0]['x'], .06, CUT[0]['z'] + LEVEL[0] * CUT[0]['s'] - .012, 40, .05, 7, .016)
spill(CUT[1]['x'] - .1, YB + .06, CUT[1]['z'] + LEVEL[1] * CUT[1]['s'] - .012, 22, .04, 8, .016)

# three-pronged ear ornaments of green stone, about five centimetres
jade = matte('jade', hexc('#7d9c83'), rough=.45, spec=.3)


def ear(x, y, z, turn):
    th = np.linspace(.45, 2 * math.pi - .45, 40) + math.pi / 2
    o = tube('ear', np.stack([.019 * np.cos(th), .019 * np.sin(th), 0 * th], -1), .0085, jade, 8, parent=root)
    for a_ in (math.pi, -math.pi / 2, 0):
        d = np.array([math.cos(a_), math.sin(a_), 0])
        tube('prong', [d * .022, d * .030, d * .044], [.009, .006, .001], jade, 7, parent=o)
    o.location = (x, y, z + .010); o.rotation_euler = (.12, .05, turn); o.scale = (1.15,) * 3


ear(1.72, .19, fz(1.72, .19), .3); ear(2.02, .17, fz(2.02, .17), 1.9)

# ------------------------------------------------------------------ the dig: string, pegs, scale bar, trowel, pole

wood = matte('wood', hexc('#b98d55'), grain=(60, .3, .003)); dark = matte('dark', INK['basalt'] * 1.3, rough=.6, spec=.2); white = matte('white', INK['salt'])
red = matte('red', INK['laterite']); cord = matte('cord', hexc('#f4ead2'))
steel = matte('steel', hexc('#7d7f7c'), rough=.6, spec=.2)


def peg(x, y, z, h=.22):
    tube('peg', [(x, y, z - .06), (x, y, z + h * .9), (x, y, z + h)], [.013, .013, .010], wood, 6, parent=root)


def string(a, b, sag=.0):
    t = np.linspace(0, 1, 24)[:, None]
    p = np.array(a) * (1 - t) + np.array(b) * t
    p[:, 2] -= sag * 4 * (t * (1 - t))[:, 0]
    tube('string', p, .0042, cord, 5, parent=root)


H = .13
gx = [.06, 1.06, 2.06, 3.06]; gy = [.16, 1.16, 2.16]
for x in gx:
    for y in gy:
        if all(math.hypot(x - j['x'], y - j['y']) > .3 for j in JARS):
            peg(x, y, fz(x, y))
zs = FLOOR + H
for x in gx:
    string((x, gy[0], zs), (x, gy[-1], zs))
for y in gy:
    string((gx[0], y, zs), (gx[-1], y, zs))

zd = 1.30                                                                               # level line on both cut faces
string((.03, YB - .02, zd), (XR - .02, YB - .02, zd)); string((XR - .02, .03, zd), (XR - .02, YB - .02, zd))
for i in range(4):
    box('tag', (.055, .004, .04), (.24 + i * .5 + (i > 1) * .9, YB - .026, zd - .035), white, parent=root)
for z in (.82, 1.14, 1.58, 1.92):                                                       # one tag to each bed
    box('tag', (.004, .05, .036), (XR - .014, .16, z), white, parent=root)
for i in range(5):                                                                     # half-metre bar in tenths
    box('bar', (.1, .032, .012), (1.16 + i * .1, .09, fz(1.4, .09) + .008), dark if i % 2 else white, parent=root)
for i in range(10):                                                                    # ranging pole in fifths of a metre
    box('pole', (.03, .03, .2), (XR - .06, 1.50, FLOOR + .1 + i * .2), red if i % 2 == 0 else white, parent=root, bevel=.006)
# trowel
tv = np.array([(0, 0, .004), (.045, .05, .006), (.17, 0, .006), (.045, -.05, .006), (.05, 0, .014)]); tf = [(0, 1, 4), (1, 2, 4), (2, 3, 4), (3, 0, 4), (0, 3, 2, 1)]
t = mesh('trowel', tv, tf, steel, shade_smooth=False, parent=root); t.location = (1.36, .20, fz(1.36, .20) + .006); t.rotation_euler = (0, 0, 3.5)
tube('tang', [(.0, 0, .004), (-.03, 0, .03), (-.05, 0, .034)], .004, steel, 6, parent=t)
tube('grip', [(-.045, 0, .034), (-.08, 0, .036), (-.14, 0, .034), (-.15, 0, .034)], [.011, .014, .013, .009], wood, 10, parent=t)

# ------------------------------------------------------------------ sand clods, grass, creeping vine

clods = [mesh(f'clod{i}', *k.stone(100 + i, 2, .4, .7), matte(f'clod{i}', col, rough=1, spec=0), lib=True) for i, col in enumerate((C['gold'], C['gold2'], C['gold'] * .8, C['dune2']))]
n = 1500
px = rng.uniform(.02, XR - .02, n); py = rng.uniform(.02, YB - .02, n)
near = np.minimum(XR - px, YB - py); keepm = rng.random(n) < np.exp(-near / .16) + .10
p = np.stack([px, py, floor_z(px, py) + .002], -1)[keepm]
k.scatter('clods', clods, p, rng.gamma(2, .007, len(p)) + .006, seed=2, parent=root)


def tuft(seed, blades=16):
    g = np.random.default_rng(seed); parts = []
    for _ in range(blades):
        a = g.uniform(0, 6.28); lean = g.uniform(.2, 1.0); h = g.uniform(.4, 1.); w = g.uniform(.012, .022)
        s = np.linspace(0, 1, 6); out = lean * s ** 1.8; z = h * (s - .28 * lean * s ** 2.5)
        side = np.array([-math.sin(a), math.cos(a)]); o = g.normal(0, .05, 2)
        cx, cy = o[0] + math.cos(a) * out, o[1] + math.sin(a) * out
        ww = w * (1 - s ** 1.5) + .002
        v = np.concatenate([np.stack([cx + side[0] * ww, cy + side[1] * ww, z], -1), np.stack([cx - side[0] * ww, cy - side[1] * ww, z], -1)])
        f = [(i, i + 1, i + 7, i + 6) for i in range(5)]
        dry = g.random() < .4
        c = mix(hexc('#6a7440') if not dry else hexc('#a08a55'), hexc('#a3a562') if not dry else hexc('#dcc68e'), np.concatenate([s, s]))
        parts.append((v, f, c))
    return k.join(parts)


grass_mat = matte('grass', rough=.9, spec=.03, translucent=.25)
tufts = [mesh(f'tuft{i}', *tuft(i)[:2], grass_mat, tuft(i)[2], lib=True) for i in range(6)]
n = 9000
px = rng.uniform(.02, W - .02, n); py = rng.uniform(.02, D - .02, n)
ok = ((py > YB + .02) | (px > XR + .02))
den = smooth(.0, .55, fbm(px * .8, py * .8, 0, 4, seed=81))
ok &= rng.random(n) < den ** 1.5
p = np.stack([px, py, top(px, py) - .005], -1)[ok]
k.scatter('grass', tufts, p, .05 + .13 * rng.random(len(p)) ** 2 , seed=3, parent=root)

# beach morning glory creeping over the dune
leaf_mat = matte('leaf', vary=[hexc('#50683a'), hexc('#6d7f45'), hexc('#8a8f52')], colour=INK['rice'], rough=.8, spec=.06, translucent=.2)
th = np.linspace(0, 2 * math.pi, 15)[:-1]
rl = .5 * (1 - .30 * np.exp(-((th - math.pi) / .35) ** 2))
lv = np.vstack([[(0, 0, -.05)], np.stack([rl * np.cos(th) * 1.05, rl * np.sin(th), .10 * np.abs(np.sin(th))], -1)])
leaf = mesh('leaf', lv, np.array([(0, i + 1, (i + 1) % 14 + 1) for i in range(14)]), leaf_mat, lib=True)
stem_mat = matte('stem', hexc('#8d7d55'))
spots, ups = [], []
for v, (sx, sy, a0) in enumerate([(1.05, 2.75, 1.1), (1.0, 2.9, 2.6), (1.15, 2.85, .15), (2.5, 3.2, -1.3), (2.6, 3.15, -.5), (4.45, 2.6, 3.6), (4.4, 2.5, 4.2), (4.2, 1.0, 2.2), (4.25, .9, 3.0)]):
    g = np.random.default_rng(200 + v); p = [(sx, sy)]; ang = a0
    for _ in range(g.integers(22, 46)):
        ang += g.normal(0, .10); q = (p[-1][0] + .032 * math.cos(ang), p[-1][1] + .032 * math.sin(ang))
        if not (.05 < q[0] < W - .05 and q[1] < D - .05 and (q[1] > YB + .04 or (q[0] > XR + .04 and q[1] > .04))):
            break
        p.append(q)
    p = np.array(p)
    if len(p) < 6:
        continue
    z = top(p[:, 0], p[:, 1])
    tube('vine', np.column_stack([p, z + .012]), .0045, stem_mat, 5, parent=root)
    for (x, y), zz in zip(p[::1], z):
        if g.random() < .62:
            spots.append((x + g.normal(0, .028), y + g.normal(0, .028), zz + g.uniform(.02, .05))); ups.append((g.normal(0, .4), g.normal(0, .4), 1))
k.scatter('leaves', [leaf], spots, np.random.default_rng(1).uniform(.04, .10, len(spots)), normal=ups, seed=4, parent=root)

# ------------------------------------------------------------------ table, light, camera

look = k.stand(root, W, D, foot=0, unit=1, turn=12, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
if opt['view'] == 'wide':
    look((2.66, 1.35, 1.03), 17.5, 5.6, -2.0, 83)        # the block left of the middle, its shadow and a headline to the right
elif opt['view'] == 'tall':
    look((3.13, 1.2, 1.34), 15.5, 5.4, -2.0, 106)        # the corner between the dig and the section, bleeding to the left
else:
    look((2.40, 1.3, 1.12), 17.5, 6.0, -2.0, 98)
k.render(opt)
