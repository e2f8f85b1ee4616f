import type { Role } from '../../src/core/role.ts';
import type { Exemption } from '../../src/features/exemptions/records.ts';
import { anders, anExemption, ayse, mikkel } from '../records.ts';

export const today = '2026-12-01';
export const now = `${today}T09:00:00Z`;
export const none = undefined;
const fresh = {
  ...{ advice: none, adviceReason: none, assessedBy: none, assessedByName: none, assessedAt: none },
  ...{ followed: none, decisionReason: none, decidedBy: none, decidedByName: none, decidedAt: none },
  ...{ inForceUntil: none, expiry: 'none' as const },
};
export const asked = (own: Partial<Exemption> = {}) =>
  anExemption({ ...fresh, state: 'asked', deed: 'asked', wishedFrom: '2026-12-10', from: '2026-12-10', ...own });
export const assessed = (own: Partial<Exemption> = {}) =>
  asked({
    ...{ state: 'assessed', deed: 'assessed', advice: 'recommends', adviceReason: 'Lav risiko' },
    ...{ assessedBy: ayse.id, assessedByName: ayse.name, assessedAt: now, ...own },
  });
export const by = (person: { id: string; name: string }, ...roles: Role[]) => ({ person, roles });
export const dpo = by(ayse, 'dpo');
export const director = by(anders, 'divisionDirector');
export const asker = by(mikkel, 'lineManager');
