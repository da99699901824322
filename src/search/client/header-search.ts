import { hitOption } from './hit-view.ts';
import { findHits, type Hit } from './hits.ts';
import { Listbox } from './listbox.ts';
import { part, readPlaces, readTexts } from './page-data.ts';
import { loadPagefind } from './pagefind.ts';
import { listenForSlash } from './slash-key.ts';
import { type StatusTexts, statusText } from './status-text.ts';

export interface HeaderTexts extends StatusTexts {
  readonly failed: string;
}

const typingPause = 150;
const longest = 8;

/** Turns the link to the search page into a dialog; nothing of Pagefind is loaded before it first opens. */
export function startHeaderSearch(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search-open]');
  const dialog = document.querySelector<HTMLDialogElement>('[data-search-dialog]');
  if (link === null || dialog === null) return;
  const places = readPlaces(dialog);
  const texts = readTexts<HeaderTexts>(dialog);
  const field = part<HTMLInputElement>(dialog, 'input[name=q]');
  const status = part(dialog, '[data-search-status]');
  const listbox = new Listbox(field, part(dialog, '[data-search-options]'));
  let current = 0;
  let timer = 0;

  const open = () => {
    const pageField = document.querySelector<HTMLInputElement>('[data-search-page] input[name=q]');
    // The search page has a field of its own.
    if (pageField) {
      pageField.focus();
      pageField.select();
      return;
    }
    dialog.showModal();
    field.focus();
    field.select();
    // A failure shows with the first question.
    loadPagefind(places.base, places.locale).catch(() => undefined);
  };

  const answer = async () => {
    current += 1;
    const mine = current;
    const query = field.value.trim();
    let shown: Hit[] = [];
    let text = '';
    if (query !== '') {
      try {
        const own = await findHits(places.base, places.locale, { query, section: '' });
        // The other language only where this one has nothing.
        const other =
          own.total > 0 ? null : await findHits(places.base, places.other, { query, section: '' });
        shown = await (other ?? own).next(longest);
        text = statusText(texts, query, own.total, other?.total ?? 0);
      } catch {
        text = texts.failed;
      }
    }
    if (mine !== current) return;
    listbox.busy = false;
    listbox.show(shown.map((hit, index) => hitOption(hit, `site-search-option-${index}`)));
    status.textContent = text;
  };

  link.setAttribute('aria-haspopup', 'dialog');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    open();
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    listbox.busy = true;
    timer = window.setTimeout(() => void answer(), typingPause);
  });
  part(dialog, '[data-search-close]').addEventListener('click', () => dialog.close());
  // A press on the backdrop counts as one on the dialog itself.
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  listenForSlash(part<HTMLInputElement>(dialog, '[data-search-slash]'), open);
}
