import { hitItem } from './hit-view.ts';
import type { Hits } from './hits.ts';
import { part } from './page-data.ts';

/** A list of results with its “more” button. */
export class HitList {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #step: number;
  #hits: Hits | null = null;
  #shown = 0;

  constructor(root: HTMLElement, step: number) {
    this.#list = part(root, 'ol');
    this.#more = part<HTMLButtonElement>(root, '.search-more');
    this.#step = step;
    this.#more.addEventListener('click', () => void this.#showMore());
  }

  /** Takes the place of what is shown; `isCurrent` says whether the question still stands after the wait. */
  async show(hits: Hits, isCurrent: () => boolean): Promise<void> {
    const items = (await hits.next(this.#step)).map(hitItem);
    if (!isCurrent()) return;
    this.#hits = hits;
    this.#shown = items.length;
    this.#list.replaceChildren(...items);
    this.#more.hidden = this.#shown >= hits.total;
  }

  clear(): void {
    this.#hits = null;
    this.#list.replaceChildren();
    this.#more.hidden = true;
  }

  async #showMore(): Promise<void> {
    const hits = this.#hits;
    if (hits === null) return;
    const items = (await hits.next(this.#step)).map(hitItem);
    if (hits !== this.#hits) return;
    this.#shown += items.length;
    this.#list.append(...items);
    this.#more.hidden = this.#shown >= hits.total;
    // The button may be gone: the first new result takes the focus.
    items[0]?.querySelector('a')?.focus();
  }
}
