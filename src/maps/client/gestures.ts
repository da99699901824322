import type { Picture, ScreenPoint } from './picture.ts';
import type { Fraction } from './view.ts';

/** What a reader wants of the map, said with a pointer; places are parts of the picture. */
export interface Wishes {
  /** One level in or out about a place. */
  zoom(by: 1 | -1, at: Fraction, picture: Picture): void;
  /** The map moves with the pointer, in pixels. */
  drag(dx: number, dy: number, picture: Picture): void;
  /** A place is to become the middle. */
  centre(at: Fraction, picture: Picture): void;
  /** Whether there is anything to move: not at full size. */
  enlarged(): boolean;
}

/** Fingers that have moved apart or together by this factor mean the next level. */
const pinchStep = 1.35;
/** Wheel travel for one level; a touchpad sends many small pieces. */
const wheelStep = 60;
/** Pixels that a pointer may tremble and still mean a click. */
const tremble = 4;

/** How far apart two fingers are, in pixels, and the point between them; `null` for fewer. */
function between([a, b]: readonly ScreenPoint[]): { distance: number; middle: ScreenPoint } | null {
  if (!a || !b) return null;
  return {
    distance: Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY),
    middle: { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 },
  };
}

/** Wheel with Ctrl or ⌘ zooms; without, the page scrolls as everywhere. */
function watchWheel(svg: SVGSVGElement, picture: Picture, wishes: Wishes): void {
  let travel = 0;
  svg.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      travel += event.deltaY * (event.deltaMode === 1 ? 20 : 1);
      if (Math.abs(travel) < wheelStep) return;
      wishes.zoom(travel < 0 ? 1 : -1, picture.fractionAt(event), picture);
      travel = 0;
    },
    { passive: false },
  );
}

/** One pointer drags, two pinch, a click beside the links makes its place the middle. */
function watchPointers(svg: SVGSVGElement, picture: Picture, wishes: Wishes): void {
  const down = new Map<number, PointerEvent>();
  let apart = 0;
  let moved = 0;
  svg.addEventListener('pointerdown', (event) => {
    down.set(event.pointerId, event);
    moved = 0;
    apart = between([...down.values()])?.distance ?? 0;
  });
  svg.addEventListener('pointermove', (event) => {
    const last = down.get(event.pointerId);
    if (!last) return;
    const [dx, dy] = [event.clientX - last.clientX, event.clientY - last.clientY];
    down.set(event.pointerId, event);
    moved += Math.hypot(dx, dy);
    if (down.size === 1 && wishes.enlarged() && moved > tremble) {
      // Only now: captured from the start, a click on a link would never reach it.
      svg.setPointerCapture(event.pointerId);
      wishes.drag(dx, dy, picture);
    }
    const fingers = between([...down.values()]);
    if (!fingers || apart === 0) return;
    const ratio = fingers.distance / apart;
    if (ratio < pinchStep && ratio > 1 / pinchStep) return;
    wishes.zoom(ratio > 1 ? 1 : -1, picture.fractionAt(fingers.middle), picture);
    apart = fingers.distance;
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    svg.addEventListener(name, (event) => down.delete(event.pointerId));
  }
  svg.addEventListener(
    'click',
    (event) => {
      if (moved > tremble) event.preventDefault();
      else if (wishes.enlarged() && !(event.target as Element).closest('a')) {
        wishes.centre(picture.fractionAt(event), picture);
      }
    },
    true,
  );
  // A dragged link would leave the map as a dragged address.
  svg.addEventListener('dragstart', (event) => event.preventDefault());
}

export function watchGestures(svg: SVGSVGElement, picture: Picture, wishes: Wishes): void {
  watchWheel(svg, picture, wishes);
  watchPointers(svg, picture, wishes);
}
