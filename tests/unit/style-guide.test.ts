import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartKinds } from '../../src/charts/model.ts';
import { drawingNames } from '../../src/components/drawing/names.ts';
import { callSource } from '../../src/components/guide/call-source.ts';
import { fitSample } from '../../src/components/guide/fit-sample.ts';
import { byFolder, readComponent } from '../../src/components/guide/inventory.ts';
import { elementRules } from '../../src/content/guard/elements.ts';

const page = (name: string) => readFileSync(`src/pages/${name}.mdx`, 'utf8');
const guides = { vi: page('huong-dan'), en: page('style-guide') };
const samplesOf = (guide: string) =>
  [...guide.matchAll(/<Sample [^>]*code=\{`([\s\S]*?)`\}/g)].map(([, code = '']) => code);
const elementsIn = (code: string) => [...code.matchAll(/<([A-Z]\w*)/g)].map(([, name]) => name);
const callsOf = (guide: string) =>
  [...guide.matchAll(/<Call [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);

describe.each(Object.entries(guides))('the style guide (%s)', (_, guide) => {
  const samples = samplesOf(guide).join('\n');

  it.each(Object.keys(elementRules))('shows the element %s with its source', (name) => {
    expect(elementsIn(samples)).toContain(name);
  });

  it.each(drawingNames)('shows the drawing %s', (name) => {
    expect(samples).toContain(`<Drawing id="${name}" />`);
  });

  it.each(chartKinds)('shows the chart %s', (kind) => {
    expect(samples).toContain(`chart="${kind}"`);
  });
});

describe('the two style guides', () => {
  it('show the same elements and components in the same order', () => {
    const [vi, en] = [guides.vi, guides.en].map((guide) => ({
      elements: samplesOf(guide).map((code) => code.match(/^<(\w+)|^[#|\w]/)?.[1] ?? 'text'),
      calls: callsOf(guide),
      headings: [...guide.matchAll(/^(#{2,3}) /gm)].map(([, level]) => level),
    }));
    expect(en).toEqual(vi);
  });

  it('name every call once', () => {
    const calls = callsOf(guides.vi);
    expect(new Set(calls).size).toBe(calls.length);
  });
});

describe('the source of a call', () => {
  it('is what stands inside it, without the shared indentation', () => {
    const text = '<Call locale="en" name="card">\n  <div>\n    <EntryCard />\n  </div>\n</Call>\n';
    expect(callSource(text, 'card')).toBe('<div>\n  <EntryCard />\n</div>');
  });

  it('must exist', () => {
    expect(() => callSource('', 'card')).toThrow('card');
  });
});

describe('a sample fitted into the guide', () => {
  it('has its headings below the third level, in their order', () => {
    const fitted = fitSample('<h2 id="a">A</h2><h3>B</h3>', 'sample');
    expect(fitted).toBe('<h2 aria-level="4" id="a">A</h2><h3 aria-level="5">B</h3>');
  });

  it('leaves headings that are deep enough at their level', () => {
    expect(fitSample('<h4>A</h4>', 'sample')).toBe('<h4 aria-level="4">A</h4>');
  });

  it('names navigation apart from that of the page', () => {
    const fitted = fitSample('<nav class="x" aria-label="Pages"></nav>', 'sample');
    expect(fitted).toBe('<nav class="x" aria-label="Pages (sample)"></nav>');
  });

  it('says nothing to search engines', () => {
    expect(fitSample('<p>A</p><script type="application/ld+json">{}</script>', 'sample')).toBe(
      '<p>A</p>',
    );
  });
});

describe('the inventory of components', () => {
  const card = readComponent(
    '../card/EntryCard.astro',
    '---\ninterface Props {\n  /** One. */\n  entry: Entry;\n}\n\nconst { entry } = Astro.props;\n---\n',
  );
  const mark = readComponent('../mark/Mark.astro', '---\n---\n<svg />');

  it('reads name, folder and declared props', () => {
    expect(card).toEqual({
      name: 'EntryCard',
      folder: 'card',
      props: 'interface Props {\n  /** One. */\n  entry: Entry;\n}',
    });
    expect(mark.props).toBeNull();
  });

  it('stands by folder in the order of the alphabet', () => {
    expect([...byFolder([mark, card]).keys()]).toEqual(['card', 'mark']);
  });
});
