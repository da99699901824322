"""Parts of the Lý Sơn model: noise that agrees on every grid, painted images as materials, houses, boats and towers.

Lengths in this file are scene units (100 m) unless a name says metres.
"""
import math
import bpy
import numpy as np
import kit as k
from kit import hexc, mix, smooth

# ------------------------------------------------------------------ grids


def _hash(ix, iy, seed):
    h = ix.astype(np.uint32)[None] * np.uint32(374761393) + iy.astype(np.uint32)[:, None] * np.uint32(668265263) + np.uint32(seed * 974711 & 0xffffffff)
    h = (h ^ (h >> np.uint32(13))) * np.uint32(1274126177)
    h = (h ^ (h >> np.uint32(16))) * np.uint32(2246822519)
    return ((h ^ (h >> np.uint32(15))).astype(np.float64) / 2 ** 32 - .5).astype(np.float32)


def _taps(u):
    i = np.floor(u).astype(np.int64); f = (u - i).astype(np.float32)
    return i - 1, ((1 - f) ** 3 / 6, (3 * f ** 3 - 6 * f * f + 4) / 6, (-3 * f ** 3 + 3 * f * f + 3 * f + 1) / 6, f ** 3 / 6)


def fractal(xs, ys, scale, octaves=3, seed=0, gain=.5):
    """smooth noise on the grid ys x xs, about -1..1; the same place gets the same value on every grid. scale: metres, or (x, y)"""
    sx, sy = scale if isinstance(scale, tuple) else (scale, scale)
    out, amp, total = 0, 1., 0.
    for o in range(octaves):
        ix, wx = _taps(xs / sx + .37 * o); iy, wy = _taps(ys / sy + .61 * o)
        x0, y0 = ix.min(), iy.min()
        g = _hash(np.arange(x0, ix.max() + 4) + 100000, np.arange(y0, iy.max() + 4) + 100000, seed + 13 * o)
        rows = sum(w[:, None] * g[iy - y0 + n] for n, w in enumerate(wy))
        out = out + amp * 3.4 * sum(w[None] * rows[:, ix - x0 + n] for n, w in enumerate(wx))
        total += amp * amp; amp *= gain; sx /= 2.03; sy /= 2.03
    return out / math.sqrt(total)


def zoom(x0, y0, A, xs, ys):
    """bilinear reading of the regular grid A (axes x0, y0) on the grid ys x xs"""
    u = np.clip((xs - x0[0]) / (x0[1] - x0[0]), 0, len(x0) - 1.001); v = np.clip((ys - y0[0]) / (y0[1] - y0[0]), 0, len(y0) - 1.001)
    j, i = u.astype(int), v.astype(int); fu, fv = (u - j).astype(np.float32)[None], (v - i).astype(np.float32)[:, None]
    R = A[i] * (1 - fv) + A[i + 1] * fv
    return R[:, j] * (1 - fu) + R[:, j + 1] * fu


def blur(a, r):
    """mean over a (2r+1) square window, edges repeated"""
    for ax in (0, 1):
        c = np.cumsum(np.pad(a, [(r + 1, r) if i == ax else (0, 0) for i in (0, 1)], mode='edge'), axis=ax, dtype=np.float64)
        lo, hi = (c[:-2 * r - 1], c[2 * r + 1:]) if ax == 0 else (c[:, :-2 * r - 1], c[:, 2 * r + 1:])
        a = ((hi - lo) / (2 * r + 1)).astype(np.float32)
    return a


def rounded(ring, n=3):
    """Chaikin's corner cutting of a closed ring"""
    p = np.asarray(ring, float)[:-1]
    for _ in range(n):
        q = np.roll(p, -1, 0)
        p = np.stack([p * .75 + q * .25, p * .25 + q * .75], 1).reshape(-1, 2)
    return np.vstack([p, p[:1]])


def inland(ring, X, Y):
    """signed distance to a closed ring: positive on land"""
    d = np.full(X.shape, 1e9); inside = np.zeros(X.shape, bool)
    for (x1, y1), (x2, y2) in zip(ring[:-1], ring[1:]):
        dx, dy = x2 - x1, y2 - y1; t = np.clip(((X - x1) * dx + (Y - y1) * dy) / (dx * dx + dy * dy + 1e-9), 0, 1)
        d = np.minimum(d, np.hypot(X - x1 - t * dx, Y - y1 - t * dy))
        inside ^= ((y1 > Y) != (y2 > Y)) & (X < (x2 - x1) * (Y - y1) / (y2 - y1 + 1e-12) + x1)
    return np.where(inside, d, -d)


