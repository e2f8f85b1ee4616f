import type { RuleLine } from '../sample-rule.ts';

/** Those without a manager: council members (S102) and partners (S103). */
export const council: readonly RuleLine[] = [
  {
    id: 'r32',
    title: 'Byrådsarbejde og fortrolige sager',
    titleEn: 'Council work and confidential cases',
    audience: ['council'],
    lawBound: true,
    focus: ['confidentiality'],
    subjects: ['citizens', 'businesses', 'politicians'],
    iso: ['6.6', '5.14'],
    owner: 'Direktionssekretariatet',
    howVerified: 'Sekretariatet ser hvert halve år, om lukkede bilag kun er hentet i kommunens system.',
    versions: [{ version: '1.0', monthsAgo: 14, material: true }],
  },
  {
    id: 'r33',
    title: 'Særligt for samarbejdspartnere',
    titleEn: 'Especially for partners',
    audience: ['partners'],
    lawBound: true,
    daysToRead: 30,
    focus: ['responsibility', 'confidentiality'],
    subjects: ['citizens', 'partners'],
    iso: ['5.19', '6.6'],
    owner: 'Direktionssekretariatet',
    howVerified: 'Kontakten for hver aftale ser ved årsskiftet, at erklæringer og sletning er på plads.',
    versions: [{ version: '1.0', monthsAgo: 14, material: true }],
  },
];
