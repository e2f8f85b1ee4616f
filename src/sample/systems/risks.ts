import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import type { SystemRisk } from '../../features/systems/risks/records.ts';
import { levelOf, riskKey, worstOf } from '../../features/systems/risks/risk.ts';
import {
  consequences,
  likelihoods,
  riskAdvices,
  riskDecisions,
  threats,
} from '../../features/systems/risks/stored-words.ts';
import { sampleTable } from '../sample-table.ts';
import { samplePerson } from '../workplace/workplace.ts';
import { sampleOwnerOf } from './systems.ts';

const table = sampleTable(new URL('./system-risks.tsv', import.meta.url), [
  ...(['system', 'threat', 'round', 'ago', 'likelihood', 'citizens', 'municipality', 'measures'] as const),
  ...(['leftLikelihood', 'leftConsequence', 'advice', 'decision', 'nextIn', 'scenario'] as const),
]);

/** So many days after a look the owner decides; the DBR has spoken the day before. */
const decidedAfter = 7;

/**
 * The risks that have been looked at: some twice, so that the picture of a year ago is another. The owner has decided all.
 * @param idOf Entra object id of a handle
 */
export function sampleRisks(today: Day, idOf: (handle: string) => string): readonly SystemRisk[] {
  const dpo = samplePerson('ayse').name;
  return table.map((row): SystemRisk => {
    const [system, threat, round] = [row.text('system'), row.one('threat', threats), row.number('round')];
    const assessedOn = addDays(today, -row.number('ago'));
    const owner = sampleOwnerOf(system);
    const ownerName = samplePerson(owner).name;
    const likelihood = row.one('likelihood', likelihoods);
    const harm = { citizens: row.one('citizens', consequences), municipality: row.one('municipality', consequences) };
    const advice = row.maybeOne('advice', riskAdvices);
    const decidedOn = addDays(assessedOn, decidedAfter);
    return {
      ...{
        key: riskKey(system, threat, round),
        actor: idOf(owner),
        at: `${decidedOn}T10:00:00Z`,
        system,
        threat,
        round,
      },
      ...{ assessedOn, assessedByName: ownerName, likelihood, ...harm, level: levelOf(likelihood, worstOf(harm)) },
      ...{ scenario: row.maybe('scenario'), measures: row.maybe('measures') },
      leftLikelihood: row.maybeOne('leftLikelihood', likelihoods),
      leftConsequence: row.maybeOne('leftConsequence', consequences),
      ...(advice && {
        ...{ advice, adviceReason: 'Det passer med, hvad andre gør.', advisedByName: dpo },
        advisedOn: addDays(decidedOn, -1),
      }),
      ...{ decision: row.one('decision', riskDecisions), tradeOff: 'Mere vil gå ud over tiden hos borgerne.' },
      ...{ decidedByName: ownerName, decidedOn, nextLook: addDays(today, row.number('nextIn')) },
    };
  });
}
