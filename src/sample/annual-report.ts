import type { Day } from '../core/dates.ts';
import { momentAt, yearOf } from '../core/dates.ts';
import { annualReportKey, imprintOf, yearFiguresKey } from '../features/reports/annual/annual-report.ts';
import type { ToldFigures } from '../features/reports/annual/figure.ts';
import type { AnnualReport, YearFigures } from '../features/reports/annual/records.ts';
import { storedFigures } from '../features/reports/annual/stored-figures.ts';

/** What was counted of last year in Eksempel Kommune, as its DBR told it. */
const lastYear: ToldFigures = {
  ...{ total: { told: '41' }, sent: { told: '22–26' }, lost: { told: '6–10' }, attacked: { told: '0–8' } },
  ...{ seen: { told: '5–9' }, unharmed: { told: '0–8' }, undecided: { told: '0' }, noBreach: { told: '9' } },
  ...{ logged: { told: '20–24' }, inTime: { told: '7–11' }, late: { told: '0–8' } },
  ...{ informed: { told: '5–9' }, notInformed: { told: '0–8' } },
  ...{ asked: { told: '9' }, granted: { told: '6' }, refused: { told: '2' }, inForce: { told: '4' } },
  ...{ inOrder: { told: '4', of: '6' }, findings: { told: '1', of: '6' }, notDone: { told: '1', of: '6' } },
  ...{ toFollow: { told: '1' }, lateControls: { told: '2', of: '7' } },
  ...{ audits: { told: '1' }, auditFindings: { told: '4', of: '16' }, openFindings: { told: '1' } },
  ...{ presented: { told: '1', of: '1' } },
  ...{ both: { told: '9', of: '20' }, one: { told: '6', of: '20' }, none: { told: '5', of: '20' } },
  ...{ wheelDone: { told: '5', of: '6' }, wheelNotDone: { told: '1', of: '6' }, wheelLeft: { told: '0', of: '6' } },
  ...{ systems: { told: '7' }, owned: { told: '5', of: '7' }, classified: { told: '4', of: '7' } },
  ...{ agreements: { told: '5', of: '7' }, complete: { told: '2', of: '7' } },
  ...{ highRisks: { told: '3', of: '9' }, mediumRisks: { told: '4', of: '9' } },
  ...{ lowRisks: { told: '2', of: '9' }, undecidedRisks: { told: '2', of: '9' } },
};

const words = {
  breaches:
    'De fleste hændelser er breve og mails til den forkerte. De fleste bliver set samme dag og trukket tilbage, før de er læst.',
  meetings:
    'Ledere, der har holdt begge gennemgange, melder flere hændelser. Det er et godt tegn: de ved, hvad de skal se efter.',
  systems: 'To systemer har ingen ejer. Direktionen har bedt centercheferne udpege dem i første halvår.',
  conclusion:
    'Databeskyttelsen er på vej det rigtige sted hen. Flere melder, og de melder hurtigere.\n\nUdfordringen er systemer uden ejer: så er der ingen, der vurderer risikoen. Jeg anbefaler, at Byrådet følger tallet næste år.\n\nNyt i år: udfyld-selv-adresser er slået fra i mailen, og alle ledere får en dagsorden til personalemødet.',
};

/** The report on the year before, locked and sent to the council, so that this year's draft has one to stand beside. */
export function sampleAnnualReport(
  today: Day,
  dpo: { id: string; name: string },
): { figures: YearFigures; report: AnnualReport } {
  const year = yearOf(today) - 1;
  const at = momentAt(`${year + 1}-01-26`, '10:00');
  const figures = storedFigures(lastYear);
  return {
    figures: {
      ...{ key: yearFiguresKey(year), actor: 'system', at, year, figures, countedOn: `${year + 1}-01-25` },
      quarters: [1, 2, 3, 4].map((number) => `${year}-${number}`),
    },
    report: {
      ...{ key: annualReportKey(year), actor: dpo.id, at, year, ...words, figures },
      ...{ lockedAt: at, lockedByName: dpo.name, hash: imprintOf(year, { figures, before: '' }, words) },
      ...{ sentOn: `${year + 1}-01-28`, caseRef: `${String(year + 1).slice(2)}/004127` },
    },
  };
}
