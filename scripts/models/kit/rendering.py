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
from .moods import keep_lights_apart, mix_moods


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


def _set_up(opt, bounces):
    """Size, quality and passes; returns the scene's compositor and the passes to save, by the slot that holds them."""
    sc = bpy.context.scene
    w, h = VIEWS[opt['view']]
    k = float(opt['scale'])
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
    cy.samples = max(1, int(opt['samples']) // 2)
    sc.render.use_persistent_data = True
    vl = sc.view_layers[0]
    vl.use_pass_normal = True
    vl.use_pass_diffuse_color = True
    passes = {'alb': 'DiffCol', 'nor': 'Normal'}
    if opt.get('mood') == 'both':
        for number, name in enumerate(keep_lights_apart(vl)):
            passes[f'l{number}x'] = name
    else:
        passes['rgb'] = 'Image'
    sc.use_nodes = True
    sc.node_tree.nodes.clear()
    return sc.node_tree, passes


def _halves(opt, bounces):
    """The same picture twice with different noise: two dictionaries of arrays by the name of the pass."""
    nt, passes = _set_up(opt, bounces)
    rl = nt.nodes.new('CompositorNodeRLayers')
    halves = []
    for seed in (1, 2):
        bpy.context.scene.cycles.seed = seed
        with tempfile.TemporaryDirectory() as d:
            fo = nt.nodes.new('CompositorNodeOutputFile')
            fo.base_path = d
            fo.format.file_format = 'OPEN_EXR'
            fo.format.color_depth = '32'
            fo.file_slots.clear()
            for slot, out in passes.items():
                fo.file_slots.new(f'{slot}_')
                nt.links.new(rl.outputs[out], fo.inputs[f'{slot}_'])
            bpy.ops.render.render(write_still=False)
            nt.nodes.remove(fo)
            halves.append({passes[f[:3]]: _load(os.path.join(d, f)) for f in os.listdir(d)})
    return halves


def render(opt, exposure=1.0, bounces=4, finish=None):
    """Render the current camera at the planned size of opt['view'], clean it, develop it, write opt['out'];
    with mood 'both' the dusk goes beside it as OUT-dusk.png."""
    t0 = time.time()
    a, b = _halves(opt, bounces)
    t1 = time.time()
    moods = ('day', 'dusk') if opt.get('mood') == 'both' else (None,)
    for mood in moods:
        first, second = (mix_moods(x, mood) if mood else x['Image'] for x in (a, b))
        if opt['raw']:
            lin = (first + second) / 2
        else:
            lin = denoise(first, second, (a['DiffCol'] + b['DiffCol']) / 2, (a['Normal'] + b['Normal']) / 2)
        srgb = develop(lin, exposure)
        if finish is not None:
            srgb = finish(srgb)
        root, ext = os.path.splitext(opt['out'])
        write_png(f'{root}-dusk{ext}' if mood == 'dusk' else opt['out'], srgb)
    print(
        f'RENDER {opt["view"]} {srgb.shape[1]}x{srgb.shape[0]} {opt["samples"]} samples: {t1 - t0:.0f} s, '
        f'cleaning {time.time() - t1:.0f} s',
        flush=True,
    )
