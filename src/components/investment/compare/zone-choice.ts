/**
 * Shows only the chosen columns of the comparison. The choice stands in the address as `?zones=vsip,bo-y`, so that it can
 * be sent on; nothing chosen shows everything, as the page does without this script.
 */
class ZoneChoice extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('zones')?.split(',') ?? [];
    for (const box of this.boxes()) box.checked = asked.includes(box.value);
    this.addEventListener('change', () => this.show(true));
    this.querySelector('button')?.addEventListener('click', () => {
      for (const box of this.boxes()) box.checked = false;
      this.show(true);
    });
    this.show(false);
  }

  private boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  private show(changed: boolean): void {
    const boxes = this.boxes();
    const chosen = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const all = chosen.length === 0;
    for (const cell of document.querySelectorAll<HTMLElement>('[data-zone]')) {
      cell.hidden = !all && !chosen.includes(cell.dataset['zone'] ?? '');
    }
    const button = this.querySelector('button');
    if (button) button.disabled = all;
    if (!changed) return;
    const status = this.querySelector('[role="status"]');
    const shown = String(all ? boxes.length : chosen.length);
    if (status) status.textContent = (this.dataset['shown'] ?? '').replace('#', shown);
    history.replaceState(null, '', addressOfChoice(chosen));
  }
}

/** This page's address with the chosen zones; their ids need no escapes, and the comma stays readable. */
function addressOfChoice(chosen: readonly string[]): string {
  const query = chosen.length === 0 ? '' : `?zones=${chosen.join(',')}`;
  return `${location.pathname}${query}${location.hash}`;
}

customElements.define('zone-choice', ZoneChoice);
