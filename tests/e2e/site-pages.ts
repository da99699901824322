/**
 * One page of every kind, by what it is; `vi` and `en` are the two versions of the same page. The tests in the browser,
 * the screenshots and Lighthouse all go by this list. An article named here also belongs into `tests/frozen-content`.
 */
export const pageKinds = {
  home: { vi: 'vi/', en: 'en/' },
  section: { vi: 'vi/di-san/', en: 'en/heritage/' },
  'geology index': { vi: 'vi/dia-chat/', en: 'en/geopark/' },
  'investment index': { vi: 'vi/dau-tu/', en: 'en/investment/' },
  'culture index': { vi: 'vi/van-hoa/', en: 'en/culture/' },
  'travel index': { vi: 'vi/du-lich/', en: 'en/travel/' },
  place: { vi: 'vi/di-san/sa-huynh/', en: 'en/heritage/sa-huynh/' },
  memorial: { vi: 'vi/di-san/son-my/', en: 'en/heritage/son-my-my-lai/' },
  geosite: { vi: 'vi/dia-chat/nui-lua-thoi-loi/', en: 'en/geopark/thoi-loi-volcano/' },
  investment: {
    vi: 'vi/dau-tu/khu-kinh-te-dung-quat/',
    en: 'en/investment/dung-quat-economic-zone/',
  },
  comparison: { vi: 'vi/dau-tu/so-sanh/', en: 'en/investment/compare/' },
  product: { vi: 'vi/van-hoa/toi-ly-son/', en: 'en/culture/ly-son-garlic/' },
  'news list': { vi: 'vi/tin-tuc/', en: 'en/news/' },
  'news place': { vi: 'vi/tin-tuc/noi/ly-son/', en: 'en/news/place/ly-son/' },
  stories: { vi: 'vi/tin-tuc/ho-so/', en: 'en/news/stories/' },
  story: {
    vi: 'vi/tin-tuc/ho-so/sa-huynh-tu-khai-quat-den-xep-hang/',
    en: 'en/news/stories/sa-huynh-from-dig-to-relic/',
  },
  'news year': { vi: 'vi/tin-tuc/nam/2025/', en: 'en/news/year/2025/' },
  'news article': { vi: 'vi/tin-tuc/58-nam-son-my/', en: 'en/news/58-years-after-son-my/' },
  search: { vi: 'vi/tim-kiem/', en: 'en/search/' },
  'site map': { vi: 'vi/so-do-trang/', en: 'en/site-map/' },
  glossary: { vi: 'vi/giai-thich-tu-ngu/', en: 'en/glossary/' },
  models: { vi: 'vi/mo-hinh/', en: 'en/models/' },
  data: { vi: 'vi/so-lieu-mo/', en: 'en/open-data/' },
  report: { vi: 'vi/bao-cao/', en: 'en/report/' },
  itinerary: { vi: 'vi/du-lich/hai-ngay-ly-son/', en: 'en/travel/two-days-on-ly-son/' },
  'style guide': { vi: 'huong-dan/', en: 'style-guide/' },
  about: { vi: 'vi/gioi-thieu/', en: 'en/about/' },
} as const;

export const welcome = './';
export const missing = 'vi/khong-co-trang-nay/';

/** Every address of `pageKinds`, with the two pages that have no language of their own. */
export const allPages: ReadonlyArray<{ kind: string; name: string; path: string }> = [
  { kind: 'welcome', name: 'welcome', path: welcome },
  { kind: 'not found', name: 'not found', path: missing },
  ...Object.entries(pageKinds).flatMap(([kind, paths]) => [
    { kind, name: `${kind} (vi)`, path: paths.vi },
    { kind, name: `${kind} (en)`, path: paths.en },
  ]),
];
