/**
 * Lets the links to the glossary open their definition on the spot: each becomes a button that unfolds one shared note
 * behind itself, so that the Tab key and screen readers come to the note next. With a modifier key, without the Popover
 * API and without scripts they lead to the glossary as before.
 */
export function startGlossaryNotes(): void {
  const template = document.querySelector<HTMLTemplateElement>('template#glossary-note');
  const note = template?.content.querySelector<HTMLElement>('[popover]');
  const definition = note?.querySelector('span');
  const more = note?.querySelector('a');
  if (!note || !definition || !more || !('popover' in HTMLElement.prototype)) return;

  let shownBy: HTMLAnchorElement | null = null;
  const isShown = () => note.matches(':popover-open');
  note.addEventListener('toggle', () => {
    shownBy?.setAttribute('aria-expanded', String(isShown()));
  });

  const toggle = (link: HTMLAnchorElement, wasShown: boolean) => {
    if (isShown()) note.hidePopover();
    if (wasShown) return;
    shownBy?.setAttribute('aria-expanded', 'false');
    shownBy = link;
    definition.textContent = link.dataset['definition'] ?? '';
    more.href = link.href;
    link.after(note);
    note.showPopover();
  };

  for (const link of document.querySelectorAll<HTMLAnchorElement>('a.glossary-link')) {
    link.setAttribute('role', 'button');
    link.setAttribute('aria-expanded', 'false');
    // A press outside a popover closes it before the click arrives, so a second click would open it again.
    let wasShown = false;
    link.addEventListener('pointerdown', () => {
      wasShown = shownBy === link && isShown();
    });
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      toggle(link, wasShown || (shownBy === link && isShown()));
      wasShown = false;
    });
    link.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      link.click();
    });
  }
}
