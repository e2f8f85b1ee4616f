/**
 * `npm run understand < messages.txt`: what the bot would make of each line, as one JSON line: what it is, what was
 * said, what would be stored and what would be answered. Nothing is stored or sent.
 * `npm run understand -- --measure messages.jsonl`: how much of labelled messages is understood, and what is mixed up;
 * `-- --figures` measures what nothing was learnt from, and writes it into `docs/figures.md`;
 * `-- --cross-validate` the same of all that is taught, each message read by models that have not learnt from it.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firstAnswer } from '../src/features/incidents/understanding/first-answer.ts';
import { understand } from '../src/features/incidents/understanding/understand.ts';
import { answerLines } from './understanding/answer.ts';
import { crossValidated } from './understanding/cross-validate.ts';
import { readExamples } from './understanding/learn-models.ts';
import { measure } from './understanding/measure.ts';
import type { Measured } from './understanding/measured.ts';
import { measuredLines } from './understanding/measured-lines.ts';
import { labelledIn, messagesOf, taught } from './understanding/taught.ts';
import { writeUnderstood } from './understanding/write-figures.ts';

const { values } = parseArgs({
  options: {
    measure: { type: 'string' },
    figures: { type: 'boolean', default: false },
    'cross-validate': { type: 'boolean', default: false },
  },
});
const lines = (written: string) => written.split(/\r?\n/).filter((line) => line.trim() !== '');

if (values.measure !== undefined) print(measure(labelledIn(values.measure)));
else if (values.figures) writeUnderstood();
else if (values['cross-validate']) {
  const read = readExamples(taught.flatMap(messagesOf));
  print(
    measure(
      read.map(({ labelled }) => labelled),
      crossValidated(read),
    ),
  );
} else {
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
