import { useEffect } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import type { Host } from './host.ts';

/**
 * Keeps the host informed of where the reader is, and lets the back button of Teams on a phone go back inside the tab
 * before it leaves it.
 */
export function HostPlace({ host }: { host: Host }) {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const href = useHref(pathname);

  useEffect(() => host.standsAt(location.origin + href), [host, href]);

  useEffect(() => {
    host.onBack(() => {
      if (isFirstPage(history.state)) return false;
      void navigate(-1);
      return true;
    });
  }, [host, navigate]);

  return null;
}

/** The router counts its steps in the browser's history; a page whose question only changed has taken none. */
function isFirstPage(state: unknown): boolean {
  const step = state !== null && typeof state === 'object' && 'idx' in state ? state.idx : 0;
  return step === 0;
}
