import { useEffect, useRef } from 'react';
import { useHref, useLocation, useNavigate } from 'react-router';
import type { Host } from './host.ts';

/**
 * Keeps the host informed of where the reader is, and lets the back button of Teams on a phone go back inside the tab
 * before it leaves it.
 */
export function HostPlace({ host }: { host: Host }) {
  const navigate = useNavigate();
  const { key, pathname } = useLocation();
  const href = useHref(pathname);
  const atFirstPage = useRef(true);

  useEffect(() => {
    atFirstPage.current = key === 'default';
    host.standsAt(location.origin + href);
  }, [host, key, href]);

  useEffect(() => {
    host.onBack(() => {
      if (atFirstPage.current) return false;
      void navigate(-1);
      return true;
    });
  }, [host, navigate]);

  return null;
}
