import type { Day } from '../../core/dates.ts';
import { addDays, yearOf } from '../../core/dates.ts';
import type { Reporter, Statement } from '../../features/cases/incident/breach-records.ts';
import { type Category, categories } from '../../features/cases/incident/category.ts';
import type { Incident } from '../../features/cases/incident/records.ts';
import { newIncident, reporterOf, statementOf } from '../../features/cases/incident/report.ts';
import type { CaseEntry } from '../../features/cases/log/records.ts';
import { afterNotification, caseNotification } from '../../features/cases/notifications/case-notification.ts';
import type { CaseNotification } from '../../features/cases/notifications/records.ts';
import { caseMessage, messageKey } from '../../features/cases/relations/case-message.ts';
import type { CaseMessage } from '../../features/cases/relations/records.ts';
import { hoursAfter, sampleSteps, withConsequences } from '../cases/case-steps.ts';
import { assess, close, decide, inform, read, take } from '../cases/case-story.ts';

interface Somebody {
  id: string;
  name: string;
  centreName: string;
}

export interface CaseRows {
  incidents: Incident[];
  statements: Statement[];
  reporters: Reporter[];
  entries: CaseEntry[];
  notifications: CaseNotification[];
  messages: CaseMessage[];
}

/** Of forty cases one is still open, which is how many a year of two thousand has at a time. */
const closedOfForty = 39;
const story = 'Et brev med navne kom til en forkert modtager, som har ringet og sendt det tilbage med posten. ';

/**
 * So many cases within a year up to yesterday, the newest last, with what lies beside each: most are handled and closed.
 * @param reporters report in turn
 * @param handlers the DBR and the director
 */
export function townCases(
  count: number,
  today: Day,
  reporters: readonly Somebody[],
  handlers: { dpo: Somebody; director: Somebody },
): CaseRows {
  const rows: CaseRows = { incidents: [], statements: [], reporters: [], entries: [], notifications: [], messages: [] };
  const { dpo, director } = handlers;
  const person = (handle: string) => (handle === 'mette' ? director : dpo);
  for (let index = 0; index < count; index += 1) {
    const by = reporters[(index * 7) % reporters.length] ?? dpo;
    const day = addDays(today, -1 - Math.floor(((count - 1 - index) * 364) / count));
    const reportedAt = `${day}T${String(6 + (index % 10)).padStart(2, '0')}:${String(index % 60).padStart(2, '0')}:00Z`;
    const nonce = `00000000-0000-4000-9000-${String(index + 1).padStart(12, '0')}`;
    const category: Category = categories[index % categories.length] ?? 'paper';
    const said = { data: ['name'], persons: '1', seenBy: 'colleague', contained: 'yes' } as const;
    const words = story.repeat(1 + (index % 5));
    const reported = withConsequences(newIncident({ nonce, category, words, ...said }, by, reportedAt));
    const number = `${yearOf(day)}-${String(index + 1).padStart(5, '0')}`;
    const first = { ...reported, number };
    const isClosed = index % 40 < closedOfForty && day < addDays(today, -4);
    const steps = [
      ...[
        read(0.5),
        read(0.6),
        take(0.6),
        read(4),
        assess(5, 'logged', 'Kun en kollega har set det'),
        read(5),
        decide(23),
        read(24),
      ],
      ...(isClosed
        ? [
            inform(48),
            read(48),
            close(49, `26/${index}`, { cause: 'To navne lignede hinanden', prevention: 'Vi tjekker' }),
            read(50),
          ]
        : []),
    ];
    const told = { daysAgo: 0, clock: '', by: '', category, words, found: 0, told: [], steps };
    const { becomes, entries } = sampleSteps(told, first, String(index + 1), { person, numberOf: () => '' });
    const stored = { record: first, mark: { list: 'Incidents', id: String(index + 1), version: 1 } };
    const tell = (to: Somebody, as: 'dpo' | 'serviceDesk', occasion: string) =>
      afterNotification(
        caseNotification({ person: to.id, name: to.name, as }, stored, occasion, reportedAt),
        undefined,
        hoursAfter(reportedAt, 1 / 60),
      );
    const key = messageKey(nonce);
    rows.incidents.push({ ...(becomes.at(-1) ?? first) });
    rows.statements.push(statementOf(first, number, { words }));
    rows.reporters.push(reporterOf(first, number, by, { managerMayKnow: 'later', how: 'tab' }));
    rows.entries.push(...entries);
    rows.notifications.push(...['reported', 'half', 'last'].map((occasion) => tell(dpo, 'dpo', occasion)));
    rows.notifications.push(tell(director, 'serviceDesk', 'reported'));
    rows.messages.push(
      caseMessage(stored, { key, kind: 'asked', text: 'Hvem fik brevet?' }, dpo, hoursAfter(reportedAt, 1)),
      caseMessage(
        stored,
        { key: messageKey(nonce.replace('9000', '9001')), kind: 'replied', text: 'En nabo.', answers: key },
        by,
        hoursAfter(reportedAt, 2),
      ),
    );
  }
  return rows;
}
