import { createRequire } from 'node:module';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { type Locale, localeInfo } from '../../i18n/locales.ts';

declare global {
  namespace PDFKit {
    namespace Mixins {
      /** Missing in the types: the element of the structure tree that a table becomes a child of. */
      interface TableOptions {
        structParent?: PDFStructureElement;
      }
    }
  }
}

/** The element that everything on the sheet hangs below: what a screen reader walks through. */
export type Structure = PDFKit.PDFStructureElement;

export interface Sheet {
  readonly pdf: PDFKit.PDFDocument;
  readonly root: Structure;
  /** Points; text never leaves it. */
  readonly left: number;
  readonly width: number;
  /** Closes the document and gives its bytes. */
  finish(): Promise<Buffer>;
}

export interface SheetHead {
  readonly locale: Locale;
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  /** Day of the build, `YYYY-MM-DD`: the same day gives the same bytes. */
  readonly day: string;
}

/** Inks for white paper; on screen the site has tokens of its own. */
export const inks = { ink: '#1b2429', soft: '#525a5c', accent: '#283a66', band: '#f5f1e7' };

/** Whole typefaces, embedded as the letters used: the site's own web fonts are cut into parts by alphabet. */
const fontFiles = {
  text: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
  strong: 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
  display: 'lora/500Medium/Lora_500Medium.ttf',
} as const;

export type SheetFont = keyof typeof fontFiles;

const margin = { top: 34, bottom: 34, left: 42, right: 42 };

/** An empty A4 sheet in a language, tagged for screen readers. */
export function openSheet({ locale, title, subject, author, day }: SheetHead): Sheet {
  const files = createRequire(join(process.cwd(), 'package.json'));
  const file = (name: SheetFont) => files.resolve(`@expo-google-fonts/${fontFiles[name]}`);
  const pdf = new PDFDocument({
    size: 'A4',
    margins: margin,
    font: file('text'),
    tagged: true,
    pdfVersion: '1.7',
    lang: localeInfo[locale].intl,
    displayTitle: true,
    info: {
      Title: title,
      Subject: subject,
      Author: author,
      CreationDate: new Date(`${day}T00:00:00Z`),
    },
  });
  const chunks: Buffer[] = [];
  const bytes = new Promise<Buffer>((resolve, reject) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  for (const name of Object.keys(fontFiles) as SheetFont[]) pdf.registerFont(name, file(name));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  return {
    pdf,
    root,
    left: margin.left,
    width: pdf.page.width - margin.left - margin.right,
    finish: () => {
      root.end();
      pdf.end();
      return bytes;
    },
  };
}
