import { addMonths, type Day } from '../../core/dates.ts';
import type { Audit, AuditPoint } from '../audits/records.ts';
import type { AuditArea, AuditKind } from '../audits/stored-words.ts';

/** Something of a standard an audit has looked at: that it was, by what and when, and not what was found. */
export interface AuditedFacts {
  audit: string;
  kind: AuditKind;
  heading: string;
  iso: readonly string[];
  checkedOn: Day;
}

/** So long an audit says something (S114). */
const longestMonths = 24;

/** The numbers of ISO 27002 each area of an internal IT audit is about, as we read it. */
export const isoOfArea: Readonly<Record<AuditArea, readonly string[]>> = {
  governance: ['5.1', '5.2', '5.4'],
  access: ['5.15', '5.16', '5.17', '5.18', '8.2', '8.3', '8.5'],
  change: ['8.32'],
  operations: ['8.13', '8.15'],
  physical: ['7.1', '7.2', '7.8'],
  continuity: ['5.29', '5.30'],
  suppliers: ['5.19', '5.20', '5.22'],
};

/**
 * What audits that were concluded in the last two years have looked at (S113, S114, S125): rules by the day of the latest,
 * and areas of the standards, the latest audit of each area alone.
 */
export function auditedOf(
  audits: readonly Audit[],
  points: readonly AuditPoint[],
  today: Day,
): { rules: ReadonlyMap<string, Day>; areas: readonly AuditedFacts[] } {
  const from = addMonths(today, -longestMonths);
  const recent = new Map(
    audits.flatMap(({ key, kind, state, concludedOn }) =>
      state === 'done' && concludedOn !== undefined && concludedOn >= from ? [[key, { kind, concludedOn }]] : [],
    ),
  );
  const rules = new Map<string, Day>();
  const areas = new Map<string, AuditedFacts>();
  for (const { audit, subject = '', heading, outcome } of points) {
    const found = recent.get(audit);
    if (!found || (outcome !== 'inOrder' && outcome !== 'finding')) continue;
    const { kind, concludedOn: checkedOn } = found;
    const [what, code = ''] = subject.split(':');
    if (what === 'rule' && checkedOn > (rules.get(code) ?? '')) rules.set(code, checkedOn);
    const iso = what === 'area' && Object.hasOwn(isoOfArea, code) ? isoOfArea[code as AuditArea] : [];
    if (iso.length > 0 && checkedOn > (areas.get(code)?.checkedOn ?? '')) {
      areas.set(code, { audit, kind, heading, iso, checkedOn });
    }
  }
  return { rules, areas: [...areas.values()] };
}
