import { textHash } from '../../src/core/content-hash.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import type { Kind, Kinds } from '../../src/lists.ts';
import { aVersion } from '../records.ts';

export const made = { actor: 'system', at: '2026-01-05T08:00:00Z' };
export type Row = { [K in Kind]: [K, Kinds[K]] }[Kind];

const everyGroup = ['employees', 'managers', 'privileged', 'owners', 'council', 'partners'] as const;

export function handbook(): readonly Row[] {
  return [
    decision('handbook', '2025', 'executiveBoard', '2025-12-10'),
    decision('handbook', '2026', 'executiveBoard', '2026-08-20'),
    decision('policy', '4', 'municipalCouncil', '2026-05-27'),
    page('policy', 'policy', 'Politik', 'policy:4'),
    page('introduction', 'introduction', 'Indledning', 'handbook:2026'),
    page('manager', 'role', 'Leder', 'handbook:2026'),
    page('declaration', 'declaration', 'Fortrolighedserklæring', 'handbook:2026'),
    version({ rule: 'r01', title: 'Tavshedspligt', core: true, audience: everyGroup, lawBound: true }),
    version({ rule: 'r02', title: 'Hvert år', core: true, recurs: 'yearly' }),
    version({ rule: 'r06', version: '2.0', title: 'Send sikkert', inForceFrom: '2025-12-15' }),
    version({
      rule: 'r06',
      version: '3.0',
      title: 'Send sikkert',
      titleEn: 'Send safely',
      textEn: 'Look at the address once more.',
      textHashEn: textHash('Look at the address once more.'),
      whatsNew: 'SMS må ikke bruges til navne.',
      inForceFrom: '2026-09-01',
      decision: 'handbook:2026',
    }),
    version({
      rule: 'r06',
      version: '3.1',
      title: 'Send sikkert',
      inForceFrom: '2026-12-15',
      decision: 'handbook:2026',
    }),
    version({ rule: 'r07', title: 'Kun for skolen', areas: ['school'] }),
    version({ rule: 'r20', title: 'For ledere', chapter: 'leading', audience: ['managers'] }),
  ];
}

function version(own: Partial<RuleVersion> & { audience?: RuleVersion['audience'] }): Row {
  return ['ruleVersion', { ...aVersion({ version: '1.0', decision: 'handbook:2025', ...own }), ...made }];
}

function decision(
  document: 'policy' | 'handbook',
  edition: string,
  body: Kinds['decision']['body'],
  decidedOn: string,
): Row {
  return [
    'decision',
    { ...made, key: `${document}:${edition}`, document, edition, body, decidedOn, caseRef: '26/0001' },
  ];
}

function page(name: string, kind: Kinds['page']['kind'], title: string, decided: string): Row {
  const textDa = `Tekst til ${title}`;
  const key = `${name}:1.0`;
  return [
    'page',
    {
      ...made,
      key,
      page: name,
      kind,
      version: '1.0',
      title,
      textDa,
      textHashDa: textHash(textDa),
      inForceFrom: '2026-01-01',
      decision: decided,
    },
  ];
}
