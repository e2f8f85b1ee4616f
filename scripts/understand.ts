/**
 * `npm run understand < messages.txt`: what the bot would make of each line, as one JSON line: what it is, what was
 * said, what would be stored and what would be answered. Nothing is stored or sent.
 * `npm run understand -- --measure messages.jsonl`: how much of labelled messages is understood, and what is mixed up;
 * `--cross-validate` the same, of messages its tables have not learnt from.
 * `npm run understand -- --learn messages.jsonl`: writes what is learnt from labelled messages.
 * `npm run understand -- --learn-held *.jsonl`: writes what is learnt of holding, and how well it does where it has not
 * learnt; of `test/incidents/understanding/messages` known, untaught, hints-known and held-known.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firstAnswer } from '../src/features/incidents/understanding/first-answer.ts';
import { understand } from '../src/features/incidents/understanding/understand.ts';
import { answerLines } from './understanding/answer.ts';
import { crossValidate } from './understanding/cross-validate.ts';
import { type Labelled, type Measured, measure } from './understanding/measure.ts';
import { measuredLines } from './understanding/measured-lines.ts';
import { writeLearnt, writeLearntQuarantine } from './understanding/write-learnt.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    measure: { type: 'string' },
    'cross-validate': { type: 'string' },
    learn: { type: 'string' },
    'learn-held': { type: 'boolean' },
  },
});
const lines = (written: string) => written.split(/\r?\n/).filter((line) => line.trim() !== '');

const labelled = (file: string) => lines(readFileSync(file, 'utf8')).map((line): Labelled => JSON.parse(line));

if (values.measure !== undefined) print(measure(labelled(values.measure)));
else if (values['cross-validate'] !== undefined) print(crossValidate(labelled(values['cross-validate'])));
else if (values.learn !== undefined) writeLearnt(labelled(values.learn));
else if (values['learn-held'])
  for (const line of writeLearntQuarantine(positionals.flatMap(labelled))) console.log(line);
else {
  const now = Temporal.Now.instant().toString();
  for (const line of lines(readFileSync(process.stdin.fd, 'utf8'))) console.log(JSON.stringify(understood(line, now)));
}

function print(measured: Measured): void {
  for (const line of measuredLines(measured)) console.log(line);
}

function understood(line: string, now: string): object {
  const understanding = understand(line, now);
  const { language, intent, withdraws, masked, held, incident, doubts, warnings } = understanding;
  const isStored = incident !== undefined && held.length === 0;
  return {
    intent,
    language,
    ...(withdraws && { withdraws }),
    category: incident?.guess ?? null,
    extracted: incident?.facts ?? null,
    flags: incident?.flags ?? [],
    held,
    ask: incident?.ask ?? [],
    doubts,
    warnings,
    stored: isStored ? masked : null,
    answered: answerLines(firstAnswer(understanding), language),
  };
}
