import { makeStyles, tokens } from '@fluentui/react-components';
import { useParams } from 'react-router';
import { useView } from '../ask.tsx';
import { useSpeech } from '../language.tsx';
import { BackLink, TextLink } from '../parts/link-button.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { Notice } from '../parts/notice.tsx';
import { Page, useLayout } from '../parts/page-layout.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Prose } from '../parts/prose.tsx';
import { ReceiptFacts } from './receipt-facts.tsx';
import { ruleName } from './rule-name.ts';

const useStyles = makeStyles({
  statement: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: {
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusXLarge,
  },
});

/** One receipt: what was confirmed, when, which exact text, and whether anything has been changed since. */
export default function ReceiptPage() {
  const styles = useStyles();
  const layout = useLayout();
  const { text } = useSpeech();
  const { key = '' } = useParams();
  const view = useView('receipt', { key });
  const words = text.reading.receipt;
  return (
    <Page>
      <BackLink to="/receipts">{text.reading.receipts.title}</BackLink>
      <Loaded view={view} titled lines={8}>
        {({ receipt, text: confirmed, textMatches, untouched }, today) => (
          <>
            <PageTitle>{words.title(ruleName(receipt))}</PageTitle>
            <p className={styles.statement}>“{words.statement(ruleName(receipt), receipt.version)}”</p>
            <ReceiptFacts receipt={receipt} today={today} />
            <Notice kind={textMatches ? 'good' : 'error'} title={textMatches ? words.matches : words.differs}>
              <p>{untouched ? words.untouched : words.touched}</p>
            </Notice>
            <h2 className={layout.heading}>{words.text}</h2>
            <div className={styles.text}>
              <Prose lang={receipt.language}>{confirmed}</Prose>
            </div>
            <div className={layout.row} data-screen-only>
              <TextLink to={`/handbook/rule/${receipt.rule}/${receipt.version}`}>
                {words.readVersion(receipt.version)}
              </TextLink>
              <TextLink to={`/rule/${receipt.rule}`}>{words.readRule}</TextLink>
            </div>
          </>
        )}
      </Loaded>
    </Page>
  );
}
