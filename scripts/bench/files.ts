import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Book } from '../../src/features/handbook/book/book.ts';
import { bookOn } from '../../src/features/handbook/book/book.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { fromPress } from '../../src/server/files/press.ts';
import { type Row, round } from './figures.ts';

const today = '2026-12-01';
/** A handbook larger than any municipality's. */
const times = 9;

/**
 * The whole handbook as files, of the sample and nine times as long: how long whoever asks waits, and how long everybody
 * else does meanwhile, which must be next to nothing.
 */
export async function benchFiles(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const copies of [1, times]) {
    const book = bookOf(copies);
    for (const format of ['docx', 'md', 'zip'] as const) {
      const delay = monitorEventLoopDelay({ resolution: 1 });
      delay.enable();
      const began = performance.now();
      const { length } = await fromPress({ what: 'book', book, language: 'da', format });
      const ms = performance.now() - began;
      delay.disable();
      const again = performance.now();
      await fromPress({ what: 'book', book, language: 'da', format });
      rows.push({
        section: 'The handbook as a file, in a thread of its own',
        what: `${book.chapters.reduce((sum, { rules }) => sum + rules.length, 0)} rules as ${format}`,
        figures: {
          kB: round(length / 1_000),
          ms: round(ms),
          'longest others wait, ms': round(delay.max / 1e6),
          'asked again, ms': round(performance.now() - again),
        },
      });
    }
  }
  return rows;
}

function bookOf(copies: number): Book {
  const { ruleVersions, pages, decisions } = buildHandbook(today);
  const many = Array.from({ length: copies }, (_, copy) =>
    ruleVersions.map((version) => ({
      ...version,
      rule: copy === 0 ? version.rule : `r${copy}${version.rule.slice(1)}`,
    })),
  );
  const book = bookOn({ rules: rulesOf(many.flat()), pages, decisions }, 'Eksempel Kommune', today);
  if (!book) throw new Error('the sample has no handbook');
  return book;
}
