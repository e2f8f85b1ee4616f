import type { Reader } from '../../../kernel/reader.ts';
import { type ControlRound, isLongLate, roundOf } from '../control.ts';
import { Control, ControlResult } from '../records.ts';

/** The controls of what they are about with what has come of them, those that have ended too. */
export function roundsOf(reader: Pick<Reader, 'all'>, about: string): readonly ControlRound[] {
  const results = Map.groupBy(reader.all(ControlResult, { about }), ({ control }) => control);
  return reader.all(Control, { about }).map((control) => roundOf(control, results.get(control.key) ?? []));
}

/** What somebody is named to do: what they do a control of, or follow a finding up of. */
export function subjectsOf(reader: Pick<Reader, 'all'>, person: string): readonly string[] {
  return [
    ...reader.all(Control, { performer: person }).flatMap(({ about, endedOn }) => (endedOn ? [] : [about])),
    ...reader.all(ControlResult, { followUpOwner: person }).map(({ about }) => about),
  ];
}

/** What has a control that is so late that those who answer for it hear of it. */
export function lateControls({ all, today }: Pick<Reader, 'all' | 'today'>): readonly string[] {
  // Only what is late without any result needs its results looked up.
  return all(Control)
    .filter((control) => isLongLate(roundOf(control, []), today))
    .filter((control) => isLongLate(roundOf(control, all(ControlResult, { control: control.key })), today))
    .map(({ about }) => about);
}
