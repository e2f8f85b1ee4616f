import { z } from 'zod';
import { Refusal } from '../../../../core/refusal.ts';
import { view } from '../../../../kernel/action.ts';
import { shape } from '../../../../kernel/shape.ts';
import { Unit } from '../../../workplace/records.ts';
import { caseNumber } from '../../case-answer.ts';
import { Reporter } from '../../incident/breach-records.ts';
import { reporterKey } from '../../incident/incident.ts';
import { Incident } from '../../incident/records.ts';
import { handles } from '../../notifications/queries/excluded-from-case.ts';
import { handlers } from '../../roles.ts';
import { isExcluded, managerToTell } from '../manager-to-tell.ts';
import { managerQuestion } from '../queries/manager-question.ts';
import { HandOver, ManagerText } from '../records.ts';
import { dpoHandOver, dpoHandOverShape, dpoText, dpoTextShape } from '../shown-disclosure.ts';

/**
 * What leaves one case, for the DBR.
 * @throws Refusal `unknownIncident` when there is none of that number, or it is about the reader
 */
export const casePassedOn = view({
  summary: 'What leaves a case: texts for managers and facts handed over, for the DBR',
  roles: handlers,
  query: z.strictObject({ number: caseNumber }),
  output: z.strictObject({
    key: z.string(),
    reporterName: z.string().optional(),
    managerMayKnow: shape(Reporter, 'managerMayKnow').managerMayKnow.optional(),
    /** How long the reporter has to say no. */
    hours: z.int(),
    /** Whom a text would go to; absent where there is nobody who may be told. */
    ownManager: z.string().optional(),
    units: z.array(z.strictObject({ unit: z.string(), name: z.string(), manager: z.string() })),
    texts: z.array(dpoTextShape),
    handOvers: z.array(dpoHandOverShape),
  }),
  noted: { look: 'read', at: ({ key }) => [key] },
  read: (reader, actor, { number }) => {
    const { records, now, today } = reader;
    const incident = records.all(Incident, { number })[0]?.record;
    if (!incident || !handles(reader, actor, incident)) throw new Refusal('unknownIncident');
    const { key } = incident;
    const reporter = records.find(Reporter, reporterKey(key))?.record;
    const question = managerQuestion(reader, incident, reporter, today);
    const units = reader.all(Unit).flatMap(({ unit, name }) => {
      const manager = managerToTell(question, unit)?.name;
      return manager === undefined ? [] : [{ unit, name, manager }];
    });
    const texts = records
      .all(ManagerText, { incident: key })
      .map((text) => dpoText(text, reporter, isExcluded(question, text.record.manager), now));
    const handOvers = reader.all(HandOver, { incident: key }).map(dpoHandOver);
    return {
      key,
      reporterName: reporter?.name,
      managerMayKnow: reporter?.managerMayKnow,
      hours: question.isReporterHere ? reader.setting('managerTextHours') : 0,
      ownManager: managerToTell(question, undefined)?.name,
      units: units.toSorted((a, b) => a.name.localeCompare(b.name, 'da')),
      texts: texts.toSorted((a, b) => a.shownAt.localeCompare(b.shownAt)),
      handOvers: handOvers.toSorted((a, b) => a.at.localeCompare(b.at)),
    };
  },
});
