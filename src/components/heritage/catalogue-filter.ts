/**
 * Filters the catalogue by kind and recognition. The choice stands in the address, so that a filtered list can be sent
 * on and comes back with the back button. Without it the links to the chapters serve.
 */
class CatalogueFilter extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    for (const input of this.querySelectorAll('input')) {
      if (input.value === (asked.get(input.name) ?? '')) input.checked = true;
    }
    this.addEventListener('change', () => this.show(true));
    this.hidden = false;
    // The links to the chapters say the same as the first row of choices.
    this.previousElementSibling?.setAttribute('hidden', '');
    this.show(false);
  }

  private show(changed: boolean): void {
    const chosen = (name: string) =>
      this.querySelector<HTMLInputElement>(`input[name=${name}]:checked`)?.value ?? '';
    const kind = chosen('kind');
    const level = chosen('level');
    let number = 0;
    for (const chapter of document.querySelectorAll<HTMLElement>('[data-chapter]')) {
      const open = kind === '' || chapter.dataset['chapter'] === kind;
      let own = 0;
      for (const item of chapter.querySelectorAll<HTMLElement>('[data-levels]')) {
        const fits = level === '' || (item.dataset['levels'] ?? '').split(' ').includes(level);
        item.hidden = !fits;
        if (open && fits) own += 1;
      }
      chapter.hidden = own === 0;
      number += own;
    }
    if (!changed && kind + level === '') return;
    const status = this.querySelector('[role="status"]');
    const text = number === 0 ? this.dataset['nothing'] : this.dataset['shown'];
    if (status) status.textContent = (text ?? '').replace('#', String(number));
    if (changed) history.replaceState(null, '', addressWith({ kind, level }));
  }
}

/** This page's address with the given values in its query, empty ones left out. */
function addressWith(values: Readonly<Record<string, string>>): string {
  const url = new URL(location.href);
  for (const [name, value] of Object.entries(values)) {
    url.searchParams.delete(name);
    if (value !== '') url.searchParams.set(name, value);
  }
  return url.href;
}

customElements.define('catalogue-filter', CatalogueFilter);
