/** The line drawings that an article may show with `<Drawing id="…" />`. */
export const drawingNames = [
  'sa-huynh-ornaments',
  'hre-gongs',
  'brocade-band',
  'partner-places',
] as const;

export type DrawingName = (typeof drawingNames)[number];