# ------------------------------------------------------------------ painted materials

def picture(name, rgb, alpha=None, data=False):
    """a numpy picture (linear rgb, or one plane of data) as a Blender image"""
    h, w = rgb.shape[:2]
    px = np.ones((h, w, 4), np.float32)
    if data:
        px[..., :3] = np.clip(rgb, 0, 1)[..., None]
    else:
        c = np.clip(rgb, 0, 1); px[..., :3] = np.where(c < .0031308, c * 12.92, 1.055 * c ** (1 / 2.4) - .055)
    if alpha is not None:
        px[..., 3] = np.clip(alpha, 0, 1)
    im = bpy.data.images.new(name, w, h, alpha=alpha is not None)
    if alpha is not None:
        im.alpha_mode = 'CHANNEL_PACKED'
    if data:
        im.colorspace_settings.name = 'Non-Color'
    im.pixels.foreach_set(px.ravel()); im.update(); im.pack()
    return im


class Nodes:
    """a material with a Principled surface, built with few words"""
    def __init__(self, name, rough, spec):
        self.m = bpy.data.materials.new(name); self.m.use_nodes = True
        self.t = self.m.node_tree; self.b = self.t.nodes['Principled BSDF']
        self.b.inputs['Roughness'].default_value = rough; self.b.inputs['Specular'].default_value = spec

    def new(self, kind, **inputs):
        n = self.t.nodes.new('ShaderNode' + kind)
        for key, v in inputs.items():
            s = n.inputs[int(key[1:])] if key[0] == '_' else n.inputs[key]
            if hasattr(v, 'is_linked'):
                self.t.links.new(v, s)
            else:
                s.default_value = v
        return n

    def math(self, op, a, b=0., c=0.):
        n = self.new('Math', _0=a, _1=b, _2=c); n.operation = op
        return n.outputs[0]

    def plan(self, xs, ys):
        """texture coordinates that lay an image with these axes (metres) flat over the object"""
        dx, dy = (xs[-1] - xs[0]) / 100, (ys[-1] - ys[0]) / 100
        tc = self.new('TexCoord').outputs['Object']
        mp = self.new('Mapping', Vector=tc, Location=(-xs[0] / 100 / dx, -ys[0] / 100 / dy, 0), Scale=(1 / dx, 1 / dy, 1))
        return tc, mp.outputs[0]

    def image(self, im, at):
        n = self.new('TexImage', Vector=at); n.image = im; n.extension = 'EXTEND'; n.interpolation = 'Linear'
        return n

    def bump(self, height, strength, distance, normal=None):
        n = self.new('Bump', Strength=strength, Distance=distance, Height=height)
        if normal is not None:
            self.t.links.new(normal, n.inputs['Normal'])
        return n.outputs[0]

    def done(self, colour, normal):
        self.t.links.new(colour, self.b.inputs['Base Color']); self.t.links.new(normal, self.b.inputs['Normal'])
        return self.m


STRATA = ['#d2b98a', '#b98f5e', '#8e6f50', '#c8a873', '#5f574d', '#a8764a', '#d8c49b', '#7b6a58', '#b5824f', '#e0cfa8', '#6a5c4e', '#c39a66']


def strata(n=1024, seed=4):
    """one column of tuff and ash beds of uneven thickness, bottom to top"""
    g = np.random.default_rng(seed); u = np.linspace(0, 1, n); edge = np.sort(g.uniform(0, 1, 54)); i = np.searchsorted(edge, u)
    tone = g.uniform(.78, 1.18, 60); inks = np.array([hexc(h) for h in STRATA]); pick = g.integers(0, len(STRATA), 60)
    near = np.abs(u[:, None] - edge[None]).min(1)
    return (inks[pick[i]] * tone[i][:, None] * (1 - .45 * smooth(.0030, .0004, near))[:, None])[:, None]


