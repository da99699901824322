/** The list of a combobox (ARIA 1.2): the focus stays in the field, `aria-activedescendant` names the chosen option. */
export class Listbox {
  readonly #field: HTMLInputElement;
  readonly #list: HTMLElement;
  #active = -1;

  constructor(field: HTMLInputElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
    // Set here because without the script it is a plain field.
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', list.dataset['label'] ?? '');
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-autocomplete', 'list');
    field.setAttribute('aria-haspopup', 'listbox');
    field.setAttribute('aria-controls', list.id);
    field.setAttribute('aria-expanded', 'false');
    field.addEventListener('keydown', (event) => this.#onKey(event));
  }

  /** Says whether what is shown may still change: a screen reader waits for the end. */
  set busy(busy: boolean) {
    this.#list.setAttribute('aria-busy', String(busy));
  }

  /** Replaces the options; the chosen one stays chosen where it is among the new ones. */
  show(options: readonly HTMLElement[]): void {
    const chosen = this.#options[this.#active]?.getAttribute('href');
    this.#list.replaceChildren(...options);
    this.#choose(
      chosen ? options.findIndex((option) => option.getAttribute('href') === chosen) : -1,
    );
    this.#list.hidden = options.length === 0;
    this.#field.setAttribute('aria-expanded', String(options.length > 0));
  }

  get #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #onKey(event: KeyboardEvent): void {
    const count = this.#options.length;
    // While an input method composes a word (Telex, VNI), the keys are its own.
    if (event.isComposing || count === 0) return;
    if (event.key === 'ArrowDown') this.#choose(this.#active + 1 < count ? this.#active + 1 : -1);
    else if (event.key === 'ArrowUp') this.#choose(this.#active < 0 ? count - 1 : this.#active - 1);
    else if (event.key === 'Enter' && this.#active >= 0) this.#options[this.#active]?.click();
    else return;
    event.preventDefault();
  }

  #choose(index: number): void {
    this.#active = index;
    for (const [position, option] of this.#options.entries()) {
      option.setAttribute('aria-selected', String(position === index));
    }
    const chosen = this.#options[index];
    if (chosen) {
      this.#field.setAttribute('aria-activedescendant', chosen.id);
      chosen.scrollIntoView({ block: 'nearest' });
    } else this.#field.removeAttribute('aria-activedescendant');
  }
}
