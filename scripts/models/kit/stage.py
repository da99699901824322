"""Empty scene, light, camera and the table a block stands on."""

import math

import bpy
import numpy as np
from mathutils import Vector

from .colour import INK, hexc
from .materials import matte
from .meshes import box, link, mesh
from .moods import mark_as_table


def start():
    bpy.ops.wm.read_factory_settings(use_empty=True)


MOODS = {
    'day': {},
    'both': {},
    'dusk': {'elevation': 9, 'sun': 3.4, 'sky': 0.30, 'soft': 2.5, 'sun_ink': '#ffb886', 'sky_ink': '#8c9fc6'},
}


def light(elevation=24, azimuth=-54, sun=5.0, sky=0.55, soft=1.2, sun_ink='#ffe3c4', sky_ink='#c8dfe6'):
    """One low warm sun from the left and slightly in front, one cool even sky. light(**MOODS['dusk']) for the dark theme."""
    l = bpy.data.lights.new('sun', 'SUN')
    l.energy = sun
    l.angle = math.radians(soft)
    l.color = hexc(sun_ink)
    o = link(bpy.data.objects.new('sun', l))
    o.lightgroup = 'sun'
    o.rotation_euler = (math.radians(90 - elevation), 0, math.radians(azimuth))
    w = bpy.data.worlds.new('sky')
    w.lightgroup = 'sky'
    bpy.context.scene.world = w
    w.use_nodes = True
    bg = w.node_tree.nodes['Background']
    bg.inputs[0].default_value = (*hexc(sky_ink), 1)
    bg.inputs[1].default_value = sky


def camera(at, target, lens=60, shift=(0, 0)):
    c = bpy.data.cameras.new('camera')
    c.lens = lens
    c.shift_x, c.shift_y = shift
    c.clip_end = 5000
    c.clip_start = 0.01
    o = link(bpy.data.objects.new('camera', c))
    o.location = at
    o.rotation_euler = (Vector(target) - Vector(at)).to_track_quat('-Z', 'Y').to_euler()
    bpy.context.scene.camera = o
    return o


# The ground every model stands on: a cool grey-green that lets warm sand, wood and clay glow; at dusk a dark slate.
TABLE = '#a9b3ab'
TABLES = {'day': TABLE, 'both': TABLE, 'dusk': '#3c474b'}


def stand(root, width, depth, foot=0.0, unit=1.0, turn=12.0, table=TABLE):
    """Set a block (its plan 0..width by 0..depth, its underside at height `foot`) on a dark board on the table.
    Returns look(target, distance, height, side, lens): a camera `distance` in front of a point of the block,
    `height` above it and `side` beside it. Move the camera, never the sun."""
    board = matte('board', INK['basalt'] * 1.6, rough=0.7, spec=0.1)
    box(
        'board',
        (width + 0.22 * unit, depth + 0.22 * unit, 0.07 * unit),
        (width / 2, depth / 2, foot - 0.036 * unit),
        board,
        parent=root,
        bevel=0.006 * unit,
    )
    a, lift = math.radians(turn), 0.07 * unit - foot
    root.rotation_euler = (0, 0, a)
    root.location = (0, 0, lift)
    r = 60 * unit
    cloth = matte('table', hexc(table), rough=1, spec=0)
    mark_as_table(cloth)
    mesh('table', [(-r, -r, 0), (r, -r, 0), (r, 2 * r, 0), (-r, 2 * r, 0)], np.array([[0, 1, 2, 3]]), cloth)

    def look(target, distance, height, side, lens):
        x, y, z = target
        t = np.array([x * math.cos(a) - y * math.sin(a), x * math.sin(a) + y * math.cos(a), z + lift])
        return camera(tuple(t + [side, -distance, height]), tuple(t), lens)

    return look
