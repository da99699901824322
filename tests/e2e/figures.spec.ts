import { expect, test } from '@playwright/test';
import en from '../../src/i18n/catalogues/en/translation.json' with { type: 'json' };
import vi from '../../src/i18n/catalogues/vi/translation.json' with { type: 'json' };
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { builtPages } from './built-files.ts';
import { numbersIn, recordNumbers, shownFigures, strangeNumbers } from './shown-numbers.ts';

const catalogues = { vi, en };

/** Texts of the interface that hold numbers of their own: the dates of the territories, the best rank. */
function withoutInterface(text: string, locale: Locale): string {
  const { territory, chart } = catalogues[locale];
  return [...Object.values(territory), chart.lowIsBest].reduce(
    (rest, known) => rest.replaceAll(known, ' '),
    text,
  );
}

test('numbers are read in the form of each language', () => {
  expect(numbersIn('45.332 ha; 16,455 tỷ; 2025', 'vi')).toEqual([45332, 16.455, 2025]);
  expect(numbersIn('45,332 ha; 16.455 billion; 2025', 'en')).toEqual([45332, 16.455, 2025]);
  expect(strangeNumbers(['5,2 triệu', '5.2 triệu'], new Set([5_200_000]), 'vi')).toEqual([
    '5 in “5.2 triệu”',
    '2 in “5.2 triệu”',
  ]);
});

for (const locale of locales) {
  test(`every number of tables, charts and key figures is in the data files: ${locale}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const tables = recordNumbers('figures', locale);
    const zones = new Set([...recordNumbers('zones', locale).values()].flatMap((set) => [...set]));
    const strange: string[] = [];
    let shown = 0;
    for (const { path, html } of builtPages()) {
      if (!path.startsWith(`/${locale}/`)) continue;
      if (!/class="[^"]*(?:data-table|key-figures|compare)\b/.test(html)) continue;
      for (const { table, texts } of await page.evaluate(shownFigures, html)) {
        const known = table === null ? zones : tables.get(table);
        expect(known, `${path}: the table ${table}`).toBeDefined();
        const plain = texts.map((text) => withoutInterface(text, locale));
        shown += plain.reduce((sum, text) => sum + numbersIn(text, locale).length, 0);
        const found = strangeNumbers(plain, known ?? new Set(), locale);
        strange.push(...found.map((each) => `${path} (${table ?? 'zones'}): ${each}`));
      }
    }
    expect(strange).toEqual([]);
    // Nothing is proven by a page on which nothing was found.
    expect(shown).toBeGreaterThan(1000);
  });

  test(`every figure of a fact box of the section names its source: ${locale}`, async ({
    page,
  }) => {
    const section = locale === 'vi' ? '/vi/dau-tu/' : '/en/investment/';
    const pages = builtPages().filter(({ path }) => path.startsWith(section));
    const bare: string[] = [];
    let seen = 0;
    for (const { path, html } of pages) {
      const items = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'text/html');
        return [...parsed.querySelectorAll('.facts dl > div')].map((item) => ({
          words: item.textContent ?? '',
          cited: item.querySelector('.cite') !== null,
        }));
      }, html);
      seen += items.length;
      bare.push(
        ...items
          .filter(({ words, cited }) => !cited && /\d/.test(words))
          .map(({ words }) => `${path}: ${words}`),
      );
    }
    expect(bare).toEqual([]);
    expect(seen).toBeGreaterThan(30);
  });
}
