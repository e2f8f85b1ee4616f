import { contentHash } from '../../../core/content-hash.ts';
import type { Day, Moment } from '../../../core/dates.ts';
import type { RuleVersion } from '../../handbook/records.ts';
import type { ReadingPlan } from '../reading-plan.ts';
import type { RequiredRule } from '../required-reading.ts';
import { roundOf } from '../round.ts';
import type { PaperConfirmation } from './records.ts';

/** The most characters the reference to a scan has. */
export const longestScan = 120;

/** What a line of a file says, once it has been read. */
export type OnPaper = Pick<PaperConfirmation, 'person' | 'name' | 'signedOn' | 'reference'> & { version: RuleVersion };

/** `paper:r06:3.1:<person>:-`: once per person, version and round, however often it is brought in. */
export function paperKey({ person, version, signedOn }: Pick<OnPaper, 'person' | 'version' | 'signedOn'>): string {
  return `paper:${version.rule}:${version.version}:${person}:${roundOf(version.recurs, signedOn)}`.toLowerCase();
}

export function paperConfirmation(
  said: OnPaper,
  batch: string,
  by: { id: string; name: string },
  made: { now: Moment; salt: string },
): PaperConfirmation {
  const { person, name, signedOn, reference, version } = said;
  const row = {
    key: paperKey(said),
    actor: by.id,
    at: made.now,
    person,
    name,
    rule: version.rule,
    version: version.version,
    round: roundOf(version.recurs, signedOn),
    signedOn,
    reference,
    batch,
    by: by.id,
    byName: by.name,
    salt: made.salt,
  };
  return { ...row, contentHash: evidenceOf(row) };
}

/** Does it still stand? */
export function isOnPaper({ withdrawnAt }: Pick<PaperConfirmation, 'withdrawnAt'>): boolean {
  return withdrawnAt === undefined;
}

function evidenceOf(row: Omit<PaperConfirmation, 'contentHash'>): string {
  const { key, person, rule, version, round, signedOn, reference, by, salt } = row;
  return contentHash({ key, person, rule, version, round, signedOn, reference, by }, salt);
}

/**
 * How many of the rules somebody owes they have signed for on paper, in a version whose reading still counts. They are
 * owed all the same.
 * @param papers the person's own
 */
export function owedOnPaper(
  { rules }: Pick<ReadingPlan, 'rules'>,
  required: readonly RequiredRule[],
  papers: readonly PaperConfirmation[],
  today: Day,
): number {
  const onPaper = papers.filter(isOnPaper);
  if (onPaper.length === 0) return 0;
  return required.filter(({ state, rule, round }) => {
    if (state !== 'owed') return false;
    const counting = new Set(
      rules
        .get(rule.id)
        ?.counting(today)
        .map(({ version }) => version),
    );
    return onPaper.some((paper) => paper.rule === rule.id && paper.round === round && counting.has(paper.version));
  }).length;
}
