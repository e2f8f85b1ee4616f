import type { Mark } from '../../core/stored.ts';

/** More than a tab ever sends: what comes after is left out. */
const most = 10;

/**
 * The rows the reader has written lately, from `x-rettesnor-marks: list:id:version,…`. What cannot be read is left out:
 * a mark only makes an answer newer.
 */
export function marksOf(header: string | undefined): readonly Mark[] {
  return (header ?? '')
    .split(',')
    .slice(0, most)
    .flatMap((written) => {
      const [, list, id, version] = /^([A-Za-z0-9]{1,80}):(\d{1,10}):(\d{1,9})$/.exec(written.trim()) ?? [];
      return list && id && version ? [{ list, id, version: Number(version) }] : [];
    });
}