def land_material(xs, ys, rgb, tuff, relief):
    """ground: painted from above; steep faces in tuff show their beds by height instead"""
    m = Nodes('land', 1, 0); tc, at = m.plan(xs, ys)
    im = m.image(picture('land', rgb, tuff), at); rel = m.image(picture('relief', relief, data=True), at)
    sep = m.new('SeparateXYZ', Vector=tc); z = sep.outputs[2]
    warp = m.new('TexNoise', Vector=tc, Scale=.55, Detail=4).outputs['Fac']; fine = m.new('TexNoise', Vector=tc, Scale=14., Detail=3).outputs['Fac']
    tilt = m.math('MULTIPLY', m.new('TexNoise', Vector=tc, Scale=.16, Detail=1).outputs['Fac'], .9)      # the beds are not level
    h = m.math('ADD', m.math('ADD', z, tilt), m.math('MULTIPLY_ADD', warp, .35, m.math('MULTIPLY', fine, .07)))
    bed = m.image(picture('beds', np.swapaxes(strata(), 0, 1)), m.new('CombineXYZ', X=m.math('FRACT', m.math('MULTIPLY', h, 1 / 2.6)), Y=.5).outputs[0])
    nz = m.new('SeparateXYZ', Vector=m.new('NewGeometry').outputs['Normal']).outputs[2]
    steep = m.new('MapRange', Value=nz, _1=.86, _2=.70, _3=0., _4=1.).outputs[0]
    col = m.new('MixRGB', Fac=m.math('MULTIPLY', steep, im.outputs['Alpha']), Color1=im.outputs['Color'], Color2=bed.outputs['Color']).outputs[0]
    dirt = m.new('MapRange', Value=fine, _1=.3, _2=.7, _3=.90, _4=1.10).outputs[0]
    col = m.new('MixRGB', Fac=1., Color1=col, Color2=dirt); col.blend_type = 'MULTIPLY'
    n = m.bump(rel.outputs['Color'], .8, .07)
    return m.done(col.outputs[0], m.bump(m.new('TexNoise', Vector=tc, Scale=9., Detail=5).outputs['Fac'], .5, .06, n))


def sea_material(xs, ys, rgb, calm):
    """sea: painted depths under a rippled skin; calm (0..1) is where reef and shore quieten it"""
    m = Nodes('sea', .30, .38); tc, at = m.plan(xs, ys)
    im = m.image(picture('sea', rgb, calm), at)
    long = m.new('TexNoise', Vector=m.new('Mapping', Vector=tc, Rotation=(0, 0, .55), Scale=(.55, 1.5, 1)).outputs[0], Scale=1.1, Detail=3, Distortion=.4).outputs['Fac']
    short = m.new('TexNoise', Vector=m.new('Mapping', Vector=tc, Rotation=(0, 0, .3), Scale=(.8, 1.5, 1)).outputs[0], Scale=5.5, Detail=3).outputs['Fac']
    fade = m.math('SUBTRACT', 1., im.outputs['Alpha'])
    h = m.math('MULTIPLY_ADD', long, .6, m.math('MULTIPLY', short, .28))
    return m.done(im.outputs['Color'], m.bump(m.math('MULTIPLY', h, m.math('MULTIPLY_ADD', fade, .75, .25)), .8, .30))


# ------------------------------------------------------------------ small things

def repeat(name, verts, faces, tint, at, size, turn, colour, mat, parent):
    """Many copies of one small shape as a single mesh. tint (v,3): per-vertex tint, negative = take the copy's own colour."""
    v = np.asarray(verts, float); n, m = len(at), len(v)
    size = np.broadcast_to(np.asarray(size, float).reshape(-1, 1) if np.ndim(size) < 2 else size, (n, 3))
    p = v[None] * size[:, None]
    c, s = np.cos(turn)[:, None], np.sin(turn)[:, None]
    q = np.stack([p[..., 0] * c - p[..., 1] * s, p[..., 0] * s + p[..., 1] * c, p[..., 2]], -1) + np.asarray(at)[:, None]
    own = (tint < 0)[None]; col = np.where(own, np.asarray(colour)[:, None], tint[None])
    f = [[i + m * j for i in face] for j in range(n) for face in faces]
    return k.mesh(name, q.reshape(-1, 3), f, mat, col.reshape(-1, 3), shade_smooth=False, parent=parent)


