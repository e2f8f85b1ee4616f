import { contentHash } from '../../core/content-hash.ts';
import type { Day, Moment } from '../../core/dates.ts';
import { dayOf } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import type { Page } from '../handbook/records.ts';
import type { Declaration } from './records.ts';

/** The page of the handbook that holds the text to sign, with the statute in the municipality's own words (S35). */
export const declarationPage = 'declaration';

/** The most characters the reference to a paper has. */
export const longestReference = 120;
/** So many years back a paper may have been signed: a form of long ago is found again and written down. */
export const paperYears = 10;

function signedKey(person: string, version: string, renewedOn?: Day): string {
  return [person, version, ...(renewedOn === undefined ? [] : [renewedOn])].join(':').toLowerCase();
}

function paperKey(person: string, signedOn: Day): string {
  return `${person}:paper:${signedOn}`.toLowerCase();
}

/** Still stands. One of an older text counts as well: who has signed once has signed. */
export function isDeclarationInForce({ withdrawnAt }: Pick<Declaration, 'withdrawnAt'>): boolean {
  return withdrawnAt === undefined;
}

/**
 * @param text what was shown, for its imprint
 * @param isRenewal the former one expires: another row of the same text
 */
export function signedDeclaration(
  page: Pick<Page, 'version'>,
  by: { id: string; name: string },
  text: { language: Language; textHash: string },
  made: { how: 'tab' | 'bot'; now: Moment; salt: string },
  isRenewal = false,
): Declaration {
  const key = signedKey(by.id, page.version, isRenewal ? dayOf(made.now) : undefined);
  return sealed({
    ...rowOf(key, by, by.id, made),
    how: made.how,
    signedOn: dayOf(made.now),
    version: page.version,
    ...text,
  });
}

/** @param recorder the manager, who has the paper */
export function paperDeclaration(
  of: { id: string; name: string },
  paper: { signedOn: Day; reference: string },
  recorder: { id: string; name: string },
  made: { now: Moment; salt: string },
): Declaration {
  const key = paperKey(of.id, paper.signedOn);
  return sealed({ ...rowOf(key, of, recorder.id, made), how: 'paper', ...paper, recordedByName: recorder.name });
}

/** Has anybody changed what the row says since it was made? Taking it back is not such a change. */
export function isDeclarationUntouched(declaration: Declaration): boolean {
  return sealed(declaration).contentHash === declaration.contentHash;
}

function rowOf(
  key: string,
  of: { id: string; name: string },
  actor: string,
  { now, salt }: { now: Moment; salt: string },
) {
  return { key, actor, at: now, person: of.id, name: of.name, salt };
}

function sealed(row: Omit<Declaration, 'contentHash'>): Declaration {
  const { key, person, how, signedOn, version, language, textHash, reference, salt } = row;
  return {
    ...row,
    contentHash: contentHash({ key, person, how, signedOn, version, language, textHash, reference }, salt),
  };
}
