/** Reads one document once, as `npm run bench` asks it to in a process of its own, so that its memory is its own. */
import { readFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { partsOf } from '../../src/features/editing/imports/part.ts';
import { importPlan } from '../../src/features/editing/imports/plan.ts';
import { guessedLevel } from '../../src/features/editing/imports/rule-level.ts';
import { readDocument } from '../../src/tabs/imports/reading/read-document.ts';

const [how, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
const began = performance.now();
let planMs = 0;
if (how === 'mammoth') await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
else {
  const read = await readDocument({ name: file, bytes }, () => undefined);
  if ('fault' in read) throw new Error(read.fault);
  const { pictures: _, ...source } = read.document;
  const { level } = guessedLevel(source.blocks);
  const parts = partsOf(source.blocks, level, '–');
  const planned = performance.now();
  importPlan({ source, level, parts }, { rules: [] }, new Set());
  planMs = performance.now() - planned;
}
const ms = performance.now() - began;
console.log(JSON.stringify({ ms, planMs, peakMb: process.resourceUsage().maxRSS / 1024 }));
