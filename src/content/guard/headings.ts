import { slugify } from '../slug.ts';
import type { Heading } from '../tree.ts';
import { type ElementNode, textOf } from './nodes.ts';
import { type Place, type Problem, problem } from './problem.ts';

/** Deepest heading of a text: `####`. */
const deepest = 4;

/** Checks the headings of one body in their order and gives each a unique id. */
export class HeadingReader {
  readonly headings: Heading[] = [];
  readonly #file: string;
  readonly #taken: Set<string>;
  /** The title of the page is the only heading of level 1. */
  #last = 1;

  constructor(file: string, taken: Iterable<string>) {
    this.#file = file;
    this.#taken = new Set(taken);
  }

  /** The id of a heading, or `null` where it is refused. */
  read(node: ElementNode, place: Place, report: (item: Problem) => void): string | null {
    const depth = Number(node.tagName.slice(1));
    const text = textOf(node.children).replace(/\s+/g, ' ').trim();
    const refuse = (item: Problem): null => {
      report(item);
      return null;
    };
    if (depth === 1) {
      // Counted as level 2, which it should have been, so that what follows is not reported as a jump.
      this.#last = 2;
      return refuse(problem(this.#file, place, 'body-h1'));
    }
    if (depth > deepest) {
      return refuse(problem(this.#file, place, 'body-heading-deep', { to: depth }));
    }
    const from = this.#last;
    this.#last = depth;
    if (text === '') return refuse(problem(this.#file, place, 'body-heading-empty'));
    if (depth > from + 1) {
      const hashes = '#'.repeat(from + 1);
      const values = { from, to: depth, hashes };
      return refuse(problem(this.#file, place, 'body-heading-skip', values));
    }
    const id = this.#freeId(headingId(text));
    this.headings.push({ depth, id, text });
    return id;
  }

  #freeId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#taken.has(id); number++) id = `${wanted}-${number}`;
    this.#taken.add(id);
    return id;
  }
}

/** An id must begin with a letter: “16 March 1968” becomes `p-16-march-1968`. */
function headingId(text: string): string {
  const slug = slugify(text) || 'section';
  return /^\d/.test(slug) ? `p-${slug}` : slug;
}
