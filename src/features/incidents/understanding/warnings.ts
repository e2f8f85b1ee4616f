import { findCpr } from '../../../core/cpr/cpr.ts';

/** What should not stand in a report, told apart from CPR numbers: kept as written, but the writer is told. */
export type Warning = 'phoneNumber' | 'emailAddress';

/** Something that may be a moment or a CPR number (`03.12.25 1540`): masked, and its writer is asked which. */
export interface Doubt {
  /** As it is stored. */
  masked: string;
}

const phone = /(?<![\d/.-])(?:\+45[ ]?)?[2-9]\d(?:[ ]?\d\d){3}(?![\d/-])/g;
const email = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** *Ring 20304050*: the writer's own number, given to be called on. */
const ownNumber = /(?:\bring(?:e)?\b|\bkald\b|\bcall\b|\bmin tlf|\bmit nummer|\bmy number|\btræffes\b)[^.!?\n]{0,20}$/i;

/** @param masked the text without CPR numbers */
export function warningsIn(masked: string): readonly Warning[] {
  const numbers = [...masked.matchAll(phone)].filter(
    ({ index }) => !ownNumber.test(masked.slice(Math.max(0, index - 40), index)),
  );
  return [
    ...(numbers.length > 0 ? ['phoneNumber' as const] : []),
    ...(email.test(masked) ? ['emailAddress' as const] : []),
  ];
}

/** @param raw the text as written; only the masked parts of it are returned */
export function doubtsIn(raw: string, mask: (part: string) => string): readonly Doubt[] {
  return findCpr(raw)
    .filter(({ confidence }) => confidence === 'low')
    .map(({ start, end }) => ({ masked: mask(raw.slice(start, end)) }));
}
