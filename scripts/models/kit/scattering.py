"""Tens of thousands of instances at the price of one hidden quad each."""

import math

import bpy
import numpy as np

from .meshes import link, mesh


def scatter(name, library, at, size, turn=None, normal=None, seed=0, parent=None):
    """Instances of the meshes in `library` at points (n,3) with sizes (n), turned about their own axis.
    One hidden quad per instance carries it, so tens of thousands stay cheap."""
    at = np.asarray(at, float).reshape(-1, 3)
    n = len(at)
    rng = np.random.default_rng(seed)
    if n == 0:
        return
    size = np.broadcast_to(np.asarray(size, float), n)
    turn = rng.uniform(0, 2 * math.pi, n) if turn is None else np.broadcast_to(np.asarray(turn, float), n)
    nz = np.tile([0, 0, 1.0], (n, 1)) if normal is None else np.asarray(normal, float)
    nz = nz / np.linalg.norm(nz, axis=1, keepdims=True)
    ref = np.where(np.abs(nz[:, :1]) > 0.9, [[0, 1.0, 0]], [[1.0, 0, 0]])
    a = np.cross(ref, nz)
    a /= np.linalg.norm(a, axis=1, keepdims=True)
    b = np.cross(nz, a)
    u = np.cos(turn)[:, None] * a + np.sin(turn)[:, None] * b
    w = np.cross(nz, u)
    h = (size / 2)[:, None]
    q = np.stack([at - u * h - w * h, at + u * h - w * h, at + u * h + w * h, at - u * h + w * h], 1)
    pick = rng.integers(0, len(library), n)
    for k, me in enumerate(library):
        s = q[pick == k]
        if not len(s):
            continue
        host = mesh(f'{name}-{k}', s.reshape(-1, 3), np.arange(len(s) * 4).reshape(-1, 4), parent=parent)
        host.instance_type = 'FACES'
        host.use_instance_faces_scale = True
        host.show_instancer_for_render = False
        host.show_instancer_for_viewport = False
        link(bpy.data.objects.new(f'{name}-{k}-one', me), parent=host)
