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
  const lacks: readonly (readonly [Missing, boolean])[] = [
    ['risk', risk === undefined],
    ['art33', art33 === 'notAssessed'],
    ['art34', art34 === 'notAssessed'],
    ['decision', isBreach && decidedAt === undefined],
    ['notification', art33 === 'yes' && notifiedAt === undefined],
    ['promise', incident.promised !== undefined],
    ['informing', art34 === 'yes' && informedAt === undefined],
    ['cause', isBlank(cause)],
    ['contained', contained === undefined || contained === 'unknown'],
    ['rulesReview', incident.rulesReview === undefined],
    ['management', incident.managementInformedAt === undefined],
    ['ownRatified', incident.own === 'waiting'],
    ['journal', isBlank(incident.journalNumber)],
  ];
  return lacks.flatMap(([what, is]) => (is ? [what] : []));
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
