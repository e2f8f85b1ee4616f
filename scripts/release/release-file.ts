import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { textHash } from '../../src/core/content-hash.ts';
import { Decision, RuleVersion } from '../../src/features/handbook/records.ts';
import type { Release } from '../../src/features/handbook/release.ts';
import { ruleNumber, versionNumber } from '../../src/features/handbook/rule-number.ts';
import { shape } from '../../src/kernel/shape.ts';

const day = z.iso.date();
const { chapter, audience, areas, focus, subjects } = shape(
  RuleVersion,
  'chapter',
  'audience',
  'areas',
  'focus',
  'subjects',
);
const imprint = z.string().regex(/^[0-9a-f]{64}$/);

const version = z.strictObject({
  rule: ruleNumber,
  version: versionNumber,
  material: z.boolean(),
  inForceFrom: day,
  whatsNew: z.string().max(400).optional(),
  whatsNewEn: z.string().max(400).optional(),
  /** Names of Markdown files beside the release file. */
  textDa: z.string(),
  textEn: z.string().optional(),
  /** Imprint of the text that was adopted; left out, it is taken from the file as it is now. */
  textHashDa: imprint.optional(),
  textHashEn: imprint.optional(),
  title: z.string().max(200).optional(),
  titleEn: z.string().max(200).optional(),
  chapter: chapter.optional(),
  core: z.boolean().optional(),
  audience: audience.optional(),
  areas,
  recurs: z.enum(['never', 'yearly', 'halfYearly']).optional(),
  lawBound: z.boolean().optional(),
  critical: z.boolean().optional(),
  daysToRead: z.int().min(1).max(365).optional(),
  focus: focus.optional(),
  subjects: subjects.optional(),
  iso: z.array(z.string()).optional(),
  owner: z.string().max(200).optional(),
  howVerified: z.string().max(1_000).optional(),
  nextReview: day.optional(),
});

const releaseFile = z.strictObject({
  decision: z.strictObject({ ...shape(Decision, 'edition', 'body', 'caseRef'), decidedOn: day }),
  versions: z.array(version),
});

/**
 * Reads a release file and the texts beside it.
 * @throws Error naming what is wrong in the file, and where
 */
export function readReleaseFile(file: string): Release {
  const found = releaseFile.safeParse(jsonIn(file));
  if (!found.success) throw new Error(`${file} is no release:\n${z.prettifyError(found.error)}`);
  const text = (name: string) => textIn(path.resolve(path.dirname(file), name)).trim();
  const { decision, versions } = found.data;
  return {
    decision,
    versions: versions.map(({ textDa, textEn, textHashDa, textHashEn, ...said }) => {
      const [danish, english] = [text(textDa), textEn === undefined ? undefined : text(textEn)];
      return {
        ...said,
        textDa: danish,
        textHashDa: textHashDa ?? textHash(danish),
        ...(english !== undefined && { textEn: english, textHashEn: textHashEn ?? textHash(english) }),
      };
    }),
  };
}

function jsonIn(file: string): unknown {
  const text = textIn(file);
  try {
    return JSON.parse(text);
  } catch (fault) {
    throw new Error(`${file} is no JSON: ${fault instanceof Error ? fault.message : fault}`);
  }
}

function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new Error(`${file} cannot be read. Is it there?`, { cause });
  }
}
