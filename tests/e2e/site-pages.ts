/** One page of every kind, by what it is; `vi` and `en` are the two versions of the same page. */
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
  'news list': { vi: 'vi/tin-tuc/', en: 'en/news/' },
  'news year': { vi: 'vi/tin-tuc/nam/2018/', en: 'en/news/year/2018/' },
  'news article': {
    vi: 'vi/tin-tuc/sa-huynh-di-tich-quoc-gia-dac-biet/',
    en: 'en/news/sa-huynh-special-national-relic/',
  },
  search: { vi: 'vi/tim-kiem/', en: 'en/search/' },
  'site map': { vi: 'vi/so-do-trang/', en: 'en/site-map/' },
  glossary: { vi: 'vi/giai-thich-tu-ngu/', en: 'en/glossary/' },
  models: { vi: 'vi/mo-hinh/', en: 'en/models/' },
  data: { vi: 'vi/so-lieu-mo/', en: 'en/open-data/' },
  itinerary: { vi: 'vi/du-lich/hai-ngay-ly-son/', en: 'en/travel/two-days-on-ly-son/' },
  'style guide': { vi: 'huong-dan/', en: 'style-guide/' },
  about: { vi: 'vi/gioi-thieu/', en: 'en/about/' },
} as const;

export const welcome = './';
export const missing = 'vi/khong-co-trang-nay/';

/** Every address of `pageKinds`, with the two pages that have no language of their own. */
export const allPages: ReadonlyArray<{ name: string; path: string }> = [
  { name: 'welcome', path: welcome },
  { name: 'not found', path: missing },
  ...Object.entries(pageKinds).flatMap(([kind, paths]) => [
    { name: `${kind} (vi)`, path: paths.vi },
    { name: `${kind} (en)`, path: paths.en },
  ]),
];
