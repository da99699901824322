/** A component as its own file describes it. */
export interface Component {
  readonly name: string;
  /** Folder below `src/components`. */
  readonly folder: string;
  /** The declaration of its `Props`; `null` for one that takes none. */
  readonly props: string | null;
}

/** Reads the name and the declared props of a component from the path and the text of its file. */
export function readComponent(path: string, source: string): Component {
  const [file = '', folder = ''] = path.split('/').reverse();
  const props = /^interface Props(?: extends [^{]+)? \{\n[\s\S]*?\n\}$/m.exec(source)?.[0] ?? null;
  return { name: file.replace(/\.astro$/, ''), folder, props };
}

/** Components by folder, folders and names in the order of the alphabet. */
export function byFolder(
  components: readonly Component[],
): ReadonlyMap<string, readonly Component[]> {
  const sorted = components.toSorted(
    (a, b) => a.folder.localeCompare(b.folder) || a.name.localeCompare(b.name),
  );
  return Map.groupBy(sorted, ({ folder }) => folder);
}
