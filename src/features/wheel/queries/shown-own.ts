import { z } from 'zod';
import type { Reader } from '../../../kernel/reader.ts';
import { day, shape } from '../../../kernel/shape.ts';
import type { ControlRound } from '../../controls/control.ts';
import { roundsOf } from '../../controls/queries/rounds.ts';
import { resultShown, shownResult } from '../../controls/queries/shown-result.ts';
import { Control } from '../../controls/records.ts';
import { wholeMunicipality } from '../../controls/stored-words.ts';
import { dueStateOf, wheelStates } from '../item.ts';
import { answersForOwn, isOwnItem } from '../own-item.ts';
import { accountableOn } from './accountable.ts';

/** An own item as the wheel shows it. */
export const shownOwn = z.strictObject({
  ...shape(Control, 'key', 'months', 'startOn', 'owner', 'ownerName', 'performer', 'performerName'),
  ...shape(Control, 'external', 'triggers', 'broughtBy', 'endedOn'),
  /** Its name, and the id of the press that made it. */
  ...{ title: z.string(), id: z.string() },
  dueOn: day.optional(),
  state: z.enum([...wheelStates, 'ended']),
  version: z.int(),
  /** The reader answers for it, or does it. */
  ...{ isMine: z.boolean(), mayAnswer: z.boolean() },
  /** The latest first. */
  results: z.array(shownResult),
});
type ShownOwn = z.input<typeof shownOwn>;

/** The municipality's own items, also those that have ended and left a result (S119, S123). */
export function ownItemsShown(reader: Reader, person: string): readonly ShownOwn[] {
  const accountable = accountableOn(reader.records, reader.today);
  return roundsOf(reader, wholeMunicipality)
    .filter(({ control, results }) => isOwnItem(control) && (control.endedOn === undefined || results.length > 0))
    .map((round) => shownOf(reader, round, accountable, person));
}

function shownOf(
  reader: Reader,
  { control, results, dueOn }: ControlRound,
  accountable: { person: string; name: string } | undefined,
  person: string,
): ShownOwn {
  const {
    key,
    months,
    startOn,
    title = '',
    performer,
    performerName,
    external,
    triggers,
    broughtBy,
    endedOn,
  } = control;
  const isMine = answersForOwn(control, accountable?.person, person);
  const state = endedOn !== undefined ? 'ended' : dueOn === undefined ? 'done' : dueStateOf(dueOn, reader.today);
  return {
    ...{ key, id: key.split(':').at(-1) ?? key, title, months, startOn, dueOn, state, endedOn },
    ...{ owner: control.owner, ownerName: control.ownerName ?? accountable?.name },
    ...{ performer, performerName, external, triggers, broughtBy, isMine },
    version: reader.records.find(Control, key)?.mark.version ?? 0,
    mayAnswer: isMine || performer === person,
    results: results.map((row) => resultShown(reader, row, isMine || row.followUpOwner === person)),
  };
}
