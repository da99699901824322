"""Model: the bay and port of Dung Quất with refinery and steel works.

    blender -b --python dung-quat.py -- OUT.png [--view wide|tall|square] [--mood day|dusk] [--scale 1] [--samples N]

One unit is 500 metres. To scale: the coast (GSHHG 2.3.7, smoothed; a few hundred metres), the areas of the refinery
(338 ha) and of the steel works (340 and 280 ha), two channel buoys (notice to mariners QNI-21-2019), the crude buoy's
3 km from the shore. Schematic: where exactly the works lie and how they are turned, what stands on them, the bearing of
the crude buoy, quays, jetty, breakwater, other buoys, roads, villages, relief and sea floor. Structures and ships are
drawn two to five times too large. The number of blast furnaces is as reported (four of 1,080 m3, two of 2,500 m3).
The wide view looks from the sea in the north-east, the upright ones along the coast from the south-east.
Sources: content/geo; notice to mariners QNI-21-2019; Viet Nam government news (2010); Viet Nam News Agency (2017),
Soha (2025) for the areas of the steel works; SteelOrbis (2020), Etime (2025) for its furnaces; JFE Engineering (buoy
and submarine pipelines); VnExpress, 29 August 2025 (crude buoy and product jetty).
"""

import math
import os
import sys

import bpy
import numpy as np

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
import dung_quat_green as green
import dung_quat_parts as parts
import dung_quat_port as port
import dung_quat_works as works
import kit as k
from dung_quat_land import BASE, LAYER, D, Land, W, degrees, plan
from dung_quat_parts import at
from kit import hexc, link, matte, mesh, sheet

opt = k.arguments()
mood = opt.get('mood', 'day')
k.start()
root = link(bpy.data.objects.new('block', None))
card = matte('card', rough=0.85, spec=0.06)
PLOT = 3 * LAYER + 0.05  # top of the plot boards


def build(name, pieces):
    v, f, c = k.join(pieces)
    return mesh(name, v, f, card, c, shade_smooth=False, parent=root)


def frame_of(origin, along, size):
    """four corners of a plot and the turn of its frame"""
    turn = math.atan2(along[1], along[0])
    c, s = math.cos(turn), math.sin(turn)
    return [(origin[0] + x * c - y * s, origin[1] + x * s + y * c) for x, y in ((0, 0), (size[0], 0), tuple(size), (0, size[1]))], turn


# ------------------------------------------------------------------ land and sea
BUOY = (3.1, 1.35)  # 3 km from the shore
land = Land()
REF_AT, REF_ALONG = (1.4, 9.3), (1, 0.03)
# steel: its quay side runs along the coast from the river mouth to the inner harbour
STEEL_AT = np.array(plan(0.98, -0.72))
STEEL_ALONG = np.array(plan(-1.80, -1.74)) - STEEL_AT
REF_SIZE, STEEL_SIZE = 0.912, 1.048  # 338 ha; 340 + 280 ha
ref_corners, ref_turn = frame_of(REF_AT, REF_ALONG, np.array(works.REFINERY) * REF_SIZE)
steel_corners, steel_turn = frame_of(STEEL_AT, STEEL_ALONG, np.array(works.STEEL) * STEEL_SIZE)
land.level(ref_corners)
land.level(steel_corners)
land.finish()
skin = matte('land', rough=1, spec=0, grain=(30, 0.25, 0.02))
on_land = land.shore > 0
keep = on_land[:-1, :-1] | on_land[1:, 1:] | on_land[1:, :-1] | on_land[:-1, 1:]
X, Y = land.X, land.Y
sheet('land', np.stack([X, Y, np.where(on_land, land.top, -0.03)], -1), land.paint(), skin, keep=keep, parent=root)
PIPES = [BUOY, (2.9, 7.4)]
sea = matte('sea', rough=0.32, spec=0.35, grain=(7, 0.22, 0.02))
sheet('sea', np.stack([X, Y, 0 * X], -1), land.water([PIPES]), sea, keep=~(on_land[:-1, :-1] & on_land[1:, 1:]), parent=root)
cut = matte('cut', rough=0.9, spec=0.05)
for where in ('front', 'right', 'back', 'left'):
    p, c = land.side(where)
    sheet(where, p, c, cut, flip=where in ('back', 'left'), parent=root)

