import type { Day } from '../../core/dates.ts';
import { whenWords } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Facts } from '../parts/facts.tsx';
import { Folded } from '../parts/page/section.tsx';
import { layout } from '../parts/page-layout.tsx';
import { useText } from '../use-text.ts';
import { CopyButton } from './copy-button.tsx';
import type { Draft } from './draft-text.ts';
import { draftText } from './draft-text.ts';

/** A notification that was sent, folded: it does not change any more. */
export function SentDraft({ draft, title, today }: { draft: Draft; title: string; today: Day }) {
  const { language, text } = useSpeech();
  const caseText = useText('cases');
  const words = caseText.casePapers.draft;
  const { turn, receiptNumber = '', sentAt } = draft;
  const when = sentAt === undefined ? '' : whenWords(sentAt, language, today, text);
  const said = draft.fields.filter((field) => field.text !== '');
  return (
    <Folded title={words.was(turn, receiptNumber, when)}>
      <div className={layout.form}>
        <Facts facts={said.map(({ heading, text: value }) => ({ name: heading, value }))} />
        <div className={layout.row}>
          <CopyButton text={draftText(title, draft)} />
        </div>
      </div>
    </Folded>
  );
}
