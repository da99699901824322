/** Enlargements of a map that can be zoomed, beside its full size; the drawing has a sheet for each. */
export const zoomLevels = [2, 4] as const;
