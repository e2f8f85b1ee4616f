/**
 * `npm run learn`: learns anew, from the labelled messages of `test/incidents/understanding/messages`, what the bot
 * understands and what it holds, and writes it where the server reads it.
 * `npm run learn -- corrected.jsonl`: with corrected messages of a file as well, a line each: `{"text", "category"}`.
 * `npm run learn -- --site`: with what the DBR has corrected in the cases of the municipality the environment names, if it
 * has chosen so; `-- --site --standin` in the stand-in of this machine. Nothing of them is kept but the weights.
 * With `RETTESNOR_ENCODER` set, with the numbers of that encoder as well.
 */
import { parseArgs } from 'node:util';
import { correctedMessages } from '../src/features/incidents/queries/corrected-messages.ts';
import { languageOf } from '../src/features/incidents/understanding/language.ts';
import { readConfig } from '../src/server/config.ts';
import { readEncoder } from '../src/server/model/encoder.ts';
import { environmentOf } from './setup/environment.ts';
import { openOffice } from './setup/office.ts';
import type { Labelled } from './understanding/measured.ts';
import { labelledIn, messagesOf, taught, tempting } from './understanding/taught.ts';
import { writeLearnt, writeLearntQuarantine } from './understanding/write-learnt.ts';

const words = process.argv.slice(2);
const { values, positionals } = parseArgs({
  args: words,
  allowPositionals: true,
  options: { site: { type: 'boolean', default: false }, standin: { type: 'boolean', default: false } },
});
const files = positionals.filter((word) => !(values.standin && word.startsWith('http')));

try {
  const { RETTESNOR_ENCODER: folder } = process.env;
  const encoder = folder ? readEncoder(folder) : undefined;
  const corrected = values.site ? await correctedOnSite() : [];
  if (values.site) console.log(`${corrected.length} messages whose kind the DBR has put right`);
  writeLearnt([...taught.flatMap(messagesOf), ...files.flatMap(labelledIn), ...corrected], encoder);
  for (const line of writeLearntQuarantine(tempting.flatMap(messagesOf))) console.log(line);
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

/** @throws Error when the municipality has not chosen it */
async function correctedOnSite(): Promise<readonly Labelled[]> {
  const office = await openOffice(readConfig(environmentOf(words, process.env)), () => {});
  try {
    const found = correctedMessages(office.sources.now());
    if (!found) throw new Error('The municipality has not chosen this: see Valg, Botten lærer af rettede sager');
    return found.map((one) => ({ ...one, intent: 'incident', language: languageOf(one.text) }));
  } finally {
    await office.close();
  }
}
