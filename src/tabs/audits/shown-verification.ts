import type { ViewData } from '../../contract/contract.ts';
import type { useText } from '../use-text.ts';

export type Verification = ViewData<'verification'>;
export type VerifiedControl = NonNullable<Verification['control']>;
export type VerifiedResult = VerifiedControl['results'][number];

/** How often, in the words of the page. */
export function oftenOf(words: ReturnType<typeof useText<'verification'>>, months: number | undefined): string {
  return words.often[months as keyof typeof words.often] ?? '';
}
