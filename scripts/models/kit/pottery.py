"""Pottery turned on a wheel, whole, broken or cut open."""

import math

import numpy as np

from .meshes import quads


def revolve(
    outer,
    thickness,
    turns=(0, 2 * math.pi),
    n=320,
    bump=None,
    colour=None,
    inner_colour=None,
    hole=None,
    cut_colour=None,
):
    """Pottery. outer: (k,2) profile of (radius, height), walked so that the outside lies to the right of the way
    (a jar from the foot's centre up to the lip; a lid from its rim up to the centre of its top).
    bump(theta, s, r, z) -> offset of the outer skin; colour(theta, s, r, z) -> rgb; hole(theta, s, r, z) -> faces left out.
    A turn of less than a full circle is closed by its cut walls. Returns verts, faces, colours."""
    outer = np.asarray(outer, float)
    k = len(outer)
    t = np.gradient(outer, axis=0)
    t /= np.linalg.norm(t, axis=1, keepdims=True) + 1e-12
    nrm = np.stack([t[:, 1], -t[:, 0]], -1)  # outward normal of the profile
    th0 = np.broadcast_to(np.asarray(thickness, float), k)
    inner = outer - nrm * th0[:, None]
    inner[:, 0] = np.maximum(inner[:, 0], 1e-4)
    full = abs(turns[1] - turns[0]) > 6.28
    th = np.linspace(turns[0], turns[1], n, endpoint=not full)
    TH, S = np.meshgrid(th, np.linspace(0, 1, k))
    R, Z = np.repeat(outer[:, :1], n, 1), np.repeat(outer[:, 1:], n, 1)
    d = bump(TH, S, R, Z) if bump else 0 * R
    RO, ZO = R + d * nrm[:, :1], Z + d * nrm[:, 1:]
    RI, ZI = np.repeat(inner[:, :1], n, 1), np.repeat(inner[:, 1:], n, 1)
    vo = np.stack([RO * np.cos(TH), RO * np.sin(TH), ZO], -1)
    vi = np.stack([RI * np.cos(TH), RI * np.sin(TH), ZI], -1)
    co = colour(TH, S, R, Z) if colour else np.ones(vo.shape) * 0.5
    ci = inner_colour(TH, S, R, Z) if inner_colour else co * 0.7
    m = k * n
    keep = np.ones((k - 1, n if full else n - 1), bool)
    if hole is not None:
        keep &= ~hole(TH, S, R, Z)[:-1, : keep.shape[1]]
    fo = quads(k, n, keep, wrap=full)
    fi = quads(k, n, keep, wrap=full, flip=True) + m
    idx = np.arange(m).reshape(k, n)
    lip = idx[-1]
    lip2 = np.roll(lip, -1) if full else lip[1:]
    lip1 = lip if full else lip[:-1]
    faces = [fo, fi, np.stack([lip1, lip2, lip2 + m, lip1 + m], -1)]
    if outer[0, 0] > 0.01:  # an open start (the rim of a lid)
        s0 = idx[0]
        s2 = np.roll(s0, -1) if full else s0[1:]
        s1 = s0 if full else s0[:-1]
        faces.append(np.stack([s2, s1, s1 + m, s2 + m], -1))
    extra_v, extra_c = [], []
    if not full:  # the cut through the wall, with its own fresh colour
        base = 2 * m
        for col, fl in ((0, False), (n - 1, True)):
            extra_v += [vo[:, col], vi[:, col]]
            cc = np.broadcast_to(cut_colour if cut_colour is not None else co[:, col] * 0.9, (k, 3))
            extra_c += [cc, cc]
            a = np.arange(k - 1) + base
            b = a + 1
            q = np.stack([a, b, b + k, a + k], -1)
            faces.append(q[:, ::-1] if fl else q)
            base += 2 * k
    if hole is not None:  # the broken edge of a missing sherd
        kk = np.pad(keep, ((1, 1), (0, 0)), constant_values=True)
        up = keep & ~kk[:-2]
        dn = keep & ~kk[2:]
        j1 = np.arange(keep.shape[1])
        j2 = (j1 + 1) % n
        for msk, row in ((up, 0), (dn, 1)):
            i, j = np.nonzero(msk)
            a = idx[i + row, j1[j]]
            b = idx[i + row, j2[j]]
            faces.append(np.stack([a, b, b + m, a + m], -1) if row else np.stack([b, a, a + m, b + m], -1))
        lf = keep & ~np.roll(keep, 1, 1)
        rt = keep & ~np.roll(keep, -1, 1)
        for msk, c in ((lf, j1), (rt, j2)):
            i, j = np.nonzero(msk)
            a = idx[i, c[j]]
            b = idx[i + 1, c[j]]
            faces.append(np.stack([a, b, b + m, a + m], -1))
    return (
        np.concatenate([vo.reshape(-1, 3), vi.reshape(-1, 3)] + extra_v),
        np.concatenate(faces),
        np.concatenate([co.reshape(-1, 3), ci.reshape(-1, 3)] + extra_c),
    )
