import type { RuleLine } from '../sample-rule.ts';

/** What citizens may expect of us. Rights concern everybody who may meet a citizen, council and partners too (S55). */
export const citizens: readonly RuleLine[] = [
  {
    id: 'r11',
    title: 'Borgerens rettigheder',
    titleEn: "The citizen's rights",
    core: true,
    audience: ['employees', 'managers', 'owners', 'council', 'partners'],
    lawBound: true,
    focus: ['rights'],
    iso: ['5.34'],
    owner: 'Direktionssekretariatet',
    howVerified: 'Dagene fra et ønske bliver sagt, til svaret er sendt, bliver gjort op hvert kvartal.',
    versions: [{ version: '2.0', monthsAgo: 14, material: true }],
  },
  {
    id: 'r12',
    title: 'Kun det nødvendige',
    titleEn: 'Only what is necessary',
    core: true,
    audience: ['employees', 'managers', 'owners'],
    lawBound: true,
    focus: ['minimisation'],
    subjects: ['citizens', 'businesses', 'staff'],
    iso: ['5.34', '8.10'],
    owner: 'Direktionssekretariatet',
    howVerified: 'Hvert center ser fem skemaer igennem om året og noterer, hvilke felter der blev fjernet.',
    versions: [{ version: '2.0', monthsAgo: 14, material: true }],
  },
];
