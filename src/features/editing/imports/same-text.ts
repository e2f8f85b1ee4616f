import { hashesIn } from '../../handbook/attachment.ts';
import { changedParts } from '../../handbook/text-change.ts';

/**
 * Do two texts say the same with the same pictures? Words alone do not tell a new drawing from the old one, nor a picture
 * from what was written in its place.
 */
export function saySame(one: string, other: string): boolean {
  if (one.trim() === other.trim()) return true;
  const pictures = (text: string) => hashesIn(text).toSorted().join();
  return pictures(one) === pictures(other) && changedParts(one, other).length === 0;
}
