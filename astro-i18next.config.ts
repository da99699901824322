/**
 * Read by astro-i18next; the file must be `.ts`, with `.js` the catalogues stay unloaded without a word.
 * `initAsync: false` because pages call `useTranslations` while they render.
 */
export default {
  defaultLocale: 'vi',
  locales: ['vi', 'en'],
  i18nextServer: {
    initAsync: false,
    preload: ['vi', 'en'],
    fallbackLng: false,
    interpolation: { escapeValue: false },
    backend: { loadPath: `${process.cwd()}/src/i18n/catalogues/{{lng}}/{{ns}}.json` },
  },
};
