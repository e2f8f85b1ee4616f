import { makeStyles } from '@fluentui/react-components';
import type { ViewData } from '../../contract/contract.ts';
import { dayWords } from '../date-words.ts';
import { EditionLine } from '../handbook/edition-line.tsx';
import { useSpeech } from '../language.tsx';
import { type Fact, Facts } from '../parts/facts.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { PageStamp } from '../parts/page-stamp.tsx';
import { Prose } from '../parts/prose/prose.tsx';
import { StampLine } from '../parts/stamp-line.tsx';
import { Today } from '../use-day.ts';
import { useText } from '../use-text.ts';

type Book = ViewData<'wholeHandbook'>;
type Rule = Book['chapters'][number]['rules'][number];
type Document = Book['before'][number];

const useStyles = makeStyles({
  chapter: { breakBefore: 'page' },
  // Smaller than on a screen, so that most rules stand on one page.
  book: {
    '@media print': {
      fontSize: '9pt',
      lineHeight: '1.35',
      '& [data-prose]': { fontSize: '9.5pt', lineHeight: '1.4', maxWidth: 'none' },
      '& [data-prose] h4': { fontSize: '10.5pt', marginBlock: '8pt 2pt' },
      '& [data-prose] p, & [data-prose] ul, & [data-prose] ol': { marginBlock: '0 4pt' },
      '& [data-prose] li': { marginBlock: '0 2pt' },
      '& dl': { rowGap: '2pt' },
    },
  },
  // A rule is read in one piece; one that is longer than a page goes on over it.
  rule: { display: 'flex', flexDirection: 'column', rowGap: '8px', breakInside: 'avoid', paddingBlock: '12px' },
});

// Paper is kept: every day on it says its year.
const onPaper = '';

/** The policy, every rule with its stamp, and the roles, one after the other. */
export function WholeHandbook({ book }: { book: Book }) {
  const styles = useStyles();
  const { language, text } = useSpeech();
  const words = useText('handbookFiles');
  const { edition } = book;
  const stamp = edition
    ? text.handbook.edition(
        edition.edition,
        text.reading.rule.body[edition.body],
        dayWords(edition.decidedOn, language, onPaper),
        edition.caseRef,
      )
    : book.trial
      ? text.handbook.trial(dayWords(book.trial, language, onPaper))
      : text.handbook.noEdition;
  return (
    <Today value={onPaper}>
      <Page className={styles.book}>
        <PageStamp text={stamp} />
        <PageTitle>{words.book.title}</PageTitle>
        <p className={layout.lead}>{book.municipality}</p>
        <EditionLine {...book} />
        <Contents book={book} />
        <Part title={words.book.before} documents={book.before} />
        {book.chapters.map(({ chapter, rules }) => (
          <Chapter key={chapter} title={text.handbook.chapter[chapter]} rules={rules} />
        ))}
        <Part title={words.book.after} documents={book.after} />
      </Page>
    </Today>
  );
}

function Contents({ book }: { book: Book }) {
  const { text } = useSpeech();
  const words = useText('handbookFiles');
  const parts = [
    { title: words.book.before, lines: book.before.map(({ page, title }) => ({ id: page, title })) },
    ...book.chapters.map(({ chapter, rules }) => ({
      title: text.handbook.chapter[chapter],
      lines: rules.map((rule) => ({ id: rule.rule, title: nameOf(rule) })),
    })),
    { title: words.book.after, lines: book.after.map(({ page, title }) => ({ id: page, title })) },
  ];
  return (
    <nav aria-label={words.printing.contents}>
      <h2 className={layout.heading}>{words.printing.contents}</h2>
      <ul className={layout.tightList}>
        {parts
          .filter(({ lines }) => lines.length > 0)
          .map(({ title, lines }) => (
            <li key={title}>
              <p className={layout.subheading}>{title}</p>
              <ul className={layout.tightList}>
                {lines.map(({ id, title: line }) => (
                  <li key={id}>{line}</li>
                ))}
              </ul>
            </li>
          ))}
      </ul>
    </nav>
  );
}

function Part({ title, documents }: { title: string; documents: readonly Document[] }) {
  const styles = useStyles();
  if (documents.length === 0) return null;
  return (
    <div className={styles.chapter}>
      <h2 className={layout.heading}>{title}</h2>
      {documents.map((document) => (
        <div key={document.page} className={styles.rule}>
          <h3 className={layout.heading}>{document.title}</h3>
          <StampLine stamp={document.stamp} />
          <Prose lang={document.language} under={3}>
            {document.text}
          </Prose>
        </div>
      ))}
    </div>
  );
}

function Chapter({ title, rules }: { title: string; rules: readonly Rule[] }) {
  const styles = useStyles();
  return (
    <div className={styles.chapter}>
      <h2 className={layout.heading}>{title}</h2>
      {rules.map((rule) => (
        <div key={rule.rule} className={styles.rule}>
          <h3 className={layout.heading}>{nameOf(rule)}</h3>
          <StampLine stamp={rule.stamp} />
          <Prose lang={rule.language} under={3}>
            {rule.text}
          </Prose>
          <RuleFacts rule={rule} />
        </div>
      ))}
    </div>
  );
}

function RuleFacts({ rule }: { rule: Rule }) {
  const { language, text } = useSpeech();
  const { book } = useText('handbookFiles');
  const { focus, iso, owner, howVerified, nextReview, lawBound } = rule;
  const facts: readonly Fact[] = [
    { name: book.fact.owner, value: owner },
    { name: book.fact.howVerified, value: howVerified ?? '' },
    { name: book.fact.nextReview, value: dayWords(nextReview, language, onPaper) },
    { name: book.fact.iso, value: iso.join(', ') },
    { name: book.fact.focus, value: focus.map((area) => text.handbook.focus[area]).join(', ') },
    { name: book.fact.lawBound, value: lawBound ? book.yes : '' },
  ];
  return <Facts facts={facts.filter(({ value }) => value !== '')} />;
}

function nameOf({ rule, title }: Pick<Rule, 'rule' | 'title'>): string {
  return `${rule.toUpperCase()} ${title}`;
}
