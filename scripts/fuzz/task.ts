/** What a worker is told. */
export interface WorkerTask {
  readonly runs: number;
  readonly seed: number;
  /** Texts of real articles to mutate. */
  readonly articles: readonly string[];
  /** Two doubles: articles done, and when the present one was begun (milliseconds since 1970; 0 between two). */
  readonly clock: SharedArrayBuffer;
  /** The beginning of the present article, for the report of one that hangs. */
  readonly sample: SharedArrayBuffer;
}

/** What a worker says at its end. */
export interface WorkerResult {
  /** Articles without a problem: had there been none, the HTML would never have been examined. */
  readonly published: number;
  readonly failure: {
    readonly seed: number;
    readonly error: string;
    readonly article: string;
    readonly where: string;
  } | null;
}
