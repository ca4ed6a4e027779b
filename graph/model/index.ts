/** The model: words and rules that everything else is built from. Imports nothing outside itself. */
export * from './attributes';
export * from './commonness';
export * from './curie';
export * from './edges';
export * from './errors';
export * from './evidenceWeight';
export * from './join';
export * from './kinds';
export * from './lens';
export * from './limits';
export * from './node';
export * from './nodeName';
export * from './predicates';
export { knownPrefix, knownPrefixInAnyCase, prefixes, spellingsOf } from './prefixes';
export * from './relations';
export * from './statement';
