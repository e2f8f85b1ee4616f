import type { Day } from '../../../../core/dates.ts';
import { dayOf } from '../../../../core/dates.ts';
import type { Language } from '../../../../core/language.ts';
import type { DecidingBody } from '../../../handbook/decision.ts';
import { comparisonBlocks } from '../../../handbook/writing/comparison-blocks.ts';
import { markdownBlocks } from '../../../handbook/writing/markdown-blocks.ts';
import type { Paper, PaperBlock } from '../../../handbook/writing/paper-block.ts';
import { said } from '../../../handbook/writing/paper-block.ts';
import type { Revision } from '../records.ts';
import { bodiesFor } from '../routing.ts';
import type { MemoEffect } from './memo-effect.ts';
import type { MemoPart } from './memo-part.ts';
import type { MemoWords } from './memo-words.ts';

/** Where the memo is from and what it is about. */
export interface MemoFacts {
  municipality: string;
  today: Day;
  revision: Revision;
  parts: readonly MemoPart[];
  /** Whom it asks, when that has been worked out. */
  effect?: MemoEffect | undefined;
}

/** The body that is asked: the one that has decided, else the usual one for such a change (`routing.ts`). */
export function bodyAsked(revision: Pick<Revision, 'document' | 'changeType' | 'body'>): DecidingBody {
  return revision.body ?? bodiesFor(revision)[0] ?? 'municipalCouncil';
}

/**
 * An edition as a matter for the agenda: what is recommended and why, what touches staff, what changes and how it reads
 * against what is in force, what the DBR says (S65), whom it asks and for how long, the words to adopt, and the lines for
 * Direktionen's three sentences (S73).
 */
export function revisionMemo(facts: MemoFacts, language: Language, words: MemoWords): Paper {
  const { municipality, today, revision, parts } = facts;
  const body = words.body[bodyAsked(revision)];
  const document = words.document[revision.document];
  const title = words.title(body, document, revision.edition);
  const section = (name: keyof MemoWords['section'], blocks: readonly PaperBlock[]): readonly PaperBlock[] => [
    { is: 'heading', level: 1, text: words.section[name] },
    ...blocks,
  ];
  return {
    title,
    subject: words.forDecision(body),
    author: municipality,
    language,
    titleLines: [municipality, words.forDecision(body), words.made(words.book.day(today))],
    stamp: title,
    pageOf: words.book.pageOf,
    blocks: [
      ...section('recommendation', recommendation(facts, body, document, words)),
      ...section('why', [said(words.changeType[revision.changeType]), said(revision.why.trim() || words.whyMissing)]),
      ...section('staff', staff(revision, words)),
      ...section('changes', [changesTable(parts, words)]),
      ...section('opinion', opinions(parts, words)),
      ...section('effect', effect(facts, words)),
      ...section('decision', [
        { is: 'paragraph', quoted: true, pieces: [{ text: words.decision(body, document, revision.edition) }] },
        ...words.decisionLines.map((label): PaperBlock => ({ is: 'signature', label })),
      ]),
      ...section('sentences', [
        said(words.sentences.lead),
        ...[...words.sentences.lines, words.sentences.names].map((label): PaperBlock => ({ is: 'signature', label })),
      ]),
      { is: 'heading', level: 1, text: words.section.comparison, onNewPage: true },
      said(words.comparison.lead),
      ...parts.flatMap((part) => compared(part, words)),
    ],
  };
}

function recommendation(
  { revision, parts }: MemoFacts,
  body: string,
  document: string,
  words: MemoWords,
): readonly PaperBlock[] {
  const { lead, adopt, medFirst, opinions: seeOpinions, inForce } = words.recommend;
  const points = [
    adopt(body, document, revision.edition),
    inForce,
    ...(revision.touchesStaff && revision.medOn === undefined ? [medFirst] : []),
    ...(parts.some(({ opinion }) => opinion === 'advisesAgainst') ? [seeOpinions] : []),
  ];
  return [said(lead), { is: 'list', items: points.map((text) => ({ pieces: [{ text }], level: 0, ordered: true })) }];
}

function staff({ touchesStaff, medOn, medNote }: Revision, words: MemoWords): readonly PaperBlock[] {
  const { touches, not, heard, notHeard } = words.staff;
  const asked = medOn === undefined ? (touchesStaff ? [said(notHeard)] : []) : [said(heard(words.book.day(medOn)))];
  return [said(touchesStaff ? touches : not), ...asked, ...(medNote ? [said(medNote)] : [])];
}

function changesTable(parts: readonly MemoPart[], words: MemoWords): PaperBlock {
  const { rule, what, again, from, dpo } = words.changes;
  const cells = (texts: readonly string[]) => texts.map((text) => [{ text }]);
  return {
    is: 'table',
    head: cells([rule, what, again, from, dpo]),
    rows: parts.map((part) =>
      cells([
        part.name,
        words.what[part.what],
        part.again ? words.yes : words.no,
        part.inForceFrom === undefined ? words.fromRelease : words.book.day(part.inForceFrom),
        words.opinion[part.opinion],
      ]),
    ),
  };
}

function opinions(parts: readonly MemoPart[], words: MemoWords): readonly PaperBlock[] {
  const against = parts.filter(({ opinion }) => opinion === 'advisesAgainst').map(({ name }) => name);
  const given = parts.filter(({ opinion }) => opinion !== 'none');
  return [
    ...(against.length > 0 ? [said(words.against(against.join(', ')), { bold: true })] : []),
    ...given.map(({ name, opinion, opinionWhy = '', opinionAt, isOutdated }): PaperBlock => {
      const on = opinionAt === undefined ? '' : ` ${words.opinionOn(words.book.day(dayOf(opinionAt)), isOutdated)}`;
      const isAgainst = opinion === 'advisesAgainst';
      const verdict = { text: `${name}: ${words.opinion[opinion]}${on}. `, bold: true as const };
      return { is: 'paragraph', pieces: [verdict, { text: opinionWhy }], ...(isAgainst && { quoted: true }) };
    }),
    ...(given.length < parts.length ? [said(words.opinionMissing)] : []),
  ];
}

function effect({ effect: known, parts }: MemoFacts, words: MemoWords): readonly PaperBlock[] {
  if (!parts.some(({ again }) => again)) return [said(words.effect.none)];
  if (!known) return [said(words.effect.unknown)];
  const { people, minutes, most } = known;
  return [said(words.effect.people(people, minutes)), ...(most === undefined ? [] : [said(words.effect.most(most))])];
}

function compared(part: MemoPart, words: MemoWords): readonly PaperBlock[] {
  const { new: isNew, same, facts } = words.comparison;
  const changes = part.parts && comparisonBlocks(part.parts, words.mark);
  const isSame = part.parts?.every(({ kind }) => kind === 'same') && part.facts.length === 0;
  const text = changes ?? [said(isNew), ...markdownBlocks(part.text, { under: 1, picture: words.book.picture })];
  return [
    { is: 'heading', level: 2, text: part.name },
    ...(isSame ? [said(same)] : text),
    ...(part.facts.length > 0
      ? [said(facts, { bold: true }), { is: 'facts', head: words.book.factsHead, facts: part.facts } as const]
      : []),
  ];
}
