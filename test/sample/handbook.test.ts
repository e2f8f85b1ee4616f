import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import type { PersonType } from '../../src/core/person-type.ts';
import type { Role } from '../../src/core/role.ts';
import { RuleVersion } from '../../src/features/handbook/records.ts';
import type { WorkArea } from '../../src/features/handbook/rule.ts';
import { rulesOf } from '../../src/features/handbook/rule.ts';
import { assignmentsOf } from '../../src/features/reading/assignment.ts';
import { readingPlan } from '../../src/features/reading/reading-plan.ts';
import { placementOf } from '../../src/features/workplace/placement.ts';
import type { Employment } from '../../src/features/workplace/records.ts';
import { withPictures } from '../../src/sample/editing/pictures.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { samplePages } from '../../src/sample/handbook/pages.ts';
import { sampleRules } from '../../src/sample/handbook/rules.ts';
import { inOwnWords } from '../../src/sample/handbook/texts.ts';
import { aJob, lone } from '../records.ts';

const today = '2026-11-24';
const { decisions, ruleVersions, pages } = buildHandbook(today);
const plan = readingPlan(rulesOf(ruleVersions), [], [], []);
const source = path.join(import.meta.dirname, '../../src');
const files = ['features/editing/examples/texts', 'sample/handbook/rules'].flatMap((part) =>
  readdirSync(path.join(source, part)).map((name) => ({
    name: `${/^r\d/.test(name) ? 'rules' : 'pages'}/${name}`,
    // With the municipality's own words where the examples leave room for them.
    text: inOwnWords(readFileSync(path.join(source, part, name), 'utf8'), name.endsWith('.en.md') ? 'en' : 'da'),
  })),
);
const danishRules = files.filter(({ name }) => /^rules\/.*\.da\.md$/.test(name));
const sanctions = {
  da: 'Den, der bryder reglerne, kan efter omstændighederne blive mødt med sanktioner.',
  en: 'Anyone who breaks the rules may, depending on the circumstances, be met with sanctions.',
};

test('the handbook has the rules R01 to R35', () => {
  expect(sampleRules.map(({ id }) => id)).toEqual(
    Array.from({ length: 35 }, (_, index) => `r${String(index + 1).padStart(2, '0')}`),
  );
});

test('the core is R01 to R12', () => {
  const core = ruleVersions.filter((version) => version.core);
  expect([...new Set(core.map(({ rule }) => rule))]).toHaveLength(12);
});

test('every rule and page is in English too', () => {
  const silent = [...ruleVersions, ...pages].filter(({ textEn }) => !textEn);
  expect(silent.map(({ key }) => key)).toEqual([]);
});

test.each(danishRules)('$name has 120 to 250 words and a LIX under 40', ({ text }) => {
  expect(wordsIn(text).length).toBeGreaterThanOrEqual(120);
  expect(wordsIn(text).length).toBeLessThanOrEqual(250);
  expect(lix(text)).toBeLessThan(40);
});

const headings = {
  da: /^Det skal du\|Hvorfor\|Du må ikke\|Sådan gør du(\|Eksempel: (Ældre og sundhed|Skole og dagtilbud|Administration|Teknik og ejendomme|Byråd)){1,3}\|Hvem spørger jeg$/,
  en: /^What you must do\|Why\|You must not\|How to do it(\|Example: (Elder care and health|School and day care|Administration|Technical services and buildings|Council)){1,3}\|Whom do I ask$/,
};

