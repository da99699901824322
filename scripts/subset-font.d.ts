/** The package brings no types; this is the part that `fonts.ts` uses. */
declare module 'subset-font' {
  interface Options {
    readonly targetFormat: 'woff2';
    /** Leaves out glyphs that only features such as small capitals lead to. */
    readonly noLayoutClosure?: boolean;
    /** Axes of a variable font to fix at one value. */
    readonly variationAxes?: Readonly<Record<string, number>>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
