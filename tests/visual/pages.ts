/** One page of every kind; a pair where it exists in both languages. */
export const pages: readonly { name: string; vi: string; en?: string }[] = [
  { name: 'welcome', vi: '' },
  { name: 'not-found', vi: '404.html' },
  { name: 'home', vi: 'vi/', en: 'en/' },
  { name: 'heritage-index', vi: 'vi/di-san/', en: 'en/heritage/' },
  { name: 'geology-index', vi: 'vi/dia-chat/', en: 'en/geopark/' },
  { name: 'investment-index', vi: 'vi/dau-tu/', en: 'en/investment/' },
  { name: 'culture-index', vi: 'vi/van-hoa/', en: 'en/culture/' },
  { name: 'travel-index', vi: 'vi/du-lich/', en: 'en/travel/' },
  { name: 'news-index', vi: 'vi/tin-tuc/', en: 'en/news/' },
  { name: 'place', vi: 'vi/di-san/sa-huynh/', en: 'en/heritage/sa-huynh/' },
  { name: 'place-quiet', vi: 'vi/di-san/son-my/', en: 'en/heritage/son-my-my-lai/' },
  { name: 'geosite', vi: 'vi/dia-chat/nui-lua-thoi-loi/', en: 'en/geopark/thoi-loi-volcano/' },
  {
    name: 'zone',
    vi: 'vi/dau-tu/khu-kinh-te-dung-quat/',
    en: 'en/investment/dung-quat-economic-zone/',
  },
  { name: 'product', vi: 'vi/van-hoa/toi-ly-son/', en: 'en/culture/ly-son-garlic/' },
  {
    name: 'news-article',
    vi: 'vi/tin-tuc/58-nam-son-my/',
    en: 'en/news/58-years-after-son-my/',
  },
  { name: 'about', vi: 'vi/gioi-thieu/', en: 'en/about/' },
  { name: 'search', vi: 'vi/tim-kiem/', en: 'en/search/' },
  { name: 'site-map', vi: 'vi/so-do-trang/', en: 'en/site-map/' },
];
