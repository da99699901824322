"""A height grid that answers questions."""

import numpy as np


class Field:
    """a height grid that can be asked for its height and normal anywhere"""

    def __init__(self, xs, ys, Z):
        self.xs, self.ys, self.Z = xs, ys, Z
        self.gy, self.gx = np.gradient(Z, ys[1] - ys[0], xs[1] - xs[0])

    def _at(self, A, x, y):
        u = np.clip((np.asarray(x, float) - self.xs[0]) / (self.xs[1] - self.xs[0]), 0, len(self.xs) - 1.001)
        v = np.clip((np.asarray(y, float) - self.ys[0]) / (self.ys[1] - self.ys[0]), 0, len(self.ys) - 1.001)
        i, j = v.astype(int), u.astype(int)
        fv, fu = v - i, u - j
        return (A[i, j] * (1 - fu) + A[i, j + 1] * fu) * (1 - fv) + (A[i + 1, j] * (1 - fu) + A[i + 1, j + 1] * fu) * fv

    def __call__(self, x, y):
        return self._at(self.Z, x, y)

    def slope(self, x, y):
        return np.hypot(self._at(self.gx, x, y), self._at(self.gy, x, y))

    def normal(self, x, y):
        gx, gy = self._at(self.gx, x, y), self._at(self.gy, x, y)
        n = np.stack([-gx, -gy, np.ones_like(gx)], -1)
        return n / np.linalg.norm(n, axis=-1, keepdims=True)
