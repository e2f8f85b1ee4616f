import type { ViewData } from '../../contract/contract.ts';
import { useWhen } from '../cases/when-words.ts';
import { useSpeech } from '../language.tsx';
import { Notice } from '../parts/notice.tsx';
import { useText } from '../use-text.ts';

/** Why some buttons are not there in a case the reader has a part in, and who does it; or that it is theirs to do. */
export function OwnNotice({ own }: { own: NonNullable<ViewData<'case'>['own']> }) {
  const { language } = useSpeech();
  const atTime = useWhen();
  const words = useText('cases').caseHandling.own;
  const { whose, others, closing, mark } = own;
  if (whose === 'theirs') {
    return (
      <Notice kind="info" title={words.theirs}>
        <p>{mark === undefined ? words.theirsNext : words.theirsGoesOn}</p>
      </Notice>
    );
  }
  const when = atTime(own.aloneFrom);
  const names = others.length > 0 ? new Intl.ListFormat(language, { type: 'disjunction' }).format(others) : undefined;
  return (
    <Notice kind="info" title={mark === undefined ? words.mine : words.marked}>
      <p>{closing === undefined ? words.ratified : words.closing[closing](names, when)}</p>
      {own.nobodyRatifies && <p>{words.nobodyRatifies}</p>}
      <p>{words.always}</p>
    </Notice>
  );
}
