import { expect, test } from 'vitest';
import { draftFaults, draftWarnings } from '../../src/features/editing/drafts/draft-check.ts';
import { holdsCprAnywhere } from '../../src/features/editing/drafts/draft-fields.ts';
import { opinionState } from '../../src/features/editing/drafts/draft-status.ts';
import { sampleDrafts } from '../../src/sample/editing/drafts.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';

const drafts = sampleDrafts(buildHandbook('2026-12-01').ruleVersions, '2026-12-01', (handle) => handle);

test('S65: one text has the DBR’s opinion on exactly what stands there, and could be put before others', () => {
  const [sending] = drafts;
  expect(sending && [opinionState(sending), draftFaults(sending)]).toEqual(['current', []]);
  expect(sending?.textDa).toContain('mailtråd');
});

test('S3, S6: the other shows what an editor is warned about', () => {
  const [, meetings] = drafts;
  const codes = meetings ? draftWarnings(meetings, []).map(({ code }) => code) : [];
  for (const code of ['jargon', 'sectionsMissing', 'noHowVerified', 'noIso', 'noEnglish'])
    expect(codes).toContain(code);
  expect(meetings && draftFaults(meetings)).toEqual(['noSubjects', 'noOwner']);
});

test('INV15: none of them holds a CPR number', () => {
  expect(drafts.some(holdsCprAnywhere)).toBe(false);
});
