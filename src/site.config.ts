import type { Localised } from './i18n/locales.ts';

export interface SiteConfig {
  readonly name: Localised<string>;
  /** One sentence about the site: used as description where a page has none, in feeds and in the manifest. */
  readonly tagline: Localised<string>;
  /** Public address without a path. The environment variable SITE_URL wins over it. */
  readonly url: string;
  /**
   * The body that runs the site. While it is `null` the footer names the plan that the site serves and claims no
   * official body; set it only when that body has agreed.
   */
  readonly operator: null | {
    readonly name: Localised<string>;
    readonly address?: Localised<string>;
    readonly email?: string;
    readonly phone?: string;
  };
  /** Contact for corrections; `null` hides the contact line. */
  readonly contactEmail: string | null;
  /** How many news items stand on one page of a list. */
  readonly newsPerPage: number;
}

export const siteConfig: SiteConfig = {
  name: { vi: 'Quảng Ngãi', en: 'Quảng Ngãi' },
  tagline: {
    vi: 'Di sản, núi lửa Lý Sơn, đầu tư và tin tức của tỉnh Quảng Ngãi, bằng tiếng Việt và tiếng Anh.',
    en: 'Heritage, the volcanoes of Lý Sơn, investment and news of Quảng Ngãi province, central Việt Nam.',
  },
  url: 'https://quang-ngai.example',
  operator: null,
  contactEmail: null,
  newsPerPage: 12,
};
