import { expect, test } from '@playwright/test';
import { pageKinds } from '../e2e/site-pages.ts';

const garlic = 'vi/van-hoa/toi-ly-son/';
const feast = 'en/culture/khao-le-feast/';

test('the glossary is found from the foot of every page', { tag: '@once' }, async ({ page }) => {
  await page.goto('en/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Glossary' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Glossary' })).toBeVisible();
  await page.getByRole('definition').getByRole('link').first().click();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('the glossary follows the alphabet of its language', { tag: '@once' }, async ({ page }) => {
  const letters = (name: string) => page.getByRole('navigation', { name }).getByRole('link');
  await page.goto(pageKinds.glossary.vi);
  await expect(letters('Theo chữ cái').filter({ hasText: /^Đ$/ })).toHaveCount(1);
  await page.goto(pageKinds.glossary.en);
  await expect(letters('By letter').filter({ hasText: /^D$/ })).toHaveCount(1);
  await expect(letters('By letter').filter({ hasText: /^Đ$/ })).toHaveCount(0);
  await expect(page.getByRole('term').filter({ hasText: 'đình' }).first()).toBeVisible();
});

test('a word of a text unfolds its definition and folds it again', async ({ page }) => {
  await page.goto(garlic);
  const word = page.getByRole('article').getByRole('button', { name: 'bazan' });
  const note = page.getByText('Đá núi lửa màu sẫm');
  await expect(word).toHaveCount(1);
  await expect(word).toHaveAttribute('aria-expanded', 'false');
  await word.click();
  await expect(note).toBeVisible();
  await expect(word).toHaveAttribute('aria-expanded', 'true');
  await word.click();
  await expect(note).toBeHidden();
  await expect(word).toHaveAttribute('aria-expanded', 'false');
  await word.click();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(note).toBeHidden();
});

test('one note is open at a time', { tag: '@once' }, async ({ page }) => {
  await page.goto(garlic);
  const words = page.getByRole('article').locator('.glossary-link');
  await words.nth(0).click();
  await words.nth(1).press('Enter');
  await expect(words.nth(0)).toHaveAttribute('aria-expanded', 'false');
  await expect(words.nth(1)).toHaveAttribute('aria-expanded', 'true');
  await expect(page.locator('.glossary-note')).toHaveCount(1);
});

test('the keyboard opens a note, goes on into it and comes back', async ({ page }) => {
  await page.goto(feast);
  const word = page.getByRole('article').getByRole('button', { name: 'mộ gió' });
  const more = page.getByRole('link', { name: 'See it in the glossary' });
  await word.focus();
  await page.keyboard.press('Space');
  await expect(more).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(more).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(more).toBeHidden();
  await expect(word).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/en\/glossary\/#mo-gio$/);
});

test('a note lies on the screen and is not printed', async ({ page }) => {
  await page.goto(garlic);
  await page.getByRole('article').getByRole('button', { name: 'bazan' }).click();
  const note = page.locator('.glossary-note');
  await expect(note).toBeInViewport({ ratio: 1 });
  await page.emulateMedia({ media: 'print' });
  await expect(note).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a word leads to its place in the glossary', { tag: '@once' }, async ({ page }) => {
    await page.goto(feast);
    await page.getByRole('article').getByRole('link', { name: 'mộ gió', exact: true }).click();
    await expect(page).toHaveURL(/en\/glossary\/#mo-gio$/);
    await expect(page.getByText('A symbolic grave without remains')).toBeInViewport();
  });
});
