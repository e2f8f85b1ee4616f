import { z } from 'zod';
import { languageShape } from '../shown-shapes.ts';

/** A file in base64, because it travels in an action's answer: a browser cannot fetch a link with a token in it. */
export const takenFile = z.strictObject({ name: z.string(), mime: z.string(), base64: z.string() });
export type TakenFile = z.output<typeof takenFile>;

export const bookFormats = ['docx', 'md', 'zip'] as const;
export type BookFormat = (typeof bookFormats)[number];

/** How the handbook is wanted. */
export const wantedBook = { format: z.enum(bookFormats), language: languageShape };
