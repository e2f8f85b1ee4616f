import { makeStyles } from '@fluentui/react-components';
import { Suspense } from 'react';
import { spacedCode } from '../../core/meeting-code.ts';
import { deepLink } from '../../features/notifications/teams-link.ts';
import { useAction } from '../api-hooks.tsx';
import { readPageConfig } from '../page-config.ts';
import { later } from '../parts/later.ts';
import { Press } from '../parts/link-button.tsx';
import { Loading } from '../parts/loading.tsx';
import { FaultNotice } from '../parts/notice.tsx';
import { layout } from '../parts/page.tsx';
import { useText } from '../use-text.ts';
import type { ShownCourse } from './shown-course.ts';

const QrPicture = later(() => import('../reviews/qr-picture.tsx'));

const useStyles = makeStyles({
  picture: { width: 'min(100%, 280px)', aspectRatio: '1' },
  // To be read from the back of a room.
  code: { fontSize: '40px', lineHeight: '48px', letterSpacing: '2px' },
});

/** The code those who are there scan, or type on their own page, once it is let out. */
export function SessionCode({ code }: { code: string }) {
  const words = useText('training');
  const styles = useStyles();
  return (
    <div>
      <div className={styles.picture}>
        <Suspense fallback={<Loading lines={4} />}>
          <QrPicture
            words={deepLink(`receipts?code=${code}`, readPageConfig())}
            label={words.picture(spacedCode(code))}
          />
        </Suspense>
      </div>
      <p className={styles.code}>{spacedCode(code)}</p>
      <p className={layout.quiet}>{words.code}</p>
    </div>
  );
}

/** Lets the code out, good for today. */
export function ShowCode({ course: { key, title } }: { course: Pick<ShownCourse, 'key' | 'title'> }) {
  const words = useText('training');
  const action = useAction('openCourseSession');
  return (
    <>
      <Press
        of={action}
        send={{ course: key }}
        appearance="subtle"
        className={layout.flush}
        aria-label={words.showCodeNamed(title)}
      >
        {words.showCode}
      </Press>
      <FaultNotice fault={action.isPending ? null : action.error} sentences={words.fault} />
    </>
  );
}
