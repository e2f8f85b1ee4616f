import { exampleRules } from '../../features/editing/examples/example.ts';
import { rowsBy, sampleTable } from '../sample-table.ts';
import { agoIn } from './editions.ts';
import type { SampleRule, SampleVersion } from './sample-rule.ts';
import { inOwnWords } from './texts.ts';

const versionsIn = rowsBy(
  sampleTable(new URL('./rule-versions.tsv', import.meta.url), [
    'rule',
    'version',
    'since',
    'material',
    'whatsNew',
    'whatsNewEn',
  ]),
  'rule',
  exampleRules.map(({ id }) => id),
);

/** The 35 rules of Eksempel Kommune in the order of their numbers: the examples, in its own words. */
export const sampleRules: readonly SampleRule[] = exampleRules.map((example) => {
  const { document: _, look: __, textDa: ___, textEn: ____, ...rule } = example;
  return { ...rule, owner: inOwnWords(rule.owner, 'da'), versions: versionsOf(rule.id) };
});

function versionsOf(rule: string): readonly SampleVersion[] {
  return versionsIn(rule).map((row) => {
    const [whatsNew, whatsNewEn] = [row.maybe('whatsNew'), row.maybe('whatsNewEn')];
    return {
      version: row.text('version'),
      ...agoIn(row),
      material: row.is('material'),
      ...(whatsNew !== undefined && { whatsNew }),
      ...(whatsNewEn !== undefined && { whatsNewEn }),
    };
  });
}
