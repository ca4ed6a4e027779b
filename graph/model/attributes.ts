/**
 * Attributes hold every property of a source that the model has no field for, under the name it has there,
 * so that nothing is lost on the way through.
 */
export type AttributeValue = string | number | boolean | string[];
export type Attributes = Record<string, AttributeValue>;

/** Keys that must never become an object's own property by assignment (prototype pollution). */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/** Builds attributes from pairs; a key that could reach an object's prototype is kept with an underscore after it. */
export function attributesFrom(entries: Iterable<readonly [string, AttributeValue]>): Attributes {
  const result: Attributes = {};
  for (const [key, value] of entries) result[forbidden.has(key) ? `${key}_` : key] = value;
  return result;
}
