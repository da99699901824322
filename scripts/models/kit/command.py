"""The command line of a scene."""

import sys

VIEWS = {'wide': (1600, 900), 'tall': (1200, 1500), 'square': (1200, 1200)}
SAMPLES = {'wide': '64', 'tall': '48', 'square': '56'}  # two to three minutes each on two cores


def arguments():
    """OUT.png [--view wide|tall|square] [--scale 1.0] [--samples N] [--raw] [--key value ...]
    scale .5 with 16 samples is a draft in seconds; --raw leaves the noise in"""
    argv = sys.argv[sys.argv.index('--') + 1 :] if '--' in sys.argv else []
    opt = {'out': 'out.png', 'view': 'wide', 'scale': '1', 'samples': '', 'raw': ''}
    i = 0
    while i < len(argv):
        if argv[i] == '--raw':
            opt['raw'] = '1'
        elif argv[i].startswith('--'):
            opt[argv[i][2:]] = argv[i + 1]
            i += 1
        else:
            opt['out'] = argv[i]
        i += 1
    opt['samples'] = opt['samples'] or SAMPLES[opt['view']]
    return opt
