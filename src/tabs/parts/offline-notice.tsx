import { useSyncExternalStore } from 'react';
import { useSpeech } from '../language.tsx';
import { Notice } from './notice.tsx';

/** Does the device say it has a network? `true` proves nothing; `false` is certain. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribe, () => navigator.onLine);
}

/** Says when there is no network, and that what is on the screen can still be read. */
export function OfflineNotice() {
  const { text } = useSpeech();
  const online = useOnline();
  // The live region stands there from the start, so that what comes into it is heard.
  return (
    <div role="status" data-screen-only>
      {!online && <Notice kind="warning" title={text.shell.offline} />}
    </div>
  );
}

function subscribe(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}
