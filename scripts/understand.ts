/**
 * `npm run understand < messages.txt`: what the bot would make of each line, as one JSON line: what it is, what was
 * said, what would be stored and what would be answered. Nothing is stored or sent.
 * `npm run understand -- --measure messages.jsonl`: how much of labelled messages is understood, and what is mixed up.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { firstAnswer } from '../src/domain/breaches/understanding/first-answer.ts';
import { understand } from '../src/domain/breaches/understanding/understand.ts';
import { answerLines } from './understanding/answer.ts';
import { type Labelled, measure } from './understanding/measure.ts';
import { measuredLines } from './understanding/measured-lines.ts';

const { values } = parseArgs({ options: { measure: { type: 'string' } } });
const lines = (written: string) => written.split(/\r?\n/).filter((line) => line.trim() !== '');

if (values.measure === undefined) {
  const now = Temporal.Now.instant().toString();
  for (const line of lines(readFileSync(process.stdin.fd, 'utf8'))) console.log(JSON.stringify(understood(line, now)));
} else {
  const labelled = lines(readFileSync(values.measure, 'utf8')).map((line): Labelled => JSON.parse(line));
  for (const line of measuredLines(measure(labelled))) console.log(line);
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
