import { describe, expect, test } from 'vitest';
import { caseDocument } from '../../../src/features/cases/papers/case-document.ts';
import { draftsOf } from '../../../src/features/cases/papers/drafts.ts';
import { documentText } from '../../../src/features/cases/papers/letter-document.ts';
import { authorityDraft } from '../../../src/features/cases/papers/words/authority-draft.da.ts';
import { documentWords as words } from '../../../src/features/cases/papers/words/document.da.ts';

import { aCase, anEntry } from '../case-files.ts';

const at = '2026-12-01T09:00:00Z';
const facts = aCase(
  {
    persons: '1',
    cause: 'Lone Lund tastede forkert',
    assessedBy: 'Dina Dam',
    assessedAt: at,
    art33: 'no',
    art34: 'no',
  },
  {
    statement: {
      key: 's',
      actor: 'lone',
      at,
      number: '2026-0042',
      facts: 'Jeg, Lone Lund (lone@eksempel.dk), sendte den forkert',
    },
    reporter: {
      key: 'r',
      actor: 'lone',
      at,
      number: '2026-0042',
      name: 'Lone Lund',
      person: 'lone',
      managerMayKnow: 'no',
      how: 'tab',
      contact: '11 22 33 44',
    },
    reporterPerson: { upn: 'lone@eksempel.dk', phone: '55 66 77 88' },
    log: [
      anEntry('reported', undefined, { byName: 'Lone Lund', at }),
      anEntry('assessed', 'Risiko: Ringet til lone lund, 55 66 77 88\nArt. 33: Nej\nArt. 34: Nej'),
    ],
    notices: [
      {
        key: 'n1',
        actor: 'dina',
        at,
        number: '2026-0042',
        receiver: 'police',
        toldAt: at,
        reference: '0100-1',
        incident: 'incident:1',
      },
    ],
    messages: [
      {
        key: 'message:1',
        actor: 'reporter',
        at,
        number: '2026-0042',
        kind: 'added',
        text: 'Lone Lund så det først',
        incident: 'incident:1',
      },
    ],
  },
);
const file = (withReporter: boolean) =>
  documentText(caseDocument(facts, draftsOf(facts, [], authorityDraft, at), words, withReporter));

describe('the file for the records system', () => {
  test('INV10: every reason stands in it, with who decided, under what, and every number', () => {
    const whole = aCase(
      {
        ...{ risk: 'high', art33: 'yes', art34: 'yes', assessedBy: 'Dina Dam', assessedAt: at },
        ...{ decidedBy: 'Mette Kragh', decidedAt: at, decidedUnder: 'Sikkerhedsansvarlig direktør' },
        ...{ ratifiedBy: 'Jens Holm', ratifiedAt: at, notifiedAt: at, receiptNumber: 'V-123', nis2: 'no' },
        ...{ cause: 'To adresser lignede hinanden', journalNumber: '26/004711', status: 'closed' },
      },
      {
        log: [
          anEntry('assessed', 'Risiko: Kan findes.\nArt. 33: Skal med.\nArt. 34: Ringet op.'),
          ...(['decided', 'awareSet', 'notified', 'informed', 'managementInformed', 'nis2Judged'] as const).map(
            (what) => anEntry(what, `fordi ${what}`),
          ),
          ...(['promiseSettled', 'factsCorrected', 'upgraded', 'closed', 'reopened'] as const).map((what) =>
            anEntry(what, `fordi ${what}`),
          ),
        ],
      },
    );
    const { sections } = caseDocument(whole, draftsOf(whole, [], authorityDraft, at), words, false);
    const of = sections.find(({ heading }) => heading === words.section.assessment);
    const section = documentText({ title: '', sections: of ? [of] : [] });
    for (const part of ['Kan findes.', 'Skal med.', 'Ringet op.', 'Mette Kragh', 'Sikkerhedsansvarlig direktør'])
      expect(section).toContain(part);
    for (const part of ['Jens Holm', 'V-123', '26/004711', 'NIS 2: Nej']) expect(section).toContain(part);
    for (const { what, note } of whole.log) expect(section, what).toContain(note);
  });

  test('it has figures, story, assessment with reasons, notices and the log', () => {
    const text = file(false);
    for (const part of [
      'Sag 2026-0042',
      'Antal personer: 1',
      'sendte den forkert',
      'Risiko: Ringet',
      'Politiet',
      'Meldt,',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('domain.md 3.3: what was written between the DBR and the reporter is in it, with its time', () => {
    expect(file(true)).toMatch(/Melder[^\n]* har tilføjet, [^\n]*: Lone Lund så det først/);
    expect(file(false)).toContain('melderen så det først');
  });

  test('domain.md 2.9: the reporter is in no word of it unless the DBR asks for it', () => {
    expect(file(false)).not.toMatch(/lone|11 22 33 44|55 66 77 88/i);
    expect(file(false)).toContain('Meldt, melderen');
    expect(file(true)).toContain('Navn: Lone Lund');
    expect(file(true)).toContain('Kontakt: 11 22 33 44');
  });
});
