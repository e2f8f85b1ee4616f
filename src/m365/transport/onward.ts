import { Refusal } from '../../core/refusal.ts';
import { WrongAnswer } from './errors.ts';

/** A list of ours has some thousand rows; this many pages are a chain without an end. */
const mostPages = 5_000;

/**
 * Goes along while a collection is read page by page. A link that was there before leads in a circle, and one that goes
 * on and on is no end either: both end the reading as an outage.
 * @param start where the reading begins
 * @returns a function that is given each next link, and gives it back when it may be followed
 * @throws WrongAnswer from that function
 */
export function onward(start: string): (next: string | undefined) => string | undefined {
  const seen = new Set([start]);
  return (next) => {
    if (next === undefined) return undefined;
    if (seen.has(next)) throw new WrongAnswer('a nextLink leads in a circle');
    if (seen.size >= mostPages) throw new WrongAnswer(`more than ${mostPages} pages`);
    seen.add(next);
    return next;
  };
}

/** As `onward`, where a person waits for what is read. @throws Refusal `microsoftDown` from the function */
export function onwardOrDown(start: string): ReturnType<typeof onward> {
  const follow = onward(start);
  return (next) => {
    try {
      return follow(next);
    } catch {
      throw new Refusal('microsoftDown');
    }
  };
}
