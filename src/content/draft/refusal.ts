/** Why a command of the editors' desk stops, in both languages and with the mend. Nothing has been written then. */
export class Refusal extends Error {
  readonly vi: string;
  readonly en: string;

  constructor(vi: string, en: string) {
    super(`${vi}\n${en}`);
    this.name = 'Refusal';
    this.vi = vi;
    this.en = en;
  }
}
