import { expect, test } from '@playwright/test';
import { pageKinds } from './site-pages.ts';

const texts = {
  vi: {
    copy: 'Chép liên kết',
    copied: 'Đã chép liên kết.',
    failed: 'Trình duyệt không cho chép.',
    facebook: 'Chia sẻ lên Facebook (sang trang khác)',
    mail: 'Viết thư điện tử cho người thân',
    send: 'Gửi bằng ứng dụng trên máy, như Zalo',
    code: /^Mã QR dẫn tới /,
  },
  en: {
    copy: 'Copy the link',
    copied: 'The link is copied.',
    failed: 'The browser does not allow copying.',
    facebook: 'Share on Facebook (another site)',
    mail: 'Write an e-mail to a relative or friend',
    send: 'Send with an app on this device, such as Zalo',
    code: /^QR code that leads to /,
  },
} as const;

for (const locale of ['vi', 'en'] as const) {
  const text = texts[locale];
  const path = pageKinds.place[locale];

  test.describe(`sharing an article (${locale})`, () => {
    test('plain links carry the address of the page and of its other version', async ({ page }) => {
      await page.goto(path);
      const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
      const facebook = page.getByRole('link', { name: text.facebook });
      const target = new URL((await facebook.getAttribute('href')) ?? '');
      expect(target.host).toBe('www.facebook.com');
      expect(target.searchParams.get('u')).toBe(address);
      expect(await facebook.getAttribute('rel')).toContain('noreferrer');
      const mail = await page.getByRole('link', { name: text.mail }).getAttribute('href');
      const letter = decodeURIComponent(mail ?? '');
      expect(letter).toMatch(/^mailto:\?subject=/);
      expect(letter).toContain(address);
      const other = pageKinds.place[locale === 'vi' ? 'en' : 'vi'];
      expect(letter).toContain(new URL(`/${other}`, address).href);
    });

    test('the button copies the address and says so', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(path);
      await page.getByRole('button', { name: text.copy }).click();
      await expect(page.getByRole('status').filter({ hasText: text.copied })).toBeVisible();
      const address = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
    });

    test('where copying is refused, the address is shown', async ({ page }) => {
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      });
      await page.goto(path);
      await page.getByRole('button', { name: text.copy }).click();
      const address = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
      await expect(page.getByText(`${text.failed}`)).toContainText(address);
    });

    test('only what the browser can do is offered', async ({ page }) => {
      await page.addInitScript(() => {
        Reflect.deleteProperty(Navigator.prototype, 'share');
        Reflect.deleteProperty(Navigator.prototype, 'clipboard');
      });
      await page.goto(path);
      await expect(page.getByRole('link', { name: text.mail })).toBeVisible();
      await expect(page.getByRole('button', { name: text.copy })).toBeHidden();
      await expect(page.getByRole('button', { name: text.send })).toBeHidden();
    });

    test('an app of the device gets title and address', async ({ page }) => {
      await page.addInitScript(() => {
        const shared: unknown[] = [];
        Object.assign(window, { shared });
        Navigator.prototype.share = (data?: ShareData) => Promise.resolve(void shared.push(data));
      });
      await page.goto(path);
      await page.getByRole('button', { name: text.send }).click();
      const shared = await page.evaluate(() => (window as unknown as { shared: unknown[] }).shared);
      const title = await page.getByRole('heading', { level: 1 }).textContent();
      const url = await page.locator('link[rel=canonical]').getAttribute('href');
      expect(shared).toEqual([{ title, url }]);
    });

    test('paper shows the sources’ addresses and a QR code, and no buttons', async ({ page }) => {
      await page.goto(path);
      const code = page.getByRole('img', { name: text.code });
      await expect(code).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      await expect(code).toBeVisible();
      await expect(page.getByRole('button', { name: text.copy })).toBeHidden();
      await expect(page.getByRole('link', { name: text.facebook })).toBeHidden();
      const source = page.locator('.source-list a[href^="http"]').first();
      const printed = await source.evaluate((link) => getComputedStyle(link, '::after').content);
      expect(printed).toContain(await source.getAttribute('href'));
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the links stand and the buttons do not', async ({ page }) => {
    await page.goto(pageKinds.place.en);
    await expect(page.getByRole('link', { name: texts.en.facebook })).toBeVisible();
    await expect(page.getByRole('button', { name: texts.en.copy })).toBeHidden();
    await expect(page.getByRole('button', { name: texts.en.send })).toBeHidden();
  });
});
