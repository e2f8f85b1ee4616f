import type { ViewData } from '../../contract/contract.ts';
import type { Directory } from '../../core/directory.ts';
import type { Actor } from '../../core/person.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Ports } from '../../domain/ports.ts';
import { draftFaults, draftProgress, type Published } from '../../features/editing/drafts/draft-check.ts';
import { draftImprint, fieldsOf, opinionImprint, publishedFields } from '../../features/editing/drafts/draft-fields.ts';
import { type Company, companyIn, isLocked, opinionState } from '../../features/editing/drafts/draft-status.ts';
import { Draft } from '../../features/editing/drafts/records.ts';
import { Revision } from '../../features/editing/revisions/records.ts';
import { newestOf, type Subject } from '../../features/handbook/of-subject.ts';
import type { Page, RuleVersion } from '../../features/handbook/records.ts';
import { newest, titleIn } from '../../features/handbook/rule.ts';
import { may } from '../../roles.ts';
import type { ViewSource } from '../view-source.ts';

type Field = ViewData<'draft'>['fields'];

/** *Kladder* (S15): what is being written, what lately was put away, and what a new edition can be begun of. */
export function drafts(source: ViewSource, actor: Actor): ViewData<'drafts'> {
  const rows = source.all(Draft).filter(({ state }) => state !== 'published');
  return {
    drafts: rows
      .toSorted((a, b) => b.at.localeCompare(a.at))
      .map((draft) => {
        const published = publishedOf(source, draft);
        const writer = draft.writtenBy ?? draft.openedBy;
        return {
          ...{ key: draft.key, subject: draft.subject, document: draft.document, state: draft.state },
          ...(draft.base !== undefined && { base: draft.base }),
          ...(draft.title !== undefined && { title: draft.title }),
          ...(writer !== undefined && { writtenBy: nameIn(source.directory, writer) }),
          at: draft.writtenAt ?? draft.openedAt ?? draft.at,
          ...draftProgress(draft, published),
          faults: draftFaults(draft, published).length,
          ...(draft.opinion !== undefined && { opinion: draft.opinion }),
          opinionState: opinionState(draft),
          ...editionOf(source, draft),
        };
      }),
    mayWrite: may(actor.roles, 'saveDraft'),
    beginnings: beginnings(source, actor),
  };
}

/** One draft of a subject: the one that is written on, else the one that was put away or published last. */
export function draft(source: ViewSource, actor: Actor, { subject }: { subject: string }): ViewData<'draft'> {
  const order = { open: 0, discarded: 1, published: 2 };
  const [row] = source
    .all(Draft, { subject })
    .toSorted((a, b) => order[a.state] - order[b.state] || b.at.localeCompare(a.at));
  if (!row) throw new Refusal('unknownDraft');
  const published = publishedOf(source, row);
  const company = companyIn(row, actor.person.id, source.now);
  const edition = editionOf(source, row);
  const { writtenBy, writtenAt } = row;
  return {
    ...{ key: row.key, subject, document: row.document, state: row.state },
    ...(row.base !== undefined && { base: row.base }),
    fields: shownFields(row),
    seen: draftImprint(row),
    ...(writtenBy !== undefined && { writtenBy: nameIn(source.directory, writtenBy) }),
    ...(writtenAt !== undefined && { writtenAt }),
    ...(company && { company: shownCompany(source, company) }),
    ...(published && { published: { version: published.version, fields: shownFields(published.fields) } }),
    ...edition,
    opinion: shownOpinion(source, row),
    mayWrite: may(actor.roles, 'saveDraft') && row.state === 'open' && edition.edition?.locked !== true,
    mayOpine: may(actor.roles, 'giveOpinion') && row.state !== 'published',
  };
}

/** Whoever else is in a draft, by name. */
export function shownCompany({ directory }: Pick<Ports, 'directory'>, { person, at, did }: Company) {
  return { name: nameIn(directory, person), at, did };
}

function shownOpinion({ directory }: ViewSource, draft: Draft): ViewData<'draft'>['opinion'] {
  const { opinion, opinionWhy, opinionBy, opinionAt } = draft;
  return {
    ...{ state: opinionState(draft), of: opinionImprint(draft) },
    ...(opinion !== undefined && { said: opinion }),
    ...(opinionWhy !== undefined && { why: opinionWhy }),
    ...(opinionBy !== undefined && { byName: nameIn(directory, opinionBy) }),
    ...(opinionAt !== undefined && { at: opinionAt }),
  };
}

function editionOf(source: ViewSource, { revision }: Draft): Pick<ViewData<'draft'>, 'edition'> {
  const found = revision === undefined ? undefined : source.records.find(Revision, revision)?.record;
  if (!found) return {};
  const { edition, state, author } = found;
  const who = author !== undefined && { who: nameIn(source.directory, author) };
  return { edition: { edition, state, locked: isLocked(found), ...who } };
}

function publishedOf(source: ViewSource, of: Subject): Published | undefined {
  const found = newestOf(of, source.handbook());
  return found && { version: found.version, fields: publishedFields(found) };
}

function beginnings(source: ViewSource, { language }: Actor): ViewData<'drafts'>['beginnings'] {
  const { rules, pages } = source.handbook();
  const begin = (document: 'rule' | 'page', subject: string, version: RuleVersion | Page) => ({
    ...{ document, subject, title: titleIn(version, language), version: version.version },
  });
  const ofRules = [...rules.values()].map(({ id, newest }) => begin('rule', id, newest));
  const byName = Map.groupBy(pages, ({ page }) => page);
  const ofPages = [...byName].flatMap(([name, versions]) => {
    const found = newest(versions);
    return found ? [begin('page', name, found)] : [];
  });
  return [...ofRules, ...ofPages];
}

/** The fields as lists the answer may hold. */
function shownFields(draft: Parameters<typeof fieldsOf>[0]): Field {
  const { audience, areas, focus, subjects, iso, ...rest } = fieldsOf(draft);
  return {
    ...rest,
    ...(audience && { audience: [...audience] }),
    ...(areas && { areas: [...areas] }),
    ...(focus && { focus: [...focus] }),
    ...(subjects && { subjects: [...subjects] }),
    ...(iso && { iso: [...iso] }),
  };
}

function nameIn(directory: Pick<Directory, 'person'>, id: string): string {
  return directory.person(id)?.name ?? '–';
}