# ------------------------------------------------------------------ works
build('refinery', at(works.refinery(), *REF_AT, PLOT, ref_turn, REF_SIZE))
build('steel', at(works.steel(), *STEEL_AT, PLOT, steel_turn, STEEL_SIZE))
fx, fy = np.array(REF_AT) + np.array([[math.cos(ref_turn), -math.sin(ref_turn)], [math.sin(ref_turn), math.cos(ref_turn)]]) @ works.FLARE * REF_SIZE
fire = matte('flame', rough=1, spec=0)
fire.node_tree.nodes['Principled BSDF'].inputs['Emission Strength'].default_value = 1.0 if mood == 'dusk' else 0.35
glow = fire.node_tree.nodes['Principled BSDF'].inputs
fire.node_tree.links.new(glow['Base Color'].links[0].from_socket, glow['Emission' if 'Emission' in glow else 'Emission Color'])
v, f, c = k.join(at(parts.flame(), fx, fy, PLOT + 1.14 * REF_SIZE))
mesh('flame', v, f, fire, c, parent=root)

# ------------------------------------------------------------------ port
berths = at(port.quay(1.75, cranes=3), 12.12, 6.3, 0.10, math.pi / 2)
QUAY_A, QUAY_B = np.array((12.05, 8.95)), np.array((13.72, 11.95))
along = QUAY_B - QUAY_A
hoa_phat = math.atan2(along[1], along[0])
length = float(np.linalg.norm(along))
out = np.array([math.sin(hoa_phat), -math.cos(hoa_phat)])
start = QUAY_A + out * 0.42
berths += at(port.quay(length, 0.5, cranes=5, sheds=False), *start, 0.10, hoa_phat)
JETTY, JETTY_TURN = (16.25, 5.15), math.atan2(-1.0, 1.05)
berths += at(port.jetty(1.2, 2, 1.25), *JETTY, 0, JETTY_TURN)
build('port', berths)

# rubble breakwater with a crest road and a light at its head
WALL = k.spline([(17.05, 3.75), (17.9, 3.65), (18.9, 4.15), (19.6, 5.15), (19.75, 6.4)], 160)
t = np.gradient(WALL, axis=0)
t /= np.linalg.norm(t, axis=1, keepdims=True)
q = np.stack([-t[:, 1], t[:, 0]], -1)
prof = [(-0.24, -0.12), (-0.10, 0.09), (0.10, 0.09), (0.24, -0.12)]
bank = np.stack([np.concatenate([WALL + q * a, np.full((160, 1), z)], 1) for a, z in prof], 1)
sheet('breakwater', bank, np.tile(hexc('#b9b1a0'), (160, 4, 1)), matte('breakwater', rough=1, spec=0), parent=root)
g = np.random.default_rng(3)
rubble = [
    mesh('rubble', *k.stone(s, 1), matte(f'rubble{s}', hexc(h), rough=1, spec=0), shade_smooth=False, lib=True)
    for s, h in ((1, '#b4aa98'), (2, '#a39a8a'), (3, '#c4bba8'))
]
s, o = g.integers(0, 160, 1500), g.uniform(0.09, 0.25, 1500) * g.choice([-1, 1], 1500)
k.scatter(
    'rubble',
    rubble,
    np.concatenate([WALL[s] + q[s] * o[:, None], (0.10 - 1.3 * (np.abs(o) - 0.09))[:, None]], 1),
    g.uniform(0.05, 0.11, 1500),
    seed=4,
    parent=root,
)
head = (
    parts.drum(*WALL[-1], 0.05, 0.10, 0.06, parts.CARD2, 24)
    + parts.drum(*WALL[-1], 0.11, 0.045, 0.30, parts.CARD, 18, taper=0.7)
    + parts.drum(*WALL[-1], 0.30, 0.046, 0.05, parts.ACCENT, 18, taper=0.95)
    + parts.drum(*WALL[-1], 0.41, 0.02, 0.06, parts.ACCENT, 12, dome=0.02)
)

