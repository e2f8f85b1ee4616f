import { z } from 'zod';
import type { Language } from '../../core/language.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { button, buttons, card, heading, text } from './parts.ts';

export const madeForData = z.object({
  v: z.literal(1),
  lang: z.enum(['da', 'en']),
  case: z.string().regex(/^incident:[0-9a-f-]{36}$/),
});

interface MadeFor {
  key: string;
  number: string;
  /** Who made it. */
  madeBy: string;
  /** Teams' link to it in the tab. */
  link: string;
}

/** A report a colleague made for the reader (C09), who may answer, and take it over when it is theirs. */
export function madeForCard({ key, number, madeBy, link }: MadeFor, lang: Language): Card {
  const { madeFor } = wordsIn(lang);
  const data = { v: 1, lang, case: key };
  return card(
    [
      heading(madeFor.title(number)),
      text(madeFor.by(madeBy)),
      ...buttons(button(madeFor.take, 'takeAsOwn', data), button(madeFor.see, 'madeFor', data), {
        type: 'Action.OpenUrl',
        title: madeFor.inTab,
        url: link,
      }),
    ],
    madeFor.title(number),
  );
}
