import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { maintenanceOn, unclearDue } from '../../features/editing/maintenance/maintenance.ts';
import { afterStep, type MaintenanceStep, unclearTask } from '../../features/editing/maintenance/maintenance-task.ts';
import { occasionNoted } from '../../features/editing/maintenance/occasion.ts';
import type { Occasion, UpkeepTask } from '../../features/editing/maintenance/records.ts';
import type { Page, RuleVersion } from '../../features/handbook/records.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import { samplePerson } from '../workplace/workplace.ts';

const law = '00000000-0000-4000-8000-00000000a001';
const merged = '00000000-0000-4000-8000-00000000a002';

/** What has been done about the law's rules so far. */
const steps: readonly { subject: string; daysAgo: number; step: MaintenanceStep }[] = [
  {
    subject: 'r03',
    daysAgo: 9,
    step: {
      outcome: 'nothingToChange',
      because: 'Reglen siger det samme som loven. Kun paragraffen har fået et nyt nummer.',
    },
  },
];

/**
 * A law that changes, two centres that have become one, a doubt an editor has taken up, and what has come of it.
 * @param idOf Entra object id of a handle
 */
export function sampleMaintenance(
  { ruleVersions, pages }: { ruleVersions: readonly RuleVersion[]; pages: readonly Page[] },
  today: Day,
  idOf: (handle: string) => string,
): { occasions: readonly Occasion[]; tasks: readonly UpkeepTask[] } {
  const rules = rulesOf(ruleVersions);
  const by = (handle: string) => ({ id: idOf(handle), name: samplePerson(handle).name });
  const at = (daysAgo: number) => `${addDays(today, -daysAgo)}T09:40:00Z`;
  const occasions = [
    occasionNoted(
      {
        ...{ nonce: law, cause: 'lawChange', title: 'Lov om ændring af forvaltningsloven', reference: 'LOV nr. 1042' },
        what: 'Indsigt i egne oplysninger skal besvares hurtigere, og retten til at få rettet fejl står tydeligere.',
        ...{ from: addDays(today, 31), subjects: ['policy', 'r01', 'r03', 'r18'] },
      },
      by('ayse'),
      at(14),
    ),
    occasionNoted(
      {
        ...{ nonce: merged, cause: 'organisationChange', title: 'IT-support er samlet ét sted' },
        what: 'Regler, der sender folk til lokale superbrugere, skal nævne IT-Servicedesk.',
        ...{ from: addDays(today, -20), subjects: ['r04', 'r12'] },
      },
      by('marianne'),
      at(34),
    ),
  ];
  const open = maintenanceOn({ rules, pages, occasions, rows: [] }, today);
  const done = steps.map(({ subject, daysAgo, step }) => {
    const task = open.find((one) => one.subject === subject && one.cause === 'lawChange');
    if (!task) throw new RangeError(`nothing is to be done about ${subject}`);
    return afterStep(task, step, addDays(today, 730), by('ida'), at(daysAgo));
  });
  const unclear = rules.get('r06')?.inForce(today);
  const taken = unclear ? [unclearTask(unclear, unclearDue(at(1)), by('ida'), at(1))] : [];
  return { occasions, tasks: [...done, ...taken] };
}
