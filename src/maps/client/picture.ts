import { type Fraction, middle, type Size, type View, viewBoxOf } from './view.ts';

/** A point of the window, as pointer events give it. */
export interface ScreenPoint {
  readonly clientX: number;
  readonly clientY: number;
}

const part = (root: ParentNode, name: string) =>
  root.querySelector<SVGGElement>(`[data-map-sheet="${name}"]`);

/** One of the two drawings of a map, with the sheets that may take the place of its first one. */
export class Picture {
  readonly size: Size;
  readonly #view: SVGSVGElement;
  readonly #svg: SVGSVGElement;
  readonly #first: readonly SVGGElement[];
  readonly #sheets: DocumentFragment | undefined;

  constructor(svg: SVGSVGElement, view: SVGSVGElement, sheets: DocumentFragment | undefined) {
    this.#svg = svg;
    this.#view = view;
    this.size = { width: view.viewBox.baseVal.width, height: view.viewBox.baseVal.height };
    this.#first = [part(svg, 'view'), part(svg, 'fixed')].filter((one) => one !== null);
    this.#sheets = sheets;
  }

  get visible(): boolean {
    return this.#svg.getBoundingClientRect().width > 0;
  }

  /** Shows a part of the map on the sheet of its level; at full size there is a sheet for each kind. */
  show(view: View, kind: string): void {
    this.#view.setAttribute('viewBox', viewBoxOf(view, this.size));
    const name = view.level === 1 ? kind : String(view.level);
    if (this.#svg.dataset['sheet'] !== name) this.#change(name);
    for (const mark of this.#svg.querySelectorAll<SVGElement>('[data-kinds]')) {
      const other = kind !== '' && !mark.dataset['kinds']?.split(' ').includes(kind);
      mark.toggleAttribute('data-off', other);
    }
  }

  /** Keeps the focus on a link when the same link is on the new sheet. */
  #change(name: string): void {
    const sheet = this.#sheets?.querySelector(`[data-map-sheets="${name}"]`);
    const focused = this.#svg.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    for (const [index, which] of ['view', 'fixed'].entries()) {
      const next = name === '' ? this.#first[index] : sheet && part(sheet, which)?.cloneNode(true);
      if (next) part(this.#svg, which)?.replaceWith(next);
    }
    this.#svg.dataset['sheet'] = name;
    if (focused) this.#svg.querySelector<SVGAElement>(`a[href="${focused}"]`)?.focus();
  }

  /** Where a pointer is, as parts of the picture's width and height. */
  fractionAt({ clientX, clientY }: ScreenPoint): Fraction {
    const { left, top, width, height } = this.#svg.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  }

  /** Where the middle of an element is, as parts of the picture's width and height. */
  middleOf(element: Element): Fraction {
    const { left, top, width, height } = element.getBoundingClientRect();
    return this.fractionAt({ clientX: left + width / 2, clientY: top + height / 2 });
  }

  /** The middle of all marks outside the inset: where there is something to see. */
  get middleOfMarks(): Fraction {
    const marks = [...this.#view.querySelectorAll('.map-mark:not([data-off]) .map-hit')];
    if (marks.length === 0) return middle;
    const spots = marks.map((mark) => this.middleOf(mark));
    const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
    return { x: mean(spots.map(({ x }) => x)), y: mean(spots.map(({ y }) => y)) };
  }

  /** Units of the whole map for each pixel of the screen at full size. */
  get unitsPerPixel(): number {
    return this.size.width / this.#svg.getBoundingClientRect().width;
  }
}