def house():
    """one storey, gabled; walls and roof have their own vertices so that colours stay apart"""
    w = [(-.5, -.5, -.4), (.5, -.5, -.4), (.5, .5, -.4), (-.5, .5, -.4), (-.5, -.5, .55), (.5, -.5, .55), (.5, .5, .55), (-.5, .5, .55), (-.5, 0, .95), (.5, 0, .95)]
    r = [(-.56, -.6, .5), (.56, -.6, .5), (.56, 0, 1.02), (-.56, 0, 1.02), (.56, .6, .5), (-.56, .6, .5)]
    f = [(0, 1, 5, 4), (2, 3, 7, 6), (3, 0, 4, 8, 7), (1, 2, 6, 9, 5), (10, 11, 12, 13), (13, 12, 14, 15)]
    return np.array(w + r), f, np.concatenate([np.tile(hexc('#e9dfc9'), (10, 1)), -np.ones((6, 3))])


def block():
    """two storeys under a flat roof"""
    v = [(x, y, z) for z in (-.4, 1.15) for x, y in ((-.5, -.5), (.5, -.5), (.5, .5), (-.5, .5))]
    v = v + v[4:]
    return np.array(v), [(0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7), (8, 9, 10, 11)], np.concatenate([np.tile(hexc('#e3dac6'), (8, 1)), -np.ones((4, 3))])


def boat():
    """a wooden fishing boat one unit long: blue-green hull, high bow, wheelhouse aft"""
    hull = [(-.5, -.15, .2), (-.2, -.2, .16), (.2, -.18, .18), (.55, 0, .36), (.2, .18, .18), (-.2, .2, .16), (-.5, .15, .2), (-.46, 0, -.08), (.36, 0, -.08)]
    deck = [(-.47, -.12, .17), (.18, -.14, .15), (.45, 0, .27), (.18, .14, .15), (-.47, .12, .17)]
    cab = [(x, y, z) for z in (.12, .42) for x, y in ((-.40, -.10), (-.12, -.10), (-.12, .10), (-.40, .10))]
    cab += [(x * 1.12 + .02, y * 1.2, .44) for x, y, _ in cab[4:]]
    f = [(0, 7, 1), (1, 7, 8, 2), (2, 8, 3), (3, 8, 4), (4, 8, 7, 5), (5, 7, 6), (6, 7, 0), (9, 10, 11, 12, 13)]
    f += [tuple(14 + i for i in q) for q in ((0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7))] + [(22, 23, 24, 25)]
    tint = np.concatenate([-np.ones((9, 3)), np.tile(hexc('#c49a62'), (5, 1)), np.tile(hexc('#f1ead8'), (8, 1)), np.tile(hexc('#b5502f'), (4, 1))])
    return np.array(hull + deck + cab), f, tint


def clump(seed):
    """a tree or thicket seen from far: a lumpy crown, one unit across"""
    g = np.random.default_rng(seed); parts = []
    for i in range(g.integers(2, 4)):
        v, f = k.icosphere(1); v = v * (1 + .22 * g.normal(size=(len(v), 1)))
        o = g.normal(0, .18, 3) * [1, 1, .3]; z = v * [.34, .34, .36] + o + [0, 0, .26]
        parts.append((z, f, mix(hexc('#5d6f3c'), hexc('#aab572'), np.clip(v[:, 2] * .5 + .5 + .1 * g.normal(size=len(v)), 0, 1))))
    return k.join(parts)


def tower(parent, x, y, z, height, width, mat, top=None, name='tower'):
    """a slender round tower, a gallery and a lantern"""
    prof = [(.5, 0), (.5, .06), (.36, .08), (.27, .80), (.42, .81), (.42, .84), (.20, .85), (.20, .95), (.02, 1.0)]
    k.tube(name, [(x, y, z + height * h) for _, h in prof], [r * width for r, _ in prof], mat, 14, parent=parent)
    if top is not None:
        k.tube(name + ' lantern', [(x, y, z + height * h) for h in (.85, .95, 1.01)], [.24 * width, .24 * width, .02], top, 12, parent=parent)
