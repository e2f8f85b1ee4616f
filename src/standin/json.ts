export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** Whether a parsed value is an object and neither an array nor null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A stored JSON text that is known to be an object. */
export function parseObject(text: string): JsonObject {
  return JSON.parse(text) as JsonObject;
}
