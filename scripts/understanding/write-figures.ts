import { performance } from 'node:perf_hooks';
import { understand } from '../../src/features/incidents/understanding/understand.ts';
import { writeFigures } from '../figures-page.ts';
import { measure } from './measure.ts';
import type { Labelled } from './measured.ts';
import { messagesOf } from './taught.ts';

/** When each was put away, before anything was made for its like. */
const putAway = {
  ...{ others: '30 November 2026', strangers: '30 November 2026', trades: '30 November 2026' },
  ...{ hands: '30 November 2026', crowd: '1 December 2026', unseen: '1 December 2026' },
  ...{ asked: '3 December 2026', fresh: '3 December 2026' },
} as const;

const morning = '2026-11-25T08:30:00Z';

/** Measures what nothing was learnt from, and writes its part of `docs/figures.md`. */
export function writeUnderstood(): void {
  const sets = new Map(Object.keys(putAway).map((set) => [set, messagesOf(`${set}-heldout`)]));
  const all = [...sets.values()].flat();
  const told = all.filter(({ intent, category }) => intent !== 'incident' || category !== undefined);
  // Those of `asked` have a kind that is labelled coarsely.
  const kinds = [...sets].flatMap(([set, of]) => (set === 'asked' ? [] : of)).filter((one) => told.includes(one));
  const known = measure(kinds).strata.all;
  const { lost = 0, incidentOrNot = 0 } = measure(all).strata.all ?? {};
  const toldPlainly = kinds.filter(({ intent }) => intent === 'incident');
  const { belittled = 0 } = measure(toldPlainly).strata.all ?? {};
  const asking = [...(sets.get('asked') ?? []), ...(sets.get('fresh') ?? [])];
  const of = (intent: Labelled['intent']) => asking.filter((one) => one.intent === intent);
  const incidents = all.filter(({ intent }) => intent === 'incident');
  const isAsked = ({ text }: Labelled) => understand(text, morning).isKept === true;
  const rows = [
    ['right at first', share(known?.first ?? 0, kinds.length), '≥ 92 %'],
    ['right in two shown', share(known?.inTwo ?? 0, kinds.length), '≥ 96 %'],
    ['incident or not', share(incidentOrNot, all.length), '≥ 99 %'],
    ['reports lost / belittled', `${lost} of ${all.length} / ${belittled} of ${toldPlainly.length}`, '0 / 0'],
    [
      'everyday questions that open a case',
      share(of('question').filter(opens).length, of('question').length),
      '≤ 1 of 300',
    ],
    [
      'jokes, thanks and slips that open a case',
      share(of('smallTalk').filter(opens).length, of('smallTalk').length),
      '≤ 1 of 60',
    ],
    [
      'everyday questions whose words are kept for the DBR',
      share(of('question').filter(isAsked).length, of('question').length),
      '–',
    ],
    ['incidents whose writer is asked first', share(incidents.filter(isAsked).length, incidents.length), '–'],
    ['`understand()` p95, a thousand words / twenty', `${p95(1000)} / ${p95(20)} ms`, '≤ 50 / ≤ 5 ms'],
  ];
  const sizes = [...sets].map(([set, { length }]) => `${set} ${length} (${putAway[set as keyof typeof putAway]})`);
  const said = `On messages by other hands than those who teach, labelled before the first run and kept out of teaching: ${sizes.join(', ')}. In brackets where the share of all such messages lies, nineteen times of twenty. *Lost* is an incident with neither a case nor a button to report it; *belittled* one that is taken for a near miss, or for stopped or unseen though that is only believed. An incident whose writer is asked first counts as what it is then reported as; the DBR reads it where nobody answers.`;
  const lines = rows.map((row) => `| ${row.join(' | ')} |`);
  writeFigures(
    '`npm run understand -- --figures`',
    [said, '', '| | now | wanted |', '|---|---|---|', ...lines].join('\n'),
  );
}

function opens({ text }: Labelled): boolean {
  const { intent, held } = understand(text, morning);
  return intent === 'incident' && held.length === 0;
}

/** `12 of 360, 3.3 % (1.9–5.7 %)`, by Wilson. */
function share(right: number, of: number): string {
  const z = 1.96 ** 2;
  const middle = right + z / 2;
  const width = 1.96 * Math.sqrt((right * (of - right)) / of + z / 4);
  const bound = (at: number) => ((100 * at) / (of + z)).toFixed(1);
  return `${right} of ${of}, ${((100 * right) / of).toFixed(1)} % (${bound(middle - width)}–${bound(middle + width)} %)`;
}

/** Milliseconds within which nineteen of twenty messages of so many words are read. */
function p95(words: number): string {
  const vocabulary = messagesOf('unseen-heldout').flatMap(({ text }) => text.split(/\s+/));
  const times = Array.from({ length: 100 }, (_, at) => {
    const begin = (at * 97) % (vocabulary.length - words);
    const text = vocabulary.slice(begin, begin + words).join(' ');
    const before = performance.now();
    understand(text, morning);
    return performance.now() - before;
  });
  return (times.toSorted((a, b) => a - b)[94] ?? 0).toFixed(1);
}
