import { z } from 'zod';
import type { Reader } from '../../../../kernel/reader.ts';
import { day, shape } from '../../../../kernel/shape.ts';
import type { ControlRound } from '../../../controls/control.ts';
import { roundsOf } from '../../../controls/queries/rounds.ts';
import { resultShown, shownResult } from '../../../controls/queries/shown-result.ts';
import { Control } from '../../../controls/records.ts';
import type { Relation } from '../../part-rules.ts';
import type { System } from '../../records.ts';
import { expectedControls, mayAnswerControl, mayFollowUp, mayPlanControl } from '../control.ts';
import { controlsOf, isOfSystem, type SystemControlKind, systemControlKinds } from '../stored-words.ts';

/** What is controlled of a system, as its page shows it. */
export const shownControls = {
  controls: z.array(
    z.strictObject({
      ...shape(Control, 'key', 'months', 'startOn', 'performer', 'performerName', 'endedOn'),
      kind: z.enum(systemControlKinds),
      dueOn: day.optional(),
      version: z.int(),
      mayAnswer: z.boolean(),
      /** The latest first. */
      results: z.array(shownResult),
    }),
  ),
  /** What is expected of a system like this, and not planned. */
  unplannedControls: z.array(z.enum(systemControlKinds)),
  /** What the reader may plan of it, or stop. */
  plannableControls: z.array(z.enum(systemControlKinds)),
};

interface Viewer {
  relation: Relation;
  person: string;
  /** May read what was found; others see that it was controlled, and when. */
  readsFindings: boolean;
}

/** @param viewer what the reader may do, and whether findings are theirs to read */
export function controlsShown(reader: Reader, system: System, viewer: Viewer) {
  const rounds = roundsOf(reader, system.key);
  const running = rounds.flatMap(({ control }) => (control.endedOn === undefined ? [control.kind] : []));
  const mayPlan = system.state !== 'retired' && mayPlanControl(viewer.relation);
  return {
    controls: rounds
      .filter(({ control, results }) => control.endedOn === undefined || results.length > 0)
      .toSorted(
        (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.control.key.localeCompare(b.control.key),
      )
      .flatMap((round) =>
        isOfSystem(round.control.kind) ? [controlShown(reader, system, round, round.control.kind, viewer)] : [],
      ),
    unplannedControls: expectedControls(system).filter((kind) => !running.includes(kind)),
    plannableControls: mayPlan ? [...controlsOf[system.kind]] : [],
  };
}

function controlShown(
  reader: Reader,
  { state }: System,
  { control, results, dueOn }: ControlRound,
  kind: SystemControlKind,
  { relation, person, readsFindings }: Viewer,
) {
  const { key, months, startOn, performer, performerName, endedOn } = control;
  const isOpen = state !== 'retired';
  return {
    ...{ key, kind, months, startOn, performer, performerName, endedOn, dueOn },
    version: reader.records.find(Control, key)?.mark.version ?? 0,
    mayAnswer: isOpen && mayAnswerControl(relation, performer, person),
    results: results.map((row) =>
      resultShown(reader, row, isOpen && mayFollowUp(relation, row, person), readsFindings),
    ),
  };
}
