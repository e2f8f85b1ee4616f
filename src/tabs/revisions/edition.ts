import type { ActionInput, ViewData } from '../../contract/contract.ts';
import type { TextOf } from '../use-text.ts';

export type Edition = ViewData<'revision'>;
export type EditionLine = ViewData<'revisions'>['revisions'][number];
export type Words = TextOf<'revisions'>;

type Asked = ActionInput<'changeRevision'>;
/** A step without the row it is done to. */
export type EditionStep = Asked extends infer A ? (A extends unknown ? Omit<A, 'key' | 'seen'> : never) : never;

/** Where an edition stands in the tab: the handbook's by its name, the policy's with a word more. */
export function pathOf({ document, edition }: Pick<Edition, 'document' | 'edition'>): string {
  return document === 'policy' ? `/revision/${edition}/policy` : `/revision/${edition}`;
}

export function nameOf({ document, edition }: Pick<Edition, 'document' | 'edition'>, words: Words): string {
  return words.name[document](edition);
}

/** `en redaktør eller den sikkerhedsansvarlige direktør` */
export function rolesWords(roles: NonNullable<Edition['next']>['roles'], words: Words): string {
  return roles.map((role) => words.role[role]).join(words.or);
}
