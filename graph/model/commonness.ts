/** How often, most often first. It is not a measure of how sure a claim is. */
export const commonnesses = ['mostCommon', 'common', 'occasional'] as const;
export type Commonness = (typeof commonnesses)[number];
