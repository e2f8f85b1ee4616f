import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { TextOf } from '../use-text.ts';

export type Edition = ViewData<'revision'>;
export type EditionLine = ViewData<'revisions'>['revisions'][number];
export type RevisionText = TextOf<'revisions'>;

type RevisionInput = ActionInput<'changeRevision'>;
/** A step without the row it is done to. */
export type EditionStep = RevisionInput extends infer A ? (A extends unknown ? Omit<A, 'key' | 'seen'> : never) : never;

/** Where an edition stands in the tab: the handbook's by its name, the policy's with a word more. */
export function pathOf({ document, edition }: Pick<Edition, 'document' | 'edition'>): string {
  return document === 'policy' ? `/revision/${edition}/policy` : `/revision/${edition}`;
}

export function nameOf({ document, edition }: Pick<Edition, 'document' | 'edition'>, words: RevisionText): string {
  return words.name[document](edition);
}

/** What happens next to an edition; a correction is approved and needs no decision of its own. */
export function nextOf({
  next,
  changeType,
}: Pick<Edition, 'next' | 'changeType'>): keyof RevisionText['next'] | undefined {
  return next?.deed === 'approve' && changeType === 'correction' ? 'correct' : next?.deed;
}

/** `en redaktør eller den sikkerhedsansvarlige direktør` */
export function rolesWords(roles: NonNullable<Edition['next']>['roles'], words: RevisionText): string {
  return roles.map((role) => words.role[role]).join(words.or);
}
