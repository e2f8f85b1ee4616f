import { z } from 'zod';
import { shownOf } from '../../../../core/shown-of.ts';
import { view } from '../../../../kernel/action.ts';
import type { Reader } from '../../../../kernel/reader.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Page } from '../../../handbook/records.ts';
import { readingSeconds, titleIn } from '../../../handbook/rule.ts';
import { Draft } from '../../drafts/records.ts';
import { writing } from '../../drafts/roles.ts';
import {
  type OwnWords,
  type TextVariable,
  variableNames,
  variablesLeft,
  withOwnWords,
} from '../../drafts/text-variables.ts';
import { type Example, examplePages, exampleRules } from '../example.ts';
import { ownWords } from '../queries/own-words.ts';

const line = z.strictObject({
  /** Its number in the examples, `r06`, or the name of the page: what to name when taking it. */
  example: z.string(),
  document: z.enum(['rule', 'page']),
  title: z.string(),
  ...shape(Draft, 'chapter', 'audience', 'lawBound'),
  seconds: z.int(),
  /** What a lawyer or the DPO should look at. */
  look: z.string().optional(),
  /**
   * `nameless` is a draft that names chosen since can be filled in, `away` one that was put away and comes back,
   * `inTheWay` a page somebody else has written.
   */
  place: z.enum(['free', 'draft', 'nameless', 'away', 'published', 'inTheWay']),
  /** The rule or page its draft is about. */
  subject: z.string().optional(),
  /** Another rule has its number: it gets the next one. */
  moves: z.boolean().optional(),
});

/** *Hent forslag*: the texts a handbook can be begun from, and which have been taken. */
export const exampleTexts = view({
  summary: 'The texts a handbook can be begun from, and which have been taken already',
  roles: writing,
  query: z.strictObject({}),
  output: z.strictObject({
    examples: z.array(line),
    /** Names nobody has chosen yet in the settings: they stay open in the texts, and block them. */
    namesLeft: z.array(z.enum(variableNames as readonly [TextVariable, ...TextVariable[]])),
  }),
  read: (reader, { language }) => {
    const own = ownWords(reader);
    const drafts = reader.all(Draft);
    return {
      examples: [...examplePages, ...exampleRules].map((example) => ({
        ...shownOf(example, line.shape),
        ...{ example: example.id, title: withOwnWords(titleIn(example, language), own) },
        ...{ seconds: readingSeconds(example.textDa), look: example.look?.[language] },
        ...placeOf(example, drafts, own, reader),
      })),
      namesLeft: variableNames.filter((name) => own[name] === undefined),
    };
  },
});

function placeOf({ id, document }: Example, drafts: readonly Draft[], own: OwnWords, reader: Reader) {
  const taken = drafts.find(({ example }) => example === id);
  if (taken) {
    const isNameless = variablesLeft(taken).some((name) => own[name] !== undefined);
    const places = { open: isNameless ? 'nameless' : 'draft', discarded: 'away', published: 'published' } as const;
    return { place: places[taken.state], subject: taken.subject };
  }
  if (document === 'rule') {
    const isOthers = drafts.some(({ subject }) => subject === id) || reader.handbook().rules.has(id);
    return { place: 'free', ...(isOthers && { moves: true }) } as const;
  }
  const isWritten = drafts.some(({ subject, textDa }) => subject === id && textDa !== undefined);
  return { place: isWritten || reader.all(Page, { page: id }).length > 0 ? 'inTheWay' : 'free' } as const;
}
