import type { Draft } from '../drafts/records.ts';
import type { ChangeType } from './revision.ts';

/**
 * The number a draft gets when it is published: what is new begins with 1.0, a change of content raises the second
 * number, a correction the third (S18, S20).
 */
export function nextVersion(
  { base, material, document }: Pick<Draft, 'base' | 'material' | 'document'>,
  changeType: ChangeType,
): string {
  if (base === undefined) return '1.0';
  const [major = 1, minor = 0, third = 0] = base.split('.').map(Number);
  return asksAgain({ material, document }, changeType) ? `${major}.${minor + 1}` : `${major}.${minor}.${third + 1}`;
}

/** Is everybody it is for asked to read it? What has never been there always is new to them. */
export function isContent(draft: Pick<Draft, 'base' | 'material' | 'document'>, changeType: ChangeType): boolean {
  return draft.base === undefined || asksAgain(draft, changeType);
}

/** Does it change the content? A page has nothing that says so but the edition it comes with. */
export function asksAgain(
  { material, document }: Pick<Draft, 'material' | 'document'>,
  changeType: ChangeType,
): boolean {
  if (changeType === 'correction') return false;
  return document === 'page' ? material !== false : material === true;
}
