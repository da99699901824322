"""Shared hand of the scale models: palette, noise, meshes with vertex colours, pottery on a wheel,
scatter, one light, cameras with planned crops, and a render that cleans its own noise.

Runs inside Blender (`blender -b --python scene.py -- ...`, 3.4 or newer) and needs only bpy and numpy.
Colours are written as sRGB hex and kept linear inside; lengths are whatever the scene says one unit is.
A scene writes `import kit as k` and finds every name here; which module holds it is the kit's own affair.
"""

from .cleaning import denoise
from .colour import INK, hexc, mix, smooth, steps
from .command import SAMPLES, VIEWS, arguments
from .lines import distance_to, side_of, spline
from .materials import matte
from .meshes import box, join, link, mesh, quads, sheet, tube
from .plants import leaf_cloud, stick, tree
from .pottery import revolve
from .randomness import cells, fbm, noise
from .rendering import develop, render, write_png
from .roofs import thatched
from .scattering import scatter
from .stage import MOODS, TABLE, TABLES, camera, light, stand, start
from .stones import icosphere, stone
from .terrain import Field
from .walls import rampart

__all__ = [
    'INK',
    'MOODS',
    'SAMPLES',
    'TABLE',
    'TABLES',
    'VIEWS',
    'Field',
    'arguments',
    'box',
    'camera',
    'cells',
    'denoise',
    'develop',
    'distance_to',
    'fbm',
    'hexc',
    'icosphere',
    'join',
    'leaf_cloud',
    'light',
    'link',
    'matte',
    'mesh',
    'mix',
    'noise',
    'quads',
    'rampart',
    'render',
    'revolve',
    'scatter',
    'sheet',
    'side_of',
    'smooth',
    'spline',
    'stand',
    'start',
    'steps',
    'stick',
    'stone',
    'thatched',
    'tree',
    'tube',
    'write_png',
]
