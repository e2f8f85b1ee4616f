import { contentHash, textHash } from '../../../core/content-hash.ts';
import { holdsCpr } from '../../../core/cpr/cpr.ts';
import type { Page, RuleVersion } from '../../handbook/records.ts';
import type { RuleFacts } from './draft.ts';
import type { Draft } from './records.ts';

/** What somebody writes in a draft: everything an editor can change, and nothing else. */
export type DraftFields = Partial<RuleFacts> & Pick<Draft, 'englishOf'>;

/** Every field, in the order of the list. */
export const draftFieldNames = [
  'title',
  'titleEn',
  'textDa',
  'textEn',
  'englishOf',
  'chapter',
  'core',
  'audience',
  'areas',
  'recurs',
  'material',
  'lawBound',
  'critical',
  'daysToRead',
  'focus',
  'subjects',
  'iso',
  'policySection',
  'owner',
  'howVerified',
  'whatsNew',
  'whatsNewEn',
  'inForceFrom',
  'nextReview',
] as const satisfies readonly (keyof DraftFields)[];

/** What the DBR says yes or no to: the words, whom they bind and how hard. Another date or translation is the same text. */
const opinedOn = ['title', 'textDa', 'audience', 'areas', 'recurs', 'lawBound'] as const;

/** The fields of a draft alone, without what is empty. */
export function fieldsOf(draft: DraftFields): DraftFields {
  return Object.fromEntries(draftFieldNames.flatMap((name) => (isEmpty(draft[name]) ? [] : [[name, draft[name]]])));
}

/** The draft with exactly these fields: what they do not say is taken away. */
export function withFields(draft: Draft, fields: DraftFields): Draft {
  const none = Object.fromEntries(draftFieldNames.map((name) => [name, undefined]));
  return { ...draft, ...none, ...fieldsOf(fields) };
}

/** What a published version says in the fields of a draft; what is said anew each time is left out. */
export function publishedFields(version: RuleVersion | Page): DraftFields {
  const {
    whatsNew: _,
    whatsNewEn: __,
    inForceFrom: ___,
    nextReview: ____,
    material: _____,
    ...kept
  } = fieldsOf(version);
  return { ...kept, ...(kept.textEn !== undefined && { englishOf: textHash(version.textDa) }) };
}

/** The imprint of everything a draft says. Line ends and blanks that SharePoint may rewrite do not matter. */
export function draftImprint(draft: DraftFields): string {
  return imprintOf(draft, draftFieldNames);
}

/** The imprint of what the DBR is asked about (S65). */
export function opinionImprint(draft: DraftFields): string {
  return imprintOf(draft, opinedOn);
}

/** Does one field say the same in both? */
export function isSameField(name: keyof DraftFields, one: DraftFields, other: DraftFields): boolean {
  return imprintOf(one, [name]) === imprintOf(other, [name]);
}

/** Does anything that is written freely hold what reads as the number of a person (INV15)? */
export function holdsCprAnywhere(draft: DraftFields): boolean {
  return draftFieldNames.some((name) => {
    const value = draft[name];
    return typeof value === 'string' && name !== 'englishOf' && holdsCpr(value);
  });
}

function imprintOf(draft: DraftFields, names: readonly (keyof DraftFields)[]): string {
  return contentHash(Object.fromEntries(names.map((name) => [name, flat(draft[name])])), '');
}

function flat(value: DraftFields[keyof DraftFields]): string | number | boolean | undefined {
  if (isEmpty(value)) return undefined;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' ? textHash(value) : value?.join('; ');
}

function isEmpty(value: DraftFields[keyof DraftFields]): boolean {
  return (
    value === undefined ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}
