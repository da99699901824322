"""Day and dusk out of one render: the sun, the sky and the lamps are kept apart and mixed afterwards.

`--mood both` costs one render instead of two. The shadows of dusk are those of the day, only their colours turn.
"""

import bpy
import numpy as np

from .colour import hexc

GROUPS = ('sun', 'sky', 'lamps')
TABLE_MASK = 'table'

# What each group of lights gives at each time, red, green, blue, as a share of what the scene set by day.
MIXES = {
    'day': {'sun': np.ones(3), 'sky': np.ones(3), 'lamps': np.full(3, 0.15)},
    'dusk': {
        'sun': 0.42 * hexc('#ffa873') / hexc('#ffe3c4'),
        'sky': 0.7 * hexc('#8c9fc6') / hexc('#c8dfe6'),
        'lamps': np.ones(3),
    },
}
# How much of its light the table keeps: at dusk it goes dark for the dark theme.
TABLE_KEEPS = {'day': np.ones(3), 'dusk': 0.24 * np.array([0.8, 1.0, 1.1])}


def mark_as_table(material):
    """Lets `mix_moods` find the table, with soft edges."""
    node = material.node_tree.nodes.new('ShaderNodeOutputAOV')
    node.name = TABLE_MASK
    node.inputs['Value'].default_value = 1


def keep_lights_apart(layer):
    """Call once before the render; returns the names of the passes to save."""
    for name in GROUPS:
        layer.lightgroups.add(name=name)
    mask = layer.aovs.add()
    mask.name, mask.type = TABLE_MASK, 'VALUE'
    return [f'Combined_{name}' for name in GROUPS] + [TABLE_MASK]


def mix_moods(passes, mood):
    """The picture of one mood from the passes of `keep_lights_apart` (arrays of height, width, 3; linear light)."""
    light = sum(passes[f'Combined_{name}'] * MIXES[mood][name] for name in GROUPS)
    table = np.clip(passes[TABLE_MASK][..., :1], 0, 1)
    return light * (1 + table * (TABLE_KEEPS[mood] - 1))
