/** The nodes that the parser hands over, as far as the guard reads them. Positions count from 1. */
export interface Position {
  readonly start: { readonly line: number; readonly column: number; readonly offset?: number };
}

interface Base {
  readonly position?: Position | undefined;
}

export interface TextNode extends Base {
  readonly type: 'text';
  readonly value: string;
}

export interface ElementNode extends Base {
  readonly type: 'element';
  readonly tagName: string;
  readonly properties: Record<string, unknown>;
  readonly children: Node[];
}

export interface MdxAttribute {
  readonly type: 'mdxJsxAttribute';
  readonly name: string;
  readonly value?: string | null | { readonly value: string };
}

export interface MdxSpread {
  readonly type: 'mdxJsxExpressionAttribute';
  readonly value: string;
}

export interface MdxElement extends Base {
  readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement';
  readonly name: string | null;
  readonly attributes: ReadonlyArray<MdxAttribute | MdxSpread>;
  readonly children: Node[];
}

export interface MdxCode extends Base {
  readonly type: 'mdxjsEsm' | 'mdxFlowExpression' | 'mdxTextExpression';
  readonly value: string;
}

export interface RootNode extends Base {
  readonly type: 'root';
  readonly children: Node[];
}

export interface OtherNode extends Base {
  readonly type: 'raw' | 'comment' | 'doctype';
}

export type Node = TextNode | ElementNode | MdxElement | MdxCode | OtherNode;

/** The words inside nodes, without marks. Written without recursion: hostile nesting must not exhaust the stack. */
export function textOf(nodes: readonly Node[]): string {
  const waiting = [...nodes].reverse();
  let text = '';
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') text += node.value;
    else if ('children' in node) waiting.push(...[...node.children].reverse());
  }
  return text;
}

/** A quotation short enough for a message. */
export function shorten(text: string, limit = 60): string {
  const letters = [...text.trim()];
  return letters.length > limit ? `${letters.slice(0, limit).join('')}…` : letters.join('');
}
