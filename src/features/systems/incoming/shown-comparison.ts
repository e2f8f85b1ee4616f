import { z } from 'zod';
import { day } from '../../../kernel/shape.ts';
import { partFaults } from '../part-rules.ts';
import { documentKinds, systemParts } from '../stored-words.ts';
import { askedOf, type Compared, findingKinds, incomingStatuses } from './compared.ts';
import { truthFields } from './truth.ts';

const taken = z.enum(['theirs', 'ours', 'asked']);
const named = z.strictObject({ id: z.string(), name: z.string() });

/** One incoming system beside ours, as people see it. */
export const shownComparison = z.strictObject({
  name: z.string(),
  status: z.enum(incomingStatuses),
  /** What it is called here, and its key. */
  system: named.optional(),
  alike: z.array(z.strictObject({ key: z.string().optional(), name: z.string() })),
  facts: z.array(
    z.strictObject({ field: z.enum(truthFields), ours: z.string().optional(), theirs: z.string(), taken }),
  ),
  people: z.array(
    z.strictObject({
      part: z.enum(systemParts),
      named: z.string(),
      finding: z.enum(findingKinds),
      person: named.optional(),
      choices: z.array(named).optional(),
      ours: z.string().optional(),
      faults: z.array(z.enum(partFaults)).optional(),
    }),
  ),
  documents: z.array(
    z.strictObject({
      kind: z.enum(documentKinds),
      link: z.string(),
      nextReview: day.optional(),
      ours: z.string().optional(),
      taken,
    }),
  ),
  withoutCvr: z.boolean(),
});

/** What is new or asked is told whole; of a new system the facts are its own, and are not repeated. */
export function comparisonOf(compared: Compared): z.input<typeof shownComparison> {
  const { incoming, status, system, alike, facts, people, documents, withoutCvr } = compared;
  return {
    ...{ name: incoming.name, status, withoutCvr, alike: [...alike] },
    ...(system && { system: { id: system.key, name: system.name } }),
    facts: system ? [...facts] : [],
    people: people
      .filter(({ finding }) => system || finding !== 'takes')
      .map(({ tasks: _, faults, choices, ...one }) => ({
        ...one,
        ...(faults && { faults: [...faults] }),
        ...(choices && { choices: [...choices] }),
      })),
    documents: system
      ? documents.map(({ document: { kind, link, nextReview }, ours, taken: side }) => ({
          ...{ kind, link, taken: side },
          ...(nextReview !== undefined && { nextReview }),
          ...(ours?.link !== undefined && { ours: ours.link }),
        }))
      : [],
  };
}

/** Is there anything to say about it, beside that it comes in or is the same? */
export function isWorthShowing(compared: Compared): boolean {
  const isQuiet = compared.status === 'new' || compared.status === 'same';
  return !isQuiet || askedOf(compared).length > 0 || compared.people.some(({ finding }) => finding !== 'takes');
}
