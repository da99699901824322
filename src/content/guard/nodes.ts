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

/** The words inside a node, without marks. */
export function textOf(nodes: readonly Node[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return 'children' in node ? textOf(node.children) : '';
    })
    .join('');
}
