import { makeStyles, tokens } from '@fluentui/react-components';
import { useParams } from 'react-router';
import type { ViewData } from '../../contract/contract.ts';
import { shownVersion } from '../../core/shown-version.ts';
import { useView } from '../api-hooks.tsx';
import { clockWords, dayAt } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { BackLink, TextLink } from '../parts/link-button.tsx';
import { Notice } from '../parts/notice.tsx';
import { layout, Page, PageTitle } from '../parts/page.tsx';
import { Prose } from '../parts/prose/prose.tsx';
import { QueryBoundary } from '../parts/view.tsx';
import { useDay } from '../use-day.ts';
import { useText } from '../use-text.ts';
import { ruleName } from './rule/rule-name.ts';

const useStyles = makeStyles({
  statement: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: {
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

/** Was it written past Rettesnor? Then that is said, and what came of it. */
function isForeign(proof: ViewData<'receipt'>['receipt']['proof']): boolean {
  return proof === 'waits' || proof === 'vouched';
}

/** One receipt: what was confirmed, when, which exact text, and whether anything has been changed since. */
export default function ReceiptPage() {
  const styles = useStyles();
  const text = useText('receipts');
  const { key = '' } = useParams();
  const view = useView('receipt', { key });
  const words = text.one;
  return (
    <Page>
      <BackLink to="/receipts">{text.list.title}</BackLink>
      <QueryBoundary view={view} titled lines={8}>
        {({ receipt, text: confirmed, textMatches, untouched }) => (
          <>
            <PageTitle>{words[receipt.proof === 'trial' ? 'trialTitle' : 'title'](ruleName(receipt))}</PageTitle>
            <p className={styles.statement}>“{words.statement(ruleName(receipt), receipt.version)}”</p>
            <ReceiptFacts receipt={receipt} />
            <Notice
              kind={
                !textMatches ? 'error' : receipt.proof === 'waits' || receipt.proof === 'trial' ? 'warning' : 'good'
              }
              title={textMatches ? words.matches : words.differs}
            >
              <p>{untouched || isForeign(receipt.proof) ? words.proof[receipt.proof] : words.touched}</p>
            </Notice>
            <h2 className={layout.heading}>{words.text}</h2>
            <div className={styles.text}>
              <Prose lang={receipt.language}>{confirmed}</Prose>
            </div>
            <Facts facts={[{ name: words.imprint, value: receipt.textHash, help: words.imprintHelp, code: true }]} />
            <div className={layout.row} data-screen-only>
              <TextLink to={`/handbook/rule/${receipt.rule}/${receipt.version}`}>
                {words.readVersion(receipt.version)}
              </TextLink>
              <TextLink to={`/rule/${receipt.rule}`}>{words.readRule}</TextLink>
            </div>
          </>
        )}
      </QueryBoundary>
    </Page>
  );
}

/** The receipt's particulars; its imprint is for those who check it, and stands under the text. */
function ReceiptFacts({ receipt }: { receipt: ViewData<'receipt'>['receipt'] }) {
  const day = useDay();
  const { language } = useSpeech();
  const { one: words, list } = useText('receipts');
  const at = (moment: string) => [day(dayAt(moment)), clockWords(moment, language)] as const;
  return (
    <Facts
      facts={[
        { name: words.when, value: words.at(...at(receipt.confirmedAt)) },
        {
          name: words.state,
          value: receipt.withdrawnAt
            ? list.withdrawn(...at(receipt.withdrawnAt))
            : receipt.proof === 'waits' || receipt.proof === 'trial'
              ? list[receipt.proof]
              : list.inForce,
        },
        { name: words.version, value: shownVersion(receipt.version) },
        ...(receipt.round === '-' ? [] : [{ name: words.round, value: receipt.round }]),
        { name: words.how, value: list.how[receipt.how] },
        { name: words.language, value: words.languages[receipt.language] },
      ]}
    />
  );
}
