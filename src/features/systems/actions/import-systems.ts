import { z } from 'zod';
import { action } from '../../../kernel/action.ts';
import { compareIncoming } from '../incoming/compare.ts';
import { askedOf, type Compared, type IncomingAnswer } from '../incoming/compared.ts';
import { mostLines } from '../incoming/limits.ts';
import { fileFaults, readSystemLines } from '../incoming/read-file.ts';
import { comparisonOf, isWorthShowing, shownComparison } from '../incoming/shown-comparison.ts';
import { systemColumns } from '../incoming/system-columns.ts';
import { truthFields } from '../incoming/truth.ts';
import { incomingRegister } from '../queries/incoming-register.ts';
import { keeping } from '../roles.ts';
import { systemParts } from '../stored-words.ts';
import { keepIncoming } from './keep-incoming.ts';

const line = z.int().min(1);
const column = z.enum(systemColumns);
const fields = z.array(z.enum(truthFields)).max(truthFields.length).optional();

/**
 * Those who keep the register bring in a file of systems (S28, S94, S95, INV1): `check` only tells what would come, what
 * differs and what is to be answered. Right lines come in, and the others are told with what to do. The columns are chosen in
 * the browser, so that a column nobody may read is never sent (INV15). The same file again writes nothing.
 */
export const importSystems = action({
  summary: 'Brings in a file of systems; `check` only tells what would come and what differs',
  roles: keeping,
  inputLarge: true,
  // Covered line by line: an address or a date is no CPR number for being beside another figure.
  inputAsWritten: true,
  input: z.strictObject({
    nonce: z.uuid(),
    check: z.boolean(),
    /** The most systems to bring in at once: a register is more than one request may take time for. */
    atMost: z.int().min(1).optional(),
    columns: z.array(z.strictObject({ column, head: z.string().max(200) })).max(systemColumns.length),
    lines: z
      .array(z.strictObject({ line, cells: z.array(z.string().max(5_000)).max(systemColumns.length) }))
      .max(mostLines),
    answers: z
      .array(
        z.strictObject({
          line,
          /** The system it is, `new`, or `left`. */
          is: z.string().min(1).max(100).optional(),
          takes: fields,
          keeps: fields,
          chosen: z.partialRecord(z.enum(systemParts), z.string().max(100)).optional(),
        }),
      )
      .max(mostLines),
  }),
  output: z.strictObject({
    counts: z.strictObject({ new: z.int(), changed: z.int(), same: z.int(), asked: z.int(), proposed: z.int() }),
    /** Those there is something to say about, beside that they come in or are the same. */
    lines: z.array(shownComparison.extend({ line })),
    faults: z.array(z.strictObject({ line, fault: z.enum(fileFaults), column, written: z.string().optional() })),
    /** What was brought in; absent for a check. */
    kept: z
      .strictObject({
        added: z.int(),
        changed: z.int(),
        meanwhile: z.array(z.string()),
        refused: z.array(z.strictObject({ name: z.string(), faults: z.array(z.enum(['nameTaken', 'cvr', 'link'])) })),
        /** How many the same file would still bring in. */
        left: z.int(),
      })
      .optional(),
  }),
  run: async (context, { nonce, check, atMost, columns, lines, answers }) => {
    const { systems, faults } = readSystemLines(columns, lines);
    const said = new Map(answers.map(({ line: of, ...answer }) => [of, answer]));
    const byPlace = new Map(systems.flatMap(({ line: of }, at) => (said.has(of) ? [[at, answerOf(said, of)]] : [])));
    const incoming = systems.map((one) => one.incoming);
    const compared = compareIncoming(incoming, incomingRegister(context), 'file', byPlace);
    const kept = check ? undefined : await keepIncoming(context, compared, { source: 'file', batch: nonce, atMost });
    const shown = compared.flatMap((one, at) => {
      const of = systems[at]?.line ?? 1;
      return isWorthShowing(one) ? [{ ...comparisonOf(one), line: of }] : [];
    });
    return {
      counts: countsOf(compared),
      lines: shown,
      faults: [...faults],
      ...(kept && {
        kept: {
          ...kept,
          meanwhile: [...kept.meanwhile],
          refused: kept.refused.map(({ name, faults: what }) => ({ name, faults: [...what] })),
        },
      }),
    };
  },
});

function answerOf(said: ReadonlyMap<number, IncomingAnswer>, line: number): IncomingAnswer {
  return said.get(line) ?? {};
}

function countsOf(compared: readonly Compared[]) {
  const count = (is: (one: Compared) => boolean) => compared.filter(is).length;
  return {
    new: count(({ status }) => status === 'new'),
    changed: count(({ status }) => status === 'changed'),
    same: count((one) => one.status === 'same' && !isAsked(one)),
    asked: count(isAsked),
    proposed: count(({ people }) => people.some(({ finding }) => finding === 'proposed')),
  };
}

function isAsked(one: Compared): boolean {
  return one.status === 'maybeSame' || askedOf(one).length > 0;
}
