"""From the camera to a developed PNG."""

import os
import struct
import tempfile
import time
import zlib

import bpy
import numpy as np

from .cleaning import denoise
from .command import VIEWS


def develop(lin, exposure=1.0, shoulder=0.72):
    """linear light -> printable sRGB 0..1: palette inks stay true up to the shoulder, highlights roll off instead of clipping"""
    x = np.clip(lin * exposure, 0, None)
    m = x.max(-1, keepdims=True)
    s = shoulder
    roll = np.where(m > s, s + (1 - s) * (1 - np.exp(-(m - s) / (1 - s))), m)
    x = (
        x * (roll / np.maximum(m, 1e-6)) * 0.5
        + np.where(x > s, s + (1 - s) * (1 - np.exp(-(x - s) / (1 - s))), x) * 0.5
    )
    return np.where(x < 0.0031308, x * 12.92, 1.055 * np.clip(x, 0, 1) ** (1 / 2.4) - 0.055)


def write_png(path, rgb, seed=1):
    """8-bit PNG with a breath of dither so that plain grounds do not band"""
    h, w = rgb.shape[:2]
    q = np.clip(rgb * 255 + np.random.default_rng(seed).uniform(-0.5, 0.5, (h, w, 1)) + 0.5, 0, 255).astype(np.uint8)
    raw = np.concatenate([np.zeros((h, 1), np.uint8), q.reshape(h, -1)], 1).tobytes()
    chunk = lambda t, d: struct.pack('>I', len(d)) + t + d + struct.pack('>I', zlib.crc32(t + d))
    with open(path, 'wb') as f:
        f.write(
            b'\x89PNG\r\n\x1a\n'
            + chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, 2, 0, 0, 0))
            + chunk(b'IDAT', zlib.compress(raw, 6))
            + chunk(b'IEND', b'')
        )


def _load(path):
    im = bpy.data.images.load(path)
    im.colorspace_settings.name = (
        'Non-Color'
        if 'Non-Color' in im.colorspace_settings.bl_rna.properties['name'].enum_items
        else im.colorspace_settings.name
    )
    w, h = im.size
    a = np.empty(w * h * 4, np.float32)
    im.pixels.foreach_get(a)
    bpy.data.images.remove(im)
    return a.reshape(h, w, 4)[::-1, :, :3].copy()


def render(opt, exposure=1.0, bounces=4, finish=None):
    """Render the current camera at the planned size of opt['view'], clean it, develop it, write opt['out']."""
    sc = bpy.context.scene
    w, h = VIEWS[opt['view']]
    k = float(opt['scale'])
    n = int(opt['samples'])
    sc.render.resolution_x, sc.render.resolution_y, sc.render.resolution_percentage = round(w * k), round(h * k), 100
    sc.render.engine = 'CYCLES'
    cy = sc.cycles
    cy.use_denoising = False
    cy.max_bounces = bounces
    cy.diffuse_bounces = 3
    cy.sample_clamp_indirect = 3
    cy.use_adaptive_sampling = True
    cy.adaptive_threshold = 0.01
    cy.caustics_reflective = cy.caustics_refractive = False
    cy.use_auto_tile = False
    sc.render.use_persistent_data = True
    vl = sc.view_layers[0]
    vl.use_pass_normal = True
    vl.use_pass_diffuse_color = True
    sc.use_nodes = True
    nt = sc.node_tree
    nt.nodes.clear()
    rl = nt.nodes.new('CompositorNodeRLayers')
    t0 = time.time()
    with tempfile.TemporaryDirectory() as d:
        halves = []
        for seed in (1, 2):
            cy.seed = seed
            cy.samples = max(1, n // 2)
            fo = nt.nodes.new('CompositorNodeOutputFile')
            fo.base_path = d
            fo.format.file_format = 'OPEN_EXR'
            fo.format.color_depth = '32'
            fo.file_slots.clear()
            for slot, out in (('rgb', 'Image'), ('alb', 'DiffCol'), ('nor', 'Normal')):
                fo.file_slots.new(f'{slot}{seed}_')
                nt.links.new(rl.outputs[out], fo.inputs[f'{slot}{seed}_'])
            bpy.ops.render.render(write_still=False)
            nt.nodes.remove(fo)
            got = {
                f.split('_')[0][:3]: _load(os.path.join(d, f))
                for f in os.listdir(d)
                if f.split('_')[0].endswith(str(seed)) and f[3] == str(seed)
            }
            halves.append(got)
        t1 = time.time()
        a, b = halves
        if opt['raw']:
            lin = (a['rgb'] + b['rgb']) / 2
        else:
            lin = denoise(a['rgb'], b['rgb'], (a['alb'] + b['alb']) / 2, (a['nor'] + b['nor']) / 2)
    srgb = develop(lin, exposure)
    if finish is not None:
        srgb = finish(srgb)
    write_png(opt['out'], srgb)
    print(
        f'RENDER {opt["view"]} {srgb.shape[1]}x{srgb.shape[0]} {n} samples: {t1 - t0:.0f} s, cleaning {time.time() - t1:.0f} s',
        flush=True,
    )
