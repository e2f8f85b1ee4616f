import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { releasedText, shownText } from '../../features/cases/disclosures/manager-text.ts';
import type { ManagerText } from '../../features/cases/disclosures/records.ts';
import { lastTextEntry } from '../../features/cases/disclosures/text-log.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { theReporter } from '../../features/cases/incident/reporter-pseudonyms.ts';
import type { CaseEntry } from '../../features/cases/log/records.ts';
import { sampleTable } from '../sample-table.ts';
import { samplePerson } from '../workplace/workplace.ts';

/** What managers have been told of cases. */
const table = sampleTable(new URL('./manager-texts.tsv', import.meta.url), [
  'of',
  'daysAgo',
  'manager',
  'state',
  'text',
  'followUp',
]);

const clocks = { shown: '12:30', released: '14:00', opened: '14:20', followedUp: '15:10' } as const;

/**
 * The texts of the sample, each with its lines in the log.
 * @param caseOf a case by its name, as it stands
 */
export function sampleDisclosures(
  today: Day,
  idOf: (handle: string) => string,
  caseOf: (name: string) => Incident | undefined,
): readonly { text: ManagerText; entries: readonly CaseEntry[] }[] {
  const person = (handle: string) => ({ id: idOf(handle), name: samplePerson(handle).name });
  const dpo = person('ayse');
  return table.flatMap((row) => {
    const incident = caseOf(row.text('of'));
    if (!incident) return [];
    const [daysAgo, manager, followUp] = [row.number('daysAgo'), row.text('manager'), row.maybe('followUp')];
    const at = (when: keyof typeof clocks) => `${addDays(today, -daysAgo)}T${clocks[when]}:00Z`;
    const written = { text: row.text('text'), namesReporter: false, to: person(manager) };
    const shown = shownText(incident, incident.number ?? '', written, 24, dpo.id, at('shown'));
    const versions: ManagerText[] = [shown];
    if (row.one('state', ['shown', 'released']) === 'released') {
      const agreed: ManagerText = { ...shown, answer: 'agreed', actor: theReporter.id };
      const released = releasedText(agreed, undefined, dpo.id, at('released'));
      versions.push(agreed, released);
      if (followUp !== undefined) {
        const opened = { ...released, actor: idOf(manager), openedAt: at('opened'), at: at('opened') };
        versions.push(opened, { ...opened, followUp, followedUpAt: at('followedUp'), at: at('followedUp') });
      }
    }
    const nameOf = (id: string) => (id === dpo.id ? dpo : person(manager)).name;
    const entries = versions.map((record, index) =>
      lastTextEntry({ record, mark: { list: 'ManagerTexts', id: '0', version: index + 1 } }, nameOf),
    );
    const last = versions.at(-1) ?? shown;
    return [{ text: last, entries }];
  });
}
