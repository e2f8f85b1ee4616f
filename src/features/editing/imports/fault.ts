/** Why a document cannot be read. Each has a sentence that says what to do. */
export type ImportFault =
  | 'tooLarge'
  | 'empty'
  | 'locked'
  | 'oldWord'
  | 'macros'
  | 'notWord'
  | 'broken'
  | 'packedTooMuch'
  | 'tooDeep'
  | 'wrongKind'
  | 'nothingInIt';

/** A document of this size or more is refused before it is opened. */
export const mostBytes = 40_000_000;
