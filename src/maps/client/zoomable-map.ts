import { watchGestures } from './gestures.ts';
import { Picture } from './picture.ts';
import {
  clampView,
  type Fraction,
  levels,
  middle,
  nextLevel,
  onSize,
  type Size,
  spotAt,
  type View,
  wholeView,
  zoomAbout,
} from './view.ts';

/** Part of what is seen that an arrow key moves by. */
const arrowStep = 0.2;

const arrows: Readonly<Record<string, Fraction>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * Zoom and filter for a map that works without them: `MapTools.astro` writes the controls, and the drawing's other
 * sheets in a `<template>` for each picture. The view is kept in units of the first picture.
 */
class ZoomableMap extends HTMLElement {
  #pictures: Picture[] = [];
  #size: Size = { width: 1, height: 1 };
  #view: View = wholeView(this.#size);
  #kind = '';

  connectedCallback(): void {
    const templates = [...this.querySelectorAll('template')];
    for (const [index, svg] of [
      ...this.querySelectorAll<SVGSVGElement>('.map-picture'),
    ].entries()) {
      const inside = svg.querySelector<SVGSVGElement>('.map-view');
      if (!inside) continue;
      const picture = new Picture(svg, inside, templates[index]?.content);
      this.#pictures.push(picture);
      watchGestures(svg, picture, {
        zoom: (by, at, on) => this.#zoom(by, at, on),
        drag: (dx, dy, on) => this.#drag(dx, dy, on),
        centre: (at, on) => this.#centre(at, on),
        enlarged: () => this.#view.level > 1,
      });
    }
    this.#size = this.#pictures[0]?.size ?? this.#size;
    this.#view = wholeView(this.#size);
    this.addEventListener('click', (event) => this.#press(event));
    this.addEventListener('change', (event) => this.#filter(event));
    this.addEventListener('keydown', (event) => this.#key(event));
    this.addEventListener('focusin', (event) => this.#follow(event));
    this.#show();
  }

  #spot(at: Fraction, { size }: Picture): Fraction {
    return spotAt(this.#viewOn(size), size, at);
  }

  #viewOn(size: Size): View {
    return onSize(this.#view, this.#size, size);
  }

  /** Takes over a view that was worked out on one picture. */
  #take(view: View, { size }: Picture): void {
    this.#view = onSize(view, size, this.#size);
    this.#show();
  }

  get #seen(): Picture | undefined {
    return this.#pictures.find(({ visible }) => visible);
  }

  #zoom(by: 1 | -1, at: Fraction, picture: Picture): void {
    const view = this.#viewOn(picture.size);
    const level = nextLevel(view.level, by);
    this.#take(zoomAbout(view, level, this.#spot(at, picture), picture.size), picture);
  }

  /** A level in or out without a place: from the whole map towards the marks, then about the middle. */
  #step(by: 1 | -1, picture: Picture): void {
    const about = this.#view.level === 1 ? picture.middleOfMarks : middle;
    this.#zoom(by, middle, picture);
    if (about !== middle)
      this.#centreOn(spotAt(wholeView(picture.size), picture.size, about), picture);
  }

  #drag(dx: number, dy: number, picture: Picture): void {
    const view = this.#viewOn(picture.size);
    const units = picture.unitsPerPixel / view.level;
    const moved = { level: view.level, x: view.x - dx * units, y: view.y - dy * units };
    this.#take(clampView(moved, picture.size), picture);
  }

  #centre(at: Fraction, picture: Picture): void {
    this.#centreOn(this.#spot(at, picture), picture);
  }

  #centreOn(spot: Fraction, picture: Picture): void {
    const { level } = this.#view;
    this.#take(clampView({ level, ...spot }, picture.size), picture);
  }

  #press(event: Event): void {
    const button = (event.target as Element).closest<HTMLElement>('[data-map-zoom]');
    const picture = this.#seen;
    if (!button || !picture) return;
    const what = button.dataset['mapZoom'];
    if (what === 'reset') this.#take(wholeView(picture.size), picture);
    else this.#step(what === 'in' ? 1 : -1, picture);
  }

  #filter(event: Event): void {
    this.#kind = (event.target as HTMLInputElement).value;
    for (const item of this.querySelectorAll<HTMLElement>('.map-list > li')) {
      item.hidden = this.#kind !== '' && item.dataset['kind'] !== this.#kind;
    }
    this.#show();
  }

  #key(event: KeyboardEvent): void {
    const picture = this.#seen;
    const target = event.target as Element;
    // In the filter the arrows choose, and a key with Ctrl belongs to the browser.
    if (!picture || target.matches('input') || event.ctrlKey || event.metaKey || event.altKey)
      return;
    const arrow = arrows[event.key];
    if (arrow && this.#view.level > 1) {
      const { x, y } = arrow;
      this.#centre({ x: 0.5 + x * arrowStep, y: 0.5 + y * arrowStep }, picture);
    } else if (event.key === '+' || event.key === '=') this.#step(1, picture);
    else if (event.key === '-') this.#step(-1, picture);
    else if (event.key === '0') this.#take(wholeView(picture.size), picture);
    else return;
    event.preventDefault();
  }

  /** Whoever walks through the links with the keyboard sees the one that has the focus. */
  #follow(event: FocusEvent): void {
    const target = event.target as Element;
    const mark = target.closest('.map-view a')?.querySelector('circle') ?? null;
    const picture = this.#seen;
    if (!mark || !picture || this.#view.level === 1 || !target.matches(':focus-visible')) return;
    const at = picture.middleOf(mark);
    const inside = (value: number) => value > 0.08 && value < 0.92;
    if (!inside(at.x) || !inside(at.y)) this.#centre(at, picture);
  }

  #show(): void {
    const { level } = this.#view;
    this.dataset['level'] = String(level);
    for (const picture of this.#pictures) picture.show(this.#viewOn(picture.size), this.#kind);
    const output = this.querySelector('[data-map-level]');
    if (output) output.textContent = `${level}×`;
    const ends = { in: levels.at(-1), out: levels[0], reset: levels[0] };
    for (const [name, end] of Object.entries(ends)) {
      const button = this.querySelector(`[data-map-zoom="${name}"]`);
      button?.setAttribute('aria-disabled', String(level === end));
    }
  }
}

customElements.define('zoomable-map', ZoomableMap);
