import { describe, expect, it } from 'vitest';
import { ageLines, agePlace, readings } from '../../src/components/geopark/ages.ts';
import { sectionLabels } from '../../src/components/geopark/section-labels.ts';
import { sectionLayers, stepCount } from '../../src/components/geopark/section-layers.ts';
import { shapes } from '../../src/components/geopark/section-shapes.ts';
import { storyOf } from '../../src/components/geopark/story.ts';
import { surface } from '../../src/components/geopark/terrain.ts';
import { readContent } from '../../src/content/read.ts';
import type { Block } from '../../src/content/tree.ts';

const html = (text: string): Block => ({ kind: 'html', html: text });

describe('the story cut into steps', () => {
  const note: Block = { kind: 'element', name: 'Note', props: {}, blocks: [] };

  it('cuts at headings of the second level, wherever a block ends', () => {
    const { opening, parts } = storyOf({
      blocks: [
        html('<p>a</p><h2 id="one">One</h2><p>b</p>'),
        note,
        html('<p>c</p><h3 id="x">X</h3><h2 id="two">T<i>w</i>o</h2>'),
      ],
    });
    expect(opening).toEqual([html('<p>a</p>')]);
    expect(parts.map(({ id, title }) => [id, title])).toEqual([
      ['one', 'One'],
      ['two', 'T<i>w</i>o'],
    ]);
    expect(parts[0]?.blocks).toEqual([html('<p>b</p>'), note, html('<p>c</p><h3 id="x">X</h3>')]);
    expect(parts[1]?.blocks).toEqual([]);
  });

  it('has a step of the article for each drawing, in both languages', async () => {
    const { content } = await readContent(process.cwd());
    const stories = content.entries.filter(({ key }) => key === 'ly-son-story');
    expect(stories).toHaveLength(2);
    for (const { body, shared } of stories) {
      expect(storyOf(body).parts.length).toBeGreaterThan(stepCount);
      const known = shared.sources.map(({ id }) => id);
      for (const id of readings.flatMap(({ sources }) => sources)) expect(known).toContain(id);
    }
  });
});

describe('the drawing of the section', () => {
  it('adds something in every step and names it', () => {
    for (let step = 2; step <= stepCount; step += 1) {
      expect(
        sectionLayers.some(({ from }) => from === step),
        `step ${step}`,
      ).toBe(true);
      expect(
        sectionLabels.some(({ steps }) => steps.includes(step)),
        `step ${step}`,
      ).toBe(true);
    }
  });

  it('replaces what the sea has cut and never takes away what it does not draw again', () => {
    const gone = sectionLayers.filter(({ until }) => until === 5).map(({ id }) => id);
    const cut = sectionLayers.filter(({ from }) => from === 5).map(({ id }) => id);
    expect(gone).toEqual(expect.arrayContaining(['ring', 'coin']));
    expect(cut).toEqual(['ring-cut', 'coin-cut']);
  });

  it('is made of numbers', () => {
    for (const [name, d] of Object.entries(shapes))
      expect(d, name).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('goes through the points that it was given', () => {
    const hill = surface([
      [0, 10],
      [5, 2],
      [10, 10],
    ]);
    expect([hill(0), hill(5), hill(10)]).toEqual([10, 2, 10]);
    expect(hill(12)).toBe(10);
  });
});

describe('the chart of ages', () => {
  it('moves by the same step for each power of ten, the oldest on the left', () => {
    const places = ageLines.map(agePlace);
    const steps = places.slice(1).map((place, index) => place - (places[index] ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 9);
    expect(steps[0]).toBeGreaterThan(0);
  });

  it('keeps every estimate on the paper, its old end first', () => {
    for (const { old, young } of readings.flatMap(({ ages }) => ages)) {
      expect(old).toBeGreaterThanOrEqual(young);
      expect(agePlace(old)).toBeGreaterThan(0);
      expect(agePlace(young)).toBeLessThan(1);
    }
  });
});
