import { z } from 'zod';
import type { Reader } from '../../../../kernel/reader.ts';
import { day, shape } from '../../../../kernel/shape.ts';
import type { Relation } from '../../part-rules.ts';
import type { System } from '../../records.ts';
import { type ControlRound, expectedControls, mayAnswerControl, mayFollowUp, mayPlanControl } from '../control.ts';
import { Control, ControlResult } from '../records.ts';
import { controlKinds, controlsOf } from '../stored-words.ts';
import { roundsOf } from './rounds.ts';

const result = z.strictObject({
  ...shape(ControlResult, 'key', 'dueOn', 'doneOn', 'outcome', 'note', 'link', 'doneByName'),
  ...shape(ControlResult, 'followUp', 'followUpOwner', 'followUpOwnerName', 'followUpDue'),
  ...shape(ControlResult, 'followUpDoneOn', 'followUpNote'),
  version: z.int(),
  mayFollowUp: z.boolean(),
});

/** What is controlled of a system, as its page shows it. */
export const shownControls = {
  controls: z.array(
    z.strictObject({
      ...shape(Control, 'key', 'kind', 'months', 'startOn', 'performer', 'performerName', 'endedOn'),
      dueOn: day.optional(),
      version: z.int(),
      mayAnswer: z.boolean(),
      /** The latest first. */
      results: z.array(result),
    }),
  ),
  /** What is expected of a system like this, and not planned. */
  unplannedControls: z.array(z.enum(controlKinds)),
  /** What the reader may plan of it, or stop. */
  plannableControls: z.array(z.enum(controlKinds)),
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
      .map((round) => controlShown(reader, system, round, viewer)),
    unplannedControls: expectedControls(system).filter((kind) => !running.includes(kind)),
    plannableControls: mayPlan ? [...controlsOf[system.kind]] : [],
  };
}

function controlShown(
  { records }: Reader,
  { state }: System,
  { control, results, dueOn }: ControlRound,
  { relation, person, readsFindings }: Viewer,
) {
  const { key, kind, months, startOn, performer, performerName, endedOn } = control;
  const isOpen = state !== 'retired';
  return {
    ...{ key, kind, months, startOn, performer, performerName, endedOn, dueOn },
    version: records.find(Control, key)?.mark.version ?? 0,
    mayAnswer: isOpen && mayAnswerControl(relation, performer, person),
    results: results.map((row) => {
      const { dueOn: day, doneOn, outcome, doneByName, followUpOwner, followUpOwnerName } = row;
      const { note, link, followUp, followUpNote, followUpDue, followUpDoneOn } = row;
      return {
        ...{ key: row.key, dueOn: day, doneOn, outcome, doneByName },
        ...{ followUpOwner, followUpOwnerName, followUpDue, followUpDoneOn },
        ...(readsFindings && { note, link, followUp, followUpNote }),
        version: records.find(ControlResult, row.key)?.mark.version ?? 0,
        mayFollowUp: isOpen && followUp !== undefined && mayFollowUp(relation, row, person),
      };
    }),
  };
}
