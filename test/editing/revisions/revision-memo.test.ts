import { describe, expect, test } from 'vitest';
import { opinionImprint } from '../../../src/features/editing/drafts/draft-fields.ts';
import type { Draft } from '../../../src/features/editing/drafts/records.ts';
import type { MemoFacts } from '../../../src/features/editing/revisions/memo/memo.ts';
import { bodyAsked } from '../../../src/features/editing/revisions/memo/memo.ts';
import { memoEffect } from '../../../src/features/editing/revisions/memo/memo-effect.ts';
import { memoParts } from '../../../src/features/editing/revisions/memo/memo-part.ts';
import { writtenReach } from '../../../src/features/editing/revisions/memo/reach.ts';
import { asksAgain } from '../../../src/features/editing/revisions/next-version.ts';
import type { Page } from '../../../src/features/handbook/records.ts';
import { rulesOf } from '../../../src/features/handbook/rule.ts';
import type { PaperBlock } from '../../../src/features/handbook/writing/paper-block.ts';
import { aVersion } from '../../records.ts';
import { base, draft, handbook, lines, memo, ofContent, old, piecesOf, r06, under, words } from './given-memo.ts';

test.each([
  ['handbook', 'content', 'executiveBoard'],
  ['handbook', 'correction', 'executiveBoard'],
  ['handbook', 'urgentWarning', 'executiveBoard'],
  ['policy', 'runningChange', 'financeCommittee'],
  ['policy', 'periodicEvaluation', 'municipalCouncil'],
  ['policy', 'content', 'municipalCouncil'],
] as const)('S13, S16, S70: the %s as %s goes to %s', (document, changeType, body) => {
  expect(bodyAsked({ document, changeType })).toBe(body);
});

test('the recommendation says who is asked to decide what, and why it is put', () => {
  const { title, blocks } = memo();
  expect(title).toBe('Sag til Direktionen: håndbogen i informationssikkerhed, udgave 2027-1');
  expect(lines(under(blocks, 'Indstilling')).join(' ')).toContain('at Direktionen vedtager håndbogen');
  expect(lines(under(blocks, 'Baggrund'))).toContain('Flere har sendt helbred på sms.');
});

describe('what touches staff', () => {
  test('is talked over in Hoved-MED first, and the recommendation says so while it has not been', () => {
    const { blocks } = memo(undefined, {}, { touchesStaff: true });
    expect(lines(under(blocks, 'Indstilling')).join(' ')).toContain('drøftes i Hoved-MED, før den besluttes');
    expect(lines(under(blocks, 'Personale og Hoved-MED'))).toContain('De er ikke drøftet i Hoved-MED endnu.');
  });

  test('says when it was and what was said, once it has been', () => {
    const { blocks } = memo(undefined, {}, { touchesStaff: true, medOn: '2026-11-25', medNote: 'Ingen bemærkninger.' });
    expect(lines(under(blocks, 'Indstilling')).join(' ')).not.toContain('Hoved-MED');
    expect(lines(under(blocks, 'Personale og Hoved-MED'))).toEqual(
      expect.arrayContaining(['Drøftet i Hoved-MED den 25. november 2026.', 'Ingen bemærkninger.']),
    );
  });
});

