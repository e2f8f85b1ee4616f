import type { Day } from '../../../core/dates.ts';
import { hashesIn } from '../../handbook/attachment.ts';
import { pagesInForce } from '../../handbook/page.ts';
import type { Page } from '../../handbook/records.ts';
import type { Rule } from '../../handbook/rule.ts';

/** A rule or a page whose text shows an attachment; the text itself is the only place where that stands. */
export interface Use {
  kind: 'rule' | 'page';
  id: string;
  title: string;
  titleEn?: string | undefined;
  /** The newest version that does. */
  version: string;
  /** Does the version in force? Older ones stay readable and keep their pictures (S20). */
  isCurrent: boolean;
}

interface Text extends Use {
  textDa: string;
  textEn?: string | undefined;
}

/** Where every attachment is used in what has been published, by its hash. */
export function usesOf(
  rules: ReadonlyMap<string, Rule>,
  pages: readonly Page[],
  today: Day,
): ReadonlyMap<string, readonly Use[]> {
  const current = new Set(pagesInForce(pages, today));
  const texts: readonly Text[] = [
    ...[...rules.values()].flatMap((rule) =>
      rule.versions.map((version) => ({
        ...{ ...version, kind: 'rule' as const, id: rule.id },
        isCurrent: rule.inForce(today)?.version === version.version,
      })),
    ),
    ...pages.map((page) => ({ ...page, kind: 'page' as const, id: page.page, isCurrent: current.has(page) })),
  ];
  const uses = new Map<string, Map<string, Use>>();
  for (const { kind, id, title, titleEn, version, textDa, textEn = '', isCurrent } of texts) {
    for (const hash of hashesIn(`${textDa}\n${textEn}`)) {
      const known = uses.get(hash) ?? new Map<string, Use>();
      const before = known.get(`${kind}:${id}`);
      known.set(`${kind}:${id}`, {
        kind,
        id,
        title,
        titleEn,
        version,
        isCurrent: isCurrent || before?.isCurrent === true,
      });
      uses.set(hash, known);
    }
  }
  return new Map([...uses].map(([hash, known]) => [hash, [...known.values()]]));
}
