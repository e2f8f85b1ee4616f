import type { Moment } from '../../core/dates.ts';
import type { Person } from '../../core/person.ts';
import { shownOf } from '../../core/shown-of.ts';
import type { Stored } from '../../core/stored.ts';
import { clockOf, deadlinesOf, stoppedAt } from './clocks/deadline.ts';
import type { shownOwn } from './decision/shown-own.ts';
import type { Reporter, Statement } from './incident/breach-records.ts';
import { isOpen, numberOf } from './incident/incident.ts';
import { earlierNamesOf } from './incident/on-behalf.ts';
import type { Incident } from './incident/records.ts';
import type { RedFlag } from './incident/red-flags.ts';
import { conclusionsOf } from './log/conclusions.ts';
import type { CaseEntry } from './log/records.ts';
import { isNumberOnly } from './notifications/case-notification.ts';
import type { CaseNotification } from './notifications/records.ts';
import type { AuthorityDraft, CaseNotice } from './papers/records.ts';
import { addedSince } from './relations/case-message.ts';
import type { CaseMessage, CaseTask } from './relations/records.ts';
import { sealStateOf } from './sealed-case.ts';
import { caseLine as line } from './shapes.ts';
import { shownHandling } from './shown-handling.ts';
import { type Turns, waitingOf } from './waiting.ts';

/** What stands in other lists about a case and shows on its line. */
export interface Beside extends Turns {
  /** Grows with every row that is added or changed. */
  changes: number;
  /** Questions to the reporter that nobody has answered. */
  unanswered: number;
  /** The reporter wishes it away. */
  withdrawalWished?: 'error' | 'question' | undefined;
  /** It may be about everybody who could decide on it. */
  nobodyDecides: boolean;
  /** What it has become part of, and how far that has come: it is over with it, and open again with it. */
  goesOnIn?: { number: string; status: Incident['status'] } | undefined;
}

/** What presses: what the report says, and that nobody is left to decide. */
type ShownFlag = RedFlag | 'nobodyDecides';

const nothingBeside = (): Beside => ({
  changes: 0,
  unanswered: 0,
  nobodyDecides: false,
});

type CaseLine = ReturnType<typeof caseLine>;

interface InboxContext {
  now: Moment;
  /** Has somebody on the DBR's side looked at it? */
  isOpened(key: string): boolean;
  beside?(key: string): Beside;
  /** So many of those that are over; all of them where it is left out. */
  over?: number;
}

/**
 * The lines of the inbox: the open cases, the least time left first, then red flags before none; after them those that are
 * over, the one that was changed last first.
 */
export function inbox(
  cases: readonly Stored<Incident>[],
  { now, isOpened, beside = nothingBeside, over = cases.length }: InboxContext,
): readonly CaseLine[] {
  const line = (stored: Stored<Incident>) =>
    caseLine(stored, isOpened(stored.record.key), now, beside(stored.record.key));
  const open = cases.filter(({ record }) => isOpen(record));
  const order = ({ record: a }: Stored<Incident>, { record: b }: Stored<Incident>) =>
    laterFirst(changedAt(a), changedAt(b)) || laterFirst(a.reportedAt, b.reportedAt);
  const latest = over === 0 ? [] : cases.filter(({ record }) => !isOpen(record)).sort(order);
  return [
    ...open
      .map(line)
      .sort(
        (a, b) =>
          timeLeft(a) - timeLeft(b) ||
          Number(presses(b)) - Number(presses(a)) ||
          laterFirst(a.reportedAt, b.reportedAt),
      ),
    ...latest.slice(0, over).map(line),
  ];
}

/** What comes from the old register is as old as it was there. */
function changedAt({ imported, reportedAt, at }: Incident): Moment {
  return imported === undefined ? at : reportedAt;
}

function laterFirst(a: Moment, b: Moment): number {
  if (a === b) return 0;
  return a > b ? -1 : 1;
}

/** A case in one line. */
function caseLine(
  stored: Stored<Incident>,
  isOpened: boolean,
  now: Moment,
  { changes, nobodyDecides, askedAt, turnedAt, ...beside }: Beside = nothingBeside(),
) {
  const { record } = stored;
  const { redFlags = [], isDrill } = record;
  const deadlines = deadlinesOf(record);
  const { state, secondsLeft } = clockOf(record, now, deadlines);
  return {
    ...shownOf(record, line.shape),
    number: numberOf(stored),
    redFlags: [...redFlags, ...(nobodyDecides ? ['nobodyDecides'] : [])] as ShownFlag[],
    deadlineAt: deadlines[0]?.at,
    clock: state,
    secondsLeft: secondsLeft === undefined ? undefined : Math.round(secondsLeft),
    ...beside,
    turn: waitingOf(record, { askedAt, turnedAt }),
    unopened: !isOpened,
    isDrill: isDrill || undefined,
    version: stored.mark.version + changes,
  };
}

