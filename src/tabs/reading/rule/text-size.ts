import { useState } from 'react';

export const textSizes = ['normal', 'large', 'largest'] as const;
export type TextSize = (typeof textSizes)[number];

const place = 'rettesnor.textSize';

// A browser that keeps nothing for a page inside another: the choice lasts as long as the tab is open.
let chosenHere: TextSize | undefined;

/** The size of the rule's text: the device remembers it, and nothing about whoever uses it. */
export function useTextSize(): readonly [TextSize, (size: TextSize) => void] {
  const [size, setSize] = useState(remembered);
  function choose(chosen: TextSize): void {
    setSize(chosen);
    chosenHere = chosen;
    try {
      localStorage.setItem(place, chosen);
    } catch {
      // Kept above.
    }
  }
  return [size, choose];
}

function remembered(): TextSize {
  if (chosenHere) return chosenHere;
  try {
    const stored = localStorage.getItem(place);
    return textSizes.find((size) => size === stored) ?? 'normal';
  } catch {
    return 'normal';
  }
}
