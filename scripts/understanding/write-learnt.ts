import { writeFileSync } from 'node:fs';
import { learnTables, readSigns } from './learn-tables.ts';
import type { Labelled } from './measure.ts';

const folder = `${import.meta.dirname}/../../src/domain/breaches/understanding`;

/** Writes what is learnt from messages where `understand` reads it. */
export function writeLearnt(messages: readonly Labelled[]): void {
  const tables = learnTables(readSigns(messages));
  for (const [name, table] of Object.entries(tables)) {
    writeFileSync(`${folder}/learnt-${name}.json`, `${JSON.stringify(table, undefined, 2)}\n`);
  }
}