/** What belongs to a case besides its row. */
export interface CaseFile {
  statement?: Statement | undefined;
  reporter?: Reporter | undefined;
  reporterPerson?: Person | undefined;
  /** The reader reported it, or opened it for somebody outside. */
  isReporter?: boolean | undefined;
  told: readonly CaseNotification[];
  log: readonly CaseEntry[];
  tasks: readonly CaseTask[];
  drafts: readonly AuthorityDraft[];
  messages?: readonly CaseMessage[] | undefined;
  notices?: readonly CaseNotice[] | undefined;
  beside?: Beside | undefined;
}

/** Everything of one case, for the DBR and the deputy. */
export function shownCase(
  stored: Stored<Incident>,
  file: CaseFile,
  isOpened: boolean,
  now: Moment,
  own: ReturnType<typeof shownOwn>,
) {
  const {
    discoveredAt,
    persons,
    seenBy,
    source,
    units,
    owner,
    imported,
    data = [],
    concerns = [],
    corrected = [],
  } = stored.record;
  const { statement, reporter } = file;
  const stopped = stoppedAt(stored.record);
  const log = file.log.toSorted((a, b) => a.at.localeCompare(b.at) || a.key.localeCompare(b.key));
  const sealed = sealStateOf(stored.record);
  return {
    line: caseLine(stored, isOpened, now, file.beside),
    ...{ discoveredAt, persons, seenBy, source, units, owner, imported, data, concerns, corrected },
    deadlines: [...deadlinesOf(stored.record)],
    ...(stopped !== undefined && { stoppedAt: stopped }),
    statement: {
      facts: statement?.facts ?? '',
      effects: statement?.effects,
      remedies: statement?.remedies,
      document: statement?.document,
      enteredLate: statement?.enteredLate,
      since: [...addedSince(file.messages ?? [])],
    },
    ...(reporter && { reporter: shownReporter(reporter, file) }),
    told: file.told.map(({ toName, as, state, sentAt, at }) => ({ name: toName, as, state, at: sentAt ?? at })),
    log: log.map(({ what, byName, at, note }) => ({ what, byName, at, note })),
    ...(sealed !== undefined && { sealed }),
    ...own,
    handling: shownHandling(stored, { log, tasks: file.tasks, drafts: file.drafts }),
    conclusions: conclusionsOf(stored.record, log, file.notices ?? []),
  };
}

/** What IT-Servicedesk meets of a case: technical facts, and of some nothing but the number (domain.md section 0). */
/** @param reporter tells which device and account, and the number to ring; never who it is */
export function serviceDeskCase(stored: Stored<Incident>, reporter: Reporter | undefined) {
  const { key, status, category, alsoCategory, reportedAt, contained, data = [] } = stored.record;
  return {
    key,
    number: numberOf(stored),
    status,
    ...(!isNumberOnly(stored.record) && { category, ...(alsoCategory !== undefined && { alsoCategory }) }),
    reportedAt,
    ...(contained !== undefined && { contained }),
    ...(!isNumberOnly(stored.record) && reporter && toStopIt(reporter)),
    login: !isNumberOnly(stored.record) && data.includes('login'),
    ...(stored.record.isDrill && { isDrill: true as const }),
  };
}

function toStopIt({ device, account, contact }: Reporter) {
  return {
    ...(device !== undefined && { device }),
    ...(account !== undefined && { account }),
    ...(contact !== undefined && { contact }),
  };
}

function shownReporter(reporter: Reporter, { reporterPerson: person, isReporter }: CaseFile) {
  const { name, contact, device, account, onBehalfOf, managerMayKnow, how } = reporter;
  return {
    name,
    ...(device !== undefined && { device }),
    ...(account !== undefined && { account }),
    ...(person?.phone !== undefined && { phone: person.phone }),
    ...(person && { upn: person.upn }),
    ...(contact !== undefined && { contact }),
    ...(onBehalfOf !== undefined && { onBehalfOf }),
    earlierNames: [...earlierNamesOf(reporter)],
    managerMayKnow,
    how,
    ...(isReporter && { isReader: true as const }),
  };
}

/** A red flag presses until the case is over or the clock has been stopped: then the authority knows, or need not. */
function presses(line: CaseLine): boolean {
  return isOpen(line) && line.redFlags.length > 0 && line.clock !== 'stopped';
}

/** Without a clock nothing presses. */
function timeLeft({ secondsLeft = Number.MAX_SAFE_INTEGER }: CaseLine): number {
  return secondsLeft;
}
