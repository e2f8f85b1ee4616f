import { writeFileSync } from 'node:fs';
import type { Encoder } from '../../src/features/incidents/understanding/encoder.ts';
import { learnModels, originOf, readExamples } from './learn-models.ts';
import { crossValidatedQuarantine, learnQuarantine, readQuarantined } from './learn-quarantine.ts';
import type { Labelled } from './measured.ts';

const folder = `${import.meta.dirname}/../../src/features/incidents/understanding`;

/** Writes what is learnt from messages where `understand` reads it. @param encoder the operator's, if there is one */
export function writeLearnt(messages: readonly Labelled[], encoder?: Encoder): void {
  const learntFrom = originOf(messages);
  const models = learnModels(readExamples(messages, encoder), encoder);
  for (const [name, model] of Object.entries(models)) write(`model-${name}`, { learntFrom, ...model });
}

/** The same of what is held. Lines tell what a threshold gives, by weights that have not learnt the message. */
export function writeLearntQuarantine(messages: readonly Labelled[]): readonly string[] {
  const examples = readQuarantined(messages);
  write('learnt-quarantine', learnQuarantine(examples));
  const scored = crossValidatedQuarantine(examples).map((score, at) => ({
    score,
    isQuarantined: examples[at]?.isQuarantined ?? false,
  }));
  return thresholds.map((from) => {
    const share = (those: boolean) => {
      const all = scored.filter(({ isQuarantined }) => isQuarantined === those);
      return `${all.filter(({ score }) => score >= from).length} of ${all.length}`;
    };
    return `from ${from}: ${share(true)} that should be held are, and ${share(false)} others`;
  });
}

const thresholds = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.7, 1];

function write(name: string, table: object): void {
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(table, undefined, 2)}\n`);
}