describe('the comparison', () => {
  const blocks = under(memo().blocks, 'Bilag: Det nye ved siden af det gamle');
  const pieces = blocks.flatMap(piecesOf);

  test('marks every word that came or went, by its line and in words, and the blanks stand outside', () => {
    expect(pieces).toContainEqual({ text: 'kun til praktiske', mark: 'added' });
    expect(pieces.filter(({ mark }) => mark === 'removed').map(({ text }) => text)).toEqual([
      'Tjek modtageren.',
      'til korte',
    ]);
    for (const [at, { mark }] of pieces.entries()) {
      if (mark === undefined) continue;
      expect(pieces[at - 1]?.text).toMatch(mark === 'added' ? /\[tilføjet: $/ : /\[fjernet: $/);
      expect(pieces[at + 1]?.text).toMatch(/^\]/);
    }
  });

  test('leaves out what is as it was, and says how much that is', () => {
    expect(lines(blocks)).toContain('… ét stykke er uændret …');
    expect(lines(blocks).join(' ')).not.toContain('De fleste fejl');
    expect(lines(blocks)).toContain('Det skal du');
  });

  test('shortens a long sentence around its change', () => {
    const long = `${'ord '.repeat(60)}før${' ord'.repeat(60)}`;
    const rule = aVersion({ rule: 'r06', version: '3.1', textDa: long });
    const parts = memoParts(
      [draft({ textDa: long.replace('før', 'efter') })],
      ofContent,
      { ...handbook, rules: rulesOf([rule]) },
      words,
    );
    const said = lines(under(memo(undefined, { parts }).blocks, 'Bilag: Det nye ved siden af det gamle')).at(-1) ?? '';
    expect(said).toMatch(/^…( ord){8} \[fjernet: før\] \[tilføjet: efter\]( ord){7} …$/);
  });

  test('shows a new rule whole, with all that is known of it', () => {
    const fresh = draft({ subject: 'r40', base: undefined, title: 'Droner', textDa: '## Det skal du\n\nSpørg først.' });
    const annex = under(memo([fresh]).blocks, 'Bilag: Det nye ved siden af det gamle');
    expect(lines(annex)).toEqual(expect.arrayContaining(['R40 Droner', 'Hele teksten er ny:', 'Spørg først.']));
    expect(annex.find(({ is }) => is === 'facts')).toMatchObject({
      facts: expect.arrayContaining([{ name: 'Målgruppe', value: 'Medarbejdere' }]),
    });
  });

  test('says what has changed besides the text: whom it is for, what it is called', () => {
    const other = draft({ title: 'Send trygt', audience: ['employees', 'council'], textDa: old, lawBound: true });
    const [part] = memoParts([other], ofContent, handbook, words);
    expect(part?.facts).toEqual([
      { name: 'Regel eller side', value: 'Send sikkert → Send trygt' },
      { name: 'Målgruppe', value: 'Medarbejdere → Medarbejdere, Byråd' },
      { name: 'Bundet af lov', value: 'ikke angivet → Ja' },
    ]);
  });

  test('of a draft that changes nothing says that', () => {
    const same = memo([draft({ textDa: old })]).blocks;
    expect(lines(under(same, 'Bilag: Det nye ved siden af det gamle'))).toContain('Teksten er den samme.');
  });
});

test('each rule stands with what it is, whether it is read again, from when, and what the DBR says', () => {
  const correction = draft({ key: 'draft:r07:1.0', subject: 'r07', base: '1.0', title: 'Gem', material: false });
  const r07 = aVersion({ rule: 'r07', version: '1.0', title: 'Gem', textDa: old });
  const parts = memoParts(
    [
      correction,
      draft({ opinion: 'agrees' }),
      draft({ key: 'draft:r40:', subject: 'r40', base: undefined, inForceFrom: undefined }),
    ],
    { ...ofContent, starts: 'draft:r07:1.0 2027-03-01' },
    { ...handbook, rules: rulesOf([r06, r07]) },
    words,
  );
  const [table] = under(memo(undefined, { parts }).blocks, 'Det ændrer sig');
  expect(table?.is === 'table' && table.rows.map((row) => row.map((cell) => cell[0]?.text))).toEqual([
    ['R06 Send sikkert', 'Nyt indhold', 'Ja', '1. februar 2027', 'Enig'],
    ['R07 Gem', 'Rettelse', 'Nej', '1. marts 2027', 'Ikke svaret'],
    ['R40 Send sikkert', 'Ny', 'Ja', 'Når den udgives', 'Ikke svaret'],
  ]);
});

test('S18: an edition of corrections asks nobody, whatever its author has left unsaid about a text', () => {
  const unsaid = draft({ material: undefined });
  const [part] = memoParts([unsaid], { changeType: 'correction' }, handbook, words);
  expect([part?.what, part?.again]).toEqual(['correction', false]);
  expect(asksAgain(unsaid, 'correction')).toBe(part?.again);
  const [meant] = memoParts([draft({ material: true })], ofContent, handbook, words);
  expect([meant?.what, meant?.again]).toEqual(['material', true]);
});

test('what has been put away is in none of it', () => {
  expect(memoParts([draft({ state: 'discarded' })], ofContent, handbook, words)).toEqual([]);
});

describe('S65: what the DBR says', () => {
  test('against it is marked first, with the reason, and the recommendation asks for a reason', () => {
    const against = { opinion: 'advisesAgainst', opinionWhy: 'For vagt.', opinionAt: '2026-11-22T09:00:00Z' } as const;
    const about = draft(against);
    const { blocks } = memo([{ ...about, opinionOf: opinionImprint(about) }]);
    const said = under(blocks, 'Databeskyttelsesrådgiveren (DBR) siger');
    expect(lines(said)).toEqual([
      'DBR fraråder: R06 Send sikkert. Besluttes det alligevel, er det imod DBR’s råd.',
      'R06 Send sikkert: Fraråder (22. november 2026). For vagt.',
    ]);
    expect(piecesOf(said[0] as PaperBlock)[0]?.bold).toBe(true);
    expect(lines(under(blocks, 'Indstilling')).join(' ')).toContain('imod databeskyttelsesrådgiverens råd');
  });

  test('about another text than this one is marked as such', () => {
    const about = draft({ opinion: 'agrees', opinionAt: '2026-11-22T09:00:00Z' });
    const changed = { ...about, opinionOf: opinionImprint(about), textDa: `${about.textDa} Og mere.` };
    expect(lines(under(memo([changed]).blocks, 'Databeskyttelsesrådgiveren (DBR) siger'))).toEqual([
      'R06 Send sikkert: Enig (22. november 2026, teksten er ændret siden). ',
    ]);
  });

  test('that nothing has been said is said', () => {
    expect(lines(under(memo().blocks, 'Databeskyttelsesrådgiveren (DBR) siger'))).toEqual([
      'Om resten har DBR ikke udtalt sig.',
    ]);
  });
});

const reached = {
  reach: writtenReach({ people: 1, seconds: 90, most: 90, rules: [], byType: [], together: [] }),
};

test('what somebody has typed over an edition’s figures counts as not worked out', () => {
  expect(memoEffect({ reach: 'mange' })).toBeUndefined();
  expect(memoEffect({})).toBeUndefined();
});

test.each<[string, readonly Draft[], MemoFacts['effect'], readonly string[]]>([
  [
    'counted',
    [draft()],
    { people: 1_200, minutes: 2_400, most: 4 },
    [
      '1200 personer bliver bedt om at læse, i alt 2400 minutter for hele kommunen.',
      'Den, der får mest, bruger 4 minutter.',
    ],
  ],
  ['not counted yet', [draft()], undefined, ['Det er ikke regnet ud endnu.']],
  ['nobody', [draft({ material: false })], undefined, ['Ingen bliver bedt om at læse noget igen.']],
  [
    'as it stands on the edition',
    [draft()],
    memoEffect(reached),
    ['1 person bliver bedt om at læse, i alt 2 minutter.', 'Den, der får mest, bruger 2 minutter.'],
  ],
])('who is asked: %s', (_, drafts, effect, expected) => {
  expect(lines(under(memo(drafts, { effect }).blocks, 'Hvem bliver spurgt, og hvad koster det'))).toEqual(expected);
});

test('S73: the words to adopt stand ready, and there are lines for Direktionen’s three sentences', () => {
  const { blocks } = memo();
  expect(lines(under(blocks, 'Beslutning'))).toEqual([
    'Direktionen vedtager håndbogen i informationssikkerhed, udgave 2027-1, som den er vist i bilaget. Hver del gælder fra den dag, der står ved den.',
    ...['Mødedato', 'Sagsnummer', 'Underskrift'],
  ]);
  const signed = under(blocks, 'Direktionens tre sætninger').filter(({ is }) => is === 'signature');
  expect(lines(signed)).toEqual(['Første sætning', 'Anden sætning', 'Tredje sætning', 'Navne og dato']);
});

test('a page of the policy is compared as a rule is', () => {
  const page: Page = {
    ...{ ...base, key: 'policy:1.0', page: 'policy', kind: 'policy', version: '1.0', title: 'Politik' },
    ...{ textDa: old, textHashDa: '', inForceFrom: '2025-01-01', decision: 'policy:1' },
  };
  const drafts = [draft({ document: 'page', subject: 'policy', base: '1.0', title: undefined })];
  const [part] = memoParts(drafts, ofContent, { ...handbook, pages: [page] }, words);
  expect(part).toMatchObject({ name: 'Politik', what: 'page', again: false, facts: [] });
  expect(part?.parts?.some(({ kind }) => kind === 'changed')).toBe(true);
});
