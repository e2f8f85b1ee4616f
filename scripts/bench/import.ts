import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { longBook } from '../../test/editing/imports/long-book.ts';
import { type Row, round } from './figures.ts';

interface Once {
  ms: number;
  planMs: number;
  peakMb: number;
}

const times = 5;

/** A Word document of 120 pages: what it costs to read it, beside what the converter alone costs. */
export async function benchImport(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-import-'));
  const file = path.join(folder, 'book.docx');
  try {
    const bytes = await longBook(120);
    writeFileSync(file, bytes);
    const [ours, alone] = ['ours', 'mammoth'].map((how) => median(how, file));
    if (!ours || !alone) throw new Error('nothing was measured');
    return [
      {
        section: 'import of a document (Node, a process of its own)',
        what: '120 pages with lists and tables',
        figures: {
          'kB of the file': round(bytes.byteLength / 1000),
          'ms until it is understood': round(ours.ms),
          'of which ms to compare': round(ours.planMs),
          'ms of the converter alone': round(alone.ms),
          'times the converter': round(ours.ms / alone.ms),
          'MB at most': round(ours.peakMb),
          'MB of the converter alone': round(alone.peakMb),
        },
      },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function median(how: string, file: string): Once | undefined {
  const script = path.join(import.meta.dirname, 'import-once.ts');
  const all = Array.from({ length: times }, () => {
    return JSON.parse(execFileSync(process.execPath, [script, how, file], { encoding: 'utf8' })) as Once;
  });
  return all.sort((a, b) => a.ms - b.ms)[Math.floor(times / 2)];
}
