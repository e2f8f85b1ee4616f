import { whichHold } from '../../core/which-hold.ts';
import { isItCase } from './incident/it-case.ts';
import { isPatternCase } from './incident/pattern-case.ts';
import type { Incident } from './incident/records.ts';

/** What a case still lacks before it may be closed (INV10 as amended, S66, S106, S107). */
export type Missing = NonNullable<Incident['missing']>[number];

/**
 * Everything that is missing, in the order it is done. A case opened in error needs none of it; what is no breach needs no
 * decision of the controller's, no look at the rules and no word to the management, but of a pattern (S75). Without personal data there is no
 * such risk to judge, but whether it is an incident under NIS 2.
 */
export function missingToClose(incident: Incident): readonly Missing[] {
  const { risk, art33, art34, decidedAt, notifiedAt, informedAt, cause, contained, art34Ground } = incident;
  const isIts = isItCase(incident);
  const isBreach = art33 === 'yes' || art33 === 'no';
  const isNone = art33 === 'notRelevant' && !isIts;
  return whichHold<Missing>([
    [isIts && incident.nis2 === undefined, 'nis2'],
    [!isIts && risk === undefined, 'risk'],
    [art33 === 'notAssessed', 'art33'],
    [art34 === 'notAssessed', 'art34'],
    [isBreach && decidedAt === undefined, 'decision'],
    [art33 === 'yes' && notifiedAt === undefined, 'notification'],
    [incident.promised !== undefined, 'promise'],
    [(art34 === 'yes' || art34Ground === 'disproportionate') && informedAt === undefined, 'informing'],
    [isBlank(cause), 'cause'],
    [contained === undefined || contained === 'unknown', 'contained'],
    [!isNone && incident.rulesReview === undefined, 'rulesReview'],
    [(!isNone || isPatternCase(incident)) && incident.managementInformedAt === undefined, 'management'],
    [incident.own === 'waiting', 'ownRatified'],
    [isBlank(incident.prevention), 'prevention'],
    [isBlank(incident.journalNumber), 'journal'],
  ]);
}

/** What is asked for as it is closed, and so never keeps the closing from being offered. */
export const askedAtClosing: readonly Missing[] = ['prevention', 'journal'];

/** Why a case is in no records system, by its outcome. Of a notified breach there are papers, which are filed. */
export const notFiled = {
  nearMiss: 'Journaliseres ikke: nærved-hændelse',
  notABreach: 'Journaliseres ikke: ikke et brud',
  breachLogged: 'Journaliseres ikke: dokumenteret i registeret over brud (art. 33, stk. 5)',
} as const satisfies Partial<Record<Incident['outcome'], string>>;

/**
 * The journal answer a case is closed with unless the DBR writes another: the number it has, or why it has none. The
 * register is the documentation of a breach that is only registered (GDPR art. 33(5)). Where anybody outside was told
 * there are papers to file (offentlighedsloven § 15), and the number is asked for.
 */
export function journalAnswer(incident: Incident): string | undefined {
  const { journalNumber, notifiedAt, informedAt, otherNotices } = incident;
  const byOutcome: Partial<Record<Incident['outcome'], string>> = notFiled;
  // What was filled in for the outcome before is no number of the case.
  if (journalNumber !== undefined && !Object.values(byOutcome).includes(journalNumber)) return journalNumber;
  const hasPapers = [notifiedAt, informedAt, otherNotices].some((paper) => paper !== undefined);
  return hasPapers ? undefined : byOutcome[incident.outcome];
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
