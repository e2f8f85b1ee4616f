import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../core/language.ts';
import type { Draft } from '../../features/editing/drafts/records.ts';
import type { MemoFacts } from '../../features/editing/revisions/memo/memo.ts';
import { revisionMemo } from '../../features/editing/revisions/memo/memo.ts';
import { memoEffect } from '../../features/editing/revisions/memo/memo-effect.ts';
import { memoParts } from '../../features/editing/revisions/memo/memo-part.ts';
import type { PackedAttachment } from '../../features/handbook/book/actions/book-attachments.ts';
import type { Book } from '../../features/handbook/book/book.ts';
import { attachmentFolder, withPathsToAttachments } from '../../features/handbook/book/book-attachments.ts';
import { bookFiles, bookMarkdown } from '../../features/handbook/book/book-markdown.ts';
import { bookPaper } from '../../features/handbook/book/book-paper.ts';
import type { BookFormat } from '../../features/handbook/book/taken-file.ts';
import type { Page, RuleVersion } from '../../features/handbook/records.ts';
import { rulesOf } from '../../features/handbook/rule.ts';
import type { AnnualAnnex, AnnualPaper } from '../../features/reports/annual/annual-paper.ts';
import type { AuditReport } from '../../features/reports/audit-papers/audit-report.ts';
import type { CentrePaper } from '../../features/reports/centre/centre-report.ts';
import type { ClosedAnnex, CommitteeReport } from '../../features/reports/committee-report.ts';
import { annualAnnexPaper, annualPaper } from './annual-paper.ts';
import { auditPaper } from './audit-paper.ts';
import { auditWords } from './audit-words.ts';
import { bookWords } from './book-words.ts';
import { centrePaper } from './centre-paper.ts';
import { annexPaper, committeePaper } from './committee-paper.ts';
import { committeeWords } from './committee-words.ts';
import { memoWords } from './memo-words.ts';
import { paperFile } from './paper-file.ts';
import { paperPdf } from './paper-pdf.ts';
import { fieldsOf, reportFile } from './report-file.ts';

interface BookOrder {
  what: 'book';
  book: Book;
  language: Language;
  format: BookFormat;
  /** What the texts refer to, for a package; other formats have the words alone. */
  attachments?: readonly PackedAttachment[];
}

interface MemoOrder extends Omit<MemoFacts, 'parts'> {
  what: 'memo';
  language: Language;
  drafts: readonly Draft[];
  /** What the drafts start from. */
  versions: readonly RuleVersion[];
  pages: readonly Page[];
}

/** A Word template, by its hash: what it holds is no part of what an order is known by. */
interface Template {
  bytes: Uint8Array;
  hash: string;
}

/** The committee's report on breaches, or the closed annex to it. */
interface CommitteeOrder {
  what: 'committee';
  report: CommitteeReport;
  annex?: ClosedAnnex;
  language: Language;
  template?: Template;
}

/** The DBR's annual report, or the closed annex to it. */
interface AnnualOrder {
  what: 'annual';
  facts: AnnualPaper;
  annex?: AnnualAnnex;
  format: 'docx' | 'pdf';
  language: Language;
  template?: Template;
}

/** An audit, with what it found. */
interface AuditOrder {
  what: 'audit';
  report: AuditReport;
  language: Language;
  template?: Template;
}

/** A centre's report to its head. */
interface CentreOrder {
  what: 'centre';
  facts: CentrePaper;
  language: Language;
  template?: Template;
}

/** The fields of a template, as JSON. */
interface FieldsOrder {
  what: 'fields';
  template: Template;
}

/** What is to be made, in plain data: it goes to another thread. */
export type PressOrder = BookOrder | MemoOrder | CommitteeOrder | AnnualOrder | AuditOrder | CentreOrder | FieldsOrder;

/** Makes the file, all in one piece: for a thread of its own. */
export function printed(order: PressOrder): Promise<Uint8Array> {
  switch (order.what) {
    case 'book':
      return book(order);
    case 'memo':
      return memo(order);
    case 'committee':
      return committee(order);
    case 'annual':
      return annual(order);
    case 'audit':
      return reportFile(auditPaper(order.report, order.language, auditWords[order.language]), order.template?.bytes);
    case 'centre':
      return reportFile(
        centrePaper(order.facts, order.language, committeeWords[order.language]),
        order.template?.bytes,
      );
    case 'fields':
      return fieldsOf(order.template.bytes).then((fields) => strToU8(JSON.stringify(fields)));
  }
}

async function book({ book: whole, language, format, attachments = [] }: BookOrder): Promise<Uint8Array> {
  const words = bookWords[language];
  if (format === 'md') return strToU8(bookMarkdown(whole, language, words));
  if (format === 'zip') return zipped(whole, language, attachments);
  return paperFile(bookPaper(whole, language, words));
}

function committee({ report, annex, language, template }: CommitteeOrder): Promise<Uint8Array> {
  const words = committeeWords[language];
  const paper = annex ? annexPaper(report, annex, language, words) : committeePaper(report, language, words);
  return reportFile(paper, template?.bytes);
}

function annual({ facts, annex, format, language, template }: AnnualOrder): Promise<Uint8Array> {
  const words = committeeWords[language];
  const paper = annex ? annualAnnexPaper(facts, annex, language, words) : annualPaper(facts, language, words);
  return format === 'pdf' ? paperPdf(paper.paper) : reportFile(paper, template?.bytes);
}

function memo({ language, drafts, versions, pages, ...facts }: MemoOrder): Promise<Uint8Array> {
  const words = memoWords[language];
  const parts = memoParts(drafts, facts.revision, { rules: rulesOf(versions), pages, decisions: [] }, words);
  return paperFile(revisionMemo({ ...facts, parts, effect: memoEffect(facts.revision) }, language, words));
}

/** The same book gives the same bytes: its day stands for the time the files were made. */
function zipped(whole: Book, language: Language, attachments: readonly PackedAttachment[]): Uint8Array {
  const mtime = `${whole.on}T12:00:00Z`;
  const inside = attachments.flatMap(({ hash, name, bytes }) => (name && bytes ? [{ hash, name, bytes }] : []));
  const names = new Map(inside.map(({ hash, name }) => [hash, name]));
  const missing = attachments.filter(({ hash }) => !names.has(hash)).map(({ hash, name }) => name ?? hash);
  const texts = bookFiles(whole, language, bookWords[language], { inside: names.size, missing });
  const files: Zippable = {};
  for (const file of texts) {
    files[file.name] = [strToU8(withPathsToAttachments(file, names).text), { mtime }];
  }
  // Pictures are packed already: trying again costs time and gains nothing.
  for (const { name, bytes } of inside) files[`${attachmentFolder}/${name}`] = [bytes, { mtime, level: 0 }];
  return zipSync(files);
}
