import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef } from 'react';
import type { ViewData } from '../../contract/contract.ts';
import { spacedCode } from '../../core/meeting-code.ts';
import { deepLink } from '../../features/notifications/teams-link.ts';
import { useAction } from '../api-hooks.tsx';
import { clockWords } from '../date-words.ts';
import { useSpeech } from '../language.tsx';
import { readPageConfig } from '../page-config.ts';
import { later } from '../parts/later.ts';
import { Press } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { RefusalNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import { useInPlaceOf } from './in-place-of.ts';

const QrPicture = later(() => import('./qr-picture.tsx'));

export type Arrivals = ViewData<'arrivals'>;

const useStyles = makeStyles({
  code: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '16px 32px' },
  picture: { width: 'min(100%, 280px)', aspectRatio: '1' },
  words: { display: 'flex', flexDirection: 'column', rowGap: '8px', minWidth: 0, '& p': { margin: 0 } },
  big: { fontSize: 'clamp(28px, 4vw, 56px)', fontWeight: tokens.fontWeightSemibold, letterSpacing: '0.08em' },
});

/** For those who want to: a code on the wall, with which they check in and confirm on their own phone (INV7). */
export function PhoneCode({ number, arrivals }: { number: string; arrivals: Arrivals }) {
  const styles = useStyles();
  const { language } = useSpeech();
  const words = useText('manager').reviews.phone;
  const inPlaceOf = useInPlaceOf();
  const action = useAction('openMeeting');
  const picture = useRef<HTMLDivElement>(null);
  const open = arrivals.open ?? action.data?.record;
  const isOpen = open !== undefined;
  // The room shall see it without anybody scrolling.
  useEffect(() => {
    if (isOpen) picture.current?.scrollIntoView({ block: 'center' });
  }, [isOpen]);
  if (!open) {
    return (
      <div className={layout.form}>
        <p>{words.help}</p>
        <Press of={action} send={{ ...inPlaceOf, number }}>
          {words.show}
        </Press>
        {action.error && !action.isPending && <RefusalNotice fault={action.error} />}
      </div>
    );
  }
  const code = spacedCode(open.code);
  const link = deepLink(`meeting/${open.code}`, readPageConfig());
  return (
    <div ref={picture} className={styles.code}>
      <div className={styles.picture}>
        <Suspense fallback={<Loading lines={4} />}>
          <QrPicture words={link} label={words.picture(code)} />
        </Suspense>
      </div>
      <div className={styles.words}>
        <p className={styles.big}>{code}</p>
        <p>{words.how}</p>
        <p className={layout.quiet}>{words.open(clockWords(open.until, language))}</p>
        <p role="status">{words.arrived(arrivals.count)}</p>
      </div>
    </div>
  );
}
