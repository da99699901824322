"""Meshes with vertex colours: patches, tubes, boxes, and joining parts into one."""

import math

import bpy
import numpy as np


def link(o, parent=None, collection=None):
    (collection or bpy.context.scene.collection).objects.link(o)
    if parent is not None:
        o.parent = parent
    return o


def mesh(name, verts, faces, mat=None, colour=None, shade_smooth=True, parent=None, faces_mat=None, lib=False):
    """verts (n,3); faces (m,4) or (m,3) array, or a list of index lists; colour (n,3) linear"""
    verts = np.asarray(verts, np.float32).reshape(-1, 3)
    me = bpy.data.meshes.new(name)
    if isinstance(faces, np.ndarray):
        k = faces.shape[1]
        total = np.full(len(faces), k, np.int32)
        flat = faces.astype(np.int32).ravel()
    else:
        total = np.array([len(f) for f in faces], np.int32)
        flat = np.array([i for f in faces for i in f], np.int32)
    me.vertices.add(len(verts))
    me.vertices.foreach_set('co', verts.ravel())
    me.loops.add(len(flat))
    me.loops.foreach_set('vertex_index', flat)
    me.polygons.add(len(total))
    me.polygons.foreach_set('loop_start', np.concatenate([[0], np.cumsum(total)[:-1]]).astype(np.int32))
    me.polygons.foreach_set('loop_total', total)
    me.polygons.foreach_set('use_smooth', np.full(len(total), bool(shade_smooth)))
    if faces_mat is not None:
        me.polygons.foreach_set('material_index', np.asarray(faces_mat, np.int32))
    me.update(calc_edges=True)
    me.validate()
    if colour is not None:
        c = np.concatenate(
            [np.clip(np.asarray(colour, np.float32).reshape(-1, 3), 0, 1), np.ones((len(verts), 1), np.float32)], 1
        )
        me.color_attributes.new('c', 'FLOAT_COLOR', 'POINT').data.foreach_set('color', c.ravel())
    for m in mat if isinstance(mat, (list, tuple)) else [mat] if mat else []:
        me.materials.append(m)
    if lib:
        return me
    return link(bpy.data.objects.new(name, me), parent)


def quads(ny, nx, keep=None, wrap=False, flip=False):
    i = np.arange(ny * nx).reshape(ny, nx)
    if wrap:
        i = np.concatenate([i, i[:, :1]], 1)
    f = np.stack([i[:-1, :-1], i[:-1, 1:], i[1:, 1:], i[1:, :-1]], -1)
    if flip:
        f = f[..., ::-1]
    return f[keep] if keep is not None else f.reshape(-1, 4)


def sheet(name, pos, colour, mat, keep=None, flip=False, parent=None):
    """a patch from a (ny,nx,3) array of positions with colours; keep: (ny-1,nx-1) mask of faces"""
    ny, nx = pos.shape[:2]
    return mesh(name, pos, quads(ny, nx, keep, flip=flip), mat, colour, parent=parent)


def tube(name, pts, r, mat, sides=7, closed=False, parent=None, colour=None, lib=False):
    """round rope, pole or wire along a line; r number or per-point array"""
    p = np.array(pts, float)
    n = len(p)
    r = np.broadcast_to(np.asarray(r, float), n)
    t = np.gradient(p, axis=0)
    t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-12
    up = np.array([0, 0, 1.0]) if abs(t[0, 2]) < 0.9 else np.array([1.0, 0, 0])
    a = np.cross(t, up)
    a /= np.linalg.norm(a, axis=1, keepdims=True) + 1e-12
    b = np.cross(a, t)
    th = np.linspace(0, 2 * math.pi, sides, endpoint=False)
    v = p[:, None] + r[:, None, None] * (
        np.cos(th)[None, :, None] * a[:, None] + np.sin(th)[None, :, None] * b[:, None]
    )
    f = quads(n, sides, wrap=True).tolist()
    f += [list(range(sides))[::-1], [(n - 1) * sides + k for k in range(sides)]]
    return mesh(name, v, f, mat, None if colour is None else np.repeat(colour, sides, 0), parent=parent, lib=lib)


def box(name, size, at, mat, parent=None, bevel=0.0, rot=(0, 0, 0)):
    x, y, z = np.array(size) / 2
    v = [(-x, -y, -z), (x, -y, -z), (x, y, -z), (-x, y, -z), (-x, -y, z), (x, -y, z), (x, y, z), (-x, y, z)]
    f = [(0, 3, 2, 1), (4, 5, 6, 7), (0, 1, 5, 4), (1, 2, 6, 5), (2, 3, 7, 6), (3, 0, 4, 7)]
    o = mesh(name, v, f, mat, shade_smooth=False, parent=parent)
    o.location = at
    o.rotation_euler = rot
    if bevel:
        m = o.modifiers.new('b', 'BEVEL')
        m.width = bevel
        m.segments = 2
    return o


def join(parts):
    """[(verts, faces, colours|None), ...] -> one set; faces stay lists so that tris and quads may mix"""
    V, F, C, n = [], [], [], 0
    for v, f, c in parts:
        v = np.asarray(v, float)
        V.append(v)
        F += [[int(i) + n for i in q] for q in f]
        C.append(np.broadcast_to(np.asarray(c if c is not None else (0.5, 0.5, 0.5), float), v.shape))
        n += len(v)
    return np.concatenate(V), F, np.concatenate(C)