# ------------------------------------------------------------------ ships and buoys
fleet = at(port.ship(1.55, 'tanker', 0.02), 1.85, 1.95, 0, math.atan2(-0.42, 0.9))
fleet += (
    parts.drum(*BUOY, -0.02, 0.085, 0.07, parts.ACCENT, 24)
    + parts.drum(*BUOY, 0.05, 0.05, 0.06, parts.CARD, 18)
    + parts.rod((*BUOY, 0.1), (*BUOY, 0.24), 0.008, parts.CARD)
)
hose = k.spline([BUOY, (2.95, 1.5), (2.78, 1.62), (2.6, 1.64)], 40)
for a, b in zip(hose[:-1], hose[1:]):
    fleet += parts.rod((*a, 0.012), (*b, 0.012), 0.012, parts.CARD if len(fleet) % 4 < 2 else parts.ACCENT, 5)
fleet += at(port.ship(0.34, 'tanker'), 0.75, 2.75, 0, -0.4)  # tug
jx, jy = math.cos(JETTY_TURN), math.sin(JETTY_TURN)
jetty_at = lambda x, y: (JETTY[0] + x * jx - y * jy, JETTY[1] + x * jy + y * jx)
fleet += at(port.ship(1.0, 'tanker'), *jetty_at(-0.62, 1.42), 0, JETTY_TURN + math.pi)
fleet += at(port.ship(0.86, 'tanker'), *jetty_at(0.66, 1.40), 0, JETTY_TURN)
fleet += at(port.ship(0.95, 'box'), 12.24, 7.2, 0, math.pi / 2)
hp = lambda s, d: tuple(start + along / length * s + out * d)
fleet += at(port.ship(1.35, 'bulk'), *hp(2.45, 0.14), 0, hoa_phat) + at(port.ship(1.05, 'bulk', -0.02), *hp(0.85, 0.12), 0, hoa_phat)
fleet += at(port.ship(1.3, 'bulk', 0.01), 19.3, 8.4, 0, 2.75) + at(port.ship(0.3), 18.5, 8.95, 0, 2.5) + at(port.ship(0.3), 20.1, 8.3, 0, 2.9)
for lat, lon in ((15 + 24 / 60 + 14.9 / 3600, 108 + 47 / 60 + 34.6 / 3600), (15 + 23 / 60 + 49.4 / 3600, 108 + 47 / 60 + 10.9 / 3600)):
    u, v_ = degrees(lat, lon)
    fleet += at(port.buoy(), float(u), float(v_))
for u, v_ in ((17.2, 7.5), (17.9, 8.5), (20.1, 6.9), (20.5, 7.9)):
    fleet += at(port.buoy(), u, v_)
build('fleet', fleet + head)


# ------------------------------------------------------------------ roads, pipes, trees, villages
green.roads(land, root)
green.pipes(land, root, card)
green.trees(land, root)
green.villages(land, root, card)

# ------------------------------------------------------------------ table, light, camera
# The upright views look along the coast from the south-east, so that the block stands up in the frame.
SHOTS = {  # turn of the block, then target, distance, height, side, lens
    'wide': (12, (10.7, 7.4, -0.2), 88, 46, -9, 124),
    'tall': (76, (10.5, 7.7, 0), 74, 68, -8, 128),
    'square': (76, (10.6, 7.7, 0), 74, 64, -8, 158),
}
turn, *shot = SHOTS[opt['view']]
look = k.stand(root, W, D, foot=BASE, unit=5, turn=turn, table=opt.get('table', k.TABLES[mood]))
k.light(**k.MOODS[mood])
look(*shot)
k.render(opt, exposure=1.3 if mood == 'dusk' else 1.1)
