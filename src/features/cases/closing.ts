import { whichHold } from '../../core/which-hold.ts';
import type { Incident } from './incident/records.ts';

/** What a case still lacks before it may be closed (INV10 as amended, S66, S106, S107). */
export type Missing = NonNullable<Incident['missing']>[number];

/**
 * Everything that is missing, in the order it is done. A case opened in error needs none of it; what is not relevant to
 * art. 33 and 34 needs no decision of the controller's.
 */
export function missingToClose(incident: Incident): readonly Missing[] {
  const { risk, art33, art34, decidedAt, notifiedAt, informedAt, cause, contained } = incident;
  const isBreach = art33 === 'yes' || art33 === 'no';
  return whichHold<Missing>([
    [risk === undefined, 'risk'],
    [art33 === 'notAssessed', 'art33'],
    [art34 === 'notAssessed', 'art34'],
    [isBreach && decidedAt === undefined, 'decision'],
    [art33 === 'yes' && notifiedAt === undefined, 'notification'],
    [incident.promised !== undefined, 'promise'],
    [art34 === 'yes' && informedAt === undefined, 'informing'],
    [isBlank(cause), 'cause'],
    [contained === undefined || contained === 'unknown', 'contained'],
    [incident.rulesReview === undefined, 'rulesReview'],
    [incident.managementInformedAt === undefined, 'management'],
    [incident.own === 'waiting', 'ownRatified'],
    [isBlank(incident.journalNumber), 'journal'],
  ]);
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
