const setting = 'search-slash';

/** Opens search with `/`, which can be switched off (WCAG 2.1.4): speech input may produce single keys by accident. */
export function listenForSlash(box: HTMLInputElement, open: () => void): void {
  box.checked = read() !== 'off';
  box.addEventListener('change', () => write(box.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!box.checked || isTyping(event.target) || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    open();
  });
}

// A field keeps the focus for a moment after its dialog has closed.
function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select')) &&
    target.closest('dialog:not([open])') === null
  );
}

// Storage may be forbidden; then the box counts for this page only.
function read(): string | null {
  try {
    return localStorage.getItem(setting);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(setting, value);
  } catch {}
}
