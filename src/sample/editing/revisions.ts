import type { Day } from '../../core/dates.ts';
import { addDays, yearOf } from '../../core/dates.ts';
import { draftOf } from '../../features/editing/drafts/draft-beginning.ts';
import type { Draft } from '../../features/editing/drafts/records.ts';
import { linesOf, writersOf } from '../../features/editing/drafts/writers.ts';
import { boardWordsKey } from '../../features/editing/revisions/board-words.ts';
import { standingMandateKey } from '../../features/editing/revisions/mandates/standing-mandate.ts';
import { contentsOf } from '../../features/editing/revisions/memo/contents.ts';
import type { BoardWords, Revision, StandingMandate } from '../../features/editing/revisions/records.ts';
import { revisionKey } from '../../features/editing/revisions/revision.ts';
import type { Decision, RuleVersion } from '../../features/handbook/records.ts';
import { rulesOf } from '../../features/handbook/rule.ts';

interface SampleEditions {
  drafts: readonly Draft[];
  revisions: readonly Revision[];
  mandates: readonly StandingMandate[];
  words: readonly BoardWords[];
}

type IdOf = (handle: string) => string;

/** A line that is added under a duty, and what is said of it. */
interface Written {
  rule: string;
  after: string;
  line: string;
  whatsNew?: string;
}

/**
 * Three editions on their way: Ida's is before others, Oliver's was adopted at Direktionen's meeting and waits to be
 * published, and a correction was adopted under the standing mandate and goes to the next meeting (S16, S37). Direktionen's
 * three sentences stand under the policy (S73).
 */
export function sampleEditions(
  handbook: { ruleVersions: readonly RuleVersion[]; decisions: readonly Decision[] },
  today: Day,
  idOf: IdOf,
): SampleEditions {
  const year = yearOf(today);
  const taken = handbook.decisions.filter(({ edition }) => edition.startsWith(`${year}.`)).length;
  const name = (number: number) => `${year}.${taken + number}`;
  const draft = (edition: string, by: string, daysAgo: number, written: Written) =>
    draftIn(handbook.ruleVersions, edition, idOf(by), `${addDays(today, -daysAgo)}T12:10:00Z`, written);
  const mandate = standingMandate(addDays(today, -120), idOf('emil'));

  const pictures = draft(name(1), 'ida', 9, {
    rule: 'r15',
    after: '- Slet billedet, når det er brugt.',
    line: '- Tjek hvert år, om et billede på nettet stadig må være der.',
    whatsNew: 'Billeder på nettet skal tjekkes hvert år. Kan I ikke finde et ja, så tag billedet ned.',
  });
  const adopted = (
    [
      ['r11', 'Skriv dagen ned, borgeren spurgte: fristen løber derfra.'],
      ['r13', 'Luk en gruppe, når opgaven er slut, og flyt det vigtige til sagen først.'],
    ] as const
  ).map(([rule, line]) => draft(name(2), 'oliver', 24, { rule, after: '', line: `- ${line}`, whatsNew: line }));
  const word = draft(name(3), 'ida', 4, {
    rule: 'r10',
    after: '',
    line: '- Tag høretelefoner på til møder, andre kan høre.',
  });

  const laid = (
    edition: string,
    own: Partial<Revision> & Pick<Revision, 'changeType' | 'why' | 'state'>,
  ): Revision => ({
    ...{ key: revisionKey('handbook', edition), actor: idOf('ida'), at: `${addDays(today, -3)}T09:00:00Z` },
    ...{ document: 'handbook', edition, touchesStaff: false, deed: 'changed', ...own },
  });
  const submitted = (drafts: readonly Draft[], by: string, daysAgo: number) => ({
    ...{ author: idOf(by), submittedAt: `${addDays(today, -daysAgo)}T08:30:00Z`, contents: contentsOf(drafts) },
    writers: linesOf(drafts.flatMap(writersOf)),
  });
  const approved = (daysAgo: number) => ({
    ...{ reviewer: idOf('mette'), reviewedAt: `${addDays(today, -daysAgo)}T10:00:00Z` },
  });
  return {
    drafts: [pictures, ...adopted, word],
    revisions: [
      laid(name(1), {
        ...{ changeType: 'content', state: 'reviewing', ...submitted([pictures], 'ida', 3) },
        why: 'To forældre har fundet billeder fra 2021 på en skoles hjemmeside. Et ja gælder ikke for altid.',
      }),
      laid(name(2), {
        ...{ changeType: 'content', state: 'decided', touchesStaff: true },
        ...{ ...submitted(adopted, 'oliver', 22), ...approved(20) },
        why: 'Årsrapporten viste, at ønsker om indsigt bliver liggende, og at gamle grupper i Teams aldrig bliver lukket.',
        medOn: addDays(today, -14),
        medNote: 'Taget til efterretning. Medarbejdersiden bad om, at lederne får det først.',
        ...{ body: 'executiveBoard', decidedOn: addDays(today, -6), caseRef: `${String(year).slice(2)}/012204` },
        recordedBy: idOf('emil'),
      }),
      laid(name(3), {
        ...{ changeType: 'correction', state: 'decided', mandate: mandate.key, caseRef: mandate.caseRef },
        ...{ ...submitted([word], 'ida', 3), ...approved(2) },
        why: 'En linje var faldet ud ved sidste udgave.',
        ...{ body: 'executiveBoard', decidedOn: addDays(today, -1), recordedBy: idOf('emil') },
      }),
    ],
    mandates: [mandate],
    words: handbook.decisions
      .filter(({ document }) => document === 'policy')
      .slice(-1)
      .map(({ edition, decidedOn }) => wordsOf(edition, decidedOn, idOf('mette'))),
  };
}

function draftIn(
  versions: readonly RuleVersion[],
  edition: string,
  by: string,
  at: string,
  { rule, after, line, whatsNew }: Written,
): Draft {
  const known = rulesOf(versions).get(rule);
  if (!known) throw new RangeError(`the sample has no ${rule}`);
  const begin = draftOf(known.newest, { actor: by, now: at });
  const text = begin.textDa ?? '';
  // Without a place of its own it stands last among the first list's lines.
  const place = after === '' ? (/^- .*$/m.exec(text)?.[0] ?? '') : after;
  return {
    ...begin,
    ...{
      textDa: text.replace(place, `${place}\n${line}`),
      material: whatsNew !== undefined,
      nextReview: addDays(at.slice(0, 10), 730),
    },
    ...(whatsNew !== undefined && { whatsNew }),
    ...{ revision: revisionKey('handbook', edition), writtenBy: by, writtenAt: at, deed: undefined },
  };
}

function standingMandate(from: Day, actor: string): StandingMandate {
  return {
    ...{ key: standingMandateKey('correction', from), actor, at: `${from}T11:00:00Z`, deed: 'recorded' },
    ...{ kind: 'correction', from, decidedOn: from, caseRef: `${from.slice(2, 4)}/005518` },
  };
}

function wordsOf(edition: string, signedOn: Day, actor: string): BoardWords {
  return {
    ...{
      key: boardWordsKey('policy', edition),
      actor,
      at: `${signedOn}T14:00:00Z`,
      document: 'policy',
      edition,
      signedOn,
    },
    first: 'Borgerne giver os oplysninger, de ikke giver til andre, og dem passer vi på.',
    second: 'Vi vil hellere høre om en fejl i dag end læse om den i morgen: den, der siger det, gør det rigtige.',
    third: 'Vi sætter tid af til, at alle kan læse og forstå reglerne, også os selv.',
    names: 'Karen Bjerre, Anders Falk, Mette Kragh og Søren Vang, Direktionen',
  };
}
