import { useState } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { useView } from '../api-hooks.tsx';
import { useSpeech } from '../language.tsx';
import { SelectField } from '../parts/form/fields.tsx';
import { LinkButton, TextLink } from '../parts/link-button.tsx';
import { Folded, List, layout, Section } from '../parts/page.tsx';
import { StatusWord } from '../parts/status-word.tsx';
import { EmptyState, ViewPage } from '../parts/view.tsx';
import { useNow } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { sinceWords } from './since-words.ts';
import { subjectName } from './subject-name.ts';
import { WriteEdition } from './write-edition.tsx';

/** *Kladder* (S15): what is being written, and where to begin. */
export default function DraftsPage() {
  const words = useText('drafts');
  const view = useView('drafts', {});
  return (
    <ViewPage title={words.title} view={view} lines={8}>
      {(data) => <All data={data} />}
    </ViewPage>
  );
}

function All({ data }: { data: ViewData<'drafts'> }) {
  const words = useText('drafts');
  const open = data.drafts.filter(({ state }) => state === 'open');
  const away = data.drafts.filter(({ state }) => state !== 'open');
  const next = data.beginnings.length > 0 ? words.noneNext : words.noneYet;
  const list = (some: typeof open) => (
    <List of={some} by="key">
      {(draft) => <DraftCard draft={draft} mayWrite={data.mayWrite} />}
    </List>
  );
  return (
    <>
      {open.length === 0 ? (
        <EmptyState picture="shelf" title={words.none} next={data.mayWrite ? next : words.noneRead} />
      ) : (
        <p className={layout.lead}>{words.lead(open.length)}</p>
      )}
      {data.mayWrite && <BeginDraft data={data} />}
      {list(open)}
      {away.length > 0 && <Folded title={words.discarded(away.length)}>{list(away)}</Folded>}
    </>
  );
}

/** Something to write: a new edition of what there is, a page that is missing, a rule, an example, or a document. */
function BeginDraft({ data: { beginnings, pagesMissing } }: { data: ViewData<'drafts'> }) {
  const words = useText('drafts');
  const { text } = useSpeech();
  return (
    <Section title={words.beginTitle} card small>
      {beginnings.length > 0 && (
        <BeginOne
          label={words.begin}
          hint={words.beginHelp}
          begin={words.beginNow}
          choices={beginnings.map((one) => [
            one.subject,
            one.document === 'rule' ? `${subjectName(one)} ${one.title}` : one.title,
          ])}
        />
      )}
      {pagesMissing.length > 0 && (
        <BeginOne
          label={words.pagesMissing(pagesMissing.length)}
          hint={words.pagesMissingHelp}
          begin={words.beginPage}
          choices={pagesMissing.map(({ page, title }) => [page, title])}
        />
      )}
      <div className={layout.actions}>
        <WriteEdition label={words.beginRule} />
        <LinkButton to="/drafts/examples" {...(beginnings.length === 0 && { appearance: 'primary' })}>
          {words.takeExamples}
        </LinkButton>
        <TextLink to="/import">{text.handbook.bringIn}</TextLink>
        <TextLink to="/drafts/packs">{words.packs}</TextLink>
      </div>
    </Section>
  );
}

interface BeginOneProps {
  label: string;
  hint: string;
  /** What the button says. */
  begin: string;
  choices: readonly (readonly [subject: string, name: string])[];
}

/** One of several to begin; the button comes with the choice. */
function BeginOne({ label, hint, begin, choices }: BeginOneProps) {
  const { facts } = useText('drafts');
  const [subject, setSubject] = useState('');
  // What has been begun meanwhile is in the list no more.
  const chosen = choices.some(([one]) => one === subject) ? subject : '';
  return (
    <>
      <SelectField
        {...{ label, hint }}
        value={chosen}
        choices={[['', facts.choose], ...choices]}
        onChange={setSubject}
      />
      {chosen !== '' && <WriteEdition subject={chosen} label={begin} appearance="primary" />}
    </>
  );
}

/** One draft in the list: by whom last, how far it is, what the DBR thinks, and which edition it is for. */
function DraftCard({ draft, mayWrite }: { draft: ViewData<'drafts'>['drafts'][number]; mayWrite: boolean }) {
  const now = useNow();
  const { language } = useSpeech();
  const words = useText('drafts');
  const { badge } = useText('examples');
  const { document, subject, title, base, edition, opinion, opinionState, faults } = draft;
  const name = words.editorTitle(document === 'rule' ? subjectName(draft) : '', title ?? words.unnamed);
  const isLocked = edition?.locked === true;
  return (
    <div className={layout.card}>
      <h2 className={layout.subheading}>{name}</h2>
      <p className={layout.quiet}>
        {[
          ...(document === 'page' && base !== undefined ? [words.page] : []),
          base === undefined ? words.fresh[document] : words.basedOn(base),
          ...(draft.writtenBy ? [words.wrote(draft.writtenBy, sinceWords(draft.at, now, language))] : []),
        ].join(' · ')}
      </p>
      <div className={layout.row}>
        {isLocked && edition && (
          <StatusWord kind="locked">{`${words.edition(edition.edition)}: ${words.state[edition.state]}`}</StatusWord>
        )}
        {draft.proposal && <StatusWord kind="new">{badge}</StatusWord>}
        {!isLocked && <StatusWord kind={faults === 0 ? 'done' : 'owed'}>{words.missing(faults)}</StatusWord>}
      </div>
      {/* Beside *ready*, or beside a proposal that is whole, it would say something else. */}
      {!isLocked && faults > Number(draft.proposal) && <p>{words.progress(draft.done, draft.of)}</p>}
      {!isLocked && edition && <p>{words.edition(edition.edition)}</p>}
      <p>
        {opinion ? `DBR: ${words.opinion.said[opinion]}. ` : ''}
        {words.opinion[opinionState]}
      </p>
      <LinkButton to={`/draft/${subject}`} aria-label={`${mayWrite && !isLocked ? words.goOn : words.read}: ${name}`}>
        {mayWrite && !isLocked ? words.goOn : words.read}
      </LinkButton>
    </div>
  );
}
