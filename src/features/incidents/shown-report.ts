import { guardText } from '../../core/cpr/cpr.ts';
import type { Moment } from '../../core/dates.ts';
import type { Stored } from '../../core/stored.ts';
import type { AskedForIt } from '../cases/incident/asked.ts';
import type { Reporter, Statement } from '../cases/incident/breach-records.ts';
import { isOpen, numberOf } from '../cases/incident/incident.ts';
import type { ReporterRole } from '../cases/incident/on-behalf.ts';
import type { Incident } from '../cases/incident/records.ts';
import { isAnswerable } from '../cases/incident/report.ts';
import type { ToldAs } from '../cases/notifications/case-notification.ts';
import { mayBeTold } from '../cases/notifications/case-notification.ts';
import { isStuck } from '../cases/notifications/delivery-failure.ts';
import type { CaseNotification } from '../cases/notifications/records.ts';
import type { CaseMessage } from '../cases/relations/records.ts';
import { shownThread } from '../cases/relations/shown.ts';
import { sealStateOf } from '../cases/sealed-case.ts';
import { ownMessage } from './own-report.ts';

/** Told of the report itself, or because whoever should have been could not be reached. */
const firstOccasions: readonly string[] = ['reported', 'unreached'];
const toldRoles = ['dpo', 'dpoDeputy', 'serviceDesk'] as const satisfies readonly ToldAs[];

/** What a report is shown with, where there is any. */
interface Beside {
  messages?: readonly CaseMessage[];
  /** The case that has taken it up, where it has been laid together with another. */
  goesOnIn?: Incident | undefined;
  /** A colleague it was made for sees it too, and not what the DBR and the reporter write to each other. */
  reporterRole?: ReporterRole | undefined;
}

/**
 * A report as whoever made it sees it (domain.md 2.9): what they said, who has been told, and where it stands in three
 * words. Never the clock, the risk or a decision, and never that somebody is told in a moment whom no message reaches.
 */
export function shownReport(
  stored: Stored<Incident>,
  {
    facts,
    managerMayKnow,
    onBehalfOf,
    name,
    ...reachable
  }: Pick<Statement, 'facts'> &
    Pick<Reporter, 'managerMayKnow' | 'onBehalfOf' | AskedForIt> & { name?: string | undefined },
  told: readonly CaseNotification[],
  now: Moment,
  { messages = [], goesOnIn = stored.record, reporterRole = 'reporter' }: Beside = {},
) {
  const { record } = stored;
  const reached = told.filter(({ occasion, as }) => firstOccasions.includes(occasion) && mayBeTold(as, record));
  const { persons, seenBy, contained } = record;
  const seal = sealStateOf(record);
  return {
    ...saidIn(record),
    ...{ persons, seenBy, contained, facts, managerMayKnow },
    number: numberOf(stored),
    state: stateOf(goesOnIn),
    ...(reporterRole === 'reporter' && toldIt(reachable)),
    onBehalfOf: reporterRole === 'reporter' ? onBehalfOf : undefined,
    madeBy: reporterRole === 'named' ? name : undefined,
    toTell: toldRoles.filter((role) =>
      reached.some((one) => one.as === role && one.state !== 'retracted' && !isStuck(one, now)),
    ),
    toldDpo: firstTold(reached, ['dpo', 'dpoDeputy']),
    toldDesk: firstTold(reached, ['serviceDesk']),
    mayAnswer: isAnswerable(record),
    sealed: seal === 'lost' ? undefined : seal,
    thread: shownThread(reporterRole === 'reporter' ? messages : [], ownMessage.shape),
  };
}

function toldIt({ device, account, contact }: Pick<Reporter, AskedForIt>): Pick<Reporter, AskedForIt> {
  return { device, account, contact };
}

/** A report that is safe with us and not in SharePoint yet: nobody has been told, and nothing is promised but that. */
export function waitingReport(
  incident: Incident,
  { words, managerMayKnow }: { words: string } & Pick<Reporter, 'managerMayKnow'>,
) {
  return {
    ...saidIn(incident),
    ...{ facts: guardText(words).text, managerMayKnow },
    ...{ state: 'received' as const, toTell: [], mayAnswer: false, thread: [] },
  };
}

/** What a report says, whether or not it has a number. */
function saidIn({ key, category, alsoCategory, reportedAt, discoveredAt, ...said }: Incident) {
  const { data = [], concerns = [], answered = [], unsure = [], isDrill } = said;
  return {
    ...{ key, category, alsoCategory, reportedAt, discoveredAt },
    ...{ data: [...data], concerns: [...concerns], answered: [...answered], unsure: [...unsure] },
    isDrill: isDrill || undefined,
  };
}

function stateOf(incident: Incident): 'received' | 'underReview' | 'closed' {
  if (!isOpen(incident)) return 'closed';
  return incident.status === 'received' ? 'received' : 'underReview';
}

function firstTold(told: readonly CaseNotification[], as: readonly ToldAs[]): Moment | undefined {
  return told
    .filter((notification) => as.some((role) => role === notification.as))
    .flatMap(({ sentAt }) => sentAt ?? [])
    .sort()[0];
}
