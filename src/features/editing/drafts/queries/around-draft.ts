import type { Reader } from '../../../../kernel/reader.ts';
import { newestOf, type Subject } from '../../../handbook/of-subject.ts';
import { Revision } from '../../revisions/records.ts';
import type { Published } from '../draft-check.ts';
import { publishedFields } from '../draft-fields.ts';
import { nameIn } from '../draft-shape.ts';
import { isLocked } from '../draft-status.ts';
import type { Draft } from '../records.ts';

/** The newest version there is, and what it says in the fields of a draft. */
export function publishedOf(reader: Reader, of: Subject): Published | undefined {
  const found = newestOf(of, reader.handbook());
  return found && { version: found.version, fields: publishedFields(found) };
}

/** The edition a draft is part of, if any. */
export function editionOf({ records, directory }: Reader, { revision }: Draft) {
  const found = revision === undefined ? undefined : records.find(Revision, revision)?.record;
  if (!found) return undefined;
  const { edition, state, author } = found;
  return { edition, state, locked: isLocked(found), who: author === undefined ? undefined : nameIn(directory, author) };
}
