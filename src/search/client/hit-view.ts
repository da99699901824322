import { formatDate } from '../../i18n/formatters.ts';
import { showExcerpt } from './excerpt.ts';
import type { Hit } from './hits.ts';

/** A hit in a list of results. */
export function hitItem(hit: Hit): HTMLLIElement {
  const item = element('li', 'hit');
  item.lang = hit.locale;
  const heading = element('h3', 'hit-title');
  const link = hitLink(hit);
  link.textContent = hit.title;
  heading.append(link);
  const excerpt = element('p', 'hit-excerpt');
  showExcerpt(excerpt, hit.excerpt);
  item.append(heading, hitFacts(hit, 'p'), excerpt);
  return item;
}

/** A hit in the list below the field of the dialog. */
export function hitOption(hit: Hit, id: string): HTMLAnchorElement {
  const option = hitLink(hit);
  option.id = id;
  option.className = 'search-option';
  option.tabIndex = -1;
  option.setAttribute('role', 'option');
  option.setAttribute('aria-selected', 'false');
  const title = element('span', 'search-option-title');
  title.textContent = hit.title;
  option.append(title, ' ', hitFacts(hit, 'span'));
  return option;
}

function hitLink({ url, locale }: Hit): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.lang = locale;
  link.hreflang = locale;
  return link;
}

function hitFacts({ section, date, locale }: Hit, tag: 'p' | 'span'): HTMLElement {
  const facts = element(tag, 'hit-facts');
  facts.append(section);
  if (date !== undefined) {
    const time = document.createElement('time');
    time.dateTime = date;
    time.textContent = formatDate(date, locale);
    facts.append(' · ', time);
  }
  return facts;
}

function element<K extends 'li' | 'h3' | 'p' | 'span'>(tag: K, className: string) {
  const made = document.createElement(tag);
  made.className = className;
  return made;
}
