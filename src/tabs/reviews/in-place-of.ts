import { createContext, useContext } from 'react';

/** Whoever answers for the reviews on the page, when the reader does them for somebody (S72). */
export const InPlaceOf = createContext<string | undefined>(undefined);

/** The part of an action's input that says whose review it is: nothing for the reader's own. */
export function useInPlaceOf(): { for?: string } {
  const person = useContext(InPlaceOf);
  return person === undefined ? {} : { for: person };
}
