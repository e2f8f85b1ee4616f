import { z } from 'zod';
import { isAny } from '../../../../core/role.ts';
import { view } from '../../../../kernel/action.ts';
import { day, shape } from '../../../../kernel/shape.ts';
import { roundsOf } from '../../../controls/queries/rounds.ts';
import { Control, ControlResult } from '../../../controls/records.ts';
import { ruleNumber } from '../../../handbook/rule-number.ts';
import { planning, seeing, verificationOf } from '../verification.ts';

const result = z.strictObject({
  ...shape(ControlResult, 'key', 'dueOn', 'doneOn', 'outcome', 'note', 'link', 'doneByName', 'followUp'),
  ...shape(ControlResult, 'followUpOwner', 'followUpOwnerName', 'followUpDue', 'followUpDoneOn', 'followUpNote'),
  version: z.int(),
  mayFollowUp: z.boolean(),
});

/** How it is verified that a rule is followed, and what came of it over time (S113). */
export const verification = view({
  summary: 'How it is verified that a rule is followed: by whom, how often, and what came of it',
  roles: seeing,
  query: z.strictObject({ rule: ruleNumber }),
  output: z.strictObject({
    /** In the words of the rule. */
    howVerified: z.string().optional(),
    control: z
      .strictObject({
        ...shape(Control, 'key', 'months', 'startOn', 'performer', 'performerName', 'endedOn'),
        dueOn: day.optional(),
        version: z.int(),
        mayAnswer: z.boolean(),
        /** The latest first. */
        results: z.array(result),
      })
      .optional(),
    mayPlan: z.boolean(),
  }),
  read: (reader, { person, roles }, { rule }) => {
    const { records, today } = reader;
    const howVerified = reader.handbook().rules.get(rule)?.inForce(today)?.howVerified;
    const [round] = roundsOf(reader, verificationOf(rule));
    const shown = round && {
      ...{ key: round.control.key, months: round.control.months, startOn: round.control.startOn },
      ...{ performer: round.control.performer, performerName: round.control.performerName },
      ...{ endedOn: round.control.endedOn, dueOn: round.dueOn },
      version: records.find(Control, round.control.key)?.mark.version ?? 0,
      mayAnswer: round.control.performer === person.id,
      results: round.results.map((row) => {
        const {
          actor: _,
          at: __,
          about: ___,
          kind: ____,
          control: _____,
          doneBy: ______,
          fileName: _f,
          fileHash: _h,
          fileType: _t,
          ...rest
        } = row;
        return {
          ...rest,
          version: records.find(ControlResult, row.key)?.mark.version ?? 0,
          mayFollowUp: row.followUpOwner === person.id,
        };
      }),
    };
    return { howVerified, ...(shown && { control: shown }), mayPlan: isAny(roles, planning) };
  },
});
