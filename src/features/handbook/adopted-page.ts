import { textHash } from '../../core/content-hash.ts';
import { holdsCpr } from '../../core/cpr/cpr.ts';
import type { Day } from '../../core/dates.ts';
import { whichHold } from '../../core/which-hold.ts';
import type { Decision, Page } from './records.ts';
import type { ReleaseFaultKind } from './release-fault.ts';
import { compareVersions, newest } from './rule.ts';

/** A page as a body has adopted it; its title, kind and link stay as they were unless it says them. */
export type AdoptedPage = Pick<Page, 'page' | 'version' | 'textDa' | 'textHashDa' | 'inForceFrom'> &
  Partial<Pick<Page, 'kind' | 'title' | 'titleEn' | 'textEn' | 'strategyLink'>>;

/** `policy:2.1` */
function pageKey(page: string, version: string): string {
  return `${page}:${version}`.toLowerCase();
}

/** Has this same edition put the page there already? */
export function isPageReleased(adopted: AdoptedPage, pages: readonly Page[], decision: string): boolean {
  return pages.some(
    ({ page, version, decision: by, textHashDa }) =>
      page === adopted.page && version === adopted.version && by === decision && textHashDa === adopted.textHashDa,
  );
}

/** What keeps a page from being released: as for a rule, but nobody confirms it (S13, S16, INV5, INV6). */
export function pageFaults(
  adopted: AdoptedPage,
  pages: readonly Page[],
  document: Decision['document'],
  decidedOn: Day,
): readonly ReleaseFaultKind[] {
  const known = newest(pages.filter(({ page }) => page === adopted.page));
  const { kind = known?.kind, title = known?.title, textDa, textHashDa, version } = adopted;
  const said = [textDa, adopted.textEn, adopted.title, adopted.titleEn, adopted.strategyLink];
  return whichHold<ReleaseFaultKind>([
    [(kind === 'policy') !== (document === 'policy'), 'wrongDocument'],
    [known !== undefined && compareVersions(version, known.version) <= 0, 'notNewer'],
    [known === undefined && version !== '1.0', 'unknownRule'],
    [kind === undefined || title === undefined || textDa.trim() === '', 'incomplete'],
    [adopted.inForceFrom < decidedOn, 'beforeDecision'],
    [textHash(textDa) !== textHashDa, 'textChanged'],
    [said.some((text) => text !== undefined && holdsCpr(text)), 'cpr'],
  ]);
}

/** The row of an adopted page. */
export function pageRow(
  { page, version, textDa, textEn, textHashDa, inForceFrom, ...said }: AdoptedPage,
  pages: readonly Page[],
  made: Pick<Page, 'actor' | 'at' | 'decision'>,
): Page {
  const before = newest(pages.filter((one) => one.page === page));
  const titleEn = said.titleEn ?? before?.titleEn;
  return {
    ...made,
    ...{ key: pageKey(page, version), page, version },
    kind: said.kind ?? before?.kind ?? 'role',
    title: said.title ?? before?.title ?? page,
    ...(titleEn !== undefined && { titleEn }),
    ...{ textDa, textHashDa, inForceFrom },
    ...(textEn !== undefined && { textEn }),
    ...(said.strategyLink !== undefined && { strategyLink: said.strategyLink }),
  };
}
