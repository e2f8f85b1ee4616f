/**
 * `npm run learn`: learns anew, from the labelled messages of `test/incidents/understanding/messages`, what the bot
 * understands and what it holds, and writes it where the server reads it.
 * `npm run learn -- corrected.jsonl`: with what a DBR has corrected as well, a line each: `{"text", "category"}`.
 */
import { readFileSync } from 'node:fs';
import type { Labelled } from './understanding/measure.ts';
import { writeLearnt, writeLearntQuarantine } from './understanding/write-learnt.ts';

const messages = `${import.meta.dirname}/../test/incidents/understanding/messages`;
/** Written to hint at what is held, or to sound so; the rest is learnt from for categories alone. */
const tempting = ['known', 'untaught', 'hints-known', 'held-known'];
const taught = [...tempting, 'hands-known', 'trades-known'];

const labelled = (file: string) =>
  readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line): Labelled => ({ language: 'da', intent: 'incident', ...JSON.parse(line) }));

const read = (names: readonly string[]) => names.map((name) => `${messages}/${name}.jsonl`).flatMap(labelled);
writeLearnt([...read(taught), ...process.argv.slice(2).flatMap(labelled)]);
for (const line of writeLearntQuarantine(read(tempting))) console.log(line);
