import { questionSearch, readQuestion } from './address.ts';
import { HitList } from './hit-list.ts';
import { findHits, type Question } from './hits.ts';
import { part, readPlaces, readTexts } from './page-data.ts';
import { type StatusTexts, statusText } from './status-text.ts';

const typingPause = 180;

/** Makes the form of the search page answer while one types, in both languages. */
export function startSearchPage(): void {
  const root = document.querySelector<HTMLElement>('[data-search-page]');
  if (root === null) return;
  const places = readPlaces(root);
  const texts = readTexts<StatusTexts>(root);
  const form = part<HTMLFormElement>(root, 'form');
  const field = part<HTMLInputElement>(form, 'input[name=q]');
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[name=section]')];
  const status = part(root, '[data-search-status]');
  const failed = part(root, '[data-search-failed]');
  const otherPart = part(root, '[data-search-other]');
  const own = new HitList(part(root, '[data-search-own]'), 10);
  const other = new HitList(otherPart, 5);
  const switches = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')];
  let current = 0;
  let timer = 0;

  const question = (): Question => ({
    query: field.value.trim(),
    section: radios.find((radio) => radio.checked)?.value ?? '',
  });

  const keepInAddress = (asked: Question) => {
    const search = questionSearch(asked);
    history.replaceState(history.state, '', `${location.pathname}${search}`);
    for (const link of switches) link.search = search;
  };

  const answer = async () => {
    clearTimeout(timer);
    current += 1;
    const mine = current;
    const isCurrent = () => mine === current;
    const asked = question();
    keepInAddress(asked);
    if (asked.query === '') {
      own.clear();
      other.clear();
      otherPart.hidden = true;
      status.textContent = '';
      return;
    }
    const search = async (locale: typeof places.locale, list: HitList) => {
      const hits = await findHits(places.base, locale, asked);
      await list.show(hits, isCurrent);
      return hits.total;
    };
    const [mineFound, otherFound] = await Promise.allSettled([
      search(places.locale, own),
      search(places.other, other),
    ]);
    if (!isCurrent()) return;
    failed.hidden = mineFound.status === 'fulfilled';
    const ownTotal = mineFound.status === 'fulfilled' ? mineFound.value : 0;
    const otherTotal = otherFound.status === 'fulfilled' ? otherFound.value : 0;
    otherPart.hidden = otherTotal === 0;
    // One text for both languages, so that it is read out once.
    status.textContent = failed.hidden ? statusText(texts, asked.query, ownTotal, otherTotal) : '';
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void answer();
  });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void answer(), typingPause);
  });
  for (const radio of radios) radio.addEventListener('change', () => void answer());

  const asked = readQuestion(location.search);
  if (asked.query !== '') field.value = asked.query;
  for (const radio of radios) radio.checked = radio.value === asked.section;
  const [all] = radios;
  if (all && !radios.some((radio) => radio.checked)) all.checked = true;
  if (field.value.trim() !== '') void answer();
}
