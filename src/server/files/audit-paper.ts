import type { Day } from '../../core/dates.ts';
import type { Language } from '../../core/language.ts';
import { drawnIn, groupName, groupOf, headingOf, type LineGroup } from '../../features/audits/line-words.ts';
import type { AuditPoint } from '../../features/audits/records.ts';
import { type PaperBlock, said } from '../../features/handbook/writing/paper-block.ts';
import type { AuditReport } from '../../features/reports/audit-papers/audit-report.ts';
import type { AuditPaperWords } from './audit-words.ts';
import { dayIn } from './day-in.ts';
import type { ReportPaper } from './report-paper.ts';

const locales = { da: 'da-DK', en: 'en-GB' } as const;
const groups: readonly LineGroup[] = ['before', 'themes', 'sample'];
const cell = (text: string) => [{ text }];

/**
 * An audit on paper (S113, S114, S116): who asked and who performed, the conclusion, what is to be put right, every point
 * with what shows it, the sample with its seed, and the remarks of the DBR in words of their own.
 */
export function auditPaper(report: AuditReport, language: Language, words: AuditPaperWords): ReportPaper {
  const { audit, lines, own, municipality, made } = report;
  const day = dayIn(locales[language]);
  const drawn = drawnIn(audit, words);
  const period =
    audit.concludedOn === undefined
      ? words.began(day(audit.beganOn))
      : `${day(audit.beganOn)} – ${day(audit.concludedOn)}`;
  const findings = [...lines.flatMap(({ point }) => point ?? []), ...own].filter(
    ({ outcome }) => outcome === 'finding',
  );
  const blocks: readonly PaperBlock[] = [
    ...factLines(report, words, day),
    ...(audit.conclusion ? [heading(words.conclusion), ...written(audit.conclusion)] : []),
    ...(findings.length > 0 ? [heading(words.open), findingsTable(findings, words, day)] : []),
    ...groups.flatMap((group) => {
      const some = lines.filter((line) => groupOf(line) === group);
      if (some.length === 0) return [];
      const rows = some.map((line) => [
        cell(headingOf(line, words)),
        cell(line.point ? words.outcome[line.point.outcome] : words.unsaid),
        cell(line.point?.note ?? ''),
      ]);
      return [
        heading(groupName(group, audit.kind, words)),
        ...(group === 'sample' && drawn ? [said(drawn)] : []),
        table(words, rows),
      ];
    }),
    ...ownBlocks(own, lines.length > 0 ? words.group.own : words.group.points, words),
  ];
  return {
    paper: {
      ...{ title: audit.title, subject: words.kind[audit.kind], author: municipality, language },
      ...{ titleLines: [municipality, words.kind[audit.kind], period], stamp: audit.title, pageOf: words.pageOf },
      blocks,
    },
    fields: { titel: audit.title, periode: period, kommune: municipality, dato: day(made) },
  };
}

const heading = (text: string): PaperBlock => ({ is: 'heading', level: 1, text });
const written = (text: string): readonly PaperBlock[] => text.split(/\n+/).map((line) => said(line));

function factLines({ audit }: AuditReport, words: AuditPaperWords, day: (one: Day) => string): readonly PaperBlock[] {
  const { orderedByName, performerName, performedBy, concludedOn, concludedByName = '', state } = audit;
  const ended = state === 'givenUp' ? words.givenUp : words.concluded;
  return [
    said(words.orderedBy(orderedByName)),
    ...(performerName === undefined
      ? []
      : [said((state === 'underWay' ? words.performedBy : words.performed)(performerName))]),
    ...(performedBy === undefined ? [] : [said(words.performed(performedBy))]),
    ...(concludedOn === undefined ? [said(words.state[state])] : [said(ended(concludedByName, day(concludedOn)))]),
    ...(audit.presentedOn === undefined ? [] : [said(words.presented(day(audit.presentedOn), audit.caseNumber ?? ''))]),
  ];
}

function findingsTable(findings: readonly AuditPoint[], words: AuditPaperWords, day: (one: Day) => string): PaperBlock {
  const { head } = words.sheet;
  return {
    is: 'table',
    head: [head.heading, head.followUp, head.owner, head.due].map(cell),
    rows: findings.map(
      ({ heading: of, subject = '', followUp = '', followUpOwnerName = '', followUpDue, followUpDoneOn }) => [
        ...[cell(headingOf({ subject, heading: of }, words)), cell(followUp), cell(followUpOwnerName)],
        cell(followUpDoneOn ? words.followedUp(day(followUpDoneOn)) : followUpDue ? day(followUpDue) : ''),
      ],
    ),
  };
}

function table(
  { sheet: { head }, form }: AuditPaperWords,
  rows: readonly (readonly { text: string }[])[][],
): PaperBlock {
  return { is: 'table', head: [head.heading, form.outcome, form.note].map(cell), rows };
}

/** A remark of the DBR says whose it is: it is no part of what was performed. */
function ownBlocks(own: readonly AuditPoint[], title: string, words: AuditPaperWords): readonly PaperBlock[] {
  if (own.length === 0) return [];
  return [
    heading(title),
    ...own.flatMap(({ heading: of, outcome, note, byName }): readonly PaperBlock[] => [
      { is: 'heading', level: 2, text: of },
      said(words.outcome[outcome], { bold: true }),
      ...written(note),
      said(words.writtenBy(byName), { quiet: true }),
    ]),
  ];
}
