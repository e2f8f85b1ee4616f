import { type RefObject, useEffect } from 'react';
import { useLocation } from 'react-router';

/** The page is drawn in steps; so long its headings may still move. */
const settleMs = 1500;
const headings = 'h2, h3, h4, h5';

/**
 * Goes to the heading a search result stood under, when the page that was opened shows it, and puts the focus there.
 * A heading that is on the screen already, or is not on the page, leaves the reader at the top.
 */
export function useJump(page: RefObject<HTMLElement | null>): void {
  const { state } = useLocation();
  useEffect(() => {
    const root = page.current;
    const under = headingIn(state);
    if (!root || under === '') return;
    let found: HTMLElement | undefined;
    let next = 0;
    const look = () => {
      cancelAnimationFrame(next);
      found ??= findHeading(root, under);
      if (!found || document.activeElement === found) return;
      openFolds(found);
      // What stands below a part on its way is hidden, and cannot take the focus yet.
      if (getComputedStyle(found).visibility === 'hidden') next = requestAnimationFrame(look);
      else goTo(found);
    };
    const watch = new MutationObserver(() => requestAnimationFrame(look));
    watch.observe(root, { childList: true, subtree: true });
    const later = setTimeout(look, 100);
    const settled = setTimeout(() => watch.disconnect(), settleMs);
    return () => {
      watch.disconnect();
      cancelAnimationFrame(next);
      clearTimeout(later);
      clearTimeout(settled);
    };
  }, [state, page]);
}

function headingIn(state: unknown): string {
  return state !== null && typeof state === 'object' && 'under' in state && typeof state.under === 'string'
    ? state.under
    : '';
}

/** An example's heading is shown without the word *Eksempel*. */
function findHeading(root: HTMLElement, under: string): HTMLElement | undefined {
  const all = [...root.querySelectorAll<HTMLElement>(headings)];
  const name = (heading: HTMLElement) => heading.textContent.trim();
  return (
    all.find((heading) => name(heading) === under) ??
    all.find((heading) => name(heading) !== '' && under.endsWith(`: ${name(heading)}`))
  );
}

/** A fold may stand in another. What is in a closed one has no style of its own to ask for. */
function openFolds(heading: HTMLElement): void {
  for (let folded = heading.closest('details'); folded; folded = folded.parentElement?.closest('details') ?? null)
    folded.open = true;
}

function goTo(heading: HTMLElement): void {
  const { top } = heading.getBoundingClientRect();
  if (top >= 0 && top < window.innerHeight * 0.7) return;
  heading.tabIndex = -1;
  heading.style.outline = 'none';
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
