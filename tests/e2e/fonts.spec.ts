import { expect, test } from '@playwright/test';

const sample = 'Ẳ Ề Ữ Ợ đ Đ ơ ư ỵ NGUYỄN ƯỚC';

test('Vietnamese capitals are set in the site’s own faces, and no mark is cut off', async ({
  page,
}) => {
  await page.goto('vi/');
  // The faces are optional: what is not there in time is used from the next page on.
  await page.evaluate(() => document.fonts.ready);
  await page.reload();
  await page.evaluate((text) => {
    for (const selector of ['h1', '.standfirst', '.contents-strip-text']) {
      const element = document.querySelector(selector);
      if (element) element.textContent = text;
    }
  }, sample);
  await page.evaluate(() => document.fonts.ready);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  for (const selector of ['h1', '.standfirst', '.contents-strip-text']) {
    const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
    expect(fonts.length, `${selector} has text`).toBeGreaterThan(0);
    expect(
      fonts.filter((font) => !font.isCustomFont),
      `${selector} falls back`,
    ).toEqual([]);
    const box = await page
      .locator(selector)
      .first()
      .evaluate((element, text) => {
        const style = getComputedStyle(element);
        const context = document.createElement('canvas').getContext('2d');
        if (!context) throw new Error('no canvas');
        context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
        const marks = context.measureText(text).actualBoundingBoxAscent;
        const common = context.measureText('NGUYỄN ƯỚC VỀ QUẢNG NGÃI').actualBoundingBoxAscent;
        return {
          marks,
          lines: common + context.measureText('g').actualBoundingBoxDescent,
          line: Number.parseFloat(style.lineHeight),
          clipped: style.overflow !== 'visible',
        };
      }, sample);
    // The marks stay below the letters of the line above, the usual ones also below its descenders.
    expect(box.marks, `${selector}: marks`).toBeLessThanOrEqual(box.line);
    expect(box.lines, `${selector}: lines`).toBeLessThanOrEqual(box.line + 1);
    expect(box.clipped).toBe(false);
  }
});
