import type { Frame } from 'playwright-core';

/** Every word that can be read in the tab as it stands, in the order of the page: within the window and under nothing else. */
export async function wordsInView(tab: Frame): Promise<readonly string[]> {
  return tab.evaluate(() => {
    const range = document.createRange();
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\S+/g)) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const isInside = right > left && top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;
        const above = isInside ? document.elementFromPoint((left + right) / 2, (top + bottom) / 2) : null;
        if (above && (above.contains(node) || node.parentElement?.contains(above))) words.push(word);
      }
    }
    return words;
  });
}

/** How many of the words, from the first on, stand among those in view one after another. */
export function readFromStart(wanted: readonly string[], inView: readonly string[]): number {
  const lengths = inView.map((_, place) => {
    const end = wanted.findIndex((word, index) => word !== inView[place + index]);
    return end === -1 ? wanted.length : end;
  });
  return Math.max(0, ...lengths);
}