test.each(files.filter(({ name }) => name.startsWith('rules/')))(
  '$name has its headings in order',
  ({ name, text }) => {
    expect(headingsOf(text)).toMatch(headings[name.endsWith('.en.md') ? 'en' : 'da']);
    expect(text).not.toMatch(/^(#|###+) /m);
  },
);

test('a rule in English has its examples in the same order as the Danish', () => {
  for (const { textDa, textEn = '' } of ruleVersions) {
    const shape = (text: string) => text.replace(/^(- |\d\. |## )?.*$/gm, (_, mark) => mark ?? 'x');
    expect(shape(textEn)).toBe(shape(textDa));
  }
});

test('every "Det skal du" is three to five short lines', () => {
  for (const { name, text } of danishRules) {
    const lines = /## Det skal du\n\n([\s\S]*?)\n\n##/.exec(text)?.[1]?.split('\n') ?? [];
    expect(lines.length, name).toBeGreaterThanOrEqual(3);
    expect(lines.length, name).toBeLessThanOrEqual(5);
    for (const line of lines) expect(line, name).toMatch(/^- .{10,110}\.$/);
  }
});

test('the sentence on sanctions stands once on the policy page and once in the introduction, nowhere else (S112)', () => {
  const withWord = files.filter(({ text }) => /sanktion|sanction/i.test(text));
  expect(withWord.map(({ name }) => name).sort()).toEqual([
    'pages/introduction.da.md',
    'pages/introduction.en.md',
    'pages/policy.da.md',
    'pages/policy.en.md',
  ]);
  for (const { name, text } of withWord) {
    expect(text.split(sanctions[name.endsWith('.en.md') ? 'en' : 'da'])).toHaveLength(2);
    expect(text.match(/sanktion|sanction/gi)).toHaveLength(1);
  }
});

test('the policy page names all seven focus areas, and every area has rules (S31)', () => {
  const policy = pages.find(({ page }) => page === 'policy');
  for (const [code, danish] of Object.entries(RuleVersion.columns.focus.choices)) {
    expect(policy?.textDa).toContain(`### ${danish}`);
    expect(sampleRules.filter(({ focus }) => focus.some((area) => area === code)).length).toBeGreaterThan(1);
  }
});

test('everybody whose information the policy protects has rules: citizens, firms, partners, staff and politicians (S1)', () => {
  for (const code of Object.keys(RuleVersion.columns.subjects.choices)) {
    expect(
      sampleRules.filter(({ subjects }) => subjects.some((subject) => subject === code)).length,
      code,
    ).toBeGreaterThan(1);
  }
});

test('the policy has 600 to 900 words, the introduction 150 to 250, a role page 80 to 160 (S68), the declaration 100 to 200', () => {
  const bounds = { policy: [600, 900], introduction: [150, 250], role: [80, 160], declaration: [100, 200] } as const;
  for (const { kind, page, textDa } of pages) {
    const [least, most] = bounds[kind];
    expect(wordsIn(textDa).length, page).toBeGreaterThanOrEqual(least);
    expect(wordsIn(textDa).length, page).toBeLessThanOrEqual(most);
  }
});

test('every text file belongs to a rule or a page', () => {
  const used = new Set([...ruleVersions, ...pages].flatMap(({ textDa, textEn }) => [textDa, textEn]));
  expect(files.filter(({ text }) => !used.has(withPictures(text.trim()))).map(({ name }) => name)).toEqual([]);
});

test('no text has a number like a CPR number, a real municipality or the word for nameless (INV15)', () => {
  for (const { name, text } of files) {
    expect(text, name).not.toMatch(/\d{2}[ .\-/]?\d{2}[ .\-/]?\d{2}\s?-?\s?\d{4}/);
    expect(text, name).not.toMatch(/faxe|anonym/i);
  }
});

test('every rule says how it is verified and belongs to somebody (S3, S28)', () => {
  for (const { id, howVerified, owner } of sampleRules) {
    expect(howVerified, id).toMatch(/^[A-ZÆØÅ].{30,}\.$/);
    expect(owner, id).not.toBe('');
  }
});

test.each([today, '2026-03-01', '2027-01-01'])('on %s one version of each rule is in force (S20)', (day) => {
  const handbook = buildHandbook(day);
  for (const rule of rulesOf(handbook.ruleVersions).values()) {
    expect(rule.versions.filter((version) => rule.stateOf(version, day) === 'inForce')).toHaveLength(1);
    expect(rule.versions.map(({ inForceFrom }) => inForceFrom)).toEqual(
      rule.versions.map(({ inForceFrom }) => inForceFrom).sort(),
    );
  }
});

test('every version and page rests on a decision of the right body, taken before it applied (S13, S14, S16, INV5)', () => {
  const bodies = { policy: 'municipalCouncil', handbook: 'executiveBoard' };
  for (const { key, decision, inForceFrom } of [...ruleVersions, ...pages]) {
    const found = decisions.find((candidate) => candidate.key === decision);
    expect(found?.body, key).toBe(bodies[key.startsWith('policy') ? 'policy' : 'handbook']);
    expect((found?.decidedOn ?? today) < inForceFrom, key).toBe(true);
  }
  expect(new Set(decisions.map(({ key }) => key)).size).toBe(decisions.length);
});

test('the same day gives the same records, with the imprint of the exact text (INV6)', () => {
  expect(buildHandbook(today).ruleVersions).toEqual(ruleVersions);
  for (const { key, textDa, textHashDa, textEn, textHashEn } of ruleVersions) {
    expect(textHashDa, key).toBe(textHash(textDa));
    expect(textHashEn, key).toBe(textEn && textHash(textEn));
  }
});

test('R06 changed its content six days ago and says what is new in two sentences (S88)', () => {
  const r06 = rulesOf(ruleVersions).get('r06');
  const version = r06?.inForce(today);
  expect(version).toMatchObject({ version: '3.1', inForceFrom: '2026-11-18', material: true });
  expect(version?.whatsNew).toMatch(/^Sms må kun bruges til [^.]+\. [^.]+\.$/);
  expect(r06?.find('3.0')?.textDa).not.toBe(version?.textDa);
});

test.each([
  { who: 'a home carer', kind: 'employee', area: 'elderCare', count: 14 },
  { who: 'a teacher', kind: 'employee', area: 'school', count: 16 },
  { who: 'a case officer', kind: 'employee', area: 'administration', count: 17 },
  { who: 'a council member', kind: 'councillor', area: 'council', count: 12 },
  { who: 'a partner', kind: 'partner', area: 'elderCare', count: 7 },
] satisfies { who: string; kind: PersonType; area: WorkArea; count: number }[])(
  '$who has $count rules to read (S24)',
  ({ kind, area, count }) => {
    expect(rulesFor({ kind, area })).toHaveLength(count);
  },
);

test('whoever has extended rights reads the stricter rules too, again every half year (S25)', () => {
  const stricter = ['r28', 'r29', 'r30'];
  expect(rulesFor({ area: 'administration' }, ['privileged'])).toEqual(expect.arrayContaining(stricter));
  expect(rulesFor({ area: 'administration' })).not.toEqual(expect.arrayContaining(['r28']));
  const recurring = sampleRules.filter(({ recurs }) => recurs === 'halfYearly');
  expect(recurring.map(({ id }) => id)).toEqual(stricter);
});

test('there is a policy, an introduction, a declaration and a page for fifteen roles, each with an English title (S7, S34, S68)', () => {
  expect(Object.groupBy(samplePages, ({ kind }) => kind).role).toHaveLength(15);
  expect(samplePages.filter(({ titleEn }) => !titleEn)).toEqual([]);
});

function rulesFor(job: Partial<Employment>, roles: readonly Role[] = []): readonly string[] {
  const placement = placementOf(lone.id, [aJob(job)], roles, today);
  return assignmentsOf(plan, placement, today).assigned.map(({ rule }) => rule.id);
}

function headingsOf(text: string): string {
  return [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading).join('|');
}

function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
}

/** Björnsson's readability index: words per sentence plus the share of words over six letters, headings left out. */
function lix(text: string): number {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const words = lines.flatMap((line) => line.match(/\p{L}[\p{L}\p{N}'-]*/gu) ?? []);
  const sentences = lines.flatMap((line) =>
    line
      .replace(/^(-|\d\.) /, '')
      .split(/[.!?:](?=["”]?(?:\s|$))/)
      .filter((part) => /\p{L}/u.test(part)),
  );
  return words.length / sentences.length + (100 * words.filter((word) => word.length > 6).length) / words.length;
}
