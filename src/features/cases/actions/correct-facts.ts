import { z } from 'zod';
import { Refusal } from '../../../core/refusal.ts';
import { action } from '../../../kernel/action.ts';
import { freeText } from '../../../kernel/free-text.ts';
import { about, answered, caseAnswer } from '../case-answer.ts';
import type { Correction } from '../corrected.ts';
import { correctedFacts, correctionFaults } from '../corrected.ts';
import { refuseOwn } from '../decision/queries/own-case-now.ts';
import { dataKind, persons, seenBy } from '../incident/breach-words.ts';
import { longestMessage } from '../relations/case-message.ts';
import { officers } from '../roles.ts';
import { handledCase } from './handled-case.ts';
import { takeStep } from './take-step.ts';

/**
 * The DBR puts facts of a case right: kinds of information, how many people, who may have seen it. Both values and the
 * reason are kept in the log.
 * @throws Refusal `unknownIncident`, `caseInvalid` with what is in the way, `changedMeanwhile`, `ownCase`
 */
export const correctFacts = action({
  summary: 'The DBR corrects facts of a case, with a reason; the log keeps what was said before',
  roles: officers,
  input: z.strictObject({
    ...about,
    data: z.array(dataKind).max(dataKind.options.length).optional(),
    persons: persons.optional(),
    seenBy: seenBy.optional(),
    reason: freeText(longestMessage),
  }),
  output: caseAnswer,
  run: async (context, { key, seen, reason, data, persons, seenBy }) => {
    const { actor, clock } = context;
    const current = await handledCase(context, key);
    const correction: Correction = {
      ...(data && { data }),
      ...(persons !== undefined && { persons }),
      ...(seenBy !== undefined && { seenBy }),
    };
    const stored = await takeStep(context, current, {
      what: 'factsCorrected',
      seen,
      refuse: (incident) => {
        const faults = correctionFaults(incident, correction);
        if (faults.length > 0) throw new Refusal('caseInvalid', { faults });
        refuseOwn(context, actor, incident, 'judge', clock.now());
      },
      makes: (before, at) =>
        correctionFaults(before, correction).length > 0
          ? undefined
          : correctedFacts(before, correction, reason, actor.person, at),
    });
    return answered(stored);
  },
});
