import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { markedUnclear } from '../../features/editing/feedback/feedback.ts';
import { passagesOf } from '../../features/editing/feedback/passage.ts';
import type { Unclear } from '../../features/editing/feedback/records.ts';
import { learntNow } from '../../features/editing/learning/learnt.ts';
import type { Learnt } from '../../features/editing/learning/records.ts';
import type { RuleVersion } from '../../features/handbook/records.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import { sampleTable } from '../sample-table.ts';
import { samplePerson } from '../workplace/workplace.ts';

const marks = sampleTable(new URL('./unclear-marks.tsv', import.meta.url), ['rule', 'begins', 'by', 'why']);
/** Marks on the same passage were made on the same day. */
const passages = [...Map.groupBy(marks, (row) => `${row.text('rule')} ${row.text('begins')}`).values()];

const settled = { rule: 'r03', begins: 'Hvorfor' };

/**
 * Places in the sample's rules that people find unclear, and one an editor has dealt with.
 * @param idOf Entra object id of a handle
 */
export function sampleFeedback(
  versions: readonly RuleVersion[],
  today: Day,
  idOf: (handle: string) => string,
): { marks: readonly Unclear[]; learnt: readonly Learnt[] } {
  const rules = rulesOf(versions);
  const inForce = (rule: string) => {
    const version = rules.get(rule)?.inForce(today);
    if (!version) throw new RangeError(`${rule} is not in force`);
    return version;
  };
  const passage = (rule: string, begins: string) => {
    const found = [...passagesOf(inForce(rule)).values()].find(({ text }) => text.startsWith(begins));
    if (!found) throw new RangeError(`${rule} has nothing that begins with ${begins}`);
    return found;
  };
  const made = passages.flatMap((rows, at) =>
    rows.map((row, index) => {
      const [rule, moment] = [row.text('rule'), `${addDays(today, -1 - at)}T07:2${index}:00Z`];
      const found = passage(rule, row.text('begins'));
      return markedUnclear(inForce(rule), found, idOf(row.text('by')), row.maybe('why'), moment);
    }),
  );
  const dealt = passage(settled.rule, settled.begins);
  const person = { id: idOf('ida'), name: samplePerson('ida').name };
  const now = `${addDays(today, -1)}T12:00:00Z`;
  const because = 'Afsnittet er kort med vilje. Vi tager det op på næste personalemøde.';
  const place = { rule: settled.rule, version: inForce(settled.rule).version, passage: dealt.passage };
  return {
    marks: made,
    learnt: [learntNow(place, dealt.text, { outcome: 'noChange', because }, { person, until: now }, now)],
  };
}
