import { writeFileSync } from 'node:fs';
import { learnTables, readSigns } from './learn-tables.ts';
import type { Labelled } from './measure.ts';

const folder = `${import.meta.dirname}/../../src/domain/breaches/understanding`;

/** Writes what is learnt from messages where `understand` reads it. */
export function writeLearnt(messages: readonly Labelled[]): void {
  const tables = learnTables(readSigns(messages));
  for (const [name, table] of Object.entries(tables)) {
    const called = `learnt${name[0]?.toUpperCase()}${name.slice(1)}`;
    writeFileSync(
      `${folder}/learnt-${name}.ts`,
      `/** Written by \`npm run understand -- --learn\`, not by hand: each sign, and what it weighs for which reading. */\nexport const ${called} = \`\n${table}\n\`;\n`,
    );
  }
}
